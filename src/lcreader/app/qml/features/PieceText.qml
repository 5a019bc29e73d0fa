// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// A short piece of plain words, set as Prose sets them, but lighter: labels, values, captions.
Text {
    id: words

    required property var piece
    property real size: Theme.words(3)
    property real leading: 1.35
    property real cjkLeading: 1.5
    property string align: ""
    readonly property bool present: piece.text !== ""
    readonly property real tall: present ? implicitHeight : 0

    visible: present
    text: piece.text
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: piece.family
    font.pixelSize: Math.max(16, Math.round(size))
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * (piece.cjk ? cjkLeading : leading))
    horizontalAlignment: align === "centre" ? Text.AlignHCenter
                         : align === "right" || align === "" && piece.rtl ? Text.AlignRight
                                                                          : Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !present
}
