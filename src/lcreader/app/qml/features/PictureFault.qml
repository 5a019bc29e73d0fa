// SPDX-License-Identifier: MIT
import QtQuick
import "../controls"
import "../style"

// What is left of a picture that cannot be shown: what it would have shown, and why it is not there.
Item {
    id: fault

    property string alt: ""
    property string problem: ""

    height: why.y + why.height

    Icon {
        id: mark

        anchors.horizontalCenter: parent.horizontalCenter
        name: "image-off"
        tint: Theme.secondary("dark")
        size: 8 * Theme.u
    }

    Label {
        id: what

        y: mark.height + Theme.gap2
        width: parent.width
        visible: text !== ""
        text: fault.alt
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.words(3.4)
    }

    Label {
        id: why

        y: what.y + (fault.alt !== "" ? what.implicitHeight + Theme.gap1 : 0)
        width: parent.width
        text: fault.problem
        horizontalAlignment: Text.AlignHCenter
        secondary: true
        font.pixelSize: Theme.words(2.6)
    }
}
