import { useLanguage } from '@gaoxin/client';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { useIssueWords } from './issue-words.ts';

const Conversation_Issue = graphql(`
  fragment Conversation_Issue on EnterpriseIssue {
    id
    body
    entries {
      id
      kind
      at
      actor
      byEnterprise
      text
      departments {
        id
        name {
          zh
          en
        }
      }
    }
  }
`);

/** Everything said and done, oldest first; the enterprise's own words stand out by their paper. */
export function Conversation(props: { issue: FragmentType<typeof Conversation_Issue>; today: string }) {
  const say = useText();
  const words = useIssueWords(props.today);
  const { language } = useLanguage();
  const { body, entries } = getFragmentData(Conversation_Issue, props.issue);
  return (
    <section>
      <Head title={say('issue.history')} note={say('issue.entries', { count: entries.length })} />
      <ol className="en-talk">
        {entries.map((entry) => (
          <li key={entry.id} className={entry.byEnterprise ? 'own' : ''}>
            <p className="en-talk-head">
              <b>{entry.byEnterprise ? say('issue.ourEnterprise') : (entry.actor ?? say('issue.zone'))}</b>
              <span>{say(`entry.${entry.kind}`)}</span>
              <time dateTime={entry.at}>{words.instant(entry.at)}</time>
            </p>
            <p className="gx-prewrap">{entry.text ?? (entry.kind === 'COLLECTED' ? body : null)}</p>
            {entry.departments.length > 0 && (
              <p className="gx-note">{say('issue.departments', { names: entry.departments.map(({ name }) => inLanguage(name, language)).join(language === 'en' ? ', ' : '、') })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
