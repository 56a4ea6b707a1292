import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import { SignLead } from './sign-lead.tsx';

const LEAD = { id: 'l1', version: 5, title: '风电叶片基地', plannedInvestment: { amount: '700000000.00', currency: 'CNY' as const } };
const known = (complete: boolean) => ({
  lead: {
    __typename: 'InvestmentLead', id: 'l1', enterprise: { __typename: 'Enterprise', id: 'e1', uscc: '91500231MA5UXH012N' },
    project: { __typename: 'ProjectIdentity', id: 'r1', complete }, likelyProjects: [],
  },
});
const fault = { __typename: 'UserError', code: 'PARTY_SIDE_MISSING', path: ['parties'], message: '还缺企业方的签约方。' };
const Form = () => <SignLead lead={LEAD as never} today="2022-07-29" latest={null} onStale={() => undefined} onClose={() => undefined} onDone={() => undefined} />;
const open = (complete = false) =>
  openPage(Form, {
    route: '/', at: '/', roles: ['RECRUITER'],
    answers: { SigningProject: known(complete), SignAgreement: { signAgreement: { __typename: 'SignAgreementPayload', agreement: null, errors: [fault] } } },
  });
const signed = (sent: { operation: string; variables: Record<string, unknown> }[]) => sent.find(({ operation }) => operation === 'SignAgreement')!.variables;

test('an agreement is signed with little, and it is said that its project is not told apart yet', async () => {
  const { sent } = open();
  expect(await screen.findByText(/签约后计入“要素未填全”/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '签约' }));
  expect(signed(sent)).toMatchObject({
    input: { leadId: 'l1', version: 5, title: '风电叶片基地投资协议', investment: { amount: '700000000', currency: 'CNY' }, signedOn: '2022-07-29', landMu: null, parties: null, project: null, capacity: null },
  });
});

test('the rest opens on demand: land that is about, parties, capacity and the project', async () => {
  const { sent } = open();
  await userEvent.type(await screen.findByLabelText(/用地/), '140');
  await userEvent.click(screen.getByLabelText('用地数'));
  await userEvent.click(await screen.findByText('约', { selector: '.ant-select-item-option-content' }));
  await userEvent.click(screen.getByRole('button', { name: /^更多/ }));
  await userEvent.type(screen.getByLabelText('年产能'), '20000');
  await userEvent.type(screen.getByLabelText('园区方名称'), '垫江高新区管委会');
  await userEvent.type(screen.getByLabelText('地块'), 'A-12');
  await userEvent.type(screen.getByLabelText('产品线'), '风电叶片');
  expect(screen.queryByText(/签约后计入“要素未填全”/)).toBeNull();
  expect((await axe.run(screen.getByRole('dialog'))).violations).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '签约' }));
  expect(signed(sent)).toMatchObject({
    input: {
      landMu: '140', landBound: 'ABOUT', capacity: { value: '20000', unit: 'TONNE', bound: 'EXACT' }, parties: [{ side: 'ZONE', name: '垫江高新区管委会', role: 'AUTHORITY' }],
      project: { uscc: '91500231MA5UXH012N', siteParcel: 'A-12', productLine: '风电叶片', attachTo: null },
    },
  });
  expect(await screen.findByText('还缺企业方的签约方。')).toBeTruthy();
});

test('a project that is told apart already is not asked for again', async () => {
  open(true);
  await userEvent.click(await screen.findByRole('button', { name: /^更多/ }));
  expect(screen.queryByLabelText('地块')).toBeNull();
});
