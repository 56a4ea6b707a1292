import { StateMark } from '@gaoxin/ui';
import type { KeyboardEvent } from 'react';
import { useText } from '../texts.ts';
import { layOut, type Layout, type Spot } from './chain-layout.ts';
import type { Chain, ChainNode } from './chain-page.tsx';
import { sentenceOf } from './chain-page.tsx';

const COLUMN = 236;
const ROW = 62;
const HEAD = 34;
const NAME_WIDTH = 188;
/** Where a line meets a node: at the height of its name. */
const LINE = 13;

/** About how wide a name is; Chinese signs are as wide as the type is high. */
const widthOf = (name: string) => Math.min(NAME_WIDTH, [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14.5 : 8.5), 8));

const left = ({ column }: Spot) => column * COLUMN;
const top = ({ row }: Spot) => HEAD + row * ROW;

/** The chain from left to right: names with their state, thin lines for what supplies what. Arrow keys follow the lines. */
export function ChainChart({ chain, onOpen }: { chain: Chain; onOpen: (nodeId: string) => void }) {
  const say = useText();
  const layout = layOut(chain.nodes, chain.links);
  const size = { width: layout.columns * COLUMN - (COLUMN - NAME_WIDTH), height: HEAD + layout.rows * ROW };
  return (
    <div className="ch-scroll">
      <div className="ch-chart" style={size} role="group" aria-label={sentenceOf(chain, say)}>
        <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          <marker id="ch-tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
            <path className="ch-tip" d="M0 0 6 3 0 6z" />
          </marker>
          <StageHeads layout={layout} />
          {layout.ways.map(({ link, way }) => (
            <path key={`${link.fromId}${link.toId}`} className="ch-line" d={pathOf(way, widthOf(nameOf(chain, link.fromId)))} markerEnd="url(#ch-tip)" />
          ))}
        </svg>
        {chain.nodes.map((node) => {
          const spot = layout.spots.get(node.id)!;
          return (
            <button
              key={node.id}
              type="button"
              className="ch-node"
              data-node={node.id}
              style={{ left: left(spot), top: top(spot), width: NAME_WIDTH }}
              onClick={() => onOpen(node.id)}
              onKeyDown={(event) => follow(event, node.id, chain)}
            >
              <b className="gx-ellipsis">{node.name}</b>
              <NodeState node={node} />
            </button>
          );
        })}
      </div>
    </div>
  );
}

function StageHeads({ layout }: { layout: Layout }) {
  const say = useText();
  return layout.stages.map(({ stage, from, columns }) => (
    <g key={stage}>
      <text className="ch-stage" x={from * COLUMN} y={14}>
        {say(`chains.stage.${stage}`)}
      </text>
      <line className="ch-rule" x1={from * COLUMN} x2={(from + columns) * COLUMN - (COLUMN - NAME_WIDTH)} y1={22} y2={22} />
    </g>
  ));
}

const nameOf = (chain: Chain, id: string) => chain.nodes.find((node) => node.id === id)?.name ?? '';

/** What the zone has in a node, in one line: who fills it, or what is being done about the gap. */
export function NodeState({ node }: { node: ChainNode }) {
  const say = useText();
  const names = node.filledBy.map(({ enterprise }) => enterprise.shortName);
  if (names.length > 0) {
    const text = names.length < 3 ? names.join(say('chains.comma')) : say('chains.andMore', { first: names[0]!, count: names.length });
    return <StateMark light="DONE" text={text} />;
  }
  const numbers = { leads: node.leads.length, targets: node.targets.length };
  const isSigned = node.proposals.length > 0;
  return (
    <span className="ch-gap">
      <StateMark light={isSigned ? 'LATE' : 'NOT_STARTED'} text={say(isSigned ? 'chains.toConfirm' : 'chains.gap')} />
      <span className="gx-note">{say('chains.gapState', numbers)}</span>
    </span>
  );
}

/** From the end of a name through the free places to the beginning of the next one. */
function pathOf(way: readonly Spot[], nameWidth: number): string {
  const parts = way.slice(1).map((spot, index) => {
    const before = way[index]!;
    const isFirst = index === 0;
    const x0 = left(before) + (isFirst ? nameWidth : NAME_WIDTH / 2);
    const x1 = left(spot) + (index === way.length - 2 ? -8 : NAME_WIDTH / 2);
    const [y0, y1] = [top(before) + LINE, top(spot) + LINE];
    const bend = Math.min(24, (x1 - x0) / 2);
    const start = isFirst ? `M${x0} ${y0}` : '';
    // Straight through the columns, bent in the gap before the next one.
    return y0 === y1 ? `${start}H${x1}` : `${start}H${x1 - 2 * bend}C${x1 - bend} ${y0} ${x1 - bend} ${y1} ${x1} ${y1}`;
  });
  return parts.join('');
}

function follow(event: KeyboardEvent<HTMLElement>, nodeId: string, { links }: Chain): void {
  const next = {
    ArrowRight: links.find(({ fromId }) => fromId === nodeId)?.toId,
    ArrowLeft: links.find(({ toId }) => toId === nodeId)?.fromId,
  }[event.key];
  if (!next) return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-node="${next}"]`)?.focus();
}
