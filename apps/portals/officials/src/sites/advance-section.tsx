import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ParkSectionStatus, SitesPageQuery } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

export type Park = SitesPageQuery['parks'][number];

const AdvanceParkSection = graphql(`
  mutation AdvanceParkSection($input: AdvanceParkSectionInput!) {
    advanceParkSection(input: $input) {
      park {
        id
        version
        sections {
          code
          name
          status
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);

const ORDER: readonly ParkSectionStatus[] = ['PLANNED', 'UNDER_CONSTRUCTION', 'IN_USE'];

/** A section of a park is begun, or comes into use. */
export function AdvanceSection({ park, onClose, onDone }: { park: Park; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(AdvanceParkSection);
  const open = park.sections.filter(({ status }) => status !== 'IN_USE');
  const [code, setCode] = useState(open[0]?.code ?? '');
  const now = park.sections.find((one) => one.code === code)?.status ?? 'PLANNED';
  const next = ORDER.slice(ORDER.indexOf(now) + 1);
  const [chosen, setChosen] = useState<ParkSectionStatus>('IN_USE');
  const to = next.includes(chosen) ? chosen : next[0]!;
  const verb = say('sites.advanceSection');
  return (
    <ActDrawer
      act={act}
      title={`${verb}　${park.name}`}
      verb={verb}
      places={['code', 'to']}
      input={() => ({ parkId: park.id, version: park.version, code, to })}
      onClose={onClose}
      onStale={onDone}
      onDone={onDone}
    >
      <SelectField
        label={say('sites.field.section')}
        place="code"
        value={code}
        onChange={setCode}
        options={open.map((one) => ({ value: one.code, label: `${say('sites.sections', { code: one.code, status: say(`sites.sectionStatus.${one.status}`) })}　${one.name}` }))}
      />
      <SelectField label={say('sites.sectionBecomes')} place="to" value={to} onChange={(value) => setChosen(value as ParkSectionStatus)} options={next.map((value) => ({ value, label: say(`sites.sectionStatus.${value}`) }))} />
    </ActDrawer>
  );
}
