import { lazy, useState, type ComponentType } from 'react';

/**
 * A page whose code is fetched when it is first shown: `lazyPage(() => import('./leads/board-page.tsx'))`. Plain `lazy`
 * keeps a failure for good; this one fetches anew when an error boundary shows its content again.
 */
export function lazyPage(load: () => Promise<{ default: ComponentType }>): ComponentType {
  const attempt = () =>
    lazy(async () => {
      try {
        return await load();
      } catch (error) {
        Next = attempt();
        throw error;
      }
    });
  let Next = attempt();
  return function LazyPage() {
    const [Page] = useState(() => Next);
    return <Page />;
  };
}
