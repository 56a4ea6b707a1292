import { addDays, newId, RuleError, type Day } from '@gaoxin/kernel';
import type { MilestonePlan } from './milestone.ts';
import { PromotionStep } from './promotion-step.ts';

export type PromotionPhase = 'SIGN_TO_START' | 'START_TO_PRODUCTION' | 'PRODUCTION_TO_COMPLETION';

/** A department by its code in the zone, the project's secretary, or the enterprise itself. */
export type TemplateOwner = { kind: 'DEPARTMENT'; code: string } | { kind: 'SECRETARY' } | { kind: 'ENTERPRISE' };

export interface TemplateStep {
  zh: string;
  en: string;
  phase: PromotionPhase;
  owner: TemplateOwner;
  /** Days from signing to the deadline. */
  dueAfterDays: number;
  criterionZh: string;
  criterionEn: string;
}

export interface TemplateContent {
  plan: MilestonePlan;
  /** As stored: a row may lack something, and then no table can be made from it. */
  steps: readonly Partial<TemplateStep>[];
}

/** One version of a zone's table that every new project starts from. */
export class PromotionTemplate implements TemplateContent {
  readonly id: string;
  readonly zoneId: string;
  readonly version: number;
  readonly plan: MilestonePlan;
  readonly steps: readonly Partial<TemplateStep>[];

  constructor(zoneId: string, version: number, content: TemplateContent) {
    this.id = newId();
    this.zoneId = zoneId;
    this.version = version;
    this.plan = content.plan;
    this.steps = content.steps;
  }
}

/**
 * The promotion table of a new project.
 * @throws RuleError STEP_INVALID with the row's number and what it lacks: owner, deadline or done criterion.
 */
export function tableOf(
  project: { id: string; zoneId: string; enterpriseId: string; signedOn: Day },
  template: Pick<TemplateContent, 'steps'>,
): PromotionStep[] {
  return template.steps.map((row, index) => {
    const missing = lacking(row);
    if (missing.length > 0) throw new RuleError('STEP_INVALID', { position: index + 1, missing });
    const step = row as TemplateStep;
    return new PromotionStep({
      project,
      position: index + 1,
      phase: step.phase,
      titleZh: step.zh,
      titleEn: step.en,
      ownerKind: step.owner.kind,
      departmentId: step.owner.kind === 'DEPARTMENT' ? departmentIn(project.zoneId, step.owner.code) : null,
      dueOn: addDays(project.signedOn, step.dueAfterDays),
      criterionZh: step.criterionZh,
      criterionEn: step.criterionEn,
    });
  });
}

/** The zone's department of a code, as directory names it. */
export const departmentIn = (zoneId: string, code: string): string => `${zoneId}-${code}`;

export const SERVICE_CENTER = 'service-center';

type Need = 'TITLE' | 'PHASE' | 'OWNER' | 'DEADLINE' | 'CRITERION';

function lacking(row: Partial<TemplateStep>): Need[] {
  const has: Record<Need, boolean> = {
    TITLE: Boolean(row.zh?.trim() && row.en?.trim()),
    PHASE: row.phase !== undefined,
    OWNER: row.owner !== undefined && (row.owner.kind !== 'DEPARTMENT' || Boolean(row.owner.code?.trim())),
    DEADLINE: Number.isInteger(row.dueAfterDays),
    CRITERION: Boolean(row.criterionZh?.trim() && row.criterionEn?.trim()),
  };
  return (Object.keys(has) as Need[]).filter((need) => !has[need]);
}
