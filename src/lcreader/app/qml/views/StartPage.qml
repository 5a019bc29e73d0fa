// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// Cover, title, language, how to turn pages, and one button. Nothing plays before it is pressed.
FocusScope {
    id: start

    // an excursion's pages have numbers of their own: what counts is the page it leads back to
    readonly property string pageNumber: Numerals.text(Reader.mainNumber, 0, false,
                                                       Reader.front.language)
    readonly property real column: Math.min(width - 2 * Theme.gap8, 100 * Theme.u)

    // large words shrink until the title and the buttons are both seen
    property real fit: 1
    readonly property string wanted: [Theme.words(1), height, Reader.front.title.family,
                                      Reader.front.language].join()
    readonly property bool tight: words.height > height - Theme.gap5 - Theme.gap3

    function shrink() {
        words.forceLayout();  // not with the next frame: each step looks at what the last one did
        if (tight && fit > 0.41) {
            fit -= 0.05;
            fitting.restart();
        }
    }

    // Next begins; previous walks back: to the languages, the shelf, the beginning.
    function walkBack() {
        const stops = [go, languages.spoken(), shelf, again].filter(one => one !== null && one.visible);
        const at = stops.findIndex(one => one.activeFocus);
        stops[(at + 1) % stops.length].forceActiveFocus();
    }

    focus: true
    onTightChanged: fitting.restart()
    onWantedChanged: {
        fit = 1;
        fitting.restart();
    }
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: Reader.front.title.text

    Timer {
        id: fitting

        interval: 0
        onTriggered: start.shrink()
    }

    Connections {
        target: Viewer

        function onSelectionMoved(way: string) {
            if (Viewer.panel === "")
                start.walkBack();
        }
    }

    Backdrop {
        id: cover

        anchors.fill: parent
        ground: Reader.front.cover
        side: "left"
    }

    Shade {
        anchors.fill: parent
        block: Qt.rect(Theme.gap8, words.y, words.width, words.height)
        strength: Pictures.shadeStrength(cover.loaded ? cover.pictureKey : "", "#0E1318", block,
                                         cover.pictureRect, "dark", 0.72, Theme.highContrast,
                                         Theme.accent)
        side: Reader.rtl ? "right" : "left"
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap5
        width: start.column
        spacing: Theme.gap2

        StoryPicture {
            visible: Reader.front.logo !== ""
            anchors.left: parent.left
            width: 20 * Theme.u
            height: visible ? 8 * Theme.u : 0
            cover: false
            frameX: Reader.rtl ? width - contentWidth : 0
            file: Reader.front.logo
        }

        Prose {
            width: parent.width
            piece: Reader.front.subtitle
            size: Theme.words(2.8) * start.fit
            color: Theme.accent
            weight: Font.DemiBold
        }

        Prose {
            width: parent.width
            piece: Reader.front.title
            size: Theme.words(8.4) * start.fit
            leading: 1.12
            cjkLeading: 1.2
            weight: Font.DemiBold
            balanced: true
        }

        Prose {
            width: parent.width
            piece: Reader.front.summary
            size: Theme.words(3.2) * start.fit
            color: Theme.secondary("dark")
        }

        StartLanguages {
            id: languages

            width: parent.width
            onTaken: go.forceActiveFocus()
        }

        Prose {
            width: parent.width
            piece: Reader.front.notice
            markdown: true
            size: Theme.words(2.6) * start.fit
            linkColor: Theme.accent
            onLinkActivated: target => Viewer.follow(target)
        }

        Label {
            width: parent.width
            secondary: true
            text: qsTr("Turn pages with the arrow keys, the mouse wheel, a swipe or a remote.")
        }

        Item {
            width: 1
            height: Theme.gap1
        }

        Flow {
            width: parent.width
            spacing: Theme.gap2

            PushButton {
                id: go

                primary: true
                focus: true
                text: Reader.resumes ? qsTr("Continue at page %1").arg(start.pageNumber)
                                     : qsTr("Let\u2019s go")
                onPressed: Viewer.begin(false)
            }

            PushButton {
                id: again

                visible: Reader.resumes
                text: qsTr("From the beginning")
                onPressed: Viewer.begin(true)
            }

            PushButton {
                id: shelf

                text: qsTr("Shelf")
                icon: "library"
                onPressed: Viewer.act("shelf")
            }

            KeepOffer {
            }
        }
    }

    Component.onCompleted: go.forceActiveFocus()
}
