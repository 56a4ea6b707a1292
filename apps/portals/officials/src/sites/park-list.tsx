import { Section } from '@gaoxin/ui';
import type { SitesPageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { useQuantity } from './site-words.ts';

/** The parks with their sections, and how full they are. */
export function ParkList({ parks }: { parks: SitesPageQuery['parks'] }) {
  const say = useText();
  const quantity = useQuantity();
  if (parks.length === 0) return null;
  return (
    <Section title={say('sites.parks')}>
      <ul className="gx-list si-parks">
        {parks.map((park) => (
          <li key={park.id}>
            <b>{park.name}</b>
            <span>{park.sections.map(({ code, status }) => say('sites.sections', { code, status: say(`sites.sectionStatus.${status}`) })).join('，')}</span>
            <span>{say('sites.buildings', { count: park.buildings })}</span>
            <span>{say('sites.projects', { count: park.projects })}</span>
            {park.projectCapacity && <span className="gx-note">{say('sites.capacityOf', { value: quantity(park.projectCapacity) })}</span>}
            {park.sample && <span className="of-sample">{say('common.sample')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
