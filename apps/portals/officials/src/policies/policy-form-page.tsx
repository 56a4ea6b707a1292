import { useQuery } from '@apollo/client/react';
import { useAct, useFiles, type Act } from '@gaoxin/client';
import { ErrorState, FilePicker, Loading, NotFound, PageHeader, type PickedFile } from '@gaoxin/ui';
import { App, Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { DraftPolicyInput, PolicyToReviseQuery, RevisePolicyInput } from '../generated/graphql.ts';
import { ActForm } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { conditionOf, ConditionFields, draftOf, type ConditionDraft } from './condition-fields.tsx';
import './policies.css';

const Draft = graphql(`
  mutation DraftPolicy($input: DraftPolicyInput!) {
    draftPolicy(input: $input) {
      policy {
        id
        title
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Revise = graphql(`
  mutation RevisePolicy($input: RevisePolicyInput!) {
    revisePolicy(input: $input) {
      policy {
        id
        title
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);
const PolicyToRevise = graphql(`
  query PolicyToRevise($id: ID!) {
    enterprisePolicy(id: $id) {
      id
      title
      summary
      benefit
      documentNumber
      issuedBy
      validFrom
      validUntil
      withoutApplication
      version
      conditions {
        label
        expression
      }
    }
  }
`);

type Policy = NonNullable<PolicyToReviseQuery['enterprisePolicy']>;
const TEXTS = ['title', 'summary', 'benefit', 'documentNumber', 'issuedBy', 'validFrom', 'validUntil'] as const;
type TextName = (typeof TEXTS)[number];

/** A new policy, or the change of one. */
export default function PolicyFormPage() {
  const say = useText();
  const { id } = useParams();
  const { data, error, refetch } = useQuery(PolicyToRevise, { variables: { id: id ?? '' }, skip: !id, fetchPolicy: 'network-only' });
  if (!id) return <DraftForm />;
  if (error && !data) return <ErrorState text={say('policies.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  return data.enterprisePolicy ? <ReviseForm key={data.enterprisePolicy.version} policy={data.enterprisePolicy} reload={() => void refetch()} /> : <NotFound />;
}

function DraftForm() {
  const say = useText();
  const act = useAct(Draft);
  return <PolicyForm act={act as Act<{ draftPolicy: { policy: { id: string; title: string } | null } }, DraftPolicyInput>} title={say('policies.draft')} own={{}} reload={() => {}} savedOf={(payload) => payload.policy!} />;
}

function ReviseForm({ policy, reload }: { policy: Policy; reload: () => void }) {
  const say = useText();
  const act = useAct(Revise);
  return (
    <PolicyForm
      act={act as Act<{ revisePolicy: { policy: { id: string; title: string } | null } }, RevisePolicyInput>}
      title={say('policies.revise')}
      policy={policy}
      own={{ policyId: policy.id, version: policy.version }}
      reload={reload}
      savedOf={(payload) => payload.policy!}
    />
  );
}

function PolicyForm<Data, Input extends DraftPolicyInput>(props: {
  act: Act<Data, Input>;
  title: string;
  policy?: Policy;
  own: object;
  reload: () => void;
  savedOf: (payload: NonNullable<Awaited<ReturnType<Act<Data, Input>['run']>>>) => { id: string; title: string };
}) {
  const say = useText();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { upload } = useFiles('recruitment');
  const { policy } = props;
  const [text, setText] = useState(() => Object.fromEntries(TEXTS.map((name) => [name, policy?.[name] ?? ''])) as Record<TextName, string>);
  const [withoutApplication, setWithout] = useState(policy?.withoutApplication ?? false);
  const [conditions, setConditions] = useState<ConditionDraft[]>(() => policy?.conditions.map(draftOf) ?? []);
  const [files, setFiles] = useState<PickedFile[]>([]);
  const typed = (name: TextName) => ({ label: say(name === 'title' ? 'policies.name' : `policies.${name}`), place: name, value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  const input = () => ({
    ...props.own,
    ...text,
    documentNumber: text.documentNumber || null,
    validUntil: text.validUntil || null,
    withoutApplication,
    conditions: conditions.map(conditionOf),
    fileIds: files.map((file) => file.id),
  });
  return (
    <>
      <PageHeader title={props.title} />
      <div className="po-form">
        <ActForm
          act={props.act}
          places={[...TEXTS, 'conditions', 'fileIds']}
          verb={props.title}
          input={input as unknown as () => Omit<Input, 'idempotencyKey'>}
          onDone={(payload) => {
            const { id, title } = props.savedOf(payload);
            message.info(say('policies.saved', { title }));
            void navigate(`/officials/leads/policies/${id}`);
          }}
          onCancel={() => void navigate(-1)}
          onStale={props.reload}
        >
          <TextField {...typed('title')} />
          <TextField {...typed('summary')} />
          <LongField {...typed('benefit')} rows={3} />
          <div className="po-pair">
            <TextField {...typed('issuedBy')} />
            <TextField {...typed('documentNumber')} note={say('policies.optional')} />
            <TextField {...typed('validFrom')} type="date" />
            <TextField {...typed('validUntil')} type="date" note={say('policies.optional')} />
          </div>
          <Checkbox checked={withoutApplication} onChange={(event) => setWithout(event.target.checked)}>
            {say('policies.withoutApplication')} <span className="gx-note">{say('policies.withoutApplicationNote')}</span>
          </Checkbox>
          <ConditionFields conditions={conditions} onChange={setConditions} />
          <FilePicker label={say('policies.files')} files={files} onChange={setFiles} upload={upload} />
        </ActForm>
      </div>
    </>
  );
}
