// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../stage"
import "../style"

// A film that fills the page, or fits into it. The words give way once it has played for three
// seconds and come back when it stands. Its poster is shown until its first frame, and where it
// cannot be played.
Feature {
    id: video

    readonly property QtObject player: Films.of("video:" + pageId, Films.changes)
    readonly property bool cover: content.fit === "cover"
    // the words have been there long enough
    property bool read: false

    problem: film.problem
    wordsAside: read
    // the words stand above the controls and the bar
    bandHeight: film.problem !== "" ? 0 : 2 * Theme.target + 2 * Theme.gap2 - Theme.gap8
                                          + (content.captions && Captions.shown ? Theme.tipRoom : 0)
    foot: (hand.item as FilmHand)?.foot ?? 0
    own: (hand.item as FilmHand)?.actions ?? []
    groundKey: poster.key
    groundMoves: content.poster === ""
    groundRect: poster.shown

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }

    FramedPicture {
        id: poster

        anchors.fill: parent
        visible: file !== ""
        file: video.content.poster
        mostCut: video.cover ? 1 : 0
    }

    FilmLoader {
        id: film

        anchors.fill: parent
        player: video.player
        poster: poster.loaded
        cover: video.cover
        begun: video.content.itself || wished || past
    }

    Loader {
        id: hand

        parent: video.front
        anchors.fill: parent
        enabled: video.current

        function load() {
            if (video.player === null)
                source = "";
            else
                setSource("FilmHand.qml", {"player": video.player, "video": video});
        }

        Component.onCompleted: load()
    }

    onPlayerChanged: hand.load()

    Timer {
        interval: 3000
        running: video.current && film.plays && !video.read
        onTriggered: video.read = true
    }

    Connections {
        target: film

        function onWishedChanged() {
            if (!film.wished)
                video.read = false;
        }
    }
}
