import { useQuery } from '@apollo/client/react';
import { ErrorState, Loading, NotFound, PageHeader } from '@gaoxin/ui';
import { Link, Navigate, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { Amounts } from './amounts.tsx';
import { Incentives } from './incentives.tsx';
import { ProjectOfLead } from './project-identity.tsx';
import './agreements.css';

const SigningPageDocument = graphql(`
  query SigningPage($id: ID!) {
    zone {
      id
      today
    }
    lead(id: $id) {
      id
      title
      agreement {
        id
      }
      ...LeadAmounts_Lead
      ...LeadProject_Lead
      ...LeadIncentives_Lead
    }
  }
`);

/** What a lead needs before it is signed: its project told apart, its incentive terms reviewed. A signed one has its agreement's page. */
export default function SigningPage() {
  const say = useText();
  const { leadId = '' } = useParams();
  const { data, error, refetch } = useQuery(SigningPageDocument, { variables: { id: leadId }, fetchPolicy: 'cache-and-network' });
  const reload = () => void refetch();
  if (!data) return error ? <ErrorState text={say('agreements.failed')} onRetry={reload} /> : <Loading lines={8} />;
  const { lead } = data;
  const today = data.zone?.today ?? '';
  if (!lead) return <NotFound action={<Link to="/officials/leads">{say('recruitment.leads')}</Link>} />;
  if (lead.agreement) return <Navigate to={`/officials/leads/agreements/${lead.agreement.id}`} replace />;
  return (
    <div className="ag-page">
      <PageHeader title={`${say('agreements.page.prepare')}　${lead.title}`} brief={say('agreements.page.prepareBrief')} actions={<Link to={`/officials/leads/${lead.id}`}>{say('agreements.page.lead')}</Link>} />
      <Incentives lead={lead} reload={reload} />
      <ProjectOfLead lead={lead} today={today} reload={reload} />
      <Amounts lead={lead} today={today} reload={reload} />
    </div>
  );
}
