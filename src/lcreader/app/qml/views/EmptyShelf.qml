// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// What the shelf shows when there is nothing on it.
Column {
    spacing: Theme.gap3

    Item {
        width: 1
        height: Theme.gap5
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
        font.pixelSize: Theme.headingSize * 0.7
        text: qsTr("There are no stories here yet.")
    }

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        secondary: true
        text: qsTr("Open one with Ctrl+O: a file that ends in .lcstory, or a story\u2019s folder.")
    }
}
