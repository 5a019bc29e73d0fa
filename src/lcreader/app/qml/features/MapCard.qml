// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"
import "maplayout.js" as Layout

// What is said of a place, beside its mark. It has the focus while it is open: its button, where it
// leads to a page.
Item {
    id: card

    required property Map map
    required property var place
    required property var mark
    readonly property bool open: place !== null && mark !== null
    readonly property bool leads: open && place.page !== ""
    readonly property real margin: Theme.gap3
    readonly property real widest: Math.min(map.width - 2 * margin,
                                            Theme.words(3.2) * 19 + 2 * Theme.gap3)
    // a few words need no wide card
    readonly property real wide: open
        ? Math.min(widest, Math.max(go.visible ? go.implicitWidth : 0, 26 * Theme.u,
                                    Typesetter.width(place.label.text, title.font) + 2,
                                    1.05 * Typesetter.width(text.words, text.font)) + 2 * Theme.gap3) : 0
    readonly property real tallest: map.height - 2 * margin - Theme.ring
    readonly property real tall: Math.min(tallest, body.height + goRoom + 2 * Theme.gap3)
    readonly property real goRoom: leads ? go.height + Theme.gap2 : 0
    readonly property var box: open
        ? Layout.card(mark, {"width": wide, "height": tall},
                      {"x": margin, "y": margin, "width": map.width - 2 * margin,
                       "height": tallest}, Theme.gap2,
                      map.boxes.filter((other, i) => i !== map.open))
        : ({"x": 0, "y": 0, "width": 0, "height": 0})
    // the card's own words, where they do not fit
    readonly property Scroll scroller: open && scroll.overflows ? scroll : null
    readonly property bool wanted: open && map.current
    // its page is going; what was called for later still comes
    property bool gone: false

    function settle() {
        if (gone)
            return;
        if (wanted)
            (leads ? go : card).forceActiveFocus();
        else if (activeFocus || go.activeFocus)
            map.release();
    }

    x: box.x
    y: box.y
    width: wide
    height: box.height
    visible: open
    Accessible.role: Accessible.Grouping
    Accessible.name: title.piece.text
    onWantedChanged: Qt.callLater(settle)
    onPlaceChanged: {
        scroll.contentY = 0;
        Qt.callLater(settle);
    }
    Component.onDestruction: gone = true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.shadeColor(card.map.tone)
        opacity: Theme.highContrast ? 1 : 0.94
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.wordsColor(card.map.tone)
    }

    Scroll {
        id: scroll

        anchors.fill: parent
        anchors.topMargin: Theme.gap1
        anchors.bottomMargin: card.goRoom + Theme.gap1
        contentHeight: body.height + 2 * body.y

        Item {
            id: body

            x: Theme.gap3
            y: Theme.gap2
            width: scroll.width - 2 * x
            height: text.y + text.height

            PieceText {
                id: title

                width: parent.width
                piece: card.open ? card.place.label : Reader.noWords
                size: Theme.words(4)
                leading: 1.25
                weight: Font.DemiBold
                color: Theme.wordsColor(card.map.tone)
            }

            Prose {
                id: text

                // as it would be on one line
                readonly property string words: piece.text.replace(/[*]|\]\([^)]*\)/g, "")
                readonly property font font: Qt.font({"family": piece.family, "pixelSize": size})

                y: title.tall + (present ? Theme.gap1 : 0)
                width: parent.width
                piece: card.open ? card.place.text : Reader.noWords
                markdown: true
                size: Theme.words(3.2)
                color: Theme.wordsColor(card.map.tone)
                linkColor: Theme.accentOn(card.map.tone)
                onLinkActivated: target => Viewer.follow(target)
            }
        }
    }

    PushButton {
        id: go

        x: card.map.rtl ? parent.width - width - Theme.gap3 : Theme.gap3
        y: parent.height - height - Theme.gap3
        visible: card.leads
        size: Theme.words(2.8)
        text: qsTr("Go there")
        icon: card.map.rtl ? "arrow-left" : "arrow-right"
        tint: Theme.wordsColor(card.map.tone)
        onPressed: Viewer.goTo(card.place.page)
    }

    ScrollMark {
        visible: scroll.overflows
        anchors.fill: scroll
        tone: card.map.tone
        before: scroll.contentY > 1
        after: scroll.contentY < scroll.most - 1
    }
}
