// SPDX-License-Identifier: MIT
import QtQuick

// The place of a film: its poster, and one sentence.
Feature {
    id: video

    bandHeight: band.height
    groundKey: poster.key
    groundRect: poster.shown

    FramedPicture {
        id: poster

        anchors.fill: parent
        visible: file !== ""
        file: video.content.poster
        mostCut: video.content.fit === "cover" ? 1 : 0
        places: video.free()
    }

    CaptionBand {
        id: band

        parent: video.front
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        caption: ({"text": qsTr("This version of the reader does not play films yet."),
                   "language": "", "rtl": Application.layoutDirection === Qt.RightToLeft,
                   "cjk": false, "family": Application.font.family})
        rtl: video.rtl
    }
}
