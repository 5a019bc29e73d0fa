// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// What is wrong with a page, in plain sentences on the page itself, and what its missing picture
// would have shown. The story goes on.
Rectangle {
    id: note

    required property PageItem page
    property string picture: ""
    property string feature: ""
    property string alt: ""
    // whether this is the page that is shown
    property bool current: false
    readonly property var sentences: {
        const said = page ? Array.from(page.problems) : [];
        if (picture !== "")
            said.push(picture);
        if (feature !== "")
            said.push(feature);
        return said;
    }

    visible: sentences.length > 0
    width: Math.min(parent.width - 2 * Theme.gap5, 90 * Theme.u)
    height: column.height + 2 * Theme.gap1
    radius: Theme.radius
    color: Theme.veil(0.9)
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap2
        y: Theme.gap1
        name: note.picture !== "" || note.feature !== "" ? "image-off" : "triangle-alert"
    }

    Column {
        id: column

        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap2
        anchors.rightMargin: Theme.gap2
        y: Theme.gap1
        spacing: Theme.gap1

        Repeater {
            model: note.sentences

            Label {
                required property string modelData

                width: column.width
                text: modelData
                Accessible.role: Accessible.AlertMessage
            }
        }

        Label {
            width: parent.width
            visible: note.picture !== "" && text !== ""
            secondary: true
            text: note.alt
        }

        // what cannot be played can be read
        PushButton {
            visible: note.feature !== "" && note.current && Transcript.available
            enabled: visible
            size: Theme.chromeSize
            icon: "file-text"
            text: qsTr("Read the transcript")
            onPressed: Viewer.act("transcript")
        }
    }
}
