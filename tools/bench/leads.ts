import { ensureDatabase, startCluster } from '@gaoxin/postgres';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { createLog, inProcessBus, type Caller } from '@gaoxin/server';
import { parse, type DocumentNode } from 'graphql';
import { inProcess, type Executor } from '../../apps/gateway/src/executors.ts';
import { fillLeads } from './lead-rows.ts';
import { median } from './measure.ts';
import { writeSection } from './sections.ts';

const SIZES = [1_000, 100_000, 1_000_000] as const;
const ZONE = 'bench';
const ROUNDS = 30;
const AIM = 1.5;

const CARD = `id title stage daysInStage stageLight industry version viewerCan missing priority plannedInvestment { amount currency }
  enterprise { id } owner { id } nextStep { title dueOn waitingFor light } pipelineStage { id } nextStage { id }`;
const BOARD = (filter = '') => `{ leadBoard${filter} { count limitDays withoutNextStep plannedInvestment { amount } conversion { arrived wentOn } leads(first: 40) { nodes { ${CARD} } } } }`;
const LIST = (args: string) => `{ leads(first: 50, ${args}) { nodes { ${CARD} } totalCount totalIsAtLeast pageInfo { endCursor hasNextPage } } }`;

/** What the screens ask. */
const QUESTIONS: Record<string, string> = {
  'board': BOARD(),
  'board of one official': BOARD('(filter: { ownerId: "official-7" })'),
  'list by next step': LIST('filter: { inProgress: true }'),
  'list by amount': LIST('filter: { inProgress: true }, orderBy: AMOUNT'),
  'list by days in stage': LIST('filter: { inProgress: true }, orderBy: STAGE_ENTERED'),
  'list of everything, newest first': LIST('orderBy: OPENED'),
  'list of one official': LIST('filter: { inProgress: true, ownerId: "official-7" }'),
  'list of one industry': LIST('filter: { inProgress: true, industry: "产业6" }'),
  'list of late leads': LIST('filter: { late: true }'),
  'list between two amounts': LIST('filter: { inProgress: true, minAmount: "1000000000", maxAmount: "4000000000" }, orderBy: AMOUNT'),
  'search for what one lead in eight has (光伏)': LIST('filter: { search: "光伏" }'),
  'search for what one lead in a hundred has (公司77)': LIST('filter: { search: "公司77" }'),
  'search for one lead (第777号)': LIST('filter: { search: "第777号" }'),
};

const CALLER: Caller = {
  viewer: { id: 'bench', kind: 'OFFICIAL', zone: ZONE, name: '测试', roles: ['RECRUITER'], scopes: ['service:read'], official: 'official-7', enterprise: null },
  locale: 'zh',
};

/** Measures board and list of one zone with more and more leads, and writes their section of `docs/performance.md`. */
export async function compareLeads(folder: string, stop: AbortSignal): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const cluster = stack.use(await startCluster({ dataDir: folder }));
  const clock = { now: () => new Date('2022-07-29T09:00:00+08:00') };
  const services: Executor[] = [];
  for (const size of SIZES) {
    stop.throwIfAborted();
    console.log(`Loading ${size} leads …`);
    const databaseUrl = await ensureDatabase(cluster.url, `gaoxin_leads_${size}`);
    const service = stack.use(await createRecruitment({ databaseUrl, clock, bus: inProcessBus(), log: createLog('warn') }));
    await fillLeads(databaseUrl, ZONE, size);
    services.push(inProcess(service));
  }
  const rows: string[] = [];
  for (const [name, text] of Object.entries(QUESTIONS)) {
    stop.throwIfAborted();
    const times = await timesOf(services, parse(text));
    const ratios = times.map((values) => median(values.map((value, round) => value / times[0]![round]!)));
    const row = `| ${name} | ${ratios.slice(1).map((ratio) => ratio.toFixed(2)).join(' | ')} | ${ratios.at(-1)! <= AIM ? 'reached' : 'missed'} |`;
    console.log(row, times.map((values) => `${median(values).toFixed(1)} ms`).join(', '));
    rows.push(row);
  }
  writeSection('Leads by number', sectionOf(rows));
}

/** Milliseconds by service and round; the services take turns, after each has warmed up. */
async function timesOf(services: readonly Executor[], document: DocumentNode): Promise<number[][]> {
  const times = services.map((): number[] => []);
  for (let round = -10; round < ROUNDS; round += 1) {
    for (const index of services.keys()) {
      const at = (index + round + 10) % services.length;
      const began = performance.now();
      await ask(services[at]!, document);
      if (round >= 0) times[at]!.push(performance.now() - began);
    }
  }
  return times;
}

async function ask(service: Executor, document: DocumentNode): Promise<void> {
  const { errors } = await service({ document, context: { caller: CALLER, failed: new Set(), contexts: new Map() } });
  if (errors) throw errors[0]!;
}

const sectionOf = (rows: readonly string[]) => `
One zone with 1,000, 100,000 and 1,000,000 leads, half of them on the board, each number in a database of its own; the recruitment service answers in process, under row-level security. A number is the time of a question with that many leads ÷ its time with 1,000, the median over ${ROUNDS} rounds in which the three take turns. The aim is at most ${AIM} from the first to the last.

| question | 100,000 | 1,000,000 | aim ${AIM} |
| --- | --: | --: | --- |
${rows.join('\n')}

The board is five columns of 40 cards with counts, sums and conversion; a list is a page of 50 with its count. Counts come from totals that are kept in the same transaction as the rows; where they cannot answer, counting ends at 1,000 and says so.`;
