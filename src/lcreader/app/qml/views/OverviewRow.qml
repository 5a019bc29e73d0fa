// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../style"

// One row of the overview: a chapter's title, or pages side by side.
Item {
    id: row

    required property var modelData
    required property real air
    required property real cell

    signal taken(id: string)
    signal entered(id: string)

    function cardAt(column: int): OverviewCard {
        return cards.itemAt(column) as OverviewCard;
    }

    height: modelData.title !== "" ? heading.height + Theme.gap2 : side.height

    Label {
        id: heading

        x: row.air
        y: Theme.gap2
        width: parent.width - 2 * x
        visible: text !== ""
        text: row.modelData.title
        secondary: true
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    Row {
        id: side

        spacing: Theme.gap2
        padding: row.air

        Repeater {
            id: cards

            model: row.modelData.pages

            OverviewCard {
                width: row.cell
                onPressed: row.taken(pageId)
                onActiveFocusChanged: {
                    if (activeFocus)
                        row.entered(pageId);
                }
            }
        }
    }
}
