import { useApolloClient, useQuery } from '@apollo/client/react';
import { Chip, Columns, ErrorState, Loading, NotFound, PageHeader } from '@gaoxin/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import { LeadActions } from './lead-actions.tsx';
import { LeadAside } from './lead-aside.tsx';
import { LeadFacts } from './lead-facts.tsx';
import { LeadHistory } from './lead-history.tsx';
import { LeadSections } from './lead-sections.tsx';
import { ClosedChip, ClosedNotice, LeadStages } from './lead-stages.tsx';
import { LeadStrip } from './lead-strip.tsx';
import { useLeadMoves } from './use-lead-moves.tsx';

const LeadPageDocument = graphql(`
  query LeadPage($id: ID!) {
    zone {
      id
      today
    }
    lead(id: $id) {
      id
      title
      stage
      version
      missing
      viewerCan
      plannedInvestment {
        amount
        currency
      }
      enterprise {
        id
        sample
      }
      nextStep {
        title
        dueOn
        waitingFor
      }
      ...LeadStages_Lead
      ...LeadFacts_Lead
      nextStage {
        id
        name {
          zh
          en
        }
      }
      agreement {
        id
        version
      }
      ...LeadStrip_Lead
      ...LeadSections_Lead
      ...LeadAside_Lead
    }
  }
`);

/** One lead: where it stands, what is missing, what can be done, and everything that happened. */
export default function LeadPage() {
  const say = useText();
  const inLanguage = useLocalized();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(LeadPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const apollo = useApolloClient();
  const today = data?.zone?.today ?? '';
  const reload = () => void apollo.refetchQueries({ include: ['LeadPage', 'LeadHistory'] });
  const { move, form, faults } = useLeadMoves(today, reload);
  if (error && !data) return <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { lead } = data;
  if (!lead) return <NotFound action={<Link to="/officials/leads">{say('leads.title')}</Link>} />;
  return (
    <>
      <PageHeader
        title={lead.title}
        chips={
          <>
            {lead.enterprise.sample && <Chip>{say('leads.sample')}</Chip>}
            <ClosedChip lead={lead} />
          </>
        }
        brief={lead.missing.length > 0 && lead.nextStage ? say('leads.missing', { stage: inLanguage(lead.nextStage.name), what: lead.missing.map((one) => say(`leads.requirement.${one}`)).join(say('common.comma')) }) : null}
        actions={<LeadActions lead={lead} onMove={(wanted) => move(lead, wanted)} />}
      />
      {faults}
      <ClosedNotice lead={lead} today={today} onRevive={() => move(lead, 'REVIVE')} />
      <LeadStages lead={lead} />
      <LeadStrip lead={lead} />
      <Columns
        aside={
          <>
            <LeadAside lead={lead} />
            <LeadFacts lead={lead} today={today} />
            <LeadHistory leadId={lead.id} today={today} />
          </>
        }
      >
        <LeadSections lead={lead} today={today} reload={reload} />
      </Columns>
      {form}
    </>
  );
}
