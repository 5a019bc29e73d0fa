// SPDX-License-Identifier: MIT
import QtQuick
import "../style"
import "placing.js" as Placing

// What fills the window behind the words, as long as no film plays in it: one colour, or a picture
// cropped so that its focus stays in view and, where the crop allows, off the words.
Item {
    id: root

    readonly property var nothing: ({"file": "", "colour": "", "focusX": 0.5, "focusY": 0.5,
                                     "alt": null, "drift": false, "film": false})
    property var ground: nothing
    // where the words stand: "left", "centre", "right"
    property string side: "left"
    property bool drifts: false
    // in a portrait window the words take all of the width
    readonly property real free: Theme.portrait ? 0.5 : side === "left" ? 0.7
                               : side === "right" ? 0.3 : 0.5
    readonly property alias loaded: picture.loaded
    readonly property alias pictureRect: picture.shown
    readonly property alias pictureKey: picture.key
    readonly property alias pictureProblem: picture.problem

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.ground.colour !== "" ? root.ground.colour : Theme.ink
    }

    StoryPicture {
        id: picture

        // a drifting picture is a little larger than the window, and wanders by the difference
        readonly property real spare: root.ground.drift ? 0.05 : 0

        property real wander: 0

        // whole pixels: three paintings a second instead of sixty
        x: Math.round(wander)
        width: root.width * (1 + spare)
        height: root.height * (1 + spare)
        file: root.ground.file
        frameX: Placing.placed(width, contentWidth, root.ground.focusX, root.free)
        frameY: Placing.placed(height, contentHeight, root.ground.focusY, 0.4)

        SequentialAnimation on wander {
            running: picture.spare > 0 && !Theme.still && root.drifts && picture.loaded
            loops: Animation.Infinite

            NumberAnimation {
                from: 0
                to: -picture.spare * root.width
                duration: 24000
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: -picture.spare * root.width
                to: 0
                duration: 24000
                easing.type: Easing.InOutSine
            }
        }
    }
}
