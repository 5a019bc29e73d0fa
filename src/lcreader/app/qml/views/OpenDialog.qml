// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import LcReader

// Choose a story: a file that ends in .lcstory, or the story.yaml of a folder.
Item {
    FileDialog {
        id: dialog

        title: qsTr("Open a story")
        nameFilters: [qsTr("Stories (*.lcstory story.yaml)"), qsTr("All files (*)")]
        onAccepted: Viewer.openAddress(selectedFile)
    }

    Binding {
        target: Viewer
        property: "dialogOpen"
        value: dialog.visible
    }

    Component.onCompleted: dialog.open()
    Component.onDestruction: Viewer.dialogOpen = false
}
