import { median, type Sample } from './measure.ts';
import type { Samples } from './compare.ts';
import { keyOf } from './compare.ts';
import { QUESTIONS } from './questions.ts';
import { OURS } from './subjects.ts';

type Measure = (sample: Sample) => number;

export function table(samples: Samples, subjects: readonly string[]): string {
  const peers = subjects.filter((name) => name !== OURS);
  const ratio = (question: string, concurrency: number, peer: string, of: Measure) => {
    const [ours, theirs] = [OURS, peer].map((name) => samples.get(keyOf(question, concurrency, name))!);
    return median(ours!.map((sample, round) => of(sample) / of(theirs![round]!))).toFixed(2);
  };
  const rows = QUESTIONS.flatMap(({ name }) =>
    peers.map((peer) => [
      name,
      peer,
      ratio(name, 16, peer, (one) => one.perSecond),
      ratio(name, 1, peer, (one) => one.perSecond),
      ratio(name, 16, peer, (one) => one.cpu),
      ratio(name, 16, peer, (one) => one.databaseCpu),
    ]),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(['question', 'peer', 'throughput', 'one at a time', 'CPU', 'PostgreSQL CPU']), line(['---', '---', '--:', '--:', '--:', '--:']), ...rows.map(line)].join('\n');
}

export const pageOf = (table: string) => table;
