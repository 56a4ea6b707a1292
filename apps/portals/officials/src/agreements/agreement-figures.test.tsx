import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import { AgreementFigures } from './agreement-figures.tsx';

const figure = { __typename: 'Figure', value: 0.5, numerator: 2, denominator: 4, n: 4, asOf: '2022-07-29', definition: '签约', rows: [] };
const project = (id: string, leads: object[], announcedTimes: number | null = null) => ({
  __typename: 'ProjectIdentity', id, title: id, headline: { __typename: 'HeadlineAmount', announcedTimes }, leads: leads.map((lead) => ({ __typename: 'InvestmentLead', ...lead })),
});

test('projects whose figure cannot be trusted are listed, each with the way to mend it', async () => {
  const contested = project('医用耗材', [{ id: 'l1', title: '一期', agreement: { __typename: 'InvestmentAgreement', id: 'a1' } }, { id: 'l2', title: '推介线索', agreement: null }]);
  const loud = project('玻纤', [{ id: 'l3', title: '玻纤', agreement: null }], 10);
  const { container } = openPage(() => <AgreementFigures today="2022-07-29" />, {
    route: '/', at: '/',
    answers: {
      AgreementFigures: {
        signedProjects: { __typename: 'SignedProjects', figure, amounts: [], leftOut: [contested], overAnnounced: [loud], incompleteProjects: [loud] },
        obligationPerformance: { __typename: 'ObligationPerformance', zone: figure, enterprise: figure },
        handoverDays: { __typename: 'HandoverDays', days: figure, medianDays: 2 },
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '需核对的项目 2' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('link', { name: '一期' }).getAttribute('href')).toBe('/officials/leads/agreements/a1');
  expect(within(dialog).getByRole('link', { name: '推介线索' }).getAttribute('href')).toBe('/officials/leads/agreements/lead/l2');
  expect(within(dialog).getByText('宣称 10 倍')).toBeTruthy();
  expect(within(dialog).getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['金额有矛盾，未计入金额合计 1', '宣称额高于有据金额 1', '要素未填全，可能重复计数 1']);
  expect((await axe.run(container)).violations).toEqual([]);
});
