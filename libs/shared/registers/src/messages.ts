import type { Messages } from '@gaoxin/server';
import type { Wording } from './column.ts';

interface HeaderFaults {
  missing: Wording[];
  unknown: { name: string; nearest: Wording | null }[];
  twice: string[];
}

const STATES: Record<string, Wording> = {
  READING: { zh: '正在读取', en: 'being read' },
  READY: { zh: '待导入', en: 'ready' },
  APPLYING: { zh: '正在导入', en: 'being applied' },
  APPLIED: { zh: '已导入', en: 'applied' },
  UNDOING: { zh: '正在撤销', en: 'being undone' },
  UNDONE: { zh: '已撤销', en: 'undone' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
  FAILED: { zh: '未完成', en: 'failed' },
};

/** Everything that is wrong with a header, so that one correction is enough. */
function headerZh({ missing, unknown, twice }: HeaderFaults): string {
  return [
    missing.length > 0 && `缺列：${missing.map(({ zh }) => zh).join('、')}。`,
    ...unknown.map(({ name, nearest }) => `不认识的列"${name}"${nearest ? `，是不是"${nearest.zh}"？` : '，删去后再传。'}`),
    twice.length > 0 && `重复的列：${twice.join('、')}。`,
  ]
    .filter(Boolean)
    .join('');
}

function headerEn({ missing, unknown, twice }: HeaderFaults): string {
  return [
    missing.length > 0 && `Missing columns: ${missing.map(({ en }) => en).join(', ')}.`,
    ...unknown.map(({ name, nearest }) => (nearest ? `Unknown column "${name}": is it "${nearest.en}"?` : `Unknown column "${name}": remove it.`)),
    twice.length > 0 && `Columns that are there twice: ${twice.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Sentences about files, imports and duplicates, for every service that has them. */
export const registerMessages = {
  FILE_TOO_LARGE: { zh: (d) => `文件展开后超过 ${d.megabytes} MB，分成几份再传。`, en: (d) => `The file unpacks to more than ${d.megabytes} MB. Split it.` },
  FILE_TOO_MANY_ROWS: { zh: (d) => `一次最多 ${d.max} 行，分成几份再传。`, en: (d) => `At most ${d.max} rows at once. Split the file.` },
  FILE_DAMAGED: { zh: () => '文件打不开，在 Excel 里另存一份再传。', en: () => 'The file cannot be opened. Save it anew in Excel.' },
  FILE_NOT_A_TABLE: { zh: () => '不是 Excel 或 CSV 表格。', en: () => 'This is neither an Excel nor a CSV table.' },
  FILE_OLD_FORMAT: { zh: () => '是旧版 .xls 或带密码的文件，在 Excel 里另存为 .xlsx 再传。', en: () => 'This is an old .xls or has a password. Save it as .xlsx without one.' },
  FILE_MACRO: { zh: () => '带宏的文件不收，另存为 .xlsx 再传。', en: () => 'Workbooks with macros are not taken. Save it as .xlsx.' },
  IMPORT_HEADER: { zh: (d) => headerZh(d as unknown as HeaderFaults), en: (d) => headerEn(d as unknown as HeaderFaults) },
  IMPORT_EMPTY: { zh: () => '表头下面没有内容。', en: () => 'There is nothing below the header.' },
  IMPORT_FILE_USED: { zh: () => '这份文件已经用过，重新选择文件。', en: () => 'This file was used already. Choose it anew.' },
  IMPORT_STATE: { zh: (d) => `这次导入${STATES[String(d.status)]?.zh}，不能这样办。`, en: (d) => `Not possible: the import is ${STATES[String(d.status)]?.en}.` },
  IMPORT_INTERRUPTED: { zh: () => '没有做完，已写入的可以撤销，其余重新导入。', en: () => 'It did not end. What was written can be undone; import the rest again.' },
  IMPORT_TWICE: { zh: (d) => `与第 ${d.number} 行重复。`, en: (d) => `The same as row ${d.number}.` },
  IMPORT_FORMULA: { zh: () => '公式没有结果，在 Excel 里打开并保存后再传。', en: () => 'The formula has no result. Open and save the file in Excel.' },
  IMPORT_TARGET_CHANGED: { zh: () => '检查之后有人改过这一条，没有写入，重新导入再核对。', en: () => 'Somebody changed this after the check; not written. Import it again.' },
  IMPORT_ROW_CHANGED_SINCE: { zh: () => '导入后有人改过，保留现状。', en: () => 'Changed since the import; left as it is.' },
  IMPORT_ROW_IN_USE: { zh: () => '导入后已有业务往来，保留。', en: () => 'In use since the import; left as it is.' },
  EXPORT_TOO_MANY: { zh: (d) => `共 ${d.count} 条，一次最多导出 ${d.max} 条，先筛选。`, en: (d) => `${d.count} rows; at most ${d.max} at once. Filter first.` },
  EXPORT_EMPTY: { zh: () => '没有符合条件的内容，没有导出。', en: () => 'Nothing matches; there is nothing to export.' },
  MERGE_ITSELF: { zh: () => '同一条不能合并到自己。', en: () => 'A record cannot be merged into itself.' },
  MERGED_ALREADY: { zh: () => '这一条已经并入另一条。', en: () => 'This one was merged into another already.' },
  MERGE_NOT_LAST: { zh: () => '之后又有合并，先撤销后面的。', en: () => 'There was a later merge. Undo that one first.' },
} satisfies Messages;
