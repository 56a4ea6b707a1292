import { csvOf } from './csv.ts';

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+86 23', `'+86 23`],
  ['@sum', `'@sum`],
  ['＝1', `'＝1`],
  ['a,b', '"a,b"'],
  [-5, '-5'],
  [{ day: '2022-07-29' }, '2022-07-29'],
  [null, ''],
])('a spreadsheet reads %p as text, never as a formula', (value, cell) => {
  expect(csvOf([[value]])).toBe(`\uFEFF${cell}\r\n`);
});
