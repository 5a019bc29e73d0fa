// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// The calm ground behind one line of the words that are being read aloud.
Rectangle {
    id: ground

    required property rect line
    required property real size
    required property string tone
    property real offset: 0
    readonly property real air: Math.round(size * 0.16)
    // no higher than its line, so that the grounds of two lines do not lie over each other
    property real high: Math.min(line.height, Math.round(size * 1.42))

    x: Math.round(line.x + offset - air)
    y: Math.round(line.y + (line.height - high) / 2)
    width: Math.round(line.width + 2 * air)
    height: high
    radius: Math.round(size * 0.18)
    color: Theme.markedGround(tone)
    Accessible.ignored: true

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Theme.still ? 0 : 180
    }
}
