import { useLanguage } from '@gaoxin/client';
import { Chip, FactList, formatDay, formatMoney } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadFacts_LeadFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { plainAmount } from './lead-form.ts';
import { useText } from '../texts.ts';

const LeadFacts_Lead = graphql(`
  fragment LeadFacts_Lead on InvestmentLead {
    id
    openedOn
    openedBackEntered
    leadAgeMonths
    lookAgainOn
    parentGroup
    landMu
    industryTeam
    priority
    priorityReason
    sourceText
    sourceEnterprise {
      id
      shortName
    }
    pipeline {
      id
      standard
      name {
        zh
        en
      }
    }
    investmentIntensity {
      amount
      currency
    }
    capacities {
      product
      quantity {
        value
        unit
        bound
      }
    }
    utilities {
      utility
      note
      quantity {
        value
        unit
        bound
      }
    }
  }
`);

type Quantity = Pick<LeadFacts_LeadFragment['capacities'][number]['quantity'], 'value' | 'unit' | 'bound'>;

/** A quantity as people say it: `不低于 50 %`. */
export function useQuantityWords(): (quantity: Quantity) => string {
  const say = useText();
  return ({ value, unit, bound }) => [bound === 'EXACT' ? '' : say(`leads.boundName.${bound}`), plainAmount(value), say(`units.${unit}`)].filter(Boolean).join(' ');
}

/** What is known of a lead beyond its stage: size, land, capacity, needs and where it came from. */
export function LeadFacts(props: { lead: FragmentType<typeof LeadFacts_Lead>; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  const inLanguage = useLocalized();
  const words = useQuantityWords();
  const lead = getFragmentData(LeadFacts_Lead, props.lead);
  const facts: [string, React.ReactNode][] = [
    [say('leads.priority'), lead.priority === 'NUMBER_ONE' && <Chip key="one" tone="blue">{lead.priorityReason ?? say('leads.priority')}</Chip>],
    [say('leads.pipeline'), !lead.pipeline.standard && inLanguage(lead.pipeline.name)],
    [say('leads.parentGroup'), lead.parentGroup],
    [say('leads.intensity'), lead.investmentIntensity && say('leads.perMu', { money: formatMoney(lead.investmentIntensity, language) })],
    [say('leads.landWanted'), lead.landMu && plainAmount(lead.landMu)],
    [say('leads.capacities'), lead.capacities.length > 0 && <Lines key="capacities" lines={lead.capacities.map(({ product, quantity }) => `${product} ${words(quantity)}`)} />],
    [say('leads.utilities'), lead.utilities.length > 0 && <Lines key="utilities" lines={lead.utilities.map((need) => [say(`leads.utilityName.${need.utility}`), words(need.quantity), need.note].filter(Boolean).join(' '))} />],
    [say('leads.referredBy'), lead.sourceEnterprise && <Link key="source" to={`/officials/enterprises/${lead.sourceEnterprise.id}`}>{lead.sourceEnterprise.shortName}</Link>],
    [say('leads.sourceNote'), lead.sourceText],
    [say('leads.industryTeam'), lead.industryTeam],
    [say('leads.opened'), lead.openedBackEntered && <span key="opened" className="gx-backentered">{lead.openedOn}</span>],
    [say('leads.ageAtSigning'), lead.leadAgeMonths !== null && lead.leadAgeMonths !== undefined && say('leads.months', { count: lead.leadAgeMonths })],
    [say('leads.rest'), lead.lookAgainOn && say('leads.lookAgain', { date: formatDay(lead.lookAgainOn, props.today) })],
  ];
  const known = facts.filter(([, value]) => Boolean(value));
  return known.length === 0 ? null : <FactList facts={known} />;
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
