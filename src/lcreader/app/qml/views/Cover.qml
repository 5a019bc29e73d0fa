// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// A story on the shelf: cover, title, languages, minutes, and how far it has been read.
Control {
    id: cover

    required property var story
    readonly property string problem: story.problem

    height: picture.height + words.height + Theme.gap1
    ringMargin: Theme.gap1 / 2
    name: story.title + ", " + story.details + (problem !== "" ? ", " + problem : "")
    scale: (hovered || activeFocus) && !Theme.still ? 1.03 : 1
    z: scale > 1 ? 1 : 0

    Behavior on scale {
        NumberAnimation {
            duration: 120
        }
    }

    CoverPicture {
        id: picture

        width: parent.width
        height: Math.round(width * 10 / 16)
        story: cover.story
    }

    Column {
        id: words

        anchors.top: picture.bottom
        anchors.topMargin: Theme.gap1
        width: parent.width

        Text {
            width: parent.width
            text: cover.story.title
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            font.family: cover.story.family
            font.pixelSize: Math.max(17, 2.8 * Theme.u)
            font.weight: Font.DemiBold
            color: Theme.light
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            secondary: true
            font.pixelSize: Theme.smallSize
            text: cover.problem !== "" ? cover.problem : cover.story.details
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
