import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { SimilarEnterprises } from '../imports/similar-enterprises.tsx';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const Register = graphql(`
  mutation RegisterEnterprise($input: RegisterEnterpriseInput!) {
    registerEnterprise(input: $input) {
      enterprise {
        id
        name
      }
      errors {
        ...Fault
      }
    }
  }
`);

const FIELDS = ['uscc', 'name', 'shortName', 'industry', 'contactName', 'contactPhone'] as const;
const EMPTY = { uscc: '', name: '', shortName: '', industry: '', contactName: '', contactPhone: '' };

/** The form of a new enterprise. The credit code must pass its check character. */
export function RegisterEnterprise({ onClose }: { onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Register, { refetch: ['EnterprisesPage'] });
  const [text, setText] = useState(EMPTY);
  const optional = (value: string) => value.trim() || null;
  return (
    <ActDrawer
      title={say('enterprises.register')}
      act={act}
      places={FIELDS}
      verb={say('enterprises.register')}
      input={() => ({
        uscc: text.uscc.trim(),
        name: text.name,
        shortName: optional(text.shortName),
        industry: optional(text.industry),
        contactName: optional(text.contactName),
        contactPhone: optional(text.contactPhone),
      })}
      onDone={() => {
        message.info(say('enterprises.registered', { name: text.name }));
        onClose();
      }}
      onClose={onClose}
      onStale={onClose}
    >
      <SimilarEnterprises name={text.name} />
      {FIELDS.map((field) => (
        <TextField
          key={field}
          type={field === 'contactPhone' ? 'tel' : 'text'}
          label={say(`enterprises.field.${field}`)}
          place={field}
          value={text[field]}
          onChange={(value) => setText({ ...text, [field]: value })}
        />
      ))}
    </ActDrawer>
  );
}
