// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// What opens over the story, one at a time; and the trainer's notes and the blank, which lie
// under it.
Item {
    id: panels

    readonly property var files: ({
            "overview": "../views/OverviewPanel.qml",
            "help": "../views/HelpPanel.qml",
            "settings": "../views/SettingsPanel.qml",
            "find": "../views/FindPanel.qml",
            "goto": "GoToBox.qml",
            "captions": "CaptionBox.qml",
            "transcript": "../views/TranscriptPanel.qml",
            "language": "LanguageBox.qml",
            "about": "../views/AboutPanel.qml",
            "pick": "PickBox.qml",
            "ask": "AskBox.qml"
        })

    readonly property Item focused: Window.activeFocusItem
    // the control that last had the focus when nothing was open; it gets it back
    property Item before: null

    onFocusedChanged: {
        const lasting = focused !== null && (focused.activeFocusOnTab || focused instanceof Control);
        if (Viewer.panel === "" && lasting)
            before = focused;
    }

    Connections {
        target: Viewer

        function onPanelChanged() {
            if (Viewer.panel === "")
                back.restart();
        }
    }

    Timer {
        id: back

        interval: 0
        onTriggered: {
            if (panels.before !== null && panels.before.visible)
                panels.before.forceActiveFocus();
        }
    }

    Loader {
        anchors.fill: parent
        active: Viewer.notesShown
        source: active ? "NotesSheet.qml" : ""
    }

    Rectangle {
        anchors.fill: parent
        visible: Viewer.blank !== ""
        color: Viewer.blank === "white" ? "white" : "black"
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("The picture is hidden. Press the key again to bring it back.")

        // says on the only screen that nothing is broken
        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gap3
            width: Math.max(6, Theme.u)
            height: width
            radius: width / 2
            color: Viewer.blank === "white" ? "#C8C8C8" : "#3A3A3A"
        }

        TapHandler {
            onTapped: Viewer.unblank()
        }
    }

    Loader {
        id: panel

        anchors.fill: parent
        source: panels.files[Viewer.panel] ?? ""
        onLoaded: (item as Item).forceActiveFocus()
    }
}
