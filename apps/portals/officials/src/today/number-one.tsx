import { useQuery } from '@apollo/client/react';
import { formatDay, Section, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import './today.css';

const NumberOneDocument = graphql(`
  query TodayNumberOne {
    leads(first: 5, filter: { priority: NUMBER_ONE }) {
      totalCount
      nodes {
        id
        title
        stage
        daysInStage
        stageLight
        enterprise {
          id
          shortName
        }
        nextStep {
          title
          dueOn
          light
        }
      }
    }
  }
`);

/** The number-one projects on top of the wall: where each stands, for how long, and what comes next. */
export function NumberOne({ today }: { today: string }) {
  const say = useText();
  const { data } = useQuery(NumberOneDocument, { fetchPolicy: 'cache-and-network' });
  const leads = data?.leads;
  if (!leads || leads.totalCount === 0) return null;
  return (
    <Section title={say('figures.numberOne')} note={say('figures.numberOneNote', { count: leads.totalCount })} more={<Link to="/officials/leads/figures">{say('figures.numberOneAll')}</Link>}>
      <ul className="td-first">
        {leads.nodes.map(({ id, title, stage, daysInStage, stageLight, enterprise, nextStep }) => (
          <li key={id}>
            <span>
              <Link to={`/officials/leads/${id}`}>{title}</Link> <span className="gx-note">{enterprise.shortName}</span>
            </span>
            <StateMark light={stageLight} text={say('figures.standsFor', { stage: say(`leads.stage.${stage}`), days: daysInStage })} />
            {nextStep ? (
              <span>
                <StateMark light={nextStep.light} text={formatDay(nextStep.dueOn, today)} />　{nextStep.title}
              </span>
            ) : (
              <StateMark light="NOT_STARTED" text={say('chains.noNextStep')} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
