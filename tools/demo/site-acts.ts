import type { Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import { moment, type ProjectState } from './project-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act, Stage } from './stage.ts';

const PARK = ['zone', 'id', 'name', 'place', 'sections', 'projects', 'origin', 'registered_on'] as const;
const SITE = [
  'zone', 'park', 'section', 'code', 'parent', 'kind', 'name', 'address', 'area', 'unit', 'capacity', 'status', 'use', 'utilities', 'price', 'per', 'rule', 'available_on', 'box',
] as const;
const EVENT = ['zone', 'on', 'site', 'act', 'enterprise', 'lead', 'until', 'number', 'text', 'more'] as const;

const UNITS: Record<string, string> = {
  POWER: 'KILOVOLT_AMPERE', WATER: 'CUBIC_METRE_PER_DAY', GAS: 'CUBIC_METRE_PER_HOUR', SEWAGE: 'CUBIC_METRE_PER_DAY', FLOOR_LOAD: 'TONNE_PER_SQUARE_METRE', CEILING_HEIGHT: 'METRE', CRANE: 'TONNE',
};

interface Versioned {
  id: string;
  version: number;
}

/** What the acts of one park remember. */
interface Ground {
  viewer: Viewer;
  origin: string;
  park?: Versioned;
  sites: Map<string, Versioned>;
  /** The last reservation, occupancy and reuse case of a site, by its code. */
  latest: Map<string, Versioned>;
}

/** Parks, what stands in them, and who came and went. The shapes are made up around the real place of the zone. */
export function siteActs(cast: Cast, projects: ReadonlyMap<string, ProjectState>, stage: Stage): Act[] {
  const grounds = new Map<string, Ground>();
  const acts: Act[] = [];
  const base = (ground: Ground, place: string, at: Date) => ({ at, place, viewer: ground.viewer, service: 'recruitment' as const });
  for (const { cells, place } of readRows('parks.csv', PARK, PARK)) {
    const ground: Ground = { viewer: cast.holder(cells.zone, 'RECRUITER', place), origin: cells.origin, sites: new Map(), latest: new Map() };
    grounds.set(cells.zone, ground);
    const sections = cells.sections.split(';').map((one) => one.split(':')).map(([code, name, status]) => ({ code, name, status }));
    acts.push({
      ...base(ground, place, moment(cells.registered_on, '09:00')),
      mutation: 'registerPark',
      select: 'park { id version }',
      input: () => ({ name: cells.name, place: cells.place, sections, projectCapacity: { value: cells.projects, unit: 'PROJECT', bound: 'AT_LEAST' }, sample: true }),
      keep: (payload: { park: Versioned }) => void (ground.park = payload.park),
    });
    for (const site of readRows('sites.csv', SITE, ['zone', 'park', 'code', 'kind', 'name', 'area', 'unit', 'capacity', 'status']).filter((one) => one.cells.zone === cells.zone)) {
      const { code } = site.cells;
      acts.push({
        ...base(ground, site.place, moment(cells.registered_on, '10:00')),
        mutation: 'registerSite',
        select: 'site { id version }',
        input: () => siteInput(site.cells, ground),
        keep: (payload: { site: Versioned }) => void ground.sites.set(code, payload.site),
      });
    }
  }
  for (const { cells, place } of readRows('site-events.csv', EVENT, ['zone', 'on', 'site', 'act'])) {
    const ground = grounds.get(cells.zone);
    if (!ground) throw new DemoDataError(place, `there is no park in "${cells.zone}".`);
    acts.push({ ...base(ground, place, moment(cells.on, '15:00')), ...eventAct(cells, place, ground, projects, stage) });
  }
  return acts;
}

type Cells<Columns extends readonly string[]> = Record<Columns[number], string>;

function siteInput(cells: Cells<typeof SITE>, ground: Ground): object {
  const utilities = cells.utilities.split(';').filter(Boolean).map((one) => one.split('=') as [string, string]);
  return {
    parkId: ground.park!.id,
    sectionCode: cells.section || null,
    parentId: cells.parent ? ground.sites.get(cells.parent)!.id : null,
    kind: cells.kind,
    code: cells.code,
    name: cells.name,
    address: cells.address || null,
    area: { value: cells.area, unit: cells.unit },
    utilities: utilities.map(([kind, value]) => ({ kind, quantity: { value, unit: UNITS[kind] } })),
    price: cells.price ? { amount: { amount: cells.price, currency: 'CNY' }, per: cells.per, rule: cells.rule } : null,
    capacity: Number(cells.capacity),
    status: cells.status,
    currentUse: cells.use || null,
    availableOn: cells.available_on || null,
    geometry: cells.box ? boxAt(ground.origin, cells.box) : null,
    sample: true,
  };
}

const METRES_PER_DEGREE = 111_320;

/** A rectangle: east, north, width and depth in metres from the park's corner, which lies turned by some degrees. */
function boxAt(origin: string, box: string): string {
  const [longitude, latitude, turn] = origin.split(' ').map(Number) as [number, number, number];
  const [east, north, width, depth] = box.split(' ').map(Number) as [number, number, number, number];
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const corners = [[0, 0], [width, 0], [width, -depth], [0, -depth], [0, 0]] as const;
  const ring = corners.map(([dx, dy]) => {
    const [x, y] = [east + dx, north + dy];
    return [longitude + (x * cos - y * sin) / METRES_PER_DEGREE / shrink, latitude + (x * sin + y * cos) / METRES_PER_DEGREE];
  });
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] });
}

