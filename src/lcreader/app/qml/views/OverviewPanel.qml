// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"

// All pages by chapter as small pictures, with their numbers and titles; what was seen is marked.
// Only the rows near the view are made: a story may have thousands of pages.
Sheet {
    id: overview

    readonly property int columns: Math.max(2, Math.floor(body.width / Math.max(180, 30 * Theme.u)))
    // around the cards, for the ring of the one that has the focus
    readonly property real air: 3 * Theme.ring
    readonly property real cell: Math.floor(
        (body.width - 2 * air - (columns - 1) * Theme.gap2) / columns)
    // each a chapter's title, or the pages that stand side by side
    readonly property var rows: laidOut(Contents.overview, columns)
    property string selected: Reader.pageId

    function laidOut(chapters: var, columns: int): var {
        const found = [];
        for (let i = 0; i < chapters.length; i++) {
            const pages = chapters[i].pages;
            if (chapters[i].title !== "" && pages.length > 0)
                found.push({"title": chapters[i].title, "pages": []});
            for (let from = 0; from < pages.length; from += columns)
                found.push({"title": "", "pages": pages.slice(from, from + columns)});
        }
        return found;
    }

    // the row and column of the chosen page
    function place(): point {
        for (let row = 0; row < rows.length; row++) {
            const column = rows[row].pages.findIndex(page => page.id === selected);
            if (column >= 0)
                return Qt.point(column, row);
        }
        return Qt.point(-1, -1);
    }

    // the nearest row of pages from ``row`` on, or -1
    function rowOfPages(row: int, way: int): int {
        while (row >= 0 && row < rows.length && rows[row].pages.length === 0)
            row += way;
        return row < rows.length ? row : -1;
    }

    // left, right, up, down, first, last: to the page that stands there
    function select(way: string) {
        const onwards = way === "next" || way === "down" || way === "first";
        const from = place();
        let row = from.y;
        let column = from.x;
        if (way === "next" || way === "previous")
            column += onwards ? 1 : -1;
        if (way === "first" || way === "last")
            row = rowOfPages(onwards ? 0 : rows.length - 1, onwards ? 1 : -1);
        else if (way === "up" || way === "down" || rows[row].pages[column] === undefined)
            row = rowOfPages(row + (onwards ? 1 : -1), onwards ? 1 : -1);
        if (row < 0)
            return;
        if (way === "next" && row !== from.y || way === "first")
            column = 0;
        const last = rows[row].pages.length - 1;
        if (way === "previous" && row !== from.y || way === "last")
            column = last;
        take(rows[row].pages[Math.min(column, last)].id);
    }

    // chooses a page, brings it into view and gives it the focus
    function take(id: string) {
        selected = id;
        const at = place();
        if (at.y < 0)
            return;
        // the title of its chapter is seen with a chapter's first row
        if (at.y > 0 && rows[at.y - 1].pages.length === 0)
            view.positionViewAtIndex(at.y - 1, ListView.Contain);
        view.positionViewAtIndex(at.y, ListView.Contain);
        view.forceLayout();
        const row = view.itemAtIndex(at.y) as OverviewRow;
        if (row === null)
            return;
        // clear of the mark that there is more
        const hidden = row.y + row.height + Theme.gap5 - view.contentY - view.height;
        if (hidden > 0)
            view.contentY += hidden;
        row.cardAt(at.x).forceActiveFocus();
    }

    title: qsTr("All pages")
    scrolling: view
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true
    onRowsChanged: standing.restart()

    Connections {
        target: Viewer

        function onSelectionMoved(way: string) {
            overview.select(way);
        }
        function onSelectionTaken() {
            Viewer.goTo(overview.selected);
        }
    }

    // the chosen page is in view as soon as the rows stand
    Timer {
        id: standing

        interval: 0
        running: true
        onTriggered: overview.take(overview.selected)
    }

    ListView {
        id: view

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // made with the rest: what Qt buffers it makes later, and complains where the panel has gone
        cacheBuffer: 0
        displayMarginBeginning: overview.cell
        displayMarginEnd: overview.cell
        bottomMargin: Theme.gap5
        spacing: Theme.gap1
        model: overview.rows

        delegate: OverviewRow {
            width: view.width
            air: overview.air
            cell: overview.cell
            onTaken: id => Viewer.goTo(id)
            onEntered: id => overview.selected = id
        }
    }
}
