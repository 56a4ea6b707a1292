import { Loading } from '@gaoxin/ui';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useText } from '../texts.ts';

const AREAS = [
  { to: '/officials/leads', area: 'leads' },
  { to: '/officials/leads/contacts', area: 'contacts' },
  { to: '/officials/leads/tours', area: 'tours' },
  { to: '/officials/leads/chains', area: 'chains' },
  { to: '/officials/leads/agreements', area: 'agreements' },
  { to: '/officials/leads/sites', area: 'sites' },
  { to: '/officials/leads/housing', area: 'housing' },
  { to: '/officials/leads/orders', area: 'orders' },
  { to: '/officials/leads/policies', area: 'policies' },
  { to: '/officials/leads/figures', area: 'figures' },
  { to: '/officials/leads/imports', area: 'imports' },
  { to: '/officials/leads/pipelines', area: 'pipelines' },
] as const;

/** The pages of recruitment under one line of links. */
export function RecruitmentSection() {
  return (
    <>
      <SectionNav />
      <Suspense fallback={<Loading lines={8} />}>
        <Outlet />
      </Suspense>
    </>
  );
}

/** Where the screen is too narrow for all links, the current one stands in the middle and an edge with more behind it fades. */
function SectionNav() {
  const say = useText();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  const [hidden, setHidden] = useState({ before: false, after: false });
  const look = useCallback(() => {
    const { scrollLeft = 0, clientWidth = 0, scrollWidth = 0 } = nav.current ?? {};
    setHidden({ before: scrollLeft > 1, after: scrollLeft + clientWidth < scrollWidth - 1 });
  }, []);
  useEffect(() => {
    const line = nav.current;
    const current = line?.querySelector<HTMLElement>('[aria-current=page]');
    if (line && current) line.scrollLeft = current.offsetLeft - line.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
    look();
  }, [pathname, look]);
  useEffect(() => {
    const watch = new ResizeObserver(look);
    if (nav.current) watch.observe(nav.current);
    return () => watch.disconnect();
  }, [look]);
  return (
    <nav ref={nav} className={`of-section-nav${hidden.before ? ' before' : ''}${hidden.after ? ' after' : ''}`} onScroll={look} aria-label={say('rail.leads')}>
      {AREAS.map(({ to, area }) => (
        <NavLink key={to} to={to} end={area === 'leads'}>
          {say(`recruitment.${area}`)}
        </NavLink>
      ))}
    </nav>
  );
}
