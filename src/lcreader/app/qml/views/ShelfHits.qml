// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// The pages on which the words stand; each opens its story there.
ShelfZone {
    id: hits

    readonly property int count: rows.count
    property int current: 0

    function enter(above: bool) {
        select(above ? 0 : count - 1);
    }

    function step(way: string): bool {
        const to = current + (way === "next" || way === "down" ? 1 : -1);
        if (to < 0)
            return false;
        select(Math.min(count - 1, to));
        return true;
    }

    function select(index: int) {
        current = index;
        const row = rows.itemAt(index);
        if (row)
            row.forceActiveFocus();
    }

    height: visible ? column.height + Theme.gap3 : 0
    visible: count > 0

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap1

        Label {
            width: parent.width
            text: qsTr("On pages")
            font.pixelSize: Theme.sectionSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: rows

            model: Search.hits

            HitRow {
                required property int index
                required property var modelData

                width: column.width
                hit: modelData
                activeFocusOnTab: activeFocus || index === hits.current
                onActiveFocusChanged: {
                    if (activeFocus)
                        hits.current = index;
                }
            }
        }
    }
}
