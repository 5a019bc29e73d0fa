// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// What may be longer than its place: fingers and the wheel move it, and keys from outside.
Flickable {
    id: roll

    readonly property real most: Math.max(0, contentHeight - height)
    // where it is, or on its way to
    readonly property real aim: gliding ? glide.to : contentY
    readonly property alias gliding: glide.running

    function canScroll(direction: int): bool {
        return direction > 0 ? contentY < most - 1 : contentY > 1;
    }

    // by a share of what is seen
    function scroll(direction: int, share: real) {
        glideTo(aim + direction * share * height);
    }

    function glideTo(y: real) {
        glide.to = Math.max(0, Math.min(most, y));
        glide.restart();
    }

    function moveTo(y: real) {
        glide.stop();
        contentY = Math.max(0, Math.min(most, y));
    }

    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    NumberAnimation {
        id: glide

        target: roll
        property: "contentY"
        duration: Theme.still ? 0 : 220
        easing.type: Easing.OutCubic
    }
}
