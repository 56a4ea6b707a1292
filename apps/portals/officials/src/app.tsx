import { lazyPage, pageNonce, useLanguage } from '@gaoxin/client';
import { GaoxinTheme, NotFound } from '@gaoxin/ui';
import { App as Messages } from 'antd';
import { Route, Routes } from 'react-router';
import { Frame } from './frame.tsx';
import { RecruitmentSection } from './leads/recruitment-section.tsx';
import './officials.css';

const TodayPage = lazyPage(() => import('./today/today-page.tsx'));
const BoardPage = lazyPage(() => import('./leads/board-page.tsx'));
const ContactsPage = lazyPage(() => import('./contacts/contacts-page.tsx'));
const PitchPage = lazyPage(() => import('./preparation/pitch-page.tsx'));
const ToursPage = lazyPage(() => import('./tours/tours-page.tsx'));
const TourPage = lazyPage(() => import('./tours/tour-page.tsx'));
const AgreementsPage = lazyPage(() => import('./agreements/agreements-page.tsx'));
const AgreementPage = lazyPage(() => import('./agreements/agreement-page.tsx'));
const ObligationRegister = lazyPage(() => import('./agreements/obligation-register.tsx'));
const SigningPage = lazyPage(() => import('./agreements/signing-page.tsx'));
const LeadListPage = lazyPage(() => import('./leads/list-page.tsx'));
const PipelinesPage = lazyPage(() => import('./leads/pipelines-page.tsx'));
const LeadPage = lazyPage(() => import('./leads/lead-page.tsx'));
const ImportsPage = lazyPage(() => import('./imports/imports-page.tsx'));
const DuplicatesPage = lazyPage(() => import('./imports/duplicates-page.tsx'));
const OrdersPage = lazyPage(() => import('./orders/orders-page.tsx'));
const ChainsPage = lazyPage(() => import('./chains/chains-page.tsx'));
const ChainPage = lazyPage(() => import('./chains/chain-page.tsx'));
const FiguresPage = lazyPage(() => import('./figures/figures-page.tsx'));
const SitesPage = lazyPage(() => import('./sites/sites-page.tsx'));
const SitePage = lazyPage(() => import('./sites/site-page.tsx'));
const HousingPage = lazyPage(() => import('./housing/housing-page.tsx'));
const PoliciesPage = lazyPage(() => import('./policies/policies-page.tsx'));
const PolicyPage = lazyPage(() => import('./policies/policy-page.tsx'));
const PolicyFormPage = lazyPage(() => import('./policies/policy-form-page.tsx'));
const ProjectsPage = lazyPage(() => import('./projects/projects-page.tsx'));
const ProjectPage = lazyPage(() => import('./projects/project-page.tsx'));
const IssuesPage = lazyPage(() => import('./issues/issues-page.tsx'));
const IssuePage = lazyPage(() => import('./issues/issue-page.tsx'));
const RatingPage = lazyPage(() => import('./rating/rating-page.tsx'));
const ExperiencePage = lazyPage(() => import('./rating/experience-page.tsx'));
const AwardPage = lazyPage(() => import('./rating/award-page.tsx'));
const EnterprisesPage = lazyPage(() => import('./enterprises/enterprises-page.tsx'));
const EnterprisePage = lazyPage(() => import('./enterprises/enterprise-page.tsx'));

/** The officials' portal, as the shell loads it; its routes are relative to its base path. */
export default function App() {
  const { language } = useLanguage();
  return (
    <GaoxinTheme nonce={pageNonce()} locale={language}>
      <Messages component={false}>
        <Routes>
          <Route element={<Frame />}>
            <Route index element={<TodayPage />} />
            <Route path="leads" element={<RecruitmentSection />}>
              <Route index element={<BoardPage />} />
              <Route path="imports" element={<ImportsPage />} />
              <Route path="imports/duplicates" element={<DuplicatesPage />} />
              <Route path="list" element={<LeadListPage />} />
              <Route path="pipelines" element={<PipelinesPage />} />
              <Route path="figures" element={<FiguresPage />} />
              <Route path="chains" element={<ChainsPage />} />
              <Route path="chains/:id" element={<ChainPage />} />
              <Route path="sites" element={<SitesPage />} />
              <Route path="sites/:id" element={<SitePage />} />
              <Route path="housing" element={<HousingPage />} />
              <Route path="contacts" element={<ContactsPage />} />
              <Route path="tours" element={<ToursPage />} />
              <Route path="tours/:id" element={<TourPage />} />
              <Route path="agreements/obligations" element={<ObligationRegister />} />
              <Route path="agreements" element={<AgreementsPage />} />
              <Route path="agreements/:id" element={<AgreementPage />} />
              <Route path="agreements/lead/:leadId" element={<SigningPage />} />
              <Route path="orders" element={<OrdersPage />} />
              <Route path="policies" element={<PoliciesPage />} />
              <Route path="policies/new" element={<PolicyFormPage />} />
              <Route path="policies/:id" element={<PolicyPage />} />
              <Route path="policies/:id/revise" element={<PolicyFormPage />} />
              <Route path=":id" element={<LeadPage />} />
              <Route path=":id/pitch" element={<PitchPage />} />
            </Route>
            <Route path="projects" element={<ProjectsPage />} />
            <Route path="projects/:id" element={<ProjectPage />} />
            <Route path="issues" element={<IssuesPage />} />
            <Route path="issues/:id" element={<IssuePage />} />
            <Route path="rating" element={<RatingPage />} />
            <Route path="rating/experience" element={<ExperiencePage />} />
            <Route path="rating/:cycleId" element={<AwardPage />} />
            <Route path="enterprises" element={<EnterprisesPage />} />
            <Route path="enterprises/:id" element={<EnterprisePage />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Messages>
    </GaoxinTheme>
  );
}
