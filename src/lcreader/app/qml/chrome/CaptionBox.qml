// SPDX-License-Identifier: MIT
import QtQuick
import LcReader

// The captions of this page: none, or those of a language.
ChoiceBox {
    title: qsTr("Captions")
    choices: Captions.tracks()
    onTaken: value => Captions.choose(value)
}
