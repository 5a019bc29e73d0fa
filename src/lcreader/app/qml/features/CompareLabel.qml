// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// What one of the two pictures is called, in its upper corner.
Rectangle {
    id: label

    required property Compare compare
    required property var piece
    property bool shown: true

    y: compare.field.y + Theme.gap3
    width: words.width + 2 * Theme.gap2
    height: words.height + 2 * Theme.gap1
    radius: Theme.radius
    color: Theme.veil(0.7)
    visible: opacity > 0
    opacity: piece.text !== "" && shown && !Reader.wordsHidden ? 1 : 0

    Fade on opacity {}

    PieceText {
        id: words

        x: Theme.gap2
        y: Theme.gap1
        width: Math.min(implicitWidth, label.compare.field.width / 2 - 2 * Theme.gap5)
        piece: label.piece
        size: Theme.words(3)
        weight: Font.DemiBold
        color: Theme.light
    }
}
