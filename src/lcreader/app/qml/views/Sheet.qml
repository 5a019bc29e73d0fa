// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// A panel that fills the window: a title, a way out, and what stands in it.
FocusScope {
    id: sheet

    property string title: ""
    // what scrolls in it, to be marked where there is more
    property Flickable scrolling: null
    default property alias content: body.data
    readonly property alias body: body

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.ink

        // nothing below may be pressed through it
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
        }
    }

    Label {
        id: heading

        anchors.left: parent.left
        anchors.right: close.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.gap8
        anchors.topMargin: Theme.gap5
        text: sheet.title
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.headingSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap8 - Theme.iconAir
        anchors.verticalCenter: heading.verticalCenter
        icon: "x"
        name: qsTr("Close")
        tipBelow: true
        onPressed: Viewer.closePanel()
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height + Theme.gap3
        anchors.leftMargin: Theme.gap8
        anchors.rightMargin: Theme.gap8
        anchors.bottomMargin: Theme.gap3
    }

    ScrollMark {
        readonly property Flickable view: sheet.scrolling

        anchors.fill: body
        before: view !== null && !view.atYBeginning
        after: view !== null && !view.atYEnd
    }
}
