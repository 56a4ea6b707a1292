import { useQuery } from '@apollo/client/react';
import { ErrorState, formatDay, Loading, NotFound, PageHeader } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import './preparation.css';

const PitchPageDocument = graphql(`
  query PitchPage($id: ID!) {
    zone {
      id
      today
      name {
        zh
        en
      }
    }
    lead(id: $id) {
      id
      title
      enterprise {
        id
        name
      }
      pitchPackage {
        id
        sections {
          kind
          text
        }
        sendings {
          id
          sentOn
          recipient
          packageVersion
          sections {
            kind
            text
          }
        }
      }
    }
  }
`);

/** The pitch package as it is printed, or as it was sent: nothing on the paper but what the investor reads. */
export default function PitchPage() {
  const say = useText();
  const localized = useLocalized();
  const { id = '' } = useParams();
  const sentId = useSearchParams()[0].get('sent');
  const { data, error, refetch } = useQuery(PitchPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { lead, zone } = data;
  if (!lead?.pitchPackage) return <NotFound action={<Link to={lead ? `/officials/leads/${id}` : '/officials/leads'}>{say('preparation.back')}</Link>} />;
  const sending = lead.pitchPackage.sendings.find((one) => one.id === sentId && one.sections);
  return (
    <article className="op-paper">
      <PageHeader
        title={say('preparation.printTitle', { title: lead.title })}
        brief={`${say('preparation.printFor', { enterprise: lead.enterprise.name })}　${localized(zone?.name)}　${sending?.sentOn ?? zone?.today ?? ''}`}
        actions={
          <>
            <Link className="of-link-button" to={`/officials/leads/${id}`}>
              {say('preparation.back')}
            </Link>
            <Button type="primary" onClick={() => window.print()}>
              {say('preparation.print')}
            </Button>
          </>
        }
      />
      {sending && (
        <p className="gx-note op-screen">
          {say('contactWork.pitch.asSent', { day: formatDay(sending.sentOn), who: sending.recipient, version: sending.packageVersion ?? '' })}
          　<Link to={`/officials/leads/${id}/pitch`}>{say('contactWork.pitch.now')}</Link>
        </p>
      )}
      {(sending?.sections ?? lead.pitchPackage.sections).map(({ kind, text }) => (
        <section key={kind} className="op-chapter">
          <h2>{say(`preparation.sectionName.${kind}`)}</h2>
          {text ? <p className="gx-prewrap">{text}</p> : <p className="gx-idle">{say('preparation.printMissing')}</p>}
        </section>
      ))}
    </article>
  );
}