function eventAct(cells: Cells<typeof EVENT>, place: string, ground: Ground, projects: ReadonlyMap<string, ProjectState>, stage: Stage): Pick<Act, 'mutation' | 'select' | 'input' | 'keep' | 'settles'> {
  const site = () => ground.sites.get(cells.site) ?? unknown(place, cells.site);
  const fresh = async () => {
    const { site: now } = await stage.ask<{ site: Versioned }>('recruitment', ground.viewer, `{ site(id: "${site().id}") { id version } }`);
    return { siteId: now.id, version: now.version };
  };
  const latest = () => ground.latest.get(cells.site) ?? unknown(place, cells.site);
  const keep = (payload: object) => void ground.latest.set(cells.site, Object.values(payload)[0] as Versioned);
  const lead = () => projects.get(cells.lead)?.lead ?? unknown(place, cells.lead);
  const until = cells.until || null;
  switch (cells.act) {
    case 'OCCUPY':
      return { mutation: 'occupySite', select: 'occupancy { id version }', keep, input: async () => ({ ...(await fresh()), enterpriseId: cells.enterprise, since: cells.on, until }) };
    case 'LEAVE':
      return { mutation: 'endOccupancy', select: 'occupancy { id version }', input: () => ({ occupancyId: latest().id, version: latest().version, endedOn: cells.on, reason: cells.text }) };
    case 'IDLE':
    case 'UNDERUSED':
      return { mutation: 'reportSiteUse', select: 'site { id version }', input: async () => ({ ...(await fresh()), finding: cells.act, since: cells.on, useRate: cells.number, evidence: cells.text }) };
    case 'RESERVE':
      return { mutation: 'reserveSite', select: 'reservation { id version }', keep, input: () => ({ siteId: site().id, leadId: lead().id, until: cells.until, note: cells.text || null }) };
    case 'MOVE_IN':
      return { mutation: 'moveIntoSite', select: 'occupancy { id version }', keep, input: () => ({ reservationId: latest().id, version: latest().version, since: cells.on, until }) };
    case 'DECIDE': {
      const [newUse, formerUse, output, tax, source] = cells.more.split(';');
      const figures = { outputPerMu: { amount: output, currency: 'CNY' }, taxPerMu: { amount: tax, currency: 'CNY' }, source };
      return { mutation: 'decideSiteReuse', select: 'reuse { id version }', keep, input: async () => ({ ...(await fresh()), decidedOn: cells.on, decision: cells.text, newUse, formerUse, figures }) };
    }
    case 'COMPLETE':
      return { mutation: 'completeSiteReuse', select: 'reuse { id version }', input: () => ({ reuseId: latest().id, version: latest().version, completedOn: cells.on }) };
    default:
      throw new DemoDataError(place, `nobody knows the act "${cells.act}".`);
  }
}

function unknown(place: string, what: string): never {
  throw new DemoDataError(place, `"${what}" does not exist yet on that day.`);
}
