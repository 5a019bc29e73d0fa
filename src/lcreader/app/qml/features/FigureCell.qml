// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// One large number: what stands before it, its digits, its unit, and its label below.
Item {
    id: cell

    required property Figures figures
    required property var modelData
    readonly property bool fromRight: figures.rtl
    required property int index
    readonly property bool unitInline: figures.inline[index].unit
    readonly property bool beforeInline: figures.inline[index].before
    readonly property real head: figures.heads[index]
                                 ? Math.round(figures.smallSize * 1.5) : 0
    readonly property real size: figures.largest * figures.layout.share
    readonly property string finalDigits: figures.finalDigits(modelData)
    readonly property bool shows: modelData.show.text !== ""
    readonly property string align: figures.centred ? "centre" : fromRight ? "right" : "left"
    readonly property real gap: Theme.gap2 * 0.7
    // the digits keep the place of the final number while they count
    readonly property real digitsWidth: Typesetter.width(finalDigits, digits.font) + 1
    readonly property real beforeRoom: before.present && beforeInline ? before.implicitWidth + gap
                                                                      : 0
    readonly property real unitRoom: unit.present && unitInline ? unit.implicitWidth + gap : 0
    readonly property real line: digitsWidth + beforeRoom + unitRoom
    // how far its words go from where they begin
    readonly property real reach: Math.min(width, Math.max(line, label.implicitWidth,
                                                           unit.implicitWidth, before.implicitWidth))
    readonly property real lineStart: figures.centred ? (width - line) / 2
                                      : fromRight ? width - line : 0

    // while it is read aloud
    readonly property bool read: figures.isRead("figure", index)

    function along(offset: real, wide: real): real {
        return fromRight ? lineStart + line - offset - wide : lineStart + offset;
    }

    height: label.y + label.tall
    onReadChanged: figures.hear(this, read)
    Accessible.role: Accessible.StaticText
    Accessible.name: [modelData.before.text, finalDigits, modelData.unit.text,
                      modelData.label.text].filter(part => part !== "").join(" ")

    MarkedGround {
        visible: cell.read
        line: Qt.rect(cell.figures.centred ? (cell.width - cell.reach) / 2
                      : cell.fromRight ? cell.width - cell.reach : 0, 0, cell.reach, cell.height)
        high: cell.height + Theme.gap2
        size: cell.figures.smallSize
        tone: cell.figures.tone
    }

    PieceText {
        id: before

        piece: cell.modelData.before
        size: cell.figures.smallSize
        width: cell.beforeInline ? implicitWidth : cell.width
        x: cell.beforeInline ? cell.along(0, width) : 0
        y: cell.beforeInline ? digits.base - baselineOffset : 0
        align: cell.beforeInline ? "left" : cell.align
        color: Theme.secondary(cell.figures.tone)
        Accessible.ignored: true
    }

    Text {
        id: digits

        // fonts differ much in the empty line that they keep above and below their digits
        readonly property real base: cell.head + font.pixelSize * 0.84
        readonly property real foot: base + font.pixelSize * 0.26

        x: cell.along(cell.beforeRoom, cell.digitsWidth)
        y: base - baselineOffset
        width: cell.digitsWidth
        text: cell.shows ? cell.finalDigits
                         : cell.figures.number(cell.modelData.value * cell.figures.counted,
                                               cell.modelData.decimals, cell.modelData.grouping)
        textFormat: Text.PlainText
        horizontalAlignment: cell.fromRight ? Text.AlignRight : Text.AlignLeft
        opacity: cell.shows ? Math.min(1, cell.figures.counted * 1.5) : 1
        color: cell.read ? Theme.wordsColor(cell.figures.tone) : Theme.accentOn(cell.figures.tone)
        font: cell.figures.digitFont(cell.modelData, cell.size)
        Accessible.ignored: true
    }

    PieceText {
        id: unit

        piece: cell.modelData.unit
        size: cell.figures.smallSize
        width: cell.unitInline ? implicitWidth : cell.width
        x: cell.unitInline ? cell.along(cell.beforeRoom + cell.digitsWidth + cell.gap, width) : 0
        y: cell.unitInline ? digits.base - baselineOffset : digits.foot
        align: cell.unitInline ? "left" : cell.align
        color: Theme.wordsColor(cell.figures.tone)
        Accessible.ignored: true
    }

    PieceText {
        id: label

        y: cell.unitInline || !unit.present ? digits.foot : unit.y + unit.tall
        width: cell.width
        piece: cell.modelData.label
        size: Theme.words(3) * cell.figures.fit
        leading: 1.3
        cjkLeading: 1.45
        align: cell.align
        color: Theme.secondary(cell.figures.tone)
        Accessible.ignored: true
    }
}
