import { EmptyState, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { useText } from '../texts.ts';
import { RecordSignal } from './signal-acts.tsx';
import { SignalRow } from './signal-row.tsx';

export const SignalsSection_Lead = graphql(`
  fragment SignalsSection_Lead on InvestmentLead {
    id
    viewerCan
    signals {
      id
      ...SignalRow_Signal
    }
  }
`);

/** Signals of a lead, answered or not. */
export function SignalsSection(props: LeadSectionProps & { lead: FragmentType<typeof SignalsSection_Lead> }) {
  const say = useText();
  const lead = getFragmentData(SignalsSection_Lead, props.lead);
  const [isRecording, setRecording] = useState(false);
  const signals = lead.signals ?? [];
  return (
    <Section
      title={say('contacts.signals')}
      more={lead.viewerCan.includes('RECORD_CONTACT') && <Button type="link" size="small" onClick={() => setRecording(true)}>{say('contacts.recordSignal')}</Button>}
    >
      {signals.length === 0 && <EmptyState text={say('contacts.signalNoneOfLead')} />}
      <div className="oc-signals oc-of-lead">
        {signals.map((signal) => (
          <SignalRow key={signal.id} signal={signal} today={props.today} reload={props.reload} />
        ))}
      </div>
      {isRecording && (
        <RecordSignal
          leadId={lead.id}
          today={props.today}
          onClose={() => setRecording(false)}
          onDone={() => {
            setRecording(false);
            props.reload();
          }}
        />
      )}
    </Section>
  );
}
