// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"

// The ground behind a short piece of words, and what else belongs to it, while it is read aloud.
MarkedGround {
    id: ground

    required property PieceText words
    required property bool read
    readonly property real used: Math.min(words.width, words.implicitWidth)
    readonly property real start: words.align === "centre" ? (words.width - used) / 2
                                  : words.align === "right" ? words.width - used : 0

    visible: read && words.visible
    line: Qt.rect(words.x + start, words.y, used, words.tall)
    high: line.height
    size: words.size
}
