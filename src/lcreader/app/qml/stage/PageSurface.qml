// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../features"
import "../style"
import "transitions.js" as Transitions

// One page but for its background: the shade, the words and the feature.
Item {
    id: surface

    property PageItem page: null
    readonly property var walk: page ? Reader.stateOf(page.id, Reader.walked)
                                          : ({"step": 0, "steps": 1, "kind": "page", "index": 0})
    property bool current: false
    // 0-1: how far the words have come in; the blocks follow each other
    property real enter: 1
    property Backdrop backdrop: null
    readonly property string pageId: page ? page.id : ""
    readonly property Feature feature: fill.feature ?? side.feature ?? words.feature
    // the words that keys, wheel and fingers scroll: those of the page, or those that a feature has
    // open over it
    readonly property Scroll scroller: feature?.scroller ?? words.view
    readonly property bool overflows: scroller === words.view
                                      ? words.overflows && !words.stepsAside : scroller.overflows
    readonly property alias words: words
    // where words and what stands beside them may begin: below what is said of problems, which
    // leaves them a third of the height at least
    readonly property real head: !note.visible ? 0
                                 : Math.min(note.y + note.height + Theme.gap2, height * 0.55)
    // what is behind the words, where that is one colour
    readonly property string plain: {
        const ground = backdrop?.ground;
        const bare = ground && ground.file === "" && !ground.film && !fill.wanted;
        return bare && !Theme.highContrast ? ground.colour : "";
    }
    // the passages that are being read aloud: {part, block, from, to}
    readonly property var marked: current && page !== null && Marking.page === page.id
                                  ? Marking.passages : []

    function markedIn(part: string): var {
        return marked.filter(passage => passage.part === part);
    }

    function canScroll(direction: int): bool {
        return overflows && scroller.canScroll(direction);
    }

    function scroll(direction: int, share: real) {
        scroller.scroll(direction, share);
    }

    function nudge(pixels: real) {
        scroller.nudge(pixels);
    }

    // A block's own share of the way in: 60 ms after the one before.
    function entered(index: int): real {
        return Transitions.easeOut(Transitions.part(enter, 0.12 * index, 0.5 + 0.12 * index));
    }

    visible: false

    FeatureLoader {
        id: fill

        anchors.fill: parent
        surface: surface
        wanted: surface.page !== null && surface.page.placement === "fill"
        opacity: surface.entered(0)
    }

    Shade {
        id: shade

        anchors.fill: parent
        block: words.shaded
        tone: surface.page ? surface.page.tone : "dark"
        side: surface.page ? surface.page.position : "left"
        strength: words.shown * surface.entered(0) * shadeStrength

        readonly property real shadeStrength: {
            if (!surface.page || !surface.page.hasWords)
                return 0;
            const behind = surface.backdrop;
            const filling = fill.feature;
            const own = filling !== null && filling.groundKey !== "";
            const key = own ? filling.groundKey : behind && behind.loaded ? behind.pictureKey : "";
            const shown = own ? filling.groundRect
                              : behind ? behind.pictureRect : Qt.rect(0, 0, 1, 1);
            // a film without a poster may be of any colour: the worst is taken
            const unknown = !own && (filling !== null ? filling.groundMoves
                                                      : behind !== null && behind.ground.film
                                                        && behind.ground.file === "");
            const worst = surface.page.tone === "light" ? "#000000" : "#ffffff";
            // one colour needs no more than its words need
            const plain = !own && !unknown && behind !== null && behind.ground.file === "";
            return Pictures.shadeStrength(unknown ? "" : key, unknown ? worst
                                          : behind ? behind.ground.colour : "", words.shaded,
                                          shown, surface.page.tone,
                                          plain ? 0 : surface.page.shade,
                                          Theme.highContrast, Theme.accentOn(surface.page.tone));
        }
    }

    FeatureLoader {
        id: side

        readonly property bool onLeft: surface.page !== null && surface.page.position === "right"

        surface: surface
        beside: true
        wanted: surface.page !== null && surface.page.placement === "side" && Theme.wide
        x: onLeft ? Theme.gap8 : surface.width / 2 + Theme.gap2
        y: Math.max(Theme.gap8, surface.head)
        width: surface.width / 2 - Theme.gap8 - Theme.gap2
        height: surface.height - y - Theme.gap8
        opacity: surface.entered(2) * words.opacity
        visible: opacity > 0
    }

    WordsFlow {
        id: words

        anchors.fill: parent
        surface: surface
        page: surface.page
    }

    ProblemNote {
        id: note

        page: surface.page
        current: surface.current
        feature: surface.feature ? surface.feature.problem : ""
        picture: surface.backdrop ? surface.backdrop.problem : ""
        alt: surface.backdrop && surface.backdrop.ground.alt ? surface.backdrop.ground.alt : ""
        x: Reader.rtl ? surface.width - width - Theme.gap5 : Theme.gap5
        // below the place of the program's own messages
        y: Theme.gap8
    }

    // what the picture shows, for those who hear the page
    Item {
        anchors.fill: parent
        Accessible.role: Accessible.Graphic
        Accessible.name: surface.backdrop && surface.backdrop.ground.alt
                         ? surface.backdrop.ground.alt : ""
        Accessible.ignored: Accessible.name === ""
        z: -1
    }
}
