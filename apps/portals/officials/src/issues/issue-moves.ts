import type { IssueAction } from '../generated/graphql.ts';

/** What an official does; the confirmation is the enterprise's. */
export type IssueMove = Exclude<IssueAction, 'CONFIRM'>;

const ORDER: readonly IssueMove[] = ['REPLY', 'TRANSFER', 'CONVENE', 'ADOPT_PLAN', 'START', 'MARK_SOLVED'];

/** What the server offers the viewer for an issue, in the order of the page. */
export const offeredMoves = (issue: { viewerCan: readonly IssueAction[] }): IssueMove[] => ORDER.filter((move) => issue.viewerCan.includes(move));
