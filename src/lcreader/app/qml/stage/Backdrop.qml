// SPDX-License-Identifier: MIT
import QtQuick
import LcReader

// The ground of a page, with the film in it. Its poster is shown until its first frame is there,
// and where it cannot be played.
Ground {
    id: backdrop

    property string owner: ""
    readonly property string problem: moving.problem !== "" ? moving.problem : pictureProblem
    // the film's player while it is open
    readonly property QtObject player: Films.of("ground:" + owner, Films.changes)

    function empty() {
        owner = "";
        ground = nothing;
    }

    FilmLoader {
        id: moving

        anchors.fill: parent
        player: backdrop.player
        poster: backdrop.loaded
        focusX: backdrop.ground.focusX
        focusY: backdrop.ground.focusY
        freeX: backdrop.free
        freeY: 0.4
    }
}
