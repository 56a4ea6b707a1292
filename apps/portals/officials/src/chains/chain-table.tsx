import { EmptyState } from '@gaoxin/ui';
import { Button } from 'antd';
import { useText } from '../texts.ts';
import { NodeState } from './chain-chart.tsx';
import type { Chain } from './chain-page.tsx';

/** The same chain as rows, for the phone, for print and for those who read rather than look. */
export function ChainTable({ chain, onOpen }: { chain: Chain; onOpen: (nodeId: string) => void }) {
  const say = useText();
  if (chain.nodes.length === 0) return <EmptyState text={say('chains.none')} />;
  return (
    <div className="gx-scroll">
      <table className="gx-table ch-table">
        <thead>
          <tr>
            <th scope="col">{say('chains.node')}</th>
            <th scope="col" className="of-wide">
              {say('chains.stageLabel')}
            </th>
            <th scope="col">{say('chains.enterprises')}</th>
            <th scope="col" className="n of-wide">
              {say('chains.leads')}
            </th>
            <th scope="col" className="n of-wide">
              {say('chains.targets')}
            </th>
            <th scope="col" className="of-wide">
              {say('chains.supplies')}
            </th>
            <th scope="col">
              <span className="gx-hidden">{say('chains.look')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {chain.nodes.map((node) => (
            <tr key={node.id}>
              <th scope="row">{node.name}</th>
              <td className="of-wide">{say(`chains.stage.${node.stage}`)}</td>
              <td>
                <NodeState node={node} />
              </td>
              <td className="n of-wide">{node.leads.length}</td>
              <td className="n of-wide">{node.targets.length}</td>
              <td className="of-wide">{suppliesOf(chain, node.id, say('chains.comma'))}</td>
              <td className="ch-act">
                <Button size="small" aria-label={`${say('chains.look')} ${node.name}`} onClick={() => onOpen(node.id)}>
                  {say('chains.look')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nameOf = (chain: Chain, id: string) => chain.nodes.find((node) => node.id === id)?.name ?? '';

const suppliesOf = (chain: Chain, nodeId: string, comma: string) =>
  chain.links
    .filter(({ fromId }) => fromId === nodeId)
    .map(({ toId, supplies }) => nameOf(chain, toId) + (supplies ? `（${supplies}）` : ''))
    .join(comma);

/** The table as rows of a file, with every enterprise, lead and target by name. */
export const rowsOf = (chain: Chain, say: ReturnType<typeof useText>): (string | number)[][] => [
  [say('chains.node'), say('chains.stageLabel'), say('chains.enterprises'), say('chains.leads'), say('chains.targets'), say('chains.supplies'), say('chains.description')],
  ...chain.nodes.map((node) => [
    node.name,
    say(`chains.stage.${node.stage}`),
    node.filledBy.map(({ enterprise }) => enterprise.shortName).join(say('chains.comma')),
    node.leads.map(({ title }) => title).join(say('chains.comma')),
    node.targets.map(({ name }) => name).join(say('chains.comma')),
    suppliesOf(chain, node.id, say('chains.comma')),
    node.description ?? '',
  ]),
];
