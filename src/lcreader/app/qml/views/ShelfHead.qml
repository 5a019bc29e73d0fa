// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// What stands above the covers: the greeting, search and choices, what was read last, the drives.
Column {
    id: head

    required property real gap
    readonly property Item field: bar.field
    readonly property Item large: top.item as Item
    readonly property bool searching: Search.isOn

    function driveRows(): list<Item> {
        const found = [];
        for (let i = 0; i < drives.count; i++)
            if (drives.itemAt(i))
                found.push(drives.itemAt(i));
        return found;
    }

    signal taken

    spacing: gap
    bottomPadding: gap

    Item {
        // its tips lie over what is below
        z: 2
        width: parent.width
        height: Math.max(greeting.height, tools.height)

        Label {
            id: greeting

            anchors.left: parent.left
            anchors.right: tools.left
            anchors.verticalCenter: parent.verticalCenter
            text: Shelf.greeting
            font.pixelSize: Theme.headingSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }

        Row {
            id: tools

            // the last icon, not its target, ends where the covers end
            anchors.right: parent.right
            anchors.rightMargin: -Theme.iconAir
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                icon: "plus"
                name: qsTr("Add\u2026")
                tipBelow: true
                onPressed: Keeper.chooseFiles("add")
            }
            IconButton {
                icon: "settings"
                name: KeyNames.label("settings")
                tipBelow: true
                onPressed: Viewer.act("settings")
            }
            IconButton {
                icon: Viewer.fullScreen ? "minimize" : "maximize"
                name: KeyNames.label("full-screen")
                tipBelow: true
                onPressed: Viewer.act("full-screen")
            }
            IconButton {
                icon: "circle-help"
                name: KeyNames.label("help")
                tipBelow: true
                onPressed: Viewer.act("help")
            }
        }
    }

    SearchBar {
        id: bar

        z: 1
        width: parent.width
        onTaken: head.taken()
    }

    Loader {
        id: top

        active: Shelf.continues && !head.searching
        visible: active
        width: parent.width
        sourceComponent: LargeCover {
            story: Shelf.last
            onPressed: Viewer.openStory(Shelf.last.path)
            onHeld: About.show(Shelf.last.path)
            onActiveFocusChanged: {
                if (activeFocus)
                    Shelf.select(Shelf.last.path);
            }
        }
    }

    Repeater {
        id: drives

        model: head.searching || Shelf.chosen.drive !== "" ? 0 : Shelf.drives.length

        DriveRow {
            required property int index

            width: head.width
            gap: head.gap
            drive: Shelf.drives[index] ?? ({})
        }
    }

    Label {
        width: parent.width
        visible: text !== ""
        text: head.searching ? ""
                             : Shelf.chosen.drive !== "" ? Shelf.chosen.drive
                                                         : drives.count && Shelf.total
                                                           ? qsTr("On this computer") : ""
        font.pixelSize: Theme.sectionSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    EmptyShelf {
        width: parent.width
        visible: !head.searching && !Shelf.filtered && Shelf.total === 0
                 && Shelf.drives.length === 0
    }

    NothingFound {
        width: parent.width
        visible: (head.searching && Search.answered || !head.searching && Shelf.filtered)
                 && Shelf.shown === 0 && Search.hits.length === 0
    }
}
