// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// The ring in the accent, with an ink gap, around everything that has the focus.
Rectangle {
    id: ring

    property bool shown: false
    // the radius of what it lies around
    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.ring * 2
    visible: shown
    color: "transparent"
    radius: corner + Theme.ring
    border.width: Theme.ring
    border.color: Theme.accent

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        color: "transparent"
        radius: ring.corner
        border.width: Math.max(1, Theme.ring / 2)
        border.color: Theme.ink
    }
}
