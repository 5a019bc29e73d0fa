// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// An open question: time to think that runs down, then an answer. The place of both is kept free
// from the start, so that nothing moves when they come.
Item {
    id: thinking

    required property Question question
    readonly property int think: question.content.think
    readonly property string kind: question.stepKind
    readonly property bool counting: kind === "countdown"
    readonly property bool answered: kind === "answer"
    readonly property real remaining: question.walk.countdown >= 0 ? question.walk.countdown : think
    readonly property bool rtl: question.rtl
    readonly property real digitSize: Theme.words(9) * question.fit

    function clock(seconds: real): string {
        const minutes = Math.floor(seconds / 60);
        const rest = Math.floor(seconds % 60);
        return question.number(minutes, 0, false) + ":"
               + (rest < 10 ? question.number(0, 0, false) : "") + question.number(rest, 0, false);
    }

    implicitHeight: Math.max(think > 0 ? time.height : 0, answer.height)

    Timer {
        id: seconds

        interval: 1000
        repeat: true
        running: thinking.question.current && thinking.counting && thinking.remaining > 0
        onTriggered: thinking.question.keep({"countdown": Math.max(0, thinking.remaining - 1)})
    }

    Item {
        id: time

        width: parent.width
        height: track.y + track.height + Theme.gap1
        visible: thinking.think > 0 && !thinking.answered
        opacity: thinking.counting ? 1 : 0.72
        Accessible.role: Accessible.StaticText
        Accessible.name: thinking.remaining > 0
                         ? qsTr("Time to think: %1").arg(digits.piece.text) : qsTr("Time is up")

        PieceText {
            id: digits

            x: thinking.question.centred ? (parent.width - width) / 2
                                         : thinking.rtl ? parent.width - width : 0
            piece: thinking.question.written(thinking.clock(thinking.remaining))
            size: thinking.digitSize
            leading: 1.1
            cjkLeading: 1.1
            wraps: false
            weight: Font.DemiBold
            color: Theme.accentOn(thinking.question.tone)
            Accessible.ignored: true
        }

        Label {
            id: said

            x: thinking.question.centred ? (parent.width - width) / 2
               : thinking.rtl ? digits.x - width - Theme.gap2 : digits.width + Theme.gap2
            y: thinking.question.centred ? digits.height
                                         : digits.baselineOffset - baselineOffset
            text: thinking.remaining <= 0 ? qsTr("Time is up")
                  : thinking.counting ? "" : qsTr("to think")
            wrapMode: Text.NoWrap
            font.pixelSize: Math.round(Theme.words(3.2) * thinking.question.fit)
            color: Theme.secondary(thinking.question.tone)
            Accessible.ignored: true
        }

        Rectangle {
            id: track

            y: digits.height + (thinking.question.centred ? said.height : 0) + Theme.gap1
            width: parent.width
            height: Math.max(3, 0.7 * Theme.u)
            radius: height / 2
            color: Qt.rgba(said.color.r, said.color.g, said.color.b, 0.28)

            Rectangle {
                readonly property real share: thinking.remaining / Math.max(1, thinking.think)

                x: thinking.rtl ? parent.width - width : 0
                width: parent.width * share
                height: parent.height
                radius: height / 2
                color: digits.color

                Behavior on width {
                    enabled: thinking.counting && !Theme.still

                    NumberAnimation {
                        duration: 1000
                    }
                }
            }
        }
    }

    Prose {
        id: answer

        width: parent.width
        piece: thinking.question.content.answer
        markdown: true
        visible: present && thinking.answered
        announce: thinking.answered
        size: Theme.words(3.8) * thinking.question.fit
        color: Theme.wordsColor(thinking.question.tone)
        linkColor: Theme.accentOn(thinking.question.tone)
        align: thinking.question.centred ? "centre" : ""
        onLinkActivated: target => Viewer.follow(target)
    }
}
