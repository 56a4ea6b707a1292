import { useQuery } from '@apollo/client/react';
import { Chip, Columns, EmptyState, ErrorState, FactList, formatDay, formatMoney, Loading, NotFound, PageHeader, Section, StageLine, StateMark, Timeline } from '@gaoxin/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import type { LeadPageQuery, LeadStage } from '../gql/graphql.ts';
import { NEXT_STAGE } from './lead-card.tsx';
import { menuOf } from './lead-moves.ts';
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
const WORD = { SIGN: 'sign', HAND_OVER: 'handOver', PLAN: 'plan', RECORD_FEASIBILITY: 'feasibility', DROP: 'drop', REVIVE: 'revive' } as const;

/** One lead: where it stands, what is missing, what can be done, and everything that happened. */
export default function LeadPage() {
  const { t } = useTranslation('officials');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(LeadPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const today = data?.zone?.today ?? '';
  const { move, form } = useLeadMoves(today, () => void refetch());
  if (error && !data) return <ErrorState text={t('leads.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const lead = data.lead;
  if (!lead) return <NotFound action={<Link to="/officials/leads">{t('leads.title')}</Link>} />;
  const next = NEXT_STAGE[lead.stage];
  return (
    <>
      <PageHeader
        title={
          <>
            {lead.title}
            {lead.enterprise.sample && <Chip>{t('leads.sample')}</Chip>}
          </>
        }
        brief={lead.missing.length > 0 && next ? t('leads.missing', { stage: t(`leads.stage.${next}`), what: lead.missing.map((one) => t(`leads.requirement.${one}`)).join('、') }) : null}
        actions={menuOf(lead).map((wanted, index) => (
          <Button key={wanted} type={index === 0 && wanted !== 'DROP' ? 'primary' : 'default'} onClick={() => move(lead, wanted)}>
            {wanted === 'ADVANCE' ? t('leads.moveTo', { stage: t(`leads.stage.${next!}`) }) : t(`leads.${WORD[wanted]}`)}
          </Button>
        ))}
      />
      <LeadStages lead={lead} />
      <Columns aside={<LeadFacts lead={lead} />}>
        <Section title={t('leads.nextStep')}>
          <NextStep lead={lead} today={today} />
        </Section>
        <Section title={t('leads.agreement')}>
          <Agreement lead={lead} today={today} />
        </Section>
        <Section title={t('leads.timeline')} note={t('leads.timelineNote', { count: lead.timeline.length })}>
          <Timeline
            entries={lead.timeline.map((event) => ({
              key: event.id,
              date: formatDay(event.occurredOn, today),
              dateTime: event.occurredOn,
              text: t(`leads.event.${event.kind}`, { stage: event.stage ? t(`leads.stage.${event.stage}`) : '' }),
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
  const { t } = useTranslation('officials');
  const reached = STAGES.indexOf(lead.stage);
  return (
    <StageLine
      points={STAGES.map((stage, index) => ({
        key: stage,
        label: t(`leads.stage.${stage}`),
        reached: index <= reached,
        current: stage === lead.stage,
        date: stage === lead.stage ? t('leads.days', { count: lead.daysInStage }) : undefined,
      }))}
    />
  );
}

function NextStep({ lead, today }: { lead: Lead; today: string }) {
  const { t } = useTranslation('officials');
  if (!lead.nextStep) return <EmptyState text={t('leads.noNextStep')} />;
  const { title, dueOn, waitingFor, light } = lead.nextStep;
  return (
    <p className="gx-empty">
      <StateMark light={light} text={formatDay(dueOn, today)} />
      <span>{title}</span>
      {waitingFor && <span className="gx-note">{t('leads.waiting', { who: waitingFor })}</span>}
    </p>
  );
}

function Agreement({ lead, today }: { lead: Lead; today: string }) {
  const { t, i18n } = useTranslation('officials');
  const { agreement } = lead;
  if (!agreement) return <EmptyState text={t('leads.agreementNone')} />;
  const handover = agreement.handover;
  return (
    <FactList
      facts={[
        [t('leads.agreementTitle'), agreement.title],
        [t('leads.planned'), formatMoney(agreement.investment, i18n.language)],
        [t('leads.signedOn'), <span key="day" className={agreement.backEntered ? 'gx-backentered' : ''}>{formatDay(agreement.signedOn, today)}</span>],
        [t('leads.handover'), handover && [t(`leads.handoverStatus.${handover.status}`), handover.rejectionReason].filter(Boolean).join('：')],
        [t('leads.project'), handover?.project && <Link to={`/officials/projects/${handover.project.id}`}>{handover.project.name}</Link>],
      ]}
    />
  );
}

function LeadFacts({ lead }: { lead: Lead }) {
  const { t, i18n } = useTranslation('officials');
  return (
    <Section title={t('leads.facts')}>
      <FactList
        facts={[
          [t('leads.enterprise'), lead.enterprise.name],
          [t('leads.planned'), lead.plannedInvestment && formatMoney(lead.plannedInvestment, i18n.language)],
          [t('leads.industry'), lead.industry],
          [t('leads.source'), t(`leads.sourceName.${lead.source}`)],
          [t('leads.owner'), lead.owner?.name],
          [t('leads.opened'), lead.openedOn],
        ]}
      />
    </Section>
  );
}
