import { EmptyState, formatDay, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { useText } from '../texts.ts';
import { PlanTour } from './plan-tour.tsx';

export const ToursSection_Lead = graphql(`
  fragment ToursSection_Lead on InvestmentLead {
    id
    title
    viewerCan
    tours {
      id
      title
      direction
      startsOn
      endsOn
      cancelledFor
      stops {
        id
      }
    }
  }
`);

/** Tours of a lead, the latest first. */
export function ToursSection(props: LeadSectionProps & { lead: FragmentType<typeof ToursSection_Lead> }) {
  const say = useText();
  const navigate = useNavigate();
  const lead = getFragmentData(ToursSection_Lead, props.lead);
  const [isPlanning, setPlanning] = useState(false);
  const tours = lead.tours ?? [];
  return (
    <Section title={say('preparation.tours')} more={lead.viewerCan.includes('PREPARE') && <Button type="link" size="small" onClick={() => setPlanning(true)}>{say('preparation.planTour')}</Button>}>
      {tours.length === 0 && <EmptyState text={say('preparation.toursNone')} />}
      <ul className="gx-list">
        {tours.map((tour) => (
          <li key={tour.id}>
            <Link to={`/officials/leads/tours/${tour.id}`}>{tour.title}</Link>　{say(`tours.directionName.${tour.direction}`)}　
            {say('tours.span', { from: formatDay(tour.startsOn, props.today), to: formatDay(tour.endsOn, props.today) })}　{tour.stops.length} {say('tours.stopUnit')}
            {tour.cancelledFor && <span className="gx-note">　{say('tours.cancelled', { reason: tour.cancelledFor })}</span>}
          </li>
        ))}
      </ul>
      {isPlanning && <PlanTour lead={lead} today={props.today} onClose={() => setPlanning(false)} onDone={(id) => void navigate(`/officials/leads/tours/${id}`)} />}
    </Section>
  );
}
