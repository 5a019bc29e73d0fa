// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// The trainer's notes over the page. Page keys still turn.
Item {
    id: notes

    readonly property PageItem page: Reader.phase === "page" ? Reader.page(Reader.pageId) : null
    readonly property bool some: page !== null && page.notes.text !== ""

    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.min(notes.height * 0.85, column.height + 2 * Theme.gap3)
        color: Theme.paper
        clip: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Notes for the trainer")

        // fingers and the pointer draw notes that are longer
        Roll {
            id: view

            anchors.fill: parent
            contentHeight: column.height + 2 * Theme.gap3

            Column {
                id: column

                // clear of the button
                readonly property real side: Math.max(Theme.gap8, close.width + 2 * Theme.gap1)

                x: side
                y: Theme.gap3
                width: parent.width - 2 * side
                spacing: Theme.gap1

                Label {
                    width: parent.width
                    tone: "light"
                    secondary: true
                    text: qsTr("Notes for the trainer \u00b7 page %1").arg(Reader.numberText)
                    font.pixelSize: Theme.smallSize
                }

                Prose {
                    width: parent.width
                    visible: notes.some
                    piece: notes.page ? notes.page.notes : Reader.noWords
                    markdown: true
                    size: Math.max(18, 3 * Theme.u * Theme.textScale)
                    color: Theme.ink
                    linkColor: Theme.accentOn("light")
                    onLinkActivated: target => Viewer.follow(target)
                }

                Label {
                    width: parent.width
                    visible: !notes.some
                    tone: "light"
                    text: qsTr("This page has no notes.")
                }
            }
        }

        ScrollMark {
            anchors.fill: view
            tone: "light"
            before: view.canScroll(-1)
            after: view.canScroll(1)
        }

        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap1
            anchors.top: parent.top
            anchors.topMargin: Theme.gap1
            icon: "x"
            tint: Theme.ink
            tipBelow: true
            name: qsTr("Close the notes")
            onPressed: Viewer.act("notes")
        }
    }
}
