export * from './cell.ts';
export * from './csv.ts';
export * from './read-csv.ts';
export * from './read-file.ts';
export * from './read-workbook.ts';
export * from './write-workbook.ts';
