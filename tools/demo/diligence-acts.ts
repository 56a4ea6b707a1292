import { leadOf } from './contact-acts.ts';
import type { Cast } from './people.ts';
import { daysAlong, moment, type ProjectState } from './project-acts.ts';
import { readRows, type Row } from './read-rows.ts';
import type { Act } from './stage.ts';

const DILIGENCE = ['lead', 'by', 'on', 'item', 'result', 'note', 'evidence', 'decided_by', 'reason'] as const;
const OF_SIGNED = ['zones', 'item', 'note', 'evidence'] as const;
const SERVICE = { service: 'recruitment' } as const;

interface Versioned {
  id: string;
  version: number;
}
type Projects = ReadonlyMap<string, ProjectState>;

/** What was found about investors: lines of their own, and the checks that came before each signing. */
export function diligenceActs(projects: Projects, cast: Cast): Act[] {
  const items = readRows('due-diligence-of-signed.csv', OF_SIGNED, OF_SIGNED);
  return [...written(projects, cast), ...[...projects.values()].flatMap((state) => beforeSigning(state, items, cast))];
}

const written = (projects: Projects, cast: Cast): Act[] =>
  readRows('due-diligence.csv', DILIGENCE, ['lead', 'by', 'on', 'item', 'result', 'note']).map(({ cells, place }) => {
    const lead = leadOf(projects, cells.lead, place);
    const base = { ...SERVICE, place, select: 'item { id version lead { id version } }' };
    return {
      ...base,
      at: moment(cells.on, '15:20'),
      viewer: cast.official(cells.by, place),
      mutation: 'recordDueDiligence',
      input: () => ({ leadId: lead().id, version: 0, item: cells.item, result: cells.result, note: cells.note, evidence: cells.evidence || null, checkedOn: cells.on }),
      keep: (payload: { item: Versioned & { lead: Versioned } }): Act[] => {
        keepLead(projects, cells.lead)(payload);
        if (!cells.decided_by) return [];
        const input = () => ({ itemId: payload.item.id, version: payload.item.version, accepted: true, reason: cells.reason });
        const viewer = cast.official(cells.decided_by, place);
        return [{ ...base, at: moment(cells.on, '17:40'), viewer, mutation: 'decideDueDiligence', input, keep: keepLead(projects, cells.lead) }];
      },
    };
  });

/** The items one after the other between the review and the signing, where the zone asks for them. */
function beforeSigning(state: ProjectState, all: readonly Row<(typeof OF_SIGNED)[number]>[], cast: Cast): Act[] {
  const { cells } = state.row;
  if (!cells.signed_on) return [];
  const items = all.filter(({ cells: item }) => item.zones.split('；').includes(cells.zone));
  const [reviewedOn] = daysAlong(cells.opened_on, cells.signed_on, 3, false).slice(-1);
  const days = daysAlong(reviewedOn!, cells.signed_on, items.length, false);
  return items.map(({ cells: item, place }, index) => ({
    ...SERVICE,
    at: moment(days[index]!, '14:30'),
    place,
    viewer: cast.official(cells.recruiter, place),
    mutation: 'recordDueDiligence',
    select: 'item { lead { id version } }',
    input: () => ({ leadId: state.lead!.id, version: 0, item: item.item, result: 'PASSED', note: item.note, evidence: item.evidence, checkedOn: days[index] }),
    keep: (payload: { item: { lead: Versioned } }) => void (state.lead = payload.item.lead),
  }));
}

/** What counts on the lead changes the lead: its later acts need the new version. */
export const keepLead = (projects: Projects, id: string) => (payload: { item: { lead: Versioned } }) => void (projects.get(id)!.lead = payload.item.lead);
