import { RuleError } from '@gaoxin/kernel';
import { daysInStage, Lead, missingForNext, stageLight, type LeadStage } from './lead.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const STAGES: LeadStage[] = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED', 'HANDED_OVER', 'DROPPED'];
const LEGAL = new Set(['CLUE NEGOTIATION', 'NEGOTIATION INSPECTION', 'INSPECTION REVIEW']);

function leadIn(stage: LeadStage): Lead {
  const lead = new Lead({
    id: 'l1', zoneId: 'dianjiang', enterpriseId: 'e1', title: '产业园', industry: null, source: 'CHAIN', ownerId: 'o1', openedAt: new Date('2022-02-18T01:00:00Z'),
  });
  return Object.assign(lead, { stage, plannedAmount: '1', plannedCurrency: 'CNY', nextStepTitle: '回访', nextStepDueOn: '2022-08-01', feasibilityCount: 1 });
}

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return error.code;
    throw error;
  }
};

describe('moves on the board', () => {
  const pairs = STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const));
  it.each(pairs)('%s → %s', (from, to) => {
    const lead = leadIn(from);
    const legal = LEGAL.has(`${from} ${to}`);
    expect(codeOf(() => lead.advance(to, NOW))).toBe(legal ? 'ok' : 'LEAD_STAGE');
    expect(lead.stage).toBe(legal ? to : from);
  });
});

describe('what a stage asks for', () => {
  it.each([
    ['CLUE', { nextStepTitle: null }, ['NEXT_STEP']],
    ['NEGOTIATION', { nextStepTitle: null, plannedAmount: null }, ['NEXT_STEP', 'PLANNED_INVESTMENT']],
    ['INSPECTION', { feasibilityCount: 0 }, ['FEASIBILITY']],
    ['REVIEW', {}, ['AGREEMENT']],
    ['SIGNED', {}, []],
  ] as const)('%s with %o misses %o', (stage, lacks, missing) => {
    const lead = Object.assign(leadIn(stage), lacks);
    expect(missingForNext(lead)).toEqual(missing);
  });
});

describe('signing, handing over, dropping', () => {
  it.each(STAGES)('only a reviewed lead is signed, not one in %s', (stage) => {
    expect(codeOf(() => leadIn(stage).sign('2022-04-26', NOW))).toBe(stage === 'REVIEW' ? 'ok' : 'LEAD_STAGE');
  });

  it.each([
    ['2022-02-17', 'DATE_ORDER'],
    ['2022-02-18', 'ok'],
    ['2022-07-29', 'ok'],
    ['2022-07-30', 'DATE_ORDER'],
  ])('a signing date of %s → %s', (day, code) => {
    expect(codeOf(() => leadIn('REVIEW').sign(day, NOW))).toBe(code);
  });

  it('comes back to its stage when it is taken up again, as the same lead', () => {
    const lead = leadIn('INSPECTION');
    lead.drop(NOW);
    expect(codeOf(() => lead.plan({ title: '回访', dueOn: '2022-08-01', waitingFor: null }))).toBe('LEAD_STAGE');
    lead.revive(NOW);
    expect([lead.id, lead.stage]).toEqual(['l1', 'INSPECTION']);
  });

  it('can be handed over again after it was sent back', () => {
    const lead = leadIn('SIGNED');
    lead.handOver(NOW);
    expect(codeOf(() => lead.handOver(NOW))).toBe('LEAD_STAGE');
    lead.takeBack(NOW);
    expect(codeOf(() => lead.handOver(NOW))).toBe('ok');
  });
});

describe('time in stage', () => {
  it.each([
    ['2022-07-19T01:00:00Z', 10, 'ON_TIME'],
    ['2022-07-18T01:00:00Z', 11, 'LATE'],
    ['2022-07-10T01:00:00Z', 19, 'VERY_LATE'],
  ])('a clue since %s has stood %i days: %s', (since, days, light) => {
    const lead = Object.assign(leadIn('CLUE'), { stageEnteredAt: new Date(since) });
    expect([daysInStage(lead, '2022-07-29'), stageLight(lead, '2022-07-29')]).toEqual([days, light]);
  });
});
