// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"
import "placing.js" as Placing

// A film's frames: they fill the item or fit into it. Software paints them itself; else Qt's own
// output shows them.
Item {
    id: film

    required property Player player
    required property FilmLoader place
    readonly property string problem: player.problem
    // what broke off gives way to its poster; without one the last frame stays
    readonly property bool shows: player.shows && !(place.poster && (player.failed || !place.begun))
    readonly property size content: {
        const aspect = player.aspect;
        if (aspect <= 0)
            return Qt.size(width, height);
        const wide = place.cover ? Math.max(width, height * aspect)
                                 : Math.min(width, height * aspect);
        return Qt.size(Math.round(wide), Math.round(wide / aspect));
    }
    readonly property rect picture: Qt.rect(
        Placing.placed(width, content.width, place.focusX, place.freeX),
        Placing.placed(height, content.height, place.focusY, place.freeY),
        content.width, content.height)

    clip: true
    visible: opacity > 0
    opacity: shows ? 1 : 0

    Fade on opacity {
        enabled: !Theme.still && film.place.poster
        length: 250
    }

    Loader {
        anchors.fill: parent
        sourceComponent: GraphicsInfo.api === GraphicsInfo.Software ? painted
                         : GraphicsInfo.api === GraphicsInfo.Unknown ? null : drawn
    }

    Component {
        id: painted

        Item {
            id: ground

            property FilmView view: null

            Component.onCompleted: {
                view = FilmViews.lend(ground, film.player) as FilmView;
                view.width = Qt.binding(() => ground.width);
                view.height = Qt.binding(() => ground.height);
                view.picture = Qt.binding(() => film.picture);
            }
            Component.onDestruction: FilmViews.takeBack(view)
        }
    }

    Component {
        id: drawn

        FilmOutput {
            player: film.player
            picture: film.picture
        }
    }
}
