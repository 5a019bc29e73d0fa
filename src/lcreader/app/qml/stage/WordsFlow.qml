// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../features"
import "../style"

// The words of a page and the features that stand among them: bottom-aligned, growing upwards;
// words that do not fit shrink by up to a fifth, then scroll.
Item {
    id: flow

    required property PageSurface surface
    required property PageItem page
    readonly property string tone: page ? page.tone : "dark"
    readonly property string side: page ? page.position : "left"
    readonly property Feature feature: above.feature ?? below.feature
    readonly property bool stepsAside: surface.feature !== null && surface.feature.wordsAside
    readonly property bool overflows: content.height > room + 1
    // opacity of the shade: words that step aside take it along
    readonly property real shown: stepsAside || Reader.wordsHidden || !revealed ? 0 : 1
    readonly property alias view: view
    property bool revealed: true
    property real fit: 1
    readonly property real margin: Theme.gap8
    readonly property real room: height - Math.max(Theme.gap5, surface.head) - margin - reserved
    // captions stand under the words, and above the controls of a film
    readonly property bool captioned: page !== null && Captions.shown && Captions.page === page.id
    readonly property real reserved: captioned ? Math.max(band, Theme.captionFoot - margin)
                                                 + Theme.captionHigh : band
    readonly property real band: page && page.placement === "fill" && surface.feature
                                 ? surface.feature.bandHeight : 0
    readonly property real em: Theme.words(3.8)
    readonly property bool halved: Theme.wide && page !== null && page.placement === "side"
    readonly property real full: Math.max(1, width - 2 * margin)
    readonly property real column: Math.min(full, halved ? Math.max(1, width / 2 - margin - Theme.gap2)
                                            : em * 27.5)
    readonly property real titleWidth: halved ? column : Math.min(full, Math.max(column, em * 32))
    readonly property real used: Math.max(feature ? featureWidth : 0,
                                          feature || text.present || halved || !title.present
                                          ? column : 0,
                                          title.present ? title.naturalWidth : 0)
    // what stands under the text is as wide as the text
    readonly property real featureWidth: halved || page && page.placement === "below" && !page.wide
                                         ? column : page && page.wide ? full : titleWidth
    readonly property real blockX: side === "left" ? margin
                                   : side === "right" ? width - margin - used : (width - used) / 2
    readonly property real blockHeight: Math.min(content.height, room)
    readonly property rect block: page && page.hasWords
                                  ? Qt.rect(blockX, height - margin - reserved - blockHeight,
                                            used, blockHeight)
                                  : Qt.rect(0, 0, 0, 0)

    // what the shade lies under: no more than the words reach, where they begin at the block's side
    readonly property rect shaded: {
        const wide = Math.min(used, Math.max(title.present ? title.naturalWidth : 0,
                                             text.present ? text.naturalWidth : 0,
                                             feature ? feature.covered : 0));
        if (side === "centre")
            return Qt.rect(block.x + (block.width - wide) / 2, block.y, wide, block.height);
        if (Reader.rtl !== (side === "right"))
            return block;
        return Qt.rect(Reader.rtl ? block.x + block.width - wide : block.x, block.y, wide,
                       block.height);
    }

    function settle() {
        fit = 1;
        fitting.restart();
    }

    function shrink() {
        if (overflows && fit > 0.81) {
            fit = Math.max(0.8, fit - 0.04);
            fitting.restart();
        }
    }

    opacity: shown
    visible: opacity > 0
    onPageChanged: {
        view.contentY = 0;
        revealed = !page || page.reveal <= 0;
        settle();
    }
    onWidthChanged: settle()
    onRoomChanged: settle()
    onEmChanged: settle()
    onFeatureChanged: settle()

    Behavior on opacity {
        enabled: !Theme.still

        NumberAnimation {
            duration: 250
        }
    }

    // not Qt.callLater: that would still call when the page is gone
    Timer {
        id: fitting

        interval: 0
        onTriggered: flow.shrink()
    }

    Timer {
        interval: flow.page ? flow.page.reveal * 1000 : 0
        running: flow.surface.current && !flow.revealed
        onTriggered: flow.revealed = true
    }

    Scroll {
        id: view

        x: flow.blockX - air
        y: flow.height - flow.margin - flow.reserved - flow.blockHeight
        width: flow.used + 2 * air
        height: flow.blockHeight
        contentHeight: content.height
        walked: flow.surface.walk.step > 0

        Item {
            id: content

            x: view.air
            width: flow.used
            height: below.y + below.height

            PageHeading {
                id: title

                flow: flow
                width: parent.width
            }

            FeatureLoader {
                id: above

                surface: flow.surface
                fit: flow.fit
                wanted: flow.page !== null && flow.page.placement === "above"
                y: title.height + (item && title.height > 0 ? Theme.gap3 : 0)
                opacity: flow.surface.entered(2)
                width: flow.featureWidth
                height: feature ? feature.implicitHeight : 0
            }

            Prose {
                id: text

                readonly property real base: above.y + above.height

                piece: flow.page ? flow.page.text : Reader.noWords
                markdown: true
                marked: flow.surface.markedIn("text")
                onMarksPlaced: view.bring(this, markedTop, markedEnd)
                width: flow.column
                x: (parent.width - width) * (flow.side === "centre" ? 0.5 : piece.rtl ? 1 : 0)
                y: base + (present && base > 0 ? Theme.gap2 : 0)
                   + Theme.u * 1.2 * (1 - flow.surface.entered(2))
                opacity: flow.surface.entered(2)
                size: Theme.words(3.8) * flow.fit
                color: Theme.wordsColor(flow.tone)
                linkColor: Theme.accentOn(flow.tone)
                align: flow.side === "centre" ? "centre" : ""
                onLinkActivated: target => Viewer.follow(target)
            }

            FeatureLoader {
                id: below

                readonly property real base: text.present ? text.y + text.height : text.base

                surface: flow.surface
                fit: flow.fit
                wanted: flow.page !== null && (flow.page.placement === "below"
                                               || flow.page.placement === "side" && !Theme.wide)
                y: base + (item && base > 0 ? Theme.gap3 : 0)
                opacity: flow.surface.entered(3)
                width: flow.featureWidth
                height: feature ? feature.implicitHeight : 0
            }
        }
    }

    ScrollMark {
        visible: flow.overflows
        anchors.fill: view
        tone: flow.tone
        ground: flow.surface.plain
        before: view.contentY > 1
        after: view.contentY < view.most - 1
    }
}
