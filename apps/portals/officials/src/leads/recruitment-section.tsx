import { Loading } from '@gaoxin/ui';
import { Suspense } from 'react';
import { NavLink, Outlet } from 'react-router';
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
  const say = useText();
  return (
    <>
      <nav className="of-section-nav" aria-label={say('rail.leads')}>
        {AREAS.map(({ to, area }) => (
          <NavLink key={to} to={to} end={area === 'leads'}>
            {say(`recruitment.${area}`)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<Loading lines={8} />}>
        <Outlet />
      </Suspense>
    </>
  );
}
