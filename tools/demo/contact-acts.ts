import type { Cast } from './people.ts';
import { moment, type ProjectState } from './project-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act } from './stage.ts';

const CONTACT = ['lead', 'by', 'held_at', 'kind', 'place', 'our_side', 'their_side', 'summary', 'agreed_next', 'recorded_at'] as const;
const SIGNAL = ['zone', 'lead', 'by', 'seen_at', 'window_ends_at', 'source', 'text', 'answered_at', 'answer'] as const;
const PEOPLE = '；';

/** Contacts with investors and signals of chances, as officials wrote them down. */
export const contactActs = (projects: ReadonlyMap<string, ProjectState>, cast: Cast): Act[] => [...contacts(projects, cast), ...signals(projects, cast)];

/** The lead of a line. @throws DemoDataError when no project of the demo begins with it. */
export function leadOf(projects: ReadonlyMap<string, ProjectState>, id: string, place: string): () => { id: string; version: number } {
  const state = projects.get(id);
  if (!state) throw new DemoDataError(place, `there is no project "${id}".`);
  return () => {
    if (!state.lead) throw new DemoDataError(place, 'the lead does not exist yet on that day.');
    return state.lead;
  };
}

const instant = (at: string) => moment(at.slice(0, 10), at.slice(11));

const contacts = (projects: ReadonlyMap<string, ProjectState>, cast: Cast): Act[] =>
  readRows('contacts.csv', CONTACT, ['lead', 'by', 'held_at', 'kind', 'place', 'our_side', 'their_side', 'summary']).map(({ cells, place }) => {
    const lead = leadOf(projects, cells.lead, place);
    return {
      at: cells.recorded_at ? instant(cells.recorded_at) : new Date(instant(cells.held_at).getTime() + 3_600_000),
      place,
      viewer: cast.official(cells.by, place),
      service: 'recruitment',
      mutation: 'recordContact',
      select: 'contact { id }',
      input: () => ({
        leadId: lead().id,
        kind: cells.kind,
        heldAt: instant(cells.held_at).toISOString(),
        place: cells.place,
        ourSide: cells.our_side.split(PEOPLE),
        theirSide: cells.their_side.split(PEOPLE),
        summary: cells.summary,
        agreedNext: cells.agreed_next || null,
      }),
    };
  });

const signals = (projects: ReadonlyMap<string, ProjectState>, cast: Cast): Act[] =>
  readRows('signals.csv', SIGNAL, ['zone', 'by', 'seen_at', 'window_ends_at', 'source', 'text']).map(({ cells, place }) => {
    const lead = cells.lead ? leadOf(projects, cells.lead, place) : null;
    const viewer = cast.official(cells.by, place);
    const base = { place, viewer, service: 'recruitment', select: 'signal { id version }' } as const;
    return {
      ...base,
      at: instant(cells.seen_at),
      mutation: 'recordSignal',
      input: () => ({
        leadId: lead?.().id ?? null,
        text: cells.text,
        source: cells.source,
        seenAt: instant(cells.seen_at).toISOString(),
        windowEndsAt: instant(cells.window_ends_at).toISOString(),
      }),
      keep: ({ signal }: { signal: { id: string; version: number } }): Act[] =>
        cells.answered_at
          ? [
              {
                ...base,
                at: instant(cells.answered_at),
                mutation: 'answerSignal',
                input: () => ({ signalId: signal.id, version: signal.version, answeredAt: instant(cells.answered_at).toISOString(), note: cells.answer }),
              },
            ]
          : [],
    };
  });
