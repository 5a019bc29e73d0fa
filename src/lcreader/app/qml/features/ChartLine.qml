// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"
import "chartlayout.js" as Layout

// A line over a baseline, or many upright bars. Labels that have room stand below the baseline,
// their numbers at the points.
Item {
    id: line

    required property Chart chart
    readonly property var rows: chart.rows
    readonly property bool drawn: chart.content.kind === "line"
    readonly property var range: Layout.range(rows, drawn)
    readonly property real labelSize: Theme.words(2.6) * chart.fit
    readonly property real valueSize: Theme.words(2.8) * chart.fit
    readonly property real head: valueSize * 1.4 + 2 * Theme.u
    readonly property real lineHeight: Math.max(16, labelSize) * 1.5
    readonly property real plot: Math.max(14 * Theme.u, Math.min(38 * Theme.u * chart.drawing, chart.room - head - foot
                                                                 - 2 * lineHeight - Theme.gap1))
    readonly property real step: (width - 2 * inset) / Math.max(1, drawn ? rows.length - 1
                                                                         : rows.length)
    readonly property real inset: drawn ? Math.min(width / 4, widestEnd / 2) : 0
    readonly property real widestEnd: Math.max(...[rows[0], rows[rows.length - 1]].map(
        row => Math.max(labelWidth(row), valueWidth(row))))
    readonly property var order: Layout.byWorth(rows, chart.highlight)
    readonly property var labelled: Layout.fitting(
        rows.map((row, i) => box(i, labelWidth(row))), order, Theme.gap1)
    // among many bars a number would stand over another's bar: two are enough
    readonly property bool dense: !drawn && rows.some(row => valueWidth(row) > step)
    readonly property var valued: Layout.fitting(
        rows.map((row, i) => box(i, valueWidth(row))),
        dense ? Layout.foremost(rows, chart.highlight) : order, dense ? Theme.gap1 : 1)
    // numbers that lie under the lowest points
    readonly property real foot: drawn && range.base > range.low ? head : 0
    // the height of the labels under the baseline
    property real below: 0

    function font(piece: var, size: real, bold: bool): font {
        return Qt.font({"family": piece.family, "pixelSize": Math.max(16, Math.round(size)),
                        "weight": bold ? Font.DemiBold : Font.Normal, "features": {"tnum": 1}});
    }

    function labelWidth(row: var): real {
        return Math.min(18 * Theme.u * Theme.textScale,
                        Typesetter.width(row.label.text, font(row.label, labelSize, true)) + 3);
    }

    function valueWidth(row: var): real {
        return Typesetter.width(chart.valueText(row), font(chart.script, valueSize, true)) + 2;
    }

    function xOf(index: int): real {
        const along = inset + (drawn ? index : index + 0.5) * step;
        return chart.rtl ? width - along : along;
    }

    function yOf(value: real): real {
        return head + plot * (1 - Layout.at(value, range));
    }

    // how far up and down the line reaches between two places
    function reach(from: real, to: real): var {
        let high = implicitHeight;
        let low = 0;
        const see = y => {
            high = Math.min(high, y);
            low = Math.max(low, y);
        };
        const bar = drawn ? 0 : step / 2;
        for (let i = 0; i < rows.length; i++) {
            const x = xOf(i);
            const y = drawn ? yOf(rows[i].value) : Math.min(yOf(rows[i].value), yOf(0));
            if (x + bar >= from && x - bar <= to)
                see(y);
            if (i === 0 || !drawn)
                continue;
            const before = Qt.point(xOf(i - 1), yOf(rows[i - 1].value));
            for (const edge of [from, to]) {
                if (edge > Math.min(x, before.x) && edge < Math.max(x, before.x))
                    see(before.y + (y - before.y) * (edge - before.x) / (x - before.x));
            }
        }
        return {"high": high, "low": low};
    }

    // where the number of a row stands: over its bar or over the line, under it in a valley
    function valueTop(index: int, wide: real, tall: real): real {
        const value = rows[index].value;
        const [from, to] = box(index, wide);
        const line = reach(from, to);
        const beside = [rows[index - 1], rows[index + 1]].filter(row => row !== undefined);
        const under = line.low + 1.2 * Theme.u;
        const valley = drawn && beside.every(row => row.value > value);
        return valley && under + tall < head + plot + foot ? under : line.high - tall - 0.8 * Theme.u;
    }

    // the place of something so wide, centred on its point and kept inside the chart
    function box(index: int, wide: real): var {
        const left = Math.max(0, Math.min(width - wide, xOf(index) - wide / 2));
        return [left, left + wide];
    }

    function measure() {
        let most = 0;
        for (let i = 0; i < points.count; i++)
            most = Math.max(most, (points.itemAt(i) as ChartPoint)?.tall ?? 0);
        below = most;
    }

    implicitHeight: head + plot + foot + Theme.gap1 + below

    Rectangle {
        y: line.yOf(line.range.base)
        width: line.width
        height: Theme.hairline
        color: Theme.secondary(line.chart.tone)
    }

    Repeater {
        model: line.drawn ? line.rows.length - 1 : 0

        Stroke {
            required property int index

            from: Qt.point(line.xOf(index), line.yOf(line.rows[index].value))
            to: Qt.point(line.xOf(index + 1), line.yOf(line.rows[index + 1].value))
            thick: Math.max(2, 0.6 * Theme.u)
            color: line.chart.strong
        }
    }

    Repeater {
        id: points

        model: line.rows

        ChartPoint {
            line: line
        }
    }
}
