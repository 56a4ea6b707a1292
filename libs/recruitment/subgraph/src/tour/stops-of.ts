import { TourStop, type SiteTour } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** The stops of a tour in their order. */
export const stopsOf = (tx: Tx, tour: SiteTour): Promise<TourStop[]> =>
  tx.em.find(TourStop, { zoneId: tour.zoneId, tourId: tour.id }, { orderBy: { position: 'asc' } });

/** Takes the place of the stops that were there. */
export async function putStops(tx: Tx, tour: SiteTour, stops: readonly TourStop[]): Promise<void> {
  await tx.em.nativeDelete(TourStop, { zoneId: tour.zoneId, tourId: tour.id });
  tx.add(...stops);
}
