import { DEFAULT_TEMPLATE } from './default-template.ts';
import { stepLight, workingDaysLate, type PromotionStep } from './promotion-step.ts';
import { tableOf, type TemplateStep } from './promotion-template.ts';

const PROJECT = { id: 'p1', zoneId: 'dianjiang', enterpriseId: 'xinhua', signedOn: '2022-04-26', secretaryId: 'ran' };
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

describe('a promotion table', () => {
  it('comes whole from the default template: owner, deadline and criterion in every line, phases in order', () => {
    const table = tableOf(PROJECT, DEFAULT_TEMPLATE);
    expect(table.length).toBeGreaterThanOrEqual(25);
    expect(table.every((step) => (step.ownerKind === 'DEPARTMENT') === (step.departmentId !== null))).toBe(true);
    expect(table.every((step) => step.criterionZh && step.criterionEn && step.dueOn > PROJECT.signedOn)).toBe(true);
    expect(table.map((step) => step.position)).toEqual(table.map((_, index) => index + 1));
    expect(table.map((step) => step.dueOn)).toEqual(table.map((step) => step.dueOn).toSorted());
    expect(table[1]).toMatchObject({ departmentId: 'dianjiang-market-bureau', dueOn: '2022-05-01' });
  });

  const line = DEFAULT_TEMPLATE.steps[0] as TemplateStep;
  it.each<[string, Partial<TemplateStep>, string]>([
    ['an owner', { ...line, owner: undefined }, 'OWNER'],
    ['the code of its department', { ...line, owner: { kind: 'DEPARTMENT', code: ' ' } }, 'OWNER'],
    ['a deadline', { ...line, dueAfterDays: undefined }, 'DEADLINE'],
    ['a done criterion', { ...line, criterionZh: '' }, 'CRITERION'],
  ])('is not made from a line without %s', (_lack, broken, missing) => {
    expect(() => tableOf(PROJECT, { steps: [line, broken] })).toThrow(
      expect.objectContaining({ code: 'STEP_INVALID', data: { position: 2, missing: [missing] } }),
    );
  });
});

describe('a step', () => {
  const step = (): PromotionStep => tableOf(PROJECT, DEFAULT_TEMPLATE)[1]!;
  const done = (on: string, at: string) => ({ on, at: noon(at), evidence: '营业执照' });

  it.each([
    ['before signing', '2022-04-25', '2022-05-05', 'OUT_OF_RANGE'],
    ['ahead of today', '2022-05-06', '2022-05-05', 'OUT_OF_RANGE'],
  ])('is not done %s', (_when, on, at, code) => {
    expect(() => step().complete(done(on, at), PROJECT)).toThrow(expect.objectContaining({ code, path: ['doneOn'] }));
  });

  it('is done once and undone on the day of the record only', () => {
    const one = step();
    expect(one.complete(done('2022-04-29', '2022-04-29'), PROJECT)).toMatchObject({ secretaryId: 'ran', workingDaysLate: 0, doneOn: '2022-04-29' });
    expect(() => one.complete(done('2022-04-29', '2022-04-29'), PROJECT)).toThrow(expect.objectContaining({ code: 'STEP_STATE' }));
    expect(() => one.reopen(noon('2022-04-30'), PROJECT)).toThrow(expect.objectContaining({ code: 'STEP_STATE' }));
    one.reopen(noon('2022-04-29'), PROJECT);
    expect(one).toMatchObject({ doneOn: null, recordedAt: null, evidence: null });
    expect(() => one.reopen(noon('2022-04-29'), PROJECT)).toThrow(expect.objectContaining({ code: 'STEP_STATE' }));
  });

  /* Due on Sunday 2022-05-01; 05-02 to 05-04 are a holiday and Saturday 05-07 is worked. */
  it.each([
    ['2022-05-01', 'ON_TIME', 0],
    ['2022-05-04', 'ON_TIME', 0],
    ['2022-05-05', 'LATE', 1],
    ['2022-05-10', 'LATE', 5],
    ['2022-05-11', 'VERY_LATE', 6],
  ])('on %s is %s and %i working days late', (today, light, late) => {
    expect([stepLight(step(), today), workingDaysLate(step(), today)]).toEqual([light, late]);
  });

  it('keeps how late it was done', () => {
    const one = step();
    one.complete(done('2022-05-06', '2022-05-10'), PROJECT);
    expect([stepLight(one, '2022-07-29'), workingDaysLate(one, '2022-07-29')]).toEqual(['DONE', 2]);
  });
});
