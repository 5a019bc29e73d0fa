// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../controls"
import "../style"

// What can be done with the story that is told about.
Flow {
    id: deeds

    required property string path
    readonly property var can: About.can

    signal shown(item: Item)

    // the first that can be pressed gets the focus
    function begin() {
        for (let i = 0; i < children.length; i++) {
            if (children[i].visible && children[i] instanceof Deed) {
                children[i].forceActiveFocus();
                return;
            }
        }
    }

    component Deed: PushButton {
        size: Theme.chromeSize
        onActiveFocusChanged: {
            if (activeFocus)
                deeds.shown(this);
        }
    }

    spacing: Theme.gap1

    Deed {
        visible: (deeds.can.read ?? false) && !Reader.isOpen
        primary: true
        icon: "book-open"
        text: qsTr("Read")
        onPressed: Viewer.openStory(deeds.path)
    }
    Deed {
        visible: deeds.can.repair ?? false
        icon: "wrench"
        text: qsTr("Repair from another copy\u2026")
        onPressed: Keeper.chooseFiles("repair")
    }
    Deed {
        visible: deeds.can.keep ?? false
        icon: "download"
        text: qsTr("Copy to the shelf")
        onPressed: Keeper.keep(deeds.path)
    }
    Deed {
        visible: deeds.can.check ?? false
        icon: "shield-check"
        text: qsTr("Check all files")
        onPressed: Keeper.check(deeds.path)
    }
    Deed {
        visible: (deeds.can.remove ?? false) && !Reader.isOpen
        icon: "trash-2"
        text: qsTr("Remove")
        onPressed: Keeper.remove(deeds.path)
    }
}
