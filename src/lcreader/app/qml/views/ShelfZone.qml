// SPDX-License-Identifier: MIT
import QtQuick

// A part of the shelf that the arrow keys walk through.
FocusScope {
    // take the focus, coming from above or from below
    function enter(above: bool) {
        forceActiveFocus();
    }

    // go one step; false where this part ends
    function step(way: string): bool {
        return false;
    }
}
