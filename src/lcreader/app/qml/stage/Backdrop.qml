// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../style"

// What fills the window behind the words: a picture or a film, cropped so that its focus stays in
// view and, where the crop allows, off the words; or one colour. A film's poster is shown until its
// first frame is there, and where it cannot be played.
Item {
    id: backdrop

    property string owner: ""
    property var ground: ({"file": "", "colour": "", "focusX": 0.5, "focusY": 0.5,
                           "alt": null, "drift": false, "film": false})
    // where the words stand: "left", "centre", "right"
    property string side: "left"
    property bool drifts: false
    readonly property alias loaded: picture.loaded
    readonly property alias pictureRect: picture.shown
    readonly property alias pictureKey: picture.key
    readonly property string problem: moving.problem !== "" ? moving.problem : picture.problem
    // the film's player while it is open
    readonly property QtObject player: Films.of("ground:" + owner, Films.changes)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: backdrop.ground.colour !== "" ? backdrop.ground.colour : Theme.ink
    }

    StoryPicture {
        id: picture

        // a drifting picture is a little larger than the window, and wanders by the difference
        readonly property real spare: backdrop.ground.drift ? 0.05 : 0
        // in a portrait window the words take all of the width
        readonly property real free: Theme.portrait ? 0.5 : backdrop.side === "left" ? 0.7
                                   : backdrop.side === "right" ? 0.3 : 0.5

        property real wander: 0

        function placed(room: real, size: real, focus: real, wanted: real): real {
            return Math.round(Math.min(0, Math.max(room - size, wanted * room - focus * size)));
        }

        // whole pixels: three paintings a second instead of sixty
        x: Math.round(wander)
        width: backdrop.width * (1 + spare)
        height: backdrop.height * (1 + spare)
        file: backdrop.ground.file
        frameX: placed(width, contentWidth, backdrop.ground.focusX, free)
        frameY: placed(height, contentHeight, backdrop.ground.focusY, 0.4)

        SequentialAnimation on wander {
            running: picture.spare > 0 && !Theme.still && backdrop.drifts && picture.loaded
            loops: Animation.Infinite

            NumberAnimation {
                from: 0
                to: -picture.spare * backdrop.width
                duration: 24000
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: -picture.spare * backdrop.width
                to: 0
                duration: 24000
                easing.type: Easing.InOutSine
            }
        }
    }
    FilmLoader {
        id: moving

        anchors.fill: parent
        player: backdrop.player
        poster: picture.loaded
        focusX: backdrop.ground.focusX
        focusY: backdrop.ground.focusY
        freeX: picture.free
        freeY: 0.4
    }
}
