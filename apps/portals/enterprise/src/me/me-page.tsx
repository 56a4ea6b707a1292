import { LANGUAGES, useLanguage, useSession, type Language } from '@gaoxin/client';
import { Columns, FactList, PageHeader } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { Head } from '../head.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { Inbox } from './inbox.tsx';

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** The account, its enterprise, the language, the messages, the way out. */
export default function MePage() {
  const say = useText();
  const { viewer, signOut } = useSession();
  const { enterprise, zone } = useOwn();
  const { language } = useLanguage();
  return (
    <>
      <PageHeader title={say('me.title')} brief={`${viewer.name}，${enterprise.shortName}`} />
      <Columns
        aside={
          <>
            <Head title={say('me.account')} />
            <FactList
              facts={[
                [say('me.name'), viewer.name],
                [say('me.enterprise'), `${enterprise.name}${enterprise.sample ? say('frame.sample') : ''}`],
                [say('me.uscc'), enterprise.uscc],
                [say('me.industry'), enterprise.industry],
                [say('me.contact'), enterprise.contactName],
                [say('me.phone'), enterprise.contactPhone],
                [say('me.zone'), inLanguage(zone.name, language)],
              ]}
            />
            <LanguageChoice />
            <p className="en-me-links">
              <Link className="en-button" to="/enterprise/agreements">
                {say('me.agreements')}
              </Link>
              <Link className="en-button" to="/enterprise/policies">
                {say('policy.title')}
              </Link>
              <Link className="en-button" to="/enterprise/rating">
                {say('me.rating')}
              </Link>
              <Link className="en-button" to="/enterprise/housing">
                {say('rail.housing')}
              </Link>
              <Link className="en-button" to="/enterprise/orders">
                {say('rail.orders')}
              </Link>
              <button type="button" className="en-button" onClick={() => void signOut()}>
                {say('me.signOut')}
              </button>
            </p>
          </>
        }
      >
        <Inbox />
      </Columns>
    </>
  );
}

function LanguageChoice() {
  const say = useText();
  const { language, setLanguage } = useLanguage();
  return (
    <fieldset className="en-choices">
      <legend>{say('me.language')}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} className="en-choice" lang={one}>
          <input type="radio" name="language" checked={one === language} onChange={() => setLanguage(one)} />
          <span>{NAMES[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
