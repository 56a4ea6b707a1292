import type { RecruitmentTargetKind } from '@gaoxin/recruitment-domain';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../mapping.ts';

export type RecruitmentTargetRow = Selectable<Tables['recruitment_target']>;

/** The year's targets as they stood before the instant. */
export const targetsOf = (db: Kysely<Tables>, year: number, before: Date): Promise<RecruitmentTargetRow[]> =>
  db
    .selectFrom('recruitment_target')
    .selectAll()
    .distinctOn('kind')
    .where('year', '=', year)
    .where('recordedAt', '<', before)
    .orderBy('kind', 'desc')
    .orderBy('version', 'desc')
    .execute();

export const targetOf = async (db: Kysely<Tables>, year: number, before: Date, kind: RecruitmentTargetKind): Promise<RecruitmentTargetRow | null> =>
  (await targetsOf(db, year, before)).find((target) => target.kind === kind) ?? null;
