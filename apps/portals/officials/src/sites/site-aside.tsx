import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { FactList, formatDay, formatMoney, Section } from '@gaoxin/ui';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { SiteFacts_SiteFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { SiteMap } from './site-map.tsx';
import { SiteMark } from './site-mark.tsx';
import type { SiteOfPage } from './site-page.tsx';
import { useQuantity } from './site-words.ts';

const SitesOfPark = graphql(`
  query SitesOfPark($parkId: ID!) {
    sites(first: 100, filter: { parkId: $parkId }) {
      nodes {
        id
        code
        name
        status
        geometry
      }
    }
  }
`);

/** What the site is and offers, and where it stands in its park. */
export function SiteAside({ site, facts, today }: { site: SiteOfPage; facts: SiteFacts_SiteFragment; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  const quantity = useQuantity();
  const navigate = useNavigate();
  const { price } = facts;
  const neighbours = useQuery(SitesOfPark, { variables: { parkId: site.park.id } }).data?.sites.nodes;
  return (
    <>
      {facts.geometry && <SiteMap sites={neighbours ?? [facts]} selected={site.id} onSelect={(id) => void navigate(`/officials/leads/sites/${id}`)} />}
      <Section title={say('sites.facts')}>
        <FactList
          facts={[
            [say('sites.field.park'), [site.park.name, facts.sectionCode].filter(Boolean).join('　')],
            [say('sites.field.parent'), site.parent && <Link to={`/officials/leads/sites/${site.parent.id}`}>{`${site.parent.code}　${site.parent.name}`}</Link>],
            [say('sites.field.kind'), say(`sites.kind.${facts.kind}`)],
            [say('sites.field.area'), quantity(facts.area)],
            [say('sites.field.room'), facts.capacity > 1 && say('sites.roomOf', { occupied: facts.occupied, capacity: facts.capacity })],
            [say('sites.field.address'), facts.address],
            [say('sites.field.use'), facts.currentUse],
            [say('sites.field.plannedUse'), facts.plannedUse],
            [say('sites.field.availableOn'), facts.availableOn && formatDay(facts.availableOn, today)],
            [say('sites.field.rent'), price && <>{`${formatMoney(price.amount, language)} / ${say(`sites.basis.${price.per}`)}`}<div className="gx-note">{price.rule}</div></>],
          ].map(([name, value]) => [name as string, value === false ? null : value] as const)}
        />
      </Section>
      <Section title={say('sites.utilities')}>
        {facts.utilities.length === 0 ? (
          <p className="gx-note">{say('sites.noUtilities')}</p>
        ) : (
          <FactList facts={facts.utilities.map((one) => [say(`sites.utility.${one.kind}`), quantity(one.quantity)] as const)} />
        )}
      </Section>
      {site.useFinding && (
        <Section title={say('sites.finding')}>
          <p className="gx-small">{say('sites.findingText', { since: formatDay(site.useFinding.since, today), rate: site.useFinding.useRate })}</p>
          <p className="gx-note">{site.useFinding.evidence}</p>
        </Section>
      )}
      {site.parts.length > 0 && (
        <Section title={say('sites.field.parts')}>
          <ul className="gx-list">
            {site.parts.map((part) => (
              <li key={part.id} className="of-apart">
                <Link to={`/officials/leads/sites/${part.id}`}>{`${part.code}　${part.name}`}</Link>
                <SiteMark status={part.status} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
