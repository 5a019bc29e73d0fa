// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "chrome"
import "views"

// Everything in the window: the shelf or the story that is open, and what opens over them.
FocusScope {
    id: desk

    // what lies under an open panel takes no part, and what cannot be seen is not there
    readonly property bool open: Viewer.panel === "" && Viewer.blank === ""
    readonly property bool seen: Viewer.blank === "" && !Viewer.covering

    focus: true

    Loader {
        anchors.fill: parent
        anchors.bottomMargin: job.height
        clip: job.active
        active: !Reader.isOpen
        visible: active && desk.seen
        enabled: desk.open
        source: active ? "views/ShelfView.qml" : ""
    }

    Loader {
        anchors.fill: parent
        active: Reader.isOpen
        visible: active && desk.seen
        enabled: desk.open
        sourceComponent: StoryView {
        }
    }

    Panels {
        anchors.fill: parent
        anchors.bottomMargin: job.height
    }

    Loader {
        id: job

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: Keeper.title !== "" && (!Reader.isOpen || Viewer.panel === "about")
        height: active && item !== null ? (item as Item).implicitHeight : 0
        source: active ? "chrome/JobStrip.qml" : ""
    }

    DropPlace {
        anchors.fill: parent
    }

    Message {
        anchors.fill: parent
    }

    Loader {
        id: dialog

        // what the files that are chosen are for: "open", "add" or "repair"
        function choose(purpose: string) {
            setSource("");
            setSource("views/OpenDialog.qml", {"purpose": purpose});
        }
    }

    Connections {
        target: Viewer

        function onOpenAsked() {
            dialog.choose("open");
        }
    }

    Connections {
        target: Keeper

        function onFileAsked(purpose: string) {
            dialog.choose(purpose);
        }
    }
}
