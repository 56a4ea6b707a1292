import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import { SiteMatching } from './site-matching.tsx';

const quantity = { __typename: 'Quantity', value: '2000.0000', unit: 'KILOVOLT_AMPERE', bound: 'EXACT' };
const LEAD = { __typename: 'InvestmentLead', id: 'l1', landMu: '128', utilities: [{ __typename: 'UtilityNeed', utility: 'POWER', quantity }], siteReservations: [], siteOccupancies: [] };
const Page = () => <SiteMatching leadId="l1" />;

test('begins with what the lead is known to need, and asks with it', async () => {
  const { sent, container } = openPage(Page, { route: '/', at: '/', answers: { SitesOfLead: { lead: LEAD }, SiteMatches: { siteMatches: [] } } });
  expect(((await screen.findByLabelText(/面积/)) as HTMLInputElement).value).toBe('85334');
  expect((screen.getByLabelText(/供电/) as HTMLInputElement).value).toBe('2000');
  await userEvent.click(screen.getByRole('button', { name: '匹配' }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'SiteMatches')?.variables).toMatchObject({
      wish: { area: { value: '85334', unit: 'SQUARE_METRE' }, utilities: [{ kind: 'POWER', quantity: { value: '2000', unit: 'KILOVOLT_AMPERE' } }] },
    }),
  );
  expect((await axe.run(container)).violations).toEqual([]);
});
