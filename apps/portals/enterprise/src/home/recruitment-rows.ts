import { useQuery } from '@apollo/client/react';
import { addDays } from '@gaoxin/kernel';
import { formatDay, type Light } from '@gaoxin/ui';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const RecruitmentWaiting = graphql(`
  query RecruitmentWaiting {
    orderMatchSides(first: 50) {
      nodes {
        id
        party
        product
        counterpartConsented
        expiresOn
        viewerCan
      }
    }
    housingApplications(first: 5, filter: { status: OFFERED }) {
      nodes {
        id
        asked
        offered
        answerBy
        viewerCan
        housing {
          id
          name
        }
      }
    }
    agreements(first: 20) {
      nodes {
        id
        obligations {
          id
          party
          clause
          dueOn
          light
          viewerCan
        }
      }
    }
  }
`);

/** A promise shows up this many days before it is due. */
const SOON = 30;

/** One line of what waits for the enterprise. */
export interface WaitingRow {
  key: string;
  light: Light;
  title: string;
  note: string;
  action: string;
  to: string;
}

/** Offers to answer, matches to decide about, and the enterprise's own promises that are due soon. A query of its own: without an answer the home page lacks nothing else. */
export function useRecruitmentRows(): { rows: WaitingRow[]; failed: boolean; retry: () => void } {
  const say = useText();
  const { today } = useOwn();
  const { data, error, refetch } = useQuery(RecruitmentWaiting);
  const before = (day: string | null | undefined) => (day ? say('home.before', { day: formatDay(day, today) }) : '');
  const offers = (data?.housingApplications.nodes ?? []).map((one): WaitingRow => ({
    key: one.id,
    light: 'NOT_STARTED',
    title: say('home.housingOffer', { name: one.housing.name, offered: one.offered, asked: one.asked }),
    note: before(one.answerBy),
    action: say('home.goAnswer'),
    to: '/enterprise/housing',
  }));
  const matches = (data?.orderMatchSides.nodes ?? []).filter(({ viewerCan }) => viewerCan.includes('CONSENT'));
  const decisions = matches.map((one): WaitingRow => ({
    key: one.id,
    light: 'NOT_STARTED',
    title: say(one.party === 'BUYER' ? 'home.matchBuyer' : 'home.matchSupplier', { product: one.product }),
    note: [before(one.expiresOn), one.counterpartConsented && say('home.counterpartAgreed')].filter(Boolean).join(' · '),
    action: say('home.goDecide'),
    to: '/enterprise/orders',
  }));
  const promises = (data?.agreements.nodes ?? []).flatMap(({ id, obligations }) =>
    (obligations ?? [])
      .filter(({ party, dueOn, viewerCan }) => party === 'ENTERPRISE' && dueOn <= addDays(today, SOON) && viewerCan.includes('FULFIL'))
      .map((one): WaitingRow => ({ key: one.id, light: one.light, title: one.clause, note: before(one.dueOn), action: say('home.goFulfil'), to: `/enterprise/agreements/${id}` })),
  );
  return { rows: [...promises, ...offers, ...decisions], failed: Boolean(error && !data), retry: () => void refetch() };
}
