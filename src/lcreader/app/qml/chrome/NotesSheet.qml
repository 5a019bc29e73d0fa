// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
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
        height: Math.min(notes.height * 0.7, column.height + 2 * Theme.gap3)
        color: Qt.rgba(Theme.paper.r, Theme.paper.g, Theme.paper.b, 0.97)
        clip: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Notes for the trainer")

        Column {
            id: column

            x: Theme.gap8
            y: Theme.gap3
            width: parent.width - 2 * Theme.gap8
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
}
