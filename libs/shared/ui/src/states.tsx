import { Button } from 'antd';
import { useSyncExternalStore, type ReactNode } from 'react';
import { formatTime } from './formats.ts';
import { usePageTitle } from './layout.tsx';
import { useWords } from './words.ts';

/** Nothing for 200 ms, then grey lines in the place of what comes. */
export function Loading(props: { lines?: number }) {
  const words = useWords();
  return (
    <div className="gx-loading" role="status" aria-label={words.loading}>
      {Array.from({ length: props.lines ?? 5 }, (_, index) => (
        <i key={index} style={{ width: `${90 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

/** What would be here, then the next step. */
export const EmptyState = (props: { text: string; action?: ReactNode }) => (
  <div className="gx-empty">
    <span>{props.text}</span>
    {props.action}
  </div>
);

/** What failed, that the rest is safe, and what to do. The reference lets support find the log entry. */
export function ErrorState(props: { text: string; onRetry?: () => void; reference?: string | undefined }) {
  const words = useWords();
  return (
    <div className="gx-notice red" role="alert">
      <span>{props.text}</span>
      {props.onRetry && (
        <Button size="small" onClick={props.onRetry}>
          {words.retry}
        </Button>
      )}
      {props.reference && (
        <span className="gx-note">
          {words.reference} {props.reference}
        </span>
      )}
    </div>
  );
}

/** Who takes care of it, and that its progress can be followed. */
export const NoPermission = (props: { text: string }) => <div className="gx-notice paper">{props.text}</div>;

/** The same page for what is not there and for what is another's. */
export function NotFound(props: { action?: ReactNode }) {
  const words = useWords();
  usePageTitle(words.notFoundTitle);
  return (
    <div className="gx-empty">
      <h1>{words.notFound}</h1>
      {props.action}
    </div>
  );
}

let lostAt: string | null = null;

const noteNetwork = (): string | null => (lostAt = navigator.onLine ? null : (lostAt ?? new Date().toISOString()));

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Since when the network is gone; null while it is there. */
export const useOfflineSince = (): string | null => useSyncExternalStore(subscribe, noteNetwork, () => null);

/** Says how old the page is as long as the network is gone. */
export function OfflineBar() {
  const words = useWords();
  const since = useOfflineSince();
  return (
    <div role="status" className={since ? 'gx-offline' : undefined}>
      {since && words.offline(formatTime(since))}
    </div>
  );
}

/** Somebody else changed the row while the viewer was writing. */
export function ConflictNotice(props: { onReload: () => void }) {
  const words = useWords();
  return (
    <div className="gx-notice" role="alert">
      <span>{words.conflict}</span>
      <Button size="small" onClick={props.onReload}>
        {words.reload}
      </Button>
    </div>
  );
}
