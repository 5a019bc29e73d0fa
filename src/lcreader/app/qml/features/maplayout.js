// SPDX-License-Identifier: MIT
.pragma library

// Where a map lies on the page, and where the labels of its places stand. All in pixels; a box is
// {x, y, width, height}.

function meets(a, b, air) {
    return a.x < b.x + b.width + air && b.x < a.x + a.width + air
           && a.y < b.y + b.height + air && b.y < a.y + a.height + air;
}

function inside(box, page) {
    return box.x >= page.x && box.y >= page.y && box.x + box.width <= page.x + page.width
           && box.y + box.height <= page.y + page.height;
}

// One axis: the picture is `size` long on a page of `room`; `low` and `high` (0-1) are the outermost
// places. Keeps them on the page, in its middle where the picture allows.
function shifted(size, room, low, high, from, to) {
    const wish = (from + to) / 2 - (low + high) / 2 * size;
    if (size <= room)
        return Math.max(0, Math.min(room - size, wish));
    return Math.min(0, Math.max(room - size, wish));
}

// The map fills the page where no place is cut off by that; else it is as large as all its places
// allow, in the part of the page that is free. `above`: no place may lie below the free part.
function frame(aspect, page, free, places, margin, above) {
    const cover = Math.max(page.width, page.height * aspect);
    const contain = Math.min(page.width, page.height * aspect);
    const xs = places.map(place => place.x);
    const ys = places.map(place => place.y);
    const low = {"x": places.length ? Math.min(...xs) : 0.5,
                 "y": places.length ? Math.min(...ys) : 0.5};
    const high = {"x": places.length ? Math.max(...xs) : 0.5,
                  "y": places.length ? Math.max(...ys) : 0.5};
    const most = (span, room) => span > 0 ? (room - 2 * margin) / span : cover;
    const whole = shifted(cover / aspect, page.height, low.y, high.y, page.y, page.y + page.height);
    const hidden = above && whole + high.y * cover / aspect > free.y + free.height - margin;
    const room = hidden ? {"x": free.x, "y": free.y, "width": free.width,
                           "height": free.height - margin / 2} : page;
    const wide = Math.max(contain, Math.min(Math.max(room.width, room.height * aspect),
                                            most(high.x - low.x, room.width),
                                            most(high.y - low.y, room.height) * aspect));
    const filled = wide > cover - 1;
    const tall = filled ? cover / aspect : wide / aspect;
    const width = filled ? cover : wide;
    const lies = filled ? page : free;
    return {
        "filled": filled,
        "x": Math.round(shifted(width, page.width, low.x, high.x, lies.x, lies.x + lies.width)),
        "y": Math.round(shifted(tall, room.height, low.y, high.y, lies.y, lies.y + lies.height)),
        "width": Math.round(width),
        "height": Math.round(tall)
    };
}

// The eight places around a mark where its label may stand, the best first.
function around(mark, size, air) {
    const right = mark.x + mark.width + air;
    const left = mark.x - air - size.width;
    const middleX = mark.x + (mark.width - size.width) / 2;
    const middleY = mark.y + (mark.height - size.height) / 2;
    const above = mark.y - air - size.height;
    const below = mark.y + mark.height + air;
    return [[right, middleY], [left, middleY], [middleX, below], [middleX, above],
            [right, below - mark.height / 3], [left, below - mark.height / 3],
            [right, above + mark.height / 3], [left, above + mark.height / 3]]
        .map(([x, y]) => ({"x": x, "y": y, "width": size.width, "height": size.height}));
}

// A box for each label, or null where there is no room for it: none lies on another label, on a
// mark, on what is taken, or off the page. `order` says whose label is placed first.
function labels(marks, sizes, taken, page, air, order) {
    const found = marks.map(() => null);
    for (const i of order) {
        found[i] = around(marks[i], sizes[i], air).find(box =>
            inside(box, page)
            && !taken.some(other => meets(box, other, 0))
            && !marks.some((other, j) => j !== i && meets(box, other, 0))
            && !found.some(other => other !== null && meets(box, other, air))) ?? null;
    }
    return found;
}

// Where a card opens: beside its mark, where it covers the fewest others; where it fits nowhere, it
// is made lower, above or below its mark.
function card(mark, size, page, air, others) {
    const y = Math.max(page.y, Math.min(page.y + page.height - size.height,
                                        mark.y + mark.height / 2 - size.height / 2));
    const x = Math.max(page.x, Math.min(page.x + page.width - size.width,
                                        mark.x + mark.width / 2 - size.width / 2));
    const wishes = [{"x": mark.x + mark.width + air, "y": y},
                    {"x": mark.x - air - size.width, "y": y},
                    {"x": x, "y": mark.y + mark.height + air},
                    {"x": x, "y": mark.y - air - size.height}];
    const boxes = wishes.map(wish => ({"x": wish.x, "y": wish.y, "width": size.width,
                                     "height": size.height})).filter(each => inside(each, page));
    const covered = box => others.filter(other => meets(box, other, 0)).length;
    boxes.sort((a, b) => covered(a) - covered(b));
    if (boxes.length > 0)
        return boxes[0];
    const below = mark.y + mark.height + air;
    const under = page.y + page.height - below;
    const over = mark.y - air - page.y;
    return {"x": x, "y": under >= over ? below : page.y, "width": size.width,
            "height": Math.min(size.height, Math.max(under, over))};
}
