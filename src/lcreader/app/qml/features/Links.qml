// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../style"

// Cards that lead to pages: a row, or several; a column where the window is narrow.
Feature {
    id: links

    readonly property var items: content.items
    readonly property real gap: Theme.gap3
    readonly property real least: Math.max(26 * Theme.u, Theme.words(3.4) * 8.5) * fit
    readonly property int most: Math.max(1, Math.floor((width + gap) / (least + gap)))
    readonly property int columns: {
        if (Theme.portrait || most < 2)
            return 1;
        // rows as even as can be: five are three and two
        const across = Math.min(4, most, items.length);
        return Math.ceil(items.length / Math.ceil(items.length / across));
    }
    readonly property bool stacked: columns === 1
    readonly property real cardWidth: Math.min((width - (columns - 1) * gap) / columns,
                                               (stacked ? 90 : 56) * Theme.u * Theme.textScale)
    readonly property bool pictured: items.some(item => item.file !== "")
    property var heights: items.map(() => 0)
    readonly property var places: {
        const found = [];
        let y = 0;
        for (let first = 0; first < items.length; first += columns) {
            const row = heights.slice(first, first + columns);
            const high = Math.max(...row);
            row.forEach(() => found.push({"y": y, "height": high}));
            y += high + gap * (stacked ? 0.6 : 1);
        }
        found.push({"y": Math.max(0, y - gap * (stacked ? 0.6 : 1)), "height": 0});
        return found;
    }

    function measure() {
        const found = [];
        for (let i = 0; i < cards.count; i++)
            found.push((cards.itemAt(i) as LinkCard)?.tall ?? 0);
        heights = found;
    }

    covered: 0
    implicitHeight: places[items.length].y

    Repeater {
        id: cards

        model: links.items

        LinkCard {
            required property int index
            readonly property int column: index % links.columns
            readonly property real used: links.columns * (links.cardWidth + links.gap) - links.gap
            readonly property real start: links.centred ? (links.width - used) / 2
                                          : links.rtl ? links.width - used : 0

            links: links
            item: links.items[index]
            step: index + 1
            chosen: links.current && links.stepKind === "link" && links.stepIndex === index
            x: start + (links.rtl ? links.columns - 1 - column : column)
               * (links.cardWidth + links.gap)
            y: links.places[index]?.y ?? 0
            width: links.cardWidth
            height: links.places[index]?.height ?? tall
            onTallChanged: links.measure()
        }
    }
}
