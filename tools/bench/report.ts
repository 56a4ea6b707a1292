import { keyOf, median, type Sample, type Samples } from './measure.ts';
import { QUESTIONS } from './questions.ts';
import { GRAPHILE, HAND_WRITTEN, OURS } from './subjects.ts';

type Of = (sample: Sample) => number;

/** The median over the rounds of ours divided by the peer's, each round on its own: what disturbs a round disturbs both. */
function ratio(samples: Samples, question: string, concurrency: number, peer: string, of: Of): number {
  const [ours, theirs] = [OURS, peer].map((name) => samples.get(keyOf(question, concurrency, name))!.map(of));
  return median(ours!.map((value, round) => value / theirs![round]!));
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const written = (value: number) => (Number.isFinite(value) && value > 0 ? value.toFixed(2) : 'unknown');

/** Ratios of ours to each peer, nothing absolute. */
export function table(samples: Samples, subjects: readonly string[]): string {
  const columns: [string, number, Of][] = [
    ['throughput, 16 at a time', 16, (one) => one.perSecond],
    ['throughput, one at a time', 1, (one) => one.perSecond],
    ['CPU, 16 at a time', 16, (one) => one.cpu],
    ['CPU, one at a time', 1, (one) => one.cpu],
    ['PostgreSQL CPU, 16 at a time', 16, (one) => one.databaseCpu],
  ];
  const rows = QUESTIONS.flatMap(({ name }) =>
    subjects
      .filter((peer) => peer !== OURS)
      .map((peer) => [name, peer, ...columns.map(([, concurrency, of]) => written(ratio(samples, name, concurrency, peer, of)))]),
  );
  return [line(['question', 'ours ÷ peer', ...columns.map(([title]) => title)]), line(['---', '---', ...columns.map(() => '--:')]), ...rows.map(line)].join('\n');
}

/** Each aim with what was measured. */
export function aims(samples: Samples): string {
  const rows = QUESTIONS.flatMap(({ name, pages }) => {
    const throughput = ratio(samples, name, 16, GRAPHILE, (one) => one.perSecond);
    const cpu = ratio(samples, name, 16, HAND_WRITTEN, (one) => one.cpu);
    const least = pages === 0 ? 0.8 : 1.2;
    return [
      [name, `throughput at least ${least} × ${GRAPHILE}`, written(throughput), throughput >= least ? 'reached' : 'missed'],
      [name, `CPU at most 8 × ${HAND_WRITTEN}`, written(cpu), cpu <= 8 ? 'reached' : 'missed'],
    ];
  });
  return [line(['question', 'aim', 'measured', '']), line(['---', '---', '--:', '---']), ...rows.map(line)].join('\n');
}

/** `docs/performance.md`. */
export const pageOf = (ratios: string, aims: string) => `# Performance

Written by \`npm run bench\`; run it to measure your own machine. Every number is a ratio of our gateway to a peer in the same run, so that it says little about the machine: throughput above 1 means that we answer more, CPU above 1 that we use more.

${ratios}

## Aims

${aims}

## What is compared

Four subjects answer the same three questions from the same rows, 21 zones with 2,000 projects, agreements and enterprises each, in one embedded PostgreSQL with durable settings:

* **ours**: the gateway with the subgraphs in its process, registered documents, a token whose verification is cached. Construction, directory and recruitment read their own databases under row-level security.
* **${HAND_WRITTEN}**: a fastify endpoint with one prepared SQL join, the token looked up, the zone in the condition.
* **${GRAPHILE}**: version 5 with its own preset; foreign keys make the same joins. It checks no token, and the zone is a condition of the query.
* **Hive over HTTP**: our subgraphs each in a process of its own with \`serve()\`, behind \`@graphql-hive/gateway-runtime\`. Its CPU is that of all four processes.

The last two joins need one database, so the hand-written endpoint and ${GRAPHILE} read copies of the three tables with the same indexes in a database without row-level security. A platform of services that own their data cannot do that; their ratios show what this ownership, isolation and federation cost.

The questions: one project by id; a page of 50; 300 projects. A page of ours holds at most 100, so 300 are three pages in one request by aliases; ${GRAPHILE} and Hive get the same three aliases, the hand-written endpoint one statement for all 300. Each project brings its enterprise and its agreement. All four answers are compared in content before anything is measured.

## How to read it

* Variables differ from request to request. The subjects take turns, and each round starts with another one. A ratio is the median over the rounds of the ratio within a round.
* CPU is that of the subject's own processes for each request, as the processes tell it. PostgreSQL's is counted apart, from the scheduler's account of its backends, and unknown where the system keeps none.
* Throughput counts everything on the machine: subject, PostgreSQL and the driver that asks. Where other programs use the machine too, trust CPU more.
`;
