import { EmptyState, formatDay, Section, StateMark } from '@gaoxin/ui';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import type { LeadSectionProps } from './lead-section.ts';

export const NextStepSection_Lead = graphql(`
  fragment NextStepSection_Lead on InvestmentLead {
    nextStep {
      title
      dueOn
      waitingFor
      light
    }
  }
`);

/** What happens next, when, and whom the lead waits for. */
export function NextStepSection(props: LeadSectionProps & { lead: FragmentType<typeof NextStepSection_Lead> }) {
  const say = useText();
  const { nextStep } = getFragmentData(NextStepSection_Lead, props.lead);
  return (
    <Section title={say('leads.nextStep')}>
      {!nextStep && <EmptyState text={say('leads.noNextStep')} />}
      {nextStep && (
        <p className="gx-empty">
          <StateMark light={nextStep.light} text={formatDay(nextStep.dueOn, props.today)} />
          <span>{nextStep.title}</span>
          {nextStep.waitingFor && <span className="gx-note">{say('leads.waiting', { who: nextStep.waitingFor })}</span>}
        </p>
      )}
    </Section>
  );
}
