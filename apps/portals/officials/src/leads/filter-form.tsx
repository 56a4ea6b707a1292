import { useAct } from '@gaoxin/client';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import type { SavedFilter } from './saved-filters.tsx';
import { useText } from '../texts.ts';

const Save = graphql(`
  mutation SaveLeadFilter($input: SaveLeadFilterInput!) {
    saveLeadFilter(input: $input) {
      filter {
        id
        name
        conditions
        shared
        mine
        isDefault
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Saves the present conditions under a name, or renames and shares what is saved. */
export function FilterForm(props: { filter: SavedFilter | null; conditions: string; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(Save);
  const { filter } = props;
  const [name, setName] = useState(filter?.name ?? '');
  const [shared, setShared] = useState(filter?.shared ?? false);
  const verb = say(filter ? 'leads.renameFilter' : 'leads.saveFilter');
  const known = filter ? { filterId: filter.id, version: filter.version } : {};
  return (
    <ActDrawer
      title={verb}
      verb={verb}
      act={act}
      places={['name']}
      input={() => ({ ...known, name, conditions: filter?.conditions ?? props.conditions, shared })}
      onClose={props.onClose}
      onDone={props.onDone}
      onStale={props.onDone}
    >
      <TextField label={say('leads.filterName')} place="name" value={name} onChange={setName} />
      <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
        {say('leads.shareFilter')}
      </Checkbox>
    </ActDrawer>
  );
}
