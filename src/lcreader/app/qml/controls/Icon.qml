// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// One of the program's icons, in one colour.
Image {
    id: icon

    required property string name
    property color tint: Theme.light
    property real size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size * Screen.devicePixelRatio),
                        Math.round(size * Screen.devicePixelRatio))
    source: name === "" ? "" : "image://icons/" + name + "/" + String(tint).substring(1)
    asynchronous: false
    Accessible.ignored: true
}
