import { formatDay } from '@gaoxin/ui';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';

const MilestoneTrack_Project = graphql(`
  fragment MilestoneTrack_Project on Project {
    id
    milestones {
      kind
      plannedOn
      reachedOn
    }
  }
`);

/** The points the project passes, with the day each was reached or is planned for. */
export function MilestoneTrack(props: { project: FragmentType<typeof MilestoneTrack_Project> }) {
  const say = useText();
  const { today } = useOwn();
  const { milestones } = getFragmentData(MilestoneTrack_Project, props.project);
  const next = milestones.findIndex(({ reachedOn }) => reachedOn == null);
  return (
    <ol className="en-track" aria-label={say('track.label')}>
      {milestones.map(({ kind, reachedOn, plannedOn }, index) => (
        <li key={kind} className={reachedOn ? 'done' : index === next ? 'now' : ''} aria-current={index === next ? 'step' : undefined}>
          {say(`stage.${kind}`)}
          <small>{reachedOn ? formatDay(reachedOn, today) : plannedOn ? say('track.planned', { day: formatDay(plannedOn, today) }) : say('track.open')}</small>
        </li>
      ))}
    </ol>
  );
}
