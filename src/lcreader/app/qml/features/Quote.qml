// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// Somebody's words, one size up, under one large mark; the name under a short rule.
Feature {
    id: quote

    readonly property PageSurface page: surface as PageSurface
    readonly property bool fromRight: content.text.rtl
    readonly property real markHeight: 6.4 * Theme.u * fit
    readonly property real markWidth: markHeight * 1.3
    readonly property bool named: by.present || role.present || portrait.visible

    // where something so wide begins, on the side where reading begins
    function start(wide: real): real {
        return centred ? (width - wide) / 2 : fromRight ? width - wide : 0;
    }

    covered: Math.max(text.naturalWidth, named ? name.width : 0, markWidth)
    implicitHeight: named ? name.y + name.height : text.y + text.height

    Icon {
        id: mark

        x: quote.start(size)
        y: (quote.markHeight - size) / 2
        name: "quote-mark"
        rotation: quote.fromRight ? 180 : 0
        tint: Theme.accentOn(quote.tone)
        size: quote.markWidth
    }

    Prose {
        id: text

        y: quote.markHeight + Theme.gap2
        width: parent.width
        piece: quote.content.text
        markdown: true
        marked: quote.page.markedIn("quote")
        onMarksPlaced: quote.page.words.view.bring(this, markedTop, markedEnd)
        linkColor: Theme.accentOn(quote.tone)
        size: Theme.words(5) * quote.fit
        leading: 1.35
        cjkLeading: 1.5
        color: Theme.wordsColor(quote.tone)
        align: quote.centred ? "centre" : ""
        onLinkActivated: target => Viewer.follow(target)
    }

    Rectangle {
        id: rule

        x: quote.start(width)
        y: text.y + text.height + Theme.gap3 * quote.fit
        width: 8 * Theme.u
        height: Math.max(2, 0.4 * Theme.u)
        visible: quote.named
        color: Theme.accentOn(quote.tone)
    }

    Item {
        id: name

        readonly property real side: portrait.visible ? portrait.width + Theme.gap2 : 0
        readonly property real column: Math.min(quote.width - side,
                                                Math.max(by.implicitWidth, role.implicitWidth) + 1)
        readonly property real high: by.tall + role.tall

        x: quote.start(width)
        y: rule.y + rule.height + Theme.gap2 * quote.fit
        width: side + column
        height: Math.max(high, portrait.visible ? portrait.height : 0)

        StoryPicture {
            id: portrait

            visible: quote.content.portrait !== "" && problem === ""
            x: quote.fromRight ? parent.width - width : 0
            width: Math.round(12 * Theme.u * quote.fit)
            height: width
            file: quote.content.portrait
            rounded: true
            Accessible.ignored: true
        }

        PieceText {
            id: by

            x: quote.fromRight ? 0 : name.side
            y: (name.height - name.high) / 2
            width: name.column
            piece: quote.content.by
            size: Theme.words(3.4) * quote.fit
            weight: Font.DemiBold
            color: Theme.wordsColor(quote.tone)
            align: quote.centred && !portrait.visible ? "centre" : ""
        }

        PieceText {
            id: role

            x: by.x
            y: by.y + by.tall
            width: name.column
            piece: quote.content.role
            size: Theme.words(2.8) * quote.fit
            color: Theme.secondary(quote.tone)
            align: by.align
        }
    }
}
