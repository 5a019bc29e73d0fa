// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../chrome"
import "../stage"

// A story that is open: its start page, its pages, its end, and what lies over them.
FocusScope {
    id: view

    focus: true

    Gestures {
        anchors.fill: parent
        stage: stage
        enabled: Reader.phase === "page"
    }

    Stage {
        id: stage

        anchors.fill: parent
        visible: Reader.phase === "page"
    }

    Loader {
        anchors.fill: parent
        active: Reader.phase === "start"
        source: active ? "StartPage.qml" : ""
    }

    Loader {
        anchors.fill: parent
        active: Reader.phase === "end"
        source: active ? "EndView.qml" : ""
    }

    Chrome {
        anchors.fill: parent
    }

    Connections {
        target: Reader

        function onTurned(id: string, forward: bool, kind: string) {
            view.Accessible.announce(Contents.announcement());
            if (id === "")
                return;
            if (kind === "start" || !stage.visible)
                stage.show(id);
            else
                stage.turn(id, forward);
        }
        function onPagesChanged() {
            stage.reload();
        }
    }

    Component.onCompleted: {
        if (Reader.phase === "page")
            stage.show(Reader.pageId);
    }
}
