// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"

// Offers to keep a story that is read where it lies, once it is open.
PushButton {
    readonly property string path: Keeper.offer

    visible: path !== ""
    icon: "download"
    text: qsTr("Keep it on the shelf")
    onPressed: Keeper.keep(path)
}
