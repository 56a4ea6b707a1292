import { readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export const sum = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

/** A check is one test: it passes or it does not. */
export const ofCheck = (exitCode: number): Tally => (exitCode === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 });

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that broke before their tests could run. */
  numRuntimeErrorTestSuites: number;
}

/** @param report path of the file that `jest --json --outputFile` wrote. */
export function ofJest(report: string, exitCode: number): Tally {
  return believing(report, exitCode, (jest: JestReport) => ({
    passed: jest.numPassedTests,
    failed: jest.numFailedTests + jest.numRuntimeErrorTestSuites,
    skipped: jest.numPendingTests + jest.numTodoTests,
  }));
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: readonly unknown[];
}

/** @param report path of the file that Playwright's JSON reporter wrote. */
export function ofPlaywright(report: string, exitCode: number): Tally {
  return believing(report, exitCode, ({ stats, errors }: PlaywrightReport) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));
}

/** A runner that crashed, or that failed without naming a test, is one failure. */
function believing<Report>(file: string, exitCode: number, count: (report: Report) => Tally): Tally {
  let tally: Tally;
  try {
    tally = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return { ...NOTHING, failed: 1 };
  }
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
