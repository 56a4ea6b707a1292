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
