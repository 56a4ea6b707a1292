import { EmptyState, formatInstant, Section } from '@gaoxin/ui';
import { useText } from '../texts.ts';
import type { Policy } from './policy-page.tsx';

/** What enterprises said of the policy. */
export function PolicyFeedback({ policy, today }: { policy: Policy; today: string }) {
  const say = useText();
  return (
    <Section title={say('policies.feedback')} note={policy.feedback.length > 0 ? String(policy.feedback.length) : undefined}>
      {policy.feedback.length === 0 && <EmptyState text={say('policies.noFeedback')} />}
      <ul className="gx-list">
        {policy.feedback.map((one) => (
          <li key={one.id}>
            <b>{say(`policies.feedbackKind.${one.kind}`)}</b> {one.text}
            <div className="gx-note">
              {one.enterprise.name}　{formatInstant(one.givenAt, today)}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
