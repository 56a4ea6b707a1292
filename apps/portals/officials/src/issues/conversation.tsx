import { DateText, Section } from '@gaoxin/ui';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import type { Issue } from './issue-page.tsx';

/** What was asked, said and done, oldest first; what the enterprise wrote stands on paper ground. */
export function Conversation({ issue, today }: { issue: Issue; today: string }) {
  const say = useText();
  const localized = useLocalized();
  const [raised, ...later] = [issue.entries.find(({ kind }) => kind === 'COLLECTED'), ...issue.entries.filter(({ kind }) => kind !== 'COLLECTED')];
  return (
    <Section title={say('issues.conversation')}>
      <ol className="of-conversation">
        <li className={raised && !raised.byEnterprise ? '' : 'enterprise'}>
          <p className="of-entry-head">
            <b>{issue.raisedBy ?? issue.enterprise.shortName}</b>
            <span>{say('issues.entry.COLLECTED')}</span>
            <DateText value={issue.raisedAt} today={today} />
          </p>
          <p className="gx-prewrap">{issue.body ?? <span className="gx-note">{say('issues.notYours')}</span>}</p>
        </li>
        {later.map(
          (entry) =>
            entry && (
              <li key={entry.id} className={entry.byEnterprise ? 'enterprise' : ''}>
                <p className="of-entry-head">
                  <b>{entry.actor ?? say(entry.byEnterprise ? 'issues.enterprise' : 'issues.zone')}</b>
                  <span>{say(`issues.entry.${entry.kind}`)}</span>
                  <DateText value={entry.at} today={today} />
                </p>
                {entry.departments.length > 0 && (
                  <p className="gx-small">{say('issues.parties', { names: entry.departments.map(({ name }) => localized(name)).join(say('issues.and')) })}</p>
                )}
                {entry.text && <p className="gx-prewrap">{entry.text}</p>}
              </li>
            ),
        )}
      </ol>
    </Section>
  );
}
