import { useQuery } from '@apollo/client/react';
import { ErrorState, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import type { MergeLeadsInput } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { Compare } from './compare.tsx';
import type { Compared, DuplicateKind } from './duplicate-kind.ts';

interface Props<Row extends Compared, Input extends MergeLeadsInput> {
  kind: DuplicateKind<Row, Input>;
  two: readonly [string, string] | null;
  onTwo: (two: readonly [string, string] | null) => void;
}

/** Two records of which a person knows that they are one, although their names are not alike. */
export function AnyTwo<Row extends Compared, Input extends MergeLeadsInput>({ kind, two, onTwo }: Props<Row, Input>) {
  const say = useText();
  const [left, setLeft] = useState('');
  const [right, setRight] = useState('');
  return (
    <Section title={say('imports.anyTwo')}>
      <form
        className="im-two"
        aria-label={say('imports.anyTwo')}
        onSubmit={(event) => {
          event.preventDefault();
          onTwo([left, right]);
        }}
      >
        <kind.Choose label={say('imports.one')} place="left" value={left} onChange={setLeft} />
        <kind.Choose label={say('imports.other')} place="right" value={right} onChange={setRight} />
        <Button htmlType="submit" disabled={!left || !right || left === right}>
          {say('imports.compare')}
        </Button>
      </form>
      {two && <ComparedTwo key={two.join()} kind={kind} two={two} onClose={() => onTwo(null)} />}
    </Section>
  );
}

function ComparedTwo<Row extends Compared, Input extends MergeLeadsInput>({ kind, two: [leftId, rightId], onClose }: { kind: DuplicateKind<Row, Input>; two: readonly [string, string]; onClose: () => void }) {
  const say = useText();
  const left = useQuery(kind.one, { variables: { id: leftId }, fetchPolicy: 'network-only' });
  const right = useQuery(kind.one, { variables: { id: rightId }, fetchPolicy: 'network-only' });
  const [one, other] = [left.data?.one, right.data?.one];
  if (left.error || right.error || one === null || other === null) {
    return <ErrorState text={say('imports.twoFailed')} onRetry={() => void Promise.all([left.refetch(), right.refetch()])} />;
  }
  return one && other ? <Compare kind={kind} left={one as Row} right={other as Row} onClose={onClose} /> : null;
}
