// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../stage"
import "../style"

// A recording to listen to: under the words a calm wide line of its time with what belongs to it,
// the same as a film has. They are loaded once the recording is open.
Feature {
    id: audio

    readonly property PageSurface page: surface as PageSurface
    readonly property QtObject player: Recordings.of(pageId, Recordings.changes)
    readonly property real target: Theme.target

    function load() {
        if (player === null)
            hand.source = "";
        else
            hand.setSource("FilmControls.qml", {"player": player, "content": content,
                                                "name": qsTr("Recording controls")});
    }

    problem: Recordings.problemOf(pageId, Recordings.changes)
    visible: problem === ""
    // where they can be seen
    own: !page.overflows && page.words.shown > 0 ? (hand.item as FilmControls)?.actions ?? [] : []
    implicitHeight: target + Theme.gap1
    onPlayerChanged: load()
    Component.onCompleted: load()

    // its place, until it is there
    Rectangle {
        y: Theme.gap1
        width: audio.width
        height: audio.target
        visible: hand.item === null
        radius: Theme.radius
        color: Theme.veil(0.78)
    }

    Loader {
        id: hand

        y: Theme.gap1
        width: audio.width
        height: audio.target
        enabled: audio.current
    }
}
