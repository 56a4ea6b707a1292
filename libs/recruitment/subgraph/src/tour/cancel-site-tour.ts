import { SiteTour } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { CancelSiteTourInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';

export const cancelSiteTour = useCase('tour:cancel', async (tx, input: CancelSiteTourInput) => {
  const tour = await tx.load(SiteTour, input.tourId, { version: input.version, path: ['tourId'] });
  tx.allow(tour);
  tour.cancel(input.reason);
  if (tour.leadId) noteEvent(tx, { id: tour.leadId, zoneId: tour.zoneId }, 'TOUR_CANCELLED', `${tour.title}：${input.reason}`);
  return tour;
});
