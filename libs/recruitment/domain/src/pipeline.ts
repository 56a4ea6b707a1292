import { notFound, RuleError, type Day } from '@gaoxin/kernel';
import { BOARD_PHASES, isOnBoard, type BoardPhase, type LeadStage } from './lead-stage.ts';
import { missingToEnter, type MissingRequirement, type RequirementFacts } from './requirement.ts';

/** One stage of a pipeline: what it is called, which phase it belongs to, how long a lead may stand there and what lets it in. */
export interface PipelineStage {
  id: string;
  nameZh: string;
  nameEn: string;
  phase: BoardPhase;
  limitDays: number | null;
  conditions: MissingRequirement[];
}

/** What is asked of a lead's pipeline; the class and a row read from the database both have it. */
export interface PipelineFacts {
  id: string;
  zoneId: string;
  nameZh: string;
  nameEn: string;
  stages: PipelineStage[];
  version: number;
}

const MOST_STAGES = 20;
const LONGEST_LIMIT_DAYS = 3_650;

/** The way of a kind of lead through its stages, as the zone sets it. */
export class Pipeline implements PipelineFacts {
  nameZh: string;
  nameEn: string;
  stages: PipelineStage[];
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly position: number;

  constructor(facts: Omit<PipelineFacts, 'version'> & { position: number }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.position = facts.position;
    this.nameZh = facts.nameZh;
    this.nameEn = facts.nameEn;
    this.stages = facts.stages;
    checkStages(facts.stages);
  }

  /**
   * Gives it another name and other stages. @returns the stages that go away
   * @throws RuleError PIPELINE_PHASES, PIPELINE_CONDITION, PIPELINE_ENTRY, OUT_OF_RANGE
   */
  redefine(facts: { nameZh: string; nameEn: string; stages: PipelineStage[] }): PipelineStage[] {
    checkStages(facts.stages);
    const gone = this.stages.filter((stage) => !facts.stages.some(({ id }) => id === stage.id));
    Object.assign(this, { nameZh: facts.nameZh, nameEn: facts.nameEn, stages: facts.stages });
    return gone;
  }
}

function checkStages(stages: readonly PipelineStage[]): void {
  if (stages.length > MOST_STAGES) throw new RuleError('OUT_OF_RANGE', { min: 2, max: MOST_STAGES }, ['stages']);
  stages.forEach(checkStage);
  const order = stages.map(({ phase }) => BOARD_PHASES.indexOf(phase));
  const rises = order.every((phase, index) => index === 0 || phase >= order[index - 1]!);
  const signedOnce = stages.filter(({ phase }) => phase === 'SIGNED').length === 1;
  if (!rises || !signedOnce || stages.at(-2)?.phase !== 'REVIEW') throw new RuleError('PIPELINE_PHASES', {}, ['stages']);
}

function checkStage({ phase, limitDays, conditions }: PipelineStage, index: number): void {
  const place = (field: string) => ['stages', String(index), field];
  if (!isOnBoard(phase)) throw new RuleError('PIPELINE_PHASES', {}, place('phase'));
  if (limitDays !== null && (limitDays < 1 || limitDays > LONGEST_LIMIT_DAYS)) {
    throw new RuleError('OUT_OF_RANGE', { min: 1, max: LONGEST_LIMIT_DAYS }, place('limitDays'));
  }
  if (phase !== 'SIGNED' && conditions.includes('AGREEMENT')) throw new RuleError('PIPELINE_CONDITION', {}, place('conditions'));
  if (index === 0 && conditions.some((one) => one === 'NEXT_STEP' || one === 'FEASIBILITY')) throw new RuleError('PIPELINE_ENTRY', {}, place('conditions'));
}

const STANDARD = [
  ['CLUE', '线索', 'Clue', 10, []],
  ['NEGOTIATION', '洽谈', 'Negotiation', 30, ['NEXT_STEP']],
  ['INSPECTION', '考察', 'Inspection', 15, ['NEXT_STEP', 'PLANNED_INVESTMENT']],
  ['REVIEW', '评审', 'Review', 10, ['PLANNED_INVESTMENT', 'FEASIBILITY']],
  ['SIGNED', '签约', 'Signed', 5, ['AGREEMENT']],
] as const satisfies readonly (readonly [BoardPhase, string, string, number, readonly MissingRequirement[]])[];

export const standardPipelineId = (zoneId: string): string => `${zoneId}-standard`;
export const isStandard = ({ id, zoneId }: { id: string; zoneId: string }): boolean => id === standardPipelineId(zoneId);

/** The pipeline of leads for which nothing else is said, as long as the zone has not set it otherwise. */
export const standardPipeline = (zoneId: string): PipelineFacts => ({
  id: standardPipelineId(zoneId),
  zoneId,
  nameZh: '标准流程',
  nameEn: 'Standard pipeline',
  version: 0,
  stages: STANDARD.map(([phase, nameZh, nameEn, limitDays, conditions]) => ({
    id: `${zoneId}-${phase.toLowerCase()}`,
    nameZh,
    nameEn,
    phase,
    limitDays,
    conditions: [...conditions],
  })),
});

/** @throws RuleError NOT_FOUND for a stage that the pipeline does not have */
export function stageOf(pipeline: PipelineFacts, stageId: string, path: readonly string[] = []): PipelineStage {
  const stage = pipeline.stages.find(({ id }) => id === stageId);
  if (!stage) throw notFound(path);
  return stage;
}

/** The stage behind the one where the lead stands; null at the end of the pipeline and off the board. */
export function nextStageOf(pipeline: PipelineFacts, lead: { stage: LeadStage; pipelineStageId: string }): PipelineStage | null {
  if (!isOnBoard(lead.stage)) return null;
  const here = pipeline.stages.findIndex(({ id }) => id === lead.pipelineStageId);
  return here === -1 ? null : (pipeline.stages[here + 1] ?? null);
}

/** What the lead lacks for the stage that comes next. */
export function missingForNext(pipeline: PipelineFacts, lead: RequirementFacts & { pipelineStageId: string }, today: Day): MissingRequirement[] {
  const next = nextStageOf(pipeline, lead);
  return next ? missingToEnter(next, lead, today) : [];
}

/** What the lead lacks to be signed beside the agreement itself. */
export const missingToSign = (pipeline: PipelineFacts, lead: RequirementFacts & { pipelineStageId: string }, today: Day): MissingRequirement[] =>
  missingForNext(pipeline, lead, today).filter((requirement) => requirement !== 'AGREEMENT');

/** What a lead lacks to begin in the pipeline's first stage: it comes there as a clue. */
export const entryTo = (pipeline: PipelineFacts, lead: RequirementFacts, today: Day): MissingRequirement[] => missingToEnter(pipeline.stages[0]!, { ...lead, stage: 'CLUE' }, today);
