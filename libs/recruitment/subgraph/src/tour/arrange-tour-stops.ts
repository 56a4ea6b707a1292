import { SiteTour, TourStop } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ArrangeTourStopsInput } from '../generated/resolvers-types.ts';
import { stopOf } from './plan-site-tour.ts';

export const arrangeTourStops = useCase('tour:arrange', async (tx, input: ArrangeTourStopsInput) => {
  const tour = await tx.load(SiteTour, input.tourId, { version: input.version, path: ['tourId'] });
  tx.allow(tour);
  const stops = tour.arrange(input.stops.map(stopOf), tx.now);
  await tx.em.nativeDelete(TourStop, { zoneId: tour.zoneId, tourId: tour.id });
  tx.add(...stops);
  return tour;
});
