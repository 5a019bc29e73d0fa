// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// A place on a map: a mark to press, and its label where the map has found room for it. A label
// without room is seen while the mark has the pointer or the focus.
Control {
    id: mark

    required property Item map
    required property var place
    required property int number
    required property var box
    required property var labelBox
    property bool open: false
    readonly property size labelSize: Qt.size(words.width + 2 * Theme.gap1,
                                              words.height + Theme.gap1 * 0.6)
    readonly property bool told: hovered || activeFocus || open
    readonly property real side: box.width

    name: place.label.text
    checkable: true
    checked: open
    role: Accessible.Button
    x: box.x + side / 2 - width / 2
    y: box.y + side / 2 - height / 2
    z: told ? 4 : 1
    width: Theme.target
    height: Theme.target

    Rectangle {
        anchors.centerIn: parent
        width: mark.side
        height: width
        radius: width / 2
        color: mark.open ? Theme.light : Theme.veil(0.78)
        border.width: Math.max(2, 0.4 * Theme.u)
        border.color: mark.open ? Theme.ink : Theme.light
    }

    Rectangle {
        anchors.centerIn: parent
        width: mark.side * (mark.told ? 0.6 : 0.46)
        height: width
        radius: width / 2
        color: mark.open ? Theme.ink : Theme.accent
    }

    Rectangle {
        id: label

        readonly property bool placed: mark.labelBox !== null

        visible: !mark.open && (placed || mark.told)
        z: 2
        x: placed ? mark.labelBox.x - mark.x
                  : Math.max(-mark.x, Math.min(mark.map.width - mark.x - width,
                                               (mark.width - width) / 2))
        y: placed ? mark.labelBox.y - mark.y : mark.y > height ? -height : mark.height
        width: mark.labelSize.width
        height: mark.labelSize.height
        radius: Theme.radius
        color: Theme.ink
        opacity: Theme.highContrast || !placed ? 1 : 0.82
    }

    PieceText {
        id: words

        x: label.x + Theme.gap1
        y: label.y + Theme.gap1 * 0.3
        z: 3
        visible: label.visible
        width: Math.min(implicitWidth, 30 * Theme.u * Math.max(1, Theme.textScale * 0.8))
        piece: mark.place.label
        size: Theme.words(2.8)
        leading: 1.3
        align: "centre"
        color: Theme.light
        Accessible.ignored: true
    }
}
