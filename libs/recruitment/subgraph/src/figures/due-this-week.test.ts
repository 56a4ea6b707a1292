import { as } from '@gaoxin/testkit';
import { openLeads, type Lead, type UserError } from '../lead/leads.fixture.ts';

interface Due {
  numerator: number;
  denominator: number;
  rows: { title: string; occurredOn: string | null; counted: boolean }[];
}

const CONTACT = { kind: 'FORMAL', heldAt: '2022-06-10T09:00:00+08:00', place: '重庆', ourSide: ['周以宁'], theirSide: ['唐文海'], summary: '谈用地' };

it('contacts due are those of the list, and on an earlier day as they were then', async () => {
  await using leads = await openLeads();
  const on = (day: string) => leads.recruitment.clock.set(`${day}T10:00:00+08:00`);
  const due = async (asOf: string) =>
    (await leads.ask<{ recruitmentFigures: { dueThisWeek: Due } }>(`{ recruitmentFigures(asOf: "${asOf}") { dueThisWeek { numerator denominator rows { title occurredOn counted } } } }`, {}, as('LEADER'))).recruitmentFigures.dueThisWeek;
  const listed = async () => (await leads.ask<{ contactsDue: { totalCount: number } }>('{ contactsDue { totalCount } }')).contactsDue.totalCount;
  const act = async <Kept>(name: string, input: object, select: string, viewer = as('RECRUITER')) => {
    const { errors, kept } = await leads.act<{ errors: UserError[]; kept: Kept }>(name, input, viewer, `kept: ${select} errors { code path }`);
    expect([name, errors]).toEqual([name, []]);
    return kept;
  };
  on('2022-06-10');
  const talks = await leads.on(await leads.on(await leads.register({ title: '在谈' }), 'planNextStep', { title: '面谈', dueOn: '2022-09-01' }), 'advanceLead', { to: 'NEGOTIATION' });
  const rested: Lead = await leads.on(await leads.register({ title: '歇着' }), 'letLeadRest', { reason: '等', lookAgainOn: '2022-07-14' });
  await leads.register({ title: '线索' });
  const contact = await act<{ id: string; version: number }>('recordContact', { leadId: talks.id, ...CONTACT }, 'contact { id version }');

  // Ten formal contacts a year are one every 36 days: the next by 16 July, a Saturday.
  on('2022-07-10');
  expect([await due('2022-07-10'), await listed()]).toMatchObject([{ numerator: 0, denominator: 3 }, 0]);
  on('2022-07-11');
  const monday = await due('2022-07-11');
  expect([monday, await listed()]).toMatchObject([{ numerator: 2, denominator: 3 }, 2]);
  expect(monday.rows.filter(({ counted }) => counted).map(({ title, occurredOn }) => `${title} ${occurredOn}`)).toEqual(['在谈 2022-07-16', '歇着 2022-07-14']);

  on('2022-07-20');
  await act('strikeContact', { contactId: contact.id, version: contact.version, reason: '记错了' }, 'contact { id }');
  await leads.on(rested, 'reviveLead');
  await act('changeRecruitmentRules', { formalContactsPerYear: 0, feasibilityForNegotiation: 0, dueDiligenceForSigning: true, dueDiligenceItems: ['工商信用'], version: 0 }, 'rules { version }', as('ZONE_ADMIN'));
  expect([await due('2022-07-20'), await listed()]).toMatchObject([{ numerator: 0, denominator: 3 }, 0]);
  expect(await due('2022-07-11')).toEqual(monday);
});
