// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// What the shelf shows when there is nothing on it.
Column {
    spacing: Theme.gap3

    Item {
        width: 1
        height: Theme.gap3
    }

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 30 * Theme.u
        height: width
        sourceSize: Qt.size(width, height)
        source: "image://icons/lcreader/FFFFFF"
        Accessible.ignored: true
    }

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.sectionSize
        text: qsTr("There are no stories here yet.")
    }

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        secondary: true
        text: qsTr("Drag one here, or put in a stick that holds stories.")
    }

    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        primary: true
        icon: "plus"
        text: qsTr("Add\u2026")
        onPressed: Keeper.chooseFiles("add")
    }
}
