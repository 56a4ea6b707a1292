import { readSheet as readIndependently } from 'read-excel-file/node';
import { strToU8, zipSync } from 'fflate';
import { writeWorkbook, type Cell } from '@gaoxin/spreadsheet';
import { readTable } from './read-file.ts';

const HYPERLINK = '=HYPERLINK("http://example.invalid","点我")';
const rowsOf = async (bytes: Uint8Array) => (await readTable(bytes, 100)).map(({ cells }) => cells);
const bookOf = (rows: readonly (readonly Cell[])[]) => writeWorkbook([{ name: '企业', columns: [{ header: '名称' }, { header: '投资' }, { header: '日期' }], rows }]);

describe('a written workbook', () => {
  const rows = [[HYPERLINK, 6.4, { day: '2022-07-29' }], ['信华 <新材料> & "股份"', -5, null], ['＝1+1', null, { day: '1999-12-31' }]] as const;

  it('says the same to another reader: texts, numbers and days, and no formula', async () => {
    const seen = await readIndependently(Buffer.from(await bookOf(rows)));
    expect(seen).toEqual([
      ['名称', '投资', '日期'],
      [HYPERLINK, 6.4, new Date('2022-07-29')],
      ['信华 <新材料> & "股份"', -5, null],
      ['＝1+1', null, new Date('1999-12-31')],
    ]);
  });

  it('comes back as it went out', async () => {
    expect(await rowsOf(await bookOf(rows))).toEqual([
      ['名称', '投资', '日期'],
      [HYPERLINK, '6.4', '2022-07-29'],
      ['信华 <新材料> & "股份"', '-5'],
      ['＝1+1', null, '1999-12-31'],
    ]);
  });

  it('marks what looks like a formula, so that editing the cell keeps it a text', async () => {
    const packed = await bookOf([[HYPERLINK, null, null]]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const sheet = strFromU8(unzipSync(packed)['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<c r="A2" t="inlineStr" s="4">');
  });
});

/** A workbook as Excel lays it out, with the sheet's rows as given. */
const excelBook = (rows: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="隐藏" sheetId="1" state="hidden" r:id="rId1"/><x:sheet name="表" sheetId="2" r:id="rId2"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
        'xl/sharedStrings.xml': '<sst><si><t>垫江</t><rPh sb="0" eb="2"><t>でんこう</t></rPh></si><si><r><t>高</t></r><r><t>新区</t></r></si></sst>',
        ...more,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

test('the first visible sheet is read: shared and rich texts, days, results of formulas, gaps', async () => {
  const book = excelBook(
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
      '<row r="5"><c r="A5" s="1"><v>44771</v></c><c r="B5" t="str"><f>A1&amp;"x"</f><v>算好的</v></c><c r="C5"><f>1/3</f></c><c r="D5"><v>6.4E8</v></c><c r="E5" t="b"><v>1</v></c></row>',
  );
  expect(await readTable(book, 100)).toEqual([
    { number: 2, cells: ['垫江', null, '高新区'] },
    { number: 5, cells: ['2022-07-29', '算好的', '#FORMULA', '640000000', 'TRUE'] },
  ]);
});

/** A workbook of which the first sheet is read. */
const bookOfSheets = (parts: Record<string, Uint8Array>) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    ...parts,
  });

describe('a file that cannot be used says why', () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await rowsOf(bytes);
      return 'ok';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('refuses a bomb before it unpacks, also one that lies about its size', async () => {
    const bomb = bookOfSheets({ 'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(bomb)).toBe('FILE_TOO_LARGE');
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    for (let at = directory; view.getUint32(at, true) === 0x02014b50; at += 46 + view.getUint16(at + 28, true)) view.setUint32(at + 24, 4, true);
    expect(await codeOf(bomb)).toBe('FILE_DAMAGED');
  });

  it('refuses one whose sheet and texts are too much together, though neither is', async () => {
    expect(await codeOf(bookOfSheets({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000), 'xl/sharedStrings.xml': new Uint8Array(60_000_000) }))).toBe('FILE_TOO_LARGE');
  });

  it('unpacks none of the sheets that it does not read', async () => {
    const rows = strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>');
    const nothing = new Uint8Array(30_000_000);
    const others = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`xl/worksheets/sheet${index + 2}.xml`, nothing]));
    const book = bookOfSheets({ 'xl/worksheets/sheet1.xml': rows, ...others });
    const before = process.memoryUsage().arrayBuffers;
    expect(await rowsOf(book)).toEqual([['7']]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(nothing.length);
  });

  it.each([
    ['a workbook with a macro', excelBook('', { 'xl/vbaProject.bin': 'x' }), 'FILE_MACRO'],
    ['a workbook of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'FILE_OLD_FORMAT'],
    ['a document that is no workbook', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'FILE_NOT_A_TABLE'],
    ['half a workbook', excelBook('').subarray(0, 300), 'FILE_DAMAGED'],
    ['broken XML', excelBook('<row><c></row>'), 'FILE_DAMAGED'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'FILE_NOT_A_TABLE'],
    ['an empty file', new Uint8Array(), 'FILE_NOT_A_TABLE'],
  ])('%s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
