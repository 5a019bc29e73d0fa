// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// One sentence at the top of the window, for a few seconds.
Item {
    id: root

    Rectangle {
        id: message

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.gap1
        // a picture that is hidden stays hidden
        visible: Presence.message !== "" && Viewer.blank === ""
        width: words.width + Theme.gap5
        height: words.height + Theme.gap2 + (level.visible ? level.height + Theme.gap1 : 0)
        radius: Theme.radius
        color: Theme.veil(0.94)
        border.width: Theme.hairline
        border.color: Theme.edge
        Accessible.role: Accessible.AlertMessage
        Accessible.name: Presence.message

        Label {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap2 / 2
            width: Math.min(implicitWidth, root.width - 2 * Theme.gap8)
            horizontalAlignment: Text.AlignHCenter
            text: Presence.message
            Accessible.ignored: true
        }

        Gauge {
            id: level

            anchors.horizontalCenter: parent.horizontalCenter
            y: words.y + words.height + Theme.gap1
            width: words.width
            visible: Presence.level >= 0
            share: Math.max(0, Presence.level)
        }
    }
}
