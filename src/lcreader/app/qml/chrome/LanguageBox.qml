// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// The languages of the story, each in its own name.
FocusScope {
    id: box

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(box.width - Theme.gap5, 80 * Theme.u)
        height: column.height + 2 * Theme.gap3
        radius: Theme.radius
        color: Theme.ink
        border.width: Theme.hairline
        border.color: Qt.rgba(1, 1, 1, 0.2)
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Language")

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap3
            spacing: Theme.gap2

            Label {
                text: qsTr("Language")
                font.weight: Font.DemiBold
            }

            Flow {
                width: parent.width
                spacing: Theme.gap1

                Repeater {
                    model: Reader.front.languages

                    Choice {
                        required property var modelData

                        text: modelData.name
                        icon: modelData.voices ? "volume-2" : ""
                        checked: modelData.code === Reader.front.language
                        focus: checked
                        onPressed: Viewer.speak(modelData.code)
                        Component.onCompleted: {
                            if (checked)
                                forceActiveFocus();
                        }
                    }
                }
            }
        }
    }
}
