// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "stage"
import "style"

// The one window.
Window {
    id: window

    property bool seen: false

    width: 1280
    height: 720
    minimumWidth: 480
    minimumHeight: 360
    color: Theme.ink
    title: Reader.isOpen ? Reader.front.title.text + " \u2013 lcreader" : qsTr("Learning Centre Reader")

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }

    // a story opens with its first picture; all else is loaded once that is on the screen
    Loader {
        id: first

        readonly property Backdrop backdrop: item as Backdrop
        readonly property bool settled: backdrop === null || backdrop.loaded
                                        || backdrop.problem !== "" || backdrop.ground.file === ""

        anchors.fill: parent
        active: !window.seen && Reader.isOpen
        sourceComponent: Backdrop {
            side: Reader.first.side
            ground: Reader.first.ground
        }
    }

    Connections {
        target: window
        enabled: !window.seen

        function onFrameSwapped() {
            if (first.settled)
                window.seen = true;
        }
    }

    Timer {
        interval: 500
        running: !window.seen
        onTriggered: window.seen = true
    }

    Loader {
        anchors.fill: parent
        focus: true
        source: window.seen ? "Desk.qml" : ""
    }

    Component.onCompleted: {
        // on a small screen, all of the window
        if (Screen.desktopAvailableWidth > 0) {
            width = Math.min(width, Screen.desktopAvailableWidth);
            height = Math.min(height, Screen.desktopAvailableHeight);
        }
        seen = !Reader.isOpen;
    }
}
