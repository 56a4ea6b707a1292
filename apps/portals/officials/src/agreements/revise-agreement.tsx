import { useAct } from '@gaoxin/client';
import { graphql } from '../generated/index.ts';
import type { QuantityBound } from '../generated/graphql.ts';
import { plainAmount } from '../leads/lead-form.ts';
import { useText } from '../texts.ts';
import type { Agreement } from './agreement-page.tsx';
import { FactsDrawer } from './facts-drawer.tsx';
import { BOUNDS, quantityOf, UNITS, useAgreementWords } from './words.ts';

const ReviseAgreementDocument = graphql(`
  mutation ReviseAgreement($input: ReviseAgreementInput!) {
    reviseAgreement(input: $input) {
      agreement {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Puts right what was written down of the agreement before it is handed over. */
export function ReviseForm({ agreement, reload, onClose }: { agreement: Agreement; reload: () => void; onClose: () => void }) {
  const say = useText();
  const { options } = useAgreementWords();
  const act = useAct(ReviseAgreementDocument);
  const { capacity } = agreement;
  const bounds = options(BOUNDS, (bound) => say(`agreements.bound.${bound}`));
  return (
    <FactsDrawer
      title={say('agreements.revise.title')}
      verb={say('agreements.revise.title')}
      act={act}
      hint={say('agreements.revise.hint')}
      start={{
        title: agreement.title, landMu: plainAmount(agreement.landMu), landBound: agreement.landBound, product: agreement.product ?? '',
        capacity: plainAmount(capacity?.value), unit: capacity?.unit ?? 'TONNE', bound: capacity?.bound ?? 'EXACT',
      }}
      fields={[
        { name: 'title', label: say('agreements.revise.agreementTitle') },
        { name: 'landMu', label: say('agreements.revise.landMu') },
        { name: 'landBound', label: say('agreements.revise.landBound'), kind: 'select', options: bounds },
        { name: 'product', label: say('agreements.revise.product') },
        { name: 'capacity', place: 'capacity.value', label: say('agreements.revise.capacity') },
        { name: 'unit', place: 'capacity.unit', label: say('agreements.revise.unit'), kind: 'select', options: options(UNITS, (unit) => say(`units.${unit}`)) },
        { name: 'bound', place: 'capacity.bound', label: say('agreements.revise.bound'), kind: 'select', options: bounds },
        { name: 'reason', label: say('agreements.revise.reason'), kind: 'long' },
      ]}
      input={({ title = '', landMu, landBound, product, capacity: value, unit, bound, reason = '' }) => ({
        agreementId: agreement.id, version: agreement.version, title, landMu: landMu || null, landBound: (landBound || 'EXACT') as QuantityBound,
        product: product || null, capacity: quantityOf(value, unit, bound), reason,
      })}
      onDone={reload}
      onClose={onClose}
    />
  );
}
