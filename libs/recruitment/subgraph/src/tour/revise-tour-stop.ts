import { notFound } from '@gaoxin/kernel';
import { SiteTour } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseTourStopInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { stopOf } from './plan-site-tour.ts';
import { putStops, stopsOf } from './stops-of.ts';

export const reviseTourStop = useCase('tour:reviseStop', async (tx, input: ReviseTourStopInput) => {
  const tour = await tx.load(SiteTour, input.tourId, { version: input.version, path: ['tourId'] });
  tx.allow(tour);
  const stops = await stopsOf(tx, tour);
  const stop = stops.find(({ id }) => id === input.stopId);
  if (!stop) throw notFound(['stopId']);
  await putStops(tx, tour, tour.reviseStop(stops, stop, stopOf(input), tx.now));
  const said = stop.title === input.title ? stop.title : `“${stop.title}”改为“${input.title}”`;
  const at = [stop, input].map(({ day, time }) => [day, time].filter(Boolean).join(' '));
  if (tour.leadId) noteEvent(tx, { id: tour.leadId, zoneId: tour.zoneId }, 'TOUR_ARRANGED', `${tour.title}：${said}${at[0] === at[1] ? '' : `，${at.join(' → ')}`}`);
  return tour;
});
