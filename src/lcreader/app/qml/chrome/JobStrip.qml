// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// What is being added, checked or repaired, how far it is, and a way to stop it.
Rectangle {
    id: strip

    visible: Keeper.title !== ""
    implicitHeight: Math.max(Theme.target, words.height) + Theme.gap1
    height: implicitHeight
    color: Theme.inkRaised
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.hairline * 3
        color: Qt.rgba(1, 1, 1, 0.15)

        Rectangle {
            width: parent.width * Keeper.share
            height: parent.height
            color: Theme.accent
        }
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: stop.left
        anchors.leftMargin: Theme.gap3
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        text: Keeper.title + " \u00b7 " + Math.round(Keeper.share * 100) + " %"
              + (Keeper.waiting ? " \u00b7 " + qsTr("%1 more to come").arg(Keeper.waiting) : "")
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    PushButton {
        id: stop

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(44, 6 * Theme.u)
        size: Theme.chromeSize
        icon: "x"
        text: qsTr("Stop")
        onPressed: Keeper.cancel()
    }
}
