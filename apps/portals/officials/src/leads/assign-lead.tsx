import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { OfficialSelect } from '../parts/officials-select.tsx';
import { useText } from '../texts.ts';
import { drawerOf, knownOf, type LeadActProps } from './lead-drawer.tsx';

const Assign = graphql(`
  mutation AssignLead($input: AssignLeadInput!) {
    assignLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Gives the lead to another official, who is told. */
export function AssignLead(props: LeadActProps) {
  const say = useText();
  const act = useAct(Assign);
  const [ownerId, setOwner] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      {...drawerOf(props, say('leadWork.assign'))}
      act={act}
      places={['ownerId', 'reason']}
      unchosen={ownerId ? [] : ['ownerId']}
      input={() => ({ ...knownOf(props), ownerId, reason })}
    >
      <OfficialSelect label={say('leadWork.heir')} place="ownerId" value={ownerId} onChange={setOwner} />
      <LongField label={say('leads.reason')} place="reason" rows={3} value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
