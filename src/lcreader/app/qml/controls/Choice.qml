// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// One of several to choose from, as a pill; the chosen one is marked by colour and by a tick.
Control {
    id: choice

    property string text: ""
    property string icon: ""

    name: text
    checkable: true
    corner: height / 2 + Theme.ring
    role: Accessible.RadioButton
    width: row.width + Theme.gap3
    height: Math.max(44, 6 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: choice.checked ? Theme.light : "transparent"
        border.width: Theme.hairline
        border.color: Qt.rgba(Theme.light.r, Theme.light.g, Theme.light.b,
                              choice.hovered ? 0.9 : 0.5)
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap1

        Icon {
            visible: choice.checked
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            tint: label.color
            size: Math.max(16, 2.6 * Theme.u)
        }

        Icon {
            visible: choice.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: choice.icon
            tint: label.color
            size: Math.max(16, 2.6 * Theme.u)
        }

        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: choice.text
            textFormat: Text.PlainText
            color: choice.checked ? Theme.ink : Theme.light
            font.pixelSize: Theme.chromeSize
            font.weight: choice.checked ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }
}
