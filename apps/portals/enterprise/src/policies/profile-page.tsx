import { useQuery } from '@apollo/client/react';
import { referenceOf, useAct } from '@gaoxin/client';
import { ErrorState, Field, FormErrors, Loading, PageHeader } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { OwnProfileQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

const OwnProfile = graphql(`
  query OwnProfile($id: ID!) {
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
const Record = graphql(`
  mutation RecordOwnProfile($input: RecordEnterpriseProfileInput!) {
    recordEnterpriseProfile(input: $input) {
      profile {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

type Profile = NonNullable<NonNullable<OwnProfileQuery['enterprise']>['profile']>;
const TEXTS = ['industry', 'employees', 'revenue', 'taxPaid', 'rdSpending', 'registeredCapital', 'foundedOn', 'asOf'] as const;
const DAYS: readonly string[] = ['foundedOn', 'asOf'];
const QUALIFICATIONS = ['HIGH_TECH', 'SRDI', 'ABOVE_SCALE', 'TECH_SME', 'CHAIN_LEADER', 'LISTED'] as const;

/** What policies ask about the enterprise: told once, used for every policy. */
export default function ProfilePage() {
  const say = useText();
  const { enterprise } = useOwn();
  const { data, error, refetch } = useQuery(OwnProfile, { variables: { id: enterprise.id }, fetchPolicy: 'network-only' });
  if (!data) return error ? <ErrorState text={say('policy.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  const profile = data.enterprise?.profile ?? null;
  return <ProfileForm key={profile?.version} profile={profile} />;
}

function ProfileForm({ profile }: { profile: Profile | null }) {
  const say = useText();
  const navigate = useNavigate();
  const { enterprise, today } = useOwn();
  const { run, errors, busy } = useAct(Record, { refetch: ['OwnProfile'] });
  const [text, setText] = useState(() => Object.fromEntries(TEXTS.map((name) => [name, name === 'asOf' ? today : plain(profile?.[name])])) as Record<(typeof TEXTS)[number], string>);
  const [qualifications, setQualifications] = useState<readonly string[]>(profile?.qualifications ?? []);
  const [exports, setExports] = useState(profile?.exports ?? null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const taken = await run({
      enterpriseId: enterprise.id,
      version: profile?.version ?? null,
      industry: text.industry || null,
      qualifications: qualifications.length > 0 || profile?.qualifications ? [...qualifications] : null,
      employees: text.employees ? Number(text.employees) : null,
      revenue: text.revenue || null,
      taxPaid: text.taxPaid || null,
      rdSpending: text.rdSpending || null,
      registeredCapital: text.registeredCapital || null,
      foundedOn: text.foundedOn || null,
      exports,
      asOf: text.asOf,
      source: say('policy.selfReported'),
    });
    if (taken) void navigate('/enterprise/policies');
  };
  const toggle = (one: string) => setQualifications(qualifications.includes(one) ? qualifications.filter((held) => held !== one) : [...qualifications, one]);
  return (
    <>
      <PageHeader title={say('policy.profile')} brief={say('policy.profileBrief')} />
      <form className="en-form" onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors faults={errors} shown={TEXTS} />
        {TEXTS.map((name) => (
          <Field key={name} label={say(`policy.own.${name}`)} place={name} faults={errors}>
            {({ id, describedBy, invalid }) => (
              <input
                id={id}
                className="en-input"
                type={DAYS.includes(name) ? 'date' : 'text'}
                inputMode={DAYS.includes(name) || name === 'industry' ? undefined : 'decimal'}
                value={text[name]}
                onChange={({ target }) => setText({ ...text, [name]: name === 'employees' ? target.value.replaceAll(/\D/g, '') : target.value })}
                aria-invalid={invalid}
                aria-describedby={describedBy}
              />
            )}
          </Field>
        ))}
        <fieldset className="en-choices">
          <legend>{say('policy.own.qualifications')}</legend>
          {QUALIFICATIONS.map((one) => (
            <label key={one} className="en-choice">
              <input type="checkbox" checked={qualifications.includes(one)} onChange={() => toggle(one)} />
              <span>{say(`policy.qualifications.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="en-choices">
          <legend>{say('policy.own.exports')}</legend>
          {[true, false].map((one) => (
            <label key={String(one)} className="en-choice">
              <input type="radio" name="exports" checked={exports === one} onChange={() => setExports(one)} />
              <span>{say(one ? 'policy.yes' : 'policy.no')}</span>
            </label>
          ))}
        </fieldset>
        <div className="gx-form-actions">
          <button type="submit" className="en-button primary" disabled={busy}>
            {say('policy.saveProfile')}
          </button>
        </div>
      </form>
    </>
  );
}

/** Without the places that the database fills with noughts. */
const plain = (value: string | number | null | undefined): string => String(value ?? '').replace(/\.0+$/, '');
