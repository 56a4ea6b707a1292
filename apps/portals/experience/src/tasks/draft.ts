import type { ExperienceCriterion } from '../generated/graphql.ts';

/** What the officer noted of one step. Instants come from the device: a person's own record, never sent. */
export interface StepNote {
  startedAt: number | null;
  done: boolean;
  minutes: number | null;
}

export interface Draft {
  steps: readonly StepNote[];
  scores: Readonly<Partial<Record<ExperienceCriterion, number>>>;
  text: string;
  /** Handed in by the officer while there was no network. */
  queued: boolean;
  savedAt: number | null;
}

const UNTOUCHED: StepNote = { startedAt: null, done: false, minutes: null };
const keyOf = (officer: string, task: string) => `gaoxin.draft.${officer}.${task}`;

export const emptyDraft = (steps: number): Draft => ({ steps: Array.from({ length: steps }, () => UNTOUCHED), scores: {}, text: '', queued: false, savedAt: null });

/** The draft on this device, unless it was made for other steps. */
export function readDraft(officer: string, task: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(officer, task)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** False when the device has no room, or keeps nothing at all. */
export function writeDraft(officer: string, task: string, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(officer, task), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const forgetDraft = (officer: string, task: string): void => localStorage.removeItem(keyOf(officer, task));

export const startFirst = (draft: Draft, at: number): Draft => ({ ...draft, steps: draft.steps.with(0, { ...UNTOUCHED, startedAt: at }) });

/** Ends the step that runs, with the minutes it took, and begins the next. */
export function finishStep(draft: Draft, index: number, at: number): Draft {
  const { startedAt } = draft.steps[index]!;
  const ended = draft.steps.with(index, { startedAt, done: true, minutes: startedAt === null ? null : minutesBetween(startedAt, at) });
  return { ...draft, steps: index + 1 < ended.length ? ended.with(index + 1, { ...UNTOUCHED, startedAt: at }) : ended };
}

/** Takes back the last step that was recorded as done; it runs again from when it began. */
export function undoStep(draft: Draft): Draft {
  const last = draft.steps.findLastIndex((step) => step.done);
  return { ...draft, steps: draft.steps.map((step, index) => (index < last ? step : index === last ? { ...step, done: false, minutes: null } : UNTOUCHED)) };
}

export const setMinutes = (draft: Draft, index: number, minutes: number | null): Draft => ({
  ...draft,
  steps: draft.steps.with(index, { ...draft.steps[index]!, minutes }),
});

export const minutesBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 60_000));
