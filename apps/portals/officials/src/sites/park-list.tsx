import { Section } from '@gaoxin/ui';
import { useSession } from '@gaoxin/client';
import { Button } from 'antd';
import { useState } from 'react';
import type { SitesPageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { AdvanceSection, type Park } from './advance-section.tsx';
import { useQuantity } from './site-words.ts';

/** The parks with their sections, and how full they are. */
export function ParkList({ parks, reload }: { parks: SitesPageQuery['parks']; reload: () => void }) {
  const say = useText();
  const quantity = useQuantity();
  const { viewer } = useSession();
  const [park, setPark] = useState<Park>();
  const mayAdvance = (one: Park) => viewer.roles.includes('RECRUITER') && one.sections.some(({ status }) => status !== 'IN_USE');
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
            {mayAdvance(park) && (
              <Button size="small" onClick={() => setPark(park)} aria-label={`${say('sites.advanceSection')} ${park.name}`}>
                {say('sites.advanceSection')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {park && <AdvanceSection park={park} onClose={() => setPark(undefined)} onDone={() => (setPark(undefined), reload())} />}
    </Section>
  );
}
