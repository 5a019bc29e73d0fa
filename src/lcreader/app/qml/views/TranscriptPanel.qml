// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// What is said in a film or recording, to be read at one's own pace. Keys that turn pages scroll it,
// and close it where there is no more, so that a remote alone gets out of it.
Sheet {
    id: sheet

    readonly property real size: Theme.words(3.4)
    readonly property real column: Math.min(view.width, Math.round(size * 34))

    function scroll(direction: int, share: real) {
        const least = view.originY;
        const most = least + Math.max(0, view.contentHeight - view.height);
        const from = glide.running ? glide.to : view.contentY;
        if (direction > 0 ? from < most - 1 : from > least + 1) {
            glide.to = Math.max(least, Math.min(most, from + direction * share * view.height));
            glide.restart();
        } else if (share > 0.5) {
            Viewer.closePanel();
        }
    }

    title: qsTr("Transcript")
    scrolling: view
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: Viewer

        function onScrollAsked(direction: int, share: real) {
            sheet.scroll(direction, share);
        }
        function onSelectionMoved(way: string) {
            if (way === "first")
                view.positionViewAtBeginning();
            else if (way === "last")
                view.positionViewAtEnd();
        }
    }

    NumberAnimation {
        id: glide

        target: view
        property: "contentY"
        duration: Theme.still ? 0 : 220
        easing.type: Easing.OutCubic
    }

    ListView {
        id: view

        anchors.fill: parent
        model: Transcript.passages
        spacing: Math.round(sheet.size * 0.65)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // enough ahead for the next screen to be there
        cacheBuffer: height

        delegate: Item {
            id: passage

            required property var modelData

            width: view.width
            height: prose.height

            // where its script begins
            Prose {
                id: prose

                x: passage.modelData.rtl ? passage.width - width : 0
                width: sheet.column
                piece: passage.modelData
                markdown: true
                size: sheet.size
                leading: 1.5
                color: Theme.light
                linkColor: Theme.accent
                onLinkActivated: target => Viewer.follow(target)
            }
        }
    }

    Label {
        width: parent.width
        visible: text !== ""
        text: Transcript.problem
        Accessible.role: Accessible.AlertMessage
    }
}
