import { LANGUAGES, useLanguage, type SignedOutReason } from '@gaoxin/client';
import { ErrorState, Seal } from '@gaoxin/ui';
import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useText } from './texts.ts';
import './signed-out.css';

interface SignedOutProps {
  reason: SignedOutReason;
  signIn: () => Promise<void>;
}

/** Whoever comes anew goes to the sign-in page at once; whoever was here before is told what happened. */
export function SignedOut({ reason, signIn }: SignedOutProps) {
  const say = useText();
  const [unreachable, setUnreachable] = useState(false);
  const go = useCallback(() => {
    setUnreachable(false);
    signIn().catch(() => setUnreachable(true));
  }, [signIn]);
  useEffect(() => {
    if (reason === 'new') signIn().catch(() => setUnreachable(true));
  }, [reason, signIn]);
  if (unreachable) return <ErrorState text={say('unreachable')} onRetry={go} />;
  return reason === 'new' ? null : <Farewell reason={reason} onSignIn={go} />;
}

function Farewell({ reason, onSignIn }: { reason: Exclude<SignedOutReason, 'new'>; onSignIn: () => void }) {
  const say = useText();
  return (
    <div className="farewell">
      <header>
        <Seal />
        <div>
          <strong>{say('product')}</strong>
          <span>{say('productName')}</span>
        </div>
        <LanguageChoice />
      </header>
      <main>
        <h1>{say(reason)}</h1>
        <p>{say(`${reason}What`)}</p>
        <Button type="primary" size="large" onClick={onSignIn}>
          {say(reason === 'left' ? 'signIn' : 'signInAgain')}
        </Button>
      </main>
    </div>
  );
}

const NAMES = { 'zh-CN': '中文', en: 'English' };

function LanguageChoice() {
  const { language, setLanguage } = useLanguage();
  return (
    <nav>
      {LANGUAGES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => setLanguage(each)}>
          {NAMES[each]}
        </button>
      ))}
    </nav>
  );
}
