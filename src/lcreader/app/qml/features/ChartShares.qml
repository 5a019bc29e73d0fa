// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../style"
import "chartlayout.js" as Layout

// One column cut into shares; each share's label stands beside it, led to by a fine line.
Item {
    id: shares

    required property Chart chart
    readonly property var rows: chart.rows
    readonly property real total: rows.reduce((sum, row) => sum + row.value, 0)
    readonly property real labelSize: Theme.words(3) * chart.fit
    readonly property real line: Math.round(Math.max(16, labelSize) * 1.45)
    readonly property var labelled: Layout.labelled(rows, chart.highlight, 2 * line + Theme.gap1,
                                                    chart.room)
    readonly property real column: Math.min(16 * Theme.u, width * 0.28)
    readonly property real lead: 5 * Theme.u
    readonly property real tall: Math.min(chart.room, Math.max(
        (chart.beside ? 44 : 54) * Theme.u * chart.drawing, heights.reduce((sum, high) => sum + high + Theme.gap1, 0)))
    readonly property var ends: {
        let sum = 0;
        return rows.map(row => (sum += row.value) / total * tall);
    }
    property var heights: labelled.map(() => 2 * line)
    readonly property var tops: Layout.apart(labelled.map(row => middle(row)),
                                             heights.map(high => high + Theme.gap1), tall)

    function middle(row: int): real {
        return (ends[row] + (row > 0 ? ends[row - 1] : 0)) / 2;
    }

    // the highlighted share in the accent, the others ever paler
    function tint(row: int): color {
        const from = chart.highlight >= 0 ? Theme.wordsColor(chart.tone) : chart.strong;
        if (row === chart.highlight)
            return chart.strong;
        const pale = Math.max(0.22, (chart.highlight >= 0 ? 0.62 : 1) * Math.pow(0.72, row));
        return Qt.rgba(from.r, from.g, from.b, pale);
    }

    function measure() {
        const found = [];
        for (let i = 0; i < labels.count; i++) {
            const label = labels.itemAt(i);
            found.push(label ? label.height : 0);
        }
        heights = found;
    }

    implicitHeight: tall

    Repeater {
        model: shares.rows

        Rectangle {
            required property int index
            readonly property real from: index > 0 ? shares.ends[index - 1] : 0

            x: shares.chart.rtl ? shares.width - width : 0
            y: from
            width: shares.column
            height: Math.max(1, shares.ends[index] - from - 2 * Theme.hairline)
            color: shares.tint(index)
        }
    }

    Repeater {
        id: labels

        model: shares.labelled

        Item {
            id: entry

            required property int modelData
            required property int index
            readonly property var row: shares.rows[modelData]
            readonly property bool high: modelData === shares.chart.highlight
            readonly property bool read: shares.chart.isRead("row", modelData)
            readonly property real from: shares.middle(modelData) - y
            readonly property real to: height / 2

            x: shares.chart.rtl ? 0 : shares.column + shares.lead
            y: shares.tops[index] ?? 0
            width: shares.width - shares.column - shares.lead
            height: label.tall + value.height
            onHeightChanged: shares.measure()
            onReadChanged: shares.chart.hear(this, read)
            Accessible.role: Accessible.StaticText
            Accessible.name: shares.chart.spoken(row)

            Stroke {
                readonly property real near: shares.chart.rtl ? entry.width + Theme.gap1
                                                              : -Theme.gap1
                readonly property real far: shares.chart.rtl
                                            ? entry.width + shares.lead - Theme.gap1 / 2
                                            : -shares.lead + Theme.gap1 / 2

                from: Qt.point(far, entry.from)
                to: Qt.point(near, entry.to)
                thick: Theme.hairline
                color: Theme.secondary(shares.chart.tone)
            }

            ReadGround {
                words: value
                read: entry.read
                tone: shares.chart.tone
            }

            ReadGround {
                words: label
                read: entry.read
                tone: shares.chart.tone
            }

            PieceText {
                id: value

                width: entry.width
                piece: shares.chart.written(shares.chart.valueText(entry.row))
                size: shares.labelSize * 1.2
                leading: 1.2
                cjkLeading: 1.2
                align: shares.chart.rtl ? "right" : "left"
                weight: Font.DemiBold
                color: entry.high && !entry.read ? shares.chart.strong
                                                 : Theme.wordsColor(shares.chart.tone)
                Accessible.ignored: true
            }

            PieceText {
                id: label

                y: value.height
                width: entry.width
                piece: entry.row.label
                size: shares.labelSize
                leading: 1.3
                align: shares.chart.rtl ? "right" : "left"
                color: entry.read ? Theme.wordsColor(shares.chart.tone)
                                  : Theme.secondary(shares.chart.tone)
                Accessible.ignored: true
            }
        }
    }
}
