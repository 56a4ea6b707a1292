import { lazyPage, pageNonce, useLanguage } from '@gaoxin/client';
import { GaoxinTheme, NotFound } from '@gaoxin/ui';
import { Link, Route, Routes } from 'react-router';
import { Frame } from './frame.tsx';
import { useText } from './texts.ts';
import './enterprise.css';

const HomePage = lazyPage(() => import('./home/home-page.tsx'));
const IssuesPage = lazyPage(() => import('./issues/issues-page.tsx'));
const IssuePage = lazyPage(() => import('./issues/issue-page.tsx'));
const RaisePage = lazyPage(() => import('./issues/raise-page.tsx'));
const PoliciesPage = lazyPage(() => import('./policies/policies-page.tsx'));
const PolicyPage = lazyPage(() => import('./policies/policy-page.tsx'));
const ProfilePage = lazyPage(() => import('./policies/profile-page.tsx'));
const ProjectPage = lazyPage(() => import('./projects/project-page.tsx'));
const AgreementsPage = lazyPage(() => import('./agreements/agreements-page.tsx'));
const BallotPage = lazyPage(() => import('./rating/ballot-page.tsx'));
const HousingPage = lazyPage(() => import('./housing/housing-page.tsx'));
const OrdersPage = lazyPage(() => import('./orders/orders-page.tsx'));
const MePage = lazyPage(() => import('./me/me-page.tsx'));

/** The enterprises' portal, as the shell loads it under its base path. */
export default function App() {
  const { language } = useLanguage();
  return (
    <GaoxinTheme nonce={pageNonce()} locale={language}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<HomePage />} />
          <Route path="issues" element={<IssuesPage />} />
          <Route path="issues/:id" element={<IssuePage />} />
          <Route path="raise" element={<RaisePage />} />
          <Route path="projects/:id?" element={<ProjectPage />} />
          <Route path="agreements/:id?" element={<AgreementsPage />} />
          <Route path="policies" element={<PoliciesPage />} />
          <Route path="policies/profile" element={<ProfilePage />} />
          <Route path="policies/:id" element={<PolicyPage />} />
          <Route path="rating" element={<BallotPage />} />
          <Route path="housing" element={<HousingPage />} />
          <Route path="orders" element={<OrdersPage />} />
          <Route path="me" element={<MePage />} />
          <Route path="*" element={<Lost />} />
        </Route>
      </Routes>
    </GaoxinTheme>
  );
}

function Lost() {
  const say = useText();
  return <NotFound action={<Link to="/enterprise">{say('frame.back')}</Link>} />;
}
