import { ErrorState, Loading } from '@gaoxin/ui';
import { Component, lazy, Suspense, useState, type ReactNode } from 'react';
import { loadPortal, type PortalModule } from './remote-loader.ts';
import { useText } from './texts.ts';

export type LoadPortal = (name: string) => Promise<PortalModule>;

/** One portal, or the offer to try again when it could not be had. */
export function PortalOutlet({ name, load = loadPortal }: { name: string; load?: LoadPortal }) {
  const say = useText();
  // A lazy component keeps its failure for good, so another attempt needs another one.
  const [{ attempt, Portal }, setLoaded] = useState(() => ({ attempt: 0, Portal: lazy(() => load(name)) }));
  const retry = () => setLoaded({ attempt: attempt + 1, Portal: lazy(() => load(name)) });
  return (
    <Boundary key={attempt} fallback={<ErrorState text={say('portalDown')} onRetry={retry} />}>
      <Suspense fallback={<Loading />}>
        <Portal />
      </Suspense>
    </Boundary>
  );
}

class Boundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
