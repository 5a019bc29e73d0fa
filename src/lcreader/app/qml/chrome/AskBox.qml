// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// A question that a person must decide, or a sentence not to be overlooked.
FocusScope {
    id: box

    readonly property var asked: Keeper.question

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.6

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(box.width - Theme.gap5, 90 * Theme.u)
        height: column.height + 2 * Theme.gap5
        radius: Theme.radius
        color: Theme.inkRaised
        border.width: Theme.hairline
        border.color: Theme.edge
        Accessible.role: Accessible.AlertMessage
        Accessible.name: (box.asked.title ?? "") + ". " + (box.asked.text ?? "")

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap5
            spacing: Theme.gap3

            Label {
                width: parent.width
                text: box.asked.title ?? ""
                font.pixelSize: Theme.headingSize * 0.8
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: box.asked.text ?? ""
                maximumLineCount: 14
                elide: Text.ElideRight
            }

            Flow {
                width: parent.width
                spacing: Theme.gap1
                layoutDirection: Qt.RightToLeft

                Repeater {
                    model: box.asked.choices ?? []

                    PushButton {
                        required property int index
                        required property var modelData

                        text: modelData.text
                        primary: index === 0
                        size: Theme.chromeSize
                        onPressed: Keeper.answer(modelData.id)
                        Component.onCompleted: {
                            if (index === 0)
                                forceActiveFocus();
                        }
                    }
                }
            }
        }
    }
}
