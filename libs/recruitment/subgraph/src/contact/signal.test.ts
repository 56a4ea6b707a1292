import type { Viewer } from '@gaoxin/server';
import { as } from '@gaoxin/testkit';
import { faultsOf, openActing, type Acting } from '../acts.fixture.ts';

const SIGNAL = 'signal { id version respondedInWindow minutesLeft light answer { at note contact { id } } lead { id source title } viewerCan }';

interface Signal {
  signal: { id: string; version: number; respondedInWindow: boolean | null };
}

describe('a signal', () => {
  let recruitment: Acting;
  beforeAll(async () => {
    recruitment = await openActing();
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  const heard = { text: '董事长在长沙，明早 8 点返程', source: '长沙代办处', seenAt: '2022-07-28T20:00:00+08:00', windowEndsAt: '2022-07-29T08:00:00+08:00' };
  const contact = (leadId: string, time: string) => ({ leadId, kind: 'FORMAL', heldAt: `2022-07-29T${time}:00+08:00`, place: '长沙', ourSide: ['田野'], theirSide: ['刘总'], summary: '早晨等候，谈成来访。' });
  const withLead = async () => {
    recruitment.at('2022-07-28T19:00');
    const lead = await recruitment.newLead();
    recruitment.at('2022-07-28T20:10');
    const { signal } = await recruitment.done<Signal>('recordSignal', { leadId: lead.id, ...heard }, SIGNAL);
    return { lead, signal };
  };
  const signalOf = async (leadId: string) =>
    (await recruitment.read<{ lead: { signals: Signal['signal'][] } }>(`query ($id: ID!) { lead(id: $id) { signals { ${SIGNAL.slice(9, -2)} } } }`, { id: leadId })).lead.signals[0];

  it('at 20:00 with a window to 08:00 and a contact at 05:00 was answered in the window', async () => {
    const { lead, signal } = await withLead();
    expect(signal).toMatchObject({ respondedInWindow: null, minutesLeft: 710, light: 'LATE', answer: null, viewerCan: ['ANSWER'] });
    recruitment.at('2022-07-29T06:00');
    const { contact: made } = await recruitment.done<{ contact: { id: string; version: number } }>('recordContact', contact(lead.id, '05:00'), 'contact { id version }');
    expect(await signalOf(lead.id)).toMatchObject({ respondedInWindow: true, minutesLeft: null, light: 'DONE', answer: { at: '2022-07-28T21:00:00.000Z', contact: { id: made.id } } });

    await recruitment.done('strikeContact', { contactId: made.id, version: 1, reason: '没有见到' }, 'contact { id }');
    expect(await signalOf(lead.id)).toMatchObject({ respondedInWindow: null, answer: null });
  });

  it('with a contact after the window was not, until an earlier contact is written down', async () => {
    const { lead } = await withLead();
    recruitment.at('2022-07-29T10:00');
    expect(await signalOf(lead.id)).toMatchObject({ respondedInWindow: false, light: 'VERY_LATE', answer: null });
    await recruitment.done('recordContact', contact(lead.id, '09:30'), 'contact { id }');
    expect(await signalOf(lead.id)).toMatchObject({ respondedInWindow: false, light: 'DONE' });
    await recruitment.done('recordContact', contact(lead.id, '05:00'), 'contact { id }');
    expect(await signalOf(lead.id)).toMatchObject({ respondedInWindow: true });
  });

  it('stands on the card of its lead, the one that closes first, until it is answered', async () => {
    const { lead, signal } = await withLead();
    await recruitment.done('recordSignal', { leadId: lead.id, ...heard, windowEndsAt: '2022-08-10T08:00:00+08:00' }, SIGNAL);
    const board = '{ leadBoard { leads(first: 40) { nodes { id openSignal { windowEndsAt light } } } } }';
    type Board = { leadBoard: { leads: { nodes: { id: string; openSignal: object | null }[] } }[] };
    const card = async () => (await recruitment.read<Board>(board)).leadBoard.flatMap((column) => column.leads.nodes).find(({ id }) => id === lead.id)!;
    expect((await card()).openSignal).toEqual({ windowEndsAt: '2022-07-29T00:00:00.000Z', light: 'LATE' });
    const answer = { signalId: signal.id, version: signal.version, answeredAt: '2022-07-28T20:05:00+08:00', note: '已托代办处约好' };
    expect((await recruitment.done<Signal>('answerSignal', answer, SIGNAL)).signal).toMatchObject({ respondedInWindow: true, answer: { note: '已托代办处约好', contact: null } });
    expect((await card()).openSignal).toEqual({ windowEndsAt: '2022-08-10T00:00:00.000Z', light: 'ON_TIME' });
    expect(faultsOf(await recruitment.act('answerSignal', { ...answer, version: 2 }, SIGNAL))).toEqual(['SIGNAL_ANSWERED']);
  });

  it('may stand alone and become a lead, once', async () => {
    recruitment.at('2022-07-28T20:10');
    const { signal } = await recruitment.done<Signal>('recordSignal', heard, SIGNAL);
    expect(signal).toMatchObject({ lead: null, viewerCan: ['ANSWER', 'TURN_INTO_LEAD'] });
    const alone = '{ signals(filter: { withoutLead: true, unanswered: true }) { totalCount nodes { id } } }';
    expect(await recruitment.read(alone)).toEqual({ signals: { totalCount: 1, nodes: [{ id: signal.id }] } });
    const turn = { signalId: signal.id, version: 1, enterpriseId: 'e1', title: '动力电池基地', industry: '新能源' };
    expect((await recruitment.done<Signal>('turnSignalIntoLead', turn, SIGNAL)).signal).toMatchObject({ lead: { source: 'SIGNAL', title: '动力电池基地' } });
    expect(faultsOf(await recruitment.act('turnSignalIntoLead', { ...turn, version: 2 }, SIGNAL))).toEqual(['SIGNAL_HAS_LEAD']);
    expect(await recruitment.read(alone)).toEqual({ signals: { totalCount: 0, nodes: [] } });
  });

  it('that became a lead the next morning is answered by the contact at 05:00 before (S0-04)', async () => {
    recruitment.at('2022-07-28T20:10');
    const { signal } = await recruitment.done<Signal>('recordSignal', heard, SIGNAL);
    recruitment.at('2022-07-30T09:00');
    const turn = { signalId: signal.id, version: 1, enterpriseId: 'e1', title: '储能基地', plannedInvestment: { amount: '50000000', currency: 'USD' } };
    const turned = await recruitment.done<{ signal: { lead: { id: string } } }>('turnSignalIntoLead', turn, 'signal { lead { id openedOn plannedInvestment { currency } } }');
    expect(turned.signal.lead).toMatchObject({ openedOn: '2022-07-28', plannedInvestment: { currency: 'USD' } });
    await recruitment.done('recordContact', contact(turned.signal.lead.id, '05:00'), 'contact { id }');
    expect(await signalOf(turned.signal.lead.id)).toMatchObject({ respondedInWindow: true, answer: { at: '2022-07-28T21:00:00.000Z' } });
  });

  it('may be added to a lead that exists, which stays one lead (S0-02), and is answered by who was met since', async () => {
    recruitment.at('2022-07-28T19:00');
    const lead = await recruitment.newLead();
    recruitment.at('2022-07-28T20:10');
    const { signal } = await recruitment.done<Signal>('recordSignal', heard, SIGNAL);
    recruitment.at('2022-07-29T10:00');
    await recruitment.done('recordContact', contact(lead.id, '05:00'), 'contact { id }');
    const count = async () => (await recruitment.read<{ leads: { totalCount: string } }>('{ leads { totalCount } }')).leads.totalCount;
    const before = await count();
    const joined = await recruitment.done<Signal>('attachSignalToLead', { signalId: signal.id, version: 1, leadId: lead.id }, SIGNAL);
    expect(faultsOf(await recruitment.act('attachSignalToLead', { signalId: signal.id, version: 2, leadId: lead.id }, SIGNAL))).toEqual(['SIGNAL_HAS_LEAD']);
    expect(joined.signal).toMatchObject({ lead: { id: lead.id, source: 'CHAIN' }, respondedInWindow: true, viewerCan: [] });
    expect(await count()).toEqual(before);
    const { lead: seen } = await recruitment.read<{ lead: { timeline: { kind: string }[] } }>('query ($id: ID!) { lead(id: $id) { timeline { kind } } }', { id: lead.id });
    expect(seen.timeline.map(({ kind }) => kind).sort()).toEqual(['FORMAL_CONTACT', 'REGISTERED', 'SIGNAL_SEEN']);
  });

  it('is not added to a lead that is not there', async () => {
    recruitment.at('2022-07-28T20:10');
    const { signal } = await recruitment.done<Signal>('recordSignal', heard, SIGNAL);
    expect(faultsOf(await recruitment.act('attachSignalToLead', { signalId: signal.id, version: 1, leadId: 'nobody-has-this' }, SIGNAL))).toEqual(['NOT_FOUND leadId']);
  });

  it('that closes soonest stands in front of those that closed, however many they are, page by page', async () => {
    await using fresh = await openActing();
    const hear = async (text: string, seen: string, end: string, more: object = {}) =>
      (await fresh.done<Signal>('recordSignal', { text, source: '商会', seenAt: `${seen}:00+08:00`, windowEndsAt: `${end}:00+08:00`, ...more }, SIGNAL)).signal;
    fresh.at('2022-07-29T09:00');
    for (let day = 10; day < 33; day += 1) await hear(`过期 ${day}`, `2022-06-${String(Math.min(day, 28)).padStart(2, '0')}T08:00`, `2022-07-${String(day - 9).padStart(2, '0')}T10:00`);
    await hear('不急', '2022-07-29T08:00', '2022-08-09T18:00');
    await hear('急', '2022-07-29T08:00', '2022-07-29T18:00');
    const list = 'query ($after: String, $filter: SignalFilter) { signals(first: 20, after: $after, filter: $filter) { totalCount nodes { text } pageInfo { endCursor hasNextPage } } }';
    type Page = { signals: { totalCount: number; nodes: { text: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const first = (await fresh.read<Page>(list, { filter: { unanswered: true } })).signals;
    expect([first.totalCount, ...first.nodes.slice(0, 4).map(({ text }) => text)]).toEqual([25, '急', '不急', '过期 32', '过期 31']);
    const rest = (await fresh.read<Page>(list, { filter: { unanswered: true }, after: first.pageInfo.endCursor })).signals;
    expect([rest.nodes.map(({ text }) => text), rest.pageInfo.hasNextPage]).toEqual([['过期 14', '过期 13', '过期 12', '过期 11', '过期 10'], false]);
  });

  it('counts for who is in charge of its lead, or who heard it, and in the share that was answered in time', async () => {
    await using fresh = await openActing();
    const [mine, other] = [as('RECRUITER', { official: 'o1' }), as('RECRUITER', { official: 'o2' })];
    fresh.at('2022-07-28T09:00');
    const { lead } = await fresh.done<{ lead: { id: string } }>('registerLead', { enterpriseId: 'e1', title: '我的线索', source: 'CHAIN' }, 'lead { id }', mine);
    fresh.at('2022-07-28T20:10');
    const hear = async (text: string, by: Viewer, more: object = {}) => (await fresh.done<Signal>('recordSignal', { ...heard, text, ...more }, SIGNAL, by)).signal;
    const inTime = await hear('我的线索的', other, { leadId: lead.id });
    await hear('我听到的', mine);
    await hear('别人听到的', other);
    await hear('还来得及', mine, { windowEndsAt: '2022-08-03T08:00:00+08:00' });
    await fresh.done('answerSignal', { signalId: inTime.id, version: 1, answeredAt: '2022-07-28T20:10:00+08:00', note: '约好' }, SIGNAL);
    fresh.at('2022-07-29T09:00');
    const owned = 'query ($id: ID) { signals(filter: { ownerId: $id }) { nodes { text } } }';
    const texts = async (id: string) => (await fresh.read<{ signals: { nodes: { text: string }[] } }>(owned, { id })).signals.nodes.map(({ text }) => text).sort();
    expect([await texts('o1'), await texts('o2')]).toEqual([['我听到的', '我的线索的', '还来得及'].sort(), ['别人听到的']]);
    const share = 'query ($ownerId: ID, $from: Date, $to: Date) { signalResponse(ownerId: $ownerId, from: $from, to: $to) { numerator denominator value n asOf rows { title counted } } }';
    const figure = async (variables: object = {}) => (await fresh.read<{ signalResponse: object }>(share, variables)).signalResponse;
    expect(await figure()).toMatchObject({ numerator: 1, denominator: 3, n: 3, asOf: '2022-07-29' });
    expect(await figure({ ownerId: 'o1' })).toMatchObject({ numerator: 1, denominator: 2, value: 0.5, rows: expect.arrayContaining([{ title: '我的线索的', counted: true }, { title: '我听到的', counted: false }]) });
    expect(await figure({ to: '2022-07-27' })).toMatchObject({ denominator: 0, value: null });
    await expect(figure({ from: '2022-07-29', to: '2022-07-28' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each([
    ['whose window ends before it was seen', { windowEndsAt: '2022-07-28T19:59:00+08:00' }, 'DATE_ORDER windowEndsAt'],
    ['seen in the future', { seenAt: '2022-07-28T20:11:00+08:00' }, 'DATE_ORDER seenAt'],
    ['of a lead that is not there', { leadId: 'nobody-has-this' }, 'NOT_FOUND leadId'],
  ])('%s is refused', async (_what, facts, fault) => {
    recruitment.at('2022-07-28T20:10');
    expect(faultsOf(await recruitment.act('recordSignal', { ...heard, ...facts }, SIGNAL))).toEqual([fault]);
  });

  it('answered before it was seen is refused', async () => {
    const { signal } = await withLead();
    const answer = { signalId: signal.id, version: 1, answeredAt: '2022-07-28T19:00:00+08:00', note: '早已约好' };
    expect(faultsOf(await recruitment.act('answerSignal', answer, SIGNAL))).toEqual(['DATE_ORDER answeredAt']);
  });
});
