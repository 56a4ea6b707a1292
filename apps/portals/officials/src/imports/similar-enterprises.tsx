import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const SimilarEnterprisesDocument = graphql(`
  query SimilarEnterprises($name: String!) {
    similarEnterprises(name: $name) {
      score
      reason
      enterprise {
        id
        name
      }
    }
  }
`);

const LEAST = 3;

/** Enterprises that the typed name may mean already; they are shown and stop nobody. */
export function SimilarEnterprises({ name }: { name: string }) {
  const say = useText();
  const typed = useDeferredValue(name.trim());
  const { data } = useQuery(SimilarEnterprisesDocument, { variables: { name: typed }, skip: [...typed].length < LEAST });
  const found = data?.similarEnterprises ?? [];
  return (
    <div role="status">
      {found.length > 0 && (
        <>
          <span className="gx-note">{say('imports.similar')}</span>
          <ul className="im-similar">
            {found.map(({ enterprise, score, reason }) => (
              <li key={enterprise.id}>
                <Link to={`/officials/enterprises/${enterprise.id}`}>{enterprise.name}</Link>{' '}
                <span className="gx-note">
                  {say(`imports.reason.${reason}`)} {score}%
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
