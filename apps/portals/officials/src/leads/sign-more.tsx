import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/index.ts';
import type { AgreementPartyInput, ProjectPartsInput, SigningProjectQuery } from '../generated/graphql.ts';
import { BOUNDS, UNITS } from '../agreements/words.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const SigningProject = graphql(`
  query SigningProject($id: ID!) {
    lead(id: $id) {
      id
      enterprise {
        id
        uscc
      }
      project {
        id
        complete
      }
      likelyProjects {
        id
        title
      }
    }
  }
`);

/** What is told of an agreement beside its title, its money, its land and its day. */
export interface MoreFacts {
  product: string;
  capacity: string;
  unit: string;
  bound: string;
  zoneParty: string;
  zoneSignatory: string;
  enterpriseParty: string;
  enterpriseUscc: string;
  enterpriseSignatory: string;
  uscc: string | null;
  parentGroup: string;
  siteParcel: string;
  productLine: string;
  attachTo: string;
}

export const NO_MORE: MoreFacts = {
  product: '', capacity: '', unit: 'TONNE', bound: 'EXACT', zoneParty: '', zoneSignatory: '', enterpriseParty: '', enterpriseUscc: '', enterpriseSignatory: '',
  uscc: null, parentGroup: '', siteParcel: '', productLine: '', attachTo: '',
};

type Known = NonNullable<SigningProjectQuery['lead']>;

/** What is known of the lead's project; nothing until it is. */
export const useProjectOf = (leadId: string): Known | undefined => useQuery(SigningProject, { variables: { id: leadId } }).data?.lead ?? undefined;

/** Both sides, or none: a half is refused by the server at its place. */
export function partiesOf(facts: MoreFacts): AgreementPartyInput[] | null {
  const zone = facts.zoneParty && { side: 'ZONE' as const, name: facts.zoneParty, uscc: null, role: 'AUTHORITY' as const, signatory: facts.zoneSignatory || null };
  const enterprise = facts.enterpriseParty && { side: 'ENTERPRISE' as const, name: facts.enterpriseParty, uscc: facts.enterpriseUscc || null, role: 'INVESTOR' as const, signatory: facts.enterpriseSignatory || null };
  const parties = [zone, enterprise].filter((one) => one !== '');
  return parties.length > 0 ? parties : null;
}

/** The project as it was described; nothing when no part of it was filled in. */
export function projectOf(facts: MoreFacts, known: Known | undefined): ProjectPartsInput | null {
  if (!facts.siteParcel && !facts.productLine && !facts.attachTo) return null;
  return {
    uscc: (facts.uscc ?? known?.enterprise.uscc) || null, parentGroup: facts.parentGroup || null, siteParcel: facts.siteParcel, productLine: facts.productLine, attachTo: facts.attachTo || null,
  };
}

/** The fields of an agreement that not everybody has at hand on the day of signing. */
export function SignMore({ facts, known, onChange }: { facts: MoreFacts; known: Known | undefined; onChange: (change: Partial<MoreFacts>) => void }) {
  const say = useText();
  const field = (name: keyof MoreFacts, place: string, label: string) => <TextField key={name} label={label} place={place} value={facts[name] ?? ''} onChange={(value) => onChange({ [name]: value })} />;
  const choice = (name: 'unit' | 'bound', place: string, label: string, options: { value: string; label: string }[]) => (
    <SelectField label={label} place={place} value={facts[name]} onChange={(value) => onChange({ [name]: value })} options={options} />
  );
  const enterpriseAt = facts.zoneParty ? 1 : 0;
  return (
    <>
      {field('product', 'product', say('agreements.revise.product'))}
      {field('capacity', 'capacity.value', say('agreements.revise.capacity'))}
      {facts.capacity !== '' && choice('unit', 'capacity.unit', say('agreements.revise.unit'), UNITS.map((value) => ({ value, label: say(`units.${value}`) })))}
      {facts.capacity !== '' && choice('bound', 'capacity.bound', say('agreements.revise.bound'), BOUNDS.map((value) => ({ value, label: say(`agreements.bound.${value}`) })))}
      <p className="of-hint">{say('agreements.sign.parties')}</p>
      {field('zoneParty', facts.zoneParty ? 'parties.0.name' : 'parties', say('agreements.sign.zoneParty'))}
      {field('zoneSignatory', 'parties.0.signatory', say('agreements.sign.zoneSignatory'))}
      {field('enterpriseParty', facts.enterpriseParty ? `parties.${enterpriseAt}.name` : 'parties', say('agreements.sign.enterpriseParty'))}
      {field('enterpriseUscc', `parties.${enterpriseAt}.uscc`, say('agreements.sign.enterpriseUscc'))}
      {field('enterpriseSignatory', `parties.${enterpriseAt}.signatory`, say('agreements.sign.enterpriseSignatory'))}
      {!known?.project?.complete && <ProjectParts facts={facts} known={known} onChange={onChange} />}
    </>
  );
}

function ProjectParts({ facts, known, onChange }: { facts: MoreFacts; known: Known | undefined; onChange: (change: Partial<MoreFacts>) => void }) {
  const say = useText();
  const field = (name: 'parentGroup' | 'siteParcel' | 'productLine') => (
    <TextField label={say(`agreements.project.${name}`)} place={`project.${name}`} value={facts[name]} onChange={(value) => onChange({ [name]: value })} />
  );
  const likely = known?.likelyProjects ?? [];
  return (
    <>
      <p className="of-hint">{say('agreements.sign.project')}</p>
      {field('siteParcel')}
      {field('productLine')}
      <TextField label={say('agreements.project.uscc')} place="project.uscc" value={facts.uscc ?? known?.enterprise.uscc ?? ''} onChange={(value) => onChange({ uscc: value })} />
      {field('parentGroup')}
      <SelectField
        label={say('agreements.sign.attachTo')}
        note={say('agreements.sign.mustMatch')}
        place="project.attachTo"
        value={facts.attachTo}
        onChange={(attachTo) => onChange({ attachTo })}
        options={[{ value: '', label: say('agreements.amounts.empty') }, ...likely.map(({ id, title }) => ({ value: id, label: title }))]}
      />
    </>
  );
}
