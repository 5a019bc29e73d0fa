// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// A box over the view in which one of several is chosen; they scroll where they are many.
FocusScope {
    id: box

    required property string title
    // value, name, icon, and whether it is chosen, of each
    required property var choices

    signal taken(value: string)

    // a click beside the box closes it: whoever has no keys must get out of it too
    MouseArea {
        anchors.fill: parent
        onClicked: Viewer.closePanel()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(box.width - Theme.gap5, 80 * Theme.u)
        height: heading.height + view.height + Theme.gap2 + 2 * Theme.gap3
        radius: Theme.radius
        color: Theme.ink
        border.width: Theme.hairline
        border.color: Theme.edge
        Accessible.role: Accessible.Dialog
        Accessible.name: box.title

        MouseArea {
            anchors.fill: parent
        }

        Label {
            id: heading

            x: Theme.gap3
            y: Theme.gap3
            width: parent.width - 2 * x
            text: box.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }

        Roll {
            id: view

            anchors.top: heading.bottom
            anchors.topMargin: Theme.gap2
            x: Theme.gap3 - 3 * Theme.ring
            width: parent.width - 2 * x
            height: Math.min(contentHeight, box.height - heading.height - 12 * Theme.u)
            contentHeight: flow.height

            Flow {
                id: flow

                width: parent.width
                padding: 3 * Theme.ring
                spacing: Theme.gap1

                Repeater {
                    model: box.choices

                    Choice {
                        required property var modelData

                        text: modelData.name
                        icon: modelData.icon ?? ""
                        checked: modelData.chosen
                        focus: checked
                        onPressed: box.taken(modelData.value)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                view.moveTo(y - Theme.gap5);
                        }
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
