// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// The choices of a question, and below them the reason; its place is kept free from the start, so
// that nothing moves when it comes.
Item {
    id: list

    required property Question question
    readonly property real gap: Theme.gap1 * 1.2 * question.fit
    readonly property real whySize: Theme.words(3.3) * question.fit
    readonly property real whyRoom: {
        let most = 0;
        for (let i = 0; i < reasons.count; i++)
            most = Math.max(most, (reasons.itemAt(i) as Prose)?.height ?? 0);
        return most;
    }
    property var heights: question.choices.map(() => 0)
    readonly property real rowsTall: heights.reduce((sum, high) => sum + high + gap, -gap)

    function place(index: int): real {
        return heights.slice(0, index).reduce((sum, high) => sum + high + gap, 0);
    }

    function measure() {
        const found = [];
        for (let i = 0; i < rows.count; i++)
            found.push((rows.itemAt(i) as ChoiceRow)?.tall ?? 0);
        heights = found;
    }

    implicitHeight: rowsTall + (whyRoom > 0 ? Theme.gap2 + whyRoom : 0)

    Repeater {
        id: rows

        model: list.question.choices

        ChoiceRow {
            required property int index

            question: list.question
            choice: list.question.choices[index]
            place: index
            y: list.place(index)
            width: list.width
            height: tall
            onTallChanged: list.measure()
        }
    }

    Repeater {
        id: reasons

        model: list.question.choices

        Prose {
            required property var modelData
            required property int index
            readonly property bool said: list.question.revealed && index === list.question.spoken

            y: list.rowsTall + Theme.gap2
            width: list.width
            piece: modelData.why
            markdown: true
            visible: present && said
            announce: said
            size: list.whySize
            color: Theme.wordsColor(list.question.tone)
            linkColor: Theme.accentOn(list.question.tone)
            align: list.question.centred ? "centre" : ""
            onLinkActivated: target => Viewer.follow(target)
        }
    }
}
