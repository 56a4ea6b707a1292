import { readFileSync } from 'node:fs';
import { createConstruction } from '@gaoxin/construction-subgraph';
import { createCourier } from '@gaoxin/courier-subgraph';
import { createDirectory, createIdentity } from '@gaoxin/directory-subgraph';
import { startGateway } from '@gaoxin/gateway';
import { shiftedClock } from '@gaoxin/kernel';
import { createRating } from '@gaoxin/rating-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { createLog, inProcessBus, natsBus, type Config, type Service } from '@gaoxin/server';
import { Pool } from 'pg';
import { DEMO_CLIENT, DEMO_PASSWORD } from './demo/seed-directory.ts';
import { provideDemo } from './demo/provide-demo.ts';

export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  /** What this account is for, in Chinese and English. */
  readonly who: string;
}

export interface Stack extends AsyncDisposable {
  readonly accounts: readonly DemoAccount[];
}

export interface StackOptions {
  readonly config: Config & { readonly databaseUrl: string };
  readonly onProgress: (line: string) => void;
}

const root = new URL('../', import.meta.url);
const CREATE = {
  directory: createDirectory,
  recruitment: createRecruitment,
  construction: createConstruction,
  rating: createRating,
  courier: createCourier,
} as const;

/** Migrates, loads the demo zones on first use, and serves gateway, subgraphs and portals on `config.port`. */
export async function startStack({ config, onProgress }: StackOptions): Promise<Stack> {
  const demo = await provideDemo(config.databaseUrl, onProgress);
  const clock = shiftedClock(demo.clockShiftMs);
  const log = createLog(config.logLevel);
  await using opening = new AsyncDisposableStack();
  const bus = opening.use(config.natsUrl ? await natsBus({ url: config.natsUrl, log }) : inProcessBus());
  const services: Service[] = [];
  for (const [name, create] of Object.entries(CREATE) as [keyof typeof CREATE, (typeof CREATE)['rating']][]) {
    const service = opening.use(await create({ databaseUrl: demo.databaseUrls[name], clock, bus, log }));
    services.push(service);
  }
  for (const service of services) opening.use(await service.work());
  const pool = opening.adopt(new Pool({ connectionString: demo.databaseUrls.directory, max: 5 }), (one) => one.end());
  const identity = opening.use(await createIdentity({ pool, origin: config.origin, onError: (error) => log.warn({ error: String(error) }, 'identity') }));
  opening.use(
    await startGateway({
      config,
      services,
      identity,
      supergraph: readFileSync(new URL('graphql/supergraph.graphql', root), 'utf8'),
      documents: JSON.parse(readFileSync(new URL('graphql/operations.json', root), 'utf8')) as Record<string, string>,
      portals: portalFolders(),
      log,
    }),
  );
  const open = opening.move();
  return { accounts: accountsOf(demo.clientSecret), [Symbol.asyncDispose]: () => open.disposeAsync() };
}

export function portalFolders() {
  const folder = (name: string) => new URL(`apps/portals/${name}/dist/`, root).pathname;
  return { shell: folder('shell'), remotes: { officials: folder('officials'), enterprise: folder('enterprise'), experience: folder('experience') } };
}

/** What a visitor signs in with, printed at every start. */
export const accountsOf = (clientSecret: string): DemoAccount[] => [
  { login: 'zhou', password: DEMO_PASSWORD, who: '垫江 招商专员 周以宁 · recruiter' },
  { login: 'fang', password: DEMO_PASSWORD, who: '垫江 项目科科长 方立 · project officer' },
  { login: 'ran', password: DEMO_PASSWORD, who: '垫江 项目秘书 冉静 · project secretary' },
  { login: 'tian', password: DEMO_PASSWORD, who: '垫江 管委会副主任 田野 · leader' },
  { login: 'he', password: DEMO_PASSWORD, who: '垫江 纪检监察 何川 · supervisor of the evaluation' },
  { login: 'admin', password: DEMO_PASSWORD, who: '垫江 信息专员 石磊 · zone administrator' },
  { login: 'tang', password: DEMO_PASSWORD, who: '信华新材料 唐文海 · enterprise' },
  { login: 'lin', password: DEMO_PASSWORD, who: '体验官 林若溪 · experience officer' },
  { login: DEMO_CLIENT, password: clientSecret, who: '第三方应用 · third party (client credentials)' },
];
