import { RuleError } from '@gaoxin/kernel';
import type { BoardPhase } from './lead-stage.ts';
import { nextStageOf, Pipeline, standardPipeline, type PipelineStage } from './pipeline.ts';

const stage = (phase: BoardPhase, more: Partial<PipelineStage> = {}): PipelineStage => ({ id: more.id ?? phase, nameZh: phase, nameEn: phase, phase, limitDays: 10, conditions: [], ...more });
const faultOf = (stages: PipelineStage[]): string => {
  try {
    new Pipeline({ id: 'p1', zoneId: 'dianjiang', nameZh: '外资项目', nameEn: 'Foreign', position: 1, stages });
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return [error.code, ...error.path].join(' ');
    throw error;
  }
};
const of = (...phases: BoardPhase[]) => phases.map((phase, index) => stage(phase, { id: `${index}` }));

describe('stages of a pipeline', () => {
  it.each([
    ['the standard ones', standardPipeline('dianjiang').stages, 'ok'],
    ['review and signing alone', of('REVIEW', 'SIGNED'), 'ok'],
    ['two stages of one phase', of('CLUE', 'NEGOTIATION', 'NEGOTIATION', 'REVIEW', 'REVIEW', 'SIGNED'), 'ok'],
    ['nothing', [], 'PIPELINE_PHASES stages'],
    ['no signing', of('CLUE', 'REVIEW'), 'PIPELINE_PHASES stages'],
    ['no review before the signing', of('CLUE', 'INSPECTION', 'SIGNED'), 'PIPELINE_PHASES stages'],
    ['two signings', of('REVIEW', 'SIGNED', 'SIGNED'), 'PIPELINE_PHASES stages'],
    ['phases out of order', of('NEGOTIATION', 'CLUE', 'REVIEW', 'SIGNED'), 'PIPELINE_PHASES stages'],
    ['a phase that is beside the board', [stage('DROPPED' as BoardPhase), ...of('REVIEW', 'SIGNED')], 'PIPELINE_PHASES stages 0 phase'],
    ['a limit of no day', [stage('REVIEW', { limitDays: 0 }), stage('SIGNED')], 'OUT_OF_RANGE stages 0 limitDays'],
    ['an agreement before the signing', [stage('REVIEW', { conditions: ['AGREEMENT'] }), stage('SIGNED')], 'PIPELINE_CONDITION stages 0 conditions'],
    ['a first stage that asks for what a new lead cannot have', [stage('CLUE', { conditions: ['NEXT_STEP'] }), ...of('REVIEW', 'SIGNED')], 'PIPELINE_ENTRY stages 0 conditions'],
    ['too many', [...Array.from({ length: 20 }, (_, index) => stage('CLUE', { id: `c${index}` })), ...of('REVIEW', 'SIGNED')], 'OUT_OF_RANGE stages'],
  ])('%s → %s', (_what, stages, fault) => {
    expect(faultOf(stages)).toBe(fault);
  });
});

describe('the next stage', () => {
  const pipeline = { ...standardPipeline('dianjiang'), stages: of('CLUE', 'NEGOTIATION', 'NEGOTIATION', 'REVIEW', 'SIGNED') };
  it.each([
    ['0', 'CLUE', '1'],
    ['1', 'NEGOTIATION', '2'],
    ['2', 'NEGOTIATION', '3'],
    ['4', 'SIGNED', undefined],
    ['1', 'DORMANT', undefined],
    ['elsewhere', 'CLUE', undefined],
  ] as const)('of %s (%s) is %s', (pipelineStageId, phase, next) => {
    expect(nextStageOf(pipeline, { stage: phase, pipelineStageId })?.id).toBe(next);
  });
});
