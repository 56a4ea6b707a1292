import { RuleError } from '@gaoxin/kernel';
import { Lead } from './lead.ts';
import { stepOf } from './next-step.ts';
import { standardPipeline, type PipelineFacts } from './pipeline.ts';

const on = (day: string) => new Date(`${day}T09:00:00+08:00`);
const FACTS = { id: 'l1', zoneId: 'dianjiang', enterpriseId: 'e1', title: '产业园', source: 'CHAIN', ownerId: 'zhou', openedAt: on('2022-07-01') } as const;
const STEP = { title: '核合同', dueOn: '2022-08-01', waitingFor: '对方法务' };

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return [error.code, ...error.path].join(' ');
    throw error;
  }
};

describe('the next step', () => {
  it.each([['2022-07-28', 'DATE_ORDER dueOn'], ['2022-07-29', 'ok'], ['2099-01-01', 'DATE_ORDER dueOn']])('by %s → %s', (dueOn, code) => {
    expect(codeOf(() => new Lead(FACTS).plan({ ...STEP, dueOn }, on('2022-07-29')))).toBe(code);
  });

  it('is done once, and then nothing is planned', () => {
    const lead = new Lead(FACTS);
    lead.plan(STEP, on('2022-07-29'));
    expect([lead.finishStep(), stepOf(lead, '2022-07-29'), codeOf(() => lead.finishStep())]).toEqual(['核合同', null, 'LEAD_NO_STEP']);
  });

  it('waits since the day on which the wait began, however often its date moves', () => {
    const lead = new Lead(FACTS);
    lead.plan(STEP, on('2022-07-20'));
    lead.plan({ ...STEP, dueOn: '2022-08-05' }, on('2022-07-22'));
    expect(stepOf(lead, '2022-07-23')).toMatchObject({ waitingSince: '2022-07-20', waitingDays: 3 });
    lead.plan({ ...STEP, waitingFor: '对方董事会' }, on('2022-07-24'));
    expect(stepOf(lead, '2022-07-29')).toMatchObject({ waitingSince: '2022-07-24', waitingDays: 5 });
    lead.plan({ ...STEP, waitingFor: null }, on('2022-07-25'));
    expect(stepOf(lead, '2022-07-29')).toMatchObject({ waitingSince: null, waitingDays: null });
  });

  it.each([
    ['rests', (lead: Lead) => lead.rest('推迟', null, on('2022-07-29'))],
    ['is dropped', (lead: Lead) => lead.drop('不来了', on('2022-07-29'))],
  ])('falls when the lead %s', (_what, end) => {
    const lead = new Lead(FACTS);
    lead.plan(STEP, on('2022-07-20'));
    end(lead);
    expect([lead.nextStepTitle, lead.nextStepDueOn]).toEqual([null, null]);
    lead.revive(on('2022-07-30'));
    expect(stepOf(lead, '2022-07-30')).toBeNull();
  });
});

describe('who is in charge', () => {
  it('changes to another official, up to the end of the lead', () => {
    const lead = new Lead(FACTS);
    expect([codeOf(() => lead.assign('zhou')), lead.assign('jiang'), lead.ownerId]).toEqual(['NO_CHANGE ownerId', 'zhou', 'jiang']);
    lead.drop('不来了', on('2022-07-29'));
    expect(codeOf(() => lead.assign('zhou'))).toBe('LEAD_STAGE');
  });
});

describe('another pipeline', () => {
  const [clue, talks, visit, review, signed] = standardPipeline('dianjiang').stages.map((stage) => ({ ...stage, id: `other-${stage.phase}` }));
  const other: PipelineFacts = { ...standardPipeline('dianjiang'), id: 'other', stages: [clue!, talks!, visit!, review!, signed!] };
  const late: PipelineFacts = { ...other, id: 'late', stages: [visit!, review!, signed!] };
  const inTalks = () => Object.assign(new Lead(FACTS), { stage: 'NEGOTIATION', pipelineStageId: 'dianjiang-negotiation', nextStepTitle: '回访', nextStepDueOn: '2022-08-01', plannedAmount: '1' });
  const changed = (lead: Lead, pipeline: PipelineFacts, stageId: string) => codeOf(() => lead.changePipeline(pipeline, stageId, on('2022-07-29')));

  it.each([
    ['other-CLUE', 'ok'],
    ['other-NEGOTIATION', 'ok'],
    ['other-INSPECTION', 'LEAD_STAGE stageId'],
    ['other-SIGNED', 'LEAD_STAGE stageId'],
    ['nowhere', 'NOT_FOUND stageId'],
  ])('takes a lead in talks at %s → %s', (stageId, code) => {
    expect(changed(inTalks(), other, stageId)).toBe(code);
  });

  it('keeps the days in a stage of the same phase', () => {
    const lead = inTalks();
    changed(lead, other, 'other-NEGOTIATION');
    expect([lead.pipelineId, lead.pipelineStageId, lead.stageEnteredAt]).toEqual(['other', 'other-NEGOTIATION', on('2022-07-01')]);
  });

  it('that begins further on takes a clue into its first stage, when that is met', () => {
    expect(changed(new Lead(FACTS), late, 'other-INSPECTION')).toBe('LEAD_REQUIREMENT stageId');
    expect(changed(Object.assign(inTalks(), { stage: 'CLUE' }), late, 'other-INSPECTION')).toBe('ok');
    expect(changed(Object.assign(inTalks(), { stage: 'CLUE', feasibilityNeeded: 1 }), late, 'other-INSPECTION')).toBe('LEAD_REQUIREMENT stageId');
  });

  it('is not the one that it follows, nor one for a signed lead', () => {
    expect(changed(inTalks(), standardPipeline('dianjiang'), 'dianjiang-clue')).toBe('NO_CHANGE pipelineId');
    expect(changed(Object.assign(inTalks(), { stage: 'SIGNED' }), other, 'other-CLUE')).toBe('LEAD_STAGE');
  });

  it.each([[0, 'ok'], [1, 'LEAD_REQUIREMENT pipelineId']])('that begins behind the clues asks a new lead for %i pieces of feasibility work → %s', (feasibilityNeeded, code) => {
    const lead = Object.assign(inTalks(), { stage: 'INSPECTION', feasibilityNeeded });
    expect(codeOf(() => lead.expectEntry(late, on('2022-07-29')))).toBe(code);
  });
});
