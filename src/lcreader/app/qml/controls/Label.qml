// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// Words of the interface.
Text {
    property string tone: "dark"
    property bool secondary: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // where the view begins, also for words that run the other way
    horizontalAlignment: Text.AlignLeft
    color: secondary ? Theme.secondary(tone) : Theme.wordsColor(tone)
    font.pixelSize: Theme.chromeSize
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
