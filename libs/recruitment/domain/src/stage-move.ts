import type { LeadStage } from './lead-stage.ts';

/** One move of a lead, as the database keeps it with every change of stage; the first one has no stage before it. */
export class StageMove {
  readonly id!: string;
  readonly zoneId!: string;
  readonly leadId!: string;
  readonly pipelineId!: string;
  readonly fromStage!: LeadStage | null;
  readonly toStage!: LeadStage;
  readonly fromPipelineStageId!: string | null;
  readonly toPipelineStageId!: string;
  readonly movedAt!: Date;
  /** Whole days that the lead had stood in the stage it left. */
  readonly days!: number | null;
}
