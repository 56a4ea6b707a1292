import { useLanguage } from '@gaoxin/client';
import { EmptyState, FactList, formatDay, formatMoney, Section } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import type { LeadSectionProps } from './lead-section.ts';

export const AgreementSection_Lead = graphql(`
  fragment AgreementSection_Lead on InvestmentLead {
    id
    agreement {
      id
      version
      title
      signedOn
      backEntered
      investment {
        amount
        currency
      }
      handover {
        id
        status
        rejectionReason
        project {
          id
          name
        }
      }
    }
  }
`);

/** The signed agreement and where it went. */
export function AgreementSection(props: LeadSectionProps & { lead: FragmentType<typeof AgreementSection_Lead> }) {
  const say = useText();
  const { language } = useLanguage();
  const { id, agreement } = getFragmentData(AgreementSection_Lead, props.lead);
  const handover = agreement?.handover;
  return (
    <Section
      title={say('leads.agreement')}
      more={
        <Link to={agreement ? `/officials/leads/agreements/${agreement.id}` : `/officials/leads/agreements/lead/${id}`}>
          {say(agreement ? 'agreements.due.see' : 'agreements.page.prepare')}
        </Link>
      }
    >
      {!agreement && <EmptyState text={say('leads.agreementNone')} />}
      {agreement && (
        <FactList
          facts={[
            [say('leads.agreementTitle'), agreement.title],
            [say('leads.planned'), formatMoney(agreement.investment, language)],
            [say('leads.signedOn'), <span key="day" className={agreement.backEntered ? 'gx-backentered' : ''}>{formatDay(agreement.signedOn, props.today)}</span>],
            [say('leads.handover'), handover && [say(`leads.handoverStatus.${handover.status}`), handover.rejectionReason].filter(Boolean).join('：')],
            [say('leads.project'), handover?.project && <Link to={`/officials/projects/${handover.project.id}`}>{handover.project.name}</Link>],
          ]}
        />
      )}
    </Section>
  );
}
