// SPDX-License-Identifier: MIT
import QtQuick

// A straight line with round ends. No Shape: where the processor draws, one whose lines lie outside
// what scrolls is painted all the same.
Rectangle {
    id: stroke

    required property point from
    required property point to
    required property real thick

    x: from.x - thick / 2
    y: from.y - thick / 2
    width: Math.hypot(to.x - from.x, to.y - from.y) + thick
    height: thick
    radius: thick / 2
    antialiasing: true

    transform: Rotation {
        origin.x: stroke.thick / 2
        origin.y: stroke.thick / 2
        angle: Math.atan2(stroke.to.y - stroke.from.y, stroke.to.x - stroke.from.x) * 180 / Math.PI
    }
}
