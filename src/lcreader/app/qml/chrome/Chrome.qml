// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The program as it is seen while reading: the progress line, the bar, the hint, a message.
Item {
    id: chrome

    // how much of the page's foot its feature takes at present; the hint stands above it
    property real foot: 0
    // actions for which the page's feature has buttons
    property list<string> own: []
    readonly property bool reading: Reader.phase === "page"
    readonly property bool barShown: reading && Presence.barShown && Viewer.panel === ""
                                     && Viewer.blank === ""

    ProgressLine {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: chrome.reading
    }

    Bar {
        id: bar

        own: chrome.own
        anchors.left: parent.left
        anchors.right: parent.right
        y: chrome.height - Theme.ring - (chrome.barShown ? height : -Theme.ring)
        visible: y < chrome.height - Theme.ring
        enabled: chrome.barShown

        Behavior on y {
            enabled: !Theme.still

            NumberAnimation {
                duration: 180
                easing.type: Easing.OutCubic
            }
        }
    }

    Rectangle {
        id: hint

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(Theme.gap1 * 1.5, chrome.foot + Theme.gap1)
        visible: opacity > 0
        // whose pages turn by themselves need not be told how
        opacity: chrome.reading && Presence.hintShown && !chrome.barShown
                 && !Narration.reading ? 1 : 0
        width: Math.min(hintText.implicitWidth + Theme.gap5, parent.width - Theme.gap5)
        height: hintText.height + Theme.gap2
        radius: height / 2
        color: Theme.veil(0.86)

        Fade on opacity {
            length: 300
        }

        Label {
            id: hintText

            anchors.centerIn: parent
            width: Math.min(implicitWidth, hint.parent.width - 2 * Theme.gap5)
            horizontalAlignment: Text.AlignHCenter
            text: Reader.rtl ? qsTr("Scroll, swipe or press \u2190 to go on")
                             : qsTr("Scroll, swipe or press \u2192 to go on")
        }
    }
}
