// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../stage"
import "../style"

// A cover with a thin line for how far the story has been read; grey with a mark where the story is
// damaged or gone; drawn where it brings none, and with a small mark where its own cannot be shown.
// Small ones are read from the shelf's own pictures. A plain one has no marks.
Rectangle {
    id: cover

    required property var story
    property bool plain: false
    readonly property bool ill: story.trouble !== "" || (story.gone ?? false)
    readonly property bool torn: picture.problem !== ""
    // the small one is there also when the story's own cannot be read any more
    readonly property bool small: ill || width * Screen.devicePixelRatio <= 720

    height: Math.round(width * Theme.coverShape)
    radius: Theme.radius
    color: Theme.inkRaised

    StoryPicture {
        id: picture

        anchors.fill: parent
        token: cover.small ? cover.story.smallToken : cover.story.token
        file: cover.story.cover
        grey: cover.ill
        opacity: cover.ill ? 0.55 : 1
        rounded: true
    }

    DrawnCover {
        anchors.fill: parent
        visible: (cover.story.cover === "" || cover.torn) && cover.story.title !== ""
        opacity: cover.ill ? 0.3 : 1
        radius: cover.radius
        story: cover.story
    }

    Icon {
        anchors.centerIn: parent
        visible: !cover.plain && cover.ill
        name: cover.story.gone ? "usb" : "triangle-alert"
        size: 9 * Theme.u
    }

    Rectangle {
        objectName: "torn"
        visible: !cover.plain && cover.torn && !cover.ill
        x: Theme.gap1
        y: Theme.gap1
        width: 5 * Theme.u
        height: width
        radius: width / 2
        color: Theme.ink

        Icon {
            anchors.centerIn: parent
            name: "triangle-alert"
            size: 3 * Theme.u
        }
    }

    Rectangle {
        visible: !cover.plain && cover.story.progress > 0
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
