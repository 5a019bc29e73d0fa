// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// The place of a recording: one sentence, under the words.
Feature {
    id: audio

    // the sentence is the program's, not the story's
    readonly property bool fromRight: Application.layoutDirection === Qt.RightToLeft

    implicitHeight: Math.max(mark.height, words.height)

    Icon {
        id: mark

        x: audio.fromRight ? audio.width - width : 0
        name: "volume-x"
        tint: Theme.secondary(audio.tone)
        size: Theme.words(4) * audio.fit
    }

    Label {
        id: words

        x: audio.fromRight ? 0 : mark.width + Theme.gap2
        y: Math.max(0, (mark.height - height) / 2)
        width: audio.width - mark.width - Theme.gap2
        text: qsTr("This version of the reader does not play recordings yet.")
        tone: audio.tone
        secondary: true
        horizontalAlignment: audio.fromRight ? Text.AlignRight : Text.AlignLeft
        font.pixelSize: Math.round(Theme.words(3.2) * audio.fit)
    }
}
