import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { Button, Dropdown, Modal, type MenuProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { SavedFiltersQuery } from '../generated/graphql.ts';
import { FilterForm } from './filter-form.tsx';
import { addressOf, type LeadFilterState } from './use-lead-filter.ts';
import { useText } from '../texts.ts';

const SavedFiltersDocument = graphql(`
  query SavedFilters {
    savedLeadFilters {
      id
      name
      conditions
      shared
      mine
      isDefault
      version
    }
  }
`);
const Delete = graphql(`
  mutation DeleteLeadFilter($input: DeleteLeadFilterInput!) {
    deleteLeadFilter(input: $input) {
      filter {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const SetDefault = graphql(`
  mutation SetDefaultLeadFilter($input: SetDefaultLeadFilterInput!) {
    setDefaultLeadFilter(input: $input) {
      filter {
        id
        isDefault
      }
      errors {
        ...Fault
      }
    }
  }
`);

export type SavedFilter = SavedFiltersQuery['savedLeadFilters'][number];

/** The viewer's filters and the shared ones: choose, save, rename, share, delete, open with. */
export function SavedFilters({ state }: { state: LeadFilterState }) {
  const say = useText();
  const { data, refetch } = useQuery(SavedFiltersDocument, { fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<SavedFilter | 'NEW' | null>(null);
  const remove = useAct(Delete, { refetch: ['SavedFilters'] });
  const setDefault = useAct(SetDefault, { refetch: ['SavedFilters'] });
  const [modal, dialog] = Modal.useModal();
  const filters = data?.savedLeadFilters ?? [];
  const here = addressOf(state.conditions);
  const current = filters.find(({ conditions }) => conditions === here);
  useDefault(state, data?.savedLeadFilters);

  const ask = async (filter: SavedFilter) => {
    if (await modal.confirm({ title: say('leads.deleteFilterAsk', { name: filter.name }), okText: say('leads.deleteFilter'), cancelText: say('common.cancel') })) {
      await remove.run({ filterId: filter.id, version: filter.version });
    }
  };
  const acts: Record<string, () => void> = {
    save: () => setEditing('NEW'),
    rename: () => current && setEditing(current),
    delete: () => current && void ask(current),
    default: () => current && void setDefault.run({ filterId: current.id, isDefault: !current.isDefault }),
    clear: () => state.replace(''),
  };
  const onClick: MenuProps['onClick'] = ({ key }) => (acts[key] ?? (() => state.replace(filters.find(({ id }) => id === key)?.conditions ?? '')))();
  const items: MenuProps['items'] = [
    ...(filters.length === 0 ? [{ key: 'none', label: say('leads.savedNone'), disabled: true }] : []),
    ...filters.map((filter) => ({ key: filter.id, label: <FilterName filter={filter} /> })),
    { type: 'divider' as const },
    ...(here ? [{ key: 'save', label: say('leads.saveFilter') }] : []),
    ...(current?.mine ? [{ key: 'rename', label: say('leads.renameFilter') }, { key: 'delete', label: say('leads.deleteFilter') }] : []),
    ...(current ? [{ key: 'default', label: say(current.isDefault ? 'leads.clearDefault' : 'leads.makeDefault') }] : []),
    ...(here ? [{ key: 'clear', label: say('leads.clearFilter') }] : []),
  ];
  return (
    <>
      {dialog}
      <Dropdown trigger={['click']} menu={{ items, onClick, selectedKeys: current ? [current.id] : [] }}>
        <Button type="link" className="le-saved">
          {current ? current.name : say('leads.saved')}
        </Button>
      </Dropdown>
      {editing && (
        <FilterForm
          filter={editing === 'NEW' ? null : editing}
          conditions={here}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function FilterName({ filter }: { filter: SavedFilter }) {
  const say = useText();
  const notes = [filter.isDefault && say('leads.isDefault'), filter.shared && say('leads.sharedBy')].filter(Boolean);
  return (
    <>
      {filter.name}
      {notes.length > 0 && <span className="gx-note">　{notes.join(say('common.comma'))}</span>}
    </>
  );
}

/** A page that is opened without a filter opens with the default one, once: who clears it sees everything. */
function useDefault(state: LeadFilterState, filters: readonly SavedFilter[] | undefined): void {
  const isDecided = useRef(false);
  const { replace, conditions } = state;
  const isBare = Object.keys(conditions).length === 0;
  useEffect(() => {
    if (isDecided.current || !filters) return;
    isDecided.current = true;
    const chosen = filters.find(({ isDefault }) => isDefault);
    if (chosen && isBare) replace(chosen.conditions);
  });
}
