// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// One choice as a large row. Once the answer is out, right and wrong are told by shape, colour and
// word.
Control {
    id: row

    required property Question question
    required property var choice
    required property int place
    readonly property bool chosen: question.answer === place
    readonly property bool mine: question.current && question.stepKind === "choice"
                                 && question.stepIndex === place
    readonly property bool fromRight: question.rtl
    readonly property string verdict: !question.revealed ? ""
                                      : question.judged && choice.right ? "right"
                                      : question.judged && chosen ? "wrong"
                                      : chosen ? "chosen" : "other"
    readonly property string verdictWord: verdict === "right" ? qsTr("Right")
                                          : verdict === "wrong" ? qsTr("Not quite")
                                          : verdict === "chosen" ? qsTr("Chosen") : ""
    // the words of the verdict have their room from the start, so that no line breaks anew
    readonly property real wordRoom: question.judged
        ? Math.max(Typesetter.width(qsTr("Right"), word.font),
                   Typesetter.width(qsTr("Not quite"), word.font)) + 2
        : word.visible ? word.width : 0
    readonly property color words: Theme.wordsColor(question.tone)
    readonly property color verdictColor: verdict === "right" ? Theme.good
                                          : verdict === "wrong" ? Theme.danger : words
    // while it is read aloud
    readonly property bool read: question.isRead("choice", place)
    readonly property real air: Theme.gap2
    readonly property real tall: Math.max(Theme.target * question.fit, 44,
                                          text.tall + 2.4 * Theme.u * question.fit)

    name: verdictWord === "" ? choice.text.text : choice.text.text + " – " + verdictWord
    checkable: true
    checked: chosen
    role: Accessible.RadioButton
    opacity: verdict === "other" ? 0.62 : 1
    onPressed: question.choose(place)
    onReadChanged: question.hear(this, read)
    onMineChanged: {
        if (mine)
            forceActiveFocus();
        else if (activeFocus)
            question.release();
    }
    onActiveFocusChanged: {
        if (activeFocus && !mine && question.current && question.stepKind !== "answer")
            Reader.stepTo(place + 1);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.shadeColor(row.question.tone)
        opacity: Theme.highContrast ? 1 : 0.6
    }

    Rectangle {
        readonly property bool told: row.verdict === "right" || row.verdict === "wrong"
        readonly property color base: told ? row.verdictColor : row.words

        anchors.fill: parent
        radius: Theme.radius
        color: Qt.rgba(base.r, base.g, base.b,
                       row.down ? 0.24 : row.hovered || told || row.activeFocus ? 0.18 : 0.08)
        border.width: told ? Math.max(2, 0.4 * Theme.u) : Theme.hairline
        border.color: Qt.rgba(base.r, base.g, base.b, told || Theme.highContrast ? 1 : 0.3)
    }

    Rectangle {
        id: mark

        readonly property bool told: row.verdict === "right" || row.verdict === "wrong"

        x: row.fromRight ? parent.width - width - row.air : row.air
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(20, Math.round(text.size * 1.08))
        height: width
        radius: row.verdict === "wrong" ? Theme.radius : width / 2
        color: told ? row.verdictColor : "transparent"
        border.width: told ? 0 : Math.max(2, 0.3 * Theme.u)
        border.color: Theme.secondary(row.question.tone)

        Icon {
            anchors.centerIn: parent
            visible: row.verdict !== "" && row.verdict !== "other"
            name: row.verdict === "wrong" ? "x" : "check"
            tint: parent.told ? "#FFFFFF" : row.words
            size: parent.width * 0.74
        }
    }

    ReadGround {
        words: text
        read: row.read
        tone: row.question.tone
    }

    PieceText {
        id: text

        readonly property real used: mark.width + 3 * row.air
                                     + (row.wordRoom > 0 ? row.wordRoom + row.air : 0)

        x: row.fromRight ? row.width - mark.width - 2 * row.air - width : mark.width + 2 * row.air
        y: (row.height - tall) / 2
        width: row.width - used
        piece: row.choice.text
        size: Theme.words(3.7) * row.question.fit
        leading: 1.3
        align: row.fromRight ? "right" : "left"
        color: row.words
        Accessible.ignored: true
    }

    Label {
        id: word

        x: row.fromRight ? row.air : row.width - width - row.air
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        text: row.verdictWord
        wrapMode: Text.NoWrap
        font.pixelSize: Math.round(Theme.words(2.8) * row.question.fit)
        font.weight: Font.DemiBold
        color: row.words
        Accessible.ignored: true
    }
}
