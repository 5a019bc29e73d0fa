// SPDX-License-Identifier: MIT
import QtQuick
import LcReader

// What every feature of a page has. A feature that stands among the words gives its implicitHeight
// for its width; one that stands beside or behind them fills its place.
Item {
    id: feature

    required property PageItem page
    required property Item surface
    readonly property var content: page.feature
    readonly property string tone: page.tone
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
    // among the words: what a page with too many words shrinks by, 0.8-1
    property real fit: 1

    function keep(changes: var) {
        Reader.keep(page.id, changes);
    }
}
