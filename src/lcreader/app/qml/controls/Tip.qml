// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// The few words that say what an icon does, kept inside the window.
Rectangle {
    id: tip

    required property string text
    property bool shown: false
    property bool below: false

    function place() {
        const left = parent.mapToItem(null, parent.width / 2 - width / 2, 0).x;
        const most = Theme.windowWidth - width - Theme.gap1;
        x = parent.width / 2 - width / 2 + Math.max(Theme.gap1, Math.min(most, left)) - left;
    }

    visible: shown && text !== ""
    width: label.implicitWidth + 2 * Theme.gap2
    height: label.implicitHeight + Theme.gap2
    y: below ? parent.height + Theme.gap1 : -height - Theme.gap1
    z: 20
    radius: Theme.radius
    color: Theme.inkRaised
    onVisibleChanged: place()
    onWidthChanged: place()

    Text {
        id: label

        anchors.centerIn: parent
        text: tip.text
        textFormat: Text.PlainText
        color: Theme.light
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
}
