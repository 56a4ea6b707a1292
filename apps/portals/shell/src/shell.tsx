import { pageNonce, SessionProvider, useLanguage, useSession, type PortalClient, type ViewerKind } from '@gaoxin/client';
import { ErrorState, GaoxinTheme, Loading, NotFound } from '@gaoxin/ui';
import { BrowserRouter, Link, Navigate, Route, Routes } from 'react-router';
import { Frame } from './frame.tsx';
import { PortalOutlet, type LoadPortal } from './portal-outlet.tsx';
import { SignedOut } from './signed-out.tsx';
import { useText } from './texts.ts';
import { useAttempt } from './use-attempt.ts';

const PORTAL_OF: Partial<Record<ViewerKind, string>> = { OFFICIAL: 'officials', ENTERPRISE: 'enterprise', EXPERIENCE_OFFICER: 'experience' };

/**
 * Opens the session and shows the viewer's portal. It has no rail or header of its own. The router starts afterwards,
 * at the address to which a sign-in came back.
 */
export function Shell({ open, load }: { open: () => Promise<PortalClient>; load?: LoadPortal }) {
  const { language } = useLanguage();
  const { value: client, failed, retry } = useAttempt(open);
  const say = useText();
  return (
    <GaoxinTheme nonce={pageNonce()} locale={language}>
      {failed ? (
        <Frame>
          <ErrorState text={say('unreachable')} onRetry={retry} />
        </Frame>
      ) : client ? (
        <SessionProvider client={client} signedOut={(reason, signIn) => <SignedOut reason={reason} signIn={signIn} />}>
          <BrowserRouter>
            <Portals load={load} />
          </BrowserRouter>
        </SessionProvider>
      ) : (
        <Loading />
      )}
    </GaoxinTheme>
  );
}

function Portals({ load }: { load: LoadPortal | undefined }) {
  const { viewer } = useSession();
  const say = useText();
  const portal = PORTAL_OF[viewer.kind];
  const notFound = (
    <Frame>
      <NotFound action={portal && <Link to="/">{say('home')}</Link>} />
    </Frame>
  );
  if (!portal) return notFound;
  return (
    <Routes>
      <Route index element={<Navigate to={portal} replace />} />
      <Route path={`${portal}/*`} element={<PortalOutlet name={portal} load={load} />} />
      <Route path="*" element={notFound} />
    </Routes>
  );
}
