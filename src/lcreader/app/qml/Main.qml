// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "style"
import "views"

// The one window: the shelf, or the story that is open.
Window {
    id: window

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
}
