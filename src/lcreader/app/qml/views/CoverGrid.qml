// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"

// The covers of the shelf, row by row; only those in view, and a row more, are made.
GridView {
    id: grid

    required property int columns
    required property real gap
    readonly property real cover: cellWidth - gap
    // how far it is from its top, which stays its top when the head or the window grows
    property real below: 0
    // the margin by which that was measured
    property real above: 0
    // the story that had the focus last, and its place, where Tab goes to
    property string selected: ""
    property int stop: 0
    // whether a cover has the focus, and not what stands above or below them
    readonly property bool holds: currentItem !== null && currentItem.activeFocus

    function toTop() {
        contentY = originY - topMargin;
    }

    function select(index: int) {
        currentIndex = index;
        positionViewAtIndex(index, GridView.Contain);
        if (currentItem)
            currentItem.forceActiveFocus();
    }

    // one step; whether there was a place to go to
    function step(way: string): bool {
        const rows = Math.floor((count - 1) / columns);
        let to = currentIndex + ({"previous": -1, "next": 1, "up": -columns,
                                  "down": columns}[way] ?? 0);
        if (way === "down" && to >= count && Math.floor(currentIndex / columns) < rows)
            to = count - 1;
        if (to < 0 || to >= count)
            return false;
        select(to);
        return true;
    }

    cellWidth: Math.floor(width / columns)
    cellHeight: Math.max(1, Math.round(cover * Theme.coverShape) + Theme.gap1 + gap
                         + 2.6 * (Theme.coverTitle + Theme.smallSize))
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    // made with the rest: what Qt buffers it makes later, and complains where the shelf has gone
    cacheBuffer: 0
    displayMarginBeginning: Math.round(cellHeight)
    displayMarginEnd: Math.round(cellHeight)
    model: Shelf.model
    activeFocusOnTab: false
    // while no cover has the focus there is none: the view gives it the focus again and again
    currentIndex: -1
    onContentYChanged: {
        if (above === topMargin)
            below = contentY - originY + topMargin;
    }
    onTopMarginChanged: {
        above = topMargin;
        if (below < 1)
            toTop();
    }
    onOriginYChanged: {
        if (below < 1)
            toTop();
    }

    delegate: FocusScope {
        id: cell

        required property int index
        required property var story

        width: grid.cellWidth
        height: grid.cellHeight
        onActiveFocusChanged: {
            if (activeFocus) {
                grid.currentIndex = index;
                grid.stop = index;
                grid.selected = story.path;
                Shelf.select(story.path);
                grid.positionViewAtIndex(index, GridView.Contain);
            } else if (grid.currentIndex === index) {
                grid.currentIndex = -1;
            }
        }

        Cover {
            anchors.left: parent.left
            width: grid.cover
            focus: true
            // Tab goes to one cover, the arrows to the others
            activeFocusOnTab: activeFocus || cell.index === grid.stop
            story: cell.story
        }
    }
}
