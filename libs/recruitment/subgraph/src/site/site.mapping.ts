import { LandedProject, Park, Site, SiteEvent, SiteOccupancy, SiteReservation, SiteReuse } from '@gaoxin/recruitment-domain';
import { day, decimal, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const ParkSchema = defineEntity({
  class: Park,
  tableName: 'park',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    name: p.text(),
    place: p.text().nullable(),
    sections: p.json<Park['sections']>(),
    projectCapacity: decimal().nullable(),
    projectBound: p.text().$type<NonNullable<Park['projectBound']>>().nullable(),
    sample: p.boolean(),
    version: p.integer().version(),
  },
});

export const SiteSchema = defineEntity({
  class: Site,
  tableName: 'site',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    parkId: p.text(),
    sectionCode: p.text().nullable(),
    parentId: p.text().nullable(),
    kind: p.text().$type<Site['kind']>(),
    code: p.text(),
    name: p.text(),
    address: p.text().nullable(),
    areaValue: decimal(),
    areaUnit: p.text().$type<Site['areaUnit']>(),
    areaBound: p.text().$type<Site['areaBound']>(),
    squareMetres: decimal(),
    utilities: p.json<Site['utilities']>(),
    priceAmount: decimal().nullable(),
    priceCurrency: p.text().nullable(),
    pricePer: p.text().$type<NonNullable<Site['pricePer']>>().nullable(),
    priceRule: p.text().nullable(),
    capacity: p.integer(),
    occupied: p.integer(),
    availableOn: day().nullable(),
    currentUse: p.text().nullable(),
    geometry: p.text().nullable(),
    state: p.text().$type<Site['state']>(),
    stateSince: day(),
    plannedUse: p.text().nullable(),
    useRate: decimal().nullable(),
    useEvidence: p.text().nullable(),
    sample: p.boolean(),
    version: p.integer().version(),
  },
});

export const SiteEventSchema = defineEntity({
  class: SiteEvent,
  tableName: 'site_event',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    siteId: p.text(),
    kind: p.text().$type<SiteEvent['kind']>(),
    occurredOn: day(),
    recordedAt: instant(),
    actor: p.text(),
    note: p.text().nullable(),
    changes: p.json<SiteEvent['changes']>(),
    fileIds: texts(),
  },
});

export const SiteReservationSchema = defineEntity({
  class: SiteReservation,
  tableName: 'site_reservation',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    siteId: p.text(),
    leadId: p.text(),
    slot: p.integer(),
    reservedOn: day(),
    until: day(),
    reservedBy: p.text(),
    note: p.text().nullable(),
    endedOn: day().nullable(),
    ending: p.text().$type<NonNullable<SiteReservation['ending']>>().nullable(),
    version: p.integer().version(),
  },
});

export const SiteOccupancySchema = defineEntity({
  class: SiteOccupancy,
  tableName: 'site_occupancy',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    siteId: p.text(),
    enterpriseId: p.text(),
    leadId: p.text().nullable(),
    since: day(),
    until: day().nullable(),
    endedOn: day().nullable(),
    endReason: p.text().nullable(),
    productionOn: day().nullable(),
    version: p.integer().version(),
  },
});

export const LandedProjectSchema = defineEntity({
  class: LandedProject,
  tableName: 'landed_project',
  properties: { zoneId: p.text().primary(), projectId: p.text().primary(), leadId: p.text(), productionOn: day().nullable() },
});

export const SiteReuseSchema = defineEntity({
  class: SiteReuse,
  tableName: 'site_reuse',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    siteId: p.text(),
    decidedOn: day(),
    decision: p.text(),
    newUse: p.text(),
    completedOn: day().nullable(),
    before: p.json<SiteReuse['before']>(),
    after: p.json<NonNullable<SiteReuse['after']>>().nullable(),
    version: p.integer().version(),
  },
});

export const siteEntities = [ParkSchema, SiteSchema, SiteEventSchema, SiteReservationSchema, SiteOccupancySchema, LandedProjectSchema, SiteReuseSchema] as const;
