import { useQuery } from '@apollo/client/react';
import { useAct, useFiles } from '@gaoxin/client';
import { FilePicker, type PickedFile } from '@gaoxin/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ObligationKind, PartySide } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { FactsDrawer } from './facts-drawer.tsx';
import type { Obligation } from './obligations.tsx';
import { BOUNDS, CURRENCIES, moneyOf, quantityOf, UNITS, useAgreementWords } from './words.ts';

const Owners = graphql(`
  query ObligationOwners {
    officials {
      id
      name
    }
  }
`);
const Add = graphql(`
  mutation AddObligation($input: AddObligationInput!) {
    addObligation(input: $input) {
      obligation {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Fulfil = graphql(`
  mutation FulfilObligation($input: FulfilObligationInput!) {
    fulfilObligation(input: $input) {
      obligation {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Breach = graphql(`
  mutation DeclareBreach($input: DeclareBreachInput!) {
    declareBreach(input: $input) {
      obligation {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Waive = graphql(`
  mutation WaiveObligation($input: WaiveObligationInput!) {
    waiveObligation(input: $input) {
      obligation {
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

const SIDES: readonly PartySide[] = ['ZONE', 'ENTERPRISE'];
const KINDS: readonly ObligationKind[] = ['LAND', 'POWER', 'HOUSING', 'INCENTIVE', 'INVESTMENT', 'OUTPUT', 'JOBS', 'TAX', 'OTHER'];

/** A clause, who promised it and by when. */
export function AddForm(props: Common & { agreementId: string; terms: readonly { id: string; text: string }[] }) {
  const say = useText();
  const { options } = useAgreementWords();
  const act = useAct(Add);
  const { data } = useQuery(Owners);
  const owners = (data?.officials ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FactsDrawer
      title={say('agreements.obligations.add')}
      verb={say('agreements.obligations.add')}
      act={act}
      fields={[
        { name: 'party', label: say('agreements.obligations.party'), kind: 'select', options: options(SIDES, (side) => say(`agreements.side.${side}`)) },
        { name: 'kind', label: say('agreements.obligations.kind'), kind: 'select', choose: true, options: options(KINDS, (kind) => say(`agreements.obligationKind.${kind}`)) },
        { name: 'clause', label: say('agreements.obligations.clause'), kind: 'long' },
        {
          name: 'incentiveTermId',
          label: say('agreements.term.label'),
          note: say(props.terms.length > 0 ? 'agreements.term.note' : 'agreements.term.none'),
          kind: 'select',
          options: [{ value: '', label: say('agreements.amounts.empty') }, ...props.terms.map(({ id, text }) => ({ value: id, label: text }))],
        },
        { name: 'dueOn', label: say('agreements.obligations.dueOn'), kind: 'date' },
        { name: 'ownerId', label: say('agreements.obligations.owner'), note: say('agreements.obligations.ownerNote'), kind: 'select', options: owners },
        { name: 'quantity', place: 'quantity.value', label: say('agreements.obligations.quantity') },
        { name: 'unit', place: 'quantity.unit', label: say('agreements.obligations.unit'), kind: 'select', options: options(UNITS, (unit) => say(`units.${unit}`)) },
        { name: 'bound', place: 'quantity.bound', label: say('agreements.obligations.bound'), kind: 'select', options: options(BOUNDS, (bound) => say(`agreements.bound.${bound}`)) },
        { name: 'amount', place: 'money.amount', label: say('agreements.obligations.amount') },
        { name: 'currency', place: 'money.currency', label: say('agreements.amounts.currency'), kind: 'select', options: options(CURRENCIES, String) },
      ]}
      input={({ party, kind, clause = '', dueOn = '', ownerId, incentiveTermId, quantity, unit, bound, amount, currency }) => ({
        agreementId: props.agreementId, party: (party || null) as PartySide | null, kind: kind as ObligationKind, clause, dueOn, ownerId: ownerId || null, incentiveTermId: incentiveTermId || null,
        quantity: quantityOf(quantity, unit, bound), money: moneyOf(amount, currency),
      })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}

export function FulfilForm(props: Common & { obligation: Obligation; today: string }) {
  const say = useText();
  const act = useAct(Fulfil);
  const { upload } = useFiles('recruitment');
  const [files, setFiles] = useState<PickedFile[]>([]);
  const { obligation } = props;
  return (
    <FactsDrawer
      title={`${say('agreements.obligations.fulfil')}　${obligation.clause}`}
      verb={say('agreements.obligations.fulfil')}
      act={act}
      start={{ fulfilledOn: props.today }}
      places={['fileIds']}
      fields={[
        { name: 'fulfilledOn', label: say('agreements.obligations.fulfilledOn'), kind: 'date' },
        { name: 'evidence', label: say('agreements.obligations.evidence'), kind: 'long' },
      ]}
      more={() => <FilePicker label={say('agreements.obligations.files')} files={files} onChange={setFiles} upload={upload} />}
      input={({ fulfilledOn = '', evidence = '' }) => ({ obligationId: obligation.id, version: obligation.version, fulfilledOn, evidence, fileIds: files.map(({ id }) => id) })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}

/** A breach or a release, which need a reason and nothing else. */
export function ReasonForm(props: Common & { kind: 'BREACH' | 'WAIVE'; obligation: Obligation }) {
  const say = useText();
  const [breach, waive] = [useAct(Breach), useAct(Waive)];
  const { obligation, kind } = props;
  const verb = say(kind === 'BREACH' ? 'agreements.obligations.breach' : 'agreements.obligations.waive');
  const common = {
    title: `${verb}　${obligation.clause}`,
    verb,
    fields: [{ name: 'reason', label: say('agreements.obligations.reason'), kind: 'long' as const }],
    input: ({ reason = '' }) => ({ obligationId: obligation.id, version: obligation.version, reason }),
    onDone: props.reload,
    onClose: props.onClose,
  };
  return kind === 'BREACH' ? <FactsDrawer {...common} act={breach} /> : <FactsDrawer {...common} act={waive} />;
}
