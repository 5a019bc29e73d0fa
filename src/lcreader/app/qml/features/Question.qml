// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../stage"
import "../style"

// A question: the asking as a title, then choices as large rows, or time to think and an answer.
Feature {
    id: question

    readonly property PageSurface page: surface as PageSurface
    readonly property var choices: content.choices
    readonly property bool open: choices.length === 0
    readonly property bool judged: choices.some(choice => choice.right)
    readonly property bool tells: judged || choices.some(choice => choice.why.text !== "")
    readonly property int answer: walk.answer
    // a question with nothing to reveal only marks what was chosen
    readonly property bool revealed: stepKind === "answer" || !tells && answer >= 0
    // whose reason is told: that of the choice taken, else of the right one
    readonly property int spoken: answer >= 0 && choices[answer].why.text !== ""
                                  ? answer : choices.findIndex(choice => choice.right)

    function choose(index: int) {
        keep({"answer": index});
        if (tells)
            Reader.stepTo(walk.steps - 1);
    }

    implicitHeight: body.y + body.height
    // what comes at a step and takes no focus is seen too
    onStepKindChanged: {
        const view = page.words.view;
        if (current && ["countdown", "answer"].includes(stepKind) && view.holds(body))
            view.show(body);
    }

    Prose {
        id: ask

        width: parent.width
        piece: question.content.ask
        marked: question.page.markedIn("ask")
        onMarksPlaced: question.page.words.view.bring(this, markedTop, markedEnd)
        size: Theme.words(!question.titled ? 6.4 : 4.8) * question.fit
        leading: 1.2
        cjkLeading: 1.35
        weight: Font.DemiBold
        balanced: true
        color: Theme.wordsColor(question.tone)
        align: question.centred ? "centre" : ""
    }

    Loader {
        id: body

        readonly property Item shown: item as Item

        y: ask.height + Theme.gap3 * question.fit
        width: parent.width
        height: shown ? shown.implicitHeight : 0
        sourceComponent: question.open ? thinking : rows
    }

    Component {
        id: thinking

        Thinking {
            question: question
        }
    }

    Component {
        id: rows

        ChoiceRows {
            question: question
        }
    }
}
