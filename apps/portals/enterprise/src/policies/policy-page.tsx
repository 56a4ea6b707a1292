import { useQuery } from '@apollo/client/react';
import { referenceOf, useAct, useFiles, useLanguage } from '@gaoxin/client';
import { Columns, ErrorState, FactList, factText, FileLinks, formatInstant, formatMoney, Loading, NotFound, PageHeader, StateMark } from '@gaoxin/ui';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterprisePolicyPageQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { ApplyForm } from './apply-form.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { ObjectionForm } from './objection-form.tsx';
import { LIGHT } from './policy-states.ts';

const PolicyPageDocument = graphql(`
  query EnterprisePolicyPage($id: ID!) {
    policyDelivery(id: $id) {
      id
      state
      deliveredAt
      readAt
      appliedAt
      statement
      objection
      refusal
      fulfilledOn
      amount {
        amount
        currency
      }
      version
      viewerCan
      reasons {
        label
        met
        facts {
          fact
          value
        }
      }
      files {
        id
        name
        size
        url
      }
      feedback {
        id
        kind
        text
      }
      policy {
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
        files {
          id
          name
          size
          url
        }
      }
    }
  }
`);
const Read = graphql(`
  mutation ReadPolicy($input: ReadPolicyInput!) {
    readPolicy(input: $input) {
      delivery {
        id
        version
        readAt
        state
        viewerCan
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export type Delivery = NonNullable<EnterprisePolicyPageQuery['policyDelivery']>;

/** One policy that was brought to the enterprise; opening it is reading it. */
export default function PolicyPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PolicyPageDocument, { variables: { id } });
  const { run } = useAct(Read, { refetch: ['EnterprisePolicies'] });
  const delivery = data?.policyDelivery;
  const told = useRef('');
  useEffect(() => {
    if (!delivery?.viewerCan.includes('READ') || told.current === delivery.id) return;
    told.current = delivery.id;
    void run({ deliveryId: delivery.id, version: delivery.version });
  }, [delivery, run]);
  if (!data) return error ? <ErrorState text={say('policy.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  if (!delivery) return <NotFound action={<Link to="/enterprise/policies">{say('policy.title')}</Link>} />;
  return <PolicyView delivery={delivery} />;
}

function PolicyView({ delivery }: { delivery: Delivery }) {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  const files = useFiles('recruitment');
  const { policy } = delivery;
  const words = { qualification: (code: string) => say(`policy.qualifications.${code as 'HIGH_TECH'}`), yes: say('policy.yes'), no: say('policy.no') };
  return (
    <>
      <PageHeader title={policy.title} brief={policy.summary} />
      <Columns
        aside={
          <>
            <Head title={say('policy.about')} />
            <FactList
              facts={[
                [say('policy.issuedBy'), policy.issuedBy],
                [say('policy.documentNumber'), policy.documentNumber],
                [say('policy.validity'), policy.validUntil ? say('policy.until', { from: policy.validFrom, until: policy.validUntil }) : say('policy.from', { from: policy.validFrom })],
                [say('policy.deliveredAt'), formatInstant(delivery.deliveredAt, today)],
                [say('policy.files'), policy.files.length > 0 && <FileLinks key="files" files={policy.files} onOpen={files.save} />],
              ]}
            />
          </>
        }
      >
        <p className="en-said">
          <StateMark light={LIGHT[delivery.state]} text={say(`policy.stateLong.${delivery.state}`)} />
        </p>
        <FactList
          facts={[
            [say('policy.objection'), delivery.objection],
            [say('policy.refusal'), delivery.refusal],
            [say('policy.fulfilledOn'), delivery.fulfilledOn],
            [say('policy.amount'), delivery.amount && formatMoney(delivery.amount, language)],
            [say('policy.statement'), delivery.statement && <span key="statement" className="gx-prewrap">{delivery.statement}</span>],
            [say('policy.papers'), delivery.files.length > 0 && <FileLinks key="papers" files={delivery.files} onOpen={files.save} />],
          ]}
        />
        <Head title={say('policy.benefit')} />
        <p className="gx-prewrap">{policy.benefit}</p>
        <Head title={say('policy.why')} />
        <ul className="gx-list">
          {delivery.reasons.length === 0 && <li>{say('policy.everybody')}</li>}
          {delivery.reasons.map((reason) => (
            <li key={reason.label}>
              <StateMark light="DONE" text={reason.label} /> <span className="gx-note">{reason.facts.map(({ fact, value }) => `${say(`policy.facts.${fact}`)} ${value === null ? '' : factText(fact, value, language, words)}`).join('，')}</span>
            </li>
          ))}
        </ul>
        {delivery.viewerCan.includes('APPLY') && policy.status === 'PUBLISHED' && <ApplyForm delivery={delivery} />}
        {delivery.viewerCan.includes('OBJECT') && <ObjectionForm delivery={delivery} />}
        {delivery.viewerCan.includes('GIVE_FEEDBACK') && <FeedbackForm delivery={delivery} />}
      </Columns>
    </>
  );
}
