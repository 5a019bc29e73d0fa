// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../chrome"
import "../stage"

// A story that is open: its start page, its pages, its end, and what lies over them.
FocusScope {
    id: view

    readonly property EndView end: ending.item as EndView
    // whether words above and below can still be scrolled to
    readonly property bool roomUp: Reader.phase === "page" ? stage.roomUp : end !== null && end.roomUp
    readonly property bool roomDown: Reader.phase === "page" ? stage.roomDown
                                                             : end !== null && end.roomDown
    property string story: ""

    // a view on its way out, whose story is closed, has nothing to tell any more
    function tellRoom() {
        if (story === Reader.token)
            Viewer.setRoom(roomUp, roomDown);
    }

    focus: true
    onRoomUpChanged: tellRoom()
    onRoomDownChanged: tellRoom()

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
        id: ending

        anchors.fill: parent
        active: Reader.phase === "end"
        source: active ? "EndView.qml" : ""
    }

    CaptionView {
        anchors.fill: parent
        foot: stage.now?.feature?.foot ?? 0
        visible: Reader.phase === "page"
    }

    Chrome {
        anchors.fill: parent
        own: stage.now?.feature?.own ?? []
        foot: stage.now?.feature?.foot ?? 0
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
            view.story = Reader.token;
            stage.reload();
        }
    }

    Component.onCompleted: {
        story = Reader.token;
        tellRoom();
        if (Reader.phase === "page")
            stage.show(Reader.pageId);
    }
}
