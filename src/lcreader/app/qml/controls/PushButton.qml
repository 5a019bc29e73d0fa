// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// A button with words. The primary one of a view is filled with the accent.
Control {
    id: button

    property string text: ""
    property bool primary: false
    property string icon: ""
    property color tint: Theme.light
    property real size: Math.max(16, 3 * Theme.u)

    name: text
    implicitWidth: row.width + Theme.gap5 + (icon === "" ? Theme.gap1 : 0)
    // one height for all, whatever the letters
    implicitHeight: Math.max(Theme.target, Math.round(size * 1.25) + Theme.gap3)
    width: implicitWidth
    height: implicitHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.primary ? Theme.accent : "transparent"
        border.width: button.primary ? 0 : Theme.hairline
        border.color: Qt.rgba(button.tint.r, button.tint.g, button.tint.b, 0.55)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.primary ? Theme.ink : button.tint
        opacity: button.down ? 0.22 : button.hovered ? 0.1 : 0
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap1

        Icon {
            visible: button.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: button.icon
            tint: label.color
            size: button.size * 1.1
        }

        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            textFormat: Text.PlainText
            color: button.primary ? Theme.ink : button.tint
            font.pixelSize: button.size
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
