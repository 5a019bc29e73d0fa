// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../style"

// The captions of now, on a ground of their own, so that they can be read on any picture.
Item {
    id: view

    // how much of the foot the controls of a film take
    property real foot: 0
    readonly property var piece: Captions.words
    readonly property bool present: piece.text !== ""
    readonly property real widest: Math.min(width - 2 * Theme.gap5, Theme.captionSize
                                            * (piece.cjk ? 24 : 28))
    readonly property var laid: CaptionLines.laid(piece, Theme.captionSize, widest)

    Rectangle {
        id: ground

        readonly property real air: Math.round(laidSize * 0.55)
        readonly property real laidSize: view.laid.size

        visible: view.present
        x: Math.round((view.width - width) / 2)
        y: Math.round(view.height - Math.max(Theme.captionFoot, view.foot + Theme.gap1) - height)
        width: words.width + 2 * air
        height: words.height + air
        radius: Theme.radius
        color: Theme.veil(0.82)
        Accessible.role: Accessible.StaticText
        Accessible.name: view.piece.text
        Accessible.ignored: !view.present

        Text {
            id: words

            anchors.centerIn: parent
            width: view.laid.width
            text: view.laid.text
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            color: Theme.light
            font.family: view.piece.family
            font.pixelSize: view.laid.size
            font.weight: Font.Medium
            lineHeightMode: Text.FixedHeight
            lineHeight: view.laid.line
            Accessible.ignored: true
        }
    }
}
