import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS } from '../roles.ts';
import type { SavedFilterRow } from './saved-filter.queries.ts';

/** Whose filters they are: the official's, whatever account they use. */
export const ownerOf = (viewer: Viewer): string => viewer.official ?? viewer.id;

const owns = (viewer: Viewer, filter: Pick<SavedFilterRow, 'ownerId'>) => filter.ownerId === ownerOf(viewer);

export const savedFilterPolicy = {
  'savedFilter:save': owns,
  'savedFilter:delete': owns,
  'savedFilter:setDefault': (viewer: Viewer, filter: Pick<SavedFilterRow, 'ownerId' | 'shared'>) => filter.shared || owns(viewer, filter),
} satisfies Policy;

export const savedFilterAccess = {
  'Query.savedLeadFilters': OFFICIALS,
  'Mutation.saveLeadFilter': OFFICIALS,
  'Mutation.deleteLeadFilter': OFFICIALS,
  'Mutation.setDefaultLeadFilter': OFFICIALS,
} satisfies AccessMatrix;
