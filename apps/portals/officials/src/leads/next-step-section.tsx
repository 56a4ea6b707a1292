import { EmptyState, formatDay, Section, StateMark } from '@gaoxin/ui';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import type { LeadSectionProps } from './lead-section.ts';
import { needsStep, useWaitWords } from './step-words.ts';

export const NextStepSection_Lead = graphql(`
  fragment NextStepSection_Lead on InvestmentLead {
    stage
    nextStep {
      title
      dueOn
      waitingFor
      waitingDays
      light
    }
  }
`);

/** What happens next, when, and whom the lead waits for; only as long as work on the lead goes on. */
export function NextStepSection(props: LeadSectionProps & { lead: FragmentType<typeof NextStepSection_Lead> }) {
  const say = useText();
  const waits = useWaitWords();
  const lead = getFragmentData(NextStepSection_Lead, props.lead);
  const { nextStep } = lead;
  if (!needsStep(lead)) return null;
  return (
    <Section title={say('leads.nextStep')}>
      {!nextStep && <EmptyState text={say('leads.noNextStep')} />}
      {nextStep && (
        <p className="gx-empty">
          <StateMark light={nextStep.light} text={formatDay(nextStep.dueOn, props.today)} />
          <span>{nextStep.title}</span>
          {nextStep.waitingFor && <span className="gx-note">{waits(nextStep)}</span>}
        </p>
      )}
    </Section>
  );
}
