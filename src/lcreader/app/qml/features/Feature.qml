// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../stage"

// What every feature of a page has. A feature that stands among the words gives its implicitHeight
// for its width; one that stands beside or behind them fills its place.
Item {
    id: feature

    required property Item surface
    // of the page; a page may go before the view that showed it
    required property string pageId
    required property var content
    required property string tone
    required property string position
    required property string placement
    required property bool titled
    // whether it stands beside the words, in a place of a given height
    required property bool beside
    // some words of the page: they say in which language and font numbers are written
    required property var script
    // what stands in a row follows the story's language; words keep their own direction
    readonly property bool rtl: Reader.rtl
    readonly property bool centred: position === "centre"
    // where the walk is on this page, as Reader.stateOf tells: step, steps, kind, index, answer,
    // countdown, bar, counted
    property var walk: ({"step": 0, "steps": 1, "kind": "page", "index": 0, "answer": -1,
                           "countdown": -1, "bar": -1, "counted": false, "scroll": 0})
    readonly property string stepKind: walk.kind
    readonly property int stepIndex: walk.index
    // whether this is the page that is shown, and at rest
    property bool current: false
    // a feature that fills the page may send the words away, or keep a band below for itself
    property bool wordsAside: false
    property real bandHeight: 0
    // how much of the page's foot it takes at present for controls or a band; captions and the hint
    // to go on stand above
    property real foot: 0
    // actions for which it has buttons of its own wherever the bar is seen: the bar has none then
    property list<string> own: []
    // what keys scroll here before they walk on, where its words do not fit
    property Scroll scroller: null
    // where the words of the page stand; empty where there are none
    property rect block: Qt.rect(0, 0, 0, 0)
    // among the words: how much of its width the shade of the page must lie under, from where
    // reading begins; what has a ground of its own needs none
    property real covered: width
    // a feature that fills the page: the picture behind the words, for the strength of their shade
    property string groundKey: ""
    property rect groundRect: Qt.rect(0, 0, 0, 0)
    // whether what is behind the words is a film of which no picture is known
    property bool groundMoves: false
    // why it cannot be shown, in a sentence for the page's note
    property string problem: ""
    // what stands in front of the words and their shade: captions, marks, knobs
    readonly property Item front: Item {
        parent: feature.surface
        anchors.fill: parent
        visible: feature.visible && feature.placement === "fill"
        opacity: feature.parent ? feature.parent.opacity : 0
    }
    // among the words: what a page with too many words shrinks by, 0.8-1
    property real fit: 1
    // what of it is being read aloud
    property list<Item> heard

    function keep(changes: var) {
        Reader.keep(pageId, changes);
    }

    // whether an item of a part of this feature is being read aloud
    function isRead(part: string, item: int): bool {
        return (surface as PageSurface).markedIn(part).some(passage => passage.block === item);
    }

    // an item of it is being read aloud, or no longer
    function hear(item: Item, read: bool) {
        heard = Array.from(heard).filter(other => other !== item).concat(read ? [item] : []);
        bringing.restart();
    }

    // nothing on the page has the focus any longer
    function release() {
        surface.forceActiveFocus();
    }

    function number(value: real, decimals: int, grouping: bool): string {
        return Numerals.text(value, decimals, grouping, script.language);
    }

    // such a number, or what else is made of digits, as a piece
    function written(text: string): var {
        return {"text": text, "language": script.language, "rtl": false, "cjk": script.cjk,
                "family": script.family};
    }

    // the parts of the page that the words leave free: above them, beside them
    function free(): var {
        const high = height - bandHeight;
        if (block.height <= 0 || wordsAside)
            return [Qt.rect(0, 0, width, high)];
        const right = width - block.x - block.width;
        return [Qt.rect(0, 0, width, block.y),
                right >= block.x ? Qt.rect(width - right, 0, right, high)
                                 : Qt.rect(0, 0, block.x, high)];
    }

    onImplicitHeightChanged: bringing.restart()

    // after it is laid out; not Qt.callLater, which would still call when it is gone
    Timer {
        id: bringing

        interval: 0
        onTriggered: {
            const view = (feature.surface as PageSurface).words.view;
            const items = Array.from(feature.heard);
            if (!view.holds(feature))
                return;
            view.bring(feature, Math.min(...items.map(item => item.mapToItem(feature, 0, 0).y)),
                       Math.max(...items.map(item => item.mapToItem(feature, 0, item.height).y)));
        }
    }
}
