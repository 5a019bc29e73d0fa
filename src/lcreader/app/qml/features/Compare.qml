// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../style"

// Two pictures of one thing with a bar between them; the one before lies left of it, in every
// language. The walk shows both, then the one after whole.
Feature {
    id: compare

    readonly property real planned: stepKind === "after" ? 0 : content.start
    readonly property real wanted: walk.bar >= 0 ? walk.bar : planned
    // 0-1: where the bar is, from the left edge of the pictures
    property real at: wanted
    readonly property rect field: before.shown
    readonly property real line: field.x + at * field.width
    // it does not move when the words step aside
    readonly property rect place: block.height > 0 ? Qt.rect(0, 0, width, Math.max(
        block.y, height / 2)) : Qt.rect(0, 0, width, height)
    readonly property bool touched: walk.bar >= 0 || stepKind === "after"

    // by hand: at once, and kept
    function moveTo(x: real) {
        keep({"bar": Math.max(0, Math.min(1, x))});
    }

    wordsAside: touched
    groundKey: before.key
    groundRect: before.shown
    // a step of the walk puts the bar where it belongs
    onStepKindChanged: {
        if (current && walk.bar >= 0)
            keep({"bar": -1});
    }

    Behavior on at {
        enabled: compare.current && !Theme.still && !bar.dragged && !bar.stepped

        NumberAnimation {
            duration: 600
            easing.type: Easing.InOutCubic
        }
    }

    FramedPicture {
        id: after

        anchors.fill: parent
        file: compare.content.after.file
        alt: compare.content.after.alt
        places: [compare.place]
    }

    Item {
        width: Math.round(compare.line)
        height: compare.height
        clip: true

        FramedPicture {
            id: before

            width: compare.width
            height: compare.height
            file: compare.content.before.file
            alt: compare.content.before.alt
            places: [compare.place]
        }
    }

    CompareLabel {
        compare: compare
        parent: compare.front
        piece: compare.content.before.caption
        x: compare.field.x + Theme.gap3
        shown: compare.line > x + width + Theme.gap3
    }

    CompareLabel {
        compare: compare
        parent: compare.front
        piece: compare.content.after.caption
        x: compare.field.x + compare.field.width - width - Theme.gap3
        shown: compare.line < x - Theme.gap3
    }

    CompareBar {
        id: bar

        parent: compare.front
        compare: compare
        anchors.fill: parent
    }
}
