// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// The place of a film. What shows films is loaded with the first of them.
Loader {
    id: loader

    property QtObject player: null
    // whether there is a picture to be seen in its stead
    property bool poster: false
    // false keeps the poster before a film that was not begun
    property bool begun: true
    property bool cover: true
    property real focusX: 0.5
    property real focusY: 0.5
    property real freeX: 0.5
    property real freeY: 0.5
    readonly property string problem: item ? (item as FilmPicture).problem : ""
    readonly property bool wished: item !== null && (item as FilmPicture).player.wished
    // whether it has left its beginning
    readonly property bool past: item !== null && (item as FilmPicture).player.position > 0.5
    readonly property bool plays: item !== null && (item as FilmPicture).player.playing
    readonly property bool shows: item !== null && (item as FilmPicture).shows
    readonly property rect shown: item ? (item as FilmPicture).picture : Qt.rect(0, 0, 0, 0)

    function load() {
        if (player === null)
            source = "";
        else
            setSource("FilmPicture.qml", {"player": player, "place": loader});
    }

    onPlayerChanged: load()
}
