// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"
import "figurelayout.js" as Layout

// One to four large numbers in a row, counted up once; a column where there is no room for a row.
Feature {
    id: figures

    readonly property var items: content.items
    readonly property real largest: Theme.words(12) * fit
    readonly property real gap: 4 * Theme.u
    // what each figure needs at the largest size
    readonly property var needs: items.map(item => ({
                "digits": Typesetter.width(finalDigits(item), digitFont(item, largest)) + 2,
                "before": item.before.text === "" ? 0
                          : Typesetter.width(item.before.text, smallFont(item.before)) + Theme.gap2,
                "unit": item.unit.text === "" ? 0
                        : Typesetter.width(item.unit.text, smallFont(item.unit)) + Theme.gap2
            }))
    // they keep to the measure of the words below them, or of the title, beside which the picture
    // stays bright; all of the width is for four that only so stand in a row
    readonly property real room: {
        const measure = Math.min(width, Theme.words(3.8) * (items.length < 3 ? 27.5 : 32));
        const inRow = Layout.arrange(needs, measure, gap, Theme.portrait).columns === items.length;
        return inRow || items.length < 4 ? measure : width;
    }
    readonly property real start: centred ? (width - room) / 2 : rtl ? width - room : 0
    readonly property var layout: Layout.arrange(needs, room, gap, Theme.portrait)
    readonly property real cellWidth: (room - (layout.columns - 1) * gap) / layout.columns
    // which of a figure's small words stand on the line of its digits
    readonly property var inline: needs.map((need, i) => ({
                "unit": need.digits * layout.share + need.unit <= cellWidth,
                "before": row(i).every(each => holdsBefore(each))
            }))
    // a line above the digits, in a row where what stands before them finds no room beside them
    readonly property var heads: inline.map((one, i) => !one.before
                                                         && row(i).some(each => each.before > 0))
    property var heights: items.map(() => 0)
    readonly property var rows: Layout.rows(heights, layout.columns, Theme.gap3 * fit)
    readonly property real smallSize: Theme.words(3.6) * fit
    // 0-1: how far the numbers have counted
    readonly property real counted: begun ? clockAt : walk.counted || Theme.still ? 1 : 0
    property bool begun: false
    property real clockAt: 0

    // what the figures in the same row need
    function row(index: int): var {
        const first = Math.floor(index / layout.columns) * layout.columns;
        return needs.slice(first, first + layout.columns);
    }

    function holdsBefore(need: var): bool {
        const digits = need.digits * layout.share;
        const line = digits + (digits + need.unit <= cellWidth ? need.unit : 0);
        return need.before === 0 || line + need.before <= cellWidth;
    }

    function finalDigits(item: var): string {
        return item.show.text !== "" ? item.show.text
                                     : number(item.value, item.decimals, item.grouping);
    }

    function digitFont(item: var, size: real): font {
        return Qt.font({"family": item.show.text !== "" ? item.show.family : script.family,
                        "pixelSize": Math.round(size), "weight": Font.DemiBold,
                        "features": {"tnum": 1}});
    }

    function smallFont(piece: var): font {
        return Qt.font({"family": piece.family, "pixelSize": Math.round(smallSize)});
    }

    function measure() {
        const found = [];
        let wide = 0;
        for (let i = 0; i < cells.count; i++) {
            const cell = cells.itemAt(i) as FigureCell;
            found.push(cell ? cell.height : 0);
            if (cell)
                wide = Math.max(wide, (i % layout.columns) * (cellWidth + gap) + cell.reach);
        }
        heights = found;
        covered = centred ? width : wide;
    }

    implicitHeight: rows.height + Theme.gap1
    onCurrentChanged: {
        if (current && counted === 0 && !begun)
            clock.start();
    }

    NumberAnimation {
        id: clock

        target: figures
        property: "clockAt"
        from: 0
        to: 1
        duration: 900
        easing.type: Easing.OutCubic
        onStarted: {
            figures.begun = true;
            figures.keep({"counted": true});
        }
    }

    Repeater {
        id: cells

        model: figures.items

        FigureCell {
            figures: figures
            x: {
                const column = index % figures.layout.columns;
                const at = figures.rtl ? figures.layout.columns - 1 - column : column;
                return figures.start + at * (figures.cellWidth + figures.gap);
            }
            y: figures.rows.tops[index] ?? 0
            width: figures.cellWidth
            onHeightChanged: figures.measure()
            onReachChanged: figures.measure()
        }
    }
}
