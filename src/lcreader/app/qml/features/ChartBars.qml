// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"
import "chartlayout.js" as Layout

// Lying bars from one baseline; the label stands over its bar, the number at the bar's end.
Item {
    id: bars

    required property Chart chart
    readonly property var rows: chart.rows
    readonly property var range: Layout.range(rows, false)
    // how much of its natural size a row has
    readonly property real natural: rows.length * (Theme.words(3) * 1.3 + Theme.words(3.2) * 1.2
                                                   + 2.6 * Theme.u)
    readonly property real squeeze: Math.min(1, chart.room / natural) * chart.fit
    readonly property real labelSize: Math.max(16, Theme.words(3) * squeeze)
    readonly property real thick: Math.max(4, 3.2 * Theme.u * squeeze * chart.drawing)
    readonly property real air: Math.max(2, 2.6 * Theme.u * squeeze * chart.drawing)
    readonly property real valueSize: Math.max(16, Theme.words(3.2) * squeeze)
    // the longest number has room behind the longest bar
    readonly property real valueRoom: Math.max(...rows.map(row => Typesetter.width(
        chart.valueText(row), valueFont(true)))) + Theme.gap2
    readonly property real span: Math.max(10 * Theme.u, width - valueRoom)
    readonly property real base: Layout.at(0, range) * span
    property var heights: rows.map(() => 0)
    readonly property var tops: {
        const found = [];
        let y = 0;
        for (const high of heights) {
            found.push(y);
            y += high + air;
        }
        return found;
    }

    function valueFont(bold: bool): font {
        return Qt.font({"family": chart.script.family, "pixelSize": Math.round(valueSize),
                        "weight": bold ? Font.DemiBold : Font.Normal, "features": {"tnum": 1}});
    }

    function measure() {
        const found = [];
        for (let i = 0; i < cells.count; i++) {
            const cell = cells.itemAt(i);
            found.push(cell ? cell.height : 0);
        }
        heights = found;
    }

    implicitHeight: heights.reduce((sum, high) => sum + high + air, -air)

    // the baseline; where bars go both ways it does not cross their labels
    Rectangle {
        visible: bars.range.low === 0
        x: (bars.chart.rtl ? bars.width - bars.base : bars.base) - width / 2
        width: Theme.hairline
        height: bars.implicitHeight
        color: Theme.secondary(bars.chart.tone)
    }

    Repeater {
        id: cells

        model: bars.rows

        Item {
            id: row

            required property var modelData
            required property int index
            readonly property bool high: index === bars.chart.highlight
            readonly property bool read: bars.chart.isRead("row", index)
            readonly property real reach: Layout.at(modelData.value, bars.range) * bars.span
            readonly property real from: Math.min(reach, bars.base)
            readonly property real bar: Math.max(Theme.hairline, Math.abs(reach - bars.base))

            y: bars.tops[index] ?? 0
            width: bars.width
            height: label.tall + Math.max(bars.thick, value.height)
            onHeightChanged: bars.measure()
            onReadChanged: bars.chart.hear(this, read)
            Accessible.role: Accessible.StaticText
            Accessible.name: bars.chart.spoken(modelData)

            ReadGround {
                words: label
                read: row.read
                tone: bars.chart.tone
            }

            ReadGround {
                words: value
                read: row.read
                tone: bars.chart.tone
            }

            PieceText {
                id: label

                x: bars.chart.rtl ? 0 : Theme.gap1
                width: parent.width - Theme.gap1
                piece: row.modelData.label
                size: bars.labelSize
                leading: 1.3
                align: bars.chart.rtl ? "right" : "left"
                weight: row.high ? Font.DemiBold : Font.Normal
                color: row.high || row.read ? Theme.wordsColor(bars.chart.tone)
                                            : Theme.secondary(bars.chart.tone)
                Accessible.ignored: true
            }

            Rectangle {
                visible: bars.range.low < 0
                x: (bars.chart.rtl ? bars.width - bars.base : bars.base) - width / 2
                y: label.tall
                width: Theme.hairline
                height: parent.height - y
                color: Theme.secondary(bars.chart.tone)
            }

            Rectangle {
                id: bar

                x: bars.chart.rtl ? parent.width - row.from - row.bar : row.from
                y: label.tall + (row.height - label.tall - height) / 2
                width: row.bar
                height: bars.thick
                color: bars.chart.tint(row.index)
            }

            PieceText {
                id: value

                x: bars.chart.rtl ? bar.x - width - Theme.gap1 : bar.x + bar.width + Theme.gap1
                y: bar.y + (bar.height - height) / 2
                piece: bars.chart.written(bars.chart.valueText(row.modelData))
                size: bars.valueSize
                leading: 1.2
                cjkLeading: 1.2
                wraps: false
                weight: row.high ? Font.DemiBold : Font.Normal
                color: Theme.wordsColor(bars.chart.tone)
                Accessible.ignored: true
            }
        }
    }
}
