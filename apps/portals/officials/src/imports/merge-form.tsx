import type { Act } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { LongField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import type { Kind } from './kinds.ts';
import { CompareTable, type ComparedField } from './pair-table.tsx';

interface Versioned {
  id: string;
  version: number;
}

type Errors = Act<object, { idempotencyKey: string }>['errors'];

/** The decision about a pair: merged into the one that is kept, or kept apart, each with a reason. */
export function MergeForm(props: {
  kind: Kind;
  left: Versioned & { name: string };
  right: Versioned & { name: string };
  fields: readonly ComparedField[];
  errors: Errors;
  busy: boolean;
  onMerge: (merge: { survivorId: string; survivorVersion: number; mergedId: string; mergedVersion: number; reason: string }, taken: readonly string[]) => Promise<unknown>;
  /** Absent for two that nobody proposed. */
  onDismiss?: (reason: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText();
  const [keep, setKeep] = useState<'left' | 'right'>('left');
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [survivor, merged] = keep === 'left' ? [props.left, props.right] : [props.right, props.left];
  const take = (field: string, isTaken: boolean) => setTaken(new Set(isTaken ? [...taken, field] : [...taken].filter((one) => one !== field)));
  const merge = () => props.onMerge({ survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, reason }, [...taken]);
  return (
    <Drawer open title={say('imports.compareTitle')} size={720} onClose={props.onClose} destroyOnHidden>
      <form
        noValidate
        aria-label={say('imports.compareTitle')}
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <CompareTable
          fields={props.fields}
          names={[props.left.name, props.right.name]}
          keep={keep}
          onKeep={(side) => {
            setKeep(side);
            setTaken(new Set());
          }}
          taken={taken}
          onTake={take}
        />
        <p className="gx-note im-hint">{say(`imports.mergeNote.${props.kind}`)}</p>
        <FormErrors faults={props.errors} shown={[]} />
        <LongField label={say('imports.why')} place="reason" rows={2} value={reason} onChange={setReason} />
        <div className="gx-form-actions">
          <Button type="primary" htmlType="submit" loading={props.busy} disabled={reason.trim() === ''}>
            {say('imports.merge')}
          </Button>
          {props.onDismiss && (
            <Button loading={props.busy} disabled={reason.trim() === ''} onClick={() => void props.onDismiss?.(reason)}>
              {say(`imports.dismiss.${props.kind}`)}
            </Button>
          )}
        </div>
      </form>
    </Drawer>
  );
}
