import { useLazyQuery } from '@apollo/client/react';
import { useAct, useSession } from '@gaoxin/client';
import { EmptyState, FormErrors, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { ActForm } from '../parts/act-form.tsx';
import { SelectField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { TagLead, UntagLead } from './node-acts.ts';

export const LeadChains_Lead = graphql(`
  fragment LeadChains_Lead on InvestmentLead {
    id
    team {
      id
      name
      lead {
        id
        name
      }
    }
    chainNodes {
      id
      name
      gap
      chain {
        id
        name
      }
    }
  }
`);
const Nodes = graphql(`
  query NodesForLead {
    industryChains {
      id
      name
      nodes {
        id
        name
        gap
      }
    }
  }
`);

/** Which nodes of industry chains a lead is for, and the team that it belongs to by them. */
export function LeadChains(props: { lead: FragmentType<typeof LeadChains_Lead>; reload: () => void }) {
  const say = useText();
  const { viewer } = useSession();
  const lead = getFragmentData(LeadChains_Lead, props.lead);
  const [find, found] = useLazyQuery(Nodes);
  const [isTagging, setTagging] = useState(false);
  const { run, errors, busy } = useAct(UntagLead);
  const mayTag = viewer.roles.includes('RECRUITER');
  const untag = async (nodeId: string) => (await run({ leadId: lead.id, nodeId })) && props.reload();
  const start = () => {
    void find();
    setTagging(true);
  };
  const options = found.data?.industryChains.flatMap((chain) =>
    chain.nodes.map((node) => ({ value: node.id, label: `${chain.name}　${node.name}${node.gap ? `　${say('chains.gap')}` : ''}` })),
  );
  return (
    <Section
      title={say('chains.title')}
      note={lead.team && [lead.team.name, lead.team.lead?.name].filter(Boolean).join('　')}
      more={
        mayTag && (
          <Button size="small" onClick={start}>
            {say('chains.tagNode')}
          </Button>
        )
      }
    >
      <FormErrors faults={errors} shown={[]} />
      {lead.chainNodes.length === 0 && <EmptyState text={say('chains.untagged')} />}
      <ul className="gx-list">
        {lead.chainNodes.map((node) => (
          <li key={node.id} className="of-apart">
            <span>
              <Link to={`/officials/leads/chains/${node.chain.id}?node=${node.id}`}>
                {node.chain.name}　{node.name}
              </Link>
              {node.gap && <span className="gx-note">　{say('chains.gap')}</span>}
            </span>
            {mayTag && (
              <Button size="small" type="text" loading={busy} aria-label={`${say('chains.untag')} ${node.name}`} onClick={() => void untag(node.id)}>
                {say('chains.untag')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isTagging && <TagNode leadId={lead.id} options={options ?? []} onClose={() => setTagging(false)} reload={props.reload} />}
    </Section>
  );
}

function TagNode(props: { leadId: string; options: { value: string; label: string }[]; onClose: () => void; reload: () => void }) {
  const say = useText();
  const [nodeId, setNode] = useState('');
  const done = () => {
    props.onClose();
    props.reload();
  };
  return (
    <ActForm
      act={useAct(TagLead)}
      places={['nodeId']}
      verb={say('chains.tagNode')}
      unchosen={nodeId ? [] : ['nodeId']}
      input={() => ({ leadId: props.leadId, nodeId })}
      onDone={done}
      onCancel={props.onClose}
      onStale={props.reload}
    >
      <SelectField label={say('chains.node')} place="nodeId" value={nodeId} onChange={setNode} options={props.options} />
    </ActForm>
  );
}
