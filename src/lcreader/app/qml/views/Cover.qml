// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// A story on the shelf: cover, title, languages, minutes, and how far it has been read.
Control {
    id: cover

    required property var story
    readonly property bool well: story.trouble === "" && !story.gone

    function open() {
        if (story.gone || story.problem === "")
            Viewer.openStory(story.path);
        else
            About.show(story.path);
    }

    height: picture.height + words.height + Theme.gap1
    ringMargin: Theme.gap1 / 2
    name: [story.title, story.details, story.trouble, story.problem].filter(
              words => words !== "").join(", ")
    // large ones are lifted less, so that the ring of the focus stays clear of the next
    readonly property real lift: 1 + Math.min(0.03, Theme.u / width)

    scale: (hovered || activeFocus) && !Theme.still ? lift : 1
    z: scale > 1 ? 1 : 0
    onPressed: open()
    onHeld: About.show(story.path)
    Keys.onMenuPressed: About.show(story.path)

    Behavior on scale {
        NumberAnimation {
            duration: 120
        }
    }

    CoverPicture {
        id: picture

        width: parent.width
        story: cover.story

        // as much of it as is needed to be seen on any cover
        Rectangle {
            anchors.fill: more
            anchors.margins: Theme.gap1 / 2
            visible: more.visible
            radius: Theme.radius
            color: Theme.ink
            opacity: 0.7
        }

        IconButton {
            id: more

            anchors.top: parent.top
            anchors.right: parent.right
            width: Math.max(36, 5.4 * Theme.u)
            height: width
            activeFocusOnTab: false
            visible: cover.hovered || cover.activeFocus
            icon: "ellipsis"
            name: qsTr("About \u201c%1\u201d").arg(cover.story.title)
            onPressed: About.show(cover.story.path)
        }
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
            font.pixelSize: Theme.coverTitle
            font.weight: Font.DemiBold
            lineHeight: 1.25 * Theme.coverTitle
            lineHeightMode: Text.FixedHeight
            color: Theme.light
            opacity: cover.well ? 1 : 0.7
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            secondary: true
            font.pixelSize: Theme.smallSize
            lineHeight: 1.25 * Theme.smallSize
            lineHeightMode: Text.FixedHeight
            text: cover.story.trouble !== "" ? cover.story.trouble : cover.story.details
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
