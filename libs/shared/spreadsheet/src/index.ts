export * from './cell.ts';
export * from './csv.ts';
export * from './write-workbook.ts';
