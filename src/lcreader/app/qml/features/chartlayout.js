// SPDX-License-Identifier: MIT
.pragma library

// Whether so many bars lie under their labels; else they stand, and only some of them keep theirs.
// `least` is the height (px) that a lying one needs.
function lying(count, least, room) {
    return count < 12 && count * least <= room;
}

function values(rows) {
    return rows.map(row => row.value);
}

// The range that bars and lines are drawn in. Bars always begin at nothing; a line whose values
// lie close together begins a little below the least, else it would be flat.
function range(rows, line) {
    const all = values(rows);
    const least = Math.min(...all);
    const most = Math.max(...all);
    if (line && least > 0 && least > 0.6 * most && most > least) {
        const low = least - (most - least) * 0.5;
        return {"low": low, "high": most, "base": low};
    }
    const low = Math.min(0, least);
    const high = Math.max(0, most);
    return {"low": low, "high": high === low ? low + 1 : high, "base": 0};
}

function at(value, range) {
    return (value - range.low) / (range.high - range.low);
}

// Which rows come first where not all can be labelled: the highlighted one, the ends, the extremes.
function byWorth(rows, highlight) {
    const all = values(rows);
    const first = [highlight, 0, rows.length - 1, all.indexOf(Math.max(...all)),
                   all.indexOf(Math.min(...all))];
    const order = first.concat(rows.map((row, i) => i));
    return order.filter((row, i) => row >= 0 && order.indexOf(row) === i);
}

// The two rows of many that keep their numbers: the highlighted one and the greatest.
function foremost(rows, highlight) {
    const all = values(rows);
    const greatest = all.indexOf(Math.max(...all));
    return highlight >= 0 && highlight !== greatest ? [highlight, greatest] : [greatest];
}

// The rows whose labels fit beside each other. `boxes` are [left, right] in pixels, by row.
function fitting(boxes, order, air) {
    const kept = [];
    for (const row of order) {
        const clear = kept.every(other => boxes[row][1] + air <= boxes[other][0]
                                          || boxes[row][0] >= boxes[other][1] + air);
        if (clear)
            kept.push(row);
    }
    return kept;
}

// Where labels of these heights stand so that each is as near as can be to its `wish` (its middle)
// and none lies on another, within 0 to `room`. Answers the top of each.
function apart(wishes, heights, room) {
    const tops = [];
    let next = 0;
    for (let i = 0; i < wishes.length; i++) {
        tops.push(Math.max(next, wishes[i] - heights[i] / 2));
        next = tops[i] + heights[i];
    }
    let last = room;
    for (let i = wishes.length - 1; i >= 0; i--) {
        tops[i] = Math.max(0, Math.min(tops[i], last - heights[i]));
        last = tops[i];
    }
    return tops;
}

// The rows of a share chart that can be labelled in `room` at this height each, in their order.
function labelled(rows, highlight, high, room) {
    const most = Math.max(1, Math.floor(room / high));
    const order = rows.map((row, i) => i).sort((a, b) => rows[b].value - rows[a].value);
    if (highlight >= 0)
        order.unshift(highlight);
    const kept = order.filter((row, i) => order.indexOf(row) === i).slice(0, most);
    return rows.map((row, i) => i).filter(row => kept.includes(row));
}
