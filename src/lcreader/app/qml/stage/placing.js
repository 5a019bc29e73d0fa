// SPDX-License-Identifier: MIT
.pragma library

// Where a picture or film begins, in whole pixels: what is larger than its room has its focus (0-1)
// where `wanted` (0-1 of the room) says, as far as no edge shows; what fits stands in the middle.
function placed(room, size, focus, wanted) {
    if (size <= room)
        return Math.round((room - size) / 2);
    return Math.round(Math.min(0, Math.max(room - size, wanted * room - focus * size)));
}
