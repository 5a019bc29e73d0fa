// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// What takes a film in hand: a large button while it stands, and its controls, which come with the
// bar of the program and leave with it.
Item {
    id: hand

    required property Player player
    required property Video video
    readonly property bool stands: !player.wished
    readonly property bool useful: !player.failed && player.state !== "opening"
                                   && player.state !== "empty"
    // what they take of the foot of the page, and the time over the line that the pointer is told
    readonly property real foot: wanted ? height - controls.y + Theme.tipRoom : 0
    readonly property list<string> actions: useful ? controls.actions : []
    readonly property bool wanted: useful && (Presence.barShown || stands || controls.used)

    Control {
        id: large

        readonly property rect block: hand.video.block
        // in the part of the page that the words leave free
        readonly property real free: block.height > 0 && !hand.video.wordsAside && !Reader.wordsHidden
                                     ? Math.max(height + 2 * Theme.gap3, block.y) : hand.height

        width: Math.max(72, 14 * Theme.u)
        height: width
        x: (parent.width - width) / 2
        y: (free - height) / 2
        corner: width / 2
        visible: opacity > 0
        enabled: hand.useful && hand.stands
        opacity: enabled ? 1 : 0
        name: hand.player.state === "ended" ? qsTr("Play again") : qsTr("Play the film")
        onPressed: hand.player.play()

        Fade on opacity {}

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: Theme.veil(large.hovered ? 0.9 : 0.78)
            border.width: Theme.highContrast ? Theme.ring : 0
            border.color: Theme.light
        }

        Icon {
            anchors.centerIn: parent
            // a triangle looks centred a little to the right
            anchors.horizontalCenterOffset: name === "play" ? size * 0.07 : 0
            name: hand.player.state === "ended" ? "rotate-ccw" : "play"
            size: parent.width * 0.44
        }
    }

    FilmControls {
        id: controls

        player: hand.player
        content: hand.video.content
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // above the place of the program's bar
        anchors.bottomMargin: Theme.ring + Theme.target + Theme.gap1
        // as wide as the words may be
        width: parent.width - 2 * (Theme.portrait ? Theme.gap2 : Theme.gap8)
        visible: opacity > 0
        enabled: hand.wanted
        opacity: enabled ? 1 : 0

        Fade on opacity {}
    }
}
