// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// Words that may be longer than their place; keys, the wheel and fingers move them from outside.
Flickable {
    id: scroll

    readonly property bool overflows: contentHeight > height + 1
    readonly property real most: Math.max(0, contentHeight - height)
    // what a place among the words needs at its sides for the ring of the focus
    readonly property real air: 3 * Theme.ring
    readonly property Item focused: Window.activeFocusItem
    // whoever walks over what stands among the words leads, not the voice that reads them
    readonly property bool led: focused !== null && holds(focused)

    function canScroll(direction: int): bool {
        return direction > 0 ? contentY < most - 1 : contentY > 1;
    }

    function scroll(direction: int, share: real) {
        const from = glide.running ? glide.to : contentY;
        glide.to = Math.max(0, Math.min(most, from + direction * share * height));
        glide.restart();
    }

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent) {
            if (at === contentItem)
                return true;
        }
        return false;
    }

    // Bring something among the words into view, its end where it is too tall.
    function show(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y - air;
        const bottom = top + item.height + 2 * air;
        const from = glide.running ? glide.to : contentY;
        const to = bottom > from + height ? bottom - height : Math.min(from, top);
        glide.to = Math.max(0, Math.min(most, to));
        if (overflows && Math.abs(glide.to - from) > air)
            glide.restart();
    }

    // Bring what is read aloud into view, with what stands before and after it.
    function bring(words: Prose) {
        if (!overflows || led || words.grounds.length === 0)
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

    onFocusedChanged: {
        if (focused !== null && holds(focused))
            show(focused);
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
