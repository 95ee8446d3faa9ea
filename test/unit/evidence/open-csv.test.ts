import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { openCsv } from '../../../api/src/modules/evidence/import/open-csv.ts'
import { UnreadableFile } from '../../../api/src/modules/evidence/import/unreadable-file.ts'

/** A file in pieces of a few bytes, so that characters and quotes are torn apart. */
function file(content: string | Uint8Array, pieceBytes = 7) {
  const bytes = Buffer.from(content)
  return async function* () {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      yield bytes.subarray(at, at + pieceBytes)
  }
}

async function read(content: string | Uint8Array, format = {}) {
  const csv = await openCsv(file(content), format)
  return { encoding: csv.encoding, delimiter: csv.delimiter, headers: csv.columns.map(({ header }) => header), rows: await Array.fromAsync(csv.records()) }
}

async function faultOf(content: string | Uint8Array, format = {}): Promise<string> {
  try {
    await read(content, format)
  }
  catch (error) {
    return (error as UnreadableFile).faults[0]!.code
  }
  return 'none'
}

/** «شناسه;رضایت;نظر / ۱;۵;خیلی خوب بود» with Arabic yehs, as windows-1256 has no Persian one. */
const persian = 'شناسه;رضايت;نظر مشتري\r\n1;5;خيلي خوب بود و سريع جواب دادند\r\n2;3;بايد چند بار زنگ مي زدم\r\n'
const windows1256 = Uint8Array.from(persian, sign => encodeWindows1256(sign))

