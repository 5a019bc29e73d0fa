// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// After the last page: credits made from the story's media and words, the source's address as
// text and as a QR code, and the two ways on.
FocusScope {
    id: end

    readonly property var credits: Contents.credits
    readonly property bool sideBySide: !Theme.portrait
    readonly property real codeWidth: credits.address !== "" ? 34 * Theme.u : 0
    readonly property bool roomUp: list.canScroll(-1)
    readonly property bool roomDown: list.canScroll(1)

    focus: true
    LayoutMirroring.enabled: Reader.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The end")

    Connections {
        target: Viewer

        function onScrollAsked(direction: int, share: real) {
            list.scroll(direction, share);
        }
        function onSelectionMoved(way: string) {
            if (Viewer.panel === "")
                (first.activeFocus ? shelf : first).forceActiveFocus();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }

    Roll {
        id: list

        anchors {
            left: parent.left
            right: end.sideBySide ? code.left : parent.right
            top: parent.top
            bottom: buttons.top
            leftMargin: Theme.gap8
            rightMargin: Theme.gap5
            topMargin: Theme.gap8
            bottomMargin: Theme.gap3
        }
        contentHeight: column.height

        Column {
            id: column

            width: list.width
            spacing: Theme.gap2

            Prose {
                width: parent.width
                piece: Reader.front.title
                size: Theme.words(5.4)
                leading: 1.15
                weight: Font.DemiBold
                balanced: true
            }

            Prose {
                width: parent.width
                piece: end.credits.words
                markdown: true
                align: Reader.rtl ? "right" : "left"
                size: Theme.words(3)
                linkColor: Theme.accent
                onLinkActivated: target => Viewer.follow(target)
            }

            Repeater {
                model: end.credits.rows

                Column {
                    id: row

                    required property var modelData

                    width: column.width
                    spacing: 0

                    Label {
                        width: parent.width
                        text: row.modelData.by
                        font.weight: Font.DemiBold
                    }
                    Label {
                        width: parent.width
                        secondary: true
                        font.pixelSize: Theme.smallSize
                        text: row.modelData.what
                    }
                }
            }

            Loader {
                active: end.credits.address !== "" && !end.sideBySide
                visible: active
                width: parent.width
                sourceComponent: source
            }

            Item {
                width: 1
                height: Theme.gap2
            }
        }
    }

    ScrollMark {
        anchors.fill: list
        before: end.roomUp
        after: end.roomDown
    }

    Loader {
        id: code

        active: end.credits.address !== "" && end.sideBySide
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap8
        anchors.top: parent.top
        anchors.topMargin: Theme.gap8
        width: active ? end.codeWidth : 0
        sourceComponent: source
    }

    Component {
        id: source

        SourceBox {
            credits: end.credits
        }
    }

    Flow {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.gap8
        anchors.rightMargin: Theme.gap8
        anchors.bottomMargin: Theme.gap5
        spacing: Theme.gap2

        PushButton {
            id: first

            primary: true
            text: qsTr("First page")
            icon: "rotate-ccw"
            onPressed: Viewer.act("first")
        }

        PushButton {
            id: shelf

            text: qsTr("Back to the shelf")
            icon: "library"
            onPressed: Viewer.act("shelf")
        }
    }

    // what had the focus on the last page is not there any more to be pressed
    Component.onCompleted: forceActiveFocus()
}
