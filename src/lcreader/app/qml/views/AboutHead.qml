// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// The cover, title and subtitle of the story that is told about.
Item {
    id: head

    required property var story

    height: Math.max(picture.height, words.height)

    CoverPicture {
        id: picture

        anchors.left: parent.left
        width: Math.min(parent.width * 0.36, 42 * Theme.u)
        story: Object.assign({"token": "", "smallToken": "", "cover": "", "trouble": "",
                              "progress": 0}, head.story)
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1

        Label {
            width: parent.width
            text: head.story.title ?? ""
            font.family: head.story.family ?? ""
            font.pixelSize: Theme.headingSize
            font.weight: Font.DemiBold
            maximumLineCount: 3
            elide: Text.ElideRight
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: head.story.subtitle ?? ""
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: head.story.details ?? ""
            secondary: true
        }
    }
}
