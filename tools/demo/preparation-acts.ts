import { leadOf } from './contact-acts.ts';
import { diligenceActs, keepLead } from './diligence-acts.ts';
import type { Cast } from './people.ts';
import { moment, type ProjectState } from './project-acts.ts';
import { readRows } from './read-rows.ts';
import type { Act } from './stage.ts';

const RULES = ['zone', 'on', 'formal_contacts', 'feasibility', 'due_diligence', 'reason', 'items'] as const;
const PITCH = ['lead', 'by', 'on', 'industry_environment', 'preferential_policy', 'location', 'sent_on', 'recipient'] as const;
const FEASIBILITY = ['lead', 'by', 'on', 'title', 'owner', 'due_on', 'finished_on', 'conclusion'] as const;
const TOUR = ['lead', 'by', 'on', 'direction', 'title', 'party', 'starts_on', 'ends_on', 'stops'] as const;

interface Versioned {
  id: string;
  version: number;
}
type Projects = ReadonlyMap<string, ProjectState>;

/** What officials prepared for leads: the zone's rules, packages, feasibility work, checks and tours. */
export const preparationActs = (projects: Projects, cast: Cast): Act[] => [
  ...rules(cast),
  ...pitches(projects, cast),
  ...feasibility(projects, cast),
  ...diligenceActs(projects, cast),
  ...tours(projects, cast),
];

const SERVICE = { service: 'recruitment' } as const;

function rules(cast: Cast): Act[] {
  const versions = new Map<string, number>();
  return readRows('recruitment-rules.csv', RULES, ['zone', 'on', 'formal_contacts', 'feasibility', 'due_diligence', 'items']).map(({ cells, place }) => ({
    ...SERVICE,
    at: moment(cells.on, '08:40'),
    place,
    viewer: cast.holder(cells.zone, 'ZONE_ADMIN', place),
    mutation: 'changeRecruitmentRules',
    select: 'rules { id version }',
    input: () => ({
      version: versions.get(cells.zone) ?? 0,
      formalContactsPerYear: Number(cells.formal_contacts),
      feasibilityForNegotiation: Number(cells.feasibility),
      dueDiligenceForSigning: cells.due_diligence === 'yes',
      dueDiligenceItems: cells.items.split('；'),
      dueDiligenceOffFor: cells.reason || null,
    }),
    keep: (payload: { rules: Versioned }) => void versions.set(cells.zone, payload.rules.version),
  }));
}

/** The sections one after the other on the same day, then the sending. */
const pitches = (projects: Projects, cast: Cast): Act[] =>
  readRows('pitch-packages.csv', PITCH, ['lead', 'by', 'on']).flatMap(({ cells, place }) => {
    const lead = leadOf(projects, cells.lead, place);
    const base = { ...SERVICE, place, viewer: cast.official(cells.by, place), select: 'package { id version }' };
    let pitch: Versioned = { id: '', version: 0 };
    const keep = (payload: { package: Versioned }) => void (pitch = payload.package);
    const texts = { INDUSTRY_ENVIRONMENT: cells.industry_environment, PREFERENTIAL_POLICY: cells.preferential_policy, LOCATION: cells.location };
    const acts: Act[] = Object.entries(texts)
      .filter(([, text]) => text)
      .map(([section, text], index) => ({
        ...base,
        at: moment(cells.on, `14:0${index}`),
        mutation: 'writePitchSection',
        input: () => ({ leadId: lead().id, version: pitch.version, section, text }),
        keep,
      }));
    if (cells.sent_on) {
      const input = () => ({ packageId: pitch.id, version: pitch.version, sentOn: cells.sent_on, recipient: cells.recipient });
      acts.push({ ...base, at: moment(cells.sent_on, '16:30'), mutation: 'sendPitchPackage', input, keep });
    }
    return acts;
  });

const feasibility = (projects: Projects, cast: Cast): Act[] =>
  readRows('feasibility.csv', FEASIBILITY, ['lead', 'by', 'on', 'title', 'owner', 'due_on']).map(({ cells, place }) => {
    const lead = leadOf(projects, cells.lead, place);
    const viewer = cast.official(cells.by, place);
    const base = { ...SERVICE, place, viewer };
    const finishing = ({ item }: { item: Versioned }): Act => ({
      ...base,
      at: moment(cells.finished_on, '17:00'),
      mutation: 'finishFeasibility',
      select: 'item { id lead { id version } }',
      input: () => ({ itemId: item.id, version: item.version, finishedOn: cells.finished_on, conclusion: cells.conclusion }),
      keep: keepLead(projects, cells.lead),
    });
    return {
      ...base,
      at: moment(cells.on, '09:30'),
      mutation: 'planFeasibility',
      select: 'item { id version }',
      input: () => ({ leadId: lead().id, title: cells.title, ownerId: cells.owner, dueOn: cells.due_on }),
      keep: (payload: { item: Versioned }) => (cells.finished_on ? [finishing(payload)] : []),
    };
  });

/** A stop is written as day, time, type, name, host and note, with bars between. */
const tours = (projects: Projects, cast: Cast): Act[] =>
  readRows('site-tours.csv', TOUR, ['by', 'on', 'direction', 'title', 'party', 'starts_on', 'ends_on']).map(({ cells, place }) => {
    const lead = cells.lead ? leadOf(projects, cells.lead, place) : null;
    const stopOf = (text: string) => {
      const [day, time, type, title, host, note] = text.split('|');
      return { day, time: time || null, type, title, host: host || null, note: note || null };
    };
    return {
      ...SERVICE,
      at: moment(cells.on, '10:40'),
      place,
      viewer: cast.official(cells.by, place),
      mutation: 'planSiteTour',
      select: 'tour { id }',
      input: () => ({
        leadId: lead?.().id ?? null,
        direction: cells.direction,
        title: cells.title,
        party: cells.party,
        startsOn: cells.starts_on,
        endsOn: cells.ends_on,
        stops: cells.stops.split('；').filter(Boolean).map(stopOf),
      }),
    };
  });
