import { useEffect, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { openClient } from './open-client.ts';
import { SessionProvider } from './session-provider.tsx';

/** Runs one portal without the shell, for development: with its own session, under the path it has in the shell. */
export async function renderAlone(Portal: ComponentType, base: string): Promise<void> {
  const client = await openClient();
  createRoot(document.getElementById('root')!).render(
    <BrowserRouter>
      <SessionProvider client={client} signedOut={(_reason, signIn) => <SignIn signIn={signIn} />}>
        <Routes>
          <Route path={`${base}/*`} element={<Portal />} />
          <Route path="*" element={<Navigate to={base} replace />} />
        </Routes>
      </SessionProvider>
    </BrowserRouter>,
  );
}

function SignIn({ signIn }: { signIn: () => Promise<void> }) {
  useEffect(() => void signIn(), [signIn]);
  return null;
}
