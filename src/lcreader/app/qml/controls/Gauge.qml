// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// A line on a dark ground, filled as far as a share says.
Rectangle {
    id: gauge

    property real share: 0

    height: Math.max(4, Theme.ring)
    radius: height / 2
    color: Qt.rgba(Theme.light.r, Theme.light.g, Theme.light.b, 0.35)

    Rectangle {
        width: Math.max(gauge.share > 0 ? height : 0, parent.width * gauge.share)
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
