// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// The settings, made from their one typed table.
Sheet {
    id: settings

    title: qsTr("Settings")
    scrolling: view
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: rows.height + Theme.gap3
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: rows

            width: view.width
            spacing: Theme.gap3

            Repeater {
                model: Preferences.rows

                Column {
                    id: row

                    required property var modelData

                    width: rows.width
                    spacing: Theme.gap1

                    Label {
                        width: parent.width
                        text: row.modelData.name
                        font.weight: Font.DemiBold
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        secondary: true
                        font.pixelSize: Theme.smallSize
                        text: row.modelData.locked
                              ? qsTr("Set for this place by its manager.")
                              : row.modelData.description
                    }

                    Flow {
                        width: parent.width
                        spacing: Theme.gap1
                        enabled: !row.modelData.locked

                        Repeater {
                            model: row.modelData.choices

                            Choice {
                                required property var modelData

                                text: modelData.name
                                enabled: !row.modelData.locked
                                opacity: enabled || checked ? 1 : 0.5
                                checked: modelData.chosen
                                onPressed: Preferences.choose(row.modelData.id, modelData.value)
                                onActiveFocusChanged: {
                                    if (activeFocus)
                                        view.contentY = Math.max(0, Math.min(
                                            view.contentHeight - view.height,
                                            row.y - Theme.gap5));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
