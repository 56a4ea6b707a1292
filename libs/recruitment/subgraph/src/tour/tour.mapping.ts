import { SiteTour, TourStop } from '@gaoxin/recruitment-domain';
import { day, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const SiteTourSchema = defineEntity({
  class: SiteTour,
  tableName: 'site_tour',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text().nullable(),
    direction: p.text().$type<SiteTour['direction']>(),
    title: p.text(),
    party: p.text(),
    startsOn: day(),
    endsOn: day(),
    arrangedAt: instant(),
    arrangements: p.integer(),
    cancelledFor: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const TourStopSchema = defineEntity({
  class: TourStop,
  tableName: 'tour_stop',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    tourId: p.text(),
    position: p.integer(),
    day: day(),
    time: p.text().nullable(),
    type: p.text().$type<TourStop['type']>(),
    title: p.text(),
    host: p.text().nullable(),
    note: p.text().nullable(),
  },
});

export const tourEntities = [SiteTourSchema, TourStopSchema] as const;
