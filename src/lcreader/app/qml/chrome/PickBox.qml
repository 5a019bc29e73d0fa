// SPDX-License-Identifier: MIT
import QtQuick
import LcReader

// What the shelf is sorted by, or which language or subject it shows: one of several.
ChoiceBox {
    title: Shelf.picking === "order" ? qsTr("Sort by")
                                     : Shelf.picking === "language" ? qsTr("Language")
                                                                    : qsTr("Subject")
    choices: Shelf.choices
    onTaken: value => {
        const kind = Shelf.picking;
        Viewer.closePanel();
        Shelf.choose(kind, value);
    }
}
