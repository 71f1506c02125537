#!/usr/bin/env python3
"""Makes the faces that go into every PDF: the standard characters of three whole fonts.

Needs fontTools and the Unihan tables (Debian: fonttools, unicode-data) and the fonts themselves:
Noto Serif SC (npm: @expo-google-fonts/noto-serif-sc 0.4.3) and LXGW WenKai (Debian:
fonts-lxgw-wenkai 1.250). Usage: subset.py NOTO_FOLDER WENKAI_FOLDER TARGET_FOLDER
The same fonts and tables give the same bytes.
"""

import bz2
import os
import sys

from fontTools import subset, ttLib

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"

# Name of a face of ours, and what it is cut from. Names are ours: those of WenKai are reserved.
FACES = {
    "song-regular": ("noto", "400Regular/NotoSerifSC_400Regular.ttf", "Kange Song", "Regular"),
    "song-bold": ("noto", "700Bold/NotoSerifSC_700Bold.ttf", "Kange Song", "Bold"),
    "kai-regular": ("wenkai", "LXGWWenKai-Regular.ttf", "Kange Kai", "Regular"),
}

# What an office types besides Han characters: Latin with the tones of pinyin, Greek, Cyrillic,
# punctuation, numbers in circles and brackets, arrows, signs, kana, bopomofo, full-width forms.
BLOCKS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x1F8, 0x1F9), (0x251, 0x261), (0x391, 0x3C9),
    (0x401, 0x451), (0x1E3E, 0x1E3F), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x2089),
    (0x20AC, 0x20AC), (0x2103, 0x2122), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF),
    (0x2312, 0x2312), (0x2460, 0x24FF), (0x2500, 0x2595), (0x25A0, 0x25FF), (0x2600, 0x2642),
    (0x2713, 0x2717), (0x2776, 0x277F), (0x2E3A, 0x2E3A), (0x3000, 0x30FF), (0x3105, 0x3129),
    (0x3200, 0x32FF), (0x3380, 0x33D5), (0xFE10, 0xFE19), (0xFE30, 0xFE4F), (0xFF01, 0xFFEE),
]


def standard_characters():
    """The 8,105 of the table of general standard characters (通用规范汉字表, 2013)."""
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as table:
        return {int(line.split("\t")[0][2:], 16) for line in table if "\tkTGH\t" in line}


def everyday_characters():
    """Also those of GB 2312 that are not among them: old texts were typed with them."""
    found = set()
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            text = bytes([row, cell]).decode("gb2312", "ignore")
            found.update(ord(c) for c in text)
    return found


def named(font, family, style):
    full = family if style == "Regular" else family + " " + style
    keep = {0, 5, 13, 14}
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in keep]
    texts = {1: family, 2: style, 3: full, 4: full, 6: family.replace(" ", "") + "-" + style}
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)


def main():
    folders = {"noto": sys.argv[1], "wenkai": sys.argv[2]}
    wanted = standard_characters() | everyday_characters()
    for first, last in BLOCKS:
        wanted.update(range(first, last + 1))
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GPOS", "GSUB", "GDEF", "DSIG", "kern"]
    for target, (source, file, family, style) in FACES.items():
        font = ttLib.TTFont(os.path.join(folders[source], file), recalcTimestamp=False)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        named(font, family, style)
        # Variation sequences: nobody asks for them, and readers of fonts complain.
        font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
        path = os.path.join(sys.argv[3], target + ".ttf")
        font.save(path)
        print(path, os.path.getsize(path), len(font.getBestCmap()), "characters")


main()
