import { as } from '@gaoxin/testkit';
import { faultsOf, openActing, type Acting } from '../acts.fixture.ts';

const CONTACT = 'contact { id version kind heldAt place backEntered strike { reason by } corrections { reason by place kind } viewerCan }';
const CADENCE = 'query ($id: ID!, $year: Int) { lead(id: $id) { contactCadence(year: $year) { year asked met nextDueOn figure { numerator denominator value n rows { counted occurredOn } } } } }';

interface Contact {
  contact: { id: string; version: number; backEntered: boolean };
}
interface Cadence {
  lead: { contactCadence: { met: boolean; nextDueOn: string | null; figure: { numerator: number; denominator: number; n: number; rows: { counted: boolean }[] } } };
}

describe('contacts', () => {
  let recruitment: Acting;
  beforeAll(async () => {
    recruitment = await openActing();
    recruitment.at('2022-01-04T09:00');
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  const content = (facts: object = {}) => ({
    kind: 'FORMAL', heldAt: '2022-07-29T08:30:00+08:00', place: '长沙高新区', ourSide: ['田野 管委会副主任'], theirSide: ['刘建国 董事长'], summary: '谈用地和供电。', agreedNext: '7 月底前来考察', ...facts,
  });
  const said = (leadId: string, facts: object = {}) => ({ leadId, ...content(facts) });
  const inTalks = async () => {
    recruitment.at('2022-01-04T09:00');
    const lead = await recruitment.newLead();
    await recruitment.done('planNextStep', { leadId: lead.id, version: 1, title: '面谈', dueOn: '2022-09-30' }, 'lead { id }');
    await recruitment.done('advanceLead', { leadId: lead.id, version: 2, to: 'NEGOTIATION' }, 'lead { id }');
    recruitment.at('2022-07-29T09:00');
    return lead;
  };
  const record = (leadId: string, facts: object = {}) => recruitment.done<Contact>('recordContact', said(leadId, facts), CONTACT);
  const cadence = async (id: string, year?: number) => (await recruitment.read<Cadence>(CADENCE, { id, year })).lead.contactCadence;

  it('9 formal and 40 informal ones are 9/10 and not met; the tenth formal one meets it; the 41 informal ones list fine', async () => {
    const lead = await inTalks();
    for (let index = 1; index <= 9; index += 1) await record(lead.id, { heldAt: `2022-0${Math.ceil(index / 2)}-1${index}T10:00:00+08:00` });
    for (let index = 0; index < 40; index += 1) await record(lead.id, { kind: 'INFORMAL', heldAt: `2022-06-0${1 + (index % 9)}T11:00:00+08:00` });
    expect(await cadence(lead.id)).toMatchObject({ asked: true, met: false, nextDueOn: '2022-06-24', figure: { numerator: 9, denominator: 10, value: 0.9, n: 49 } });
    expect((await cadence(lead.id)).figure.rows.filter((row) => row.counted)).toHaveLength(9);
    expect(await cadence(lead.id, 2021)).toMatchObject({ met: false, figure: { numerator: 0, n: 0 } });

    await record(lead.id, { kind: 'INFORMAL' });
    await record(lead.id);
    expect(await cadence(lead.id)).toMatchObject({ met: true, nextDueOn: null, figure: { numerator: 10, denominator: 10, value: 1, n: 51 } });

    const list = `query ($id: ID!, $after: String) { contacts(first: 25, after: $after, filter: { leadId: $id, kind: INFORMAL }) { totalCount nodes { kind } pageInfo { hasNextPage endCursor } } }`;
    const first = await recruitment.read<{ contacts: { totalCount: number; nodes: object[]; pageInfo: { endCursor: string } } }>(list, { id: lead.id });
    expect([first.contacts.totalCount, first.contacts.nodes.length]).toEqual([41, 25]);
    const rest = await recruitment.read<typeof first>(list, { id: lead.id, after: first.contacts.pageInfo.endCursor });
    expect(rest.contacts).toMatchObject({ nodes: Array<unknown>(16).fill({ kind: 'INFORMAL' }), pageInfo: { hasNextPage: false } });
  });

  it('follow the minimum that the zone admin sets, and nobody else', async () => {
    const lead = await inTalks();
    await record(lead.id);
    const rules = { version: 0, formalContactsPerYear: 1, feasibilityForNegotiation: 0, dueDiligenceForSigning: true, dueDiligenceItems: ['涉诉情况'] };
    expect(faultsOf(await recruitment.act('changeRecruitmentRules', rules, 'rules { version }'))).toEqual(['FORBIDDEN']);
    const { rules: now } = await recruitment.done<{ rules: { version: number } }>('changeRecruitmentRules', rules, 'rules { version }', 'ZONE_ADMIN');
    expect(await cadence(lead.id)).toMatchObject({ met: true, figure: { numerator: 1, denominator: 1 } });
    expect(faultsOf(await recruitment.act('changeRecruitmentRules', rules, 'rules { version }', 'ZONE_ADMIN'))).toEqual(['STALE_VERSION']);
    await recruitment.done('changeRecruitmentRules', { ...rules, version: now.version, formalContactsPerYear: 10 }, 'rules { version }', 'ZONE_ADMIN');
  });

  it('are corrected with what they said before kept, and struck out without being lost', async () => {
    const lead = await inTalks();
    const { contact } = await record(lead.id, { kind: 'INFORMAL' });
    const corrected = await recruitment.done<Contact>('correctContact', { contactId: contact.id, version: 1, reason: '是正式会谈', ...content({ place: '长沙县' }) }, CONTACT);
    expect(corrected.contact).toMatchObject({ kind: 'FORMAL', place: '长沙县', corrections: [{ reason: '是正式会谈', kind: 'INFORMAL', place: '长沙高新区' }], viewerCan: ['CORRECT', 'STRIKE'] });
    expect((await cadence(lead.id)).figure.numerator).toBe(1);

    const struck = await recruitment.done<Contact>('strikeContact', { contactId: contact.id, version: 2, reason: '记到别的线索上了' }, CONTACT);
    expect(struck.contact).toMatchObject({ strike: { reason: '记到别的线索上了', by: '测试RECRUITER' }, viewerCan: [] });
    expect((await cadence(lead.id)).figure).toMatchObject({ numerator: 0, n: 0 });
    expect(faultsOf(await recruitment.act('strikeContact', { contactId: contact.id, version: 3, reason: '再来一次' }, CONTACT))).toEqual(['CONTACT_STRUCK']);
    const { lead: seen } = await recruitment.read<{ lead: { history: { nodes: object[]; totalCount: number } } }>(
      'query ($id: ID!) { lead(id: $id) { history(kinds: [INFORMAL_CONTACT, CONTACT_CORRECTED, CONTACT_STRUCK]) { totalCount nodes { kind note } } } }',
      { id: lead.id },
    );
    expect(seen.history).toEqual({
      totalCount: 3,
      nodes: [
        { kind: 'CONTACT_STRUCK', note: '记到别的线索上了' },
        { kind: 'CONTACT_CORRECTED', note: '是正式会谈' },
        { kind: 'INFORMAL_CONTACT', note: '长沙高新区：谈用地和供电。' },
      ],
    });
  });

  it('show on the timeline as back-entered when they are written down late', async () => {
    const lead = await inTalks();
    const { contact } = await record(lead.id, { heldAt: '2022-07-26T15:00:00+08:00' });
    expect(contact.backEntered).toBe(true);
  });

  it.each([
    ['before the lead was opened', { heldAt: '2022-01-03T23:59:00+08:00' }, ['DATE_ORDER heldAt']],
    ['later today', { heldAt: '2022-07-29T09:01:00+08:00' }, ['DATE_ORDER heldAt']],
    ['at no time at all', { heldAt: '昨天' }, ['INVALID_FORMAT heldAt']],
    ['without anybody of the other side', { theirSide: [] }, ['BLANK theirSide']],
    ['without anybody of ours', { ourSide: [] }, ['BLANK ourSide']],
    ['with a blank name', { ourSide: ['田野', ' '] }, ['BLANK ourSide.1']],
    ['with a hundred and one people', { theirSide: Array<string>(101).fill('某某') }, ['OUT_OF_RANGE theirSide']],
    ['without a summary, at a place too long', { summary: '', place: '长'.repeat(121) }, ['BLANK summary', 'TOO_LONG place']],
  ])('%s are refused', async (_what, facts, faults) => {
    const lead = await inTalks();
    expect(faultsOf(await recruitment.act('recordContact', said(lead.id, facts), CONTACT)).sort()).toEqual(faults);
  });

  it('are due this week by the next step, the yearly minimum or a signal, and only then', async () => {
    await using fresh = await openActing();
    fresh.at('2022-01-04T09:00');
    const [quiet, step, cadenced, signalled] = [await fresh.newLead('无事'), await fresh.newLead('有下一步'), await fresh.newLead('该见面'), await fresh.newLead('有信号')];
    for (const [lead, dueOn] of [[quiet, '2022-08-01'], [step, '2022-07-31'], [cadenced, '2022-12-01']] as const) {
      await fresh.done('planNextStep', { leadId: lead.id, version: 1, title: '面谈', dueOn }, 'lead { id }');
    }
    await fresh.done('advanceLead', { leadId: cadenced.id, version: 2, to: 'NEGOTIATION' }, 'lead { id }');
    fresh.at('2022-07-29T09:00');
    await fresh.done('recordContact', said(cadenced.id, { heldAt: '2022-06-20T10:00:00+08:00' }), CONTACT);
    await fresh.done('recordSignal', { leadId: signalled.id, text: '负责人今晚在渝', source: '商会', seenAt: '2022-07-29T08:00:00+08:00', windowEndsAt: '2022-07-29T20:00:00+08:00' }, 'signal { id }');
    const due = 'query ($ownerId: ID) { contactsDue(ownerId: $ownerId) { totalCount lateCount nodes { dueOn light reasons lead { title } } } }';
    expect((await fresh.read<{ contactsDue: object }>(due)).contactsDue).toEqual({
      totalCount: 3,
      lateCount: 1,
      nodes: [
        { dueOn: '2022-07-26', light: 'LATE', reasons: ['CADENCE'], lead: { title: '该见面' } },
        { dueOn: '2022-07-29', light: 'ON_TIME', reasons: ['SIGNAL'], lead: { title: '有信号' } },
        { dueOn: '2022-07-31', light: 'ON_TIME', reasons: ['NEXT_STEP'], lead: { title: '有下一步' } },
      ],
    });
    expect((await fresh.read<{ contactsDue: object }>(due, { ownerId: 'somebody-else' })).contactsDue).toEqual({ totalCount: 0, lateCount: 0, nodes: [] });
  });

  it('written down at once on the same lead all count, and one that is corrected or struck counts no more', async () => {
    await using fresh = await openActing();
    fresh.at('2022-01-04T09:00');
    const lead = await fresh.newLead();
    await fresh.done('planNextStep', { leadId: lead.id, version: 1, title: '面谈', dueOn: '2022-12-30' }, 'lead { id }');
    await fresh.done('advanceLead', { leadId: lead.id, version: 2, to: 'NEGOTIATION' }, 'lead { id }');
    fresh.at('2022-07-29T09:00');
    const dueOn = async () => (await fresh.read<{ contactsDue: { nodes: { dueOn: string }[] } }>('{ contactsDue { nodes { dueOn } } }')).contactsDue.nodes[0]?.dueOn;
    expect(await dueOn()).toBe('2022-02-09');
    const days = ['03', '04', '05', '06', '07', '08', '09', '10', '11'];
    const made = await Promise.all(days.map((day) => fresh.done<Contact>('recordContact', said(lead.id, { heldAt: `2022-02-${day}T10:00:00+08:00` }), CONTACT)));
    expect(await dueOn()).toBe('2022-03-19');
    const { contact: last } = await fresh.done<Contact>('recordContact', said(lead.id, { heldAt: '2022-02-12T10:00:00+08:00' }), CONTACT);
    expect(await dueOn()).toBeUndefined();
    await fresh.done('correctContact', { contactId: last.id, version: 1, reason: '只是电话', ...content({ kind: 'INFORMAL', heldAt: '2022-02-12T10:00:00+08:00' }) }, CONTACT);
    expect(await dueOn()).toBe('2022-03-19');
    await fresh.done('strikeContact', { contactId: made.at(-1)!.contact.id, version: 1, reason: '记错' }, CONTACT);
    expect(await dueOn()).toBe('2022-03-18');
  });

  it('make what was agreed the next step when a recruiter gives it a day', async () => {
    const lead = await inTalks();
    const leader = as('LEADER');
    const wrong = (facts: object, by?: typeof leader) => recruitment.act('recordContact', said(lead.id, facts), CONTACT, by ?? 'RECRUITER').then(faultsOf);
    expect([await wrong({ nextStepOn: '2022-07-28' }), await wrong({ nextStepOn: '2022-08-05', agreedNext: null }), await wrong({ nextStepOn: '2022-08-05' }, leader)]).toEqual([
      ['DATE_ORDER nextStepOn'], ['BLANK agreedNext'], ['FORBIDDEN nextStepOn'],
    ]);
    await record(lead.id, { nextStepOn: '2022-08-05' });
    expect((await recruitment.read<{ lead: object }>('query ($id: ID!) { lead(id: $id) { nextStep { title dueOn } history(first: 1, kinds: [PLANNED]) { nodes { note } } } }', { id: lead.id })).lead).toEqual({
      nextStep: { title: '7 月底前来考察', dueOn: '2022-08-05' }, history: { nodes: [{ note: '2022-08-05 7 月底前来考察' }] },
    });
  });

  it('leave a resting lead in peace until the day to look again', async () => {
    await using fresh = await openActing();
    fresh.at('2022-07-20T09:00');
    const resting = await fresh.newLead('推迟的');
    await fresh.done('planNextStep', { leadId: resting.id, version: 1, title: '面谈', dueOn: '2022-07-22' }, 'lead { id }');
    await fresh.done('recordSignal', { leadId: resting.id, text: '年底定址', source: '商会', seenAt: '2022-07-20T08:00:00+08:00', windowEndsAt: '2022-07-25T20:00:00+08:00' }, 'signal { id }');
    await fresh.done('letLeadRest', { leadId: resting.id, version: 2, reason: '推迟', lookAgainOn: '2022-08-10' }, 'lead { id }');
    const due = async () => (await fresh.read<{ contactsDue: { nodes: object[] } }>('{ contactsDue { totalCount nodes { dueOn light reasons lead { title } } } }')).contactsDue;
    expect(await due()).toEqual({ totalCount: 0, nodes: [] });
    fresh.at('2022-08-11T09:00');
    expect(await due()).toEqual({ totalCount: 1, nodes: [{ dueOn: '2022-08-10', light: 'LATE', reasons: ['LOOK_AGAIN'], lead: { title: '推迟的' } }] });
    await fresh.done('recordSignal', { leadId: resting.id, text: '董事长来渝', source: '商会', seenAt: '2022-08-11T08:00:00+08:00', windowEndsAt: '2022-08-11T20:00:00+08:00' }, 'signal { id }');
    expect(await due()).toMatchObject({ nodes: [{ reasons: ['LOOK_AGAIN', 'SIGNAL'] }] });
  });

  it('are not there for another zone, for a secretary to write, or for the enterprise to read', async () => {
    const lead = await inTalks();
    const { contact } = await record(lead.id);
    const elsewhere = as('RECRUITER', { zone: 'kunshan' });
    expect(faultsOf(await recruitment.act('recordContact', said(lead.id), CONTACT, elsewhere))).toEqual(['NOT_FOUND leadId']);
    expect(faultsOf(await recruitment.act('strikeContact', { contactId: contact.id, version: 1, reason: '改' }, CONTACT, elsewhere))).toEqual(['NOT_FOUND contactId']);
    expect(faultsOf(await recruitment.act('recordContact', said(lead.id), CONTACT, 'SECRETARY'))).toEqual(['FORBIDDEN']);
    const own = `{ _entities(representations: [{ __typename: "Enterprise", id: "e1" }]) { ... on Enterprise { leads {
      contacts { totalCount } contactCadence { met } signals { id } openSignal { id } pitchPackage { id } feasibility { id } dueDiligence { asked } tours { id } timeline { kind } history { nodes { kind } } } } } }`;
    const { _entities } = await recruitment.read<{ _entities: { leads: { contacts: null; timeline: { kind: string }[]; history: { nodes: { kind: string }[] } }[] }[] }>(own, {}, as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'e1' }));
    const [seen] = _entities[0]!.leads;
    const { timeline, history, ...inner } = seen!;
    expect(Object.values(inner)).toEqual(Array<null>(8).fill(null));
    for (const events of [timeline, history.nodes]) expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['REGISTERED', 'ADVANCED']));
  });
});
