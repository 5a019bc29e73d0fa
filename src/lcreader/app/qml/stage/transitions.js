// SPDX-License-Identifier: MIT
.pragma library

// A transition is a pure function of its progress 0-1. It answers where the earlier page (under) and
// the later page (over) are, in fractions of the window, and how much of each is seen. Going back
// runs the same function from 1 to 0.

// milliseconds
const DURATIONS = {
    "fade": 520, "crossfade": 450, "fade-to-black": 600, "cut": 0, "scroll": 520,
    "scroll-left": 520, "scroll-right": 520, "cover-left": 480, "cover-right": 480, "calm": 120
};

function duration(name) {
    return DURATIONS[name] ?? DURATIONS["fade"];
}

function part(progress, from, to) {
    return Math.min(1, Math.max(0, (progress - from) / (to - from)));
}

function easeOut(t) {
    return 1 - Math.pow(1 - t, 3);
}

function easeInOut(t) {
    return t < 0.5 ? 4 * t * t * t : 1 - Math.pow(-2 * t + 2, 3) / 2;
}

function still() {
    return {"x": 0, "y": 0, "back": 1, "words": 1, "wordsY": 0, "enter": 1};
}

// under and over: x, y (of all of the page), back (opacity of its background), words (opacity of
// its words), wordsY (in fractions of the height), enter (0-1, how far its words have come in)
function layers(name, progress, held) {
    const under = still();
    const over = still();
    let black = 0;
    const moved = held ? progress : easeInOut(progress);
    switch (held && (name === "fade" || name === "cut") ? "scroll" : name) {
    case "scroll":
        under.y = -moved;
        over.y = 1 - moved;
        break;
    case "scroll-left":
        under.x = -moved;
        over.x = 1 - moved;
        break;
    case "scroll-right":
        under.x = moved;
        over.x = moved - 1;
        break;
    case "cover-left":
        over.x = 1 - moved;
        break;
    case "cover-right":
        over.x = moved - 1;
        break;
    case "cut":
        over.back = over.words = progress > 0 ? 1 : 0;
        under.words = 1 - over.words;
        break;
    case "crossfade":
    case "calm":
        over.back = over.words = progress;
        under.words = 1 - progress;
        break;
    case "fade-to-black":
        black = progress < 0.5 ? part(progress, 0, 0.5) : 1 - part(progress, 0.5, 1);
        over.back = over.words = progress < 0.5 ? 0 : 1;
        under.words = progress < 0.5 ? 1 : 0;
        break;
    default: // fade
        over.back = easeOut(part(progress, 0, 0.8));
        over.enter = part(progress, 0.25, 1);
        under.words = 1 - part(progress, 0, 0.35);
        under.wordsY = -0.03 * easeOut(part(progress, 0, 0.5));
    }
    return {"under": under, "over": over, "black": black};
}
