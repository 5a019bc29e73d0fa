// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../style"

// Says that there are more words above or below: a strip in the colour behind the words, and a
// small mark.
Item {
    id: mark

    property string tone: "dark"
    // what is behind the words, where that is one colour; else their shade is
    property string ground: ""
    property bool before: false
    property bool after: false

    component Strip: Rectangle {
        id: strip

        property bool under: false

        readonly property color shade: mark.ground !== "" ? mark.ground
                                                          : Theme.shadeColor(mark.tone)
        readonly property color clear: Qt.rgba(shade.r, shade.g, shade.b, 0)

        width: mark.width
        height: 5 * Theme.u
        gradient: Gradient {
            GradientStop {
                position: 0
                color: strip.under ? strip.clear : strip.shade
            }
            GradientStop {
                position: 1
                color: strip.under ? strip.shade : strip.clear
            }
        }
    }

    Strip {
        visible: mark.before
    }

    Strip {
        visible: mark.after
        anchors.bottom: parent.bottom
        under: true
    }

    Text {
        visible: mark.after
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -height * 0.75
        text: "\u25BE"
        font.pixelSize: Math.max(16, 3 * Theme.u)
        color: Theme.accentOn(mark.tone)
        Accessible.ignored: true
    }
}
