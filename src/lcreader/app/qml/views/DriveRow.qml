// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// A drive that holds stories: its name, and its covers side by side. Grey when it was pulled out.
ShelfZone {
    id: row

    required property real gap
    required property var drive
    // as many as fit; all of them are in the grid, when asked for
    readonly property int fitting: Math.max(2, Math.floor(
                                                (width + gap) / (Math.max(150, 26 * Theme.u) + gap)))
    readonly property real cell: Math.min(Math.max(150, 26 * Theme.u),
                                          (width - (fitting - 1) * gap) / fitting)

    function enter(above: bool) {
        select(Math.max(0, covers.currentIndex));
    }

    function step(way: string): bool {
        if (way !== "previous" && way !== "next")
            return false;
        const to = covers.currentIndex + (way === "next" ? 1 : -1);
        if (to < 0 || to >= covers.count)
            return to >= 0;
        select(to);
        return true;
    }

    function select(index: int) {
        covers.currentIndex = index;
        if (covers.currentItem)
            covers.currentItem.forceActiveFocus();
    }

    height: bar.height + covers.height + Theme.gap1
    Accessible.role: Accessible.Grouping
    Accessible.name: row.drive.name ?? ""

    Item {
        id: bar

        width: parent.width
        height: Math.max(Theme.target, name.height)

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "usb"
            size: 4 * Theme.u
            opacity: row.drive.gone ? 0.5 : 1
        }

        Label {
            id: name

            anchors.left: icon.right
            anchors.right: row.drive.gone ? parent.right : actions.left
            anchors.leftMargin: Theme.gap1
            anchors.verticalCenter: parent.verticalCenter
            text: row.drive.gone ? qsTr("%1 was pulled out").arg(row.drive.name)
                                 : row.drive.name ?? ""
            secondary: row.drive.gone ?? false
            font.pixelSize: Theme.sectionSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }

        Row {
            id: actions

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap1
            visible: !row.drive.gone

            PushButton {
                size: Theme.chromeSize
                visible: (row.drive.count ?? 0) > covers.count
                text: qsTr("Show all %1").arg(row.drive.count)
                onPressed: Shelf.choose("drive", row.drive.path)
            }
            PushButton {
                size: Theme.chromeSize
                icon: "download"
                visible: (row.drive.toKeep ?? 0) > 0
                text: qsTr("Copy all to the shelf")
                onPressed: Keeper.keepDrive(row.drive.path)
            }
        }
    }

    ListView {
        id: covers

        anchors.top: bar.bottom
        anchors.topMargin: Theme.gap1
        width: parent.width
        height: row.cell * Theme.coverShape + Theme.gap1 + 2 * Theme.coverTitle * 1.3
                + 2 * Theme.smallSize * 1.3
        orientation: ListView.Horizontal
        layoutDirection: Application.layoutDirection
        spacing: row.gap
        model: (row.drive.stories ?? []).slice(0, row.fitting)
        interactive: false
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false

        delegate: FocusScope {
            id: cell

            required property int index
            required property var modelData

            width: row.cell
            height: covers.height
            onActiveFocusChanged: {
                if (activeFocus) {
                    covers.currentIndex = index;
                    Shelf.select(modelData.path);
                }
            }

            Cover {
                width: parent.width
                focus: true
                activeFocusOnTab: activeFocus
                                  || cell.index === Math.max(0, covers.currentIndex)
                story: cell.modelData
            }
        }
    }
}
