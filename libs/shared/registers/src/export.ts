import { keepFile, useCase, type Locale } from '@gaoxin/server';
import { WORKBOOK_TYPE, writeWorkbook, type Cell } from '@gaoxin/spreadsheet';
import type { Wording } from './column.ts';

/** One column of an exported list. */
export interface ExportColumn<Row> {
  header: Wording;
  width?: number;
  isText?: boolean;
  cell(row: Row, locale: Locale): Cell;
}

/** Most rows of one export; a longer list asks for a filter. */
export const MAX_EXPORT_ROWS = 50_000;

/** A list as a workbook; its first line says what it is, as of when and by which filter. */
export const exportWorkbook = <Row>(
  list: { name: Wording; columns: readonly ExportColumn<Row>[]; rows: AsyncIterable<Row>; day: string; filter: readonly string[] },
  locale: Locale,
): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: list.name[locale],
      title: titleOf(list, locale),
      columns: list.columns.map(({ header, ...column }) => ({ ...column, header: header[locale] })),
      rows: cellsOf(list.rows, list.columns, locale),
    },
  ]);

const titleOf = ({ name, day, filter }: { name: Wording; day: string; filter: readonly string[] }, locale: Locale) =>
  locale === 'zh' ? `${name.zh}　截至 ${day}　${filter.length > 0 ? `条件：${filter.join('，')}` : '全部'}` : `${name.en}, as of ${day}, ${filter.length > 0 ? `filter: ${filter.join(', ')}` : 'all'}`;

async function* cellsOf<Row>(rows: AsyncIterable<Row>, columns: readonly ExportColumn<Row>[], locale: Locale): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield columns.map((column) => column.cell(row, locale));
}

const PAGE = 1_000;

/**
 * All rows of a list, page by page by its keyset, so that no page is held longer than it takes to write it.
 * @param read the rows behind `last`, at most `limit` of them.
 */
export async function* allRows<Row>(read: (last: Row | undefined, limit: number) => Promise<Row[]>): AsyncGenerator<Row> {
  let last: Row | undefined;
  for (let done = 0; done < MAX_EXPORT_ROWS; ) {
    const page = await read(last, Math.min(PAGE, MAX_EXPORT_ROWS - done));
    yield* page;
    done += page.length;
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}

/** Exports a list and keeps the file for whoever asked; `action` is its policy row. The same key gives the same file, not a second one. */
export const keepExport = (action: string, name: string, build: () => Promise<Uint8Array>) =>
  useCase(action, async (tx, _input: { idempotencyKey: string }) => {
    tx.allow({ id: tx.viewer.id, zoneId: tx.viewer.zone });
    return keepFile(tx, { name, mediaType: WORKBOOK_TYPE, content: await build() });
  });
