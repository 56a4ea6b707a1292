import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import type { MergeLeadsInput } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import type { Compared, DuplicateKind, Pair } from './duplicate-kind.ts';
import { MergeForm } from './merge-form.tsx';

/** Two records side by side, to be merged or, when they were proposed, kept apart. */
export function Compare<Row extends Compared, Input extends MergeLeadsInput>(props: {
  kind: DuplicateKind<Row, Input>;
  left: Row;
  right: Row;
  /** Absent for two that a person chose. */
  pair?: Pair<Row>;
  onClose: () => void;
}) {
  const { kind, left, right, pair, onClose } = props;
  const say = useText();
  const { message } = App.useApp();
  const factsOf = kind.useFacts();
  const merge = useAct(kind.merge, { refetch: kind.refetch });
  const dismiss = useAct(kind.dismiss, { refetch: kind.refetch });
  const others = factsOf(right);
  const fields = factsOf(left).map(({ key, label, text }) => ({ key, label, left: text, right: others.find((one) => one.key === key)?.text ?? null, canTake: kind.takes }));
  const done = (text: string) => {
    void message.info(text);
    onClose();
  };
  return (
    <MergeForm
      kind={kind.name}
      left={left}
      right={right}
      fields={fields}
      errors={[...merge.errors, ...dismiss.errors]}
      busy={merge.busy || dismiss.busy}
      onMerge={async (input, taken) => {
        const payload = await merge.run(kind.inputOf(input, taken) as Omit<Input, 'idempotencyKey'>);
        if (payload?.merge) done(say('imports.merged', { merged: payload.merge.merged.name, survivor: payload.merge.survivor.name }));
      }}
      {...(pair && {
        onDismiss: async (reason: string) => {
          if (await dismiss.run({ duplicateId: pair.id, version: pair.version, reason })) done(say(`imports.dismissed.${kind.name}`));
        },
      })}
      onClose={onClose}
    />
  );
}
