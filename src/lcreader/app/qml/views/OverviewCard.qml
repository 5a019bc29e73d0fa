// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// One page in the overview.
Control {
    id: card

    required property var modelData
    readonly property string pageId: modelData.id
    readonly property bool here: pageId === Reader.pageId

    // room for two lines, so that rows are alike
    height: picture.height + Math.ceil(lines.height * 2) + Theme.gap1
    name: qsTr("Page %1: %2").arg(modelData.number).arg(modelData.title)
          + (modelData.seen ? ", " + qsTr("seen") : "")

    Rectangle {
        id: picture

        width: parent.width
        height: Math.round(width * 9 / 16)
        radius: Theme.radius
        color: card.modelData.colour !== "" ? card.modelData.colour : Theme.inkRaised
        clip: true

        StoryPicture {
            anchors.fill: parent
            file: card.modelData.file
        }

        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: number.implicitWidth + Theme.gap2
            height: number.implicitHeight + Theme.gap1
            color: Theme.veil(0.86)

            Row {
                id: number

                anchors.centerIn: parent
                spacing: Theme.gap1 / 2

                Label {
                    text: card.modelData.number
                    font.pixelSize: Theme.smallSize
                    color: Theme.light
                    Accessible.ignored: true
                }
                Icon {
                    visible: card.modelData.seen
                    anchors.verticalCenter: parent.verticalCenter
                    name: "check"
                    size: Theme.smallSize
                    tint: Theme.light
                }
            }
        }

        Rectangle {
            anchors.fill: parent
            // a dark page has an edge too
            color: "transparent"
            border.width: card.here ? Theme.ring : Theme.hairline
            border.color: card.here ? Theme.accent : Theme.edge
            radius: Theme.radius
        }
    }

    FontMetrics {
        id: lines

        font: title.font
    }

    Label {
        id: title

        anchors.top: picture.bottom
        anchors.topMargin: Theme.gap1 / 2
        width: parent.width
        text: card.modelData.title
        secondary: !card.here
        font.pixelSize: Theme.smallSize
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
