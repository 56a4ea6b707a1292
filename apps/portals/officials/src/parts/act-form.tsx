import type { Act } from '@gaoxin/client';
import { ConflictNotice, FormErrors, type FormFault } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { createContext, useContext, useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../texts.ts';

const Faults = createContext<readonly FormFault[]>([]);

/** What the server found wrong with the form around a field. */
export const useFaults = (): readonly FormFault[] => useContext(Faults);

export interface ActFormProps<Data, Input extends { idempotencyKey: string }> {
  act: Act<Data, Input>;
  /** The places of the input that have a field, so that every other fault stands on top. */
  places: readonly string[];
  /** What the button says; it repeats the heading. */
  verb: string;
  input: () => Omit<Input, 'idempotencyKey'>;
  /** Places where nothing is chosen yet; the server would only know that it finds no such record. */
  unchosen?: readonly string[];
  onDone: (payload: NonNullable<Awaited<ReturnType<Act<Data, Input>['run']>>>) => void;
  onCancel?: () => void;
  /** Fetches the latest state when somebody else was faster. */
  onStale: () => void;
  children?: ReactNode;
}

/** The form of one act: closes when the server took it, and shows each fault at its field otherwise. */
export function ActForm<Data, Input extends { idempotencyKey: string }>(props: ActFormProps<Data, Input>) {
  const say = useText();
  const { run, errors, busy, clear } = props.act;
  const [asked, setAsked] = useState(false);
  const unchosen = asked ? (props.unchosen ?? []) : [];
  const faults = unchosen.length > 0 ? unchosen.map((place) => ({ code: 'BLANK', path: [place], message: say('common.choose') })) : errors;
  const isStale = errors.some(({ code }) => code === 'STALE_VERSION');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (props.unchosen?.length) return;
    const payload = await run(props.input());
    if (payload) props.onDone(payload);
  };
  const reload = () => {
    clear();
    props.onStale();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label={props.verb}>
      {isStale ? <ConflictNotice onReload={reload} /> : <FormErrors faults={faults} shown={props.places} />}
      <Faults value={faults}>{props.children}</Faults>
      <div className="gx-form-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {props.verb}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{say('common.cancel')}</Button>}
      </div>
    </form>
  );
}

/** The form of an act in a drawer over the page that it belongs to. */
export const ActDrawer = <Data, Input extends { idempotencyKey: string }>({
  title,
  notice,
  onClose,
  ...form
}: Omit<ActFormProps<Data, Input>, 'onCancel'> & { title: ReactNode; notice?: ReactNode; onClose: () => void }) => (
  <Drawer open title={title} size={480} onClose={onClose} destroyOnHidden>
    {notice}
    <ActForm {...form} onCancel={onClose} />
  </Drawer>
);
