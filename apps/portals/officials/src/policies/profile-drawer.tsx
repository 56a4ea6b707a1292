import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { ErrorState, Loading } from '@gaoxin/ui';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ProfileToRecordQuery } from '../generated/graphql.ts';
import { ActForm } from '../parts/act-form.tsx';
import { SelectField, SelectManyField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const ProfileToRecord = graphql(`
  query ProfileToRecord($id: ID!) {
    zone {
      id
      today
    }
    enterprise(id: $id) {
      id
      profile {
        id
        industry
        qualifications
        employees
        revenue
        taxPaid
        rdSpending
        registeredCapital
        foundedOn
        exports
        asOf
        source
        version
      }
    }
  }
`);
const RecordProfile = graphql(`
  mutation RecordEnterpriseProfile($input: RecordEnterpriseProfileInput!) {
    recordEnterpriseProfile(input: $input) {
      profile {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

type Profile = NonNullable<NonNullable<ProfileToRecordQuery['enterprise']>['profile']>;
const NUMBERS = ['employees', 'revenue', 'taxPaid', 'rdSpending', 'registeredCapital'] as const;
const TEXTS = ['industry', ...NUMBERS, 'foundedOn', 'asOf', 'source'] as const;
const QUALIFICATIONS = ['HIGH_TECH', 'SRDI', 'ABOVE_SCALE', 'TECH_SME', 'CHAIN_LEADER', 'LISTED'] as const;

/** What policies ask about an enterprise. */
export function ProfileDrawer({ enterprise, onClose }: { enterprise: { id: string; name?: string | null }; onClose: () => void }) {
  const say = useText();
  const { data, error, refetch } = useQuery(ProfileToRecord, { variables: { id: enterprise.id }, fetchPolicy: 'network-only' });
  return (
    <Drawer open title={say('policies.profileTitle', { name: enterprise.name ?? '' })} size={480} onClose={onClose} destroyOnHidden>
      {error && !data && <ErrorState text={say('policies.failed')} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={6} />}
      {data && <ProfileForm enterpriseId={enterprise.id} profile={data.enterprise?.profile ?? null} today={data.zone?.today ?? ''} reload={() => void refetch()} onClose={onClose} />}
    </Drawer>
  );
}

function ProfileForm(props: { enterpriseId: string; profile: Profile | null; today: string; reload: () => void; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const { profile } = props;
  const act = useAct(RecordProfile, { refetch: ['PolicyPage', 'PolicyMatches'] });
  const [text, setText] = useState(() => Object.fromEntries(TEXTS.map((name) => [name, name === 'asOf' ? props.today : plain(profile?.[name])])) as Record<(typeof TEXTS)[number], string>);
  const [qualifications, setQualifications] = useState<string[]>(profile?.qualifications ?? []);
  const [exports, setExports] = useState(profile?.exports === null || profile?.exports === undefined ? '' : String(profile.exports));
  const typed = (name: (typeof TEXTS)[number]) => ({ label: say(`policies.${name}`), place: name, value: text[name], onChange: (value: string) => setText({ ...text, [name]: name === 'employees' ? value.replaceAll(/\D/g, '') : value }) });
  return (
    <ActForm
      act={act}
      places={[...TEXTS, 'qualifications', 'exports']}
      verb={say('policies.saveProfile')}
      input={() => ({
        enterpriseId: props.enterpriseId,
        version: profile?.version ?? null,
        industry: text.industry || null,
        qualifications: qualifications.length > 0 || profile?.qualifications ? qualifications : null,
        employees: text.employees ? Number(text.employees) : null,
        revenue: text.revenue || null,
        taxPaid: text.taxPaid || null,
        rdSpending: text.rdSpending || null,
        registeredCapital: text.registeredCapital || null,
        foundedOn: text.foundedOn || null,
        exports: exports === '' ? null : exports === 'true',
        asOf: text.asOf,
        source: text.source,
      })}
      onDone={() => {
        message.info(say('policies.profileSaved'));
        props.onClose();
      }}
      onCancel={props.onClose}
      onStale={props.reload}
    >
      <TextField {...typed('industry')} />
      <SelectManyField
        label={say('policies.qualificationList')}
        place="qualifications"
        value={qualifications}
        onChange={setQualifications}
        options={QUALIFICATIONS.map((value) => ({ value, label: say(`policies.qualifications.${value}`) }))}
      />
      {NUMBERS.map((name) => (
        <TextField key={name} {...typed(name)} />
      ))}
      <TextField {...typed('foundedOn')} type="date" />
      <SelectField
        label={say('policies.exports')}
        place="exports"
        value={exports}
        onChange={setExports}
        options={[
          { value: 'true', label: say('policies.yes') },
          { value: 'false', label: say('policies.no') },
        ]}
      />
      <TextField {...typed('asOf')} type="date" />
      <TextField {...typed('source')} />
    </ActForm>
  );
}

/** Without the places that the database fills with noughts. */
const plain = (value: string | number | null | undefined): string => String(value ?? '').replace(/\.0+$/, '');
