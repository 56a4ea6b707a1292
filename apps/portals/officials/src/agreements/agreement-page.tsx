import { useQuery } from '@apollo/client/react';
import { Chip, Columns, ErrorState, formatDay, Loading, NotFound, PageHeader } from '@gaoxin/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { AgreementPageQuery } from '../generated/graphql.ts';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import { AgreementAside } from './agreement-aside.tsx';
import { Amounts } from './amounts.tsx';
import { Incentives } from './incentives.tsx';
import { Obligations } from './obligations.tsx';
import { Parties } from './parties.tsx';
import { ProjectOfLead } from './project-identity.tsx';
import { flagsOf } from './words.ts';
import './agreements.css';

const AgreementPageDocument = graphql(`
  query AgreementPage($id: ID!) {
    zone {
      id
      today
    }
    agreement(id: $id) {
      id
      version
      title
      signedOn
      backEntered
      viewerCan
      landMu
      landBound
      product
      investment {
        amount
        currency
      }
      intensity {
        perMu {
          amount
          currency
        }
        bound
      }
      capacity {
        value
        unit
        bound
      }
      enterprise {
        id
        shortName
        sample
      }
      parties {
        id
        side
        name
        uscc
        role
        signatory
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
        reason
        viewerCan
        incentiveTerm {
          id
          text
        }
        quantity {
          value
          unit
          bound
        }
        money {
          amount
          currency
        }
        owner {
          id
          name
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
      performance {
        zone {
          numerator
          denominator
        }
        enterprise {
          numerator
          denominator
        }
      }
      incentiveTerms {
        id
        text
      }
      handoverTiming {
        handedOverOn
        acceptedOn
        days
        workingDays
        returns
      }
      handover {
        id
        status
        rejectionReason
        project {
          id
          name
        }
      }
      lead {
        id
        title
        headline {
          conflict
          announcedTimes
        }
        project {
          id
          headline {
            conflict
            announcedTimes
          }
        }
        ...LeadAmounts_Lead
        ...LeadProject_Lead
        ...LeadIncentives_Lead
      }
    }
  }
`);

export type Agreement = NonNullable<AgreementPageQuery['agreement']>;

/** One agreement: who signed, for how much, what both sides promised, and what became of it. */
export default function AgreementPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(AgreementPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const reload = () => void refetch();
  if (!data) return error ? <ErrorState text={say('agreements.failed')} onRetry={reload} /> : <Loading lines={8} />;
  const { agreement } = data;
  const today = data.zone?.today ?? '';
  if (!agreement) return <NotFound action={<Link to="/officials/leads/agreements">{say('agreements.page.back')}</Link>} />;
  const flags = flagsOf(agreement.lead.headline, agreement.lead.project);
  return (
    <div className="ag-page">
      <PageHeader
        title={agreement.title}
        chips={
          <>
            {flags.conflict && <Chip tone="red">{say('agreements.conflict')}</Chip>}
            {flags.announcedTimes && <Chip tone="amber">{say('agreements.announcedShort', { times: flags.announcedTimes })}</Chip>}
          </>
        }
        brief={
          <>
            <SampleName enterprise={agreement.enterprise} />，<span className={agreement.backEntered ? 'gx-backentered' : ''}>{formatDay(agreement.signedOn, today)}</span> {say('agreements.signedOn')}
          </>
        }
      />
      <Columns aside={<AgreementAside agreement={agreement} today={today} reload={reload} />}>
        <Amounts lead={agreement.lead} today={today} reload={reload} />
        <Obligations agreement={agreement} today={today} reload={reload} />
        <Incentives lead={agreement.lead} reload={reload} />
        <ProjectOfLead lead={agreement.lead} today={today} reload={reload} />
        <Parties agreement={agreement} reload={reload} />
      </Columns>
    </div>
  );
}
