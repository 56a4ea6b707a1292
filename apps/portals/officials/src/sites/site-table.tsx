import { formatDay } from '@gaoxin/ui';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { graphql, getFragmentData, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { SiteMark } from './site-mark.tsx';
import { useQuantity } from './site-words.ts';

export const SiteRow = graphql(`
  fragment SiteRow_Site on Site {
    id
    code
    name
    kind
    status
    statusSince
    sectionCode
    capacity
    occupied
    currentUse
    geometry
    sample
    area {
      value
      unit
      bound
    }
    occupancies {
      id
      endedOn
      enterprise {
        id
        shortName
      }
    }
  }
`);

/** The sites as rows; the one selected on the map is marked and scrolled to. */
export function SiteTable(props: { sites: readonly FragmentType<typeof SiteRow>[]; selected: string | null; onSelect: (id: string) => void; today: string }) {
  const say = useText();
  const quantity = useQuantity();
  const sites = getFragmentData(SiteRow, props.sites);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => row.current?.scrollIntoView({ block: 'nearest' }), [props.selected]);
  return (
    <table className="gx-table si-table">
      <thead>
        <tr>
          <th scope="col">{say('sites.field.name')}</th>
          <th scope="col">{say('sites.field.status')}</th>
          <th scope="col" className="n">{say('sites.field.area')}</th>
          <th scope="col" className="of-wide">{say('sites.field.occupant')}</th>
          <th scope="col"><span className="gx-hidden">{say('sites.map')}</span></th>
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => {
          const isCurrent = site.id === props.selected;
          const occupants = site.occupancies.filter(({ endedOn }) => endedOn === null);
          return (
            <tr key={site.id} ref={isCurrent ? row : undefined} className={isCurrent ? 'next' : ''}>
              <th scope="row">
                <Link to={`/officials/leads/sites/${site.id}`}>{`${site.code}　${site.name}`}</Link>
                <div className="gx-note">{[say(`sites.kind.${site.kind}`), site.currentUse].filter(Boolean).join('　')}</div>
              </th>
              <td>
                <SiteMark status={site.status} />
                <div className="gx-note">{site.status === 'RESERVED' ? '' : say('sites.statusSince', { date: formatDay(site.statusSince, props.today) })}</div>
              </td>
              <td className="n">{quantity(site.area)}</td>
              <td className="of-wide">
                {[occupants.length === 1 && occupants[0]!.enterprise.shortName, site.capacity > 1 && say('sites.roomOf', { occupied: site.occupied, capacity: site.capacity })].filter(Boolean).join('　')}
              </td>
              <td>
                {site.geometry && (
                  <Button size="small" type="link" aria-pressed={isCurrent} aria-label={say('sites.locate', { name: `${site.code} ${site.name}` })} onClick={() => props.onSelect(site.id)}>
                    {say('sites.locateShort')}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
