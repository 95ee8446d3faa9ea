"""Makes the fonts of this folder from Vazirmatn 33.0.3: python3 letters-apart.py FOLDER_OF_VAZIRMATN_TTF

Lam and alef are drawn as one sign. In Vazirmatn they become one glyph, and programs that read text out of a PDF
then turn its two letters around: "تلاش" is read as "تالش". Here the first letter draws the whole sign and the second
one draws nothing, so each letter keeps a glyph of its own and is read in its place.
"""
import sys
from fontTools.otlLib import builder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph

LAMS = ('uniFEDF', 'uniFEE0')
FAMILY = 'Masir Vazirmatn'
# Of 2048 units: nobody sees it, and a letter without any width would be read out of its place.
HAIR = 16


def letters_apart(font):
    lookups = font['GSUB'].table.LookupList.Lookup
    for lookup in list(lookups):
        pairs = lam_alefs(lookup)
        if pairs:
            rules = [rule(font, lookups, *pair) for pair in pairs]
            lookup.LookupType, lookup.SubTable, lookup.SubTableCount = 6, rules, len(rules)
    font['GSUB'].table.LookupList.LookupCount = len(lookups)


def lam_alefs(lookup):
    tables = [getattr(table, 'ExtSubTable', table) for table in lookup.SubTable]
    if tables[0].LookupType != 4:
        return []
    return [(lam, ligature.Component[0], ligature.LigGlyph)
            for table in tables for lam, ligatures in table.ligatures.items() for ligature in ligatures
            if lam in LAMS and len(ligature.Component) == 1]


def rule(font, lookups, lam, alef, sign):
    lookups += [single({lam: sign}), single({alef: drawn_already(font, alef)})]
    table, glyphs = ot.ChainContextSubst(), font.getReverseGlyphMap()
    table.Format = 3
    table.BacktrackGlyphCount, table.BacktrackCoverage = 0, []
    table.LookAheadGlyphCount, table.LookAheadCoverage = 0, []
    table.InputGlyphCount = 2
    table.InputCoverage = [builder.buildCoverage([glyph], glyphs) for glyph in (lam, alef)]
    table.SubstLookupRecord = [record(0, len(lookups) - 2), record(1, len(lookups) - 1)]
    table.SubstCount = 2
    return table


def single(mapping):
    lookup, table = ot.Lookup(), ot.SingleSubst()
    table.mapping = mapping
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = 1, 0, [table], 1
    return lookup


def record(position, lookup):
    made = ot.SubstLookupRecord()
    made.SequenceIndex, made.LookupListIndex = position, lookup
    return made


def drawn_already(font, alef):
    name = f'{alef}.drawn'
    if name not in font.getGlyphOrder():
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font['glyf'].glyphs[name] = Glyph()
        font['glyf'].glyphOrder = font.getGlyphOrder()
        font['hmtx'].metrics[name] = (HAIR, 0)
        font['GDEF'].table.GlyphClassDef.classDefs[name] = 1
    return name


def rename(font):
    for name in font['name'].names:
        if name.nameID in (1, 3, 4, 6, 16):
            name.string = name.toUnicode().replace('Vazirmatn', FAMILY if name.nameID != 6 else 'MasirVazirmatn')


for weight in ('Regular', 'Medium', 'Bold'):
    font = TTFont(f'{sys.argv[1]}/Vazirmatn-{weight}.ttf')
    letters_apart(font)
    rename(font)
    font.save(f'MasirVazirmatn-{weight}.ttf')
