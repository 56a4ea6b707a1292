import type { SignedOutReason } from '@gaoxin/client';
import { ErrorState } from '@gaoxin/ui';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Frame } from './frame.tsx';
import { useText } from './texts.ts';

interface SignedOutProps {
  reason: SignedOutReason;
  signIn: () => Promise<void>;
}

/** Whoever comes anew goes to the sign-in page at once; whoever was here before is told what happened. */
export function SignedOut({ reason, signIn }: SignedOutProps) {
  const say = useText();
  const [leaving, setLeaving] = useState(reason === 'new');
  const [unreachable, setUnreachable] = useState(false);
  useEffect(() => {
    if (!leaving) return;
    signIn().catch(() => {
      setLeaving(false);
      setUnreachable(true);
    });
  }, [leaving, signIn]);
  const go = () => {
    setUnreachable(false);
    setLeaving(true);
  };
  if (unreachable) {
    return (
      <Frame>
        <ErrorState text={say('unreachable')} onRetry={go} />
      </Frame>
    );
  }
  return reason === 'new' ? null : <Farewell reason={reason} leaving={leaving} onSignIn={go} />;
}

interface FarewellProps {
  reason: Exclude<SignedOutReason, 'new'>;
  leaving: boolean;
  onSignIn: () => void;
}

function Farewell({ reason, leaving, onSignIn }: FarewellProps) {
  const say = useText();
  return (
    <Frame>
      <div className="farewell">
        <h1>{say(reason)}</h1>
        <p>{say(`${reason}What`)}</p>
        <Button type="primary" size="large" loading={leaving} onClick={onSignIn}>
          {say(reason === 'left' ? 'signIn' : 'signInAgain')}
        </Button>
      </div>
    </Frame>
  );
}
