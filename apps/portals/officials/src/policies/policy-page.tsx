import { useQuery } from '@apollo/client/react';
import { useFiles } from '@gaoxin/client';
import { Chip, Columns, EmptyState, ErrorState, FactList, FileLinks, formatInstant, Loading, NotFound, PageHeader, Section } from '@gaoxin/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { PolicyPageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { PolicyActions } from './policy-actions.tsx';
import { PolicyDeliveries } from './policy-deliveries.tsx';
import { PolicyFeedback } from './policy-feedback.tsx';
import { PolicyMatches } from './policy-matches.tsx';
import { PolicyRates } from './policy-rates.tsx';
import './policies.css';

const PolicyPageDocument = graphql(`
  query PolicyPage($id: ID!) {
    zone {
      id
      today
    }
    enterprisePolicy(id: $id) {
      id
      title
      summary
      benefit
      documentNumber
      issuedBy
      validFrom
      validUntil
      status
      withoutApplication
      withdrawnReason
      deliveredAt
      needsRewrite
      version
      viewerCan
      conditions {
        label
        expression
      }
      files {
        id
        name
        size
        url
      }
      rates {
        delivered {
          ...FigureCell_Figure
        }
        read {
          ...FigureCell_Figure
        }
        used {
          ...FigureCell_Figure
        }
      }
      feedback {
        id
        kind
        text
        givenAt
        enterprise {
          id
          name
        }
      }
    }
  }
`);

export type Policy = NonNullable<PolicyPageQuery['enterprisePolicy']>;

/** One policy: what it gives, who qualifies and why, how it arrived, what enterprises say. */
export default function PolicyPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PolicyPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('policies.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const policy = data.enterprisePolicy;
  if (!policy) return <NotFound action={<Link to="/officials/leads/policies">{say('policies.title')}</Link>} />;
  return <PolicyView policy={policy} today={data.zone?.today ?? ''} reload={() => void refetch()} />;
}

function PolicyView({ policy, today, reload }: { policy: Policy; today: string; reload: () => void }) {
  const say = useText();
  const files = useFiles('recruitment');
  return (
    <>
      <PageHeader
        title={policy.title}
        chips={
          <>
            <Chip>{say(`policies.status.${policy.status}`)}</Chip>
            {policy.withoutApplication && <Chip tone="blue">{say('policies.withoutApplication')}</Chip>}
            {policy.needsRewrite && <Chip tone="amber">{say('policies.rewrite')}</Chip>}
          </>
        }
        brief={policy.needsRewrite ? say('policies.rewriteNote') : policy.summary}
        actions={<PolicyActions policy={policy} reload={reload} />}
      />
      {policy.rates && <PolicyRates rates={policy.rates} />}
      <Columns
        aside={
          <Section title={say('policies.validity')}>
            <FactList
              facts={[
                [say('policies.validity'), policy.validUntil ? say('policies.until', { from: policy.validFrom, until: policy.validUntil }) : say('policies.from', { from: policy.validFrom })],
                [say('policies.issuedBy'), policy.issuedBy],
                [say('policies.documentNumber'), policy.documentNumber],
                [say('policies.deliveredOn'), policy.deliveredAt && formatInstant(policy.deliveredAt, today)],
                [say('policies.reason'), policy.withdrawnReason],
                [say('policies.files'), policy.files.length > 0 && <FileLinks key="files" files={policy.files} onOpen={files.save} />],
              ]}
            />
            <PolicyFeedback policy={policy} today={today} />
          </Section>
        }
      >
        <Section title={say('policies.benefit')}>
          <p className="gx-prewrap">{policy.benefit}</p>
        </Section>
        <Section title={say('policies.conditions')} note={policy.conditions.length > 0 ? say('policies.conditionsNote') : undefined}>
          {policy.conditions.length === 0 && <EmptyState text={say('policies.noConditions')} />}
          <ol className="gx-list">
            {policy.conditions.map((condition) => (
              <li key={condition.expression}>
                {condition.label} <code className="gx-note">{condition.expression}</code>
              </li>
            ))}
          </ol>
        </Section>
        <PolicyMatches policyId={policy.id} />
        <PolicyDeliveries policyId={policy.id} today={today} />
      </Columns>
    </>
  );
}
