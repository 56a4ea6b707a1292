import { useQuery } from '@apollo/client/react';
import { useFiles } from '@gaoxin/client';
import { Columns, ErrorState, FileLinks, formatDay, Loading, NotFound, PageHeader, Section, Timeline } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { SitePageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { SiteFacts } from './site-acts.ts';
import { SiteDialog, type SiteMove } from './site-dialogs.tsx';
import { SiteAside } from './site-aside.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteMark } from './site-mark.tsx';
import { Occupancies, Reservations, Reuses } from './site-records.tsx';
import './sites.css';

const SitePageDocument = graphql(`
  query SitePage($id: ID!) {
    zone { id today }
    site(id: $id) {
      ...SiteFacts_Site
      id
      viewerCan
      sample
      useFinding { since useRate evidence }
      park { id name }
      parent { id code name }
      parts { id code name status }
      reservations { id version live reservedOn until endedOn ending reservedBy note lead { id title } }
      occupancies {
        id version since until endedOn endReason productionOn
        enterprise { id name }
        lead { id title }
        landing { signedOn occupiedOn productionOn days withinMonth }
      }
      reuses {
        id version decidedOn decision newUse completedOn
        before { use source area { value unit bound } occupant { id name } outputPerMu { amount currency } taxPerMu { amount currency } }
        after { use source area { value unit bound } occupant { id name } outputPerMu { amount currency } taxPerMu { amount currency } }
      }
      timeline { id kind occurredOn backEntered actor note changes { field before after } files { id name size url } }
    }
  }
`);

export type SiteOfPage = NonNullable<SitePageQuery['site']>;

/** One site: what it is, what it offers, who holds it and held it, and everything that happened. */
export default function SitePage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SitePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [move, setMove] = useState<SiteMove | 'REVISE'>();
  if (error && !data?.site) return <ErrorState text={say('sites.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { site } = data;
  if (!site) return <NotFound action={<Link to="/officials/leads/sites">{say('sites.title')}</Link>} />;
  const facts = getFragmentData(SiteFacts, site);
  const today = data.zone?.today ?? '';
  const mayAct = site.viewerCan.includes('REVISE');
  const close = () => setMove(undefined);
  const done = () => {
    close();
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={`${facts.code}　${facts.name}`}
        chips={site.sample && <span className="of-sample">{say('common.sample')}</span>}
        brief={<><SiteMark status={facts.status} /> <span className="gx-note">{facts.status === 'RESERVED' ? '' : say('sites.statusSince', { date: formatDay(facts.statusSince, today) })}</span></>}
        actions={site.viewerCan.map((act) => (
          <Button key={act} onClick={() => setMove(act === 'REVISE' ? act : { act })}>
            {say(`sites.act.${act}`)}
          </Button>
        ))}
      />
      <Columns aside={<SiteAside site={site} facts={facts} today={today} />}>
        <Reservations site={site} today={today} mayAct={mayAct} onMove={setMove} />
        <Occupancies site={site} today={today} mayAct={mayAct} onMove={setMove} />
        <Reuses site={site} today={today} mayAct={mayAct} onMove={setMove} />
        <History site={site} today={today} />
      </Columns>
      {move === 'REVISE' && <SiteForm revised={site} onClose={close} onDone={done} />}
      {move && move !== 'REVISE' && <SiteDialog site={facts} move={move} today={today} onClose={close} onDone={done} />}
    </>
  );
}

function History({ site, today }: { site: SiteOfPage; today: string }) {
  const say = useText();
  const { save } = useFiles('recruitment');
  const changeOf = ({ field, before, after }: SiteOfPage['timeline'][number]['changes'][number]) => {
    const name = say(`sites.changed.${field as 'name'}`);
    if (field === 'geometry') return name;
    return say('sites.change', { field: name, before: before ?? say('sites.empty'), after: after ?? say('sites.empty') });
  };
  return (
    <Section title={say('sites.timeline')}>
      <div className="si-history">
        <Timeline
          entries={site.timeline.map((event) => ({
            key: event.id,
            date: formatDay(event.occurredOn, today),
            dateTime: event.occurredOn,
            text: say(`sites.event.${event.kind}`),
            main: ['RESERVED', 'OCCUPIED', 'REPURPOSED'].includes(event.kind),
            backEntered: event.backEntered,
            note: (
              <>
                {[event.note, ...event.changes.map(changeOf), event.actor].filter(Boolean).join('　')}
                <FileLinks files={event.files} onOpen={save} />
              </>
            ),
          }))}
        />
      </div>
    </Section>
  );
}
