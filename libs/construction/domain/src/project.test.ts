import { durationsOf, expectInOrder, milestonesOf, recordedLate, type MilestoneFacts, type ProjectStage } from './milestone.ts';
import { ProjectHandover } from './project-handover.ts';

const RECEIVED = new Date('2022-04-28T10:30:00+08:00');
const handover = () =>
  new ProjectHandover(
    'dianjiang',
    {
      agreementId: 'a1', enterpriseId: 'xinhua', title: '信华新材料光伏产业园一期', investmentAmount: '640000000', investmentCurrency: 'CNY',
      landMu: null, signedOn: '2022-04-26', signingRecordedAt: '2022-04-26T07:00:00Z',
    },
    RECEIVED,
  );

const accepted = () => {
  const { project } = handover().accept(1, RECEIVED);
  return { project, milestones: milestonesOf(project, { STARTED: 30, IN_PRODUCTION: 120 }, RECEIVED) };
};
const on = (day: string) => ({ at: new Date(`${day}T17:00:00+08:00`), today: day });

describe('a handover', () => {
  it('is due five working days after it came, the May holiday and its make-up days counted', () => {
    expect(handover().dueOn).toBe('2022-05-09');
  });

  it('is decided once', () => {
    const one = handover();
    const { project, event } = one.accept(1, RECEIVED);
    expect(event).toMatchObject({ agreementId: 'a1', projectId: project.id, enterpriseId: 'xinhua' });
    expect(() => one.reject('缺用地红线', RECEIVED)).toThrow(expect.objectContaining({ code: 'HANDOVER_DECIDED' }));
    const other = handover();
    expect(other.reject('缺用地红线', RECEIVED)).toMatchObject({ type: 'construction.handover.rejected', agreementId: 'a1', reason: '缺用地红线' });
    expect(() => other.accept(1, RECEIVED)).toThrow(expect.objectContaining({ code: 'HANDOVER_DECIDED' }));
  });
});

describe('milestones', () => {
  it('gives 14, 76 and 90 days for 04-26, 05-10 and 07-25, beside the plan of 30, 90 and 120', () => {
    const { project, milestones } = accepted();
    expect(durationsOf(milestones).map((one) => one.days)).toEqual([null, null, null]);
    project.reach('STARTED', '2022-05-10', milestones, on('2022-05-10'));
    const event = project.reach('IN_PRODUCTION', '2022-07-25', milestones, on('2022-07-26'));
    expect(event).toMatchObject({ kind: 'IN_PRODUCTION', reachedOn: '2022-07-25', plannedOn: '2022-08-24', secretaryId: null });
    expect(project.stage).toBe('IN_PRODUCTION');
    expect(durationsOf(milestones).map((one) => [one.days, one.plannedDays])).toEqual([[14, 30], [76, 90], [90, 120]]);
  });

  const KNOWN: [ProjectStage, string][] = [['SIGNED', '2022-04-26'], ['IN_PRODUCTION', '2022-07-25']];
  const reached: MilestoneFacts[] = KNOWN.map(([kind, day]) => ({ kind, reachedOn: day, plannedOn: null, recordedAt: RECEIVED }));

  it.each<[ProjectStage, string, boolean]>([
    ['STARTED', '2022-04-25', false],
    ['STARTED', '2022-04-26', true],
    ['STARTED', '2022-07-25', true],
    ['STARTED', '2022-07-26', false],
    ['COMPLETION_FILED', '2022-07-24', false],
    ['COMPLETION_FILED', '2022-07-29', true],
    ['COMPLETION_FILED', '2022-07-30', false],
    ['DESIGN_CAPACITY', '2022-07-25', true],
  ])('%s on %s fits between its neighbours and today, 07-29: %s', (kind, day, fits) => {
    const check = () => expectInOrder(kind, day, reached, '2022-07-29');
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'MILESTONE_ORDER', path: ['reachedOn'] }));
  });

  it('are reached once, and a late report of an earlier one leaves the stage but is a new version of the project', () => {
    const { project, milestones } = accepted();
    project.reach('IN_PRODUCTION', '2022-07-25', milestones, on('2022-07-29'));
    expect(() => project.reach('IN_PRODUCTION', '2022-07-26', milestones, on('2022-07-29'))).toThrow(expect.objectContaining({ code: 'MILESTONE_REPORTED' }));
    project.reach('STARTED', '2022-05-10', milestones, on('2022-07-29'));
    expect(project).toMatchObject({ stage: 'IN_PRODUCTION', milestonesReached: 3 });
    expect(recordedLate('2022-05-10', milestones.find((one) => one.kind === 'STARTED')!.recordedAt)).toBe(true);
  });
});

it('names one secretary at a time and tells who it was before', () => {
  const { project } = accepted();
  expect(project.assignSecretary('ran', '2022-05-05')).toMatchObject({ secretaryId: 'ran', formerSecretaryId: null });
  expect(() => project.assignSecretary('ran', '2022-05-06')).toThrow(expect.objectContaining({ code: 'NO_CHANGE' }));
  expect(project.assignSecretary('zhou', '2022-05-06')).toMatchObject({ secretaryId: 'zhou', formerSecretaryId: 'ran', since: '2022-05-06' });
});
