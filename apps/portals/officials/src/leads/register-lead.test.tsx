import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import { CHOICES, leadWith } from './lead-answers.fixture.ts';
import { RegisterLead } from './register-lead.tsx';

// A page of forms takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const FOUND = { __typename: 'Enterprise', id: 'e7', name: '云帆氢能装备有限公司', parentGroup: null };
const answers: Answers = {
  PipelineChoice: CHOICES,
  FindEnterprises: { enterprises: { __typename: 'EnterpriseConnection', nodes: [] } },
  SimilarEnterprises: ({ name }) => ({ similarEnterprises: String(name).includes('云帆') ? [{ __typename: 'SimilarEnterprise', score: 82, reason: 'SIMILAR_NAME', enterprise: FOUND }] : [] }),
  SimilarLeads: { similarLeads: [{ __typename: 'SimilarLead', score: 88, lead: { __typename: 'InvestmentLead', id: 'l9', title: '储氢瓶基地', stage: 'CLUE' } }] },
  RegisterProspect: { registerProspect: { __typename: 'RegisterProspectPayload', enterprise: { __typename: 'Enterprise', id: 'e9', name: '云帆氢能（筹）', parentGroup: '云帆集团' }, errors: [] } },
  RegisterLead: { registerLead: { __typename: 'RegisterLeadPayload', lead: leadWith({ id: 'new' }), errors: [] } },
};
const open = () => openPage(() => <RegisterLead onClose={() => {}} onDone={() => {}} />, { route: '/officials/leads', at: '/officials/leads', roles: ['RECRUITER'], answers });
const inputOf = (sent: ReturnType<typeof open>['sent'], name: string) => sent.find(({ operation }) => operation === name)!.variables.input;

test('a company that is not founded yet is registered from the form of its lead, which goes on with it', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: '名单里没有？登记一家' }));
  await userEvent.click(await screen.findByText('尚未设立'));
  const form = await screen.findByRole('form', { name: '登记企业' });
  expect(within(form).queryByLabelText('统一社会信用代码')).toBeNull();
  await userEvent.type(within(form).getByLabelText('企业名称'), '云帆氢能（筹）');
  expect(await within(form).findByRole('link', { name: '云帆氢能装备有限公司' })).toBeTruthy();
  await userEvent.type(within(form).getByLabelText('所属集团'), '云帆集团');
  expect((await axe.run(form)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.click(within(form).getByRole('button', { name: '登记企业' }));
  expect(inputOf(sent, 'RegisterProspect')).toMatchObject({ kind: 'PLANNED', name: '云帆氢能（筹）', parentGroup: '云帆集团' });

  const lead = await screen.findByRole('form', { name: '登记线索' });
  expect(await within(lead).findByText('云帆氢能（筹）')).toBeTruthy();
  await userEvent.type(within(lead).getByLabelText('项目名称'), '储氢瓶生产基地');
  expect(await within(lead).findByText('这家企业已有相近的线索，先看是不是同一条：')).toBeTruthy();
  expect(within(lead).getByRole('link', { name: '储氢瓶基地' }).getAttribute('href')).toBe('/officials/leads/l9');
  await userEvent.click(within(lead).getByRole('button', { name: '登记线索' }));
  expect(inputOf(sent, 'RegisterLead')).toMatchObject({ enterpriseId: 'e9', title: '储氢瓶生产基地', parentGroup: '云帆集团' });
});

test('one that is in the register already is taken from what the name finds', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: '名单里没有？登记一家' }));
  await userEvent.type(await screen.findByLabelText('企业名称'), '云帆氢能');
  await userEvent.click(await screen.findByRole('button', { name: '就是这家 云帆氢能装备有限公司' }));
  const lead = await screen.findByRole('form', { name: '登记线索' });
  expect(await within(lead).findByText('云帆氢能装备有限公司')).toBeTruthy();
  expect(sent.map(({ operation }) => operation)).not.toContain('RegisterEnterprise');
});
