import { RuleError } from '@gaoxin/kernel';
import { CsvError, parse } from 'csv-parse';
import { looksLikeFormula, type ReadRow } from '@gaoxin/spreadsheet';

const MAX_RECORD = 200_000;
const CHUNK = 65_536;

/**
 * The rows of a CSV file. Excel in Chinese saves GBK and a text from elsewhere is UTF-8; which one shows in the bytes.
 * @throws RuleError FILE_DAMAGED when quotes do not close.
 */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<ReadRow> {
  const text = decode(bytes);
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_RECORD,
    info: true,
  });
  feed(parser, text);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { number: info.lines, cells: record.map(textOf) };
    }
  } catch (error) {
    throw error instanceof CsvError ? new RuleError('FILE_DAMAGED') : error;
  }
}

function feed(parser: ReturnType<typeof parse>, text: string): void {
  let at = 0;
  const push = () => {
    while (at < text.length) {
      const chunk = text.slice(at, at + CHUNK);
      at += CHUNK;
      if (!parser.write(chunk)) return void parser.once('drain', push);
    }
    parser.end();
  };
  push();
}

/** The apostrophe that keeps a text from being a formula was not part of it. */
function textOf(cell: string): string | null {
  const text = cell.startsWith("'") && looksLikeFormula(cell.slice(1)) ? cell.slice(1) : cell;
  return text.trim() === '' ? null : text;
}

/** By its mark, else as UTF-8 when it is valid UTF-8, else as GB 18030, which GBK is a part of. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The sign that parts most fields of the first line. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const line = text.slice(0, end === -1 ? undefined : end);
  const count = (sign: string) => line.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
