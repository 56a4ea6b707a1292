import { useApolloClient, useQuery } from '@apollo/client/react';
import { saveBlob, useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader, useWords } from '@gaoxin/ui';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { SiteFilter, SiteRow_SiteFragment, SitesPageQuery } from '../generated/graphql.ts';
import { everyRow } from '../parts/every-row.ts';
import { LoadMore } from '../parts/more.tsx';
import { useSaving } from '../parts/save-list.tsx';
import { saveSheet } from '../parts/save-sheet.ts';
import { useText } from '../texts.ts';
import { collectionOf } from './geo-json.ts';
import { ImportSites } from './import-sites.tsx';
import { ParkList } from './park-list.tsx';
import { RegisterPark } from './register-park.tsx';
import { SiteFilterBar, useSiteFilter } from './site-filter.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteMap } from './site-map.tsx';
import { SiteRow, SiteTable } from './site-table.tsx';
import './sites.css';

const SitesPageDocument = graphql(`
  query SitesPage($first: Int! = 100, $after: String, $filter: SiteFilter) {
    zone {
      id
      today
    }
    parks {
      id
      version
      name
      buildings
      projects
      sample
      sections {
        code
        name
        status
      }
      projectCapacity {
        value
        unit
        bound
      }
    }
    sites(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...SiteRow_Site
      }
    }
  }
`);

type Opened = 'site' | 'park' | 'import' | null;

/** Land, buildings, workshops and units of the zone: as a list, and on a map of their own shapes. */
export default function SitesPage() {
  const say = useText();
  const words = useWords();
  const { viewer } = useSession();
  const chosen = useSiteFilter();
  const [selected, setSelected] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(SitesPageDocument, { variables: { filter: chosen.filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const rows = getFragmentData(SiteRow, shown?.sites.nodes ?? []);
  const count = (...statuses: string[]) => rows.filter(({ status }) => statuses.includes(status)).length;
  const current = rows.find(({ id }) => id === selected);
  const close = () => setOpened(null);
  const done = () => {
    close();
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={say('sites.title')}
        chips={rows.some(({ sample }) => sample) && <span className="of-sample">{say('sites.sampleNote')}</span>}
        brief={shown && say('sites.brief', { count: shown.sites.totalCount, free: count('AVAILABLE'), idle: count('IDLE', 'UNDERUSED') })}
        actions={<Actions filter={chosen.filter} today={shown?.zone?.today ?? ''} recruits={viewer.roles.includes('RECRUITER')} onOpen={setOpened} />}
      />
      <SiteFilterBar chosen={chosen} parks={shown?.parks ?? []} />
      {error && !shown && <ErrorState text={say('sites.failed')} onRetry={() => void refetch()} />}
      {!error && !shown && <Loading lines={8} />}
      {shown && rows.length === 0 && (
        <EmptyState text={say(chosen.isSet ? 'sites.noneFound' : 'sites.none')} action={chosen.isSet && <Button onClick={chosen.clear}>{words.clearFilter}</Button>} />
      )}
      {shown && rows.length > 0 && (
        <div className="si-layout">
          <div>
            <SiteTable sites={shown.sites.nodes} selected={selected} onSelect={setSelected} today={shown.zone?.today ?? ''} />
            <LoadMore shown={rows.length} total={shown.sites.totalCount} hasMore={shown.sites.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: shown.sites.pageInfo.endCursor } })} />
          </div>
          <div className="si-side">
            <SiteMap sites={rows} selected={selected} onSelect={setSelected} />
            <div className="si-live gx-small" role="status">{current && say('sites.selected', { name: `${current.code} ${current.name}` })}</div>
          </div>
        </div>
      )}
      {shown && <ParkList parks={shown.parks} reload={() => void refetch()} />}
      {opened === 'site' && <SiteForm onClose={close} onDone={done} />}
      {opened === 'park' && <RegisterPark onClose={close} onDone={done} />}
      {opened === 'import' && <ImportSites onClose={close} onDone={() => void refetch()} />}
    </>
  );
}

function Actions(props: { filter: SiteFilter; today: string; recruits: boolean; onOpen: (what: Opened) => void }) {
  const say = useText();
  const apollo = useApolloClient();
  const { save, busy, label } = useSaving(say('sites.more'));
  const name = `${say('sites.title')}-${props.today}`;
  const whole = { document: SitesPageDocument, variables: { filter: props.filter }, page: (data: SitesPageQuery) => data.sites };
  const saveAll = (write: (rows: readonly SiteRow_SiteFragment[]) => void | Promise<void>) =>
    save(async (onRead) => {
      const rows = getFragmentData(SiteRow, await everyRow(apollo, whole, onRead));
      await write(rows);
      return rows.length;
    });
  const more = [
    { key: 'sheet', label: say('common.export'), onClick: () => void saveAll((rows) => saveSheet(name, sheetOf(rows, say))) },
    { key: 'geo', label: say('sites.exportGeo'), onClick: () => void saveAll((rows) => saveBlob(new Blob([collectionOf(rows)], { type: 'application/geo+json' }), `${name}.geojson`)) },
    ...(props.recruits
      ? [
          { key: 'import', label: say('sites.import'), onClick: () => props.onOpen('import') },
          { key: 'park', label: say('sites.registerPark'), onClick: () => props.onOpen('park') },
        ]
      : []),
  ];
  return (
    <>
      <Dropdown menu={{ items: more }} trigger={['click']}>
        <Button loading={busy}>{label}</Button>
      </Dropdown>
      {props.recruits && <Button onClick={() => props.onOpen('site')}>{say('sites.register')}</Button>}
    </>
  );
}

const COLUMNS = ['code', 'name', 'kind', 'status', 'statusOn', 'area', 'areaUnit', 'capacity', 'occupied', 'use', 'occupant'] as const;

const sheetOf = (rows: readonly SiteRow_SiteFragment[], say: ReturnType<typeof useText>) => [
  COLUMNS.map((column) => say(`sites.field.${column}`)),
  ...rows.map((site) => [
    site.code, site.name, say(`sites.kind.${site.kind}`), say(`sites.status.${site.status}`), site.statusSince, site.area.value, say(`units.${site.area.unit}`), site.capacity, site.occupied, site.currentUse,
    site.occupancies.filter(({ endedOn }) => endedOn === null).map(({ enterprise }) => enterprise.shortName).join('; '),
  ]),
];
