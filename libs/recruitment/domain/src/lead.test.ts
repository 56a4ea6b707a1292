import { RuleError } from '@gaoxin/kernel';
import { daysInStage, lateBefore, stageLight, type LeadStage } from './lead-stage.ts';
import { leadAgeMonths, openedBackEntered } from './lead-opening.ts';
import { Lead } from './lead.ts';
import { missingForNext, standardPipeline } from './pipeline.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const STAGES: LeadStage[] = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED', 'HANDED_OVER', 'DROPPED', 'DORMANT'];
const LEGAL = new Set(['CLUE NEGOTIATION', 'NEGOTIATION INSPECTION', 'INSPECTION REVIEW']);
const PIPELINE = standardPipeline('dianjiang');

const FACTS = { id: 'l1', zoneId: 'dianjiang', enterpriseId: 'e1', title: '产业园', source: 'CHAIN', ownerId: 'o1', openedAt: new Date('2022-02-18T01:00:00Z') } as const;

function leadIn(stage: LeadStage): Lead {
  const [here] = PIPELINE.stages.filter(({ phase }) => phase === stage);
  const pipelineStageId = (here ?? PIPELINE.stages.at(-1)!).id;
  return Object.assign(new Lead(FACTS), { stage, pipelineStageId, plannedAmount: '1', plannedCurrency: 'CNY', nextStepTitle: '回访', nextStepDueOn: '2022-08-01', feasibilityCount: 1 });
}

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return [error.code, ...error.path].join(' ');
    throw error;
  }
};

describe('moves on the board', () => {
  const pairs = STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const));
  it.each(pairs)('%s → %s', (from, to) => {
    const lead = leadIn(from);
    const legal = LEGAL.has(`${from} ${to}`);
    expect(codeOf(() => lead.advance(PIPELINE, { to }, NOW))).toBe(legal ? 'ok' : 'LEAD_STAGE to');
    expect(lead.stage).toBe(legal ? to : from);
  });

  it('name the stage by its id or its phase, and one of the two', () => {
    expect(codeOf(() => leadIn('CLUE').advance(PIPELINE, {}, NOW))).toBe('BLANK stageId');
    expect(codeOf(() => leadIn('CLUE').advance(PIPELINE, { stageId: 'kunshan-negotiation' }, NOW))).toBe('NOT_FOUND stageId');
    expect(codeOf(() => leadIn('CLUE').advance(PIPELINE, { stageId: 'dianjiang-review' }, NOW))).toBe('LEAD_STAGE stageId');
    expect(codeOf(() => leadIn('CLUE').advance(PIPELINE, { stageId: 'dianjiang-negotiation' }, NOW))).toBe('ok');
  });
});

describe('what a stage asks for', () => {
  it.each([
    ['CLUE', { nextStepDueOn: null }, ['NEXT_STEP']],
    ['CLUE', { nextStepDueOn: '2022-07-28' }, ['NEXT_STEP']],
    ['CLUE', { nextStepDueOn: '2022-07-29' }, []],
    ['NEGOTIATION', { nextStepDueOn: null, plannedAmount: null }, ['NEXT_STEP', 'PLANNED_INVESTMENT']],
    ['INSPECTION', { feasibilityCount: 0 }, ['FEASIBILITY']],
    ['REVIEW', {}, ['AGREEMENT']],
    ['SIGNED', {}, []],
  ] as const)('%s with %o misses %o', (stage, lacks, missing) => {
    const lead = Object.assign(leadIn(stage), lacks);
    expect(missingForNext(PIPELINE, lead, '2022-07-29')).toEqual(missing);
  });
});

