// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../stage"
import "../style"

// A cover with a thin line for how far the story has been read; grey with a mark where it is damaged.
Rectangle {
    id: cover

    required property var story

    radius: Theme.radius
    color: Theme.inkRaised

    StoryPicture {
        id: picture

        anchors.fill: parent
        token: cover.story.token
        file: cover.story.cover
        grey: cover.story.problem !== ""
        rounded: true
    }

    Icon {
        anchors.centerIn: parent
        visible: cover.story.problem !== "" || !picture.loaded && cover.story.cover === ""
        name: cover.story.problem !== "" ? "triangle-alert" : "book-open"
        size: 9 * Theme.u
    }

    Rectangle {
        visible: cover.story.progress > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(4, 0.6 * Theme.u)
        color: Qt.rgba(0, 0, 0, 0.45)

        Rectangle {
            anchors.left: parent.left
            height: parent.height
            width: parent.width * cover.story.progress
            color: Theme.accent
        }
    }
}
