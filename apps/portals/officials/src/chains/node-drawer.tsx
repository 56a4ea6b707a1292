import { useAct } from '@gaoxin/client';
import { Chip, EmptyState, formatDay, FormErrors, Section } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { RegisterLead } from '../leads/register-lead.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import { RemoveNode, TagLead, UntagLead, WithdrawTarget } from './chain-acts.ts';
import { ConnectForm } from './chain-forms.tsx';
import type { Chain, ChainNode } from './chain-page.tsx';
import { FillForm, ReviseForm, TagForm, TargetForm, VacateForm } from './node-forms.tsx';
import { NodeLinks } from './node-links.tsx';

export interface NodeProps {
  chain: Chain;
  node: ChainNode;
  today: string;
  onClose: () => void;
  onStale: () => void;
}
type Doing = { what: 'FILL'; enterpriseId?: string } | { what: 'VACATE'; fillingId: string } | { what: 'TAG' | 'REGISTER' | 'TARGET' | 'REVISE' | 'CONNECT' };
type Do = (doing: Doing) => void;

/** Everything about one node: who fills it, which leads and targets there are for it, and what to do next. */
export function NodeDrawer(props: NodeProps) {
  const say = useText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { chain, node } = props;
  const mayEdit = chain.viewerCan.includes('EDIT');
  const form = { ...props, onClose: () => setDoing(null) };
  const part = { ...props, mayEdit, doing, onDo: setDoing };
  return (
    <Drawer
      open
      size={480}
      onClose={props.onClose}
      destroyOnHidden
      title={
        <>
          {node.name} <Chip>{say(`chains.stage.${node.stage}`)}</Chip>
        </>
      }
    >
      {node.description && <p className="gx-small gx-prewrap">{node.description}</p>}
      <Filled {...part} />
      {doing?.what === 'FILL' && <FillForm {...form} enterpriseId={doing.enterpriseId ?? ''} />}
      {doing?.what === 'VACATE' && <VacateForm {...form} fillingId={doing.fillingId} />}
      <Leads {...part} />
      {doing?.what === 'TAG' && <TagForm {...form} />}
      {doing?.what === 'REGISTER' && <RegisterForNode {...form} />}
      <Targets {...part} />
      {doing?.what === 'TARGET' && <TargetForm {...form} />}
      <NodeLinks {...props} mayEdit={mayEdit} onConnect={() => setDoing({ what: 'CONNECT' })} />
      {doing?.what === 'REVISE' && <ReviseForm {...form} />}
      {doing?.what === 'CONNECT' && <ConnectForm chain={chain} from={node.id} onClose={form.onClose} onStale={props.onStale} />}
      {mayEdit && <NodeFoot {...props} onRevise={() => setDoing({ what: 'REVISE' })} />}
    </Drawer>
  );
}

interface PartProps extends NodeProps {
  mayEdit: boolean;
  onDo: Do;
}

function Filled({ node, today, mayEdit, onDo }: PartProps) {
  const say = useText();
  return (
    <Section
      title={say('chains.filledBy')}
      more={
        mayEdit && (
          <Button size="small" onClick={() => onDo({ what: 'FILL' })}>
            {say('chains.fill')}
          </Button>
        )
      }
    >
      {node.proposals.map(({ id, enterprise }) => (
        <div key={id} className="gx-notice">
          <span>{say('chains.proposal', { enterprise: enterprise.shortName })}</span>
          {mayEdit && (
            <Button size="small" onClick={() => onDo({ what: 'FILL', enterpriseId: enterprise.id })}>
              {say('chains.confirmFill', { name: enterprise.shortName })}
            </Button>
          )}
        </div>
      ))}
      {node.filledBy.length === 0 && <EmptyState text={say('chains.filledNone')} />}
      <ul className="gx-list">
        {node.filledBy.map((filling) => (
          <li key={filling.id} className="of-apart">
            <span>
              <Link to={`/officials/enterprises/${filling.enterprise.id}`}>
                <SampleName enterprise={filling.enterprise} />
              </Link>
              <span className="gx-note">　{say('chains.since', { day: formatDay(filling.since, today) })}</span>
              {filling.lead && (
                <span className="gx-note">
                  　{say('chains.via')}
                  <Link to={`/officials/leads/${filling.lead.id}`}>{filling.lead.title}</Link>
                </span>
              )}
            </span>
            {mayEdit && (
              <Button size="small" type="text" aria-label={`${say('chains.vacate')} ${filling.enterprise.shortName}`} onClick={() => onDo({ what: 'VACATE', fillingId: filling.id })}>
                {say('chains.vacate')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isOpen = ({ stage }: ChainNode['leads'][number]) => !['SIGNED', 'HANDED_OVER'].includes(stage);

function Leads({ node, today, mayEdit, onDo }: PartProps) {
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

function Targets({ node, mayEdit, onDo }: PartProps) {
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

/** A new lead for the gap: registered as one of the chain, and tagged to the node at once. */
function RegisterForNode({ node, onClose }: NodeProps) {
  const { run } = useAct(TagLead, { refetch: ['ChainPage'] });
  const tag = async (leadId: string) => {
    onClose();
    await run({ leadId, nodeId: node.id });
  };
  return <RegisterLead onClose={onClose} onDone={(leadId) => void tag(leadId)} />;
}

function NodeFoot({ chain, node, onClose, onRevise }: NodeProps & { onRevise: () => void }) {
  const say = useText();
  const { run, errors, busy } = useAct(RemoveNode, { refetch: ['ChainPage'] });
  const remove = async () => {
    if (await run({ chainId: chain.id, version: chain.version, nodeId: node.id })) onClose();
  };
  return (
    <>
      <FormErrors faults={errors} shown={[]} />
      <div className="gx-form-actions">
        <Button onClick={onRevise}>{say('chains.reviseNode')}</Button>
        <Button loading={busy} onClick={() => void remove()}>
          {say('chains.removeNode')}
        </Button>
      </div>
    </>
  );
}
