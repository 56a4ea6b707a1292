import { useAct, useLanguage } from '@gaoxin/client';
import { Field, FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import type { EnterpriseHousingQuery } from '../generated/graphql.ts';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { Apply } from './housing-acts.ts';

type Housing = EnterpriseHousingQuery['talentHousings'][number];

const MOST_PEOPLE = 100;

/** The enterprise asks for places for its people: a name and a category each, nothing more. */
export function ApplyForm({ housings }: { housings: readonly Housing[] }) {
  const say = useText();
  const { language } = useLanguage();
  const { enterprise } = useOwn();
  const { run, errors, busy } = useAct(Apply, { refetch: ['EnterpriseHousing'] });
  const [housingId, setHousing] = useState(housings[0]!.id);
  const housing = housings.find(({ id }) => id === housingId) ?? housings[0]!;
  const empty = { name: '', category: housing.categories[0]!.code };
  const [people, setPeople] = useState([empty]);
  const [done, setDone] = useState(0);
  const put = (index: number, change: Partial<typeof empty>) => setPeople(people.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const places = people.flatMap((_, index) => [`applicants.${index}.name`, `applicants.${index}.category`]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone(0);
    if (!(await run({ enterpriseId: enterprise.id, housingId, applicants: people }))) return;
    setDone(people.length);
    setPeople([empty]);
  };
  return (
    <form className="en-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('housing.apply')}>
      <p className="gx-note">{say('housing.privacy')}</p>
      <FormErrors faults={errors} shown={places} />
      {housings.length > 1 && (
        <Field label={say('housing.where')} place="housingId" faults={errors}>
          {({ id }) => (
            <select id={id} className="en-input" value={housingId} onChange={(event) => setHousing(event.target.value)}>
              {housings.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
            </select>
          )}
        </Field>
      )}
      {people.map((person, index) => (
        <fieldset key={index} className="en-person-row">
          <legend className="gx-hidden">{say('housing.person', { number: index + 1 })}</legend>
          <Field label={say('housing.name')} place={`applicants.${index}.name`} faults={errors}>
            {({ id, describedBy, invalid }) => (
              <input id={id} className="en-input" autoComplete="off" value={person.name} onChange={(event) => put(index, { name: event.target.value })} aria-invalid={invalid} aria-describedby={describedBy} />
            )}
          </Field>
          <Field label={say('housing.category')} place={`applicants.${index}.category`} faults={errors}>
            {({ id, describedBy, invalid }) => (
              <select id={id} className="en-input" value={person.category} onChange={(event) => put(index, { category: event.target.value })} aria-invalid={invalid} aria-describedby={describedBy}>
                {housing.categories.map(({ code, name }) => <option key={code} value={code}>{inLanguage(name, language)}</option>)}
              </select>
            )}
          </Field>
          {people.length > 1 && (
            <button type="button" className="en-text-button" onClick={() => setPeople(people.filter((_, at) => at !== index))}>{say('housing.remove', { number: index + 1 })}</button>
          )}
        </fieldset>
      ))}
      <div className="gx-form-actions">
        <button type="submit" className="en-button" disabled={busy}>{busy ? say('housing.acting') : say('housing.submit')}</button>
        {people.length < MOST_PEOPLE && <button type="button" className="en-button" onClick={() => setPeople([...people, empty])}>{say('housing.add')}</button>}
      </div>
      <p role="status" className="gx-small">{done > 0 && say('housing.submitted', { count: done })}</p>
    </form>
  );
}
