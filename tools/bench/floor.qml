// SPDX-License-Identifier: MIT
import QtQuick
Item {
    id: all
    required property list<string> pictures
    property int now: 0
    width: 1280
    height: 720
    focus: true
    Keys.onRightPressed: now = Math.min(now + 1, pictures.length - 1)
    Keys.onLeftPressed: now = Math.max(now - 1, 0)
    Repeater {
        model: all.pictures
        Image {
            required property int index
            required property string modelData
            anchors.fill: parent
            sourceSize: Qt.size(1280, 720)
            asynchronous: index !== all.now
            source: Math.abs(index - all.now) <= 1 ? modelData : ""
            visible: index === all.now
        }
    }
}
