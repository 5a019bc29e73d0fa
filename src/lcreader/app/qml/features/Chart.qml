// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import LcReader
import "../stage"
import "../style"
import "chartlayout.js" as Layout

// Bars, a line or shares: few colours, each part labelled where it is, nothing but a baseline.
// Beside the words it stands on a shaded panel, at the foot of the page, or at its head where the
// picture has its focus in the lower half; below the words it stands on their shade.
Feature {
    id: chart

    readonly property var rows: content.rows
    readonly property int highlight: content.highlight
    readonly property real padding: beside ? Theme.gap3 : 0
    // a short unit stands behind every number, a longer one once above the chart
    readonly property bool shortUnit: content.unit.text.length > 0 && content.unit.text.length < 3
    readonly property real bodyTop: padding + (unit.present ? unit.tall + Theme.gap2 : 0)
    readonly property real room: (beside ? height : Theme.windowHeight * 0.75 * fit)
                                 - bodyTop - padding
    // what is only drawn makes room for words before these grow small: 1, and 0.4 at the least fit
    readonly property real drawing: beside ? 1 : 1 - (1 - fit) * 3
    readonly property color strong: Theme.accentOn(tone)
    readonly property color weak: {
        const words = Theme.wordsColor(tone);
        return highlight < 0 ? strong : Qt.rgba(words.r, words.g, words.b,
                                                Theme.highContrast ? 0.7 : 0.46);
    }
    readonly property real panelTop: {
        const behind = (surface as PageSurface).backdrop;
        const shown = behind ? behind.pictureRect : Qt.rect(0, 0, 0, 0);
        const low = behind && shown.y + behind.ground.focusY * shown.height > surface.height / 2;
        return low || !beside ? 0 : height - implicitHeight;
    }
    readonly property real bodyHeight: (body.item as Item)?.implicitHeight ?? 0

    function tint(row: int): color {
        return row === highlight ? strong : weak;
    }

    function valueText(row: var): string {
        const digits = number(row.value, row.decimals, true);
        if (!shortUnit)
            return digits;
        return digits + (content.unit.text === "%" ? "" : "\u00A0") + content.unit.text;
    }

    function spoken(row: var): string {
        return row.label.text + ": " + number(row.value, row.decimals, true)
               + (content.unit.text !== "" ? " " + content.unit.text : "");
    }

    implicitHeight: bodyTop + bodyHeight + padding

    Rectangle {
        y: chart.panelTop
        width: chart.width
        height: chart.implicitHeight
        visible: chart.beside
        radius: Theme.radius
        color: Theme.shadeColor(chart.tone)
        opacity: Theme.highContrast ? 1 : 0.86
    }

    Item {
        id: frame

        x: chart.padding
        y: chart.panelTop
        width: chart.width - 2 * chart.padding
        height: chart.implicitHeight

        PieceText {
            id: unit

            y: chart.padding
            width: parent.width
            piece: chart.shortUnit ? Reader.noWords : chart.content.unit
            size: Theme.words(2.8) * chart.fit
            color: Theme.secondary(chart.tone)
        }

        Loader {
            id: body

            // a label and a number of 16 px
            readonly property bool lying: Layout.lying(chart.rows.length, 44, chart.room)

            y: chart.bodyTop
            width: parent.width
            height: chart.bodyHeight
            sourceComponent: chart.content.kind === "share" ? shares
                             : chart.content.kind === "line" || !lying ? upright : bars
        }
    }

    Component {
        id: bars

        ChartBars {
            chart: chart
        }
    }

    Component {
        id: upright

        ChartLine {
            chart: chart
        }
    }

    Component {
        id: shares

        ChartShares {
            chart: chart
        }
    }
}
