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
    readonly property bool present: prose.piece !== undefined && prose.piece.text !== ""
    // Arabic has marks above and below its letters
    readonly property real lineHeight: Math.round(size * (piece.cjk ? cjkLeading
                                                          : piece.rtl ? Math.max(leading, 1.3)
                                                          : leading))
    readonly property real naturalWidth: edit.contentWidth
    readonly property alias lineCount: edit.lineCount

    signal linkActivated(string target)

    // One rectangle a line, for the characters start <= i < end.
    function rectangles(start: int, end: int): var {
        const found = [];
        for (let i = start; i < end; i++) {
            const here = edit.positionToRectangle(i);
            const next = edit.positionToRectangle(i + 1);
            const same = Math.abs(next.y - here.y) < 2;
            const last = found.length ? found[found.length - 1] : null;
            const right = same ? next.x : here.x + prose.size * 0.5;
            const left = Math.min(here.x, right);
            const wide = Math.abs(right - here.x);
            if (last && Math.abs(last.y - here.y) < 2) {
                const end = Math.max(last.x + last.width, left + wide);
                last.x = Math.min(last.x, left);
                last.width = end - last.x;
            } else {
                found.push(Qt.rect(left, here.y, wide, here.height));
            }
        }
        return found;
    }

    visible: present
    implicitHeight: present ? edit.contentHeight : 0
    implicitWidth: edit.contentWidth

    Accessible.role: Accessible.StaticText
    Accessible.name: announce ? plain.text : ""
    Accessible.ignored: !announce

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
