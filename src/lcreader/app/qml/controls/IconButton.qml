// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// An icon to press; its name is its tooltip and what the screen reader says.
Control {
    id: button

    required property string icon
    property color tint: Theme.light
    property bool tipBelow: false

    width: Theme.target
    height: Theme.target
    opacity: enabled ? 1 : 0.35
    ringMargin: -Theme.ring * 2

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.tint
        opacity: button.down ? 0.24 : button.hovered ? 0.14 : 0
    }

    Icon {
        anchors.centerIn: parent
        name: button.icon
        tint: button.checked ? Theme.accent : button.tint
    }

    Tip {
        text: button.name
        shown: button.hovered || button.activeFocus
        below: button.tipBelow
    }
}
