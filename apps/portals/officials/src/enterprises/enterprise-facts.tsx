import { FactList, Section } from '@gaoxin/ui';
import { Link } from 'react-router';
import type { EnterprisePageQuery } from '../generated/graphql.ts';
import { Call } from '../parts/call.tsx';
import { useText } from '../texts.ts';
import { RecordUscc } from './record-uscc.tsx';

type Enterprise = NonNullable<EnterprisePageQuery['enterprise']>;

/** Who the enterprise is and whom to talk to. */
export function EnterpriseFacts({ enterprise, onStale }: { enterprise: Enterprise; onStale: () => void }) {
  const say = useText();
  const { secretary, contactName, contactPhone } = enterprise;
  const withCall = (name: string, phone: string | null) => (
    <span className="of-apart">
      {name}
      {phone && <Call name={name} phone={phone} />}
    </span>
  );
  return (
    <Section title={say('enterprises.facts')}>
      <FactList
        facts={[
          [say('prospects.mergedInto'), enterprise.mergedInto && <Link to={`/officials/enterprises/${enterprise.mergedInto.id}`}>{enterprise.mergedInto.name}</Link>],
          [say('enterprises.field.shortName'), enterprise.shortName],
          [
            say('enterprises.uscc'),
            <span key="uscc" className="of-apart">
              {enterprise.uscc ?? say(enterprise.prospect ? `prospects.none.${enterprise.prospect}` : 'enterprises.noUscc')}
              {enterprise.viewerCan.includes('RECORD_USCC') && <RecordUscc enterprise={enterprise} onStale={onStale} />}
            </span>,
          ],
          [say('prospects.parentGroup'), enterprise.parentGroup],
          [say('enterprises.industry'), enterprise.industry],
          [say('enterprises.contact'), contactName && withCall(contactName, contactPhone)],
          [say('enterprises.secretary'), secretary ? withCall(secretary.name, secretary.phone) : say('projects.noSecretary')],
        ]}
      />
    </Section>
  );
}
