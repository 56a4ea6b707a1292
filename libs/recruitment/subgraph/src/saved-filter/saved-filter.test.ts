import { as } from '@gaoxin/testkit';
import { openLeads, type Leads, type UserError } from '../lead/leads.fixture.ts';

interface Filter {
  id: string;
  version: number;
}

describe('saved filters', () => {
  let leads: Leads;
  const [zhou, jiang] = [as('RECRUITER', { id: 'zhou' }), as('LEADER', { id: 'jiang' })];
  const act = (name: string, input: object, viewer = zhou) => leads.act<{ filter: Filter | null; errors: UserError[] }>(name, input, viewer, 'filter { id version } errors { code path }');
  const seen = async (viewer: typeof zhou) =>
    (await leads.ask<{ savedLeadFilters: object[] }>('{ savedLeadFilters { name conditions shared mine isDefault } }', {}, viewer)).savedLeadFilters;

  beforeEach(async () => {
    leads = await openLeads();
  });
  afterEach(() => leads[Symbol.asyncDispose]());

  it('are an official’s own until shared, can be renamed and set as default, and deleted', async () => {
    const { filter } = await act('saveLeadFilter', { name: '我的超期', conditions: 'late=1', shared: false });
    expect([await seen(zhou), await seen(jiang)]).toEqual([[{ name: '我的超期', conditions: 'late=1', shared: false, mine: true, isDefault: false }], []]);
    await act('saveLeadFilter', { filterId: filter!.id, version: 1, name: '超期线索', conditions: 'late=1&order=AMOUNT', shared: true });
    await act('setDefaultLeadFilter', { filterId: filter!.id, isDefault: true }, jiang);
    const shared = { name: '超期线索', conditions: 'late=1&order=AMOUNT', shared: true };
    expect([await seen(zhou), await seen(jiang)]).toEqual([[{ ...shared, mine: true, isDefault: false }], [{ ...shared, mine: false, isDefault: true }]]);
    expect(await seen(as('RECRUITER', { zone: 'kunshan' }))).toEqual([]);
    expect((await act('deleteLeadFilter', { filterId: filter!.id, version: 2 })).errors).toEqual([]);
    expect(await seen(jiang)).toEqual([]);
  });

  it('are changed and deleted by their owner only', async () => {
    const { filter } = await act('saveLeadFilter', { name: '我的超期', conditions: 'late=1', shared: true });
    const change = { filterId: filter!.id, version: 1, name: '别人的', conditions: '', shared: true };
    expect((await act('saveLeadFilter', { ...change, conditions: 'a=1' }, jiang)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await act('deleteLeadFilter', { filterId: filter!.id, version: 1 }, jiang)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const own = (await act('saveLeadFilter', { name: '别人看不到', conditions: 'late=1', shared: false })).filter!;
    expect((await act('setDefaultLeadFilter', { filterId: own.id, isDefault: true }, jiang)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await act('saveLeadFilter', change)).errors).toMatchObject([{ code: 'BLANK', path: ['conditions'] }]);
    expect((await act('saveLeadFilter', { ...change, conditions: 'a=1', version: 5 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});
