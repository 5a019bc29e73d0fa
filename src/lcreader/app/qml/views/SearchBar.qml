// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// Search as one types, and the choices of order, language and subject.
Flow {
    id: bar

    readonly property Item field: field
    readonly property bool several: Shelf.total > 2 || Shelf.filtered

    // a person has put the focus here
    signal taken

    component Pick: PushButton {
        required property string kind
        required property string what

        size: Theme.chromeSize
        icon: "chevron-down"
        visible: bar.several && Shelf.kinds.includes(kind)
        text: Shelf.chosen[kind] ?? ""
        name: what + ": " + text
        onPressed: {
            Shelf.pick(kind);
        }
    }

    spacing: Theme.gap1

    Field {
        id: field

        width: Theme.portrait || bar.width < 110 * Theme.u ? bar.width
                                                           : Math.round(bar.width * 0.42)
        height: Theme.target
        name: qsTr("Search all stories")
        icon: "search"
        text: Search.text
        onTextChanged: Search.text = text
        onActiveFocusChanged: {
            Viewer.setTyping(activeFocus);
            if (activeFocus)
                bar.taken();
        }
        Keys.onReturnPressed: Search.takeFirst()
        Keys.onEnterPressed: Search.takeFirst()
    }

    Pick {
        kind: "order"
        what: qsTr("Sorted by")
    }
    Pick {
        kind: "language"
        what: qsTr("Language")
    }
    Pick {
        kind: "subject"
        what: qsTr("Subject")
    }
    PushButton {
        visible: Shelf.filtered
        size: Theme.chromeSize
        icon: "x"
        text: qsTr("Show all")
        onPressed: Shelf.showAll()
    }
}
