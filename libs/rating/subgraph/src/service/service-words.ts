import type { ServiceKind } from '@gaoxin/rating-domain';
import type { Locale } from '@gaoxin/server';
import type { ServiceEventRow } from '../mapping.ts';

type Words = Record<Locale, string>;

const KINDS: Record<ServiceKind, Words> = {
  SECRETARY_ASSIGNED: { zh: '接任项目秘书', en: 'Became project secretary' },
  ISSUE_REPLIED: { zh: '回复诉求', en: 'Replied to an issue' },
  ISSUE_CONFIRMED: { zh: '办结诉求', en: 'Solved an issue' },
  MILESTONE_REACHED: { zh: '项目节点', en: 'Milestone' },
  STEP_COMPLETED: { zh: '完成事项', en: 'Completed a step' },
};

const MILESTONES: Record<string, Words> = {
  SIGNED: { zh: '签约', en: 'signed' },
  STARTED: { zh: '开工', en: 'construction started' },
  IN_PRODUCTION: { zh: '投产', en: 'production started' },
  COMPLETION_FILED: { zh: '竣工备案', en: 'completion filed' },
  DESIGN_CAPACITY: { zh: '达产', en: 'design capacity reached' },
};

/** The name of a milestone; a kind that construction added later stands for itself. */
export const milestoneTitle = (kind: string): Words => MILESTONES[kind] ?? { zh: kind, en: kind };

/** One line of the ballot paper. */
export function wordService({ kind, title }: Pick<ServiceEventRow, 'kind' | 'title'>, locale: Locale): string {
  const act = KINDS[kind][locale];
  if (!title) return act;
  return locale === 'zh' ? `${act}：${title.zh}` : `${act}: ${title.en}`;
}
