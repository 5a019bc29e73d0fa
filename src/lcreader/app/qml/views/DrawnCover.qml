// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../style"

// The cover of a story that brings none: its title on its colour. Where that is small, a letter.
Rectangle {
    id: cover

    required property var story
    readonly property bool tiny: height < 100
    readonly property color tint: story.tint
    readonly property color ground: Theme.highContrast ? Theme.ink : shade(0.26)

    // dark enough for light words, whatever the colour
    function shade(lightness: real): color {
        return Qt.hsla(Math.max(0, tint.hslHue), Math.min(tint.hslSaturation, 0.55), lightness, 1);
    }

    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.light
    gradient: Gradient {
        GradientStop {
            position: 0
            color: cover.ground
        }

        GradientStop {
            position: 1
            color: Theme.highContrast ? Theme.ink : cover.shade(0.13)
        }
    }

    Rectangle {
        readonly property bool mirrored: title.effectiveHorizontalAlignment === Text.AlignRight

        visible: !cover.tiny
        x: mirrored ? title.x + title.width - width : title.x
        y: title.y - 2.5 * height
        width: cover.width * 0.12
        height: Math.max(3, Math.round(cover.height * 0.018))
        color: Theme.highContrast ? Theme.light : Qt.hsla(Math.max(0, cover.tint.hslHue),
                                                          cover.tint.hslSaturation, 0.62, 1)
    }

    Text {
        id: title

        readonly property int length: cover.story.title.replace(/[\u2e80-\uffef]/g, "mm").length

        readonly property real edge: Math.round(cover.width * 0.09)

        x: cover.tiny ? Math.round((cover.width - implicitWidth) / 2)
                      : effectiveHorizontalAlignment === Text.AlignRight ? cover.width - edge - width
                                                                         : edge
        y: Math.round((cover.height - height) / 2 + (cover.tiny ? 0 : cover.height * 0.03))
        width: cover.tiny ? implicitWidth
                          : Typesetter.balanced(text, font, cover.width - 2 * edge)
        height: Math.min(implicitHeight, cover.height * 0.76)
        text: cover.tiny ? (Array.from(cover.story.title)[0] ?? "") : cover.story.title
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: cover.tiny ? 1 : 4
        font.family: cover.story.family
        font.weight: Font.DemiBold
        // long titles smaller; a Chinese character is as wide as two letters
        font.pixelSize: Math.round(cover.height * (cover.tiny ? 0.5 : length < 12 ? 0.19
                                             : length < 30 ? 0.15 : length < 60 ? 0.12 : 0.1))
        lineHeight: 1.25 * font.pixelSize
        lineHeightMode: Text.FixedHeight
        color: Theme.light
        Accessible.ignored: true
    }
}
