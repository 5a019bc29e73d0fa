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

    // actions for which the page has buttons of its own, which come with the bar
    property list<string> own: []
    // what is left for words and for two buttons more, which leave as much room again
    readonly property real spare: width - left.width - middle.width - right.width
    readonly property bool roomy: spare - state.width > 4 * Theme.target
    readonly property PageItem page: Reader.phase === "page" ? Reader.page(Reader.pageId) : null

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

        readonly property real least: Reader.rtl ? extras.x + extras.width : left.x + left.width
        readonly property real most: (Reader.rtl ? left.x : extras.x) - width

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
        id: state

        anchors.right: right.left
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        visible: text !== "" && implicitWidth < bar.spare
        text: Reader.front.sounds && !Sound.device ? qsTr("No sound")
              : Films.slow ? qsTr("Too slow for film") : ""
        secondary: true
        Accessible.ignored: true
    }

    // for whoever speaks before others
    Row {
        id: extras

        anchors.right: state.left
        anchors.rightMargin: state.visible ? Theme.gap2 : Theme.gap1
        anchors.verticalCenter: parent.verticalCenter

        Act {
            action: "notes"
            icon: "notebook-pen"
            checked: Viewer.notesShown
            visible: bar.roomy && bar.page !== null && bar.page.notes.text !== ""
        }
        Act {
            action: "blank-black"
            icon: "monitor-off"
            visible: bar.roomy
        }
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap1
        anchors.verticalCenter: parent.verticalCenter

        Act {
            action: "sound"
            icon: !Sound.audible ? "volume-x" : Sound.volume < 0.5 ? "volume-1" : "volume-2"
            name: Sound.device ? KeyNames.label(action) : qsTr("No sound device")
            visible: Reader.front.sounds && !bar.own.includes(action)
        }
        Act {
            action: "play"
            icon: Narration.sounding ? "pause" : "play"
            visible: Narration.available && !bar.own.includes(action)
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
            visible: Captions.available && !bar.own.includes(action)
            onPressed: Captions.ask()
        }
        Act {
            action: "transcript"
            icon: "file-text"
            visible: Transcript.available && !bar.own.includes(action)
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
