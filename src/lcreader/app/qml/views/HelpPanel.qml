// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// Help, made from the table of actions and keys.
Sheet {
    id: help

    title: qsTr("Keys and gestures")
    scrolling: view
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: Viewer

        function onScrollAsked(direction: int, share: real) {
            view.scroll(direction, share);
        }
    }

    Roll {
        id: view

        anchors.fill: parent
        contentHeight: table.height + Theme.gap3

        Column {
            id: table

            width: view.width
            spacing: Theme.gap3

            Label {
                width: parent.width
                text: qsTr("Press a line to do what it says.")
            }

            Label {
                width: parent.width
                text: qsTr("Wheel: one notch, one page. Swipe left or right to turn. Click the left or right edge to turn, elsewhere to see the bar; double-click for full screen.")
            }

            Repeater {
                model: KeyNames.groups

                Column {
                    id: group

                    required property var modelData

                    width: table.width
                    spacing: Theme.gap1

                    Label {
                        width: parent.width
                        text: group.modelData.name
                        color: Theme.accent
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: group.modelData.actions

                        HelpRow {
                            width: group.width
                        }
                    }
                }
            }
        }
    }
}
