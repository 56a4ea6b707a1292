import { useAct } from '@gaoxin/client';
import { EmptyState, formatDay, FormErrors, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { RegisterLead } from '../leads/register-lead.tsx';
import { useText } from '../texts.ts';
import type { ChainNode } from './chain-page.tsx';
import { TagLead, UntagLead } from './node-acts.ts';
import type { NodePartProps, NodeProps } from './node-drawer.tsx';

const isOpen = ({ stage }: ChainNode['leads'][number]) => !['SIGNED', 'HANDED_OVER'].includes(stage);

/** The leads that are there for the node. */
export function NodeLeads({ node, today, mayEdit, onDo }: NodePartProps) {
  const say = useText();
  const { run, errors, busy } = useAct(UntagLead, { refetch: ['ChainPage'] });
  return (
    <Section
      title={say('chains.leads')}
      more={
        mayEdit && (
          <span className="of-acts">
            <Button size="small" onClick={() => onDo({ what: 'TAG' })}>
              {say('chains.tag')}
            </Button>
            <Button size="small" onClick={() => onDo({ what: 'REGISTER' })}>
              {say('chains.register')}
            </Button>
          </span>
        )
      }
    >
      <FormErrors faults={errors} shown={[]} />
      {node.leads.length === 0 && <EmptyState text={say('chains.leadsNone')} />}
      <ul className="gx-list">
        {node.leads.map((lead) => (
          <li key={lead.id} className="of-apart">
            <span>
              <Link to={`/officials/leads/${lead.id}`}>{lead.title}</Link>
              <span className="gx-note">
                　{say(`leads.stage.${lead.stage}`)}　{isOpen(lead) && (lead.nextStep ? `${formatDay(lead.nextStep.dueOn, today)} ${lead.nextStep.title}` : say('chains.noNextStep'))}
              </span>
            </span>
            {mayEdit && (
              <Button
                size="small"
                type="text"
                loading={busy}
                aria-label={`${say('chains.untag')} ${lead.title}`}
                onClick={() => void run({ leadId: lead.id, nodeId: node.id })}
              >
                {say('chains.untag')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A new lead for the gap: registered as one of the chain, and tagged to the node at once. */
export function RegisterForNode({ node, onClose }: NodeProps) {
  const { run } = useAct(TagLead, { refetch: ['ChainPage'] });
  const tag = async (leadId: string) => {
    onClose();
    await run({ leadId, nodeId: node.id });
  };
  return <RegisterLead onClose={onClose} onDone={(leadId) => void tag(leadId)} />;
}
