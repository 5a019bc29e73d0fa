// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// How the story's files are, by shape, colour and word; and what is wrong with them.
Rectangle {
    id: box

    readonly property var told: About.state
    readonly property color tint: told.bad ? Theme.danger : told.good ? Theme.good
                                                                      : Theme.secondary("dark")

    height: Math.max(mark.height, words.height) + Theme.gap3
    radius: Theme.radius
    color: Theme.inkRaised

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        name: box.told.bad ? "triangle-alert" : box.told.good ? "shield-check" : "info"
        tint: box.tint
        size: 5 * Theme.u
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap2
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: box.told.text ?? ""
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.weight: Font.DemiBold
        }

        Repeater {
            model: box.told.lines ?? []

            Label {
                required property string modelData

                width: words.width
                text: modelData
                secondary: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
