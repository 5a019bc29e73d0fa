// SPDX-License-Identifier: MIT
import QtQuick
import "../style"

// Used as `Fade on opacity {}`: what comes and goes does so gently, where things may move.
Behavior {
    id: fade

    property int length: 200

    enabled: !Theme.still

    NumberAnimation {
        duration: fade.length
    }
}
