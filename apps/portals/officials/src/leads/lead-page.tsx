import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { Chip, Columns, EmptyState, ErrorState, FactList, formatDay, formatMoney, Loading, NotFound, PageHeader, Section, StageLine, StateMark, Timeline } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { LeadPageQuery, LeadStage } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { LeadFacts as MoreFacts } from './lead-facts.tsx';
import { menuOf, useMoveWords } from './lead-moves.ts';
import { useLeadMoves } from './use-lead-moves.tsx';
import { SiteMatching } from '../sites/site-matching.tsx';
import { useText } from '../texts.ts';

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
      openedOn
      daysInStage
      stageLight
      industry
      source
      missing
      viewerCan
      plannedInvestment {
        amount
        currency
      }
      enterprise {
        id
        name
        sample
        contactName
        contactPhone
      }
      owner {
        id
        name
        phone
      }
      nextStep {
        title
        dueOn
        waitingFor
        light
      }
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
        title
        signedOn
        backEntered
        investment {
          amount
          currency
        }
        handover {
          id
          status
          dueOn
          rejectionReason
          project {
            id
            name
          }
        }
      }
      timeline {
        id
        kind
        occurredOn
        backEntered
        actor
        stage
        note
      }
    }
  }
`);

type Lead = NonNullable<LeadPageQuery['lead']>;
const STAGES: readonly LeadStage[] = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED', 'HANDED_OVER'];

/** One lead: where it stands, what is missing, what can be done, and everything that happened. */
export default function LeadPage() {
  const say = useText();
  const inLanguage = useLocalized();
  const words = useMoveWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(LeadPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const today = data?.zone?.today ?? '';
  const { move, form } = useLeadMoves(today, () => void refetch());
  if (error && !data) return <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const lead = data.lead;
  if (!lead) return <NotFound action={<Link to="/officials/leads">{say('leads.title')}</Link>} />;
  return (
    <>
      <PageHeader
        title={
          <>
            {lead.title}
            {lead.enterprise.sample && <Chip>{say('leads.sample')}</Chip>}
          </>
        }
        brief={lead.missing.length > 0 && lead.nextStage ? say('leads.missing', { stage: inLanguage(lead.nextStage.name), what: lead.missing.map((one) => say(`leads.requirement.${one}`)).join('、') }) : null}
        actions={menuOf(lead).map((wanted, index) => (
          <Button key={wanted} type={index === 0 && wanted !== 'DROP' ? 'primary' : 'default'} onClick={() => move(lead, wanted)}>
            {words(wanted, lead)}
          </Button>
        ))}
      />
      <LeadStages lead={lead} />
      <Columns aside={<LeadFacts lead={lead} today={today} />}>
        <Section title={say('leads.nextStep')}>
          <NextStep lead={lead} today={today} />
        </Section>
        <SiteMatching leadId={lead.id} />
        <Section title={say('leads.agreement')}>
          <Agreement lead={lead} today={today} />
        </Section>
        <Section title={say('leads.timeline')} note={say('leads.timelineNote', { count: lead.timeline.length })}>
          <Timeline
            entries={lead.timeline.map((event) => ({
              key: event.id,
              date: formatDay(event.occurredOn, today),
              dateTime: event.occurredOn,
              text: say(`leads.event.${event.kind}`, { stage: event.stage ? say(`leads.stage.${event.stage}`) : '' }),
              note: [event.note, event.actor].filter(Boolean).join('　'),
              main: ['SIGNED', 'HANDED_OVER'].includes(event.kind),
              backEntered: event.backEntered,
            }))}
          />
        </Section>
      </Columns>
      {form}
    </>
  );
}

function LeadStages({ lead }: { lead: Lead }) {
  const say = useText();
  const reached = STAGES.indexOf(lead.stage);
  return (
    <StageLine
      points={STAGES.map((stage, index) => ({
        key: stage,
        label: say(`leads.stage.${stage}`),
        reached: index <= reached,
        current: stage === lead.stage,
        date: stage === lead.stage ? say('leads.days', { count: lead.daysInStage }) : undefined,
      }))}
    />
  );
}

function NextStep({ lead, today }: { lead: Lead; today: string }) {
  const say = useText();
  if (!lead.nextStep) return <EmptyState text={say('leads.noNextStep')} />;
  const { title, dueOn, waitingFor, light } = lead.nextStep;
  return (
    <p className="gx-empty">
      <StateMark light={light} text={formatDay(dueOn, today)} />
      <span>{title}</span>
      {waitingFor && <span className="gx-note">{say('leads.waiting', { who: waitingFor })}</span>}
    </p>
  );
}

function Agreement({ lead, today }: { lead: Lead; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  const { agreement } = lead;
  if (!agreement) return <EmptyState text={say('leads.agreementNone')} />;
  const handover = agreement.handover;
  return (
    <FactList
      facts={[
        [say('leads.agreementTitle'), agreement.title],
        [say('leads.planned'), formatMoney(agreement.investment, language)],
        [say('leads.signedOn'), <span key="day" className={agreement.backEntered ? 'gx-backentered' : ''}>{formatDay(agreement.signedOn, today)}</span>],
        [say('leads.handover'), handover && [say(`leads.handoverStatus.${handover.status}`), handover.rejectionReason].filter(Boolean).join('：')],
        [say('leads.project'), handover?.project && <Link to={`/officials/projects/${handover.project.id}`}>{handover.project.name}</Link>],
      ]}
    />
  );
}

function LeadFacts({ lead, today }: { lead: Lead; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  return (
    <Section title={say('leads.facts')}>
      <FactList
        facts={[
          [say('leads.enterprise'), lead.enterprise.name],
          [say('leads.planned'), lead.plannedInvestment && formatMoney(lead.plannedInvestment, language)],
          [say('leads.industry'), lead.industry],
          [say('leads.source'), say(`leads.sourceName.${lead.source}`)],
          [say('leads.owner'), lead.owner?.name],
          [say('leads.opened'), lead.openedOn],
        ]}
      />
      <MoreFacts lead={lead} today={today} />
    </Section>
  );
}
