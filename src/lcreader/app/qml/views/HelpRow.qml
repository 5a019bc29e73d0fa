// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// One action and its keys; a press does it, where it can be done.
Control {
    id: row

    required property var modelData
    readonly property bool stacked: width < 70 * Theme.u

    height: stacked ? what.height + keys.height + Theme.gap1 : Math.max(what.height, keys.height)
    enabled: modelData.works
    // its key is nearer to whoever has a keyboard
    activeFocusOnTab: false
    role: enabled ? Accessible.Button : Accessible.StaticText
    name: modelData.name + ": " + modelData.keys.join(", ")
    onPressed: Viewer.take(modelData.action)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.gap1 / 2
        radius: Theme.radius
        color: Theme.light
        opacity: row.down ? 0.2 : row.hovered ? 0.1 : 0
    }

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
