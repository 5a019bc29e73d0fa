// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// Where a film or recording is, to be seen and to be moved: by a click, by dragging, and by Left and
// Right while it has the focus. Over it the pointer is told its time.
Item {
    id: scrubber

    required property Player player
    // what a screen reader asks of a slider
    readonly property real value: player.position
    readonly property real minimumValue: 0
    readonly property real maximumValue: Math.max(0.1, player.duration)
    readonly property real stepSize: 5
    readonly property real share: Math.min(1, value / maximumValue)
    // Left and Right are its own while it has the focus (app/inputs.py)
    readonly property bool keepsArrows: true

    function timeAt(x: real): real {
        return Math.max(0, Math.min(1, (x - line.x) / Math.max(1, line.width))) * player.duration;
    }

    function move(by: real) {
        player.seek(Math.max(0, player.position + by));
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Time")
    Accessible.description: qsTr("%1 of %2").arg(Numerals.clock(player.position, Reader.front.language))
                                            .arg(Numerals.clock(player.duration, Reader.front.language))
    Accessible.focusable: true
    Accessible.onIncreaseAction: move(stepSize)
    Accessible.onDecreaseAction: move(-stepSize)
    Keys.onLeftPressed: move(-stepSize)
    Keys.onRightPressed: move(stepSize)

    Gauge {
        id: line

        x: Theme.gap1
        y: (parent.height - height) / 2
        width: parent.width - 2 * Theme.gap1
        share: scrubber.share
    }

    Rectangle {
        x: line.x + line.width * scrubber.share - width / 2
        y: (parent.height - height) / 2
        width: Math.round(Math.max(14, 2.2 * Theme.u))
        height: width
        radius: width / 2
        color: Theme.light
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    FocusRing {
        anchors.margins: Theme.ring
        shown: scrubber.activeFocus
    }

    Tip {
        id: tip

        parent: finger
        text: Numerals.clock(scrubber.timeAt(finger.x), Reader.front.language)
        shown: hover.hovered || drag.active
    }

    // where the pointer is, for the tip
    Item {
        id: finger

        x: drag.active ? drag.centroid.position.x : hover.point.position.x
        height: parent.height
        onXChanged: tip.place()
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        // it leaves a drag to the handler below
        gesturePolicy: TapHandler.DragThreshold
        onTapped: point => scrubber.player.seek(scrubber.timeAt(point.position.x))
    }

    DragHandler {
        id: drag

        target: null
        dragThreshold: 2
        grabPermissions: PointerHandler.TakeOverForbidden
        yAxis.enabled: false
        onCentroidChanged: {
            if (active)
                scrubber.player.seek(scrubber.timeAt(centroid.position.x));
        }
    }
}
