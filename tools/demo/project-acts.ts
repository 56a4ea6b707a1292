import type { Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import { DemoDataError, readRows, type Row } from './read-rows.ts';
import type { Act, Stage } from './stage.ts';

const COLUMNS = [
  'zone', 'id', 'enterprise', 'title', 'industry', 'source', 'source_of', 'amount', 'currency', 'land_mu', 'recruiter', 'opened_on', 'stage', 'stage_on',
  'next_step', 'next_step_due_on', 'waiting_for', 'signed_on', 'handed_over_on', 'accepted_on', 'officer', 'secretary', 'started_on',
  'in_production_on', 'late_steps',
] as const;
type ProjectRow = Row<(typeof COLUMNS)[number]>;

export const readProjects = () =>
  readRows('projects.csv', COLUMNS, ['zone', 'id', 'enterprise', 'title', 'source', 'amount', 'currency', 'recruiter', 'opened_on', 'stage']);

interface Versioned {
  id: string;
  version: number;
}

interface Step extends Versioned {
  dueOn: string;
  phase: 'SIGN_TO_START' | 'START_TO_PRODUCTION' | 'PRODUCTION_TO_COMPLETION';
}

/** What the acts of one project remember of the answers so far. */
export interface ProjectState {
  row: ProjectRow;
  lead?: Versioned;
  agreement?: Versioned;
  project?: Versioned;
}

/** What an earlier act must have made. @throws DemoDataError when the line's days are in the wrong order. */
function known(state: ProjectState, what: 'lead' | 'agreement' | 'project'): Versioned {
  const found = state[what];
  if (!found) throw new DemoDataError(state.row.place, `the ${what} does not exist yet on that day.`);
  return found;
}

const PATH = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW'] as const;

export const moment = (day: string, time: string): Date => new Date(`${day}T${time}+08:00`);

/** Everything that happened to one project, from the first word to its milestones. */
export function projectActs(state: ProjectState, cast: Cast, stage: Stage, until: string): Act[] {
  const { cells, place } = state.row;
  const recruiter = cast.official(cells.recruiter, place);
  const acts = leadActs(state, recruiter);
  if (cells.signed_on) acts.push(signing(state, recruiter));
  if (cells.handed_over_on) acts.push(handingOver(state, recruiter));
  if (cells.accepted_on) {
    const officer = cast.official(cells.officer, place);
    acts.push(accepting(state, officer, stage, until), naming(state, officer));
    if (cells.started_on) acts.push(reaching(state, officer, 'STARTED', cells.started_on));
    if (cells.in_production_on) acts.push(reaching(state, officer, 'IN_PRODUCTION', cells.in_production_on));
  }
  return acts;
}

function leadActs(state: ProjectState, viewer: Viewer): Act[] {
  const { cells, place } = state.row;
  const base = { place, viewer, service: 'recruitment', select: 'lead { id version }', keep: keepLead(state) } as const;
  const reached = PATH.indexOf(cells.stage as 'CLUE');
  const steps = reached === -1 ? PATH.length - 1 : reached;
  const last = cells.stage_on && !cells.signed_on ? cells.stage_on : cells.signed_on || cells.opened_on;
  const days = daysAlong(cells.opened_on, last, steps, !cells.signed_on);
  const acts: Act[] = [
    {
      ...base,
      at: moment(cells.opened_on, '09:10'),
      mutation: 'registerLead',
      input: () => ({
        enterpriseId: cells.enterprise,
        title: cells.title,
        industry: cells.industry || null,
        source: cells.source,
        ...(cells.source === 'REFERRAL' ? { sourceEnterpriseId: cells.source_of } : { sourceText: cells.source_of || null }),
        plannedInvestment: { amount: cells.amount, currency: cells.currency },
      }),
    },
  ];
  const act = (day: string, time: string, mutation: string, input: object) =>
    acts.push({ ...base, at: moment(day, time), mutation, input: () => ({ leadId: known(state, 'lead').id, version: known(state, 'lead').version, ...input }) });
  for (let index = 1; index <= steps; index += 1) {
    const day = days[index - 1]!;
    if (index <= 2) act(day, '10:00', 'planNextStep', { title: index === 1 ? '约企业面谈' : '约企业实地考察', dueOn: day });
    if (PATH[index] === 'REVIEW') act(day, '10:10', 'recordFeasibility', { summary: '用地、能耗、环保条件已论证，可行。', finishedOn: day });
    act(day, '10:20', 'advanceLead', { to: PATH[index] });
  }
  if (cells.next_step) {
    const waitingFor = cells.waiting_for || null;
    act(days.at(-1) ?? cells.opened_on, '11:00', 'planNextStep', { title: cells.next_step, dueOn: cells.next_step_due_on, waitingFor });
  }
  return acts;
}

/** Days at which the lead entered its stages: evenly between opening and the last one. */
export function daysAlong(from: string, to: string, steps: number, includeLast: boolean): string[] {
  const span = Date.parse(to) - Date.parse(from);
  const parts = includeLast ? steps : steps + 1;
  return Array.from({ length: steps }, (_, index) => new Date(Date.parse(from) + Math.round((span * (index + 1)) / parts / 86_400_000) * 86_400_000).toISOString().slice(0, 10));
}

const keepLead = (state: ProjectState) => (payload: { lead: Versioned }) => void (state.lead = payload.lead);

function signing(state: ProjectState, viewer: Viewer): Act {
  const { cells, place } = state.row;
  return {
    at: moment(cells.signed_on, '15:00'),
    place,
    viewer,
    service: 'recruitment',
    mutation: 'signAgreement',
    select: 'agreement { id version }',
    input: () => ({
      leadId: known(state, 'lead').id,
      version: known(state, 'lead').version,
      title: cells.title,
      investment: { amount: cells.amount, currency: cells.currency },
      landMu: cells.land_mu || null,
      signedOn: cells.signed_on,
    }),
    keep: (payload: { agreement: Versioned }) => void (state.agreement = payload.agreement),
  };
}

const handingOver = (state: ProjectState, viewer: Viewer): Act => ({
  at: moment(state.row.cells.handed_over_on, '10:30'),
  place: state.row.place,
  viewer,
  service: 'recruitment',
  mutation: 'handOverAgreement',
  select: 'agreement { id version }',
  input: () => ({ agreementId: known(state, 'agreement').id, version: known(state, 'agreement').version }),
  settles: true,
});

function accepting(state: ProjectState, viewer: Viewer, stage: Stage, until: string): Act {
  const { cells, place } = state.row;
  return {
    at: moment(cells.accepted_on, '11:00'),
    place,
    viewer,
    service: 'construction',
    mutation: 'acceptHandover',
    select: 'project { id version promotionTable { steps { id version dueOn phase } } }',
    input: async () => {
      const { handovers } = await stage.ask<{ handovers: (Versioned & { agreement: { id: string } })[] }>(
        'construction',
        viewer,
        '{ handovers(status: WAITING) { id version agreement { id } } }',
      );
      const handover = handovers.find((one) => one.agreement.id === known(state, 'agreement').id);
      return { handoverId: handover?.id ?? 'missing', version: handover?.version ?? 0 };
    },
    keep: ({ project }: { project: Versioned & { promotionTable: { steps: Step[] } } }) => {
      state.project = { id: project.id, version: project.version };
      return stepActs(state.row, project.promotionTable.steps, viewer, until);
    },
    settles: true,
  };
}

const naming = (state: ProjectState, viewer: Viewer): Act => ({
  at: moment(state.row.cells.accepted_on, '11:30'),
  place: state.row.place,
  viewer,
  service: 'construction',
  mutation: 'assignSecretary',
  select: 'project { id version }',
  input: () => ({ projectId: known(state, 'project').id, version: known(state, 'project').version, officialId: state.row.cells.secretary }),
  keep: (payload: { project: Versioned }) => void (state.project = payload.project),
  settles: true,
});

const reaching = (state: ProjectState, viewer: Viewer, kind: string, reachedOn: string): Act => ({
  at: moment(reachedOn, '17:00'),
  place: state.row.place,
  viewer,
  service: 'construction',
  mutation: 'reportMilestone',
  select: 'project { id version }',
  input: () => ({ projectId: known(state, 'project').id, version: known(state, 'project').version, kind, reachedOn }),
  keep: (payload: { project: Versioned }) => void (state.project = payload.project),
  settles: true,
});

/** Steps are done when due or when their phase ended, whichever came first; the last few due ones may stay open. */
function stepActs({ cells, place }: ProjectRow, steps: Step[], viewer: Viewer, until: string): Act[] {
  const phaseEnd = { SIGN_TO_START: cells.started_on, START_TO_PRODUCTION: cells.in_production_on, PRODUCTION_TO_COMPLETION: '' };
  const phaseBegun = { SIGN_TO_START: true, START_TO_PRODUCTION: cells.started_on !== '', PRODUCTION_TO_COMPLETION: cells.in_production_on !== '' };
  const done = steps
    .filter((step) => phaseBegun[step.phase])
    .map((step) => ({ step, day: [step.dueOn, phaseEnd[step.phase]].filter(Boolean).sort()[0]! }))
    .map(({ step, day }) => ({ step, day: day < cells.accepted_on ? cells.accepted_on : day }))
    .filter(({ day }) => day < until)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const kept = done.slice(0, done.length - Number(cells.late_steps || 0));
  return kept.map(({ step, day }) => ({
    at: moment(day, '16:00'),
    place,
    viewer,
    service: 'construction',
    mutation: 'completeStep',
    select: 'step { id version }',
    input: () => ({ stepId: step.id, version: step.version, doneOn: day }),
  }));
}
