// SPDX-License-Identifier: MIT
.pragma library

// How one to four figures share a width. Each figure is what it needs at the largest size, in
// pixels: digits, before and unit (with their gaps). Answers columns, the share of the largest
// size that the digits get, and whether before and unit stand on lines of their own.

const SMALLEST = 0.6;

function widest(figures, inline) {
    return Math.max(...figures.map(f => inline ? f.digits + f.before + f.unit : f.digits));
}

function arrange(figures, width, gap, narrow) {
    const count = figures.length;
    const ways = narrow && count > 2 ? [1] : count === 4 ? [4, 2, 1] : [count, 1];
    for (const columns of ways) {
        const cell = (width - (columns - 1) * gap) / columns;
        for (const inline of [true, false]) {
            const share = Math.min(1, cell / widest(figures, inline));
            if (share >= (inline ? 0.8 : SMALLEST))
                return {"columns": columns, "share": share, "inline": inline};
        }
    }
    return {"columns": 1, "share": Math.min(1, width / widest(figures, false)), "inline": false};
}

// The top of each row, and the height of all, from the height of each cell.
function rows(heights, columns, gap) {
    const tops = [];
    let y = 0;
    for (let first = 0; first < heights.length; first += columns) {
        const high = Math.max(...heights.slice(first, first + columns));
        for (let i = first; i < Math.min(first + columns, heights.length); i++)
            tops.push(y);
        y += high + gap;
    }
    return {"tops": tops, "height": Math.max(0, y - gap)};
}
