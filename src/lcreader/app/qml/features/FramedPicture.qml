// SPDX-License-Identifier: MIT
import QtQuick
import "../stage"
import "../style"

// A picture that fills the page where that costs it little, and else is shown whole, in the part of
// the page that the words leave free.
Item {
    id: frame

    property string file: ""
    property string alt: ""
    // the parts of the page that are free for a whole picture
    property var places: [Qt.rect(0, 0, width, height)]
    // how much of the picture (0-1) may be cut off to fill the page
    property real mostCut: 0.3
    readonly property alias loaded: picture.loaded
    readonly property alias problem: picture.problem
    readonly property alias key: picture.key
    // where the picture lies on the page
    readonly property rect shown: Qt.rect(picture.x, picture.y, picture.width, picture.height)
    readonly property bool settled: loaded || problem !== "" || file === ""
    property real aspect: 0
    readonly property real cut: {
        if (aspect === 0 || width === 0 || height === 0)
            return 0;
        const window = width / height;
        return 1 - Math.min(aspect / window, window / aspect);
    }
    readonly property bool whole: cut > mostCut
    // the part that shows it largest
    readonly property rect free: places.reduce((best, each) =>
        Math.min(each.width, each.height * aspect) > Math.min(best.width, best.height * aspect)
        ? each : best)
    // a picture that nearly fills the width fills it: no hair of ground at its sides
    readonly property real wide: {
        const fitted = Math.min(free.width, free.height * aspect);
        return free.width - fitted < 4 ? free.width : fitted;
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""
    onFileChanged: aspect = 0

    Rectangle {
        anchors.fill: parent
        visible: frame.whole || frame.problem !== ""
        color: Theme.ink
    }

    StoryPicture {
        id: picture

        x: frame.whole ? Math.round(frame.free.x + (frame.free.width - width) / 2) : 0
        y: frame.whole ? Math.round(frame.free.y + (frame.free.height - height) / 2) : 0
        width: frame.whole ? Math.round(frame.wide) : frame.width
        height: frame.whole ? Math.round(frame.wide / frame.aspect) : frame.height
        file: frame.file
        visible: problem === ""
        onLoadedChanged: {
            if (loaded && frame.aspect === 0)
                frame.aspect = contentWidth / contentHeight;
        }
    }

    PictureFault {
        visible: frame.problem !== ""
        alt: frame.alt
        problem: frame.problem
        width: Math.min(frame.free.width - 2 * Theme.gap8, 70 * Theme.u)
        x: frame.free.x + (frame.free.width - width) / 2
        y: frame.free.y + (frame.free.height - height) / 2
    }
}
