import { describe, expect, test } from '@jest/globals';
import { undeclaredBreakingChanges } from './breaking-changes.ts';

const BEFORE = `
  type Query { project(id: ID!): Project old: Legacy @deprecated(reason: "Use project.") }
  type Project { id: ID! title: String! name: String @deprecated(reason: "Use title.") }
  type Legacy { id: ID! }
  enum Stage { SIGNED GONE @deprecated(reason: "Nobody is.") }
`;
const AFTER = `type Query { project(id: ID!): Project } type Project { id: ID! title: String! } enum Stage { SIGNED }`;

describe('the public schema', () => {
  test('may lose what was deprecated, and the types that only that led to', () => {
    expect(undeclaredBreakingChanges(BEFORE, AFTER)).toEqual([]);
  });

  test('may grow', () => {
    expect(undeclaredBreakingChanges(AFTER, `${AFTER} extend type Project { stage: Stage }`)).toEqual([]);
  });

  test.each([
    ['a field', AFTER.replace('title: String!', ''), 'Project.title was removed'],
    ['a promise', AFTER.replace('title: String!', 'title: String'), 'Project.title changed type from String! to String'],
    ['room in an argument', AFTER.replace('id: ID!)', 'id: ID!, zone: ID!)'), 'A required arg zone'],
  ])('may not lose %s', (_name, after, change) => {
    expect(undeclaredBreakingChanges(BEFORE, after)).toEqual([expect.stringContaining(change)]);
  });
});
