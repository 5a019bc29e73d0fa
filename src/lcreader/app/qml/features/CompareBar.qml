// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The bar between two pictures, and the knob that a hand takes it by. With the focus it moves by
// Left and Right.
Item {
    id: bar

    required property Compare compare
    readonly property bool dragged: drag.active
    property bool stepped: false
    readonly property real middle: compare.line
    readonly property real step: 0.05

    // at its end the key walks on again
    function nudge(by: real) {
        if (compare.at + by < -step / 2 || compare.at + by > 1 + step / 2) {
            compare.release();
            return;
        }
        stepped = true;
        compare.moveTo(compare.at + by);
        stepped = false;
    }

    // it does not cross the words
    Rectangle {
        x: Math.round(bar.middle - width / 2)
        y: bar.compare.field.y
        width: Math.max(2, 0.5 * Theme.u)
        height: knob.floor - y
        color: Theme.light
    }

    Item {
        id: knob

        // above the words, where they reach so far
        readonly property rect block: bar.compare.block
        readonly property bool crowded: !bar.compare.wordsAside && !Reader.wordsHidden
                                        && block.height > 0
                                        && bar.middle > block.x - width
                                        && bar.middle < block.x + block.width + width
        readonly property rect field: bar.compare.field
        readonly property real floor: {
            const end = field.y + field.height;
            return crowded ? Math.min(end, Math.max(field.y + height, block.y - Theme.gap3)) : end;
        }

        x: Math.max(field.x, Math.min(field.x + field.width - width, bar.middle - width / 2))
        y: (field.y + floor - height) / 2
        width: Theme.target * 1.15
        height: width
        // Left and Right are the bar's own while it has the focus (app/inputs.py)
        readonly property bool keepsArrows: true

        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Bar between the two pictures")
        Accessible.description: qsTr("Left and Right move it")
        Accessible.focusable: true
        Accessible.onIncreaseAction: bar.nudge(bar.step)
        Accessible.onDecreaseAction: bar.nudge(-bar.step)
        Keys.onLeftPressed: bar.nudge(-bar.step)
        Keys.onRightPressed: bar.nudge(bar.step)

        Rectangle {
            anchors.centerIn: parent
            width: 7 * Theme.u
            height: width
            radius: width / 2
            color: hover.hovered || drag.active ? Theme.accent : Theme.light
            border.width: Theme.hairline
            border.color: Theme.ink
        }

        Row {
            anchors.centerIn: parent

            Repeater {
                model: ["chevron-left", "chevron-right"]

                Icon {
                    required property string modelData

                    name: modelData
                    tint: Theme.ink
                    size: 3 * Theme.u
                }
            }
        }

        FocusRing {
            anchors.margins: (parent.width - 7 * Theme.u) / 2 - Theme.ring * 2
            radius: width / 2
            shown: knob.activeFocus
        }

        HoverHandler {
            id: hover

            cursorShape: Qt.SplitHCursor
        }

        DragHandler {
            id: drag

            property real from: 0

            function follow() {
                const moved = centroid.scenePosition.x - centroid.scenePressPosition.x;
                if (active)
                    bar.compare.moveTo(from + moved / knob.field.width);
            }

            target: null
            dragThreshold: 0
            grabPermissions: PointerHandler.TakeOverForbidden
            yAxis.enabled: false
            onActiveChanged: {
                from = bar.compare.at;
                follow();
            }
            onCentroidChanged: follow()
        }
    }
}
