import { dayOf } from '@gaoxin/kernel';
import { Lead, SiteTour, type PlannedStop } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { PlanSiteTourInput, TourStopInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const planSiteTour = useCase('tour:plan', async (tx, input: PlanSiteTourInput) => {
  const lead = input.leadId ? await tx.load(Lead, input.leadId, { path: ['leadId'] }) : null;
  const { direction, title, party, startsOn, endsOn } = input;
  const tour = new SiteTour({ zoneId: tx.viewer.zone, lead, direction, title, party, startsOn, endsOn, now: tx.now });
  tx.allow(tour);
  tx.add(tour, ...tour.arrange((input.stops ?? []).map(stopOf), tx.now));
  if (lead) noteEvent(tx, lead, 'TOUR_PLANNED', `${startsOn} 至 ${endsOn} ${title}`, dayOf(tx.now));
  return tour;
});

/** What an input says of a stop. */
export const stopOf = ({ day, time, type, title, host, note }: TourStopInput): PlannedStop => ({
  day,
  time: time ?? null,
  type,
  title,
  host: host ?? null,
  note: note ?? null,
});
