import { ErrorState, Loading } from '@gaoxin/ui';
import { Component, Suspense, useCallback, type ReactNode } from 'react';
import { Frame } from './frame.tsx';
import { loadPortal, type PortalModule } from './remote-loader.ts';
import { useText } from './texts.ts';
import { useAttempt } from './use-attempt.ts';

export type LoadPortal = (name: string) => Promise<PortalModule>;

/** One portal, or the offer to try again when it could not be had or broke. */
export function PortalOutlet({ name, load = loadPortal }: { name: string; load?: LoadPortal | undefined }) {
  const say = useText();
  const { value, failed, number, retry } = useAttempt(useCallback(() => load(name), [load, name]));
  const offer = (
    <Frame>
      <ErrorState text={say('portalDown')} onRetry={retry} />
    </Frame>
  );
  if (failed) return offer;
  if (!value) return <Loading />;
  const Portal = value.default;
  return (
    <Boundary key={number} fallback={offer}>
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
