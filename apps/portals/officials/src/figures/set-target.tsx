import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { RecruitmentTargetKind } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const Targets = graphql(`
  query RecruitmentTargets($year: Int!) {
    recruitmentTargets(year: $year) {
      id
      kind
      version
      amount {
        amount
        currency
      }
    }
  }
`);
const SetRecruitmentTarget = graphql(`
  mutation SetRecruitmentTarget($input: SetRecruitmentTargetInput!) {
    setRecruitmentTarget(input: $input) {
      target {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

const KINDS: readonly RecruitmentTargetKind[] = ['START_INVESTMENT', 'SIGNED_INVESTMENT'];

/** The amounts that recruitment has to reach in the year. */
export function SetTarget({ year, onClose }: { year: number; onClose: () => void }) {
  const say = useText();
  const { data, refetch } = useQuery(Targets, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const act = useAct(SetRecruitmentTarget, { refetch: ['RecruitmentFigures', 'RecruitmentTargets'] });
  const [kind, setKind] = useState<string>('START_INVESTMENT');
  const [typed, setTyped] = useState<string | null>(null);
  const standing = data?.recruitmentTargets.find((target) => target.kind === kind);
  const amount = typed ?? standing?.amount.amount ?? '';
  return (
    <ActDrawer
      title={`${say('figures.setTarget')}　${year}`}
      act={act}
      places={['kind', 'amount']}
      verb={say('figures.setTarget')}
      input={() => ({ year, kind: kind as RecruitmentTargetKind, amount: { amount, currency: 'CNY' as const }, version: standing?.version ?? null })}
      onDone={onClose}
      onClose={onClose}
      onStale={() => void refetch()}
    >
      <SelectField
        label={say('figures.kindLabel')}
        place="kind"
        value={kind}
        onChange={(value) => {
          setKind(value);
          setTyped(null);
        }}
        options={KINDS.map((value) => ({ value, label: say(`figures.kind.${value}`) }))}
      />
      <TextField label={say('figures.amount')} place="amount" value={amount} onChange={setTyped} />
    </ActDrawer>
  );
}
