// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader

// The places in which pages and their backgrounds are built, and who has which. Pages that share a
// background share its place, so that it goes on without a break.
Item {
    id: pool

    readonly property int places: 5
    property PageSurface now: null
    property PageSurface next: null

    // the first page is shown from one place; the others are made once it is seen
    function fill() {
        while (room.count < places)
            room.append({"place": room.count});
    }

    // the place that holds this page: one that was made ready, or a free one
    function take(id: string): PageSurface {
        let free = null;
        for (let i = 0; i < surfaces.count; i++) {
            const surface = surfaces.itemAt(i) as PageSurface;
            if (surface.pageId === id && surface !== now) {
                // its backdrop may have gone to another page while this one was far away
                surface.backdrop = backdropFor(surface);
                return surface;
            }
            if (surface !== now && surface !== next
                    && (free === null || !Reader.isNear(surface.pageId)))
                free = surface;
        }
        free.page = Reader.page(id);
        free.backdrop = backdropFor(free);
        return free;
    }

    // builds the neighbours once the page is on the screen
    function prepare() {
        soon.restart();
    }

    function hide(surface: PageSurface) {
        surface.visible = false;
        surface.enabled = false;
        surface.current = false;
    }

    // one background is seen alone
    function showOnly(shown: Backdrop) {
        for (let i = 0; i < backdrops.count; i++)
            backdrops.itemAt(i).visible = backdrops.itemAt(i) === shown;
    }

    function clear() {
        now = null;
        next = null;
        for (let i = 0; i < surfaces.count; i++) {
            empty(surfaces.itemAt(i) as PageSurface);
            (backdrops.itemAt(i) as Backdrop).empty();
        }
    }

    // pages far away let go of what they hold
    function leave() {
        for (let i = 0; i < surfaces.count; i++) {
            const surface = surfaces.itemAt(i) as PageSurface;
            if (surface !== now && surface !== next && !Reader.isNear(surface.pageId))
                empty(surface);
        }
        for (let i = 0; i < backdrops.count; i++) {
            const backdrop = backdrops.itemAt(i) as Backdrop;
            if (!inUse(backdrop))
                backdrop.empty();
        }
    }

    function empty(surface: PageSurface) {
        hide(surface);
        surface.page = null;
        surface.backdrop = null;
    }

    function backdropFor(surface: PageSurface): Backdrop {
        const owner = surface.page.backgroundOwner;
        let free = null;
        for (let i = 0; i < backdrops.count; i++) {
            const backdrop = backdrops.itemAt(i) as Backdrop;
            if (backdrop.owner === owner)
                return backdrop;
            if (!inUse(backdrop))
                free = backdrop;
        }
        free.owner = owner;
        free.side = surface.page.position;
        free.ground = surface.page.background;
        return free;
    }

    function inUse(backdrop: Backdrop): bool {
        for (let i = 0; i < surfaces.count; i++) {
            const surface = surfaces.itemAt(i) as PageSurface;
            if (surface.backdrop === backdrop && (surface === now || surface === next
                                                  || Reader.isNear(surface.pageId)))
                return true;
        }
        return false;
    }

    Timer {
        id: soon

        interval: 30
        onTriggered: {
            pool.fill();
            const ids = Reader.neighbours();
            for (let i = 0; i < ids.length; i++)
                pool.take(ids[i]);
            pool.leave();
        }
    }

    ListModel {
        id: room

        ListElement {
            place: 0
        }
    }

    Repeater {
        id: backdrops

        model: room

        Backdrop {
            width: pool.width
            height: pool.height
            visible: false
            drifts: visible
        }
    }

    Repeater {
        id: surfaces

        model: room

        PageSurface {
            width: pool.width
            height: pool.height
        }
    }
}
