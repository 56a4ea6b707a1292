import { useAct } from '@gaoxin/client';
import { Chip, EmptyState, FormErrors, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useText } from '../texts.ts';
import { WithdrawTarget } from './node-acts.ts';
import type { NodePartProps } from './node-drawer.tsx';

/** Whom the zone wants for the node. */
export function NodeTargets({ node, mayEdit, onDo }: NodePartProps) {
  const say = useText();
  const { run, errors, busy } = useAct(WithdrawTarget, { refetch: ['ChainPage'] });
  return (
    <Section
      title={say('chains.targets')}
      more={
        mayEdit && (
          <Button size="small" onClick={() => onDo({ what: 'TARGET' })}>
            {say('chains.nameTarget')}
          </Button>
        )
      }
    >
      <FormErrors faults={errors} shown={[]} />
      {node.targets.length === 0 && <EmptyState text={say('chains.targetsNone')} />}
      <ul className="gx-list">
        {node.targets.map((target) => (
          <li key={target.id} className="of-apart">
            <span>
              {target.name}　<Chip tone={target.priority === 'HIGH' ? 'blue' : undefined}>{say(`chains.priorityName.${target.priority}`)}</Chip>
              {target.note && <span className="gx-note ch-note">{target.note}</span>}
            </span>
            {mayEdit && (
              <Button
                size="small"
                type="text"
                loading={busy}
                aria-label={`${say('chains.withdraw')} ${target.name}`}
                onClick={() => void run({ targetId: target.id, version: target.version })}
              >
                {say('chains.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
