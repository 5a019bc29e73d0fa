// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// A short piece of plain words, set as Prose sets them, but lighter: labels, values, captions. Fonts
// differ much in the empty line above and below their letters; here the lines are equal in all.
Item {
    id: words

    required property var piece
    property real size: Theme.words(3)
    property real leading: 1.35
    property real cjkLeading: 1.5
    property int weight: Font.Normal
    property color color: Theme.light
    property string align: ""
    property bool wraps: true
    readonly property bool present: piece.text !== ""
    readonly property int pixels: Math.max(16, Math.round(size))
    readonly property real lineHeight: Math.round(pixels * (piece.cjk ? cjkLeading : leading))
    readonly property real tall: present ? label.lineCount * lineHeight : 0
    readonly property font font: Qt.font({"family": piece.family, "pixelSize": pixels,
                                          "weight": weight, "features": {"tnum": 1}})

    visible: present
    implicitWidth: present ? Math.ceil(label.implicitWidth) : 0
    implicitHeight: tall
    baselineOffset: Math.round(lineHeight / 2 + pixels * 0.35)
    Accessible.role: Accessible.StaticText
    Accessible.name: piece.text
    Accessible.ignored: !present

    Text {
        id: label

        y: words.baselineOffset - baselineOffset
        width: parent.width
        text: words.piece.text
        textFormat: Text.PlainText
        wrapMode: words.wraps ? Text.Wrap : Text.NoWrap
        color: words.color
        font: words.font
        lineHeightMode: Text.FixedHeight
        lineHeight: words.lineHeight
        horizontalAlignment: words.align === "centre" ? Text.AlignHCenter
                             : words.align === "right" || words.align === "" && words.piece.rtl
                               ? Text.AlignRight : Text.AlignLeft
        Accessible.ignored: true
    }
}
