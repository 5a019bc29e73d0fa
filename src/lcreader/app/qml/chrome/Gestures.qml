// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../stage"
import "../style"

// Fingers and clicks on the page itself. It lies under the pages' controls, so that neither a swipe
// nor a click on an edge ever begins on one.
Item {
    id: gestures

    required property Stage stage
    property string target: ""
    property bool forward: true

    function follow() {
        const moved = drag.activeTranslation;
        if (target === "") {
            const turn = Viewer.swipe(moved.x, moved.y, width, height);
            target = turn.page;
            forward = turn.forward;
            if (target !== "")
                stage.drag(target, forward);
        }
        if (target !== "")
            stage.progress = Viewer.swipeProgress(moved.x, moved.y, width, height);
    }

    function letGo() {
        if (target === "") {
            Viewer.swipeOver();
            return;
        }
        target = "";
        stage.release(Viewer.swipeTurns(drag.centroid.velocity.x, drag.centroid.velocity.y));
    }

    DragHandler {
        id: drag

        target: null
        onActiveTranslationChanged: {
            if (active)
                gestures.follow();
        }
        onActiveChanged: {
            if (!active)
                gestures.letGo();
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: (point, button) => Viewer.click(point.position.x, gestures.width, tapCount)
    }
}
