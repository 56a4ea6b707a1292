import { useSession } from '@gaoxin/client';
import { PageHeader, PageShell } from '@gaoxin/ui';
import { useText } from './texts.ts';

export function HomePage() {
  const say = useText();
  const { viewer } = useSession();
  return (
    <PageShell items={[{ to: '.', label: say('home.rail'), end: true, phone: true }]} zone={viewer.zone} tools={viewer.name}>
      <PageHeader title={say('home.title')} />
    </PageShell>
  );
}
