import { RuleError } from '@gaoxin/kernel';
import { blocksSigning, diligenceFigure, diligenceState, DueDiligenceItem } from './due-diligence.ts';
import { FeasibilityItem, feasibilityLight, feasibilityState } from './feasibility-item.ts';
import { Lead } from './lead.ts';
import { missingForNext, standardPipeline } from './pipeline.ts';
import { PitchPackage, readinessOf, sectionsOf } from './pitch-package.ts';
import { RecruitmentRules, STANDARD_RULES } from './recruitment-rules.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const PIPELINE = standardPipeline('dianjiang');
const lead = () =>
  Object.assign(
    new Lead({ id: 'l1', zoneId: 'dianjiang', enterpriseId: 'e1', title: '产业园', source: 'CHAIN', ownerId: 'o1', openedAt: new Date('2022-02-18T01:00:00Z') }),
    { nextStepTitle: '回访', nextStepDueOn: '2022-08-01', plannedAmount: '1', plannedCurrency: 'CNY' },
  );
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return error.code;
    throw error;
  }
};

describe('a pitch package', () => {
  const pitch = new PitchPackage(lead(), NOW);
  const send = () => pitch.send(lead(), { sentOn: '2022-07-29', recipient: '董事长', by: '周以宁' }, NOW);

  it('with 2 of 3 sections is 2/3 and cannot be sent; with 3 of 3 it is ready', () => {
    expect(readinessOf(pitch)).toEqual({ done: 0, required: 3, state: 'DRAFT' });
    pitch.write('INDUSTRY_ENVIRONMENT', '上下游齐全', NOW);
    pitch.write('LOCATION', '一小时到港', NOW);
    expect([readinessOf(pitch), codeOf(send)]).toEqual([{ done: 2, required: 3, state: 'DRAFT' }, 'PITCH_NOT_READY']);
    pitch.write('PREFERENTIAL_POLICY', '标准厂房租金按公开规则', NOW);
    expect([readinessOf(pitch), codeOf(send)]).toEqual([{ done: 3, required: 3, state: 'READY' }, 'ok']);
  });

  it('that was sent stays as it was sent', () => {
    const sent = pitch.send(lead(), { sentOn: '2022-07-29', recipient: '董事长', by: '周以宁' }, NOW);
    pitch.write('LOCATION', '四十分钟到港', NOW);
    expect(sectionsOf(sent).map(({ text }) => text)).toEqual(['上下游齐全', '标准厂房租金按公开规则', '一小时到港']);
    pitch.write('LOCATION', '一小时到港', NOW);
  });

  it('takes from another one only what it lacks', () => {
    const own = new PitchPackage(lead(), NOW);
    own.write('LOCATION', '自己的区位', NOW);
    own.fillFrom(pitch, NOW);
    expect([own.location, own.industryEnvironment]).toEqual(['自己的区位', '上下游齐全']);
    expect(codeOf(() => own.fillFrom(pitch, NOW))).toBe('NO_CHANGE');
  });
});

describe('feasibility before talks', () => {
  it.each([
    [0, 0, 'ok'],
    [1, 0, 'LEAD_REQUIREMENT'],
    [1, 1, 'ok'],
    [2, 1, 'LEAD_REQUIREMENT'],
  ])('%i asked for and %i done → %s', (needed, done, code) => {
    const one = Object.assign(lead(), { feasibilityNeeded: needed, feasibilityCount: done });
    expect(codeOf(() => one.advance(PIPELINE, { to: 'NEGOTIATION' }, NOW))).toBe(code);
    if (code !== 'ok') expect(missingForNext(PIPELINE, one, '2022-07-29')).toEqual(['EARLY_FEASIBILITY']);
  });
});

describe('planned feasibility work', () => {
  const planned = () => new FeasibilityItem(lead(), { title: '用电负荷测算', ownerId: 'o1', dueOn: '2022-08-05', now: NOW });

  it('may get another day or another hand, or be dropped, but not once it is finished', () => {
    const item = planned();
    expect(codeOf(() => item.replan(lead(), { ownerId: 'o1', dueOn: '2022-08-05' }, NOW))).toBe('NO_CHANGE');
    expect(codeOf(() => item.replan(lead(), { ownerId: 'o1', dueOn: '2022-02-17' }, NOW))).toBe('DATE_ORDER');
    item.replan(lead(), { ownerId: 'o2', dueOn: '2022-08-12' }, NOW);
    expect([item.ownerId, item.dueOn]).toEqual(['o2', '2022-08-12']);
    item.drop(lead(), '改由供电公司统一测算');
    expect([feasibilityState(item), feasibilityLight(item, '2022-09-01')]).toEqual(['DROPPED', 'NOT_STARTED']);
    expect(codeOf(() => item.finish(lead(), '2022-07-29', '可行', NOW))).toBe('FEASIBILITY_DROPPED');
    const done = planned();
    done.finish(lead(), '2022-07-29', '可行', NOW);
    expect([codeOf(() => done.drop(lead(), '不做了')), codeOf(() => done.replan(lead(), { ownerId: 'o2', dueOn: '2022-08-12' }, NOW))]).toEqual(['FEASIBILITY_DONE', 'FEASIBILITY_DONE']);
  });
});

