import type { TypedDocumentNode } from '@apollo/client';
import type { ActError } from '@gaoxin/client';
import type { ComponentType } from 'react';
import type { DismissLeadDuplicateInput, DuplicateReason, MergeLeadsInput, UndoLeadMergeInput } from '../generated/graphql.ts';
import type { Kind } from './kinds.ts';

export interface Compared {
  id: string;
  version: number;
  name: string;
}

interface Page<Row> {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: readonly Row[];
}

/** Two records that may be one. */
export interface Pair<Row> {
  id: string;
  version: number;
  score: number;
  reason: DuplicateReason;
  left: Row;
  right: Row;
}

export interface Merge {
  id: string;
  version: number;
  reason: string;
  mergedBy: string;
  mergedAt: string;
  undoneAt: string | null;
  viewerCanUndo: boolean;
  merged: { id: string; name: string };
  survivor: { id: string; name: string };
}

type Paged<Answer> = TypedDocumentNode<Answer, { after?: string | null }>;
type ActDocument<Payload, Input> = TypedDocumentNode<{ payload: Payload & { errors: readonly ActError[] } }, { input: Input }>;

/** One fact of a record; its key is what a merge takes it by. */
export interface Fact {
  key: string;
  label: string;
  text: string | null;
}

/** What every merge says; the key is added when it is sent. */
export type MergeInput = Omit<MergeLeadsInput, 'idempotencyKey'>;

/** What differs between the registers: their operations, and what of a record is compared. */
export interface DuplicateKind<Row extends Compared, Input extends MergeLeadsInput> {
  name: Kind;
  pairs: Paged<{ page: Page<Pair<Row>> }>;
  merges: Paged<{ zone: { today: string } | null; page: Page<Merge> }>;
  /** One record, for two that nobody proposed. */
  one: TypedDocumentNode<{ one: Row | null }, { id: string }>;
  merge: ActDocument<{ merge: Pick<Merge, 'merged' | 'survivor'> | null }, Input>;
  dismiss: ActDocument<{ duplicate: { id: string } | null }, DismissLeadDuplicateInput>;
  undo: ActDocument<{ merge: { id: string } | null }, UndoLeadMergeInput>;
  refetch: readonly string[];
  pathOf: (id: string) => string;
  useFacts: () => (row: Row) => Fact[];
  /** Whether the one that stays can take facts of the other. */
  takes: boolean;
  inputOf: (merge: MergeInput, taken: readonly string[]) => Omit<Input, 'idempotencyKey'>;
  Choose: ComponentType<{ label: string; place: string; value: string; onChange: (id: string) => void }>;
}
