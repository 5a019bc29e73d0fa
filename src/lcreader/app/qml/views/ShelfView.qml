// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// The shelf: the story read last on top, the others in a grid of covers.
FocusScope {
    id: shelf

    readonly property var stories: Shelf.stories
    readonly property var last: stories.length && stories[0].begun ? stories[0] : null
    readonly property var others: last ? stories.slice(1) : stories
    readonly property real margin: Math.max(16, 6 * Theme.u)
    readonly property int fitting: Math.max(1, Math.min(4, Math.floor(
                                                (width - margin) / Math.max(220, 40 * Theme.u))))
    // two stories are shown large rather than lost in a corner
    readonly property int columns: Math.min(fitting, Math.max(last ? 3 : 2, others.length))
    readonly property real gap: Math.max(12, 3 * Theme.u)
    readonly property real cell: Math.floor((width - 2 * margin - (columns - 1) * gap) / columns)

    focus: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Shelf")

    // the stories in the order they stand in
    function cards(): var {
        const found = [];
        if (large.item)
            found.push(large.item);
        for (let i = 0; i < grid.count; i++)
            found.push(grid.itemAt(i));
        return found;
    }

    function select(way: string) {
        const all = cards();
        if (!all.length)
            return;
        const at = all.findIndex(card => card.activeFocus);
        const steps = {"previous": -1, "next": 1, "up": -columns, "down": columns};
        let to = way === "first" ? 0 : way === "last" ? all.length - 1 : at + (steps[way] ?? 0);
        if (at < 0)
            to = 0;
        else if (large.item && at === 0 && way === "down")
            to = 1;
        all[Math.max(0, Math.min(all.length - 1, to))].forceActiveFocus();
    }

    function reveal(card: Item) {
        const top = card.mapToItem(column, 0, 0).y;
        if (top < view.contentY + gap)
            view.contentY = Math.max(0, top - gap * 2);
        else if (top + card.height > view.contentY + view.height - gap)
            view.contentY = Math.max(0, Math.min(view.contentHeight - view.height,
                                                 top + card.height - view.height + gap * 2));
    }

    Connections {
        target: Viewer

        function onSelectionMoved(way: string) {
            shelf.select(way);
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: column.height + 2 * shelf.margin
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: shelf.margin
            y: shelf.margin * 0.8
            width: shelf.width - 2 * shelf.margin
            spacing: shelf.gap

            Item {
                // its tips lie over the covers
                z: 1
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
                        name: KeyNames.label("open")
                        tipBelow: true
                        onPressed: Viewer.act("open")
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

            Loader {
                id: large

                active: shelf.last !== null
                focus: active
                visible: active
                width: parent.width
                sourceComponent: LargeCover {
                    story: shelf.last
                    focus: true
                    onPressed: Viewer.openStory(shelf.last.path)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            shelf.reveal(this);
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: shelf.gap

                Repeater {
                    id: grid

                    model: shelf.others

                    Cover {
                        required property var modelData
                        required property int index

                        width: shelf.cell
                        story: modelData
                        onPressed: Viewer.openStory(modelData.path)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                shelf.reveal(this);
                        }
                        Component.onCompleted: {
                            if (index === 0 && shelf.last === null)
                                focus = true;
                        }
                    }
                }
            }

            EmptyShelf {
                width: parent.width
                visible: shelf.stories.length === 0
            }
        }
    }

    Component.onCompleted: forceActiveFocus()
}
