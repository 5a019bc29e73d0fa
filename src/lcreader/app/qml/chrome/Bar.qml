// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The bar that rises on movement and leaves after two seconds.
Rectangle {
    id: bar

    component Act: IconButton {
        required property string action

        name: KeyNames.label(action)
        onPressed: Viewer.act(action)
    }

    height: Theme.target
    color: Theme.veil(0.78)
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Story controls")

    HoverHandler {
        id: hover
    }

    Binding {
        target: Presence
        property: "barHeld"
        value: hover.hovered
    }

    Row {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap1
        anchors.verticalCenter: parent.verticalCenter

        Act {
            action: "shelf"
            icon: "library"
        }
        Act {
            action: "first"
            icon: "skip-back"
        }
        Act {
            action: "overview"
            icon: "layout-grid"
        }
    }

    // in the middle, or as near to it as what stands on both sides allows
    Row {
        id: middle

        readonly property real least: Reader.rtl ? right.x + right.width : left.x + left.width
        readonly property real most: (Reader.rtl ? left.x : right.x) - width

        x: Math.max(least, Math.min((bar.width - width) / 2, most))
        anchors.verticalCenter: parent.verticalCenter
        visible: least <= most

        Act {
            action: "previous"
            icon: Reader.rtl ? "chevron-right" : "chevron-left"
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, Theme.target * 1.4)
            horizontalAlignment: Text.AlignHCenter
            text: Reader.numberText
            Accessible.name: qsTr("Page %1 of %2").arg(Reader.number).arg(Reader.count)
        }
        Act {
            action: "next"
            icon: Reader.rtl ? "chevron-left" : "chevron-right"
        }
    }

    Label {
        readonly property real room: Reader.rtl ? middle.x - right.x - right.width
                                                : right.x - middle.x - middle.width

        anchors.right: right.left
        anchors.verticalCenter: parent.verticalCenter
        visible: implicitWidth < room
        text: silent.visible && !Sound.device ? qsTr("No sound")
              : Films.slow ? qsTr("Too slow for film") : ""
        secondary: true
        Accessible.ignored: true
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap1
        anchors.verticalCenter: parent.verticalCenter

        Act {
            id: silent

            action: "sound"
            icon: !Sound.audible ? "volume-x" : Sound.volume < 0.5 ? "volume-1" : "volume-2"
            name: Sound.device ? KeyNames.label(action) : qsTr("No sound device")
            visible: Reader.front.sounds
        }
        Act {
            action: "play"
            icon: Narration.sounding ? "pause" : "play"
            visible: Narration.available
        }
        Act {
            action: "read-to-me"
            icon: "book-audio"
            checked: Narration.reading
            visible: Reader.front.voices
        }
        Act {
            action: "hide-words"
            icon: Reader.wordsHidden ? "eye" : "eye-off"
        }
        Act {
            action: "captions"
            icon: Captions.shown ? "captions" : "captions-off"
            visible: Captions.available
            onPressed: Captions.ask()
        }
        Act {
            action: "transcript"
            icon: "file-text"
            visible: Transcript.available
        }
        Act {
            action: "language"
            icon: "languages"
            visible: Reader.front.languages.length > 1
        }
        Act {
            action: "settings"
            icon: "settings"
        }
        Act {
            action: "full-screen"
            icon: Viewer.fullScreen ? "minimize" : "maximize"
        }
        Act {
            action: "help"
            icon: "circle-help"
        }
    }
}
