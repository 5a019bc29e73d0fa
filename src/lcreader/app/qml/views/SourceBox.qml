// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// Where a story came from: the address as a QR code and as text.
Column {
    id: box

    required property var credits

    spacing: Theme.gap2

    Rectangle {
        anchors.left: parent.left
        width: Math.min(parent.width, 30 * Theme.u)
        height: width
        color: "white"
        radius: Theme.radius

        Image {
            anchors.fill: parent
            anchors.margins: Theme.gap1
            source: box.credits.code
            smooth: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(box.credits.address)
        }
    }

    Label {
        width: parent.width
        secondary: true
        text: qsTr("Where this story came from:")
    }

    Label {
        width: parent.width
        // may break after each of its parts
        text: box.credits.address.replace(/([/.?&=-])(?=[^/])/g, "$1\u200b")
        font.pixelSize: Theme.smallSize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * 1.4)
        Accessible.name: box.credits.address
    }
}
