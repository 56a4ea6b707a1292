import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { AssignTeam } from './chain-acts.ts';
import { AddNode, ConnectNodes } from './node-acts.ts';
import { STAGES, type Stage } from './chain-layout.ts';
import type { Chain } from './chain-page.tsx';

const Teams = graphql(`
  query IndustryTeamNames {
    industryTeams {
      id
      name
    }
  }
`);

interface FormProps {
  chain: Chain;
  onClose: () => void;
  onStale: () => void;
}
const REFETCH = { refetch: ['ChainPage'] } as const;

export function AddNodeForm({ chain, onClose, onStale }: FormProps) {
  const say = useText();
  const [name, setName] = useState('');
  const [stage, setStage] = useState<string>('');
  const [description, setDescription] = useState('');
  return (
    <ActDrawer
      title={say('chains.addNode')}
      act={useAct(AddNode, REFETCH)}
      places={['name', 'stage', 'description']}
      verb={say('chains.addNode')}
      unchosen={stage ? [] : ['stage']}
      input={() => ({ chainId: chain.id, version: chain.version, name, stage: stage as Stage, description: description || null })}
      onDone={onClose}
      onClose={onClose}
      onStale={onStale}
    >
      <TextField label={say('chains.nodeName')} place="name" value={name} onChange={setName} />
      <SelectField label={say('chains.stageLabel')} place="stage" value={stage} onChange={setStage} options={STAGES.map((value) => ({ value, label: say(`chains.stage.${value}`) }))} />
      <LongField label={say('chains.description')} place="description" value={description} onChange={setDescription} rows={3} />
    </ActDrawer>
  );
}

export function ConnectForm({ chain, onClose, onStale, from = '' }: FormProps & { from?: string }) {
  const say = useText();
  const [fromId, setFrom] = useState(from);
  const [toId, setTo] = useState('');
  const [supplies, setSupplies] = useState('');
  const options = chain.nodes.map(({ id, name, stage }) => ({ value: id, label: `${name}　${say(`chains.stage.${stage}`)}` }));
  return (
    <ActDrawer
      title={say('chains.connect')}
      act={useAct(ConnectNodes, REFETCH)}
      places={['fromId', 'toId', 'supplies']}
      verb={say('chains.connect')}
      unchosen={[...(fromId ? [] : ['fromId']), ...(toId ? [] : ['toId'])]}
      input={() => ({ chainId: chain.id, version: chain.version, fromId, toId, supplies: supplies || null })}
      onDone={onClose}
      onClose={onClose}
      onStale={onStale}
    >
      <SelectField label={say('chains.node')} place="fromId" value={fromId} onChange={setFrom} options={options} />
      <SelectField label={say('chains.connectTo')} place="toId" value={toId} onChange={setTo} options={options.filter(({ value }) => value !== fromId)} />
      <TextField label={say('chains.suppliesWhat')} place="supplies" value={supplies} onChange={setSupplies} />
    </ActDrawer>
  );
}

export function AssignTeamForm({ chain, onClose, onStale }: FormProps) {
  const say = useText();
  const { data, loading } = useQuery(Teams);
  const [teamId, setTeam] = useState('');
  return (
    <ActDrawer
      title={say('chains.assignTeam')}
      act={useAct(AssignTeam, REFETCH)}
      places={['teamId']}
      verb={say('chains.assignTeam')}
      unchosen={teamId ? [] : ['teamId']}
      input={() => ({ chainId: chain.id, version: chain.version, teamId })}
      onDone={onClose}
      onClose={onClose}
      onStale={onStale}
    >
      <SelectField
        label={say('chains.team')}
        place="teamId"
        value={teamId}
        onChange={setTeam}
        loading={loading}
        options={data?.industryTeams.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      />
    </ActDrawer>
  );
}
