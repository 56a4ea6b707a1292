import { useAct } from '@gaoxin/client';
import { EmptyState, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { PartyRole, PartySide } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import type { Agreement } from './agreement-page.tsx';
import { FactsDrawer } from './facts-drawer.tsx';
import { useAgreementWords } from './words.ts';

const AddParty = graphql(`
  mutation AddAgreementParty($input: AddAgreementPartyInput!) {
    addAgreementParty(input: $input) {
      party {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

const SIDES: readonly PartySide[] = ['ZONE', 'ENTERPRISE'];
const ROLES: readonly PartyRole[] = ['AUTHORITY', 'PLATFORM_COMPANY', 'INVESTOR', 'PROJECT_COMPANY', 'PARENT_GROUP', 'GUARANTOR'];

/** Who signed. */
export function Parties({ agreement, reload }: { agreement: Agreement; reload: () => void }) {
  const say = useText();
  const [adding, setAdding] = useState(false);
  const parties = agreement.parties ?? [];
  return (
    <Section
      title={say('agreements.parties.title')}
      more={
        agreement.viewerCan.includes('ADD_PARTY') && (
          <span className="ag-tools">
            <Button type="link" onClick={() => setAdding(true)}>
              {say('agreements.parties.add')}
            </Button>
          </span>
        )
      }
    >
      {parties.length === 0 ? (
        <EmptyState text={say('agreements.parties.none')} />
      ) : (
        <div className="gx-scroll">
          <table className="gx-table ag-party">
            <thead>
              <tr>
                {(['side', 'name', 'uscc', 'role', 'signatory'] as const).map((head) => (
                  <th key={head} scope="col">
                    {say(`agreements.parties.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parties.map((party) => (
                <tr key={party.id}>
                  <td>{say(`agreements.side.${party.side}`)}</td>
                  <td>{party.name}</td>
                  <td>{party.uscc}</td>
                  <td>{say(`agreements.role.${party.role}`)}</td>
                  <td>{party.signatory}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding && <PartyForm agreementId={agreement.id} reload={reload} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function PartyForm(props: { agreementId: string; reload: () => void; onClose: () => void }) {
  const say = useText();
  const { options } = useAgreementWords();
  const act = useAct(AddParty);
  return (
    <FactsDrawer
      title={say('agreements.parties.add')}
      verb={say('agreements.parties.add')}
      act={act}
      start={{ side: 'ENTERPRISE', role: 'INVESTOR' }}
      fields={[
        { name: 'side', label: say('agreements.parties.side'), kind: 'select', options: options(SIDES, (side) => say(`agreements.side.${side}`)) },
        { name: 'role', label: say('agreements.parties.role'), kind: 'select', options: options(ROLES, (role) => say(`agreements.role.${role}`)) },
        { name: 'name', label: say('agreements.parties.name') },
        { name: 'uscc', label: say('agreements.parties.uscc') },
        { name: 'signatory', label: say('agreements.parties.signatory') },
      ]}
      input={({ side, role, name = '', uscc, signatory }) => ({
        agreementId: props.agreementId, side: side as PartySide, role: role as PartyRole, name, uscc: uscc || null, signatory: signatory || null,
      })}
      onDone={props.reload}
      onClose={props.onClose}
    />
  );
}
