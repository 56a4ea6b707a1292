import { csvOf } from '@gaoxin/spreadsheet';
import { readTable } from './read-file.ts';

/** 名称,投资 / 垫江金粮,6.4 as Excel in Chinese saves it. */
const GBK = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xcd, 0xb6, 0xd7, 0xca, 0x0d, 0x0a, 0xb5, 0xe6, 0xbd, 0xad, 0xbd, 0xf0, 0xc1, 0xb8, 0x2c, 0x36, 0x2e, 0x34];

const rowsOf = async (bytes: Uint8Array) => (await readTable(bytes, 100)).map(({ cells }) => cells);
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8 with its mark', utf8('\uFEFF名称,投资\r\n垫江金粮,6.4')],
  ['UTF-8 without', utf8('名称,投资\n垫江金粮,6.4\n')],
  ['GB 18030', new Uint8Array(GBK)],
  ['UTF-16 by tabs, as Excel calls Unicode text', new Uint8Array(Buffer.from('\uFEFF名称\t投资\r\n垫江金粮\t6.4', 'utf16le'))],
])('%s is read', async (_what, bytes) => {
  expect(await rowsOf(bytes)).toEqual([['名称', '投资'], ['垫江金粮', '6.4']]);
});

test('a field may hold commas, quotes and lines; rows keep their number', async () => {
  const rows = await readTable(utf8('a,b\n"x, ""y""\nz",2\n\n3,'), 100);
  expect(rows).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: ['x, "y"\nz', '2'] },
    { number: 5, cells: ['3', null] },
  ]);
});

test.each(['=HYPERLINK("http://x")', '+86 23', '-1+1', '@sum', '\t=1', '＝1', '－1'])('%p goes out as text and comes back as it was', async (text) => {
  const file = csvOf([[text, 'b']]);
  expect(file).toMatch(/^\uFEFF"?'/);
  expect(await rowsOf(utf8(file))).toEqual([[text, 'b']]);
});
