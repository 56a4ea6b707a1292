import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const RecordUsccDocument = graphql(`
  mutation RecordUscc($input: RecordUsccInput!) {
    recordUscc(input: $input) {
      enterprise {
        id
        uscc
        prospect
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

const HolderDocument = graphql(`
  query EnterpriseOfUscc($uscc: Uscc!) {
    enterpriseByUscc(uscc: $uscc) {
      id
      name
    }
  }
`);

/** Gives an enterprise its credit code; when another one has it, both can be compared. */
export function RecordUscc({ enterprise, onStale }: { enterprise: { id: string; version: number }; onStale: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(RecordUsccDocument);
  const [isOpen, setOpen] = useState(false);
  const [uscc, setUscc] = useState('');
  const isTaken = act.errors.some(({ code }) => code === 'USCC_TAKEN');
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('prospects.record')}
      </Button>
      {isOpen && (
        <ActDrawer
          title={say('prospects.record')}
          verb={say('prospects.record')}
          act={act}
          places={['uscc']}
          input={() => ({ enterpriseId: enterprise.id, version: enterprise.version, uscc: uscc.trim() })}
          onDone={() => {
            void message.info(say('prospects.recorded'));
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
          onStale={onStale}
        >
          <TextField label={say('enterprises.field.uscc')} place="uscc" value={uscc} onChange={setUscc} />
          {isTaken && <Holder enterpriseId={enterprise.id} uscc={uscc.trim()} />}
        </ActDrawer>
      )}
    </>
  );
}

function Holder({ enterpriseId, uscc }: { enterpriseId: string; uscc: string }) {
  const say = useText();
  const { data } = useQuery(HolderDocument, { variables: { uscc } });
  const holder = data?.enterpriseByUscc;
  if (!holder) return null;
  return (
    <p role="status">
      {say('prospects.taken')} <Link to={`/officials/enterprises/${holder.id}`}>{holder.name}</Link>
      {'　'}
      <Link to={`/officials/leads/imports/duplicates?kind=enterprise&left=${holder.id}&right=${enterpriseId}`}>{say('prospects.compare')}</Link>
    </p>
  );
}
