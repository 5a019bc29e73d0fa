// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// Where a link in a block of words can be pressed; it takes the focus as a control does.
Item {
    id: spot

    required property Prose block
    required property var link
    property real offset: 0
    property var areas: []

    signal activated

    function place() {
        areas = block.rectangles(link.start, link.end);
    }

    anchors.fill: parent
    activeFocusOnTab: true
    Accessible.role: Accessible.Link
    Accessible.name: link.words
    Accessible.focusable: true
    Accessible.onPressAction: spot.activated()
    Keys.onReturnPressed: spot.activated()
    Keys.onEnterPressed: spot.activated()
    Keys.onSpacePressed: spot.activated()
    Component.onCompleted: place()

    Connections {
        target: spot.block

        function onWidthChanged() {
            later.restart();
        }
        function onImplicitHeightChanged() {
            later.restart();
        }
    }

    // not Qt.callLater, which would still call when the words are gone
    Timer {
        id: later

        interval: 0
        onTriggered: spot.place()
    }

    Repeater {
        model: spot.areas

        Item {
            id: area

            required property rect modelData

            x: modelData.x + spot.offset
            y: modelData.y
            width: modelData.width
            height: modelData.height

            FocusRing {
                shown: spot.activeFocus
            }

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }

            TapHandler {
                onTapped: spot.activated()
            }
        }
    }
}
