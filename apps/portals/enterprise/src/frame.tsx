import { useQuery } from '@apollo/client/react';
import { referenceOf, useLanguage } from '@gaoxin/client';
import { ErrorState, Loading, NoPermission, PageShell, type RailItem } from '@gaoxin/ui';
import { Suspense } from 'react';
import { Link, Outlet, useOutletContext } from 'react-router';
import { graphql } from './generated/index.ts';
import type { EnterpriseFrameQuery } from './generated/graphql.ts';
import { inLanguage } from './in-language.ts';
import { useText } from './texts.ts';

const FrameDocument = graphql(`
  query EnterpriseFrame {
    me {
      id
      name
      zone {
        id
        today
        name {
          zh
          en
        }
      }
      enterprise {
        id
        name
        shortName
        uscc
        industry
        contactName
        contactPhone
        sample
      }
    }
  }
`);
const Unread = graphql(`
  query UnreadMessages {
    unreadMessages
  }
`);

type Me = NonNullable<EnterpriseFrameQuery['me']>;

/** The viewer's own enterprise and zone, which every page needs. */
export interface Own {
  enterprise: NonNullable<Me['enterprise']>;
  zone: Me['zone'];
  today: string;
  unread: number;
}

/** Rail, header and bottom bar around every page. */
export function Frame() {
  const say = useText();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(FrameDocument);
  const unread = useQuery(Unread).data?.unreadMessages ?? 0;
  const me = data?.me;
  return (
    <PageShell
      items={railOf(say)}
      zone={me?.enterprise && `${me.enterprise.shortName}${me.enterprise.sample ? say('frame.sample') : ''}`}
      path={me && say('frame.portal', { zone: inLanguage(me.zone.name, language) })}
      tools={
        <>
          <Link to="/enterprise/me" className="en-messages">
            {say('frame.messages')}
            {unread > 0 && <b>{unread}</b>}
          </Link>
          <Link to="/enterprise/raise" className="en-button primary gx-wide">
            {say('rail.raise')}
          </Link>
        </>
      }
    >
      {me?.enterprise ? (
        <Suspense fallback={<Loading lines={8} />}>
          <Outlet context={{ enterprise: me.enterprise, zone: me.zone, today: me.zone.today, unread } satisfies Own} />
        </Suspense>
      ) : error ? (
        <ErrorState text={say('frame.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} />
      ) : data ? (
        <NoPermission text={say('frame.noEnterprise')} />
      ) : (
        <Loading lines={8} />
      )}
    </PageShell>
  );
}

export const useOwn = (): Own => useOutletContext<Own>();

const railOf = (say: ReturnType<typeof useText>): RailItem[] => [
  { to: '/enterprise', label: say('rail.home'), end: true, phone: true },
  { to: '/enterprise/issues', label: say('rail.issues'), phone: true },
  { to: '/enterprise/raise', label: say('rail.raise'), phone: 'primary' },
  { to: '/enterprise/projects', label: say('rail.project'), phone: true },
  { to: '/enterprise/agreements', label: say('rail.agreements') },
  { to: '/enterprise/orders', label: say('rail.orders') },
  { to: '/enterprise/policies', label: say('rail.policies') },
  { to: '/enterprise/rating', label: say('rail.rating') },
  { to: '/enterprise/housing', label: say('rail.housing') },
  { to: '/enterprise/me', label: say('rail.me'), phone: true },
];
