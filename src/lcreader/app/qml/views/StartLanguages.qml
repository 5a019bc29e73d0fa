// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// The languages of a story, each in its own name; left and right choose another at once.
Flow {
    id: languages

    signal taken

    // the language that is spoken, as something to have the focus
    function spoken(): Item {
        for (let i = 0; i < choices.count; i++) {
            const one = choices.itemAt(i) as Choice;
            if (one !== null && one.checked)
                return one;
        }
        return null;
    }

    function speak(index: int) {
        const language = Reader.front.languages[index];
        if (language === undefined)
            return;
        Viewer.speak(language.code);
        focusing.restart();
    }

    spacing: Theme.gap1
    visible: Reader.front.languages.length > 1
    height: visible ? implicitHeight : 0

    // once the names are made anew
    Timer {
        id: focusing

        interval: 0
        onTriggered: {
            const one = languages.spoken();
            if (one !== null)
                one.forceActiveFocus();
        }
    }

    Repeater {
        id: choices

        model: Reader.front.languages

        Choice {
            required property int index
            required property var modelData
            readonly property bool keepsArrows: true

            text: modelData.name
            icon: modelData.voices ? "volume-2" : ""
            description: modelData.voices ? qsTr("read aloud") : ""
            checked: modelData.code === Reader.front.language
            onPressed: {
                languages.taken();
                Viewer.speak(modelData.code);
            }
            Keys.onLeftPressed: languages.speak(Reader.rtl ? index + 1 : index - 1)
            Keys.onRightPressed: languages.speak(Reader.rtl ? index - 1 : index + 1)
        }
    }
}
