// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// A card that leads to a page: picture, title, text. The walk gives it the focus in its turn.
Control {
    id: card

    required property Links links
    required property var item
    required property int step
    property bool chosen: false
    readonly property bool read: links.isRead("link", step - 1)
    readonly property bool fromRight: links.rtl
    readonly property color words: Theme.wordsColor(links.tone)
    readonly property real air: Theme.gap2
    // beside its words in a column, above them in a row
    readonly property bool pictured: links.pictured
    readonly property real pictureWidth: !pictured ? 0 : links.stacked ? 26 * Theme.u : width
    readonly property real pictureHeight: !pictured
        ? 0 : Math.min(width * 9 / 16, (links.stacked ? 15 : 19) * Theme.u * links.fit)
    readonly property real wordsX: links.stacked && pictured && !fromRight
                                   ? pictureWidth + air : air
    readonly property real wordsWidth: width - 2 * air - arrow.width - Theme.gap1
                                       - (links.stacked ? pictureWidth : 0)
    readonly property real wordsTall: title.tall + (text.present ? text.height + Theme.gap1 / 2 : 0)
    readonly property real tall: Math.max(Theme.target, links.stacked
                                          ? Math.max(pictureHeight, wordsTall + 2 * air)
                                          : pictureHeight + wordsTall + 2 * air)

    name: item.title.text
    description: text.spoken
    role: Accessible.Link
    onPressed: Viewer.goTo(item.page)
    onReadChanged: links.hear(this, read)
    onChosenChanged: {
        if (chosen)
            forceActiveFocus();
        else if (activeFocus)
            links.release();
    }
    onActiveFocusChanged: {
        if (activeFocus && !chosen && links.current)
            Reader.stepTo(step);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.shadeColor(card.links.tone)
        opacity: Theme.highContrast ? 1 : 0.86
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Qt.rgba(card.words.r, card.words.g, card.words.b,
                       card.down ? 0.22 : card.hovered || card.activeFocus ? 0.16 : 0.08)
        border.width: Theme.hairline
        border.color: Qt.rgba(card.words.r, card.words.g, card.words.b,
                              Theme.highContrast ? 1 : 0.24)
    }

    // a card without a picture beside cards that have one
    Rectangle {
        readonly property color accent: Theme.accentOn(card.links.tone)

        x: picture.x
        width: picture.width
        height: picture.height
        visible: card.pictured && !picture.visible
        radius: Theme.radius
        color: Qt.rgba(accent.r, accent.g, accent.b, 0.2)

        Icon {
            anchors.centerIn: parent
            name: "book-open"
            tint: parent.accent
            size: Math.min(parent.height * 0.5, 8 * Theme.u)
        }
    }

    StoryPicture {
        id: picture

        x: card.links.stacked && card.fromRight ? parent.width - width : 0
        width: Math.round(card.pictureWidth)
        height: Math.round(card.links.stacked ? parent.height : card.pictureHeight)
        visible: card.item.file !== "" && problem === ""
        file: card.item.file
        rounded: true
    }

    ReadGround {
        words: title
        read: card.read
        tone: card.links.tone
    }

    MarkedGround {
        readonly property real used: Math.min(text.width, text.naturalWidth)

        visible: card.read && text.present
        line: Qt.rect(text.x + (card.fromRight ? text.width - used : 0), text.y, used, text.height)
        high: line.height
        size: text.size
        tone: card.links.tone
    }

    PieceText {
        id: title

        x: card.wordsX + (card.fromRight ? arrow.width + Theme.gap1 : 0)
        y: card.links.stacked ? (card.height - card.wordsTall) / 2 : card.pictureHeight + card.air
        width: card.wordsWidth
        piece: card.item.title
        size: Theme.words(3.4) * card.links.fit
        leading: 1.25
        weight: Font.DemiBold
        align: card.fromRight ? "right" : "left"
        color: card.words
        Accessible.ignored: true
    }

    Prose {
        id: text

        readonly property string spoken: piece.text

        x: title.x
        y: title.y + title.tall + Theme.gap1 / 2
        width: card.wordsWidth
        piece: card.item.text
        markdown: true
        announce: false
        size: Theme.words(2.8) * card.links.fit
        leading: 1.35
        cjkLeading: 1.5
        align: card.fromRight ? "right" : "left"
        color: card.read ? Theme.wordsColor(card.links.tone) : Theme.secondary(card.links.tone)
    }

    Icon {
        id: arrow

        x: card.fromRight ? card.air : card.width - card.air - width
        y: title.y + (title.tall > 0 ? (title.lineHeight - height) / 2 : 0)
        name: card.fromRight ? "arrow-left" : "arrow-right"
        tint: Theme.accentOn(card.links.tone)
        size: Math.max(16, Math.round(title.size * 0.9))
    }
}
