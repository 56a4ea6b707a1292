import type { KeyboardEvent } from 'react';

const STEPS: Record<string, readonly [columns: number, rows: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys go from card to card: up and down in a column, left and right to the nearest card of the next one that has any. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const link = event.target as HTMLElement;
  if (!step || !link.matches('[data-lead] a')) return;
  const columns = [...event.currentTarget.children].map((column) => [...column.querySelectorAll<HTMLElement>('[data-lead] a')]).filter((links) => links.length > 0);
  const column = columns.findIndex((links) => links.includes(link));
  const row = columns[column]!.indexOf(link);
  const links = columns[column + step[0]];
  const next = step[0] === 0 ? links?.[row + step[1]] : links?.[Math.min(row, links.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const ROWS: Record<string, -1 | 1> = { j: 1, k: -1 };

/** J and K go down and up the rows of a list, on the link by which each is opened. */
export function moveRow(event: KeyboardEvent<HTMLElement>): void {
  const step = ROWS[event.key.toLowerCase()];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('th[scope=row] > a')];
  const row = (event.target as HTMLElement).closest('tr');
  const here = links.findIndex((link) => link.closest('tr') === row);
  const next = links[here + step];
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
