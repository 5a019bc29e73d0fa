// SPDX-License-Identifier: MIT
import QtCore
import QtQuick
import QtQuick.Dialogs
import LcReader

// Choose stories to open or to add: files that end in .lcstory, or the story.yaml of a folder; for a
// repair, another copy of the story that is told about. Begins on a drive that holds stories, if one
// is in.
Item {
    id: root

    required property string purpose
    readonly property var drive: Shelf.drives.find(drive => !drive.gone)
    readonly property bool repairs: purpose === "repair"

    FileDialog {
        id: dialog

        title: root.repairs ? qsTr("Another copy of this story")
                            : root.purpose === "add" ? qsTr("Add stories to the shelf")
                                                     : qsTr("Open a story")
        fileMode: root.purpose === "add" ? FileDialog.OpenFiles : FileDialog.OpenFile
        currentFolder: root.drive?.folder
                       ?? StandardPaths.writableLocation(StandardPaths.HomeLocation)
        nameFilters: [qsTr("Stories (*.lcstory story.yaml)"), qsTr("All files (*)")]
        onAccepted: {
            if (root.repairs)
                Keeper.repair(About.story.path, selectedFile);
            else if (root.purpose === "add")
                Keeper.add(selectedFiles);
            else
                Viewer.openAddress(selectedFile);
        }
    }

    Binding {
        target: Viewer
        property: "dialogOpen"
        value: dialog.visible
    }

    Component.onCompleted: dialog.open()
    Component.onDestruction: Viewer.dialogOpen = false
}
