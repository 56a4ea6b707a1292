import { strFromU8 } from 'fflate';
import { parseXml } from './parse-xml.ts';

/** The texts that cells refer to by number. Readings printed above the characters are not part of them. */
export async function sharedStrings(part: Uint8Array): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  await parseXml(strFromU8(part), {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
  });
  return strings;
}

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** A format of its own shows a date when a year or a day stands in it outside of quotes and brackets. */
const showsDate = (code: string) => /[yd]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The numbers of the cell styles that show a date. */
export async function dateStyles(part: Uint8Array): Promise<Set<number>> {
  const formats = new Set(BUILT_IN_DATES);
  const styles = new Set<number>();
  let isCellStyle = false;
  let next = 0;
  await parseXml(strFromU8(part), {
    open: (name, of) => {
      if (name === 'numFmt' && showsDate(of.formatCode ?? '')) formats.add(Number(of.numFmtId));
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) {
        if (formats.has(Number(of.numFmtId))) styles.add(next);
        next += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}
