import { readFileSync } from 'node:fs';
import { inZone, StoredContent, StoredFile, type Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import { moment } from './project-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act, Stage } from './stage.ts';

const FILE = ['zone', 'by', 'on', 'file', 'shown_as', 'undone_on'] as const;
const MERGE = ['zone', 'by', 'on', 'survivor', 'merged', 'reason'] as const;
const PROSPECT = ['zone', 'by', 'on', 'kind', 'name', 'short_name', 'group', 'industry', 'contact_name', 'contact_phone', 'lead', 'source_text', 'amount', 'currency', 'next_step', 'next_step_due_on'] as const;

interface Versioned {
  id: string;
  version: number;
}

/** Registers filled from files, one of them taken back; two enterprises that were one; a company to come and its lead. */
export function registerActs(cast: Cast, stage: Stage): Act[] {
  return [...importActs(cast, stage), ...mergeActs(cast, stage), ...prospectActs(cast)];
}

function importActs(cast: Cast, stage: Stage): Act[] {
  return readRows('imports.csv', FILE, ['zone', 'by', 'on', 'file', 'shown_as']).flatMap(({ cells, place }) => {
    const viewer = cast.official(cells.by, place);
    let run = '';
    const latest = async () => {
      const query = `{ enterpriseImport(id: "${run}") { id version } }`;
      const { enterpriseImport } = await stage.ask<{ enterpriseImport: Versioned }>('directory', viewer, query);
      return { importId: enterpriseImport.id, version: enterpriseImport.version };
    };
    const act = (day: string, time: string, verb: string, input: Act['input']): Act => ({
      at: moment(day, time),
      place,
      viewer,
      service: 'directory',
      locale: 'zh',
      mutation: `${verb}EnterpriseImport`,
      select: 'import { id }',
      input,
      keep: (payload: { import: { id: string } }) => void (run = payload.import.id),
      settles: true,
    });
    return [
      act(cells.on, '15:00', 'start', async () => ({ fileId: await uploaded(stage, viewer, cells.file, cells.shown_as) })),
      act(cells.on, '15:10', 'apply', latest),
      ...(cells.undone_on ? [act(cells.undone_on, '15:30', 'undo', latest)] : []),
    ];
  });
}

/** The file as the portal would have uploaded it. */
async function uploaded(stage: Stage, viewer: Viewer, file: string, name: string): Promise<string> {
  const content = readFileSync(new URL(`data/${file}`, import.meta.url));
  const { database } = stage.services.directory;
  const stored = new StoredFile({ zoneId: viewer.zone, enterpriseId: null, name, mediaType: 'text/csv', content, uploadedBy: viewer.id, uploadedAt: stage.now() });
  await inZone(viewer.zone, () => database.em().transactional(async (em) => void em.persist([stored, new StoredContent(stored, content)])));
  return stored.id;
}

function mergeActs(cast: Cast, stage: Stage): Act[] {
  return readRows('enterprise-merges.csv', MERGE, MERGE).map(({ cells, place }) => {
    const viewer = cast.official(cells.by, place);
    const find = async (uscc: string) => {
      const { enterpriseByUscc } = await stage.ask<{ enterpriseByUscc: Versioned | null }>('directory', viewer, `{ enterpriseByUscc(uscc: "${uscc}") { id version } }`);
      if (!enterpriseByUscc) throw new DemoDataError(place, `no enterprise has the code ${uscc}.`);
      return enterpriseByUscc;
    };
    return {
      at: moment(cells.on, '16:20'),
      place,
      viewer,
      service: 'directory',
      mutation: 'mergeEnterprises',
      select: 'merge { id }',
      input: async () => {
        const [survivor, merged] = [await find(cells.survivor), await find(cells.merged)];
        return { survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, take: ['CONTACT_NAME', 'CONTACT_PHONE'], reason: cells.reason };
      },
      settles: true,
    };
  });
}

function prospectActs(cast: Cast): Act[] {
  return readRows('prospects.csv', PROSPECT, ['zone', 'by', 'on', 'kind', 'name', 'lead', 'source_text']).flatMap(({ cells, place }) => {
    const viewer = cast.official(cells.by, place);
    const kept: { enterprise?: Versioned; lead?: Versioned } = {};
    const keep = (payload: typeof kept) => void Object.assign(kept, payload);
    const facts = { name: cells.name, shortName: cells.short_name || null, parentGroup: cells.group || null, industry: cells.industry || null, contactName: cells.contact_name || null, contactPhone: cells.contact_phone || null };
    const step = { title: cells.next_step, dueOn: cells.next_step_due_on };
    const money = cells.amount ? { amount: cells.amount, currency: cells.currency } : null;
    return [
      { at: moment(cells.on, '10:40'), place, viewer, service: 'directory', mutation: 'registerProspect', select: 'enterprise { id version }', input: () => ({ kind: cells.kind, ...facts }), keep, settles: true },
      {
        at: moment(cells.on, '10:45'), place, viewer, service: 'recruitment', mutation: 'registerLead', select: 'lead { id version }', keep,
        input: () => ({ enterpriseId: kept.enterprise!.id, title: cells.lead, source: 'EXPO', sourceText: cells.source_text, parentGroup: facts.parentGroup, industry: facts.industry, plannedInvestment: money }),
      },
      ...(cells.next_step ? [{ at: moment(cells.on, '10:50'), place, viewer, service: 'recruitment' as const, mutation: 'planNextStep', select: 'lead { id }', input: () => ({ leadId: kept.lead!.id, version: kept.lead!.version, ...step }) }] : []),
    ];
  });
}
