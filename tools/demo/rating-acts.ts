import type { Cast } from './people.ts';
import { moment } from './project-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act } from './stage.ts';

const DIMENSIONS = ['lawful_duty', 'efficiency', 'execution', 'achievement'] as const;

/** Monthly cycles with their ballots, and the tasks of experience officers. */
export function ratingActs(cast: Cast): Act[] {
  const cycles = new Map<string, { id: string; version: number }>();
  return [...cycleActs(cast, cycles), ...ballotActs(cast, cycles), ...taskActs(cast)];
}

function cycleActs(cast: Cast, cycles: Map<string, { id: string; version: number }>): Act[] {
  const rows = readRows('cycles.csv', ['zone', 'period', 'opened_on', 'closed_on'], ['zone', 'period', 'opened_on']);
  return rows.flatMap(({ cells, place }) => {
    const viewer = cast.holder(cells.zone, 'SUPERVISOR', place);
    const key = `${cells.zone} ${cells.period}`;
    const base = { place, viewer, service: 'rating', select: 'cycle { id version }', settles: true } as const;
    const keep = ({ cycle }: { cycle: { id: string; version: number } }) => void cycles.set(key, cycle);
    const opening: Act = { ...base, at: moment(cells.opened_on, '08:30'), mutation: 'openCycle', input: () => ({ period: cells.period }), keep };
    const closing: Act = {
      ...base,
      at: moment(cells.closed_on || cells.opened_on, '18:00'),
      mutation: 'closeCycle',
      input: () => ({ cycleId: cycles.get(key)!.id, version: cycles.get(key)!.version }),
    };
    return cells.closed_on ? [opening, closing] : [opening];
  });
}

function ballotActs(cast: Cast, cycles: ReadonlyMap<string, { id: string }>): Act[] {
  const columns = ['zone', 'period', 'enterprise', 'secretary', 'cast_at', ...DIMENSIONS] as const;
  return readRows('ballots.csv', columns, columns).map(({ cells, place }) => ({
    at: new Date(cells.cast_at),
    place,
    viewer: cast.enterprise(cells.zone, cells.enterprise),
    service: 'rating',
    mutation: 'castBallot',
    select: 'ballot { id version }',
    input: () => {
      const cycle = cycles.get(`${cells.zone} ${cells.period}`);
      if (!cycle) throw new DemoDataError(place, `no cycle ${cells.period} is open.`);
      const scores = DIMENSIONS.map((dimension) => ({ dimension: dimension.toUpperCase(), points: Number(cells[dimension]) }));
      return { cycleId: cycle.id, secretaryId: cells.secretary, scores };
    },
  }));
}

function taskActs(cast: Cast): Act[] {
  const columns = ['zone', 'officer', 'planned_at', 'title', 'place', 'brief', 'steps', 'limit_minutes', 'due_on'] as const;
  return readRows('experience-tasks.csv', columns, columns).map(({ cells, place }) => ({
    at: new Date(cells.planned_at),
    place,
    viewer: cast.holder(cells.zone, 'SUPERVISOR', place),
    service: 'rating',
    mutation: 'planExperienceTask',
    select: 'task { id version }',
    input: () => ({
      officerId: cells.officer,
      title: cells.title,
      place: cells.place,
      brief: cells.brief,
      steps: cells.steps.split(';'),
      limitMinutes: Number(cells.limit_minutes),
      dueOn: cells.due_on,
    }),
  }));
}
