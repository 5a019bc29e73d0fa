// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The number of the page to go to, as it is typed.
FocusScope {
    id: box

    readonly property var page: Contents.pageAt(Viewer.typed)
    readonly property bool wrong: Viewer.typed !== "" && page.id === ""

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Go to page %1").arg(Viewer.typed)

    MouseArea {
        anchors.fill: parent
        onClicked: Viewer.closePanel()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(box.width - Theme.gap5, 64 * Theme.u)
        height: column.height + 2 * Theme.gap3
        radius: Theme.radius
        color: Theme.ink
        border.width: Theme.hairline
        border.color: Theme.edge

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap3
            spacing: Theme.gap1

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                secondary: true
                text: qsTr("Go to page")
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Viewer.typed === "" ? "\u2013" : Viewer.typed
                color: box.wrong ? Theme.danger : Theme.light
                font.pixelSize: Math.max(40, 12 * Theme.u)
                font.weight: Font.DemiBold
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: box.wrong ? qsTr("The last page is number %1.").arg(Reader.mainCount)
                                : box.page.title
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.AlertMessage
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                secondary: true
                font.pixelSize: Theme.smallSize
                text: qsTr("Enter: go. Esc: stay here.")
            }
        }
    }
}