describe('due diligence before signing', () => {
  const rules = { ...STANDARD_RULES, dueDiligenceForSigning: true, dueDiligenceItems: ['工商信用', '涉诉情况'] };
  const item = (title: string, result: 'PASSED' | 'CONCERN' | 'FAILED', accepted: boolean | null = null) => ({ title, result, accepted });
  const clean = item('工商信用', 'PASSED');

  it.each([
    ['nothing checked', [], 'OPEN'],
    ['one item missing', [clean], 'OPEN'],
    ['one item failed', [clean, item('涉诉情况', 'FAILED')], 'OPEN'],
    ['a concern that nobody decided', [clean, item('涉诉情况', 'CONCERN')], 'OPEN'],
    ['a concern that a leader refused', [clean, item('涉诉情况', 'CONCERN', false)], 'OPEN'],
    ['a concern that a leader accepted', [clean, item('涉诉情况', 'CONCERN', true)], 'CLEARED'],
    ['all passed', [clean, item('涉诉情况', 'PASSED')], 'CLEARED'],
  ])('%s → %s', (_what, checked, state) => {
    expect(diligenceState(rules, checked)).toBe(state);
    const one = Object.assign(lead(), { stage: 'REVIEW', pipelineStageId: PIPELINE.stages.at(-2)!.id, diligence: state });
    expect(missingForNext(PIPELINE, one, '2022-07-29')).toEqual(state === 'OPEN' ? ['DUE_DILIGENCE', 'AGREEMENT'] : ['AGREEMENT']);
    expect(codeOf(() => one.sign('2022-07-29', NOW, PIPELINE))).toBe(state === 'OPEN' ? 'LEAD_REQUIREMENT' : 'ok');
  });

  it('is asked for unless the zone switched it off, and looks at the people too', () => {
    expect(diligenceState(STANDARD_RULES, [])).toBe('OPEN');
    expect(STANDARD_RULES.dueDiligenceItems).toContain('核心人员身份、学历和头衔');
    expect(diligenceState({ ...STANDARD_RULES, dueDiligenceForSigning: false }, [item('涉诉情况', 'FAILED')])).toBe('NOT_ASKED');
  });

  it.each([
    ['passed on a source', 'PASSED', '学信网', [], 'ok'],
    ['passed on a file', 'PASSED', null, ['f1'], 'ok'],
    ['passed on a word', 'PASSED', null, [], 'DILIGENCE_EVIDENCE'],
    ['of concern', 'CONCERN', null, [], 'ok'],
    ['failed', 'FAILED', null, [], 'ok'],
  ] as const)('%s → %s', (_what, result, evidence, files, code) => {
    const check = { result, note: '院士名单查无此人', evidence, checkedOn: '2022-07-29', checkedById: 'o1' };
    expect(codeOf(() => new DueDiligenceItem(lead(), '核心人员身份、学历和头衔', check, files, NOW))).toBe(code);
  });

  it('does not pass on a file that was filed for another result', () => {
    const check = (result: 'PASSED' | 'FAILED') => ({ result, note: '再核', evidence: null, checkedOn: '2022-07-29', checkedById: 'o1' });
    const failed = new DueDiligenceItem(lead(), '涉诉情况', check('FAILED'), ['f1'], NOW);
    expect(codeOf(() => failed.check(lead(), check('PASSED'), [], NOW))).toBe('DILIGENCE_EVIDENCE');
    failed.check(lead(), check('PASSED'), ['f2'], NOW);
    expect(codeOf(() => failed.check(lead(), check('PASSED'), [], NOW))).toBe('ok');
    expect(failed.fileIds).toEqual(['f1', 'f2']);
  });

  it('counts what lets the lead be signed', () => {
    const seen = { checkedOn: '2022-07-28', recordedAt: NOW };
    const rows = [{ id: '1', title: '工商信用', checked: { ...clean, ...seen } }, { id: '2', title: '涉诉情况', checked: undefined }];
    expect(diligenceFigure(rows, '2022-07-29', 'zh')).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(blocksSigning(undefined)).toBe(true);
  });
});

describe('the rules of a zone', () => {
  it.each([
    ['365 contacts a year', { formalContactsPerYear: 365 }, 'ok'],
    ['366 contacts a year', { formalContactsPerYear: 366 }, 'OUT_OF_RANGE'],
    ['a negative number', { feasibilityForNegotiation: -1 }, 'OUT_OF_RANGE'],
    ['no due diligence, for no reason', { dueDiligenceForSigning: false }, 'BLANK'],
    ['no due diligence, for a reason', { dueDiligenceForSigning: false, dueDiligenceOffFor: '项目均为存量企业技改' }, 'ok'],
    ['a due diligence without an item', { dueDiligenceForSigning: true, dueDiligenceItems: [] }, 'BLANK'],
  ])('%s → %s', (_what, change, code) => {
    expect(codeOf(() => new RecruitmentRules({ zoneId: 'dianjiang', now: NOW }).change({ ...STANDARD_RULES, ...change }, NOW))).toBe(code);
  });
});
