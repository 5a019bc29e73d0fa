// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"

// The shelf: the story read last on top, drives that are in, then all stories in a grid of covers,
// of which only those in view are made; under it the pages that were found.
FocusScope {
    id: shelf

    readonly property real margin: Math.max(16, 6 * Theme.u)
    readonly property real gap: Math.max(12, 3 * Theme.u)
    readonly property int fitting: Math.max(1, Math.min(4, Math.floor(
                                                (width - margin) / Math.max(220, 40 * Theme.u))))
    // two stories are shown large rather than lost in a corner
    readonly property int columns: Search.isOn || Shelf.filtered
                                   ? fitting : Math.min(fitting, Math.max(
                                                 large ? 3 : 2, Shelf.shown - (large ? 1 : 0)))
    readonly property bool large: Shelf.continues
    readonly property ShelfHead head: grid.headerItem as ShelfHead
    readonly property ShelfHits hits: grid.footerItem as ShelfHits
    // whether a person has moved the focus since the shelf came
    property bool moved: false

    // what the arrow keys walk through, from top to bottom
    function zones(): list<Item> {
        const found = [head.field];
        if (head.large)
            found.push(head.large);
        for (const row of head.driveRows())
            found.push(row);
        if (grid.count)
            found.push(grid);
        if (hits.count)
            found.push(hits);
        return found;
    }

    function enter(zone: Item, above: bool) {
        if (zone === grid)
            grid.select(above ? 0 : grid.count - 1);
        else if (zone instanceof ShelfZone)
            (zone as ShelfZone).enter(above);
        else
            zone.forceActiveFocus();
    }

    function step(zone: Item, way: string): bool {
        if (zone === grid)
            return grid.step(way);
        return zone instanceof ShelfZone && (zone as ShelfZone).step(way);
    }

    function move(way: string) {
        const all = zones();
        moved = true;
        const at = all.findIndex(zone => zone === grid ? grid.holds : zone.activeFocus);
        if (way === "first" || way === "last") {
            const covers = all.slice(1);
            if (covers.length)
                enter(way === "first" ? covers[0] : covers[covers.length - 1], way === "first");
            return;
        }
        if (at < 0) {
            if (all.length > 1)
                enter(all[1], true);
            return;
        }
        if (step(all[at], way))
            return;
        const ahead = way === "next" || way === "down";
        const to = at + (ahead ? 1 : -1);
        // sideways the first cover is the end of the way
        if (to >= all.length || to < 0 || (to === 0 && way === "previous"))
            return;
        enter(all[to], ahead);
    }

    // the focus on what a reader wants most: what was read last, else the first cover
    function settle() {
        if (!activeFocus)
            return;
        // what a person moved the focus to keeps it
        if (moved && Window.activeFocusItem !== grid && Window.activeFocusItem !== shelf)
            return;
        if (!moved && head && head.large) {
            if (head.large.activeFocus)
                return;  // the wheel may have been turned since
            head.large.forceActiveFocus();
            grid.toTop();
        } else if (!moved && grid.count) {
            if (grid.holds && grid.currentIndex === 0)
                return;
            grid.select(0);
            grid.toTop();
        } else if (grid.count)
            grid.select(Math.max(0, Math.min(grid.count - 1, Shelf.indexOf(grid.selected))));
    }

    focus: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Shelf")

    Connections {
        target: Viewer

        function onSelectionMoved(way: string) {
            shelf.move(way);
        }
        function onFieldAsked() {
            shelf.moved = true;
            grid.toTop();
            shelf.head.field.forceActiveFocus();
        }
        function onFieldLeft() {
            if (shelf.zones().length > 1)
                shelf.move("down");
            else
                shelf.forceActiveFocus();
        }
    }

    Connections {
        target: Shelf

        function onChanged() {
            Qt.callLater(shelf.settle);
        }
    }

    CoverGrid {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: shelf.margin
        anchors.rightMargin: shelf.margin - shelf.gap
        topMargin: shelf.margin * 0.8
        bottomMargin: shelf.margin
        columns: shelf.columns
        gap: shelf.gap

        header: ShelfHead {
            width: grid.width - shelf.gap
            gap: shelf.gap
            onTaken: shelf.moved = true
        }

        footer: ShelfHits {
            width: grid.width - shelf.gap
        }
    }

    Component.onCompleted: {
        forceActiveFocus();
        settle();
    }
}
