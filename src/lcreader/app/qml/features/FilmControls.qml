// SPDX-License-Identifier: MIT
import QtQuick
import LcReader
import "../controls"
import "../style"

// The controls of a film. Time runs from left to right in every language, as on every player.
Rectangle {
    id: controls

    required property Player player
    required property var content
    property string name: qsTr("Film controls")
    // whether the pointer rests on them or one has the focus: then they stay
    readonly property bool used: hover.hovered || focused
    readonly property bool focused: {
        let item = Window.activeFocusItem;
        while (item !== null && item !== controls)
            item = item.parent;
        return item !== null;
    }
    readonly property list<real> rates: [1, 1.25, 1.5, 2, 0.5, 0.75]
    readonly property bool narrow: width < 11 * Theme.target
    // the actions for which there is a button; while the page's voice reads, to play means that
    readonly property list<string> actions: {
        const found = player.wished || !Narration.reads ? ["play"] : [];
        if (content.captions)
            found.push("captions");
        if (content.transcript && !narrow)
            found.push("transcript");
        if (player.hasSound)
            found.push("sound");
        return found;
    }

    component Time: Text {
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.PlainText
        color: Theme.light
        font.pixelSize: Theme.chromeSize
        font.features: ({"tnum": 1})
        Accessible.ignored: true
    }

    function quicker() {
        const at = rates.findIndex(rate => Math.abs(rate - player.rate) < 0.01);
        player.setRate(rates[(at + 1) % rates.length]);
    }

    function rateText(): string {
        const decimals = [0, 1].find(few => Number(player.rate.toFixed(few)) === player.rate) ?? 2;
        return Numerals.text(player.rate, decimals, false, Reader.front.language) + "\u00d7";
    }

    height: Theme.target
    radius: Theme.radius
    color: Theme.veil(0.78)
    Accessible.role: Accessible.ToolBar
    Accessible.name: name

    HoverHandler {
        id: hover
    }

    Row {
        id: before

        height: parent.height

        IconButton {
            icon: controls.player.wished ? "pause" : controls.player.state === "ended"
                                           ? "rotate-ccw" : "play"
            name: controls.player.wished ? qsTr("Pause") : controls.player.state === "ended"
                                           ? qsTr("Play again") : qsTr("Play")
            onPressed: controls.player.toggle()
        }

        Time {
            text: Numerals.clock(controls.player.position, Reader.front.language)
            rightPadding: Theme.gap1
        }
    }

    Scrubber {
        anchors.left: before.right
        anchors.right: after.left
        height: parent.height
        player: controls.player
    }

    Row {
        id: after

        anchors.right: parent.right
        height: parent.height

        Time {
            text: Numerals.clock(controls.player.duration, Reader.front.language)
            leftPadding: Theme.gap1
            rightPadding: Theme.gap1
        }

        Control {
            id: speed

            name: qsTr("Speed: %1").arg(figure.text)
            width: Math.max(Theme.target, figure.width + Theme.gap1)
            height: Theme.target
            visible: !controls.narrow
            onPressed: controls.quicker()

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: Theme.light
                opacity: speed.down ? 0.24 : speed.hovered ? 0.14 : 0
            }

            Time {
                id: figure

                anchors.horizontalCenter: parent.horizontalCenter
                text: controls.rateText()
                font.weight: Font.DemiBold
            }

            Tip {
                text: speed.name
                shown: speed.hovered || speed.activeFocus
            }
        }

        IconButton {
            visible: controls.actions.includes("captions")
            icon: Captions.shown ? "captions" : "captions-off"
            name: KeyNames.label("captions")
            onPressed: Captions.ask()
        }

        IconButton {
            visible: controls.actions.includes("transcript")
            icon: "file-text"
            name: KeyNames.label("transcript")
            onPressed: Viewer.act("transcript")
        }

        IconButton {
            visible: controls.actions.includes("sound")
            icon: !Sound.audible ? "volume-x" : Sound.volume < 0.5 ? "volume-1" : "volume-2"
            name: Sound.device ? KeyNames.label("sound") : qsTr("No sound device")
            onPressed: Viewer.act("sound")
        }
    }
}
