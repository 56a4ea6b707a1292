import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import { AppointTeamLead, FormTeam, OpenChain } from './chain-acts.ts';
import type { Team } from './chains-page.tsx';

const Officials = graphql(`
  query OfficialsForTeam {
    officials {
      id
      name
      title {
        zh
        en
      }
    }
  }
`);
const REFETCH = { refetch: ['ChainsPage'] } as const;

function useOfficials() {
  const localized = useLocalized();
  const { data, loading } = useQuery(Officials);
  return { loading, options: data?.officials.map((one) => ({ value: one.id, label: `${one.name}　${localized(one.title)}` })) ?? [] };
}

export function FormTeamForm({ onClose }: { onClose: () => void }) {
  const say = useText();
  const [name, setName] = useState('');
  const [leadOfficialId, setLead] = useState('');
  return (
    <ActDrawer
      title={say('chains.form')}
      act={useAct(FormTeam, REFETCH)}
      places={['name', 'leadOfficialId']}
      verb={say('chains.form')}
      unchosen={leadOfficialId ? [] : ['leadOfficialId']}
      input={() => ({ name, leadOfficialId })}
      onDone={onClose}
      onClose={onClose}
      onStale={onClose}
    >
      <TextField label={say('chains.name')} place="name" value={name} onChange={setName} />
      <SelectField label={say('chains.leadOfficial')} place="leadOfficialId" value={leadOfficialId} onChange={setLead} {...useOfficials()} />
    </ActDrawer>
  );
}

export function AppointLeadForm({ team, onClose, onStale }: { team: Team; onClose: () => void; onStale: () => void }) {
  const say = useText();
  const [leadOfficialId, setLead] = useState('');
  return (
    <ActDrawer
      title={`${say('chains.appoint')}　${team.name}`}
      act={useAct(AppointTeamLead, REFETCH)}
      places={['leadOfficialId']}
      verb={say('chains.appoint')}
      unchosen={leadOfficialId ? [] : ['leadOfficialId']}
      input={() => ({ teamId: team.id, version: team.version, leadOfficialId })}
      onDone={onClose}
      onClose={onClose}
      onStale={onStale}
    >
      <SelectField label={say('chains.leadOfficial')} place="leadOfficialId" value={leadOfficialId} onChange={setLead} {...useOfficials()} />
    </ActDrawer>
  );
}

export function OpenChainForm({ teams, onClose, onDone }: { teams: readonly Team[]; onClose: () => void; onDone: (chainId: string) => void }) {
  const say = useText();
  const [name, setName] = useState('');
  const [industry, setIndustry] = useState('');
  const [teamId, setTeam] = useState('');
  return (
    <ActDrawer
      title={say('chains.open')}
      act={useAct(OpenChain, REFETCH)}
      places={['name', 'industry', 'teamId']}
      verb={say('chains.open')}
      input={() => ({ name, industry, teamId: teamId || null })}
      onDone={({ chain }) => (chain ? onDone(chain.id) : onClose())}
      onClose={onClose}
      onStale={onClose}
    >
      <TextField label={say('chains.name')} place="name" value={name} onChange={setName} />
      <TextField label={say('chains.industry')} place="industry" value={industry} onChange={setIndustry} />
      <SelectField label={say('chains.team')} place="teamId" value={teamId} onChange={setTeam} options={teams.map((team) => ({ value: team.id, label: team.name }))} />
    </ActDrawer>
  );
}
