#!/usr/bin/env python3
"""Makes the interface font: a subset of Inter with digits of equal width.

Usage: make_fonts.py FOLDER_OF_INTER FOLDER_TO_WRITE

Qt 6.4 cannot switch on the OpenType feature "tnum", so the digits of the subset are the tabular ones.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "CarnetSans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
CHARACTERS = (
    "U+0020-007E,U+00A0-017F,U+02C6,U+02DC,U+0394,U+03C7,U+2009,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,"
    "U+2030,U+2032,U+2033,U+2039,U+203A,U+2070-2079,U+2080-2089,U+20AC,U+2122,U+2190-2193,U+21B5,U+21E5,U+21E7,U+2212,"
    "U+2248,U+2260,U+2264,U+2265,U+23CE,U+232B,U+25A0-25CF,U+2713,U+2717,U+26A0"
)
# Without "calt": its glyphs have no character of their own, and "KP-007" could not be searched for in a PDF.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def substitutions(font, tag):
    """The single substitutions of one OpenType feature: glyph → glyph."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != tag:
            continue
        for index in record.Feature.LookupListIndex:
            for lookup in table.LookupList.Lookup[index].SubTable:
                lookup = getattr(lookup, "ExtSubTable", lookup)
                found.update(getattr(lookup, "mapping", {}))
    return found


def use_tabular_digits(font):
    tabular = substitutions(font, "tnum")
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])


def keep_characters(font):
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(CHARACTERS))
    subsetter.subset(font)


def rename(font, weight):
    """Inter is a reserved name: a changed font carries another one."""
    legacy = FAMILY if weight in ("Regular", "Bold") else f"{FAMILY} {weight}"
    texts = {1: legacy, 4: f"{FAMILY} {weight}", 6: f"{FAMILY}-{weight}", 16: FAMILY}
    for record in font["name"].names:
        if record.nameID in texts:
            record.string = texts[record.nameID]
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [f"{FAMILY}-{weight}"]
        top = cff.topDictIndex[0]
        top.FamilyName = FAMILY
        top.FullName = f"{FAMILY} {weight}"


def main(source, target):
    target.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        font = TTFont(source / f"Inter-{weight}.otf", recalcTimestamp=False)
        use_tabular_digits(font)
        keep_characters(font)
        rename(font, weight)
        font.save(target / f"{FAMILY}-{weight}.otf")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
