import { Lead, SiteTour } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseSiteTourInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { putStops, stopsOf } from './stops-of.ts';

export const reviseSiteTour = useCase('tour:revise', async (tx, input: ReviseSiteTourInput) => {
  const tour = await tx.load(SiteTour, input.tourId, { version: input.version, path: ['tourId'] });
  tx.allow(tour);
  const lead = tour.leadId ? await tx.load(Lead, tour.leadId) : null;
  const stops = await stopsOf(tx, tour);
  const { title, party, startsOn, endsOn } = input;
  const before = { title: tour.title, party: tour.party, span: spanOf(tour) };
  const moved = tour.revise(lead, { title, party, startsOn, endsOn }, stops, tx.now);
  if (moved[0] !== stops[0]) await putStops(tx, tour, moved);
  const changes = [
    before.span !== spanOf(tour) && `日期 ${before.span} → ${spanOf(tour)}`,
    before.title !== title && `标题“${before.title}”→“${title}”`,
    before.party !== party && `人员“${before.party}”→“${party}”`,
  ];
  if (lead) noteEvent(tx, lead, 'TOUR_REVISED', `${title}：${changes.filter(Boolean).join('，')}`);
  return tour;
});

const spanOf = ({ startsOn, endsOn }: SiteTour) => (startsOn === endsOn ? startsOn : `${startsOn} 至 ${endsOn}`);
