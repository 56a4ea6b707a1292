import { useQuery } from '@apollo/client/react';
import { useLanguage, useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, factText, Loading, Section, StateMark } from '@gaoxin/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { PolicyMatchesQuery, Qualification } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { ProfileDrawer } from './profile-drawer.tsx';

const PolicyMatchesDocument = graphql(`
  query PolicyMatches($policyId: ID!, $qualification: Qualification, $after: String) {
    policyMatches(policyId: $policyId, first: 20, after: $after, qualification: $qualification) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        enterprise {
          id
          name
        }
        qualification
        reasons {
          label
          met
          undecided
          facts {
            fact
            value
          }
        }
        delivery {
          id
          state
        }
      }
    }
  }
`);

type Match = PolicyMatchesQuery['policyMatches']['nodes'][number];
/** An amount tells its unit itself. */
const UNIT = /（元）$| \(CNY\)$/;
const KINDS: readonly Qualification[] = ['QUALIFIES', 'UNKNOWN', 'NOT_QUALIFIED'];
const EDITORS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY'];

/** Who qualifies, condition by condition; where a fact is missing, the way to complete it. */
export function PolicyMatches({ policyId }: { policyId: string }) {
  const say = useText();
  const [qualification, setQualification] = useState<Qualification>('QUALIFIES');
  const [completing, setCompleting] = useState<Match['enterprise']>();
  const { viewer } = useSession();
  const { data, previousData, error, refetch, fetchMore } = useQuery(PolicyMatchesDocument, { variables: { policyId, qualification }, fetchPolicy: 'cache-and-network' });
  const matches = (data ?? previousData)?.policyMatches;
  const mayComplete = EDITORS.some((role) => viewer.roles.includes(role));
  return (
    <Section title={say('policies.matches')} note={matches ? `${matches.totalCount}　${say('policies.matchesNote')}` : undefined}>
      <div className="po-tabs">
        <Segmented value={qualification} onChange={setQualification} options={KINDS.map((value) => ({ value, label: say(`policies.qualification.${value}`) }))} />
      </div>
      {error && !matches && <ErrorState text={say('policies.matchesFailed')} onRetry={() => void refetch()} />}
      {!error && !matches && <Loading lines={4} />}
      {matches?.nodes.length === 0 && <EmptyState text={say('policies.noMatches')} />}
      {matches && matches.nodes.length > 0 && (
        <>
          <table className="gx-table">
            <thead>
              <tr>
                <th scope="col">{say('policies.enterprise')}</th>
                <th scope="col">{say('policies.why')}</th>
                <th scope="col">{say('policies.delivered')}</th>
              </tr>
            </thead>
            <tbody>
              {matches.nodes.map((match) => (
                <tr key={match.enterprise.id}>
                  <th scope="row">
                    <Link to={`/officials/enterprises/${match.enterprise.id}`}>{match.enterprise.name}</Link>
                  </th>
                  <td>
                    <Reasons reasons={match.reasons} />
                  </td>
                  <td>
                    {match.delivery && <span className="gx-note">{say(`policies.state.${match.delivery.state}`)}</span>}
                    {mayComplete && match.reasons.some(({ undecided }) => undecided === 'FACT_MISSING') && (
                      <Button size="small" onClick={() => setCompleting(match.enterprise)}>
                        {say('policies.complete')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <LoadMore
            shown={matches.nodes.length}
            total={matches.totalCount}
            hasMore={matches.pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: matches.pageInfo.endCursor } })}
          />
        </>
      )}
      {completing && <ProfileDrawer enterprise={completing} onClose={() => setCompleting(undefined)} />}
    </Section>
  );
}

export function Reasons({ reasons }: { reasons: Match['reasons'] }) {
  const say = useText();
  const { language } = useLanguage();
  const words = { qualification: (code: string) => say(`policies.qualifications.${code as 'HIGH_TECH'}`), yes: say('policies.yes'), no: say('policies.no') };
  const worded = ({ fact, value }: Match['reasons'][number]['facts'][number]) =>
    `${say(`policies.facts.${fact}`).replace(UNIT, '')} ${value === null ? say('policies.notRecorded') : factText(fact, value, language, words)}`;
  return (
    <ul className="po-reasons">
      {reasons.map((reason) => (
        <li key={reason.label}>
          <StateMark light={reason.met === null ? 'NOT_STARTED' : reason.met ? 'DONE' : 'LATE'} text={say(reason.undecided ? `policies.undecided.${reason.undecided}` : reason.met ? 'policies.met' : 'policies.notMet')} />
          <span>{reason.label}</span>
          <span className="gx-note">{reason.facts.map(worded).join('，')}</span>
        </li>
      ))}
    </ul>
  );
}
