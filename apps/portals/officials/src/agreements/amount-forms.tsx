import { useAct, useFiles } from '@gaoxin/client';
import { FilePicker, type PickedFile } from '@gaoxin/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { EvidenceGrade } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import type { StatedAmount } from './amounts.tsx';
import { FactsDrawer } from './facts-drawer.tsx';
import { CURRENCIES, useAgreementWords } from './words.ts';

const StateAmountDocument = graphql(`
  mutation StateAmount($input: StateAmountInput!) {
    stateAmount(input: $input) {
      amount {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const ResolveConflict = graphql(`
  mutation ResolveAmountConflict($input: ResolveAmountConflictInput!) {
    resolveAmountConflict(input: $input) {
      amount {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

interface Common {
  reload: () => void;
  onClose: () => void;
}

const SIGNED: readonly EvidenceGrade[] = ['CONTRACTED', 'PAID_IN', 'INVESTED', 'CLAIMED'];

/** An amount as a source states it. Before the signing there are only claims. */
export function StateForm(props: Common & { leadId: string; isSigned: boolean; amounts: readonly StatedAmount[]; today: string }) {
  const say = useText();
  const { options, money } = useAgreementWords();
  const act = useAct(StateAmountDocument);
  const { upload } = useFiles('recruitment');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const grades: readonly EvidenceGrade[] = props.isSigned ? SIGNED : ['CLAIMED'];
  const replaceable = props.amounts.filter(({ stands }) => stands);
  return (
    <FactsDrawer
      title={say('agreements.amounts.add')}
      verb={say('agreements.amounts.add')}
      act={act}
      hint={say('agreements.amounts.order')}
      start={{ grade: props.isSigned ? 'PAID_IN' : 'CLAIMED', currency: 'CNY', statedOn: props.today }}
      places={['fileIds']}
      fields={[
        { name: 'grade', label: say('agreements.amounts.kind'), kind: 'select', options: options(grades, (grade) => say(`agreements.gradeName.${grade}`)) },
        { name: 'amount', place: 'money.amount', label: say('agreements.amounts.amount') },
        { name: 'currency', place: 'money.currency', label: say('agreements.amounts.currency'), kind: 'select', options: options(CURRENCIES, String) },
        { name: 'statedOn', label: say('agreements.amounts.statedOn'), kind: 'date' },
        { name: 'source', label: say('agreements.amounts.source') },
        {
          name: 'replaces',
          label: say('agreements.amounts.replaces'),
          kind: 'select',
          options: [{ value: '', label: say('agreements.amounts.empty') }, ...replaceable.map((one) => ({ value: one.id, label: `${say(`agreements.gradeName.${one.grade}`)} ${money(one.money)} ${one.source}` }))],
        },
      ]}
      more={() => <FilePicker label={say('agreements.amounts.files')} files={files} onChange={setFiles} upload={upload} />}
      input={({ grade, amount = '', currency, statedOn = '', source = '', replaces }) => ({
        leadId: props.leadId, grade: grade as EvidenceGrade, money: { amount, currency: (currency || null) as 'CNY' | null }, statedOn, source, replaces: replaces || null, fileIds: files.map(({ id }) => id),
      })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}

/** Which of the contradicting amounts stands, and why. */
export function ResolveForm(props: Common & { amount: StatedAmount }) {
  const say = useText();
  const { money } = useAgreementWords();
  const act = useAct(ResolveConflict);
  return (
    <FactsDrawer
      title={say('agreements.amounts.resolveTitle')}
      verb={say('agreements.amounts.resolve')}
      act={act}
      hint={say('agreements.amounts.resolveHint', { money: money(props.amount.money), source: props.amount.source })}
      fields={[{ name: 'reason', label: say('agreements.amounts.reason'), kind: 'long' }]}
      input={({ reason = '' }) => ({ amountId: props.amount.id, reason })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}
