import { Account, Enterprise, ENTERPRISE_FIELDS } from '@gaoxin/directory-domain';
import { newId } from '@gaoxin/kernel';
import { closePairsOf, registerMessages, type ImportKind } from '@gaoxin/registers';
import { sharedMessages } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import { ENTERPRISE_COLUMNS } from './enterprise-columns.ts';
import { lookForDuplicates } from './compare-enterprises.ts';

/** Enterprises from a file: the credit code tells which. */
export const enterpriseImport: ImportKind<Enterprise> = {
  name: 'enterprise',
  messages: { ...sharedMessages, ...registerMessages },
  sheet: { zh: '企业', en: 'Enterprises' },
  columns: ENTERPRISE_COLUMNS,
  keyColumn: 'uscc',
  keyColumns: ['uscc'],
  titleColumn: 'name',
  keyOf: (values) => values.uscc!,
  check: async (_em, rows, targets) =>
    new Map(rows.filter(({ values }) => targets.get(values.uscc!)?.mergedInto).map((row) => [row, { column: 'uscc', code: 'MERGED_ALREADY', data: {} }])),
  find: async (em, zoneId, values) => {
    const found = await em.find(Enterprise, { zoneId, uscc: { $in: values.map(({ uscc }) => uscc!) } });
    return new Map(found.map((one) => [one.uscc!, one]));
  },
  lock: async (em, zoneId, ids) => {
    const found = await em.find(Enterprise, { zoneId, id: { $in: [...ids] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
    return new Map(found.map((one) => [one.id, one]));
  },
  // One that was withdrawn comes back whole.
  valuesOf: async (_em, targets) => new Map(targets.map((one) => [one.id, one.withdrawn ? {} : Object.fromEntries(ENTERPRISE_FIELDS.map((field) => [field, one[field]]))])),
  creator: async (em, _rows, { zoneId, now }) => (values) => {
    const { uscc = null, name = '', ...facts } = values;
    const enterprise = new Enterprise({ ...facts, uscc, name, id: newId(), zoneId, registeredAt: now });
    em.persist(enterprise);
    return { id: enterprise.id, events: [enterprise.registered()] };
  },
  changer: async () => (enterprise, changes) => [enterprise.change(changes)],
  remove: async (em, enterprise) => {
    const account = await em.findOne(Account, { zoneId: enterprise.zoneId, enterpriseId: enterprise.id });
    if (account) return { column: null, code: 'IMPORT_ROW_IN_USE', data: {} };
    await closePairsOf(em, enterprise.zoneId, enterprise.id);
    return [enterprise.withdraw()];
  },
  afterWrite: lookForDuplicates,
};
