// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "chrome"
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
        onLoaded: item.open()
    }

    Binding {
        target: Viewer
        property: "dialogOpen"
        value: dialog.item !== null && dialog.item.visible
    }

    Connections {
        target: Viewer

        function onOpenAsked() {
            dialog.active = false;
            dialog.active = true;
        }
    }
}
