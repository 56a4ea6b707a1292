import { useLanguage } from '@gaoxin/client';
import { FactList, formatMoney, Section } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { Call } from '../parts/call.tsx';
import { useText } from '../texts.ts';

export const LeadAside_Lead = graphql(`
  fragment LeadAside_Lead on InvestmentLead {
    industry
    source
    plannedInvestment {
      amount
      currency
    }
    enterprise {
      id
      name
      contactName
      contactPhone
    }
    owner {
      id
      name
      phone
    }
  }
`);

/** People and facts of a lead. */
export function LeadAside(props: { lead: FragmentType<typeof LeadAside_Lead> }) {
  const say = useText();
  const { language } = useLanguage();
  const { enterprise, owner, ...lead } = getFragmentData(LeadAside_Lead, props.lead);
  return (
    <Section title={say('preparation.facts')}>
      <FactList
        facts={[
          [say('leads.enterprise'), <Link key="enterprise" to={`/officials/enterprises/${enterprise.id}`}>{enterprise.name}</Link>],
          [say('projects.contact'), enterprise.contactName && <Person key="contact" name={enterprise.contactName} phone={enterprise.contactPhone} />],
          [say('leads.owner'), owner && <Person key="owner" name={owner.name} phone={owner.phone} />],
          [say('leads.planned'), lead.plannedInvestment && formatMoney(lead.plannedInvestment, language)],
          [say('leads.industry'), lead.industry],
          [say('leads.source'), say(`leads.sourceName.${lead.source}`)],
        ]}
      />
    </Section>
  );
}

const Person = (props: { name: string; phone?: string | null | undefined }) => (
  <span className="of-apart">
    {props.name}
    {props.phone && <Call name={props.name} phone={props.phone} />}
  </span>
);
