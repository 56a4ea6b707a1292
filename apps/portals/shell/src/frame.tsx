import { LANGUAGES, useLanguage } from '@gaoxin/client';
import { Seal } from '@gaoxin/ui';
import type { ReactNode } from 'react';
import { useText } from './texts.ts';
import './frame.css';

/** Around what the shell itself has to say while no portal is there to say it. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useText();
  return (
    <div className="frame">
      <header>
        <Seal />
        <div>
          <strong>{say('product')}</strong>
          <span>{say('productName')}</span>
        </div>
        <LanguageChoice />
      </header>
      <main>{children}</main>
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
