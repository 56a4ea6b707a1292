import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { ActForm } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { EnterpriseField, LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';
import { FillNode, NameTarget, ReviseNode, TagLead, VacateNode } from './node-acts.ts';
import type { NodeProps } from './node-drawer.tsx';

const REFETCH = { refetch: ['ChainPage'] } as const;
const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** An enterprise comes into the node; the one of a signed lead is chosen already. */
export function FillForm({ node, today, enterpriseId, onClose, onStale }: NodeProps & { enterpriseId: string }) {
  const say = useText();
  const [chosen, setChosen] = useState(enterpriseId);
  const [since, setSince] = useState(today);
  const proposed = node.proposals.find((lead) => lead.enterprise.id === enterpriseId);
  return (
    <ActForm
      act={useAct(FillNode, REFETCH)}
      places={proposed ? ['since'] : ['enterpriseId', 'since']}
      verb={proposed ? say('chains.confirmFill', { name: proposed.enterprise.shortName }) : say('chains.fill')}
      unchosen={chosen ? [] : ['enterpriseId']}
      input={() => ({ nodeId: node.id, enterpriseId: chosen, since })}
      onDone={onClose}
      onCancel={onClose}
      onStale={onStale}
    >
      {!proposed && <EnterpriseField label={say('chains.enterprise')} place="enterpriseId" value={chosen} onChange={setChosen} />}
      <TextField label={say('chains.fillSince')} place="since" type="date" value={since} onChange={setSince} />
    </ActForm>
  );
}

export function VacateForm({ node, today, fillingId, onClose, onStale }: NodeProps & { fillingId: string }) {
  const say = useText();
  const [vacatedOn, setDay] = useState(today);
  const filling = node.filledBy.find(({ id }) => id === fillingId);
  return (
    <ActForm
      act={useAct(VacateNode, REFETCH)}
      places={['vacatedOn']}
      verb={`${say('chains.vacate')}　${filling?.enterprise.shortName ?? ''}`}
      input={() => ({ fillingId, version: filling?.version ?? 0, vacatedOn })}
      onDone={onClose}
      onCancel={onClose}
      onStale={onStale}
    >
      <TextField label={say('chains.vacatedOn')} place="vacatedOn" type="date" value={vacatedOn} onChange={setDay} />
    </ActForm>
  );
}

export function TagForm({ node, onClose, onStale }: NodeProps) {
  const say = useText();
  const [leadId, setLead] = useState('');
  return (
    <ActForm
      act={useAct(TagLead, REFETCH)}
      places={['leadId']}
      verb={say('chains.tag')}
      unchosen={leadId ? [] : ['leadId']}
      input={() => ({ leadId, nodeId: node.id })}
      onDone={onClose}
      onCancel={onClose}
      onStale={onStale}
    >
      <LeadField label={say('chains.tagLead')} place="leadId" value={leadId} onChange={setLead} />
    </ActForm>
  );
}

export function TargetForm({ node, onClose, onStale }: NodeProps) {
  const say = useText();
  const [name, setName] = useState('');
  const [priority, setPriority] = useState<string>('HIGH');
  const [note, setNote] = useState('');
  return (
    <ActForm
      act={useAct(NameTarget, REFETCH)}
      places={['name', 'priority', 'note']}
      verb={say('chains.nameTarget')}
      input={() => ({ nodeId: node.id, name, priority: priority as 'HIGH', note: note || null })}
      onDone={onClose}
      onCancel={onClose}
      onStale={onStale}
    >
      <TextField label={say('chains.targetName')} place="name" value={name} onChange={setName} />
      <SelectField label={say('chains.priority')} place="priority" value={priority} onChange={setPriority} options={PRIORITIES.map((value) => ({ value, label: say(`chains.priorityName.${value}`) }))} />
      <LongField label={say('chains.note')} place="note" value={note} onChange={setNote} rows={2} />
    </ActForm>
  );
}

export function ReviseForm({ chain, node, onClose, onStale }: NodeProps) {
  const say = useText();
  const [name, setName] = useState(node.name);
  const [description, setDescription] = useState(node.description ?? '');
  return (
    <ActForm
      act={useAct(ReviseNode, REFETCH)}
      places={['name', 'description']}
      verb={say('chains.reviseNode')}
      input={() => ({ chainId: chain.id, version: chain.version, nodeId: node.id, name, description: description || null })}
      onDone={onClose}
      onCancel={onClose}
      onStale={onStale}
    >
      <TextField label={say('chains.nodeName')} place="name" value={name} onChange={setName} />
      <LongField label={say('chains.description')} place="description" value={description} onChange={setDescription} rows={3} />
    </ActForm>
  );
}
