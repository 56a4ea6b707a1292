import { useFiles } from '@gaoxin/client';
import { EmptyState, FileLinks, formatDay, Section, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { PitchSection_LeadFragment, PitchSectionKind } from '../generated/graphql.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { useText } from '../texts.ts';
import { CopyPitch, SendPitch, WritePitch } from './pitch-acts.tsx';
import './preparation.css';

export const PitchSection_Lead = graphql(`
  fragment PitchSection_Lead on InvestmentLead {
    id
    viewerCan
    pitchPackage {
      id
      version
      readiness {
        done
        required
        state
      }
      sections {
        kind
        text
      }
      files {
        id
        name
        size
        url
      }
      sendings {
        id
        sentOn
        recipient
        by
        packageVersion
      }
      viewerCan
    }
  }
`);

type Open = { act: 'WRITE'; section: PitchSectionKind } | { act: 'COPY' } | { act: 'SEND' };
export const SECTIONS: readonly PitchSectionKind[] = ['INDUSTRY_ENVIRONMENT', 'PREFERENTIAL_POLICY', 'LOCATION'];

/** The pitch package of a lead: three sections, how far they are, and when it was sent. */
export function PitchSection(props: LeadSectionProps & { lead: FragmentType<typeof PitchSection_Lead> }) {
  const say = useText();
  const lead = getFragmentData(PitchSection_Lead, props.lead);
  const { save } = useFiles('recruitment');
  const [open, setOpen] = useState<Open | null>(null);
  const pitch = lead.pitchPackage;
  const writes = lead.viewerCan.includes('PREPARE');
  const form = { leadId: lead.id, version: pitch?.version ?? 0, today: props.today, onClose: () => setOpen(null), onDone: () => {
    setOpen(null);
    props.reload();
  } };
  const textOf = (kind: PitchSectionKind) => pitch?.sections.find((one) => one.kind === kind)?.text ?? null;
  return (
    <Section title={say('preparation.pitch')} note={<Readiness pitch={pitch} />} more={pitch && <Link to={`/officials/leads/${lead.id}/pitch`}>{say('preparation.view')}</Link>}>
      {!pitch && !writes && <EmptyState text={say('preparation.pitchNone')} />}
      {(pitch || writes) && (
        <ul className="op-sections">
          {SECTIONS.map((kind) => (
            <li key={kind}>
              <StateMark light={textOf(kind) === null ? 'NOT_STARTED' : 'DONE'} />
              <b>{say(`preparation.sectionName.${kind}`)}</b>
              <span className="gx-ellipsis gx-small">{textOf(kind) ?? say('preparation.notWritten')}</span>
              {writes && (
                <Button size="small" aria-label={say('preparation.writeSection', { section: say(`preparation.sectionName.${kind}`) })} onClick={() => setOpen({ act: 'WRITE', section: kind })}>
                  {say('preparation.write')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <FileLinks files={pitch?.files ?? []} onOpen={save} />
      {pitch?.sendings.map((sending) => (
        <p key={sending.id} className="gx-small">
          {say('preparation.sent', { day: formatDay(sending.sentOn, props.today), who: sending.recipient, by: sending.by })}
          {sending.packageVersion && (
            <>
              　
              <Link to={`/officials/leads/${lead.id}/pitch?sent=${sending.id}`} aria-label={say('contactWork.pitch.sentTitle', { day: formatDay(sending.sentOn, props.today) })}>
                {say('contactWork.pitch.see')}
              </Link>
            </>
          )}
        </p>
      ))}
      {writes && (
        <div className="op-acts">
          {pitch?.viewerCan.includes('SEND') && <Button onClick={() => setOpen({ act: 'SEND' })}>{say('preparation.send')}</Button>}
          {pitch?.readiness.state !== 'READY' && <Button onClick={() => setOpen({ act: 'COPY' })}>{say('preparation.copy')}</Button>}
        </div>
      )}
      {open?.act === 'WRITE' && <WritePitch {...form} section={open.section} text={textOf(open.section) ?? ''} />}
      {open?.act === 'COPY' && <CopyPitch {...form} />}
      {open?.act === 'SEND' && pitch && <SendPitch {...form} packageId={pitch.id} />}
    </Section>
  );
}

function Readiness({ pitch }: { pitch: PitchSection_LeadFragment['pitchPackage'] }) {
  const say = useText();
  const { done, required, state } = pitch?.readiness ?? { done: 0, required: SECTIONS.length, state: 'DRAFT' };
  return `${done} / ${required}　${say(state === 'READY' ? 'preparation.ready' : 'preparation.draft')}`;
}
