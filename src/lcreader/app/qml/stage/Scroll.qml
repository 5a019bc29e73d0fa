// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// Words that may be longer than their place; keys, the wheel and fingers move them from outside.
Flickable {
    id: scroll

    readonly property bool overflows: contentHeight > height + 1
    readonly property real most: Math.max(0, contentHeight - height)

    function canScroll(direction: int): bool {
        return direction > 0 ? contentY < most - 1 : contentY > 1;
    }

    function scroll(direction: int, share: real) {
        const from = glide.running ? glide.to : contentY;
        glide.to = Math.max(0, Math.min(most, from + direction * share * height));
        glide.restart();
    }

    // Bring what is read aloud into view, with what stands before and after it.
    function bring(words: Prose) {
        if (!overflows || words.grounds.length === 0)
            return;
        const top = words.mapToItem(contentItem, 0, words.markedTop).y;
        const bottom = words.mapToItem(contentItem, 0, words.markedEnd).y;
        const from = glide.running ? glide.to : contentY;
        if (top >= from && bottom <= from + height)
            return;
        glide.to = Math.max(0, Math.min(most, top - Math.max(0, height - (bottom - top)) * 0.3));
        glide.restart();
    }

    function nudge(pixels: real) {
        glide.stop();
        contentY = Math.max(0, Math.min(most, contentY + pixels));
    }

    contentWidth: width
    clip: overflows
    interactive: false

    NumberAnimation {
        id: glide

        target: scroll
        property: "contentY"
        duration: Theme.still ? 0 : 220
        easing.type: Easing.OutCubic
    }
}
