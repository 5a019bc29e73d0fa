// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// All pages by chapter as small pictures, with their numbers and titles; what was seen is marked.
Sheet {
    id: overview

    readonly property var chapters: Contents.overview
    readonly property int columns: Math.max(2, Math.floor(body.width / Math.max(180, 30 * Theme.u)))
    // around the cards, for the ring of the one that has the focus
    readonly property real air: 3 * Theme.ring
    readonly property real cell: Math.floor(
        (body.width - 2 * air - (columns - 1) * Theme.gap2) / columns)
    property string selected: Reader.pageId

    function cards(): var {
        const found = [];
        for (let i = 0; i < list.children.length; i++) {
            const part = list.children[i];
            if (part.cards !== undefined)
                for (let j = 0; j < part.cards.count; j++)
                    found.push(part.cards.itemAt(j));
        }
        return found;
    }

    // the present page is in view as soon as the cards stand
    function revealSelected() {
        const card = cards().find(card => card.pageId === selected);
        if (card)
            reveal(card);
    }

    // left, right, up, down, first, last: to the page that stands there
    function select(way: string) {
        const cards = overview.cards();
        const at = cards.findIndex(card => card.pageId === overview.selected);
        let to = at;
        if (way === "previous")
            to = at - 1;
        else if (way === "next")
            to = at + 1;
        else if (way === "first")
            to = 0;
        else if (way === "last")
            to = cards.length - 1;
        else
            to = nearest(cards, at, way === "down" ? 1 : -1);
        if (to >= 0 && to < cards.length) {
            overview.selected = cards[to].pageId;
            cards[to].forceActiveFocus();
        }
    }

    function nearest(cards: var, at: int, direction: int): int {
        const from = cards[at].mapToItem(list, 0, 0);
        let best = -1;
        let least = Infinity;
        for (let i = 0; i < cards.length; i++) {
            const to = cards[i].mapToItem(list, 0, 0);
            const away = (to.y - from.y) * direction;
            if (away < 1)
                continue;
            const cost = away * 10 + Math.abs(to.x - from.x);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    function reveal(card: Item) {
        const top = card.mapToItem(list, 0, 0).y;
        if (top < view.contentY)
            view.contentY = Math.max(0, top - Theme.gap5);
        else if (top + card.height > view.contentY + view.height)
            view.contentY = Math.min(view.contentHeight - view.height,
                                     top + card.height - view.height + Theme.gap8);
    }

    title: qsTr("All pages")
    scrolling: view
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true

    Connections {
        target: Viewer

        function onSelectionMoved(way: string) {
            overview.select(way);
        }
        function onSelectionTaken() {
            Viewer.goTo(overview.selected);
        }
    }

    Timer {
        id: standing

        interval: 0
        onTriggered: overview.revealSelected()
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: list.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: list

            width: view.width
            spacing: Theme.gap3
            onHeightChanged: standing.restart()

            Repeater {
                model: overview.chapters

                Column {
                    id: chapter

                    required property var modelData
                    readonly property alias cards: cards

                    width: list.width
                    spacing: Theme.gap1

                    Label {
                        x: overview.air
                        width: parent.width - 2 * x
                        visible: text !== ""
                        text: chapter.modelData.title
                        secondary: true
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                    }

                    Flow {
                        width: parent.width
                        spacing: Theme.gap2
                        padding: overview.air

                        Repeater {
                            id: cards

                            model: chapter.modelData.pages

                            OverviewCard {
                                width: overview.cell
                                onPressed: Viewer.goTo(pageId)
                                onActiveFocusChanged: {
                                    if (activeFocus) {
                                        overview.selected = pageId;
                                        overview.reveal(this);
                                    }
                                }
                                Component.onCompleted: {
                                    if (pageId === overview.selected)
                                        focus = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
