import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { ChainsPageQuery } from '../generated/graphql.ts';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { TeamTable } from './team-table.tsx';
import { AppointLeadForm, FormTeamForm, OpenChainForm } from './team-forms.tsx';
import './chains.css';

const ChainsPageDocument = graphql(`
  query ChainsPage {
    zone {
      id
      today
    }
    industryChains {
      id
      name
      industry
      team {
        id
        name
        lead {
          id
          name
        }
      }
      coverage {
        numerator
        denominator
      }
      gaps {
        id
        name
        stage
        leads {
          id
          title
        }
        targets {
          id
          name
        }
      }
    }
    industryTeams {
      id
      name
      version
      lead {
        id
        name
      }
      chains {
        id
        name
      }
    }
  }
`);

export type Team = ChainsPageQuery['industryTeams'][number];
type ListedChain = ChainsPageQuery['industryChains'][number];
type Doing = 'OPEN' | 'FORM' | Team;

/** The industry chains of the zone with their gaps, and the teams that stand for them. */
export default function ChainsPage() {
  const say = useText();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data, error, refetch } = useQuery(ChainsPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('chains.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const chains = data.industryChains;
  const isLeader = viewer.roles.includes('LEADER');
  const close = () => setDoing(null);
  return (
    <>
      <PageHeader
        title={say('chains.title')}
        brief={chains.length > 0 && <Brief chains={chains} />}
        actions={
          <>
            {chains.length > 0 && <SaveRows name={`${say('chains.title')}-${data.zone?.today ?? ''}`} sheet={() => rowsOf(chains, say)} />}
            {isLeader && <Button onClick={() => setDoing('FORM')}>{say('chains.form')}</Button>}
            {viewer.roles.includes('RECRUITER') && (
              <Button type="primary" onClick={() => setDoing('OPEN')}>
                {say('chains.open')}
              </Button>
            )}
          </>
        }
      />
      {chains.length === 0 ? <EmptyState text={say('chains.none')} /> : <ChainList chains={chains} />}
      <Section title={say('chains.teams')} note={say('chains.teamsNote', { count: data.industryTeams.length })}>
        <TeamTable teams={data.industryTeams} mayAppoint={isLeader} onAppoint={setDoing} />
      </Section>
      {doing === 'OPEN' && <OpenChainForm teams={data.industryTeams} onClose={close} onDone={(id) => void navigate(`/officials/leads/chains/${id}`)} />}
      {doing === 'FORM' && <FormTeamForm onClose={close} />}
      {typeof doing === 'object' && doing && <AppointLeadForm team={doing} onClose={close} onStale={() => void refetch()} />}
    </>
  );
}

function Brief({ chains }: { chains: readonly ListedChain[] }) {
  const say = useText();
  const gaps = chains.flatMap((chain) => chain.gaps);
  const open = gaps.filter(({ leads, targets }) => leads.length + targets.length === 0).length;
  return <>{say(gaps.length > 0 ? 'chains.brief' : 'chains.briefWhole', { count: chains.length, gaps: gaps.length, open })}</>;
}

function ChainList({ chains }: { chains: readonly ListedChain[] }) {
  const say = useText();
  return (
    <div className="gx-scroll ch-list">
      <table className="gx-table">
        <thead>
          <tr>
            <th scope="col">{say('chains.chain')}</th>
            <th scope="col" className="of-wide">
              {say('chains.industry')}
            </th>
            <th scope="col" className="n">
              {say('chains.filled')}
            </th>
            <th scope="col">{say('chains.gaps')}</th>
            <th scope="col" className="of-wide">
              {say('chains.team')}
            </th>
          </tr>
        </thead>
        <tbody>
          {chains.map((chain) => (
            <tr key={chain.id}>
              <th scope="row">
                <Link to={`/officials/leads/chains/${chain.id}`}>{chain.name}</Link>
              </th>
              <td className="of-wide">{chain.industry}</td>
              <td className="n">
                {chain.coverage.numerator} / {chain.coverage.denominator}
              </td>
              <td>
                {chain.gaps.length === 0 && <span className="gx-note">{say('chains.noGaps')}</span>}
                <ul className="ch-gaps">
                  {chain.gaps.map((gap) => (
                    <li key={gap.id}>
                      <Link to={`/officials/leads/chains/${chain.id}?node=${gap.id}`}>{gap.name}</Link>
                      <span className="gx-note">　{say('chains.gapState', { leads: gap.leads.length, targets: gap.targets.length })}</span>
                    </li>
                  ))}
                </ul>
              </td>
              <td className="of-wide">{chain.team ? [chain.team.name, chain.team.lead?.name].filter(Boolean).join('　') : say('chains.noTeam')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every gap of every chain as a row: the list of targets that recruiters work from. A chain without one has a row too. */
const rowsOf = (chains: readonly ListedChain[], say: ReturnType<typeof useText>): string[][] => [
  [say('chains.chain'), say('chains.industry'), say('chains.team'), say('chains.gap'), say('chains.stageLabel'), say('chains.leads'), say('chains.targets')],
  ...chains.flatMap((chain) =>
    (chain.gaps.length > 0 ? chain.gaps : [null]).map((gap) => [
      chain.name,
      chain.industry,
      chain.team?.name ?? '',
      gap?.name ?? say('chains.noGaps'),
      gap ? say(`chains.stage.${gap.stage}`) : '',
      gap?.leads.map(({ title }) => title).join(say('chains.comma')) ?? '',
      gap?.targets.map(({ name }) => name).join(say('chains.comma')) ?? '',
    ]),
  ),
];
