// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// Words that may be longer than their place; keys, the wheel and fingers move them from outside.
Roll {
    readonly property bool overflows: contentHeight > height + 1
    // what a place among the words needs at its sides for the ring of the focus
    readonly property real air: 3 * Theme.ring
    readonly property Item focused: Window.activeFocusItem
    // whoever walks over what stands among the words leads, not the voice that reads them
    property bool walked: false
    readonly property bool led: walked || focused !== null && holds(focused)

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
        const end = bottom > aim + height ? bottom - height : Math.min(aim, top);
        const to = Math.max(0, Math.min(most, end));
        if (overflows && Math.abs(to - aim) > air)
            glideTo(to);
    }

    // Bring what is read aloud into view, with what stands before and after it: what of an item
    // lies between two heights.
    function bring(item: Item, from: real, to: real) {
        if (!overflows || led || to <= from)
            return;
        const top = item.mapToItem(contentItem, 0, from).y;
        const bottom = item.mapToItem(contentItem, 0, to).y;
        if (top < aim || bottom > aim + height)
            glideTo(top - Math.max(0, height - (bottom - top)) * 0.3);
    }

    function nudge(pixels: real) {
        moveTo(contentY + pixels);
    }

    onFocusedChanged: {
        if (focused !== null && holds(focused))
            show(focused);
    }
    clip: overflows
    interactive: false
}
