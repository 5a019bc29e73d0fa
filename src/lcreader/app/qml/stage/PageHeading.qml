// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// Tagline, title and subtitle.
Item {
    id: heading

    required property WordsFlow flow
    readonly property PageItem page: flow.page
    readonly property bool present: title.present || tagline.present || subtitle.present
    readonly property real naturalWidth: Math.max(title.naturalWidth, subtitle.naturalWidth,
                                                  tagline.naturalWidth)
    // a line in another language than the page's other words begins where those begin
    readonly property bool rtl: page === null ? false : page.text.text !== "" ? page.text.rtl
                                              : page.title.text !== "" ? page.title.rtl : Reader.rtl
    readonly property string align: flow.side === "centre" ? "centre" : rtl ? "right" : "left"
    readonly property real wide: flow.titleWidth

    function rise(order: int): real {
        return Theme.u * 1.2 * (1 - flow.surface.entered(order));
    }

    height: subtitle.present ? subtitle.base + subtitle.height : title.ends

    Prose {
        id: tagline

        readonly property real ends: present ? height : 0

        piece: heading.page ? heading.page.tagline : Reader.noWords
        marked: heading.flow.surface.markedIn("tagline")
        onMarksPlaced: heading.flow.view.bring(this, markedTop, markedEnd)
        widest: heading.wide
        width: parent.width
        y: heading.rise(0)
        opacity: heading.flow.surface.entered(0)
        size: Theme.words(2.4)
        weight: Font.DemiBold
        uppercase: true
        letterSpacing: size * 0.08
        // the accent cannot be read well on the ground of what is read aloud, which is tinted with it
        color: grounds.length > 0 ? Theme.wordsColor(heading.flow.tone)
                                  : Theme.accentOn(heading.flow.tone)
        align: heading.align
    }

    Prose {
        id: title

        readonly property real base: tagline.present ? tagline.ends + Theme.gap2 : 0
        readonly property real ends: present ? base + height : tagline.ends

        piece: heading.page ? heading.page.title : Reader.noWords
        marked: heading.flow.surface.markedIn("title")
        onMarksPlaced: heading.flow.view.bring(this, markedTop, markedEnd)
        widest: heading.wide
        width: parent.width
        y: base + heading.rise(1)
        opacity: heading.flow.surface.entered(1)
        size: Theme.words(7.6) * heading.flow.fit
        leading: 1.15
        cjkLeading: 1.25
        weight: Font.DemiBold
        balanced: true
        color: Theme.wordsColor(heading.flow.tone)
        align: heading.align
    }

    Prose {
        id: subtitle

        readonly property real base: title.ends + (title.ends > 0 ? Theme.gap1 : 0)

        piece: heading.page ? heading.page.subtitle : Reader.noWords
        marked: heading.flow.surface.markedIn("subtitle")
        onMarksPlaced: heading.flow.view.bring(this, markedTop, markedEnd)
        widest: heading.wide
        width: parent.width
        y: base + heading.rise(1)
        opacity: heading.flow.surface.entered(1)
        size: Theme.words(4.4) * heading.flow.fit
        leading: 1.25
        cjkLeading: 1.4
        weight: Font.Light
        balanced: true
        color: Theme.secondary(heading.flow.tone)
        align: heading.align
    }
}
