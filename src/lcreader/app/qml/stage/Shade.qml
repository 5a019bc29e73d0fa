// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// The soft-edged panel under the words: full strength under `block`, running off the page on the
// sides that the block is near, falling to nothing over 30 u on the free ones.
Item {
    id: shade

    property rect block: Qt.rect(0, 0, 0, 0)
    property string tone: "dark"
    property string side: "left"
    property real strength: 0.6
    readonly property real fall: 30 * Theme.u
    readonly property real air: 4 * Theme.u
    // a veil from side to side under centred words
    readonly property bool nearLeft: side !== "right" || block.x < 1.6 * fall
    readonly property bool nearRight: side !== "left" || block.x + block.width > width - 1.6 * fall

    opacity: strength
    visible: block.height > 0 && strength > 0

    BorderImage {
        readonly property real fromX: shade.nearLeft ? -shade.fall
                                     : shade.block.x - shade.air - shade.fall
        readonly property real toX: shade.nearRight ? shade.width + shade.fall
                                      : shade.block.x + shade.block.width + shade.air + shade.fall
        readonly property real fromY: shade.block.y - shade.air - shade.fall

        x: fromX
        y: fromY
        width: toX - fromX
        height: shade.height + shade.fall - fromY
        source: "image://masks/" + String(Theme.shadeColor(shade.tone)).substring(1) + "/"
                + Math.round(shade.fall)
        border {
            left: Math.round(shade.fall)
            right: Math.round(shade.fall)
            top: Math.round(shade.fall)
            bottom: Math.round(shade.fall)
        }
        cache: true
        asynchronous: false
    }
}
