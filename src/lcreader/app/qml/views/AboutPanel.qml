// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// About one story: what it is, who made it, how its files are, and what can be done with it.
Sheet {
    id: about

    readonly property var story: About.story
    readonly property bool known: story.path !== undefined

    title: qsTr("About this story")
    scrolling: view
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Roll {
        id: view

        anchors.fill: parent
        contentHeight: column.height + Theme.gap3

        Column {
            id: column

            // room for the ring of what has the focus
            x: 3 * Theme.ring
            width: view.width - 2 * x
            topPadding: x
            spacing: Theme.gap3

            AboutHead {
                width: parent.width
                visible: about.known
                story: about.story
            }

            AboutState {
                width: parent.width
                visible: about.known
            }

            AboutDeeds {
                id: deeds

                width: parent.width
                path: about.story.path ?? ""
                onShown: item => view.moveTo(item.mapToItem(column, 0, 0).y - Theme.gap8)
            }

            Repeater {
                model: About.rows

                Item {
                    id: row

                    required property var modelData

                    width: column.width
                    height: Math.max(name.height, words.y + words.height)

                    Label {
                        id: name

                        width: Theme.portrait ? parent.width : 26 * Theme.u
                        text: row.modelData.name
                        secondary: true
                    }

                    Label {
                        id: words

                        anchors.left: Theme.portrait ? parent.left : name.right
                        anchors.leftMargin: Theme.portrait ? 0 : Theme.gap2
                        y: Theme.portrait ? name.height : 0
                        width: parent.width - (Theme.portrait ? 0 : name.width + Theme.gap2)
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        text: row.modelData.text
                    }
                }
            }

            Label {
                width: parent.width
                visible: text !== ""
                textFormat: Text.MarkdownText
                text: About.credits
            }
        }
    }

    Component.onCompleted: deeds.begin()
}
