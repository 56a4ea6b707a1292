import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import type { Policy } from './policy-page.tsx';

const Publish = graphql(`
  mutation PublishPolicy($input: PublishPolicyInput!) {
    publishPolicy(input: $input) {
      policy {
        id
        version
      }
      errors {
        ...Fault
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
        ...Fault
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
        ...Fault
      }
    }
  }
`);

const AGAIN = { refetch: ['PolicyPage', 'PolicyMatches', 'PolicyDeliveries'] };

/** What can be done with the policy now: revise, publish, bring it to those who qualify, end it. */
export function PolicyActions({ policy, reload }: { policy: Policy; reload: () => void }) {
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
