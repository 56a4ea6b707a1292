import { useQuery } from '@apollo/client/react';
import { compactUscc } from '@gaoxin/kernel';
import { Button } from 'antd';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const SimilarEnterprisesDocument = graphql(`
  query SimilarEnterprises($name: String!, $uscc: Uscc) {
    similarEnterprises(name: $name, uscc: $uscc) {
      score
      reason
      enterprise {
        id
        name
        parentGroup
      }
    }
  }
`);

const LEAST = 3;

export interface FoundEnterprise {
  id: string;
  name: string;
  parentGroup: string | null;
}

/** Enterprises that the typed name or code may mean already; they are shown and stop nobody. */
export function SimilarEnterprises(props: { name: string; uscc?: string; onChoose?: ((enterprise: FoundEnterprise) => void) | undefined }) {
  const say = useText();
  const typed = useDeferredValue(props.name.trim());
  const uscc = compactUscc(useDeferredValue(props.uscc ?? ''));
  const isNamed = [...typed].length >= LEAST;
  // A code is looked up as soon as it can be one, also before there is a name.
  const { data } = useQuery(SimilarEnterprisesDocument, { variables: { name: isNamed ? typed : (uscc ?? ''), uscc }, skip: !isNamed && uscc === null });
  const found = data?.similarEnterprises ?? [];
  return (
    <div role="status">
      {found.length > 0 && (
        <>
          <span className="gx-note">{say('imports.similar')}</span>
          <ul className="im-similar">
            {found.map(({ enterprise, score, reason }) => (
              <li key={enterprise.id}>
                <Link to={`/officials/enterprises/${enterprise.id}`} {...(props.onChoose && { target: '_blank' })}>
                  {enterprise.name}
                </Link>{' '}
                <span className="gx-note">
                  {say(`imports.reason.${reason}`)} {score}%
                </span>{' '}
                {props.onChoose && (
                  <Button size="small" aria-label={`${say('prospects.choose')} ${enterprise.name}`} onClick={() => props.onChoose?.(enterprise)}>
                    {say('prospects.choose')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
