import type { LeadForm } from './lead-form.ts';

const told = (value: unknown): string => JSON.stringify(value);

/**
 * What was typed over what somebody else stored meanwhile: fields that nobody touched here take the new value, fields that both
 * changed keep what was typed and are named.
 */
export function mergedForm(typed: LeadForm, before: LeadForm, now: LeadForm): { form: LeadForm; contested: (keyof LeadForm)[] } {
  const names = Object.keys(now) as (keyof LeadForm)[];
  const isMine = (name: keyof LeadForm) => told(typed[name]) !== told(before[name]);
  const isTheirs = (name: keyof LeadForm) => told(now[name]) !== told(before[name]);
  const mine = Object.fromEntries(names.filter(isMine).map((name) => [name, typed[name]])) as Partial<LeadForm>;
  return { form: { ...now, ...mine }, contested: names.filter((name) => isMine(name) && isTheirs(name) && told(typed[name]) !== told(now[name])) };
}
