// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import "../style"

// Pictures one after the other, filling the page; a caption and a counter on the band below. The
// words of the page belong to the first picture and step aside for the others.
Feature {
    id: gallery

    readonly property var pictures: content.pictures
    readonly property int shown: stepKind === "picture" ? stepIndex : 0
    // the picture that the present one fades in over
    property int under: -1
    property int last: 0

    wordsAside: shown > 0
    bandHeight: band.height
    foot: band.visible ? band.height : 0
    onShownChanged: {
        under = last;
        last = shown;
    }

    Repeater {
        id: pages

        model: gallery.pictures.length

        Loader {
            id: slot

            required property int index
            readonly property bool on: index === gallery.shown
            readonly property bool below: index === gallery.under
            readonly property bool arrived: on && picture !== null && picture.settled
            readonly property FramedPicture picture: item as FramedPicture
            property real fade: 1

            width: gallery.width
            height: gallery.height
            // the neighbours are decoded before they are asked for
            active: below || Math.abs(index - gallery.shown) <= 1
            z: on ? 2 : below ? 1 : 0
            opacity: on ? (arrived ? fade : 0) : below ? 1 : 0
            visible: on || below
            onArrivedChanged: {
                if (arrived && gallery.under >= 0)
                    fadeIn.restart();
                if (on && arrived && picture !== null) {
                    gallery.groundKey = Qt.binding(() => picture?.key ?? "");
                    gallery.groundRect = Qt.binding(() => picture?.shown ?? Qt.rect(0, 0, 0, 0));
                }
            }
            sourceComponent: FramedPicture {
                readonly property var data_: gallery.pictures[slot.index]

                file: data_.file
                alt: slot.on ? data_.alt : ""
                places: gallery.free()
            }

            NumberAnimation {
                id: fadeIn

                target: slot
                property: "fade"
                from: 0
                to: 1
                duration: Theme.still ? 120 : 450
                onFinished: gallery.under = -1
            }
        }
    }

    CaptionBand {
        id: band

        parent: gallery.front
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        caption: gallery.pictures[gallery.shown].caption
        counter: gallery.pictures.length < 2
                 ? "" : gallery.number(gallery.shown + 1, 0, false) + " / "
                   + gallery.number(gallery.pictures.length, 0, false)
        rtl: gallery.rtl
    }
}
