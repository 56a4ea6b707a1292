import { useQuery } from '@apollo/client/react';
import { useAct, useFiles } from '@gaoxin/client';
import { Chip, Columns, EmptyState, ErrorState, FactList, FigureCell, FileLinks, formatInstant, FormErrors, Loading, NotFound, PageHeader, Section, Strip } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { PolicyPageQuery } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { FigureCell_Figure, FigureRows, type CountedFigure } from '../parts/figure-rows.tsx';
import { useText } from '../texts.ts';
import { PolicyDeliveries } from './policy-deliveries.tsx';
import { PolicyMatches } from './policy-matches.tsx';
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
const Publish = graphql(`
  mutation PublishPolicy($input: PublishPolicyInput!) {
    publishPolicy(input: $input) {
      policy {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Deliver = graphql(`
  mutation DeliverPolicy($input: DeliverPolicyInput!) {
    deliverPolicy(input: $input) {
      policy {
        id
        version
        rates {
          delivered {
            numerator
          }
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawPolicy($input: WithdrawPolicyInput!) {
    withdrawPolicy(input: $input) {
      policy {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

type Policy = NonNullable<PolicyPageQuery['enterprisePolicy']>;
const AGAIN = { refetch: ['PolicyPage', 'PolicyMatches', 'PolicyDeliveries'] };
const RATES = ['delivered', 'read', 'used'] as const;

/** One policy: what it gives, who qualifies and why, how it arrived, what enterprises say. */
export default function PolicyPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PolicyPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('policies.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const policy = data.enterprisePolicy;
  if (!policy) return <NotFound action={<Link to="/officials/leads/policies">{say('policies.title')}</Link>} />;
  return <Policy policy={policy} today={data.zone?.today ?? ''} reload={() => void refetch()} />;
}

function Policy({ policy, today, reload }: { policy: Policy; today: string; reload: () => void }) {
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
        actions={<Actions policy={policy} reload={reload} />}
      />
      {policy.rates && <Rates rates={policy.rates} />}
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
            <Feedback policy={policy} today={today} />
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

function Rates({ rates }: { rates: NonNullable<Policy['rates']> }) {
  const say = useText();
  const [opened, setOpened] = useState<{ name: string; figure: CountedFigure }>();
  return (
    <>
      <Strip>
        {RATES.map((rate) => {
          const figure = getFragmentData(FigureCell_Figure, rates[rate]);
          const name = say(`policies.${rate}`);
          return (
            <FigureCell
              key={rate}
              label={name}
              figure={figure}
              more={
                figure.n > 0 && (
                  <Button type="link" size="small" onClick={() => setOpened({ name, figure })}>
                    {say('policies.rows')}
                  </Button>
                )
              }
            />
          );
        })}
      </Strip>
      {opened && <FigureRows {...opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function Actions({ policy, reload }: { policy: Policy; reload: () => void }) {
  const say = useText();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const publish = useAct(Publish, AGAIN);
  const deliver = useAct(Deliver, AGAIN);
  const [isEnding, setEnding] = useState(false);
  const subject = { policyId: policy.id, version: policy.version };
  const can = (action: Policy['viewerCan'][number]) => policy.viewerCan.includes(action);
  const bring = async () => {
    const done = await deliver.run(subject);
    if (done?.policy) message.info(say('policies.deliveredTo', { count: done.policy.rates?.delivered.numerator ?? 0 }));
  };
  return (
    <>
      <FormErrors faults={[...publish.errors, ...deliver.errors]} shown={[]} />
      {can('WITHDRAW') && <Button onClick={() => setEnding(true)}>{say('policies.withdraw')}</Button>}
      {can('REVISE') && <Button onClick={() => void navigate(`/officials/leads/policies/${policy.id}/revise`)}>{say('policies.revise')}</Button>}
      {can('PUBLISH') && (
        <Button type="primary" loading={publish.busy} onClick={() => void publish.run(subject).then((done) => done && message.info(say('policies.published', { title: policy.title })))}>
          {say('policies.publish')}
        </Button>
      )}
      {can('DELIVER') && (
        <Button type="primary" loading={deliver.busy} onClick={() => void bring()}>
          {say(policy.deliveredAt ? 'policies.deliverAgain' : 'policies.deliver')}
        </Button>
      )}
      {isEnding && <EndPolicy policy={policy} reload={reload} onClose={() => setEnding(false)} />}
    </>
  );
}

function EndPolicy({ policy, reload, onClose }: { policy: Policy; reload: () => void; onClose: () => void }) {
  const say = useText();
  const [reason, setReason] = useState('');
  const act = useAct(Withdraw, AGAIN);
  return (
    <ActDrawer
      title={say('policies.withdrawTitle', { title: policy.title })}
      act={act}
      places={['reason']}
      verb={say('policies.withdraw')}
      input={() => ({ policyId: policy.id, version: policy.version, reason })}
      onDone={onClose}
      onClose={onClose}
      onStale={reload}
    >
      <LongField label={say('policies.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}

function Feedback({ policy, today }: { policy: Policy; today: string }) {
  const say = useText();
  return (
    <Section title={say('policies.feedback')} note={policy.feedback.length > 0 ? String(policy.feedback.length) : undefined}>
      {policy.feedback.length === 0 && <EmptyState text={say('policies.noFeedback')} />}
      <ul className="gx-list">
        {policy.feedback.map((one) => (
          <li key={one.id}>
            <b>{say(`policies.feedbackKind.${one.kind}`)}</b> {one.text}
            <div className="gx-note">
              {one.enterprise.name}　{formatInstant(one.givenAt, today)}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
