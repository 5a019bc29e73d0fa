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

    Roll {
        id: view

        anchors.fill: parent
        contentHeight: rows.height + Theme.gap1

        Column {
            id: rows

            // room for the ring of what has the focus
            x: 3 * Theme.ring
            width: view.width - 2 * x
            topPadding: x
            spacing: Theme.wide ? Theme.gap2 : Theme.gap3

            Repeater {
                // by number: a row that is made anew would lose the focus
                model: Preferences.rows.length

                // the name beside its choices; above them where the window is narrow
                Item {
                    id: row

                    required property int index
                    readonly property var setting: Preferences.rows[index]
                    readonly property real side: Theme.portrait ? width : Math.round(
                        width * (Theme.wide ? 0.5 : 0.4))

                    width: rows.width
                    height: Math.max(said.height, choices.y + choices.height)

                    Column {
                        id: said

                        width: row.side - (Theme.portrait ? 0 : Theme.gap3)

                        Label {
                            width: parent.width
                            text: row.setting.name
                            font.weight: Font.DemiBold
                        }

                        Label {
                            width: parent.width
                            visible: text !== ""
                            secondary: true
                            font.pixelSize: Theme.smallSize
                            text: row.setting.locked
                                  ? qsTr("Set for this place by its manager.")
                                  : row.setting.id === "sound" && !Sound.device
                                    ? qsTr("No sound device") : row.setting.description
                        }
                    }

                    Flow {
                        id: choices

                        anchors.left: Theme.portrait ? parent.left : said.right
                        anchors.leftMargin: Theme.portrait ? 0 : Theme.gap3
                        y: Theme.portrait ? said.height + Theme.gap1 : 0
                        width: Theme.portrait ? row.width : row.width - row.side
                        spacing: Theme.gap1
                        enabled: !row.setting.locked

                        Repeater {
                            model: row.setting.choices.length

                            Choice {
                                required property int index
                                readonly property var way: row.setting.choices[index]

                                text: way.name
                                enabled: !row.setting.locked
                                opacity: enabled || checked ? 1 : 0.5
                                checked: way.chosen
                                onPressed: Preferences.choose(row.setting.id, way.value)
                                onActiveFocusChanged: {
                                    if (activeFocus)
                                        view.moveTo(row.y - Theme.gap5);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
