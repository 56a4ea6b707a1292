import { useApolloClient, useQuery } from '@apollo/client/react';
import { StateMark } from '@gaoxin/ui';
import { Button, Drawer, Input, Select } from 'antd';
import { useId, useState, type ChangeEvent } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { RegisterSiteInput } from '../generated/graphql.ts';
import { Fault } from '../parts/fault.ts';
import { useText } from '../texts.ts';
import { readCollection, type ReadFeature } from './geo-json.ts';
import { RegisterSite } from './site-acts.ts';

const ParksOfImport = graphql(`
  query ParksOfSiteImport {
    parks {
      id
      name
    }
  }
`);

const MAX_BYTES = 2 * 1024 * 1024;

interface Outcome {
  feature: ReadFeature;
  /** Why it was not registered; null when it was. */
  refusal: string | null;
}

/** Registers what a GeoJSON FeatureCollection describes, one site after the other, and says of each what became of it. */
export function ImportSites(props: { onClose: () => void; onDone: () => void }) {
  const say = useText();
  const ids = [useId(), useId(), useId()];
  const apollo = useApolloClient();
  const { data } = useQuery(ParksOfImport);
  const [chosen, setPark] = useState<string>();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [running, setRunning] = useState<{ at: number; total: number }>();
  const parks = data?.parks ?? [];
  const parkId = chosen ?? parks[0]?.id;

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    if (file.size > MAX_BYTES) return setFault(say('sites.importTooLarge'));
    setFault(undefined);
    setText(await file.text());
  };
  /** Why the server refused it; null when it is registered. Sending a feature again is safe: its code is taken by then. */
  const register = async (input: Omit<RegisterSiteInput, 'idempotencyKey'>): Promise<string | null> => {
    try {
      const { data: answer } = await apollo.mutate({ mutation: RegisterSite, variables: { input: { ...input, idempotencyKey: crypto.randomUUID() } } });
      const errors = getFragmentData(Fault, answer?.registerSite.errors ?? []);
      return errors.length > 0 ? errors.map(({ message }) => message).join(' ') : null;
    } catch {
      return say('sites.importUnanswered');
    }
  };
  const run = async () => {
    const read = readCollection(text);
    if ('fault' in read) return setFault(say(`sites.${read.fault}`, { count: read.count ?? 0 }));
    setFault(undefined);
    const done: Outcome[] = [];
    for (const [index, feature] of read.features.entries()) {
      setRunning({ at: index + 1, total: read.features.length });
      done.push({ feature, refusal: 'missing' in feature ? say('sites.importMissing', { what: feature.missing }) : await register({ parkId: parkId ?? '', ...feature.input }) });
      setOutcomes([...done]);
    }
    setRunning(undefined);
    if (done.some(({ refusal }) => refusal === null)) props.onDone();
  };
  const refused = outcomes.filter(({ refusal }) => refusal !== null).length;
  return (
    <Drawer open title={say('sites.import')} size={560} onClose={props.onClose} destroyOnHidden>
      <p className="of-hint">{say('sites.importHint')}</p>
      <div className="gx-field">
        <label className="gx-field-label" htmlFor={ids[0]}>{say('sites.field.park')}</label>
        <Select id={ids[0]!} className="of-wide-input" value={parkId} onChange={setPark} options={parks.map(({ id, name }) => ({ value: id, label: name }))} />
      </div>
      <div className="gx-field">
        <label className="gx-field-label" htmlFor={ids[1]}>{say('sites.importText')}</label>
        <Input.TextArea id={ids[1]} rows={8} value={text} onChange={(event) => setText(event.target.value)} aria-invalid={fault ? true : undefined} />
        {fault && <div className="gx-fault" role="alert">{fault}</div>}
      </div>
      <div className="si-file">
        <label className="gx-field-label" htmlFor={ids[2]}>{say('sites.importFile')}</label>
        <input id={ids[2]} type="file" accept=".json,.geojson,application/geo+json" onChange={(event) => void take(event)} />
      </div>
      <div className="si-live gx-small" role="status">
        {running ? say('sites.importProgress', running) : outcomes.length > 0 && say('sites.importSummary', { done: outcomes.length - refused, refused })}
      </div>
      <ul className="si-import-results">
        {outcomes.map(({ feature, refusal }, index) => (
          <li key={index}>
            <StateMark light={refusal === null ? 'DONE' : 'VERY_LATE'} />
            <span>{say('sites.importFeature', { number: index + 1, name: feature.name })}</span>
            <span className={refusal === null ? '' : 'gx-very-late'}>{refusal ?? say('sites.importDone')}</span>
          </li>
        ))}
      </ul>
      <div className="gx-form-actions">
        <Button type="primary" loading={Boolean(running)} disabled={!text.trim() || !parkId} onClick={() => void run()}>{say('sites.importRun')}</Button>
        <Button onClick={props.onClose}>{say('common.cancel')}</Button>
      </div>
    </Drawer>
  );
}
