import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { graphql } from '../generated/index.ts';
import type { IdentityScope, LeadProject_LeadFragment } from '../generated/graphql.ts';
import { LongField, SelectField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { FactsDrawer, type Facts } from './facts-drawer.tsx';
import { CURRENCIES, moneyOf, useAgreementWords } from './words.ts';

const Identify = graphql(`
  mutation IdentifyProject($input: IdentifyProjectInput!) {
    identifyProject(input: $input) {
      project {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Matching = graphql(`
  query MatchingProjects($uscc: Uscc, $parentGroup: String, $siteParcel: String!, $productLine: String!) {
    matchingProjects(uscc: $uscc, parentGroup: $parentGroup, siteParcel: $siteParcel, productLine: $productLine) {
      id
      title
    }
  }
`);
const RecordCeremony = graphql(`
  mutation RecordSigningEvent($input: RecordSigningEventInput!) {
    recordSigningEvent(input: $input) {
      signingEvent {
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

const USCC_LENGTH = 18;

/** What makes the project one project; existing ones are proposed, never taken silently. */
export function IdentifyForm(props: Common & { lead: LeadProject_LeadFragment }) {
  const say = useText();
  const act = useAct(Identify);
  const { lead } = props;
  const { project } = lead;
  const start: Facts = {
    uscc: project?.uscc ?? lead.enterprise.uscc ?? '',
    parentGroup: project?.parentGroup ?? '',
    siteParcel: project?.siteParcel ?? '',
    productLine: project?.productLine ?? '',
  };
  return (
    <FactsDrawer
      title={say('agreements.project.identify')}
      verb={say('agreements.project.identify')}
      act={act}
      hint={say('agreements.project.identifyHint')}
      start={start}
      places={['attachTo', 'separateReason', 'scope']}
      fields={(['uscc', 'parentGroup', 'siteParcel', 'productLine'] as const).map((name) => ({ name, label: say(`agreements.project.${name}`) }))}
      more={(facts, set) => (
        <>
          <SameProject lead={lead} facts={facts} set={set} />
          <Scope lead={lead} value={facts.scope ?? ''} onChange={(value) => set('scope', value)} />
        </>
      )}
      input={({ uscc, parentGroup, siteParcel = '', productLine = '', attachTo, separateReason, scope }) => ({
        leadId: lead.id, uscc: uscc || null, parentGroup: parentGroup || null, siteParcel, productLine, attachTo: attachTo || null, separateReason: separateReason || null,
        scope: (scope || null) as IdentityScope | null,
      })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}

function SameProject(props: { lead: LeadProject_LeadFragment; facts: Facts; set: (name: string, value: string) => void }) {
  const say = useText();
  const { uscc = '', parentGroup = '', siteParcel = '', productLine = '', attachTo = '', separateReason = '' } = props.facts;
  const isWhole = siteParcel !== '' && productLine !== '' && (uscc.length === USCC_LENGTH || (uscc === '' && parentGroup !== ''));
  const { data } = useQuery(Matching, { variables: { uscc: uscc || null, parentGroup: parentGroup || null, siteParcel, productLine }, skip: !isWhole });
  const own = props.lead.project?.id;
  const found = new Map([...(data?.matchingProjects ?? []), ...(props.lead.likelyProjects ?? [])].filter(({ id }) => id !== own).map((one) => [one.id, one.title]));
  if (found.size === 0) return null;
  return (
    <>
      <SelectField
        label={say('agreements.project.attachTo')}
        place="attachTo"
        value={attachTo}
        onChange={(value) => props.set('attachTo', value)}
        options={[{ value: '', label: say('agreements.amounts.empty') }, ...[...found].map(([value, label]) => ({ value, label }))]}
      />
      {!attachTo && <LongField label={say('agreements.project.separateReason')} place="separateReason" rows={2} value={separateReason} onChange={(value) => props.set('separateReason', value)} />}
    </>
  );
}

/** A project that other leads are about too is put right as a whole, or left by this lead: never one of them unasked. */
function Scope(props: { lead: LeadProject_LeadFragment; value: string; onChange: (value: string) => void }) {
  const say = useText();
  const { lead } = props;
  const leads = lead.project?.leads ?? [];
  const others = leads.filter(({ id }) => id !== lead.id);
  if (others.length === 0) return null;
  return (
    <SelectField
      label={say('agreements.scope.label')}
      note={say('agreements.scopeHint', { titles: others.map(({ title }) => title).join(say('common.comma')) })}
      place="scope"
      value={props.value}
      onChange={props.onChange}
      options={(['PROJECT', 'LEAD'] as const).map((value) => ({ value, label: say(`agreements.scope.${value}`, { count: leads.length }) }))}
    />
  );
}

/** A ceremony, and what was announced there. */
export function CeremonyForm(props: Common & { leadId: string; today: string }) {
  const say = useText();
  const { options } = useAgreementWords();
  const act = useAct(RecordCeremony);
  return (
    <FactsDrawer
      title={say('agreements.project.ceremony')}
      verb={say('agreements.project.ceremony')}
      act={act}
      start={{ heldOn: props.today, currency: 'CNY' }}
      fields={[
        { name: 'name', label: say('agreements.project.name') },
        { name: 'heldOn', label: say('agreements.project.heldOn'), kind: 'date' },
        { name: 'place', label: say('agreements.project.place') },
        { name: 'organiser', label: say('agreements.project.organiser') },
        { name: 'amount', place: 'announced.amount', label: say('agreements.project.announcedAmount') },
        { name: 'currency', place: 'announced.currency', label: say('agreements.amounts.currency'), kind: 'select', options: options(CURRENCIES, String) },
      ]}
      input={({ name = '', heldOn = '', place, organiser, amount, currency }) => ({
        leadId: props.leadId, name, heldOn, place: place || null, organiser: organiser || null, announced: moneyOf(amount, currency),
      })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}
