import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import '../imports/imports.css';
import { useText } from '../texts.ts';

const SimilarLeadsDocument = graphql(`
  query SimilarLeads($enterpriseId: ID!, $title: String!) {
    similarLeads(enterpriseId: $enterpriseId, title: $title) {
      score
      lead {
        id
        title
        stage
      }
    }
  }
`);

const LEAST = 2;

/** Leads of the enterprise that the typed title may mean already; they are shown and stop nobody. */
export function SimilarLeads({ enterpriseId, title }: { enterpriseId: string | undefined; title: string }) {
  const say = useText();
  const typed = useDeferredValue(title.trim());
  const { data } = useQuery(SimilarLeadsDocument, { variables: { enterpriseId: enterpriseId ?? '', title: typed }, skip: !enterpriseId || [...typed].length < LEAST });
  const found = data?.similarLeads ?? [];
  return (
    <div role="status">
      {found.length > 0 && (
        <>
          <span className="gx-note">{say('prospects.similarLeads')}</span>
          <ul className="im-similar">
            {found.map(({ lead, score }) => (
              <li key={lead.id}>
                <Link to={`/officials/leads/${lead.id}`} target="_blank">
                  {lead.title}
                </Link>{' '}
                <span className="gx-note">
                  {say(`leads.stage.${lead.stage}`)} {score}%
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
