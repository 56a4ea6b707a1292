import { useQuery } from '@apollo/client/react';
import { ErrorState, Loading, NotFound, PageHeader, Section, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { ChainPageQuery } from '../generated/graphql.ts';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { ChainChart } from './chain-chart.tsx';
import { AddNodeForm, AssignTeamForm, ConnectForm } from './chain-forms.tsx';
import { ChainTable, rowsOf } from './chain-table.tsx';
import { NodeDrawer } from './node-drawer.tsx';
import './chains.css';

const ChainPageDocument = graphql(`
  query ChainPage($id: ID!) {
    zone {
      id
      today
    }
    industryChain(id: $id) {
      id
      name
      industry
      version
      viewerCan
      team {
        id
        name
        lead {
          id
          name
        }
      }
      links {
        id
        fromId
        toId
        supplies
      }
      nodes {
        id
        name
        stage
        description
        gap
        filledBy {
          id
          version
          since
          enterprise {
            id
            shortName
            sample
          }
          lead {
            id
            title
          }
        }
        targets {
          id
          version
          name
          priority
          note
        }
        leads {
          id
          title
          stage
          enterprise {
            id
            shortName
            sample
          }
          nextStep {
            title
            dueOn
          }
        }
        proposals {
          id
          enterprise {
            id
            shortName
            sample
          }
        }
      }
    }
  }
`);

export type Chain = NonNullable<ChainPageQuery['industryChain']>;
export type ChainNode = Chain['nodes'][number];
type Doing = 'ADD_NODE' | 'CONNECT' | 'ASSIGN_TEAM';

/** One industry chain to work from: as a chart, and the same as a table. A node opens at the side. */
export default function ChainPage() {
  const say = useText();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data, error, refetch } = useQuery(ChainPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('chains.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const chain = data.industryChain;
  if (!chain) return <NotFound action={<Link to="/officials/leads/chains">{say('chains.title')}</Link>} />;
  const today = data.zone?.today ?? '';
  const open = (node: string | null) => setParams(node ? { node } : {}, { replace: true });
  const shown = chain.nodes.find((node) => node.id === params.get('node'));
  const form = { chain, onClose: () => setDoing(null), onStale: () => void refetch() };
  return (
    <>
      <PageHeader title={chain.name} brief={<ChainFacts chain={chain} />} actions={<ChainActions chain={chain} onDo={setDoing} />} />
      <Section
        title={sentenceOf(chain, say)}
        note={<span className="of-wide">{say('chains.chartNote')}</span>}
        more={
          <span className="ch-legend">
            <StateMark light="DONE" text={say('chains.legendFilled')} />
            <StateMark light="NOT_STARTED" text={say('chains.legendGap')} />
            <StateMark light="LATE" text={say('chains.legendProposal')} />
          </span>
        }
      >
        <ChainChart chain={chain} onOpen={open} />
      </Section>
      <Section
        title={say('chains.table')}
        more={<SaveRows small name={`${chain.name}-${today}`} sheet={() => rowsOf(chain, say)} />}
      >
        <ChainTable chain={chain} onOpen={open} />
      </Section>
      {shown && <NodeDrawer chain={chain} node={shown} today={today} onClose={() => open(null)} onStale={() => void refetch()} />}
      {doing === 'ADD_NODE' && <AddNodeForm {...form} />}
      {doing === 'CONNECT' && <ConnectForm {...form} />}
      {doing === 'ASSIGN_TEAM' && <AssignTeamForm {...form} />}
    </>
  );
}

const gapsOf = (chain: Chain, comma: string) => chain.nodes.filter((node) => node.gap).map(({ name }) => name).join(comma);

/** What the chart says, in words. */
export function sentenceOf(chain: Chain, say: ReturnType<typeof useText>): string {
  const filled = chain.nodes.filter((node) => !node.gap).length;
  if (chain.nodes.length === 0) return say('chains.chart');
  if (filled === chain.nodes.length) return say('chains.chartWhole', { nodes: filled });
  return say('chains.chartSays', { nodes: chain.nodes.length, filled, gaps: gapsOf(chain, say('chains.comma')) });
}

function ChainFacts({ chain }: { chain: Chain }) {
  const say = useText();
  const { team } = chain;
  return <>{[chain.industry, team ? team.name : `${say('chains.team')}${say('chains.noTeam')}`, team?.lead?.name].filter(Boolean).join('　')}</>;
}

function ChainActions({ chain, onDo }: { chain: Chain; onDo: (doing: Doing) => void }) {
  const say = useText();
  return (
    <>
      {chain.viewerCan.includes('ASSIGN_TEAM') && <Button onClick={() => onDo('ASSIGN_TEAM')}>{say('chains.assignTeam')}</Button>}
      {chain.viewerCan.includes('EDIT') && chain.nodes.length > 1 && <Button onClick={() => onDo('CONNECT')}>{say('chains.connect')}</Button>}
      {chain.viewerCan.includes('EDIT') && <Button onClick={() => onDo('ADD_NODE')}>{say('chains.addNode')}</Button>}
    </>
  );
}
