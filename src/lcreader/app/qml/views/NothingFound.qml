// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// Says that no story fits what is looked for, and how to see all of them again.
Column {
    spacing: Theme.gap3

    Item {
        width: 1
        height: Theme.gap5
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "search"
        size: 10 * Theme.u
        opacity: 0.5
    }

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.sectionSize
        text: Search.isOn ? qsTr("Nothing found for \u201c%1\u201d.").arg(Search.text)
                                       : qsTr("No story fits these choices.")
    }

    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Show all stories")
        onPressed: {
            Search.text = "";
            Shelf.showAll();
        }
    }
}
