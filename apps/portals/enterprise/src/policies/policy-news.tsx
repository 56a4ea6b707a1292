import { useQuery } from '@apollo/client/react';
import { StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { LIGHT } from './policy-states.ts';

const PolicyNewsDocument = graphql(`
  query PolicyNews {
    policyDeliveries(first: 5) {
      totalCount
      nodes {
        id
        state
        viewerCan
        policy {
          id
          title
          summary
        }
      }
    }
  }
`);

/** Policies that the enterprise can still do something with. A query of its own: without an answer the home page lacks nothing else. */
export function PolicyNews() {
  const say = useText();
  const deliveries = useQuery(PolicyNewsDocument).data?.policyDeliveries;
  const open = deliveries?.nodes.filter(({ viewerCan }) => viewerCan.includes('APPLY') || viewerCan.includes('READ')) ?? [];
  if (!deliveries || open.length === 0) return null;
  return (
    <section>
      <Head title={say('policy.news')} more={<Link to="/enterprise/policies">{say('home.all', { count: deliveries.totalCount })}</Link>} />
      <ul className="en-issues">
        {open.slice(0, 3).map((delivery) => (
          <li key={delivery.id} className="en-issue">
            <StateMark light={LIGHT[delivery.state]} text="" />
            <Link to={`/enterprise/policies/${delivery.id}`}>{delivery.policy.title}</Link>
            <span>{delivery.policy.summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
