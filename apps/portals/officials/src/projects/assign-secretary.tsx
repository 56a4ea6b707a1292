import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { ErrorState } from '@gaoxin/ui';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';

const Secretaries = graphql(`
  query Secretaries {
    officials(role: SECRETARY) {
      id
      name
      department {
        id
        name {
          zh
          en
        }
      }
    }
  }
`);
const Assign = graphql(`
  mutation AssignSecretary($input: AssignSecretaryInput!) {
    assignSecretary(input: $input) {
      project {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Names the one secretary of a project. */
export function AssignSecretary({ project, reload, onClose }: { project: Project; reload: () => void; onClose: () => void }) {
  const say = useText();
  const localized = useLocalized();
  const { message } = App.useApp();
  const { data, loading, error, refetch } = useQuery(Secretaries);
  const act = useAct(Assign, { refetch: ['ProjectPage'] });
  const [officialId, setOfficial] = useState('');
  const secretaries = data?.officials ?? [];
  return (
    <ActDrawer
      title={say('projects.assignTitle')}
      act={act}
      places={['officialId']}
      verb={say(project.secretary ? 'projects.reassign' : 'projects.assign')}
      unchosen={officialId ? [] : ['officialId']}
      input={() => ({ projectId: project.id, version: project.version, officialId })}
      onDone={() => {
        message.info(say('projects.assigned', { name: secretaries.find(({ id }) => id === officialId)?.name ?? '' }));
        onClose();
      }}
      onClose={onClose}
      onStale={reload}
    >
      {error && !data && <ErrorState text={say('projects.secretariesFailed')} onRetry={() => void refetch()} />}
      <SelectField
        label={say('projects.secretary')}
        place="officialId"
        value={officialId}
        onChange={setOfficial}
        loading={loading}
        options={secretaries
          .filter(({ id }) => id !== project.secretary?.id)
          .map((one) => ({ value: one.id, label: `${one.name}　${localized(one.department.name)}` }))}
      />
    </ActDrawer>
  );
}
