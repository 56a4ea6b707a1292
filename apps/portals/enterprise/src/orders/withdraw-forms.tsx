import { useAct, type ActError } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import type { FormEvent } from 'react';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { REFETCH } from './consent-form.tsx';
import { FormEnd, TextInput, useTexts } from './form-parts.tsx';

const TakeSupply = graphql(`
  mutation WithdrawOrderSupply($input: WithdrawOrderSupplyInput!) {
    withdrawOrderSupply(input: $input) {
      supply {
        ...SupplyItem_Supply
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const TakeDemand = graphql(`
  mutation WithdrawOrderDemand($input: WithdrawOrderDemandInput!) {
    withdrawOrderDemand(input: $input) {
      demand {
        ...DemandItem_Demand
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

interface OfferProps {
  id: string;
  version: number;
  onClose: () => void;
}

export function WithdrawSupply({ id, version, onClose }: OfferProps) {
  const say = useText();
  const { run, errors, busy } = useAct(TakeSupply, REFETCH);
  return <ReasonForm verb={say('orders.withdrawSupply')} errors={errors} busy={busy} onClose={onClose} send={(reason) => run({ supplyId: id, version, reason })} />;
}

export function WithdrawDemand({ id, version, onClose }: OfferProps) {
  const say = useText();
  const { run, errors, busy } = useAct(TakeDemand, REFETCH);
  return <ReasonForm verb={say('orders.withdrawDemand')} errors={errors} busy={busy} onClose={onClose} send={(reason) => run({ demandId: id, version, reason })} />;
}

function ReasonForm(props: { verb: string; errors: readonly ActError[]; busy: boolean; onClose: () => void; send: (reason: string) => Promise<unknown> }) {
  const say = useText();
  const { texts, bind } = useTexts({ reason: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await props.send(texts.reason)) props.onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={props.verb}>
      <FormErrors faults={props.errors} shown={['reason']} />
      <TextInput label={say('orders.withdrawReason')} place="reason" faults={props.errors} {...bind('reason')} />
      <FormEnd verb={props.verb} busy={props.busy} onCancel={props.onClose} />
    </form>
  );
}
