// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// Stories that are dragged onto the window are put on the shelf.
DropArea {
    id: place

    onEntered: drag => drag.accepted = drag.hasUrls
    onDropped: drop => {
        drop.accept(Qt.CopyAction);
        Keeper.add(drop.urls);
    }

    Rectangle {
        anchors.fill: parent
        visible: place.containsDrag
        color: Theme.veil(0.85)
        border.width: Theme.ring * 2
        border.color: Theme.accent

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: words.top
            anchors.bottomMargin: Theme.gap2
            name: "download"
            size: 12 * Theme.u
        }

        Label {
            id: words

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap8
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.headingSize
            text: qsTr("Let go to put it on the shelf")
        }
    }
}
