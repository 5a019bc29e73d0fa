// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../stage"
import "../style"
import "maplayout.js" as Layout

// A picture with places on it. A place opens a card; the walk opens one after the other.
Feature {
    id: map

    readonly property var places: content.places
    readonly property int open: stepKind === "place" ? stepIndex : -1
    readonly property bool wordsShown: block.height > 0 && !wordsAside && !Reader.wordsHidden
    readonly property rect page_: Qt.rect(0, 0, width, height)
    property real aspect: 0
    readonly property real margin: 6 * Theme.u
    // where the picture lies; it stays there when the words step aside
    readonly property var frame: aspect > 0
        ? Layout.frame(aspect, page_, block.height > 0
                       ? Qt.rect(0, 0, width, Math.max(block.y, height / 2)) : page_,
                       places, margin, Theme.portrait)
        : ({"filled": true, "x": 0, "y": 0, "width": width, "height": height})
    readonly property real markSize: 5 * Theme.u
    readonly property var boxes: places.map(place => ({
                "x": kept(frame.x + place.x * frame.width, width),
                "y": kept(frame.y + place.y * frame.height, height),
                "width": markSize, "height": markSize
            }))
    property var labelSizes: places.map(() => ({"width": 0, "height": 0}))
    readonly property var labels: {
        const order = places.map((place, i) => i).filter(i => !hidden(i));
        const taken = wordsShown ? [block] : [];
        if (open >= 0) {
            taken.push(card.box);
            order.sort((a, b) => (b === open ? 1 : 0) - (a === open ? 1 : 0));
        }
        const room = Qt.rect(Theme.gap1, Theme.gap1, width - 2 * Theme.gap1,
                             height - 2 * Theme.gap1);
        return Layout.labels(boxes, labelSizes, taken, room, Theme.gap1 * 0.6, order);
    }

    // where a mark begins, all of it on the page
    function kept(middle: real, room: real): real {
        const edge = Theme.gap1 / 2;
        return Math.max(edge, Math.min(room - markSize - edge, middle - markSize / 2));
    }

    // under the words a mark could not be seen
    function hidden(index: int): bool {
        return wordsShown && Layout.meets(boxes[index], block, Theme.gap1);
    }

    function measure() {
        const found = [];
        for (let i = 0; i < marks.count; i++) {
            const mark = marks.itemAt(i) as MapMark;
            found.push(mark ? mark.labelSize : {"width": 0, "height": 0});
        }
        labelSizes = found;
    }

    wordsAside: open >= 0
    scroller: card.scroller
    groundKey: picture.key
    groundRect: Qt.rect(picture.x, picture.y, picture.width, picture.height)

    Rectangle {
        anchors.fill: parent
        visible: !map.frame.filled || picture.problem !== ""
        color: Theme.ink
    }

    StoryPicture {
        id: picture

        x: map.frame.filled ? 0 : map.frame.x
        y: map.frame.filled ? 0 : map.frame.y
        width: map.frame.filled ? map.width : map.frame.width
        height: map.frame.filled ? map.height : map.frame.height
        frameX: map.frame.filled ? map.frame.x : 0
        frameY: map.frame.filled ? map.frame.y : 0
        file: map.content.file
        Accessible.role: Accessible.Graphic
        Accessible.name: map.content.alt
        Accessible.ignored: map.content.alt === ""
        onLoadedChanged: {
            if (loaded && map.aspect === 0)
                map.aspect = contentWidth / contentHeight;
        }
    }

    PictureFault {
        visible: picture.problem !== "" && map.open < 0
        alt: map.content.alt
        problem: picture.problem
        width: Math.min(parent.width - 2 * Theme.gap8, 70 * Theme.u)
        x: (parent.width - width) / 2
        y: (Math.max(map.block.y, parent.height / 2) - height) / 2
    }

    // once for all marks
    Timer {
        id: measuring

        interval: 0
        onTriggered: map.measure()
    }

    Repeater {
        id: marks

        parent: map.front
        model: map.places

        MapMark {
            required property int index

            map: map
            place: map.places[index]
            number: index
            open: index === map.open
            box: map.boxes[index]
            labelBox: Reader.wordsHidden ? null : map.labels[index] ?? null
            visible: !map.hidden(index)
            onLabelSizeChanged: measuring.restart()
            onPressed: Reader.stepTo(open ? 0 : index + 1)
        }
    }

    MapCard {
        id: card

        parent: map.front
        map: map
        place: map.open >= 0 ? map.places[map.open] : null
        mark: map.open >= 0 ? map.boxes[map.open] : null
        z: 5
    }
}
