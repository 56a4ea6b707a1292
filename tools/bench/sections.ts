import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/performance.md', import.meta.url);

const LAST_OF_GATEWAY = '## How to read it';

/** Replaces what the gateway's part writes, and keeps the sections of the other parts behind it. */
export function writeGateway(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const others = page.indexOf('\n## ', page.indexOf(LAST_OF_GATEWAY));
  writeFileSync(PAGE, others === -1 ? text : `${text.trimEnd()}\n${page.slice(others)}`);
}

/** Replaces the section of `docs/performance.md` under that heading, or adds it at the end. */
export function writeSection(heading: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const section = `## ${heading}\n\n${text.trim()}\n`;
  const start = page.indexOf(`## ${heading}\n`);
  if (start === -1) return writeFileSync(PAGE, `${page.trimEnd()}\n\n${section}`);
  const next = page.indexOf('\n## ', start);
  writeFileSync(PAGE, `${page.slice(0, start)}${section}${next === -1 ? '' : page.slice(next)}`);
}
