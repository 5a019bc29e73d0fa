// SPDX-License-Identifier: MIT
.pragma library

// How one to four figures share a width. Each figure is what it needs at the largest size, in
// pixels: digits, before and unit (with their gaps). Answers columns, and the share of the largest
// size that the digits get.

const SMALLEST = 0.6;

function arrange(figures, width, gap, narrow) {
    const count = figures.length;
    const ways = narrow && count > 2 ? [1] : count === 4 ? [4, 2, 1] : [count, 1];
    for (const columns of ways) {
        const cell = (width - (columns - 1) * gap) / columns;
        const share = Math.min(1, ...figures.map(f => cell / f.digits));
        const whole = Math.min(1, ...figures.map(f => (cell - f.before - f.unit) / f.digits));
        const united = Math.min(1, ...figures.map(f => (cell - f.unit) / f.digits));
        if (Math.max(whole, united) >= 0.8)
            return {"columns": columns, "share": whole >= 0.8 ? whole : united};
        if (share >= SMALLEST || columns === 1)
            return {"columns": columns, "share": share};
    }
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
