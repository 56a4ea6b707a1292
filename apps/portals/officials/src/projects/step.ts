import { useLocalized } from '../parts/localized.ts';
import type { PromotionTable_StepFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

export type Step = PromotionTable_StepFragment;

/** Open steps, the one that is due first in front: it is the worst of the table. */
export const openSteps = (steps: readonly Step[]): Step[] =>
  steps.filter((step) => !step.doneOn).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));

/** Whose turn a step is, as people say it. */
export function useOwnerName(): (owner: Step['owner'], enterprise: { shortName: string }) => string {
  const say = useText();
  const localized = useLocalized();
  return (owner, enterprise) => {
    if (owner.enterprise) return enterprise.shortName;
    if (owner.official) return owner.official.name;
    return owner.department ? localized(owner.department.name) : say('projects.secretary');
  };
}
