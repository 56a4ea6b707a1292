import { useQuery } from '@apollo/client/react';
import { referenceOf, useAct, useFiles, useLanguage } from '@gaoxin/client';
import { Columns, ErrorState, FactList, factText, Field, FileLinks, FilePicker, formatInstant, formatMoney, FormErrors, Loading, NotFound, PageHeader, StateMark, type PickedFile } from '@gaoxin/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterprisePolicyPageQuery, PolicyFeedbackKind } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
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
const Apply = graphql(`
  mutation ApplyForPolicy($input: ApplyForPolicyInput!) {
    applyForPolicy(input: $input) {
      delivery {
        id
        version
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
const GiveFeedback = graphql(`
  mutation GivePolicyFeedback($input: GivePolicyFeedbackInput!) {
    givePolicyFeedback(input: $input) {
      delivery {
        id
        version
        feedback {
          id
          kind
          text
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

type Delivery = NonNullable<EnterprisePolicyPageQuery['policyDelivery']>;
const KINDS: readonly PolicyFeedbackKind[] = ['HELPFUL', 'NOT_UNDERSTANDABLE', 'NOT_APPLICABLE', 'TOO_MUCH_PAPER'];
const AGAIN = { refetch: ['EnterprisePolicyPage', 'EnterprisePolicies'] };

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
  return <Policy delivery={delivery} />;
}

function Policy({ delivery }: { delivery: Delivery }) {
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

function ApplyForm({ delivery }: { delivery: Delivery }) {
  const say = useText();
  const { upload } = useFiles('recruitment');
  const { run, errors, busy } = useAct(Apply, AGAIN);
  const [statement, setStatement] = useState('');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ deliveryId: delivery.id, version: delivery.version, statement, fileIds: files.map(({ id }) => id) });
  };
  return (
    <form className="en-form" onSubmit={submit} noValidate aria-label={say('policy.apply')}>
      <Head title={say('policy.apply')} />
      <FormErrors faults={errors} shown={['statement']} />
      <Field label={say('policy.statement')} place="statement" faults={errors}>
        {({ id, describedBy, invalid }) => (
          <textarea id={id} className="en-input" rows={4} value={statement} onChange={(event) => setStatement(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
        )}
      </Field>
      <FilePicker label={say('policy.papers')} files={files} onChange={setFiles} upload={upload} />
      <div className="gx-form-actions">
        <button type="submit" className="en-button primary" disabled={busy}>
          {say('policy.apply')}
        </button>
      </div>
    </form>
  );
}

function FeedbackForm({ delivery }: { delivery: Delivery }) {
  const say = useText();
  const { run, errors, busy } = useAct(GiveFeedback);
  const [kind, setKind] = useState<PolicyFeedbackKind | undefined>(delivery.feedback?.kind);
  const [text, setText] = useState(delivery.feedback?.text ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind) void run({ deliveryId: delivery.id, version: delivery.version, kind, text: text.trim() || null });
  };
  return (
    <form className="en-form" onSubmit={submit} noValidate aria-label={say('policy.feedback')}>
      <Head title={say('policy.feedback')} note={delivery.feedback ? say('policy.given') : say('policy.voluntary')} />
      <FormErrors faults={errors} shown={['text']} />
      <fieldset className="en-choices">
        <legend className="gx-hidden">{say('policy.feedback')}</legend>
        {KINDS.map((one) => (
          <label key={one} className="en-choice">
            <input type="radio" name="feedback" value={one} checked={one === kind} onChange={() => setKind(one)} />
            <span>{say(`policy.feedbackKind.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <Field label={say('policy.ownWords')} place="text" faults={errors}>
        {({ id, describedBy, invalid }) => (
          <input id={id} className="en-input" value={text} onChange={(event) => setText(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
        )}
      </Field>
      <div className="gx-form-actions">
        <button type="submit" className="en-button" disabled={busy || !kind}>
          {say('policy.sendFeedback')}
        </button>
      </div>
    </form>
  );
}