describe('signing, handing over, dropping', () => {
  it.each(STAGES)('only a reviewed lead is signed, not one in %s', (stage) => {
    expect(codeOf(() => leadIn(stage).sign('2022-04-26', NOW, PIPELINE))).toBe(stage === 'REVIEW' ? 'ok' : 'LEAD_STAGE');
  });

  it.each([
    ['2022-02-17', 'DATE_ORDER signedOn'],
    ['2022-02-18', 'ok'],
    ['2022-07-29', 'ok'],
    ['2022-07-30', 'DATE_ORDER signedOn'],
  ])('a signing date of %s → %s', (day, code) => {
    expect(codeOf(() => leadIn('REVIEW').sign(day, NOW, PIPELINE))).toBe(code);
  });

  it('asks before the signing for what the zone asks for', () => {
    const stages = PIPELINE.stages.map((stage) => (stage.phase === 'SIGNED' ? { ...stage, conditions: ['AGREEMENT' as const, 'NEXT_STEP' as const] } : stage));
    const lead = Object.assign(leadIn('REVIEW'), { nextStepDueOn: null });
    expect(codeOf(() => lead.sign('2022-04-26', NOW, { ...PIPELINE, stages }))).toBe('LEAD_REQUIREMENT');
  });

  it.each([
    ['drop', (lead: Lead) => lead.drop('不来了', NOW), 'DROPPED'],
    ['rest', (lead: Lead) => lead.rest('推迟', '2023-02-01', NOW), 'DORMANT'],
    ['rest and drop', (lead: Lead) => [lead.rest('推迟', null, NOW), lead.drop('不来了', NOW)], 'DROPPED'],
  ])('comes back to its stage when it is taken up again after a %s, as the same lead', (_what, end, stage) => {
    const lead = leadIn('INSPECTION');
    end(lead);
    expect(lead.stage).toBe(stage);
    expect(codeOf(() => lead.plan({ title: '回访', dueOn: '2022-08-01', waitingFor: null }, NOW))).toBe('LEAD_STAGE');
    lead.revive(NOW);
    expect([lead.id, lead.stage, lead.pipelineStageId, lead.lookAgainOn, lead.closedFor]).toEqual(['l1', 'INSPECTION', 'dianjiang-inspection', null, null]);
    expect(codeOf(() => lead.revive(NOW))).toBe('LEAD_STAGE');
  });

  it.each([['2022-07-29', 'DATE_ORDER lookAgainOn'], ['2022-07-30', 'ok'], ['2099-01-01', 'DATE_ORDER lookAgainOn']])('looks again on %s → %s', (day, code) => {
    expect(codeOf(() => leadIn('CLUE').rest('推迟', day, NOW))).toBe(code);
  });

  it('can be handed over again after it was sent back', () => {
    const lead = leadIn('SIGNED');
    lead.handOver(NOW);
    expect(codeOf(() => lead.handOver(NOW))).toBe('LEAD_STAGE');
    lead.takeBack(NOW);
    expect(codeOf(() => lead.handOver(NOW))).toBe('ok');
  });
});

describe('a lead of many years', () => {
  const opened = (openedOn: string) => new Lead({ ...FACTS, openedAt: NOW, openedOn });

  it('opened in 2013-08 and signed in 2018-08 was 60 months old', () => {
    const lead = new Lead({ ...FACTS, openedAt: new Date('2013-08-15T01:00:00Z') });
    expect(leadAgeMonths(lead)).toBeNull();
    Object.assign(lead, leadIn('REVIEW'), { openedAt: lead.openedAt });
    lead.sign('2018-08-15', new Date('2018-08-16T01:00:00Z'), PIPELINE);
    expect([leadAgeMonths(lead), leadAgeMonths({ ...lead, signedOn: '2018-08-14' })]).toEqual([60, 59]);
  });

  it('of 1998, before any holiday plan that is known, is late in its stage, written down later, and can still be worked on', () => {
    const lead = opened('1998-03-02');
    expect([openedBackEntered(lead), stageLight(lead, 10, '2022-07-29')]).toEqual([true, 'VERY_LATE']);
    expect(codeOf(() => lead.plan({ title: '回访', dueOn: '2022-08-01', waitingFor: null }, NOW))).toBe('ok');
  });

  it('says that it was written down later', () => {
    expect([openedBackEntered(opened('2013-08-15')), openedBackEntered(opened('2022-07-28'))]).toEqual([true, false]);
    expect(codeOf(() => opened('2022-07-30'))).toBe('DATE_ORDER openedOn');
    expect(codeOf(() => opened('0202-08-15'))).toBe('DATE_ORDER openedOn');
  });
});

describe('time in stage', () => {
  it.each([
    ['2022-07-19T01:00:00Z', 10, 'ON_TIME'],
    ['2022-07-18T01:00:00Z', 11, 'LATE'],
    ['2022-07-10T01:00:00Z', 19, 'VERY_LATE'],
  ])('a clue since %s has stood %i days: %s', (since, days, light) => {
    const lead = Object.assign(leadIn('CLUE'), { stageEnteredAt: new Date(since) });
    expect([daysInStage(lead, '2022-07-29'), stageLight(lead, 10, '2022-07-29')]).toEqual([days, light]);
  });

  it('is late by the same rule in a list as by itself, weekends and holidays included', () => {
    for (let day = 1; day <= 30; day += 1) {
      const today = `2022-09-${String(day).padStart(2, '0')}`;
      for (let since = 1; since <= 31; since += 1) {
        const stageEnteredAt = new Date(`2022-08-${String(since).padStart(2, '0')}T03:00:00Z`);
        const light = stageLight({ stage: 'CLUE', stageEnteredAt }, 10, today);
        expect([today, since, stageEnteredAt < lateBefore(10, today)]).toEqual([today, since, light === 'LATE' || light === 'VERY_LATE']);
      }
    }
  });
});
