// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"
import "transitions.js" as Transitions

// Where pages stand and turn. Neighbours are built before they are asked for, so that a turn shows
// the new page in the next frame.
Item {
    id: stage

    // places for pages: the first page is shown from one, the others follow once it is seen
    property ListModel room: ListModel {
        ListElement {
            place: 0
        }
    }
    readonly property PageSurface now: surfaces.count > 0 && nowAt >= 0
                                       ? surfaces.itemAt(nowAt) as PageSurface : null
    property int nowAt: -1
    property int nextAt: -1
    readonly property bool turning: nextAt >= 0
    readonly property bool roomUp: now !== null && now.canScroll(-1)
    readonly property bool roomDown: now !== null && now.canScroll(1)
    readonly property bool overflows: now !== null && now.overflows
    // the page that a finger draws along, until it is let go
    property string heldPage: ""
    property bool held: false
    property bool forward: true
    property string transition: "fade"
    property real progress: 0

    // shows a page at once
    function show(id: string) {
        finish();
        place(nowAt, false);
        nowAt = surfaceFor(id);
        settle();
    }

    // turns to a page; a turn that is still under way is finished first
    function turn(id: string, onwards: bool) {
        if (heldPage === id)
            return;
        finish();
        if (now === null || now.pageId === id) {
            show(id);
            return;
        }
        begin(id, onwards);
        const time = Transitions.duration(transition);
        if (time === 0) {
            finish();
            return;
        }
        clock.from = 0;
        clock.to = 1;
        clock.duration = time;
        clock.restart();
    }

    // a page under a finger: follow, then let go
    function drag(id: string, onwards: bool) {
        finish();
        held = true;
        heldPage = id;
        begin(id, onwards);
    }

    function release(turns: bool) {
        heldPage = "";
        if (!turning)
            return;
        clock.from = progress;
        clock.to = turns ? 1 : 0;
        clock.duration = Math.max(60, 300 * Math.abs(clock.to - progress));
        clock.restart();
    }

    function finish() {
        if (!turning)
            return;
        clock.stop();
        if (!held || clock.to === 1 && heldPage === "") {
            const gone = nowAt;
            nowAt = nextAt;
            nextAt = -1;
            place(gone, false);
        } else {
            const gone = nextAt;
            nextAt = -1;
            place(gone, false);
        }
        held = false;
        heldPage = "";
        settle();
    }

    function fill() {
        while (room.count < 5)
            room.append({"place": room.count});
    }

    function begin(id: string, onwards: bool) {
        fill();
        forward = onwards;
        nextAt = surfaceFor(id);
        const later = (surfaces.itemAt(forward ? nextAt : nowAt) as PageSurface).page;
        transition = Theme.still ? "calm" : later.transition;
        progress = 0;
        place(nextAt, true);
        backdropFor(surfaces.itemAt(nextAt) as PageSurface).visible = true;
        apply();
    }

    // the surface that holds this page: one that was made ready, or a free one
    function surfaceFor(id: string): int {
        let free = -1;
        for (let i = 0; i < surfaces.count; i++) {
            const surface = surfaces.itemAt(i) as PageSurface;
            if (surface.pageId === id && i !== nowAt) {
                // its backdrop may have gone to another page while this one was far away
                surface.backdrop = backdropFor(surface);
                return i;
            }
            if (i !== nowAt && i !== nextAt && (free < 0 || !Reader.isNear(surface.pageId)))
                free = i;
        }
        const chosen = surfaces.itemAt(free) as PageSurface;
        chosen.page = Reader.page(id);
        chosen.backdrop = backdropFor(chosen);
        return free;
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
            if (surface.backdrop === backdrop && (i === nowAt || i === nextAt
                                                  || Reader.isNear(surface.pageId)))
                return true;
        }
        return false;
    }

    function place(index: int, seen: bool) {
        if (index < 0)
            return;
        const surface = surfaces.itemAt(index) as PageSurface;
        surface.visible = seen;
        surface.enabled = seen;
        surface.current = false;
    }

    // puts both pages where the progress says
    function apply() {
        if (!turning || now === null)
            return;
        const coming = surfaces.itemAt(nextAt) as PageSurface;
        const under = forward ? now : coming;
        const over = forward ? coming : now;
        const at = Transitions.layers(transition, forward ? progress : 1 - progress, held);
        const shared = under.backdrop === over.backdrop;
        put(under, at.under, 1, shared);
        put(over, at.over, 3, shared);
        if (shared) {
            under.backdrop.x = 0;
            under.backdrop.y = 0;
            under.backdrop.opacity = 1;
            under.backdrop.z = 0;
        }
        curtain.opacity = at.black;
    }

    function put(surface: PageSurface, layer: var, level: int, shared: bool) {
        surface.x = layer.x * width;
        surface.y = (layer.y + layer.wordsY) * height;
        surface.z = level;
        surface.opacity = layer.words;
        surface.enter = layer.enter;
        if (!shared) {
            surface.backdrop.x = layer.x * width;
            surface.backdrop.y = layer.y * height;
            surface.backdrop.z = level - 1;
            surface.backdrop.opacity = layer.back;
        }
    }

    function settle() {
        if (now === null)
            return;
        put(now, Transitions.still(), 1, false);
        now.visible = true;
        now.enabled = true;
        now.current = true;
        curtain.opacity = 0;
        for (let i = 0; i < backdrops.count; i++) {
            const backdrop = backdrops.itemAt(i) as Backdrop;
            backdrop.visible = backdrop === now.backdrop;
        }
        ready.restart();
    }

    // the same place in a changed story
    function reload() {
        finish();
        for (let i = 0; i < surfaces.count; i++) {
            place(i, false);
            const surface = surfaces.itemAt(i) as PageSurface;
            surface.page = null;
            surface.backdrop = null;
        }
        for (let i = 0; i < backdrops.count; i++)
            (backdrops.itemAt(i) as Backdrop).owner = "";
        nowAt = -1;
        if (Reader.phase === "page")
            show(Reader.pageId);
    }

    onProgressChanged: apply()
    onRoomUpChanged: Viewer.setRoom(roomUp, roomDown)
    onRoomDownChanged: Viewer.setRoom(roomUp, roomDown)

    Connections {
        target: Viewer

        function onScrollAsked(direction: int, share: real) {
            if (stage.visible && stage.now)
                stage.now.scroll(direction, share);
        }
        function onWheelMoved(pixels: real) {
            if (stage.visible && stage.now)
                stage.now.nudge(pixels);
        }
    }

    NumberAnimation {
        id: clock

        target: stage
        property: "progress"
        onFinished: stage.finish()
    }

    // builds the neighbours once the page is on the screen
    Timer {
        id: ready

        interval: 30
        onTriggered: {
            stage.fill();
            const ids = Reader.neighbours();
            for (let i = 0; i < ids.length; i++)
                stage.surfaceFor(ids[i]);
        }
    }

    Repeater {
        id: backdrops

        model: stage.room

        Backdrop {
            width: stage.width
            height: stage.height
            visible: false
            moving: visible
        }
    }

    Repeater {
        id: surfaces

        model: stage.room

        PageSurface {
            width: stage.width
            height: stage.height
        }
    }

    Rectangle {
        id: curtain

        anchors.fill: parent
        z: 4
        color: "black"
        opacity: 0
        visible: opacity > 0
    }
}
