import { formatDay } from '@gaoxin/ui';
import { graphql } from '../generated/index.ts';
import type { LeadNowQuery } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';

/** How a lead stands now, for who was overtaken by somebody else. */
export const LeadNowDocument = graphql(`
  query LeadNow($id: ID!) {
    lead(id: $id) {
      id
      version
      title
      stage
      pipeline {
        id
      }
      pipelineStage {
        id
        phase
        name {
          zh
          en
        }
      }
      owner {
        id
        name
      }
      nextStep {
        title
        dueOn
        waitingFor
      }
    }
  }
`);

export type LeadNow = NonNullable<LeadNowQuery['lead']>;

const CLOSED = ['HANDED_OVER', 'DROPPED', 'DORMANT'];

/** Says over a form how the lead stands since it was opened; what was typed stays. */
export function LatestLead({ lead, today }: { lead: LeadNow; today: string }) {
  const say = useText();
  const inLanguage = useLocalized();
  const { nextStep } = lead;
  const stage = CLOSED.includes(lead.stage) ? say(`leads.stage.${lead.stage}`) : inLanguage(lead.pipelineStage.name);
  return (
    <div className="gx-notice" role="status">
      <span>{say('leadWork.refreshed')}</span>
      <span>
        {[
          say('leadWork.nowStage', { stage }),
          nextStep ? say('leadWork.nowStep', { step: `${formatDay(nextStep.dueOn, today)} ${nextStep.title}` }) : say('leadWork.nowNoStep'),
          lead.owner && say('leadWork.nowOwner', { name: lead.owner.name }),
        ]
          .filter(Boolean)
          .join('　')}
      </span>
    </div>
  );
}
