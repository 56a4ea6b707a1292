import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const Open = graphql(`
  mutation OpenCycle($input: OpenCycleInput!) {
    openCycle(input: $input) {
      cycle {
        id
        period
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Opens the evaluation of a month; its rules are fixed from then on. */
export function OpenCycle({ today, onClose }: { today: string; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Open, { refetch: ['RatingPage'] });
  const [typed, setTyped] = useState<string>();
  const period = typed ?? today.slice(0, 7);
  return (
    <ActDrawer
      title={say('rating.open')}
      act={act}
      places={['period']}
      verb={say('rating.open')}
      input={() => ({ period })}
      onDone={() => {
        message.info(say('rating.opened', { period }));
        onClose();
      }}
      onClose={onClose}
      onStale={onClose}
    >
      <p className="of-hint">{say('rating.openHint')}</p>
      <TextField type="month" label={say('rating.period')} place="period" value={period} onChange={setTyped} />
    </ActDrawer>
  );
}
