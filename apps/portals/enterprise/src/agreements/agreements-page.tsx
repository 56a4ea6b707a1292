import { useQuery } from '@apollo/client/react';
import { referenceOf, useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, FactList, formatDay, formatMoney, Loading, NotFound, PageHeader } from '@gaoxin/ui';
import { useState } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterpriseAgreementsQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { FulfilForm } from './fulfil-form.tsx';
import { Promises, type Promised } from './promises.tsx';

const EnterpriseAgreements = graphql(`
  query EnterpriseAgreements {
    agreements(first: 20) {
      nodes {
        id
        title
        signedOn
        investment {
          amount
          currency
        }
        parties {
          id
          side
          name
          signatory
        }
        incentiveTerms {
          id
          text
          basisText
        }
        obligations {
          id
          version
          party
          kind
          clause
          dueOn
          state
          light
          fulfilledOn
          evidence
          breachedOn
          viewerCan
          owner {
            id
            name
            phone
          }
          files {
            id
            name
            size
            url
          }
          issue {
            id
          }
        }
      }
    }
  }
`);

export type Agreement = EnterpriseAgreementsQuery['agreements']['nodes'][number];

/** The enterprise's own agreements: what the zone owes it and when, and what it promised itself. Without an id, the newest. */
export default function AgreementsPage() {
  const say = useText();
  const { id } = useParams();
  const { data, error, refetch } = useQuery(EnterpriseAgreements, { fetchPolicy: 'cache-and-network' });
  const agreements = data?.agreements.nodes;
  if (!agreements) {
    return error ? <ErrorState text={say('agreements.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  }
  const agreement = id ? agreements.find((one) => one.id === id) : agreements[0];
  if (id && !agreement) return <NotFound action={<Link to="/enterprise/agreements">{say('agreements.title')}</Link>} />;
  if (!agreement) {
    return (
      <>
        <PageHeader title={say('agreements.title')} />
        <EmptyState text={say('agreements.none')} />
      </>
    );
  }
  return (
    <>
      {agreements.length > 1 && (
        <nav className="en-switch" aria-label={say('agreements.switch')}>
          {agreements.map((one) => (
            <NavLink key={one.id} to={`/enterprise/agreements/${one.id}`} className={one.id === agreement.id ? 'active' : ''}>
              {one.title}
            </NavLink>
          ))}
        </nav>
      )}
      <OneAgreement key={agreement.id} agreement={agreement} reload={() => void refetch()} />
    </>
  );
}

function OneAgreement({ agreement, reload }: { agreement: Agreement; reload: () => void }) {
  const say = useText();
  const { today } = useOwn();
  const { language } = useLanguage();
  const [fulfilling, setFulfilling] = useState<Promised>();
  const [saved, setSaved] = useState<string>();
  const obligations = agreement.obligations ?? [];
  const late = obligations.filter(({ party, state }) => party === 'ZONE' && state === 'BREACHED').length;
  const brief = say('agreements.brief', { day: formatDay(agreement.signedOn, today), money: formatMoney(agreement.investment, language) });
  return (
    <>
      <PageHeader title={agreement.title} brief={late > 0 ? `${brief}${say('agreements.lateBrief', { count: late })}` : brief} />
      <div className="en-outcome">
        <div role="status">{saved && say('agreements.saved', { clause: saved })}</div>
      </div>
      {fulfilling && (
        <FulfilForm
          promised={fulfilling}
          onClose={() => setFulfilling(undefined)}
          onDone={() => {
            setSaved(fulfilling.clause);
            setFulfilling(undefined);
            reload();
          }}
        />
      )}
      <div className="en-promises">
        <Promises title={say('agreements.zone')} none={say('agreements.zoneNone')} promised={obligations.filter(({ party }) => party === 'ZONE')} onFulfil={setFulfilling} />
        <Promises title={say('agreements.own')} none={say('agreements.ownNone')} promised={obligations.filter(({ party }) => party === 'ENTERPRISE')} onFulfil={setFulfilling} />
      </div>
      <Head title={say('agreements.terms')} />
      {(agreement.incentiveTerms ?? []).length === 0 && <EmptyState text={say('agreements.termsNone')} />}
      <ul className="gx-list">
        {(agreement.incentiveTerms ?? []).map((term) => (
          <li key={term.id}>
            {term.text}
            <div className="gx-note">{term.basisText}</div>
          </li>
        ))}
      </ul>
      <Head title={say('agreements.parties')} />
      <FactList facts={(agreement.parties ?? []).map((party) => [say(`agreements.side.${party.side}`), `${party.name}　${party.signatory ?? ''}`] as const)} />
    </>
  );
}
