import { useAct } from '@gaoxin/client';
import { Chip, FormErrors } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useText } from '../texts.ts';
import { ConnectForm } from './chain-forms.tsx';
import type { Chain, ChainNode } from './chain-page.tsx';
import { RemoveNode } from './node-acts.ts';
import { NodeFilled } from './node-filled.tsx';
import { FillForm, ReviseForm, TagForm, TargetForm, VacateForm } from './node-forms.tsx';
import { NodeLeads, RegisterForNode } from './node-leads.tsx';
import { NodeLinks } from './node-links.tsx';
import { NodeTargets } from './node-targets.tsx';

export interface NodeProps {
  chain: Chain;
  node: ChainNode;
  today: string;
  onClose: () => void;
  onStale: () => void;
}
type Doing = { what: 'FILL'; enterpriseId?: string } | { what: 'VACATE'; fillingId: string } | { what: 'TAG' | 'REGISTER' | 'TARGET' | 'REVISE' | 'CONNECT' };

/** A part of the node, from which its forms are opened. */
export interface NodePartProps extends NodeProps {
  mayEdit: boolean;
  onDo: (doing: Doing) => void;
}

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
      <NodeFilled {...part} />
      {doing?.what === 'FILL' && <FillForm {...form} enterpriseId={doing.enterpriseId ?? ''} />}
      {doing?.what === 'VACATE' && <VacateForm {...form} fillingId={doing.fillingId} />}
      <NodeLeads {...part} />
      {doing?.what === 'TAG' && <TagForm {...form} />}
      {doing?.what === 'REGISTER' && <RegisterForNode {...form} />}
      <NodeTargets {...part} />
      {doing?.what === 'TARGET' && <TargetForm {...form} />}
      <NodeLinks {...props} mayEdit={mayEdit} onConnect={() => setDoing({ what: 'CONNECT' })} />
      {doing?.what === 'REVISE' && <ReviseForm {...form} />}
      {doing?.what === 'CONNECT' && <ConnectForm chain={chain} from={node.id} onClose={form.onClose} onStale={props.onStale} />}
      {mayEdit && <NodeFoot {...props} onRevise={() => setDoing({ what: 'REVISE' })} />}
    </Drawer>
  );
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
