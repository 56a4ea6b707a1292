import { useText } from '../texts.ts';

/** Calls a person: one tap on a phone. */
export function CallLink({ name, phone }: { name: string; phone: string }) {
  const say = useText();
  return (
    <a className="en-button" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} aria-label={say('secretary.callName', { name })}>
      <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true">
        <path d="M3 1h2l1 3-1.5 1.2a8 8 0 0 0 4.3 4.3L10 8l3 1v2a2 2 0 0 1-2 2A10 10 0 0 1 1 3a2 2 0 0 1 2-2z" />
      </svg>
      {say('secretary.call')}
    </a>
  );
}
