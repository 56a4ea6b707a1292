import { useQuery } from '@apollo/client/react';
import { useLanguage, useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, factText, Loading, Section, StateMark } from '@gaoxin/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { PolicyMatchesQuery, Qualification } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import type { SheetRows } from '../parts/save-sheet.ts';
import { useText } from '../texts.ts';
import { ProfileDrawer } from './profile-drawer.tsx';

const PolicyMatchesDocument = graphql(`
  query PolicyMatches($first: Int! = 20, $policyId: ID!, $qualification: Qualification, $after: String) {
    policyMatches(policyId: $policyId, first: $first, after: $after, qualification: $qualification) {
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
  const sheet = useSheet();
  const mayComplete = EDITORS.some((role) => viewer.roles.includes(role));
  return (
    <Section
      title={say('policies.matches')}
      note={matches ? `${matches.totalCount}　${say('policies.matchesNote')}` : undefined}
      more={
        matches &&
        matches.nodes.length > 0 && (
          <SaveList small atOnce={50} document={PolicyMatchesDocument} variables={{ policyId, qualification }} page={(all) => all.policyMatches} name={`${say('policies.matches')}-${say(`policies.qualification.${qualification}`)}`} sheet={sheet} />
        )
      }
    >
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

function Reasons({ reasons }: { reasons: Match['reasons'] }) {
  const { worded, verdict } = useReasonWords();
  return (
    <ul className="po-reasons">
      {reasons.map((reason) => (
        <li key={reason.label}>
          <StateMark light={reason.met === null ? 'NOT_STARTED' : reason.met ? 'DONE' : 'LATE'} text={verdict(reason)} />
          <span>{reason.label}</span>
          <span className="gx-note">{worded(reason)}</span>
        </li>
      ))}
    </ul>
  );
}

type Reason = Match['reasons'][number];

/** How a condition came out, and the facts that say so. */
function useReasonWords() {
  const say = useText();
  const { language } = useLanguage();
  const words = { qualification: (code: string) => say(`policies.qualifications.${code as 'HIGH_TECH'}`), yes: say('policies.yes'), no: say('policies.no') };
  const fact = ({ fact: name, value }: Reason['facts'][number]) => `${say(`policies.facts.${name}`).replace(UNIT, '')} ${value === null ? say('policies.notRecorded') : factText(name, value, language, words)}`;
  return {
    worded: ({ facts }: Reason) => facts.map(fact).join('，'),
    verdict: ({ met, undecided }: Reason) => say(undecided ? `policies.undecided.${undecided}` : met ? 'policies.met' : 'policies.notMet'),
  };
}

function useSheet(): (matches: readonly Match[]) => SheetRows {
  const say = useText();
  const { worded, verdict } = useReasonWords();
  return (matches) => [
    [say('policies.enterprise'), say('policies.statusLabel'), say('policies.why'), say('policies.delivered')],
    ...matches.map(({ enterprise, qualification, reasons, delivery }) => [
      enterprise.name, say(`policies.qualification.${qualification}`), reasons.map((reason) => [reason.label, verdict(reason), worded(reason)].filter(Boolean).join(' ')).join('；'), delivery && say(`policies.state.${delivery.state}`),
    ]),
  ];
}
