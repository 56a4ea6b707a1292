import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, FigureCell, Loading, PageHeader, Section, Strip } from '@gaoxin/ui';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { HousingAction, HousingApplicationStatus, HousingPageQuery, HousingRow_ApplicationFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { ApplicationTable } from './application-table.tsx';
import { Application } from './housing-acts.ts';
import { AllocateDialog, PassOnDialog, RefuseDialog, RegisterDialog, ReleaseDialog } from './housing-dialogs.tsx';
import './housing.css';

const HousingPageDocument = graphql(`
  query HousingPage($first: Int! = 20, $after: String, $filter: HousingApplicationFilter) {
    zone { id today }
    talentHousings {
      id
      name
      address
      places
      taken
      waiting
      sample
      buildings { name places taken }
      categories { code name { zh en } }
    }
    checked: housingApplications(first: 1, filter: { status: SUBMITTED }) { totalCount }
    housingApplications(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id ...HousingRow_Application }
    }
  }
`);

const STATUSES: readonly HousingApplicationStatus[] = ['SUBMITTED', 'WAITING', 'OFFERED', 'HOUSED', 'REFUSED', 'WITHDRAWN', 'ENDED'];
const DIALOGS = { ALLOCATE: AllocateDialog, REFUSE: RefuseDialog, WAIT: PassOnDialog, RELEASE: ReleaseDialog } as const;
type Acted = { act: keyof typeof DIALOGS; application: HousingRow_ApplicationFragment };
const isDialog = (act: HousingAction): act is keyof typeof DIALOGS => act in DIALOGS;

/** Talent housing of the zone: how full it is, who asks, and who waits in which order. */
export default function HousingPage() {
  const say = useText();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const status = STATUSES.find((one) => one === params.get('status'));
  const [acted, setActed] = useState<Acted | 'register'>();
  const filter = status ? { status } : {};
  const { data, previousData, error, refetch, fetchMore } = useQuery(HousingPageDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  if (error && !shown) return <ErrorState text={say('housing.failed')} onRetry={() => void refetch()} />;
  if (!shown) return <Loading lines={8} />;
  const today = shown.zone?.today ?? '';
  const page = shown.housingApplications;
  const applications = inLine(getFragmentData(Application, page.nodes), status);
  const close = () => setActed(undefined);
  const done = () => {
    close();
    void refetch();
  };
  const Dialog = acted && acted !== 'register' ? DIALOGS[acted.act] : undefined;
  return (
    <>
      <PageHeader
        title={say('housing.title')}
        brief={say('housing.brief', { check: shown.checked.totalCount, waiting: shown.talentHousings.reduce((sum, { waiting }) => sum + waiting, 0) })}
        actions={viewer.roles.includes('PROJECT_OFFICER') && <Button onClick={() => setActed('register')}>{say('housing.register')}</Button>}
      />
      {shown.talentHousings.length === 0 && <EmptyState text={say('housing.none')} />}
      {shown.talentHousings.map((housing) => (
        <HousingFigures key={housing.id} housing={housing} today={today} />
      ))}
      <Section
        title={say('housing.applications')}
        more={<SaveList small document={HousingPageDocument} variables={{ filter }} page={(data) => data.housingApplications} name={`${say('housing.title')}-${today}`} sheet={(nodes) => sheetOf(inLine(getFragmentData(Application, nodes), status), say)} />}
      >
        <div className="ho-filter">
          <Select value={status ?? ''} aria-label={say('housing.status')} className="of-stage-filter" onChange={(value) => setParams(value ? { status: value } : {}, { replace: true })}
            options={[{ value: '', label: say('housing.all') }, ...STATUSES.map((value) => ({ value, label: say(`housing.statusOf.${value}`) }))]} />
        </div>
        {applications.length === 0 ? (
          <EmptyState text={say('housing.noApplications')} />
        ) : (
          <>
            <ApplicationTable applications={applications} today={today} onAct={(act, application) => isDialog(act) && setActed({ act, application })} />
            <LoadMore shown={applications.length} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
          </>
        )}
      </Section>
      {acted === 'register' && <RegisterDialog onClose={close} onDone={done} />}
      {Dialog && acted && acted !== 'register' && <Dialog application={acted.application} today={today} onClose={close} onDone={done} />}
    </>
  );
}

function HousingFigures({ housing, today }: { housing: HousingPageQuery['talentHousings'][number]; today: string }) {
  const say = useText();
  const localized = useLocalized();
  const { places, taken } = housing;
  return (
    <Section
      title={<>{housing.name}{housing.sample && <span className="of-sample">{say('common.sample')}</span>}</>}
      note={housing.address}
      more={<span className="gx-note">{say('housing.eligible', { names: housing.categories.map(({ name }) => localized(name)).join(say('common.comma')) })}</span>}
    >
      <div className="ho-figures">
        <Strip>
          <FigureCell label={say('housing.taken')} note={say('housing.waitingList', { count: housing.waiting })} figure={{ numerator: taken, denominator: places, value: places === 0 ? null : taken / places, n: places, asOf: today }} decimals={1} />
        </Strip>
      </div>
      <ul className="ho-buildings">
        {housing.buildings.map((building) => (
          <li key={building.name}>
            <b>{building.name}</b> {building.taken} / {building.places}
            <span className="gx-bar" role="img" aria-label={`${building.name} ${building.taken}/${building.places}`}><i style={{ width: `${(building.taken / building.places) * 100}%` }} /></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The waiting list reads in its own order. */
const inLine = (applications: readonly HousingRow_ApplicationFragment[], status: HousingApplicationStatus | undefined) =>
  status === 'WAITING' ? applications.toSorted((a, b) => (a.waitingNumber ?? 0) - (b.waitingNumber ?? 0)) : [...applications];

const COLUMNS = ['enterprise', 'appliedDay', 'status', 'asked', 'given', 'offeredPlaces', 'waitingNumber', 'answerDay'] as const;

const sheetOf = (rows: readonly HousingRow_ApplicationFragment[], say: ReturnType<typeof useText>) => [
  COLUMNS.map((column) => say(`housing.${column}`)),
  ...rows.map((one) => [one.enterprise.name, one.appliedOn, say(`housing.statusOf.${one.status}`), one.asked, one.housed, one.offered, one.waitingNumber, one.answerBy]),
];
