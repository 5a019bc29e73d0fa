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

    readonly property alias now: pool.now
    readonly property alias next: pool.next
    readonly property bool turning: next !== null
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
        const gone = now;
        pool.now = pool.take(id);
        if (gone !== null && gone !== now)
            pool.hide(gone);
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
        const turned = !held || clock.to === 1 && heldPage === "";
        const gone = turned ? now : next;
        if (turned)
            pool.now = next;
        pool.next = null;
        pool.hide(gone);
        held = false;
        heldPage = "";
        settle();
    }

    function begin(id: string, onwards: bool) {
        pool.fill();
        forward = onwards;
        pool.next = pool.take(id);
        transition = Theme.still ? "calm" : (forward ? next : now).page.transition;
        progress = 0;
        now.current = false;
        next.visible = true;
        next.enabled = true;
        next.backdrop.visible = true;
        apply();
    }

    // puts both pages where the progress says
    function apply() {
        if (!turning || now === null)
            return;
        const under = forward ? now : next;
        const over = forward ? next : now;
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
        pool.showOnly(now.backdrop);
        pool.prepare();
        Films.arrive(now.pageId);
    }

    // the same place in a changed story
    function reload() {
        finish();
        pool.clear();
        if (Reader.phase === "page")
            show(Reader.pageId);
    }

    onProgressChanged: apply()
    Component.onCompleted: Films.wake()

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

    PagePool {
        id: pool

        anchors.fill: parent
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
