import { EmptyState, formatDay, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import type { NodePartProps } from './node-drawer.tsx';

/** Which enterprises fill the node, and which are proposed. */
export function NodeFilled({ node, today, mayEdit, onDo }: NodePartProps) {
  const say = useText();
  return (
    <Section
      title={say('chains.filledBy')}
      more={
        mayEdit && (
          <Button size="small" onClick={() => onDo({ what: 'FILL' })}>
            {say('chains.fill')}
          </Button>
        )
      }
    >
      {node.proposals.map(({ id, enterprise }) => (
        <div key={id} className="gx-notice">
          <span>{say('chains.proposal', { enterprise: enterprise.shortName })}</span>
          {mayEdit && (
            <Button size="small" onClick={() => onDo({ what: 'FILL', enterpriseId: enterprise.id })}>
              {say('chains.confirmFill', { name: enterprise.shortName })}
            </Button>
          )}
        </div>
      ))}
      {node.filledBy.length === 0 && <EmptyState text={say('chains.filledNone')} />}
      <ul className="gx-list">
        {node.filledBy.map((filling) => (
          <li key={filling.id} className="of-apart">
            <span>
              <Link to={`/officials/enterprises/${filling.enterprise.id}`}>
                <SampleName enterprise={filling.enterprise} />
              </Link>
              <span className="gx-note">　{say('chains.since', { day: formatDay(filling.since, today) })}</span>
              {filling.lead && (
                <span className="gx-note">
                  　{say('chains.via')}
                  <Link to={`/officials/leads/${filling.lead.id}`}>{filling.lead.title}</Link>
                </span>
              )}
            </span>
            {mayEdit && (
              <Button size="small" type="text" aria-label={`${say('chains.vacate')} ${filling.enterprise.shortName}`} onClick={() => onDo({ what: 'VACATE', fillingId: filling.id })}>
                {say('chains.vacate')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
