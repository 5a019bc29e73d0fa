// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../style"

// A picture from the open package at the size it is shown, ready in the frame that asks for it when
// it was asked for before. `cover` fills the item, else the picture fits into it.
Item {
    id: root

    property string file: ""
    property bool cover: true
    property string token: Reader.token
    property bool grey: false
    property bool rounded: false
    property real frameX: (width - contentWidth) / 2
    property real frameY: (height - contentHeight) / 2
    readonly property bool loaded: image.status === Image.Ready && image.source.toString() !== ""
    readonly property real contentWidth: image.width
    readonly property real contentHeight: image.height
    readonly property rect shown: Qt.rect(x + frameX, y + frameY, contentWidth, contentHeight)
    property string key: ""
    property string problem: ""

    function ask() {
        if (file === "" || width < 1 || height < 1) {
            key = "";
            image.source = "";
            problem = "";
            return;
        }
        const ratio = Screen.devicePixelRatio;
        key = Pictures.request(token, file, Math.ceil(width * ratio), Math.ceil(height * ratio),
                               cover ? "cover" : "contain", grey,
                               rounded ? Math.round(Theme.radius * ratio) : 0);
        look();
    }

    function look() {
        if (Pictures.isReady(key)) {
            problem = "";
            image.source = Pictures.address(key);
        } else {
            problem = Pictures.problemOf(key);
        }
    }

    clip: cover
    onFileChanged: {
        image.source = "";
        ask();
    }
    onTokenChanged: ask()
    onGreyChanged: ask()
    onWidthChanged: wait.restart()
    onHeightChanged: wait.restart()
    Component.onCompleted: ask()

    // a window being resized asks once, when it rests
    Timer {
        id: wait

        interval: image.source.toString() === "" ? 0 : 200
        onTriggered: root.ask()
    }

    Connections {
        target: Pictures

        function onSettled(key: string) {
            if (key !== root.key)
                return;
            root.look();
            // it had to make room for others before it could be fetched
            if (!root.loaded && root.problem === "")
                wait.restart();
        }
    }

    Image {
        id: image

        readonly property real scaleTo: {
            if (implicitWidth <= 0 || implicitHeight <= 0)
                return 1;
            const wide = root.width / implicitWidth;
            const high = root.height / implicitHeight;
            return root.cover ? Math.max(wide, high) : Math.min(wide, high);
        }

        x: root.frameX
        y: root.frameY
        width: Math.round(implicitWidth * scaleTo)
        height: Math.round(implicitHeight * scaleTo)
        asynchronous: false
        cache: false
        smooth: true
        Accessible.ignored: true
    }
}
