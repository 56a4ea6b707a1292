import { LANGUAGES, useLanguage, useSession, type Language } from '@gaoxin/client';
import { FactList, PageHeader } from '@gaoxin/ui';
import { useText } from './texts.ts';

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** The account, the language, the way out. */
export default function MePage() {
  const say = useText();
  const { viewer, signOut } = useSession();
  const { language, setLanguage } = useLanguage();
  return (
    <div className="ex-narrow">
      <PageHeader title={say('me.title')} />
      <FactList facts={[[say('me.name'), viewer.name]]} />
      <fieldset className="ex-choices">
        <legend>{say('me.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} className="ex-pick wide" lang={one}>
            <input type="radio" name="language" checked={one === language} onChange={() => setLanguage(one)} />
            <span>{NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      <p className="gx-note">{say('me.drafts')}</p>
      <p className="ex-leave">
        <button type="button" className="ex-button" onClick={() => void signOut()}>
          {say('me.signOut')}
        </button>
      </p>
    </div>
  );
}
