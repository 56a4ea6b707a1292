import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ofCheck, ofJest, ofPlaywright, sum } from './tally.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gaoxin-tally-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const jest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, numRuntimeErrorTestSuites: 0 };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] };

test.each([
  ['a clean run of Jest', () => ofJest(report(jest), 0), [5, 0, 2]],
  ['a file that does not load', () => ofJest(report({ ...jest, numRuntimeErrorTestSuites: 1 }), 1), [5, 1, 2]],
  ['a failure outside every test', () => ofJest(report(jest), 1), [5, 1, 2]],
  ['a crash in the middle of the report', () => ofJest(report('{"numPassedTests": 5'), 1), [0, 1, 0]],
  ['a crash before the report, with exit code 0', () => ofJest(join(folder, 'absent.json'), 0), [0, 1, 0]],
  ['a clean run of Playwright', () => ofPlaywright(report(playwright), 0), [4, 0, 2]],
  ['a server that did not start', () => ofPlaywright(report({ ...playwright, errors: [{}] }), 1), [4, 1, 2]],
  ['checks', () => sum(ofCheck(0), ofCheck(2)), [1, 1, 0]],
] as const)('%s', (_case, tally, [passed, failed, skipped]) => {
  expect(tally()).toEqual({ passed, failed, skipped });
});
