// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "stage"
import "style"

// The one window.
Window {
    id: window

    // the first picture is on the screen
    property bool seen: false
    // what Desk.qml shows is made
    property bool furnished: false

    minimumWidth: 480
    minimumHeight: 360
    color: Theme.ink
    title: Reader.isOpen ? Reader.first.title + " \u2013 lcreader" : qsTr("Learning Centre Reader")

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

        readonly property Ground ground: item as Ground
        readonly property bool settled: ground === null || ground.loaded
                                        || ground.pictureProblem !== "" || ground.ground.file === ""

        anchors.fill: parent
        active: !window.furnished && Reader.isOpen
        sourceComponent: Ground {
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
        source: window.furnished ? "Desk.qml" : ""
    }

    Component.onCompleted: seen = !Reader.isOpen
}
