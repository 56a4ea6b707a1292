import type { ServiceName } from '@gaoxin/server';
import { chainActs } from './chain-acts.ts';
import { contactActs } from './contact-acts.ts';
import { agreementActs } from './agreement-acts.ts';
import { castOf, readOfficials, type Cast } from './people.ts';
import { preparationActs } from './preparation-acts.ts';
import { moment, projectActs, readProjects, type ProjectState } from './project-acts.ts';
import { issueActs, readIssues } from './issue-acts.ts';
import { housingActs } from './housing-acts.ts';
import { siteActs } from './site-acts.ts';
import { orderActs } from './order-acts.ts';
import { policyActs } from './policy-acts.ts';
import { leadActs } from './lead-acts.ts';
import { registerActs } from './register-acts.ts';
import { ratingActs } from './rating-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import { seedDirectory } from './seed-directory.ts';
import { openStage, type Act, type Stage } from './stage.ts';

/** The moment at which the demo is handed to its first visitor; its clock runs on from here at normal pace. */
export const DEMO_NOW = new Date('2022-07-29T08:50:00+08:00');
const LAST_DAY = '2022-07-29';

/**
 * Loads the five demo zones into empty databases: people are inserted, everything else is played act by act, and the
 * figures that the zones published are compared with what the rows give.
 * @returns the secret of the demo third party.
 * @throws DemoDataError with file, line and reason.
 */
export async function loadDemo(databaseUrls: Record<ServiceName, string>, onProgress: (sentence: string) => void): Promise<string> {
  await using stage = await openStage(databaseUrls);
  const projects = readProjects();
  const first = projects.map(({ cells }) => cells.opened_on).sort()[0]!;
  const secret = await seedDirectory(databaseUrls.directory, moment(first, '08:00'));
  await stage.settle();

  const cast = castOf(readOfficials());
  const states = new Map(projects.map((row) => [row.cells.id, { row } as ProjectState]));
  const teams = new Map<string, string>();
  const acts: Act[] = [
    ...targetActs(cast),
    ...leadActs(cast, teams),
    ...registerActs(cast, stage),
    ...[...states.values()].flatMap((state) => projectActs(state, cast, stage, LAST_DAY)),
    ...readIssues().flatMap((row) => issueActs(row, states, cast)),
    ...ratingActs(cast),
    ...chainActs(states, cast, teams),
    ...siteActs(cast, states, stage),
    ...housingActs(cast),
    ...contactActs(states, cast),
    ...preparationActs(states, cast),
    ...orderActs(cast, stage),
    ...policyActs(cast, stage),
    ...agreementActs(states, cast),
  ];
  onProgress(`playing ${acts.length} acts of five zones`);
  await stage.play(acts);
  await stage.sweep(moment(LAST_DAY, '07:00'));
  await stage.settle();
  await comparePublished(stage, cast);
  return secret;
}

function targetActs(cast: Cast): Act[] {
  const columns = ['zone', 'year', 'metric', 'value'] as const;
  return readRows('targets.csv', columns, columns).map(({ cells, place }) => ({
    at: moment(`${cells.year}-01-04`, '09:00'),
    place,
    viewer: cast.holder(cells.zone, 'LEADER', place),
    service: 'construction',
    mutation: 'setAnnualTarget',
    select: 'target { id }',
    input: () => ({ year: Number(cells.year), metric: cells.metric, value: Number(cells.value) }),
  }));
}

type Report = Record<string, { numerator: number; denominator: number; value: number | null }>;

/** The figures that a zone published must follow from the rows; a difference is an error in the data, never in the figure. */
async function comparePublished(stage: Stage, cast: Cast): Promise<void> {
  const columns = ['zone', 'figure', 'as_of', 'numerator', 'denominator', 'shown', 'source'] as const;
  for (const { cells, place } of readRows('published-figures.csv', columns, columns)) {
    const figure = `${cells.figure} { numerator denominator value }`;
    const query = `{ halfYearReport(asOf: "${cells.as_of}") { ${figure} } }`;
    const { halfYearReport } = await stage.ask<{ halfYearReport: Report }>('construction', cast.holder(cells.zone, 'LEADER', place), query);
    const computed = halfYearReport[cells.figure];
    const found = `${computed?.numerator}/${computed?.denominator}`;
    if (found !== `${cells.numerator}/${cells.denominator}`) {
      throw new DemoDataError(place, `published ${cells.numerator}/${cells.denominator}, but the rows give ${found}.`);
    }
  }
}
