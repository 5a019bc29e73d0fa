// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The story read last, large, to go on with.
Control {
    id: cover

    required property var story
    readonly property bool stacked: width < 90 * Theme.u

    // what it takes; followed a moment later, as all of it changes at once with the window's size
    readonly property real needed: stacked ? picture.height + words.height + Theme.gap3
                                           : Math.max(picture.height, words.height + Theme.gap3)

    function fit() {
        height = needed;
    }

    name: qsTr("Continue: %1").arg(story.title) + ", " + story.details
    onNeededChanged: Qt.callLater(fit)
    Component.onCompleted: fit()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.inkRaised
        opacity: cover.hovered ? 1 : 0.7
    }

    CoverPicture {
        id: picture

        anchors.left: parent.left
        // what stands below is to be seen too
        width: cover.stacked ? parent.width
                             : Math.round(Math.min(parent.width * 0.5, 66 * Theme.u))
        height: Math.round(width * (cover.stacked ? 9 / 16 : Theme.coverShape))
        story: cover.story
    }

    Column {
        id: words

        anchors.left: cover.stacked ? parent.left : picture.right
        anchors.right: parent.right
        anchors.leftMargin: cover.stacked ? Theme.gap2 : Theme.gap5
        anchors.rightMargin: cover.stacked ? Theme.gap2 : Theme.gap5
        y: cover.stacked ? picture.height + Theme.gap2 : (parent.height - height) / 2
        spacing: Theme.gap2

        Text {
            anchors.left: parent.left
            width: Typesetter.balanced(text, font, parent.width)
            text: cover.story.title
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            font.family: cover.story.family
            font.pixelSize: Math.max(22, 5.4 * Theme.u)
            font.weight: Font.DemiBold
            lineHeight: 0.95
            color: Theme.light
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: cover.story.subtitle
            secondary: true
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            font.pixelSize: Theme.smallSize
            secondary: true
            text: cover.story.details
            Accessible.ignored: true
        }

        Rectangle {
            width: go.implicitWidth + Theme.gap5
            height: Theme.target
            radius: Theme.radius
            color: Theme.accent

            Label {
                id: go

                anchors.centerIn: parent
                text: qsTr("Continue")
                color: Theme.ink
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
