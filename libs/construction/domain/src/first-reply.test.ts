import { firstReplyDueAt } from './first-reply.ts';
import type { IssueUrgency } from './issue-state.ts';

/* 2022-07-29 is a Friday; 2022-10-01 to 10-07 is the National Day holiday and 10-08, 10-09 are worked instead. */
const CASES: [string, IssueUrgency, string, string][] = [
  ['the next working day', 'WORRY', '2022-07-27T09:00', '2022-07-28T18:00'],
  ['the same promise late in the evening', 'WISH', '2022-07-27T23:50', '2022-07-28T18:00'],
  ['over the weekend', 'DIFFICULT', '2022-07-29T16:00', '2022-08-01T18:00'],
  ['raised on a Saturday', 'WORRY', '2022-07-30T10:00', '2022-08-01T18:00'],
  ['over a holiday, to the Saturday that is worked instead', 'WORRY', '2022-09-30T17:00', '2022-10-08T18:00'],
  ['urgent in the morning, the noon break left out', 'URGENT', '2022-07-27T10:05', '2022-07-27T16:05'],
  ['urgent in the afternoon', 'URGENT', '2022-07-27T14:00', '2022-07-27T18:00'],
  ['urgent shortly before closing', 'URGENT', '2022-07-28T17:00', '2022-07-29T12:00'],
  ['urgent on Friday afternoon', 'URGENT', '2022-07-29T16:30', '2022-08-01T11:30'],
  ['urgent at night', 'URGENT', '2022-07-27T22:00', '2022-07-28T15:00'],
  ['urgent on the eve of a holiday', 'URGENT', '2022-09-30T17:30', '2022-10-08T14:30'],
];

it.each(CASES)('first reply: %s', (_case, urgency, raised, due) => {
  expect(firstReplyDueAt(urgency, new Date(`${raised}:00+08:00`))).toEqual(new Date(`${due}:00+08:00`));
});

it('refuses to guess when the holiday plan is not published', () => {
  expect(() => firstReplyDueAt('WISH', new Date('2026-12-31T10:00:00+08:00'))).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN' }));
});
