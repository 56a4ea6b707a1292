import { LeadChains } from '../chains/lead-chains.tsx';
import { ContactsSection } from '../contacts/contacts-section.tsx';
import { SignalsSection } from '../contacts/signals-section.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { DiligenceSection } from '../preparation/diligence-section.tsx';
import { FeasibilitySection } from '../preparation/feasibility-section.tsx';
import { PitchSection } from '../preparation/pitch-section.tsx';
import { SiteMatching } from '../sites/site-matching.tsx';
import { ToursSection } from '../tours/tours-section.tsx';
import { AgreementSection } from './agreement-section.tsx';
import type { LeadSectionProps } from './lead-section.ts';
import { NextStepSection } from './next-step-section.tsx';

export const LeadSections_Lead = graphql(`
  fragment LeadSections_Lead on InvestmentLead {
    id
    ...NextStepSection_Lead
    ...LeadChains_Lead
    ...SignalsSection_Lead
    ...ContactsSection_Lead
    ...PitchSection_Lead
    ...FeasibilitySection_Lead
    ...DiligenceSection_Lead
    ...ToursSection_Lead
    ...AgreementSection_Lead
  }
`);

/** Everything about a lead, section by section; a new one is a line here and its fragment above. */
export function LeadSections({ lead: masked, ...props }: LeadSectionProps & { lead: FragmentType<typeof LeadSections_Lead> }) {
  const lead = getFragmentData(LeadSections_Lead, masked);
  return (
    <>
      <NextStepSection lead={lead} {...props} />
      <LeadChains lead={lead} reload={props.reload} />
      <SignalsSection lead={lead} {...props} />
      <ContactsSection lead={lead} {...props} />
      <PitchSection lead={lead} {...props} />
      <FeasibilitySection lead={lead} {...props} />
      <DiligenceSection lead={lead} {...props} />
      <ToursSection lead={lead} {...props} />
      <SiteMatching leadId={lead.id} />
      <AgreementSection lead={lead} {...props} />
    </>
  );
}
