// SPDX-License-Identifier: MIT
import QtQuick
import LcReader

// The languages of the story, each in its own name; a loudspeaker on those with voices.
ChoiceBox {
    title: qsTr("Language")
    choices: Reader.front.languages.map(one => ({
                                                    "value": one.code,
                                                    "name": one.name,
                                                    "icon": one.voices ? "volume-2" : "",
                                                    "chosen": one.code === Reader.front.language
                                                }))
    onTaken: value => Viewer.speak(value)
}
