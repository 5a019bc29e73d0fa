// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "chrome"
import "views"

// Everything in the window: the shelf or the story that is open, and what opens over them.
FocusScope {
    focus: true

    Loader {
        anchors.fill: parent
        active: !Reader.isOpen
        visible: active
        source: active ? "views/ShelfView.qml" : ""
    }

    Loader {
        anchors.fill: parent
        active: Reader.isOpen
        visible: active
        sourceComponent: StoryView {
        }
    }

    Panels {
        anchors.fill: parent
    }

    Message {
        anchors.fill: parent
    }

    Loader {
        id: dialog

        active: false
        source: "views/OpenDialog.qml"
    }

    Connections {
        target: Viewer

        function onOpenAsked() {
            dialog.active = false;
            dialog.active = true;
        }
    }
}
