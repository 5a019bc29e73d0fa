// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// What everything that can be pressed has: focus by Tab, Enter, Space, click and touch, a name for
// the screen reader, and the ring that shows the focus.
Item {
    id: control

    property real corner: Theme.radius
    property string name: ""
    property string description: ""
    property bool checkable: false
    property bool checked: false
    property int role: checkable ? Accessible.CheckBox : Accessible.Button
    property real ringMargin: 0
    readonly property bool hovered: hover.hovered
    readonly property bool down: tap.pressed

    signal pressed
    // a finger, or the button, stayed down
    signal held

    function press() {
        if (enabled)
            pressed();
    }

    activeFocusOnTab: true
    Accessible.role: role
    Accessible.name: name
    Accessible.description: description
    Accessible.focusable: true
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: press()

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.WithinBounds
        onTapped: control.press()
        onLongPressed: control.held()
    }

    FocusRing {
        anchors.margins: -Theme.ring * 2 - control.ringMargin
        shown: control.activeFocus
        corner: control.corner
        z: 10
    }
}
