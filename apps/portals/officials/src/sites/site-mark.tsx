import type { SiteStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

export const STATUSES: readonly SiteStatus[] = ['AVAILABLE', 'RESERVED', 'OCCUPIED', 'UNDERUSED', 'IDLE', 'REPURPOSED', 'UNDER_CONSTRUCTION', 'PLANNED'];

/** Each status has its own shape, so that it is known without its colour. Drawn in a box of 10. */
export function StatusShape({ status }: { status: SiteStatus }) {
  const name = `si-mark ${status}`;
  switch (status) {
    case 'AVAILABLE':
      return <circle className={name} cx="5" cy="5" r="4.5" />;
    case 'RESERVED':
      return (
        <g className={name}>
          <circle cx="5" cy="5" r="3.9" />
          <path d="M5 1.1a3.9 3.9 0 0 1 0 7.8z" />
        </g>
      );
    case 'OCCUPIED':
      return <rect className={name} x="1" y="1" width="8" height="8" />;
    case 'REPURPOSED':
      return <path className={name} d="M1.5 1.5h7v7h-7z M3 5l1.6 1.7L7.2 3.4" />;
    case 'UNDERUSED':
      return <path className={name} d="M5 .4 9.8 9.4H.2z" />;
    case 'IDLE':
      return <path className={name} d="M5 0 10 5 5 10 0 5z" />;
    case 'UNDER_CONSTRUCTION':
      return <path className={name} d="M5 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M2.5 5h5" />;
    case 'PLANNED':
      return <circle className={name} cx="5" cy="5" r="3.8" />;
  }
}

/** Status by shape, colour and word. */
export function SiteMark({ status }: { status: SiteStatus }) {
  const say = useText();
  return (
    <span className="gx-state">
      <svg className="gx-mark" viewBox="0 0 10 10" aria-hidden="true">
        <StatusShape status={status} />
      </svg>
      {say(`sites.status.${status}`)}
    </span>
  );
}
