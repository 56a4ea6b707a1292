import { notFound, RuleError, type Clock } from '@gaoxin/kernel';
import { LockMode, OptimisticLockError, UniqueConstraintViolationException, type EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, sha256 } from './canonical.ts';
import { appendAudit } from './audit.ts';
import { writeOutbox, type DomainEvent } from './outbox.ts';
import { claimKey, storeResponse } from './idempotency.ts';
import type { Viewer } from './viewer.ts';
import { inZone } from './zone.ts';

/** What a zone's row must have to be loaded and decided about. */
export interface ZoneRow {
  readonly id: string;
  readonly zoneId: string;
}

/** One row of a service's policy table: whether the viewer may do the act to the subject. */
export type Policy = Record<string, (viewer: Viewer, subject: never) => boolean>;

/** The one open transaction of a use case. */
export interface Tx {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  /** Loads a row of the viewer's zone. @throws RuleError NOT_FOUND, or STALE_VERSION when `version` is not the stored one. */
  load<T extends ZoneRow>(entity: EntityClass<T>, id: string, expected?: { version?: number; path?: string[] }): Promise<T>;
  /** Asks the policy row of the running action. @throws RuleError FORBIDDEN. A use case that never asks fails. */
  allow(subject: ZoneRow): void;
  /** Adds new rows. */
  add(...rows: object[]): void;
  /** Publishes facts with this commit, never without it. */
  record(...events: DomainEvent[]): void;
}

export interface UseCase<Input, Result extends object> {
  readonly action: string;
  readonly run: (tx: Tx, input: Input) => Promise<Result>;
}

/** Declares one business act. The only way to change anything; `perform` runs it. */
export const useCase = <Input, Result extends object>(
  action: string,
  run: (tx: Tx, input: Input) => Promise<Result>,
): UseCase<Input, Result> => ({ action, run });

export interface Workplace {
  em(): EntityManager;
  clock: Clock;
  policy: Policy;
  /** Unique constraints that a person can run into, and the code that says so. */
  constraints: Record<string, string>;
}

/**
 * Runs a use case: one transaction in the viewer's zone, at most once for each (actor, action, key), policy asked,
 * events and hash-chained audit in the same commit. Returns the entity the act was about.
 * @throws RuleError for everything a person can mend.
 */
export async function perform<Input extends { idempotencyKey: string }, Result extends object>(
  place: Workplace,
  viewer: Viewer,
  act: UseCase<Input, Result>,
  input: Input,
): Promise<Result> {
  const now = place.clock.now();
  const inputHash = sha256(canonicalJson(input));
  try {
    return await inZone(viewer.zone, () =>
      place.em().transactional(async (em) => {
        const claim = await claimKey<Result>(em, { viewer, action: act.action, key: input.idempotencyKey, inputHash, now });
        if (claim.replayed) return claim.replayed;

        const events: DomainEvent[] = [];
        const subjects: ZoneRow[] = [];
        const result = await act.run(openTx({ em, viewer, now, act: act.action, policy: place.policy, events, subjects }), input);
        if (subjects.length === 0) throw new Error(`Use case ${act.action} never asked its policy.`);
        await em.flush();

        await writeOutbox(em, viewer, now, events);
        await storeResponse(em, claim, result);
        await appendAudit(em, { viewer, now }, { action: act.action, subject: subjects[0]!.id, inputHash, events });
        return result;
      }),
    );
  } catch (error) {
    throw asRule(error, place.constraints);
  }
}

function openTx(work: {
  em: EntityManager;
  viewer: Viewer;
  now: Date;
  act: string;
  policy: Policy;
  events: DomainEvent[];
  subjects: ZoneRow[];
}): Tx {
  const { em, viewer, now } = work;
  return {
    em,
    viewer,
    now,
    load: async <T extends ZoneRow>(entity: EntityClass<T>, id: string, expected: { version?: number; path?: string[] } = {}) => {
      // Of two who change the same version at once, the second waits here and finds it stale, before any rule speaks.
      const lock = expected.version === undefined ? {} : { lockMode: LockMode.PESSIMISTIC_WRITE };
      const row = (await em.findOne(entity as EntityClass<ZoneRow>, { id, zoneId: viewer.zone }, lock)) as T | null;
      if (!row || !ownedBy(viewer, row)) throw notFound(expected.path);
      const { version } = row as { version?: number };
      if (expected.version !== undefined && version !== expected.version) throw new RuleError('STALE_VERSION', { current: version });
      return row;
    },
    allow: (subject) => {
      const decide = work.policy[work.act] as ((viewer: Viewer, subject: ZoneRow) => boolean) | undefined;
      if (!decide) throw new Error(`No policy for ${work.act}.`);
      if (subject.zoneId !== viewer.zone) throw notFound();
      if (!decide(viewer, subject)) throw new RuleError('FORBIDDEN');
      work.subjects.push(subject);
    },
    add: (...rows) => void em.persist(rows),
    record: (...events) => void work.events.push(...events),
  };
}

/** An enterprise's own people act on that enterprise's rows only. */
const ownedBy = (viewer: Viewer, row: object): boolean =>
  viewer.enterprise === null || !('enterpriseId' in row) || row.enterpriseId === viewer.enterprise;

function asRule(error: unknown, constraints: Record<string, string>): unknown {
  if (error instanceof OptimisticLockError) return new RuleError('STALE_VERSION');
  if (error instanceof UniqueConstraintViolationException) {
    const { constraint } = error as { constraint?: string };
    const code = constraint && constraints[constraint];
    if (code) return new RuleError(code);
  }
  return error;
}
