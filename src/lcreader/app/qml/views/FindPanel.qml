// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// Find words in the story that is open.
Sheet {
    id: find

    readonly property var hits: Contents.hits(field.text)

    // down from the field to the first hit, and up again from there
    function select(way: string) {
        const ahead = way === "down" || way === "next";
        if (!list.activeFocus && (!ahead || list.count === 0))
            return;
        if (!ahead && list.currentIndex === 0) {
            field.forceActiveFocus();
            return;
        }
        list.currentIndex = !list.activeFocus ? 0 : Math.min(list.count - 1,
                                                             list.currentIndex + (ahead ? 1 : -1));
        list.forceActiveFocus();
    }

    title: qsTr("Find in this story")
    scrolling: list
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true
    onActiveFocusChanged: {
        if (activeFocus && !field.activeFocus)
            field.forceActiveFocus();
    }

    Connections {
        target: Viewer

        function onSelectionMoved(way: string) {
            find.select(way);
        }
    }

    Field {
        id: field

        width: parent.width
        focus: true
        name: qsTr("Words to find")
        Keys.onReturnPressed: {
            if (find.hits.length)
                Viewer.goTo(find.hits[0].page);
        }
        Keys.onEnterPressed: {
            if (find.hits.length)
                Viewer.goTo(find.hits[0].page);
        }
    }

    Label {
        id: none

        anchors.top: field.bottom
        anchors.topMargin: Theme.gap3
        width: parent.width
        visible: field.text !== "" && find.hits.length === 0
        text: qsTr("Nothing found for \u201c%1\u201d.").arg(field.text)
    }

    ListView {
        id: list

        anchors.top: field.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap3
        width: parent.width
        model: find.hits
        spacing: Theme.gap1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        // what is made ahead would still be in the making when the panel is closed
        cacheBuffer: 0

        delegate: Control {
            id: hit

            required property var modelData

            width: list.width
            height: words.height + Theme.gap2
            name: qsTr("Page %1: %2").arg(modelData.number).arg(modelData.plain)
            ringMargin: -Theme.ring * 2
            onPressed: Viewer.goTo(modelData.page)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: Theme.inkRaised
                opacity: hit.hovered ? 1 : 0.6
            }

            Label {
                id: number

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap1
                anchors.verticalCenter: parent.verticalCenter
                width: 6 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                text: hit.modelData.number
                color: Theme.accent
                Accessible.ignored: true
            }

            Label {
                id: words

                anchors.left: number.right
                anchors.right: parent.right
                anchors.margins: Theme.gap2
                anchors.verticalCenter: parent.verticalCenter
                textFormat: Text.StyledText
                text: hit.modelData.marked
                Accessible.ignored: true
            }
        }
    }
}
