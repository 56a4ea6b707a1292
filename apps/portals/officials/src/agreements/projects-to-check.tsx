import { Chip, EmptyState } from '@gaoxin/ui';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';

export const CheckedProject = graphql(`
  fragment CheckedProject on ProjectIdentity {
    id
    title
    headline {
      announcedTimes
    }
    leads {
      id
      title
      agreement {
        id
      }
    }
  }
`);

type Project = FragmentType<typeof CheckedProject>;

interface Props {
  groups: Record<'leftOut' | 'overAnnounced' | 'incomplete', readonly Project[]>;
  onClose: () => void;
}

const pageOf = ({ id, agreement }: { id: string; agreement: { id: string } | null }) => (agreement ? `/officials/leads/agreements/${agreement.id}` : `/officials/leads/agreements/lead/${id}`);

/** Signed projects whose figure cannot be trusted yet, each with the way to the page where that is mended. */
export function ProjectsToCheck({ groups, onClose }: Props) {
  const say = useText();
  const shown = (Object.keys(groups) as (keyof typeof groups)[]).filter((name) => groups[name].length > 0);
  return (
    <Drawer open title={say('agreements.check.title')} size={560} onClose={onClose} destroyOnHidden>
      {shown.length === 0 && <EmptyState text={say('agreements.check.none')} />}
      {shown.map((name) => (
        <section key={name} className="ag-check">
          <h3>
            {say(`agreements.check.${name}`)} <span className="gx-note">{groups[name].length}</span>
          </h3>
          <ul className="gx-list">
            {groups[name].map((one) => getFragmentData(CheckedProject, one)).map(({ id, title, headline, leads }) => (
              <li key={id}>
                {leads.length === 1 ? <Link to={pageOf(leads[0]!)}>{title}</Link> : <b>{title}</b>} {name === 'overAnnounced' && headline.announcedTimes && <Chip tone="amber">{say('agreements.check.times', { times: headline.announcedTimes })}</Chip>}
                {leads.length > 1 &&
                  leads.map((lead) => (
                    <div key={lead.id}>
                      <Link to={pageOf(lead)}>{lead.title}</Link>
                    </div>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Drawer>
  );
}
