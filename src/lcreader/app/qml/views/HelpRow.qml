// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../controls"
import "../style"

// One action and its keys.
Item {
    id: row

    required property var modelData
    readonly property bool stacked: width < 70 * Theme.u

    height: stacked ? what.height + keys.height + Theme.gap1 : Math.max(what.height, keys.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.name + ": " + modelData.keys.join(", ")

    Label {
        id: what

        width: row.stacked ? row.width : row.width * 0.42
        text: row.modelData.name
        Accessible.ignored: true
    }

    Flow {
        id: keys

        x: row.LayoutMirroring.enabled || row.stacked ? 0 : row.width * 0.45
        y: row.stacked ? what.height : 0
        width: row.stacked ? row.width : row.width * 0.55
        spacing: Theme.gap1

        Repeater {
            model: row.modelData.keys

            Rectangle {
                id: cap

                required property string modelData

                width: label.implicitWidth + Theme.gap2
                // an arrow of another font is higher than letters
                height: Math.round(Theme.smallSize * 1.5)
                radius: Theme.radius
                color: Theme.inkRaised
                border.width: Theme.hairline
                border.color: Theme.edge

                Label {
                    id: label

                    anchors.centerIn: parent
                    text: cap.modelData
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
            }
        }
    }
}
