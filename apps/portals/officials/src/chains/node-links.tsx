import { useAct } from '@gaoxin/client';
import { FormErrors, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useText } from '../texts.ts';
import { DisconnectNodes } from './node-acts.ts';
import type { NodeProps } from './node-drawer.tsx';

/** What supplies the node, and what it supplies. */
export function NodeLinks({ chain, node, mayEdit, onConnect }: NodeProps & { mayEdit: boolean; onConnect: () => void }) {
  const say = useText();
  const { run, errors, busy } = useAct(DisconnectNodes, { refetch: ['ChainPage'] });
  const links = chain.links.filter(({ fromId, toId }) => fromId === node.id || toId === node.id);
  const nameOf = (id: string) => chain.nodes.find((one) => one.id === id)?.name ?? '';
  return (
    <Section
      title={say('chains.supplies')}
      more={
        mayEdit && (
          <Button size="small" onClick={onConnect}>
            {say('chains.connect')}
          </Button>
        )
      }
    >
      <FormErrors faults={errors} shown={[]} />
      <ul className="gx-list">
        {links.map(({ id, fromId, toId, supplies }) => (
          <li key={id} className="of-apart">
            <span>
              {nameOf(fromId)} → {nameOf(toId)}
              {supplies && <span className="gx-note">　{supplies}</span>}
            </span>
            {mayEdit && (
              <Button
                size="small"
                type="text"
                loading={busy}
                aria-label={`${say('chains.disconnect')} ${nameOf(fromId)} → ${nameOf(toId)}`}
                onClick={() => void run({ chainId: chain.id, version: chain.version, fromId, toId })}
              >
                {say('chains.disconnect')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
