// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../style"

// A block of words set as the page sets them. It can give the rectangles of any range, and its
// links are Tab stops.
Item {
    id: prose

    required property var piece
    property bool markdown: false
    property real size: Theme.words(3.8)
    property real leading: 1.45
    property real cjkLeading: 1.65
    property int weight: Font.Normal
    property color color: Theme.light
    property color linkColor: Theme.accent
    property string align: ""
    property real letterSpacing: 0
    property bool uppercase: false
    property bool balanced: false
    property real widest: width
    property bool announce: true
    // what is read aloud at present: passages of this block of words, {block, from, to}
    property var marked: []
    property list<rect> grounds: []
    readonly property real markedTop: grounds.length > 0 ? grounds[0].y : 0
    readonly property real markedEnd: grounds.length > 0 ? grounds[grounds.length - 1].y
                                                           + grounds[grounds.length - 1].height : 0
    readonly property bool present: prose.piece !== undefined && prose.piece.text !== ""
    // Arabic has marks above and below its letters
    readonly property real lineHeight: Math.round(size * (piece.cjk ? cjkLeading
                                                          : piece.rtl ? Math.max(leading, 1.3)
                                                          : leading))
    readonly property real naturalWidth: edit.contentWidth
    readonly property alias lineCount: edit.lineCount

    signal linkActivated(string target)
    signal marksPlaced

    // One rectangle a line, for the characters start <= i < end.
    function rectangles(start: int, end: int): var {
        return content.rectangles(start, end);
    }

    function placeMarks() {
        grounds = content.mark(marked);
        marksPlaced();
    }

    onMarkedChanged: placing.restart()
    onWidthChanged: placing.restart()
    onImplicitHeightChanged: placing.restart()
    visible: present
    implicitHeight: present ? edit.contentHeight : 0
    implicitWidth: edit.contentWidth

    Accessible.role: Accessible.StaticText
    Accessible.name: announce ? plain.text : ""
    Accessible.ignored: !announce

    // after the words are laid out; not Qt.callLater, which would still call when they are gone
    Timer {
        id: placing

        interval: 0
        onTriggered: prose.placeMarks()
    }

    Repeater {
        model: prose.grounds

        MarkedGround {
            required property rect modelData

            line: modelData
            offset: edit.x
            size: prose.size
            tone: prose.color.hslLightness > 0.5 ? "dark" : "light"
        }
    }

    TextEdit {
        id: edit

        readonly property string side: prose.align !== "" ? prose.align
                                       : prose.piece.rtl ? "right" : "left"

        width: prose.balanced ? Typesetter.balanced(plain.text, edit.font, prose.widest)
                              : prose.widest
        x: side === "right" ? prose.width - width : side === "centre" ? (prose.width - width) / 2 : 0
        enabled: false
        readOnly: true
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        color: prose.color
        font.family: prose.piece.family
        font.pixelSize: prose.size
        font.weight: prose.weight
        font.letterSpacing: prose.piece.cjk ? 0 : prose.letterSpacing
        font.features: prose.piece.cjk ? ({"chws": 1}) : ({})
        font.capitalization: prose.uppercase && !prose.piece.cjk ? Font.AllUppercase : Font.MixedCase
        Accessible.ignored: true
    }

    ProseDocument {
        id: content

        document: edit.textDocument
        spec: ({
                "text": prose.piece.text,
                "markdown": prose.markdown,
                "rtl": prose.piece.rtl,
                "cjk": prose.piece.cjk,
                "lineHeight": prose.lineHeight,
                "colour": String(prose.color),
                "linkColour": String(prose.linkColor),
                "align": edit.side
            })
    }

    QtObject {
        id: plain

        readonly property string text: prose.markdown ? content.plain : prose.piece.text
    }

    Repeater {
        model: content.links

        LinkSpot {
            required property var modelData

            block: prose
            offset: edit.x
            link: modelData
            onActivated: prose.linkActivated(modelData.target)
        }
    }
}
