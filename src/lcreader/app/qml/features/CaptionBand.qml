// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The band at the page's foot: a caption and, at its far end, a counter.
Item {
    id: band

    required property var caption
    property string counter: ""
    property bool rtl: false
    readonly property real edge: Theme.gap8
    readonly property real counterRoom: count.visible ? count.width + Theme.gap5 : 0

    visible: opacity > 0
    opacity: Reader.wordsHidden || caption.text === "" && counter === "" ? 0 : 1
    height: caption.text === "" && counter === ""
            ? 0 : Math.max(words.tall, count.visible ? count.height : 0) + 2 * Theme.gap2

    Fade on opacity {
        length: 250
    }

    Rectangle {
        readonly property bool full: words.present

        x: full ? 0 : count.x - Theme.gap2
        y: full ? 0 : count.y - Theme.gap1
        width: full ? parent.width : count.width + 2 * Theme.gap2
        height: full ? parent.height : count.height + 2 * Theme.gap1
        radius: full ? 0 : Theme.radius
        color: Theme.ink
        opacity: Theme.highContrast ? 1 : 0.7
    }

    PieceText {
        id: words

        x: band.edge + (band.rtl ? band.counterRoom : 0)
        y: (band.height - tall) / 2
        width: band.width - 2 * band.edge - band.counterRoom
        piece: band.caption
        size: Theme.words(3.4)
        color: Theme.light
    }

    Text {
        id: count

        x: band.rtl ? band.edge : band.width - band.edge - width
        y: (band.height - height) / 2
        visible: text !== ""
        text: band.counter
        textFormat: Text.PlainText
        font.pixelSize: Math.max(16, Math.round(Theme.words(2.8)))
        color: Theme.secondary("dark")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
