import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { ErrorState, FormErrors, ListRow, MoneyText, RowGroup } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { WaitingHandoversQuery } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { Due } from '../parts/due.tsx';
import { LongField } from '../parts/fields.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';

const WaitingHandoversDocument = graphql(`
  query WaitingHandovers {
    zone {
      id
      today
    }
    handovers(status: WAITING) {
      id
      title
      dueOn
      light
      version
      viewerCan
      investment {
        amount
        currency
      }
      enterprise {
        id
        shortName
        sample
      }
    }
  }
`);
const Accept = graphql(`
  mutation AcceptHandover($input: AcceptHandoverInput!) {
    acceptHandover(input: $input) {
      project {
        id
        name
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Reject = graphql(`
  mutation RejectHandover($input: RejectHandoverInput!) {
    rejectHandover(input: $input) {
      handover {
        id
        status
        version
        viewerCan
        rejectionReason
      }
      errors {
        ...Fault
      }
    }
  }
`);

type Handover = WaitingHandoversQuery['handovers'][number];

/** Agreements that wait to be taken on, those due first; absent when there is none. */
export function WaitingHandovers(props: { accepted: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const { data, error, refetch } = useQuery(WaitingHandoversDocument, { fetchPolicy: 'cache-and-network' });
  const accept = useAct(Accept, { refetch: ['WaitingHandovers'] });
  const [rejecting, setRejecting] = useState<Handover | null>(null);

  if (error && !data) return <ErrorState text={say('projects.handoversFailed')} onRetry={() => void refetch()} />;
  const waiting = (data?.handovers ?? []).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const take = async (handover: Handover) => {
    if (!(await accept.run({ handoverId: handover.id, version: handover.version }))) return;
    message.info(say('projects.accepted', { title: handover.title }));
    props.accepted();
  };
  return (
    <>
      <FormErrors faults={accept.errors} shown={[]} />
      {waiting.length > 0 && (
        <RowGroup title={say('projects.waiting')} count={waiting.length}>
          {waiting.map((handover, index) => (
            <HandoverRow
              key={handover.id}
              handover={handover}
              today={data?.zone?.today ?? ''}
              next={index === 0}
              busy={accept.busy}
              onAccept={() => void take(handover)}
              onReject={() => setRejecting(handover)}
            />
          ))}
        </RowGroup>
      )}
      {rejecting && <RejectHandover handover={rejecting} onClose={() => setRejecting(null)} onStale={() => void refetch()} />}
    </>
  );
}

function HandoverRow(props: { handover: Handover; today: string; next: boolean; busy: boolean; onAccept: () => void; onReject: () => void }) {
  const say = useText();
  const { handover } = props;
  return (
    <div className="of-handover">
      <ListRow
        light={handover.light}
        kind={say('projects.handover')}
        title={handover.title}
        who={
          <>
            <Link to={`/officials/enterprises/${handover.enterprise.id}`}>
              <SampleName enterprise={handover.enterprise} />
            </Link>
            　<MoneyText value={handover.investment} />
          </>
        }
        when={<Due light={handover.light} dueOn={handover.dueOn} today={props.today} />}
        action={
          handover.viewerCan.includes('DECIDE') && (
            <span className="of-acts">
              <Button size="small" type={props.next ? 'primary' : 'default'} disabled={props.busy} onClick={props.onAccept} aria-label={say('projects.acceptTitle', { title: handover.title })}>
                {say('projects.accept')}
              </Button>
              <Button size="small" onClick={props.onReject} aria-label={say('projects.rejectTitle', { title: handover.title })}>
                {say('projects.reject')}
              </Button>
            </span>
          )
        }
        next={props.next}
      />
    </div>
  );
}

function RejectHandover(props: { handover: Handover; onClose: () => void; onStale: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Reject, { refetch: ['WaitingHandovers'] });
  const [reason, setReason] = useState('');
  const { id, version, title } = props.handover;
  return (
    <ActDrawer
      title={say('projects.rejectTitle', { title })}
      act={act}
      places={['reason']}
      verb={say('projects.reject')}
      input={() => ({ handoverId: id, version, reason })}
      onDone={() => {
        message.info(say('projects.rejected', { title }));
        props.onClose();
      }}
      onClose={props.onClose}
      onStale={() => {
        props.onStale();
        props.onClose();
      }}
    >
      <LongField label={say('projects.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
