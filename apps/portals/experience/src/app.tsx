import { lazyPage, pageNonce, useLanguage } from '@gaoxin/client';
import { GaoxinTheme, Loading, NotFound } from '@gaoxin/ui';
import { Suspense } from 'react';
import { Link, Route, Routes } from 'react-router';
import { Frame } from './frame.tsx';
import { useText } from './texts.ts';
import './experience.css';

const TasksPage = lazyPage(() => import('./tasks/tasks-page.tsx'));
const TaskPage = lazyPage(() => import('./tasks/task-page.tsx'));
const MePage = lazyPage(() => import('./me-page.tsx'));

/** The experience officers' portal, as the shell loads it under its base path; made for a phone. */
export default function App() {
  const { language } = useLanguage();
  return (
    <GaoxinTheme nonce={pageNonce()} locale={language}>
      <Suspense fallback={<Loading lines={8} />}>
        <Routes>
          <Route element={<Frame />}>
            <Route index element={<TasksPage />} />
            <Route path="me" element={<MePage />} />
            <Route path="*" element={<Lost />} />
          </Route>
          <Route path="tasks/:id" element={<TaskPage />} />
        </Routes>
      </Suspense>
    </GaoxinTheme>
  );
}

function Lost() {
  const say = useText();
  return <NotFound action={<Link to="/experience">{say('frame.back')}</Link>} />;
}
