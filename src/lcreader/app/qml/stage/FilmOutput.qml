// SPDX-License-Identifier: MIT
import QtQuick
import QtMultimedia
import LcReader

// A film's frames on the graphics card.
Item {
    id: root

    required property Player player
    required property rect picture

    VideoOutput {
        id: output

        x: root.picture.x
        y: root.picture.y
        width: root.picture.width
        height: root.picture.height
        fillMode: VideoOutput.Stretch
    }

    Component.onCompleted: player.showOn(output.videoSink)
    Component.onDestruction: player.leave(output.videoSink)
}
