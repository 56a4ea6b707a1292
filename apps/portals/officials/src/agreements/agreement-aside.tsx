import { EmptyState, FactList, formatDay, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../texts.ts';
import type { Agreement } from './agreement-page.tsx';
import { ReviseForm } from './revise-agreement.tsx';
import { flagsOf, useAgreementWords } from './words.ts';

/** The agreement in figures, and its way to the service center. */
export function AgreementAside({ agreement, today, reload }: { agreement: Agreement; today: string; reload: () => void }) {
  const say = useText();
  const [isRevising, setRevising] = useState(false);
  const { money, exact, quantity, number } = useAgreementWords();
  const { landMu, landBound, intensity, capacity, investment } = agreement;
  return (
    <>
      <Section
        title={say('agreements.page.facts')}
        more={
          agreement.viewerCan.includes('REVISE') && (
            <Button type="link" onClick={() => setRevising(true)}>
              {say('agreements.revise.title')}
            </Button>
          )
        }
      >
        <FactList
          facts={[
            [say('agreements.page.investment'), agreement.lead.headline?.conflict ? say('agreements.conflict') : <span key="money" title={exact(investment)}>{money(investment)}</span>],
            [say('agreements.page.land'), landMu && say(landBound === 'EXACT' ? 'agreements.mu' : 'agreements.aboutMu', { count: number(landMu) })],
            [say('agreements.page.intensity'), intensity && say(intensity.bound === 'EXACT' ? 'agreements.perMu' : 'agreements.aboutPerMu', { money: money(intensity.perMu) })],
            [say('agreements.page.product'), agreement.product],
            [say('agreements.page.capacity'), capacity && quantity(capacity)],
            [say('agreements.page.lead'), <Link key="lead" to={`/officials/leads/${agreement.lead.id}`}>{agreement.lead.title}</Link>],
          ]}
        />
      </Section>
      <Handover agreement={agreement} today={today} />
      {isRevising && <ReviseForm agreement={agreement} reload={reload} onClose={() => setRevising(false)} />}
    </>
  );
}

function Handover({ agreement, today }: { agreement: Agreement; today: string }) {
  const say = useText();
  const { handoverTiming: timing, handover } = agreement;
  if (!timing) {
    return (
      <Section title={say('agreements.handover.title')}>
        <EmptyState text={say(flagsOf(agreement.lead.headline, agreement.lead.project).conflict ? 'agreements.conflictHolds' : 'agreements.handover.none')} />
        <FactList facts={[[say('agreements.handover.reason'), handover?.status === 'REJECTED' ? handover.rejectionReason : null]]} />
      </Section>
    );
  }
  const took = [say('agreements.days', { count: timing.days }), timing.workingDays !== null && say('agreements.workingDays', { count: timing.workingDays })].filter(Boolean).join('，');
  return (
    <Section title={say('agreements.handover.title')}>
      <FactList
        facts={[
          [say('agreements.handover.handedOver'), formatDay(timing.handedOverOn, today)],
          [say('agreements.handover.accepted'), timing.acceptedOn ? formatDay(timing.acceptedOn, today) : say('agreements.handover.waiting')],
          [say('agreements.handover.time'), took],
          [say('agreements.handover.returns'), timing.returns > 0 && say('agreements.handover.times', { count: timing.returns })],
          [say('agreements.page.project'), handover?.project && <Link to={`/officials/projects/${handover.project.id}`}>{handover.project.name}</Link>],
        ]}
      />
    </Section>
  );
}
