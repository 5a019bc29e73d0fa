// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// One row of a chart with a baseline: its point or its upright bar, its number and its label.
Item {
    id: point

    required property ChartLine line
    required property var modelData
    required property int index
    readonly property bool high: index === point.line.chart.highlight
    readonly property bool read: point.line.chart.isRead("row", index)
    readonly property real at: point.line.xOf(index)
    readonly property real up: point.line.yOf(modelData.value)
    readonly property real tall: labelled ? label.tall : 0
    readonly property bool labelled: point.line.labelled.includes(index)

    onTallChanged: point.line.measure()
    onReadChanged: {
        point.line.chart.hear(value, read);
        point.line.chart.hear(label, read);
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: point.line.chart.spoken(modelData)

    Rectangle {
        readonly property real side: (point.high ? 2.4 : point.line.rows.length > 20 ? 0 : 1.6)
                                     * Theme.u

        visible: point.line.drawn
        x: point.at - side / 2
        y: point.up - side / 2
        width: side
        height: side
        radius: side / 2
        color: point.line.chart.strong
    }

    Rectangle {
        readonly property real base: point.line.yOf(0)

        visible: !point.line.drawn
        x: point.at - width / 2
        y: Math.min(point.up, base)
        width: Math.max(1, point.line.step * 0.68)
        height: Math.max(Theme.hairline, Math.abs(base - point.up))
        color: point.line.chart.tint(point.index)
    }

    ReadGround {
        words: value
        read: point.read
        tone: point.line.chart.tone
    }

    ReadGround {
        words: label
        read: point.read
        tone: point.line.chart.tone
    }

    PieceText {
        id: value

        x: point.line.box(point.index, width)[0]
        y: point.line.valueTop(point.index, width, height)
        visible: point.line.valued.includes(point.index)
        piece: point.line.chart.written(point.line.chart.valueText(point.modelData))
        size: point.line.valueSize
        leading: 1.2
        cjkLeading: 1.2
        wraps: false
        weight: point.high ? Font.DemiBold : Font.Normal
        color: point.high && !point.read ? point.line.chart.strong
                                         : Theme.wordsColor(point.line.chart.tone)
        Accessible.ignored: true
    }

    PieceText {
        id: label

        x: point.line.box(point.index, width)[0]
        y: point.line.head + point.line.plot + point.line.foot + Theme.gap1
        width: point.line.labelWidth(point.modelData)
        visible: point.labelled
        piece: point.modelData.label
        size: point.line.labelSize
        align: "centre"
        weight: point.high ? Font.DemiBold : Font.Normal
        color: point.high || point.read ? Theme.wordsColor(point.line.chart.tone)
                                        : Theme.secondary(point.line.chart.tone)
        Accessible.ignored: true
    }
}
