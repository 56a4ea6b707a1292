import { saveBlob } from '@gaoxin/client';
import { WORKBOOK_TYPE, writeWorkbook } from '@gaoxin/spreadsheet';
import type { EnterpriseImportsQuery } from '../generated/graphql.ts';

type Columns = EnterpriseImportsQuery['columns'];

/** An empty file to fill in, with drop-downs, and a second sheet that says what goes where. */
export async function saveTemplate(columns: Columns, words: { name: string; sheet: string; notes: string; column: string; required: string; yes: string; note: string }): Promise<void> {
  const content = await writeWorkbook([
    { name: words.sheet, columns: columns.map(({ header, required, options, isText, width }) => ({ header: required ? `${header}*` : header, options, isText, width })), rows: [] },
    {
      name: words.notes,
      columns: [{ header: words.column, width: 28 }, { header: words.required, width: 10 }, { header: words.note, width: 60 }],
      rows: columns.map(({ header, required, note, options }) => [header, required ? words.yes : null, options.length > 0 ? `${note}：${options.join('、')}` : note]),
    },
  ]);
  saveBlob(new Blob([content], { type: WORKBOOK_TYPE }), `${words.name}.xlsx`);
}
