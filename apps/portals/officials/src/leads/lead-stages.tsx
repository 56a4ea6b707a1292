import { Chip, formatDay, StageLine } from '@gaoxin/ui';
import { Button } from 'antd';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';

export const LeadStages_Lead = graphql(`
  fragment LeadStages_Lead on InvestmentLead {
    stage
    daysInStage
    lookAgainOn
    closedFor
    viewerCan
    pipelineStage {
      id
    }
    pipeline {
      id
      stages {
        id
        name {
          zh
          en
        }
      }
    }
  }
`);

type Masked = FragmentType<typeof LeadStages_Lead>;

/** The stages of the lead's own pipeline, the one where it stands or stood, and the handover at the end. */
export function LeadStages(props: { lead: Masked }) {
  const say = useText();
  const inLanguage = useLocalized();
  const lead = getFragmentData(LeadStages_Lead, props.lead);
  const isHandedOver = lead.stage === 'HANDED_OVER';
  const isClosed = lead.stage === 'DROPPED' || lead.stage === 'DORMANT';
  const here = lead.pipeline.stages.findIndex(({ id }) => id === lead.pipelineStage.id);
  const days = say('leads.days', { count: lead.daysInStage });
  const points = lead.pipeline.stages.map(({ id, name }, index) => {
    const current = index === here && !isHandedOver && !isClosed;
    return { key: id, label: inLanguage(name), reached: isHandedOver || index <= here, current, date: current ? days : undefined };
  });
  const end = { key: 'HANDED_OVER', label: say('leads.stage.HANDED_OVER'), reached: isHandedOver, current: isHandedOver, date: isHandedOver ? days : undefined };
  return <StageLine points={[...points, end]} />;
}

/** Says beside the title that the lead rests or has ended. */
export function ClosedChip(props: { lead: Masked }) {
  const say = useText();
  const { stage } = getFragmentData(LeadStages_Lead, props.lead);
  if (stage === 'DORMANT') return <Chip tone="amber">{say('leadWork.restsSince')}</Chip>;
  return stage === 'DROPPED' ? <Chip tone="red">{say('leadWork.dropped')}</Chip> : null;
}

/** Why the lead rests or has ended, when somebody looks again, and the way to take it up. */
export function ClosedNotice(props: { lead: Masked; today: string; onRevive: () => void }) {
  const say = useText();
  const { stage, closedFor, lookAgainOn, viewerCan } = getFragmentData(LeadStages_Lead, props.lead);
  if (stage !== 'DORMANT' && stage !== 'DROPPED') return null;
  const again = lookAgainOn ? say('leadWork.lookAgainOn', { date: formatDay(lookAgainOn, props.today) }) : say('leadWork.lookAgainNever');
  return (
    <div className={`gx-notice ${stage === 'DROPPED' ? 'red' : ''}`}>
      <span>{[say(`leads.stage.${stage}`), closedFor && say('leadWork.closedFor', { reason: closedFor }), stage === 'DORMANT' && again].filter(Boolean).join('　')}</span>
      {viewerCan.includes('REVIVE') && (
        <Button size="small" type="primary" onClick={props.onRevive}>
          {say('leads.revive')}
        </Button>
      )}
    </div>
  );
}
