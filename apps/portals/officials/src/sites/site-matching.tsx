import { useLazyQuery, useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, formatDay, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { SiteMatchesQuery, SitesOfLeadQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { MatchReasons } from './match-reasons.tsx';
import { SiteDialog } from './site-dialogs.tsx';
import { SiteMark } from './site-mark.tsx';
import { WishForm } from './wish-form.tsx';
import './sites.css';

const Matches = graphql(`
  query SiteMatches($wish: SiteWishInput!) {
    siteMatches(wish: $wish, first: 10) {
      met
      notMet
      unknown
      site {
        id
        version
        code
        name
        kind
        status
        currentUse
        occupied
        viewerCan
      }
      reasons {
        criterion
        utility
        verdict
        missing
        wantedBy
        availableOn
        daysLate
        wanted {
          value
          unit
          bound
        }
        offered {
          value
          unit
          bound
        }
      }
    }
  }
`);
const OwnSites = graphql(`
  query SitesOfLead($id: ID!) {
    zone {
      id
      today
    }
    lead(id: $id) {
      id
      landMu
      utilities {
        utility
        quantity {
          value
          unit
        }
      }
      siteReservations {
        id
        live
        until
        ending
        site {
          id
          code
          name
          status
        }
      }
      siteOccupancies {
        id
        since
        endedOn
        landing {
          days
          withinMonth
        }
        site {
          id
          code
          name
          status
        }
      }
    }
  }
`);

export type Match = SiteMatchesQuery['siteMatches'][number];

/** 载体匹配: what a lead needs beside what the zone has, a reason for each criterion, and reserving in place. */
export function SiteMatching({ leadId }: { leadId: string }) {
  const say = useText();
  const own = useQuery(OwnSites, { variables: { id: leadId }, fetchPolicy: 'cache-and-network' });
  const [find, { data, error, loading, variables }] = useLazyQuery(Matches, { fetchPolicy: 'network-only' });
  const [reserving, setReserving] = useState<Match['site']>();
  const today = own.data?.zone?.today ?? '';
  const done = () => {
    setReserving(undefined);
    void own.refetch();
    if (variables?.wish) void find({ variables: { wish: variables.wish } });
  };
  return (
    <Section title={say('sites.match.title')}>
      <OwnList lead={own.data?.lead} today={today} />
      <p className="gx-note">{say('sites.match.hint')}</p>
      {own.data && <WishForm known={wishOf(own.data.lead)} busy={loading} onFind={(wish) => void find({ variables: { wish } })} />}
      {error && <ErrorState text={say('sites.match.failed')} />}
      {data?.siteMatches.length === 0 && <EmptyState text={say('sites.match.none')} />}
      <ol className="si-match">
        {data?.siteMatches.map((match) => (
          <li key={match.site.id}>
            <div className="si-match-head">
              <Link to={`/officials/leads/sites/${match.site.id}`}>{`${match.site.code}　${match.site.name}`}</Link>
              <SiteMark status={match.site.status} />
              <span className="gx-note">{say('sites.match.summary', { met: match.met, notMet: match.notMet, unknown: match.unknown })}</span>
              {match.site.viewerCan.includes('RESERVE') && <Button size="small" onClick={() => setReserving(match.site)}>{say('sites.act.RESERVE')}</Button>}
            </div>
            <MatchReasons match={match} today={today} />
          </li>
        ))}
      </ol>
      {reserving && <SiteDialog site={reserving} move={{ act: 'RESERVE', leadId }} today={today} onClose={() => setReserving(undefined)} onDone={done} />}
    </Section>
  );
}

const SQUARE_METRES_OF_MU = 666.67;

/** What the lead's own facts say already, in the units that the form asks for. */
function wishOf(lead: SitesOfLeadQuery['lead']): { area?: string; power?: string } {
  const power = lead?.utilities.find(({ utility, quantity }) => utility === 'POWER' && quantity?.unit === 'KILOVOLT_AMPERE')?.quantity;
  return {
    ...(lead?.landMu && { area: String(Math.round(Number(lead.landMu) * SQUARE_METRES_OF_MU)) }),
    ...(power && { power: String(Number(power.value)) }),
  };
}

function OwnList({ lead, today }: { lead: { siteReservations: readonly OwnReservation[]; siteOccupancies: readonly OwnOccupancy[] } | null | undefined; today: string }) {
  const say = useText();
  const live = lead?.siteReservations.filter((one) => one.live) ?? [];
  const occupancies = lead?.siteOccupancies ?? [];
  if (live.length + occupancies.length === 0) return null;
  const line = (site: OwnReservation['site'], key: string, note: ReactNode) => (
    <li key={key} className="si-match-head">
      <Link to={`/officials/leads/sites/${site.id}`}>{`${site.code}　${site.name}`}</Link>
      <SiteMark status={site.status} />
      <span className="gx-note">{note}</span>
    </li>
  );
  return (
    <ul className="gx-list" aria-label={say('sites.match.own')}>
      {live.map(({ id, site, until }) => line(site, id, say('sites.keptUntil', { until: formatDay(until, today) })))}
      {occupancies.map(({ id, site, since, landing }) =>
        line(site, id, [say('sites.statusSince', { date: formatDay(since, today) }), landing?.days != null && say('sites.landingDays', { days: landing.days }), landing?.withinMonth && say('sites.withinMonth')].filter(Boolean).join('，')),
      )}
    </ul>
  );
}

type OwnReservation = { id: string; live: boolean; until: string; site: Pick<Match['site'], 'id' | 'code' | 'name' | 'status'> };
type OwnOccupancy = { id: string; since: string; landing: { days: number | null; withinMonth: boolean | null } | null; site: OwnReservation['site'] };
