import { CRITERIA, ExperienceEvaluation, totalMinutes, type TimedStep } from './experience-evaluation.ts';
import { ExperienceTask, taskLight } from './experience-task.ts';

const now = new Date('2022-07-25T14:00:00+08:00');
const facts = {
  zoneId: 'dianjiang',
  officerId: 'officer-1',
  title: '变更企业地址，从取号到拿照',
  place: '政务大厅',
  brief: '以企业身份办，不提前告知窗口',
  steps: ['取号', '等叫号', '领执照'],
  limitMinutes: 60,
  dueOn: '2022-07-29',
};
const task = (change: Partial<typeof facts> = {}) => new ExperienceTask({ ...facts, ...change }, now);
const walked: TimedStep[] = [
  { title: '取号', minutes: 1 },
  { title: '等叫号', minutes: 16 },
  { title: '领执照', minutes: null },
];
const scores = CRITERIA.map((criterion) => ({ criterion, points: 4 }));
const found = (change: object = {}) => new ExperienceEvaluation(task(), { steps: walked, scores, text: null, submittedAt: now, ...change });
const refused = (code: string, path: string[]) => expect.objectContaining({ code, path });

test.each([
  ['no step', { steps: [] }, 'OUT_OF_RANGE', ['steps']],
  ['too many steps', { steps: Array.from({ length: 21 }, (_, index) => `第${index}步`) }, 'OUT_OF_RANGE', ['steps']],
  ['an endless step', { steps: ['取号', '长'.repeat(81)] }, 'TOO_LONG', ['steps', '1']],
  ['a limit of nothing', { limitMinutes: 0 }, 'OUT_OF_RANGE', ['limitMinutes']],
  ['a day that is past', { dueOn: '2022-07-24' }, 'OUT_OF_RANGE', ['dueOn']],
])('a task with %s cannot be planned', (_name, change, code, path) => {
  expect(() => task(change)).toThrow(refused(code, path));
});

test.each([
  ['a step is left out', { steps: walked.slice(1) }, 'STEPS_DIFFER', ['steps']],
  ['a step is another', { steps: [walked[1], walked[0], walked[2]] }, 'STEPS_DIFFER', ['steps']],
  ['a step took negative time', { steps: [{ title: '取号', minutes: -1 }, walked[1], walked[2]] }, 'OUT_OF_RANGE', ['steps', '0', 'minutes']],
  ['a criterion has no score', { scores: scores.slice(1) }, 'SCORES_INCOMPLETE', ['scores']],
  ['a score is 6', { scores: [{ criterion: 'FINDABLE', points: 6 }, ...scores.slice(1)] }, 'OUT_OF_RANGE', ['scores', '0', 'points']],
])('an evaluation is refused when %s', (_name, change, code, path) => {
  expect(() => found(change)).toThrow(refused(code, path));
});

test('what was found is handed in once and names no officer', () => {
  const one = task();
  const fact = one.submit(found());
  expect(fact).toMatchObject({ type: 'rating.evaluation.submitted', confidential: true, minutes: 17, limitMinutes: 60 });
  expect(JSON.stringify(fact)).not.toContain('officer-1');
  expect(() => one.submit(found())).toThrow(refused('TASK_SUBMITTED', []));
});

test('time counts for the steps that were reached', () => {
  expect(totalMinutes(walked)).toBe(17);
  expect(totalMinutes([{ title: '取号', minutes: null }])).toBeNull();
});

test('the light follows the due day until the task is handed in', () => {
  const one = task();
  expect(taskLight(one, '2022-07-29')).toBe('ON_TIME');
  expect(taskLight(one, '2022-08-01')).toBe('LATE');
  one.submit(found());
  expect(taskLight(one, '2022-08-01')).toBe('DONE');
});
