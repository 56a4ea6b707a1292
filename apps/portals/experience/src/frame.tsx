import { useSession } from '@gaoxin/client';
import { Loading, PageShell } from '@gaoxin/ui';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useText } from './texts.ts';

/** Rail or bottom bar around the pages that are not a task. */
export function Frame() {
  const say = useText();
  const { viewer } = useSession();
  return (
    <PageShell
      items={[
        { to: '/experience', label: say('tasks.rail'), end: true, phone: true },
        { to: '/experience/me', label: say('me.title'), phone: true },
      ]}
      zone={say('frame.portal')}
      tools={viewer.name}
    >
      <Suspense fallback={<Loading lines={6} />}>
        <Outlet />
      </Suspense>
    </PageShell>
  );
}
