// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// A line to type in.
FocusScope {
    id: field

    property string name: ""
    property alias text: input.text
    property string hint: ""
    property string icon: ""

    height: Math.max(44, 7 * Theme.u)
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.focusable: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.inkRaised
        border.width: input.activeFocus ? Theme.ring : Theme.hairline
        border.color: input.activeFocus ? Theme.accent : Qt.rgba(1, 1, 1, 0.4)
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        visible: field.icon !== ""
        name: field.icon
        size: Theme.icon
        opacity: 0.7
    }

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: field.icon === "" ? Theme.gap2 : Theme.icon + Theme.gap3
        anchors.rightMargin: Theme.gap2
        focus: true
        activeFocusOnTab: true
        verticalAlignment: TextInput.AlignVCenter
        clip: true
        maximumLength: 200
        color: Theme.light
        selectionColor: Theme.accent
        selectedTextColor: Theme.ink
        font.pixelSize: Math.max(16, 3 * Theme.u)
        Accessible.ignored: true
    }

    Label {
        anchors.fill: input
        visible: input.text === ""
        verticalAlignment: Text.AlignVCenter
        text: field.hint || field.name
        secondary: true
        opacity: 0.7
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
