// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../stage"

// Fingers and clicks on the page itself. It lies under the pages' controls, so that neither a swipe
// nor a click on an edge ever begins on one.
Item {
    id: gestures

    required property Stage stage
    property bool turns: false

    function follow(at: point) {
        const turn = Fingers.move(at);
        if (turn.page === "")
            return;
        if (stage.heldPage !== turn.page)
            stage.drag(turn.page, turn.forward);
        stage.progress = turn.progress;
    }

    DragHandler {
        id: drag

        target: null
        dragThreshold: 8
        onCentroidChanged: {
            if (active)
                gestures.follow(centroid.position);
        }
        onActiveChanged: {
            if (active) {
                Fingers.begin(centroid.pressPosition, Qt.size(gestures.width, gestures.height),
                              !gestures.stage.overflows);
            } else {
                gestures.turns = Fingers.end(centroid.position);
                gestures.stage.release(gestures.turns);
            }
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: (point, button) => Fingers.click(point.position.x, gestures.width, tapCount)
    }
}
