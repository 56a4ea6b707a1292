import { FactList, formatDay, formatInstant, MoneyText, Section, Timeline } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Call } from '../parts/call.tsx';
import { useLocalized } from '../parts/localized.ts';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import { AssignSecretary } from './assign-secretary.tsx';
import type { Project } from './project-page.tsx';

/** The one named secretary, how to call, and how to name another. */
export function WhoCares(props: { project: Project; today: string; reload: () => void }) {
  const say = useText();
  const localized = useLocalized();
  const [isAssigning, setAssigning] = useState(false);
  const { secretary, secretarySince, industryTeam, viewerCan } = props.project;
  return (
    <Section
      title={say('projects.whoCares')}
      more={
        viewerCan.includes('ASSIGN_SECRETARY') && (
          <Button type="link" size="small" onClick={() => setAssigning(true)}>
            {say(secretary ? 'projects.reassign' : 'projects.assign')}
          </Button>
        )
      }
    >
      <FactList
        facts={[
          [say('projects.secretary'), <WithCall key="name" name={secretary?.name ?? say('projects.noSecretary')} phone={secretary?.phone ?? null} />],
          [say('projects.department'), secretary && localized(secretary.department.name)],
          [say('projects.since'), secretarySince && formatDay(secretarySince, props.today)],
          [say('projects.industryTeam'), industryTeam && [industryTeam.name, industryTeam.lead?.name].filter(Boolean).join('　')],
        ]}
      />
      {isAssigning && <AssignSecretary project={props.project} reload={props.reload} onClose={() => setAssigning(false)} />}
    </Section>
  );
}

const WithCall = (props: { name: string; phone: string | null }) => (
  <span className="of-apart">
    <b>{props.name}</b>
    {props.phone && <Call name={props.name} phone={props.phone} />}
  </span>
);

/** The enterprise behind the project and what it brings. */
export function EnterpriseFacts({ project }: { project: Project }) {
  const say = useText();
  const { enterprise, investment, landMu, agreement } = project;
  const intensity = landMu && Number(landMu) > 0 && investment.currency === 'CNY' ? Math.round(Number(investment.amount) / Number(landMu) / 10_000) : null;
  return (
    <Section title={say('projects.facts')} more={<Link to={`/officials/enterprises/${enterprise.id}`}>{say('projects.enterprisePage')}</Link>}>
      <FactList
        facts={[
          [say('projects.enterpriseName'), <SampleName key="name" enterprise={enterprise} />],
          [say('projects.contact'), enterprise.contactName && <WithCall key="contact" name={enterprise.contactName} phone={enterprise.contactPhone ?? null} />],
          [say('projects.investment'), <MoneyText key="money" value={investment} />],
          [say('projects.land'), landMu && intensity !== null && say('projects.landMu', { mu: Number(landMu), intensity })],
          [say('projects.agreement'), agreement?.title],
        ]}
      />
    </Section>
  );
}

const RECENT = 8;

/** What happened, newest first; the older part opens on demand. */
export function ProjectTimeline({ project, today }: { project: Project; today: string }) {
  const say = useText();
  const [isWhole, setWhole] = useState(false);
  const eventText = useEventText();
  const events = isWhole ? project.timeline : project.timeline.slice(0, RECENT);
  return (
    <Section
      title={say('projects.timeline')}
      more={
        project.timeline.length > RECENT && (
          <Button type="link" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? say('projects.timelineLess') : say('projects.timelineAll', { count: project.timeline.length })}
          </Button>
        )
      }
    >
      <Timeline
        entries={events.map((event) => ({
          key: event.id,
          date: formatDay(event.occurredOn, today),
          dateTime: event.occurredOn,
          text: eventText(event),
          note: event.backEntered ? say('projects.backEnteredBy', { at: formatInstant(event.recordedAt, today), who: event.actor ?? '' }) : event.actor,
          main: event.kind === 'MILESTONE' || event.kind === 'ACCEPTED',
          backEntered: event.backEntered,
        }))}
      />
    </Section>
  );
}

function useEventText(): (event: Project['timeline'][number]) => string {
  const say = useText();
  const localized = useLocalized();
  return ({ kind, text, milestone }) =>
    say(`projects.event.${kind}`, { what: localized(text), stage: milestone ? say(`projects.milestone.${milestone}`) : '' }).trim();
}
