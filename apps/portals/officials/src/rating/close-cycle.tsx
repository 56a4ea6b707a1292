import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { App, Modal } from 'antd';
import { useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const Close = graphql(`
  mutation CloseCycle($input: CloseCycleInput!) {
    closeCycle(input: $input) {
      cycle {
        id
        status
        version
        viewerCan
        award {
          id
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);

interface ClosingCycle {
  id: string;
  period: string;
  version: number;
  votingEnterprises: number;
  eligibleEnterprises: number;
}

/** Asks before the evaluation ends, because no ballot is taken afterwards; then shows the result. */
export function CloseCycle({ cycle, onClose, reload }: { cycle: ClosingCycle; onClose: () => void; reload: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { run, errors, busy } = useAct(Close, { refetch: ['RatingPage', 'AwardPage'] });
  const close = async () => {
    if (!(await run({ cycleId: cycle.id, version: cycle.version }))) return reload();
    message.info(say('rating.closed', { period: cycle.period }));
    onClose();
    void navigate(`/officials/rating/${cycle.id}`);
  };
  return (
    <Modal
      open
      title={say('rating.closeTitle', { period: cycle.period })}
      okText={say('rating.close')}
      cancelText={say('common.cancel')}
      confirmLoading={busy}
      onOk={() => void close()}
      onCancel={onClose}
    >
      <FormErrors faults={errors} shown={[]} />
      <p>{say('rating.closeHint', { votes: cycle.votingEnterprises, eligible: cycle.eligibleEnterprises })}</p>
    </Modal>
  );
}
