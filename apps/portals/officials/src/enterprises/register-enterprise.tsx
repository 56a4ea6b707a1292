import { useAct } from '@gaoxin/client';
import { App, Drawer, Segmented } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import '../imports/imports.css';
import { SimilarEnterprises, type FoundEnterprise } from '../imports/similar-enterprises.tsx';
import { ActForm } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const Register = graphql(`
  mutation RegisterEnterprise($input: RegisterEnterpriseInput!) {
    registerEnterprise(input: $input) {
      enterprise {
        id
        name
        parentGroup
      }
      errors {
        ...Fault
      }
    }
  }
`);

const RegisterProspect = graphql(`
  mutation RegisterProspect($input: RegisterProspectInput!) {
    registerProspect(input: $input) {
      enterprise {
        id
        name
        parentGroup
      }
      errors {
        ...Fault
      }
    }
  }
`);

const KINDS = ['CODED', 'PLANNED', 'FOREIGN'] as const;
type Kind = (typeof KINDS)[number];

const MORE = ['shortName', 'parentGroup', 'industry', 'contactName', 'contactPhone'] as const;
const EMPTY = { uscc: '', name: '', shortName: '', parentGroup: '', industry: '', contactName: '', contactPhone: '' };
const REFETCH = { refetch: ['EnterprisesPage'] };

/** The form of a new enterprise: by its credit code, or by its name while it has none. */
export function RegisterEnterprise(props: { onClose: () => void; onDone?: (enterprise: FoundEnterprise) => void }) {
  const { onClose, onDone } = props;
  const say = useText();
  const { message } = App.useApp();
  const [kind, setKind] = useState<Kind>('CODED');
  const [text, setText] = useState(EMPTY);
  const coded = useAct(Register, REFETCH);
  const prospect = useAct(RegisterProspect, REFETCH);
  const optional = (value: string) => value.trim() || null;
  const facts = () => ({ name: text.name, ...(Object.fromEntries(MORE.map((field) => [field, optional(text[field])])) as Record<(typeof MORE)[number], string | null>) });
  const form = {
    verb: say('enterprises.register'),
    places: ['uscc', 'name', ...MORE],
    onDone: ({ enterprise }: { enterprise: FoundEnterprise | null }) => {
      void message.info(say('enterprises.registered', { name: text.name }));
      if (enterprise) onDone?.(enterprise);
      onClose();
    },
    onCancel: onClose,
    onStale: onClose,
    children: <Fields kind={kind} text={text} onChange={setText} onChoose={onDone && ((found) => (onDone(found), onClose()))} />,
  };
  return (
    <Drawer open title={say('enterprises.register')} size={480} onClose={onClose} destroyOnHidden>
      <Segmented aria-label={say('prospects.which')} value={kind} options={KINDS.map((value) => ({ value, label: say(`prospects.kind.${value}`) }))} onChange={setKind} />
      <p className="gx-note im-hint">{say(`prospects.hint.${kind}`)}</p>
      {kind === 'CODED' ? (
        <ActForm {...form} act={coded} input={() => ({ uscc: text.uscc.trim(), ...facts() })} />
      ) : (
        <ActForm {...form} act={prospect} input={() => ({ kind, ...facts() })} />
      )}
    </Drawer>
  );
}

function Fields(props: { kind: Kind; text: typeof EMPTY; onChange: (text: typeof EMPTY) => void; onChoose?: ((found: FoundEnterprise) => void) | undefined }) {
  const { kind, text, onChange } = props;
  const say = useText();
  const field = (name: keyof typeof EMPTY) => (
    <TextField
      key={name}
      type={name === 'contactPhone' ? 'tel' : 'text'}
      label={name === 'parentGroup' ? say('prospects.parentGroup') : say(`enterprises.field.${name}`)}
      place={name}
      value={text[name]}
      onChange={(value) => onChange({ ...text, [name]: value })}
    />
  );
  return (
    <>
      {kind === 'CODED' && field('uscc')}
      {field('name')}
      <SimilarEnterprises name={text.name} {...(kind === 'CODED' && { uscc: text.uscc })} onChoose={props.onChoose} />
      {MORE.map(field)}
    </>
  );
}
