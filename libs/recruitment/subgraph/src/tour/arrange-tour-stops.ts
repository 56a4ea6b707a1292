import { SiteTour, type TourStop } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ArrangeTourStopsInput } from '../generated/resolvers-types.ts';
import { noteEvent } from '../lead/note-event.ts';
import { stopOf } from './plan-site-tour.ts';
import { putStops, stopsOf } from './stops-of.ts';

export const arrangeTourStops = useCase('tour:arrange', async (tx, input: ArrangeTourStopsInput) => {
  const tour = await tx.load(SiteTour, input.tourId, { version: input.version, path: ['tourId'] });
  tx.allow(tour);
  const stops = tour.arrange(input.stops.map(stopOf), tx.now);
  const before = await stopsOf(tx, tour);
  await putStops(tx, tour, stops);
  if (tour.leadId) noteEvent(tx, { id: tour.leadId, zoneId: tour.zoneId }, 'TOUR_ARRANGED', `${tour.title}：${changeOf(before, stops)}`);
  return tour;
});

/** Which stops came and went, or that they only changed places. */
function changeOf(before: readonly TourStop[], after: readonly TourStop[]): string {
  const [was, is] = [before, after].map((stops) => new Set(stops.map(({ title }) => title))) as [Set<string>, Set<string>];
  const [added, removed] = [[...is].filter((title) => !was.has(title)), [...was].filter((title) => !is.has(title))];
  const parts = [added.length > 0 && `增加${added.join('、')}`, removed.length > 0 && `去掉${removed.join('、')}`].filter(Boolean);
  return `${parts.length > 0 ? parts.join('，') : '调整先后'}，共 ${after.length} 站`;
}
