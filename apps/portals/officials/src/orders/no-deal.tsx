import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { OrderNoDealReason } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { REFETCH } from './withdraw-offer.tsx';

const Close = graphql(`
  mutation CloseOrderMatch($input: CloseOrderMatchInput!) {
    closeOrderMatch(input: $input) {
      match {
        id
        version
        state
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

const REASONS: readonly OrderNoDealReason[] = ['PRICE', 'SPECIFICATION', 'DELIVERY', 'QUANTITY', 'NO_ANSWER', 'OTHER'];

/** The official records for the two that nothing came of their introduction. */
export function NoDeal({ match, today, onClose }: { match: { id: string; version: number; product: string }; today: string; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Close, REFETCH);
  const [reason, setReason] = useState<OrderNoDealReason | ''>('');
  const [endedOn, setDay] = useState(today);
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={say('orders.noDealTitle', { product: match.product })}
      verb={say('orders.noDeal')}
      act={act}
      places={['endedOn', 'reason', 'note']}
      unchosen={reason ? [] : ['reason']}
      input={() => ({ matchId: match.id, version: match.version, endedOn, reason: reason || 'OTHER', note: note.trim() || null })}
      onClose={onClose}
      onStale={onClose}
      onDone={() => {
        void message.success(say('orders.noDealDone'));
        onClose();
      }}
    >
      <p className="of-hint">{say('orders.noDealHint')}</p>
      <SelectField label={say('orders.noDealReason')} place="reason" value={reason} onChange={(value) => setReason(value as OrderNoDealReason)} options={REASONS.map((value) => ({ value, label: say(`orders.noDealReasons.${value}`) }))} />
      <TextField label={say('orders.endedOn')} place="endedOn" type="date" value={endedOn} onChange={setDay} />
      <LongField label={say('orders.noDealNote')} place="note" rows={2} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
