// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// A page that was found: its story's cover and title, its number, and the words.
Control {
    id: row

    required property var hit
    readonly property string place: hit.number ? qsTr("Page %1").arg(hit.number) : ""

    height: Math.max(picture.height, words.height) + Theme.gap2
    name: hit.story.title + (place !== "" ? ", " + place : "") + ": " + hit.plain
    ringMargin: -Theme.ring * 2
    onPressed: Search.openAt(hit.story.path, hit.page, hit.language)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.inkRaised
        opacity: row.hovered ? 1 : 0.6
    }

    CoverPicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap1
        anchors.verticalCenter: parent.verticalCenter
        width: 12 * Theme.u
        story: row.hit.story
        plain: true
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap2
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.hit.story.title + (row.place !== "" ? " \u00b7 " + row.place : "")
            font.family: row.hit.story.family
            font.pixelSize: Theme.smallSize
            secondary: true
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            textFormat: Text.StyledText
            text: row.hit.marked
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
