import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ParkSectionStatus } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const Register = graphql(`
  mutation RegisterPark($input: RegisterParkInput!) {
    registerPark(input: $input) {
      park {
        id
        name
      }
      errors {
        ...Fault
      }
    }
  }
`);

const STATUSES: readonly ParkSectionStatus[] = ['PLANNED', 'UNDER_CONSTRUCTION', 'IN_USE'];

/** The form of a new park; its sections are written one a line. */
export function RegisterPark(props: { onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(Register, { refetch: ['SitesPage'] });
  const [text, setText] = useState({ name: '', place: '', sections: '', capacity: '' });
  const put = (name: keyof typeof text) => (value: string) => setText({ ...text, [name]: value });
  const statusOf = (word: string | undefined) => STATUSES.find((status) => word?.toLowerCase() === say(`sites.sectionStatus.${status}`).toLowerCase()) ?? 'IN_USE';
  const sections = text.sections.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [code = '', name = code, ...status] = line.trim().split(/\s+/);
    return { code, name, status: statusOf(status.join(' ')) };
  });
  return (
    <ActDrawer
      act={act}
      title={say('sites.registerPark')}
      verb={say('sites.registerPark')}
      places={['name', 'place', 'sections', 'projectCapacity']}
      input={() => ({
        name: text.name,
        place: text.place || null,
        sections,
        projectCapacity: text.capacity ? { value: text.capacity, unit: 'PROJECT' as const, bound: 'AT_LEAST' as const } : null,
      })}
      onClose={props.onClose}
      onStale={props.onClose}
      onDone={props.onDone}
    >
      <TextField label={say('sites.parkName')} place="name" value={text.name} onChange={put('name')} />
      <TextField label={say('sites.parkPlace')} note={say('sites.form.optional')} place="place" value={text.place} onChange={put('place')} />
      <LongField label={say('sites.parkSections')} place="sections" value={text.sections} onChange={put('sections')} />
      <TextField label={say('sites.parkCapacity')} note={say('sites.form.optional')} place="projectCapacity" value={text.capacity} onChange={put('capacity')} />
    </ActDrawer>
  );
}