function encodeWindows1256(sign: string): number {
  const decoder = new TextDecoder('windows-1256')
  for (let byte = 0; byte < 256; byte++) {
    if (decoder.decode(Uint8Array.of(byte)) === sign)
      return byte
  }
  throw new Error(`windows-1256 has no ${sign}`)
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('the encoding of a file', () => {
  it('is UTF-8 with and without a byte-order mark, which is no part of the first header', async () => {
    for (const content of ['نام,عدد\nالف,1\n', '\uFEFFنام,عدد\nالف,1\n'])
      expect(await read(content)).toMatchObject({ encoding: 'utf-8', headers: ['نام', 'عدد'], rows: [{ line: 2, cells: ['الف', '1'] }] })
  })

  it('is windows-1256 where the bytes say so', async () => {
    expect(await read(windows1256)).toMatchObject({ encoding: 'windows-1256', delimiter: ';', headers: ['شناسه', 'رضايت', 'نظر مشتري'] })
  })

  it.each([false, true])('is UTF-16 with a mark and without, big-endian: %s', async (bigEndian) => {
    const content = 'name\tscore\nاسم\t5\nپرواز\t3\n'
    const expected = { encoding: bigEndian ? 'utf-16be' : 'utf-16le', delimiter: '\t', headers: ['name', 'score'] }
    expect(await read(utf16(`\uFEFF${content}`, bigEndian))).toMatchObject(expected)
    expect(await read(utf16(content, bigEndian))).toMatchObject(expected)
  })

  it('can be named by a person', async () => {
    const bytes = Uint8Array.from('name;note\nJos\u00E9;caf\u00E9\n', sign => sign.charCodeAt(0))
    expect(await read(bytes, { encoding: 'latin1' })).toMatchObject({ encoding: 'windows-1252', rows: [{ cells: ['José', 'café'] }] })
  })

  it('named wrongly is refused instead of read as other letters', async () => {
    expect(await faultOf(windows1256, { encoding: 'utf-8' })).toBe('WRONG_ENCODING')
    expect(await faultOf(persian, { encoding: 'windows-1256' })).toBe('WRONG_ENCODING')
    expect(await faultOf(persian, { encoding: 'klingon' })).toBe('UNKNOWN_ENCODING')
  })

  it('that fails far inside the file is told with its line', async () => {
    const lines = Buffer.concat([Buffer.from('a,b\n'), Buffer.from('1,ü\n'.repeat(200_000)), Buffer.from([0xFC, 0x0A])])
    await expect(read(lines)).rejects.toMatchObject({ faults: [{ code: 'WRONG_ENCODING', params: { encoding: 'utf-8' } }] })
  })
})

describe('the delimiter of a file', () => {
  it.each([',', ';', '\t', '|', '،', '؛'])('%j is found', async (delimiter) => {
    const text = [['id', 'نظر', 'score'], ['1', 'خوب', '5'], ['2', 'بد', '1']].map(cells => cells.join(delimiter)).join('\n')
    expect(await read(text)).toMatchObject({ delimiter, rows: [{ cells: ['1', 'خوب', '5'] }, { cells: ['2', 'بد', '1'] }] })
  })

  it('is not fooled by commas inside quotes or decimal commas', async () => {
    expect(await read('id;score;note\n1;4,5;"a, b, c"\n2;3,5;"d; e, f"\n')).toMatchObject({ delimiter: ';', rows: [{ cells: ['1', '4,5', 'a, b, c'] }, { cells: ['2', '3,5', 'd; e, f'] }] })
  })
})

describe('the records of a file', () => {
  it('may hold line breaks between quotes, and keep the number of the line they begin on', async () => {
    const { rows } = await read('id,note\n1,"two\nlines"\n\n2,"a ""quoted"" word"\n3,x\n')
    expect(rows).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 5, cells: ['2', 'a "quoted" word'] },
      { line: 6, cells: ['3', 'x'] },
    ])
  })

  it('keep their line numbers under CR LF', async () => {
    const { rows } = await read('id,note\r\n1,"two\r\nlines"\r\n2,x\r\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
  })

  it('have blank headers named and repeated ones told apart', async () => {
    const { columns } = await openCsv(file('id,,score,score\n1,2,3,4\n'))
    expect(columns.map(({ header, occurrence }) => [header, occurrence])).toEqual([['id', 1], ['Column 2', 1], ['score', 1], ['score', 2]])
  })

  it('of any length are given, not dropped', async () => {
    const { rows } = await read('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n')
    expect(rows.map(({ cells }) => cells.length)).toEqual([3, 2, 4, 3])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['empty', '', 'EMPTY_FILE'],
    ['of blank lines', '\n\n\n', 'EMPTY_FILE'],
    ['an Excel workbook', Uint8Array.from([0x50, 0x4B, 0x03, 0x04, 20, 0, 6, 0]), 'NOT_A_CSV'],
    ['a PDF', '%PDF-1.7\n', 'NOT_A_CSV'],
    ['binary', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256), 'NOT_A_CSV'],
    ['a letter', 'Dear Sir or Madam\nI flew with you.\nIt was nice\n', 'NOT_A_CSV'],
    ['a web page', '<html><body>a,b</body></html>', 'NOT_A_CSV'],
    ['JSON', '{"a": 1, "b": 2}', 'NOT_A_CSV'],
    ['5,000 columns wide', `${Array.from({ length: 5000 }, (_, index) => `c${index}`).join(',')}\n`, 'TOO_MANY_COLUMNS'],
    ['torn by zero bytes', `a,b\n${'1,2\n'.repeat(200_000)}3,\0\n`, 'NOT_A_CSV'],
    ['with a quote never closed', `a,b\n1,2\n3,"${'x,y\n'.repeat(50)}`, 'QUOTE_NOT_CLOSED'],
  ])('because it is %s says so', async (_, content, code) => {
    expect(await faultOf(content)).toBe(code)
  })

  it('says it in a sentence', async () => {
    await expect(openCsv(file(Uint8Array.from([0x50, 0x4B, 0x03, 0x04])))).rejects.toThrow(/Excel workbook.*save it as CSV/)
    await expect(openCsv(file(''))).rejects.toBeInstanceOf(UnreadableFile)
  })
})
