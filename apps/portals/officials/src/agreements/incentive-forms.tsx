import { useAct } from '@gaoxin/client';
import { graphql } from '../generated/index.ts';
import type { IncentiveKind, IncentiveScope, LegalBasis, Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { FactsDrawer } from './facts-drawer.tsx';
import type { Term } from './incentives.tsx';
import { quantityOf, useAgreementWords } from './words.ts';

const Draft = graphql(`
  mutation DraftIncentiveTerm($input: DraftIncentiveTermInput!) {
    draftIncentiveTerm(input: $input) {
      incentiveTerm {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Review = graphql(`
  mutation ReviewIncentiveTerm($input: ReviewIncentiveTermInput!) {
    reviewIncentiveTerm(input: $input) {
      incentiveTerm {
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

const KINDS: readonly IncentiveKind[] = ['FISCAL', 'TAX', 'LAND_PRICE', 'RENT', 'FEE', 'FACTOR', 'SERVICE', 'OTHER'];
const SCOPES: readonly IncentiveScope[] = ['GENERAL', 'SECTOR', 'OPERATOR_SPECIFIC'];
const BASES: readonly LegalBasis[] = ['PUBLISHED_RULE', 'LAW', 'ADMINISTRATIVE_REGULATION', 'STATE_COUNCIL_APPROVAL', 'NONE'];
const RATE_UNITS: readonly Unit[] = ['PERCENT', 'SQUARE_METRE', 'MU', 'KILOVOLT_AMPERE', 'SET', 'PERSON'];

/** A term with its scope and basis; the gate answers when it is sent. */
export function DraftForm(props: Common & { leadId: string }) {
  const say = useText();
  const { options } = useAgreementWords();
  const act = useAct(Draft);
  return (
    <FactsDrawer
      title={say('agreements.incentives.draft')}
      verb={say('agreements.incentives.draft')}
      act={act}
      hint={say('agreements.incentives.note')}
      start={{ rateUnit: 'PERCENT' }}
      fields={[
        { name: 'kind', label: say('agreements.incentives.kind'), kind: 'select', choose: true, options: options(KINDS, (kind) => say(`agreements.incentiveKind.${kind}`)) },
        { name: 'scope', label: say('agreements.incentives.scope'), kind: 'select', choose: true, options: options(SCOPES, (scope) => say(`agreements.scopeName.${scope}`)) },
        { name: 'text', label: say('agreements.incentives.text'), kind: 'long' },
        { name: 'basis', label: say('agreements.incentives.basis'), kind: 'select', choose: true, options: options(BASES, (basis) => say(`agreements.basisName.${basis}`)) },
        { name: 'basisText', label: say('agreements.incentives.basisText') },
        { name: 'rate', place: 'rate.value', label: say('agreements.incentives.rate') },
        { name: 'rateUnit', place: 'rate.unit', label: say('agreements.incentives.rateUnit'), kind: 'select', options: options(RATE_UNITS, (unit) => say(`units.${unit}`)) },
      ]}
      input={({ kind, scope, text = '', basis, basisText, rate, rateUnit }) => ({
        leadId: props.leadId, kind: kind as IncentiveKind, scope: scope as IncentiveScope, text, basis: basis as LegalBasis, basisText: basisText || null, rate: quantityOf(rate, rateUnit, 'EXACT'),
      })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}

/** A person's decision, with an opinion. */
export function ReviewForm(props: Common & { term: Term }) {
  const say = useText();
  const act = useAct(Review);
  const { term } = props;
  return (
    <FactsDrawer
      title={say('agreements.incentives.review')}
      verb={say('agreements.incentives.review')}
      act={act}
      hint={term.text}
      fields={[
        { name: 'approved', label: say('agreements.incentives.approved'), kind: 'select', choose: true, options: [{ value: 'yes', label: say('agreements.incentives.yes') }, { value: 'no', label: say('agreements.incentives.no') }] },
        { name: 'opinion', label: say('agreements.incentives.opinion'), kind: 'long' },
      ]}
      input={({ approved, opinion = '' }) => ({ incentiveTermId: term.id, version: term.version, approved: approved === 'yes', opinion })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}
