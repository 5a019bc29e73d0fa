// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"

// The thin line at the bottom edge: how far the story has gone, with gaps between its chapters.
Item {
    id: line

    readonly property var chapters: Reader.chapterSizes
    readonly property real gap: Math.max(2, 0.5 * Theme.u)

    height: Math.max(3, 0.4 * Theme.u)
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Page %1 of %2").arg(Reader.number).arg(Reader.count)

    Row {
        anchors.fill: parent
        spacing: line.gap

        Repeater {
            model: line.chapters

            Item {
                id: part

                required property int modelData
                required property int index
                readonly property int before: {
                    let sum = 0;
                    for (let i = 0; i < index; i++)
                        sum += line.chapters[i];
                    return sum;
                }

                width: (line.width - line.gap * (line.chapters.length - 1)) * modelData
                       / Math.max(1, Reader.mainCount)
                height: line.height

                Rectangle {
                    anchors.fill: parent
                    color: Theme.light
                    opacity: 0.28
                }

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * Math.max(0, Math.min(1, (Reader.mainNumber - part.before)
                                                               / part.modelData))
                    height: parent.height
                    color: Theme.accent
                }
            }
        }
    }
}
