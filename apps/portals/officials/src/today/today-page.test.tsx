import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import TodayPage from './today-page.tsx';

const figure = { __typename: 'Figure', value: '0.55', numerator: '11', denominator: '20', n: 20, asOf: '2022-06-30', definition: '开工项目数', rows: [] };
const ANSWERS: Answers = {
  Today: { zone: { __typename: 'HighTechZone', id: 'dianjiang', today: '2022-07-29', sample: false } },
  HalfYear: {},
  Worklist: { worklist: [] },
  TodayNumberOne: {
    leads: {
      __typename: 'InvestmentLeadConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'InvestmentLead', id: 'l7', title: '玻纤智能工厂', stage: 'REVIEW', daysInStage: 12, stageLight: 'ON_TIME',
          enterprise: { __typename: 'Enterprise', id: 'e7', shortName: '川北玻纤' },
          nextStep: { __typename: 'NextStep', title: '定供地方案', dueOn: '2022-08-02', light: 'ON_TIME' },
        },
      ],
    },
  },
  TodayContactsDue: {
    contactsDue: {
      __typename: 'ContactDueConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'ContactDue', dueOn: '2022-07-29', light: 'ON_TIME', reasons: ['NEXT_STEP'],
          lead: {
            __typename: 'InvestmentLead', id: 'l1', title: '同泰齿轮扩建', viewerCan: ['RECORD_CONTACT'],
            owner: { __typename: 'Official', id: 'ran', name: '冉静' },
            enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '同泰' },
            nextStep: { __typename: 'NextStep', title: '看三号地块' },
            contactCadence: { __typename: 'ContactCadence', figure },
          },
        },
      ],
    },
  },
};
const open = (roles: string[]) => openPage(TodayPage, { route: '/officials', at: '/officials', roles, answers: ANSWERS });

test('a recruiter sees on the first page whom to contact, of the own leads', async () => {
  const page = open(['RECRUITER']);
  expect((await screen.findByRole('link', { name: '同泰齿轮扩建' })).getAttribute('href')).toBe('/officials/leads/l1');
  expect(screen.getByText('看三号地块')).toBeTruthy();
  expect(page.sent.find(({ operation }) => operation === 'TodayContactsDue')?.variables).toEqual({ ownerId: 'ran' });
  expect((await axe.run(page.container)).violations).toEqual([]);
});

test.each(['RECRUITER', 'LEADER'])('a %s sees the number-one projects on top', async (role) => {
  const page = open([role]);
  expect((await screen.findByRole('link', { name: '玻纤智能工厂' })).getAttribute('href')).toBe('/officials/leads/l7');
  expect(screen.getByText(/定供地方案/)).toBeTruthy();
  expect((await axe.run(page.container)).violations).toEqual([]);
});

test('a secretary is not asked to contact leads', async () => {
  open(['SECRETARY']);
  expect(await screen.findByText(/没有待办/)).toBeTruthy();
  expect(screen.queryByText('本周应联系')).toBeNull();
});
