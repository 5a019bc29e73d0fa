// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../features"

// Loads the QML file that has the feature's name, and keeps it up to date with the walk.
Loader {
    id: loader

    required property PageSurface surface
    property bool wanted: false
    property bool beside: false
    property real fit: 1
    readonly property PageItem page: surface.page
    readonly property string pageId: wanted && page ? page.id : ""
    readonly property Feature feature: item as Feature

    function load() {
        if (pageId === "" || page.kind === "") {
            source = "";
            return;
        }
        const name = page.kind.charAt(0).toUpperCase() + page.kind.slice(1);
        const words = page.title.text !== "" ? page.title : page.text;
        setSource("../features/" + name + ".qml", {
                      "surface": surface, "pageId": page.id, "content": page.feature,
                      "tone": page.tone, "position": page.position, "placement": page.placement,
                      "titled": page.title.text !== "", "script": words.text !== "" ? words : Reader.front.title,
                      "walk": surface.walk, "fit": fit, "beside": beside
                  });
    }

    onPageIdChanged: load()

    component Pass: Binding {
        target: loader.item
        when: loader.item !== null
    }

    Pass {
        property: "walk"
        value: loader.surface.walk
    }

    Pass {
        property: "current"
        value: loader.surface.current
    }

    Pass {
        property: "fit"
        value: loader.fit
    }

    Pass {
        property: "block"
        value: loader.surface.words.block
        when: loader.item !== null && loader.page !== null && loader.page.placement === "fill"
    }
}
