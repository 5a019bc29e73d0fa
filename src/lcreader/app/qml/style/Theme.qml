// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick
import LcReader

// Every size and colour of the program. One unit `u` is a hundredth of the window's shorter side,
// so that a projector and a netbook show the same page.
QtObject {
    id: theme

    property real windowWidth: 1280
    property real windowHeight: 720

    readonly property real u: Math.max(1, Math.min(windowWidth, windowHeight)) / 100
    readonly property bool wide: windowWidth >= windowHeight * 1.45
    readonly property bool portrait: windowHeight > windowWidth
    readonly property real textScale: Preferences.textSize
    readonly property bool highContrast: Preferences.contrast === "high"
    readonly property bool still: Preferences.reducedMotion

    readonly property real gap1: u
    readonly property real gap2: 2 * u
    readonly property real gap3: 3 * u
    readonly property real gap5: 5 * u
    readonly property real gap8: 8 * u
    readonly property real radius: 0.8 * u
    readonly property real hairline: Math.max(1, Math.round(0.15 * u))
    readonly property real target: Math.max(44, 7 * u)
    readonly property real icon: Math.max(20, 3.4 * u)
    readonly property real iconAir: (target - icon) / 2
    readonly property real ring: Math.max(2, 0.4 * u)

    // captions stand clear of the bar, three lines at the most
    readonly property real captionSize: words(4.4)
    readonly property real captionFoot: target + ring + gap1
    readonly property real captionHigh: 3 * Math.round(captionSize * 1.4) + gap5

    readonly property color ink: highContrast ? "#000000" : "#0E1318"
    readonly property color inkRaised: highContrast ? "#000000" : "#1B232B"
    readonly property color paper: highContrast ? "#FFFFFF" : "#F7F2E8"
    readonly property color light: highContrast ? "#FFFFFF" : "#F5F5F5"
    // the edge of a box on a dark ground
    readonly property color edge: Qt.rgba(1, 1, 1, 0.2)
    readonly property color danger: "#E5484D"
    readonly property color good: "#46A758"
    readonly property color accent: Reader.accentDark

    // chrome: no smaller than 16 px
    readonly property real chromeSize: Math.max(16, 2.4 * u)
    readonly property real smallSize: Math.max(16, 2.1 * u)
    // what a Tip takes over what it belongs to
    readonly property real tipRoom: Math.round(1.45 * smallSize) + gap2 + gap1
    readonly property real headingSize: Math.max(22, 4.4 * u)
    readonly property real sectionSize: 0.7 * headingSize
    readonly property real coverTitle: Math.max(17, 2.8 * u)
    // the height of a cover by its width
    readonly property real coverShape: 10 / 16

    function words(units: real): real {
        return Math.max(16, Math.round(units * u * textScale));
    }

    function wordsColor(tone: string): color {
        return tone === "light" ? ink : light;
    }

    function secondary(tone: string): color {
        const base = wordsColor(tone);
        return highContrast ? base : Qt.rgba(base.r, base.g, base.b, 0.78);
    }

    // the ground of what lies over a picture; it lets a little of that through
    function veil(strength: real): color {
        return Qt.rgba(ink.r, ink.g, ink.b, highContrast ? 1 : strength);
    }

    function shadeColor(tone: string): color {
        return tone === "light" ? paper : ink;
    }

    // behind words that are read aloud: solid enough for words to be read on any picture
    function markedGround(tone: string): color {
        if (highContrast)
            return tone === "light" ? "#C4C4C4" : "#474747";
        const base = shadeColor(tone);
        const tint = accentOn(tone);
        const share = tone === "light" ? 0.24 : 0.36;
        return Qt.rgba(base.r + (tint.r - base.r) * share, base.g + (tint.g - base.g) * share,
                       base.b + (tint.b - base.b) * share, 0.94);
    }

    function accentOn(tone: string): color {
        if (highContrast)
            return wordsColor(tone);
        return tone === "light" ? Reader.accentLight : Reader.accentDark;
    }
}
