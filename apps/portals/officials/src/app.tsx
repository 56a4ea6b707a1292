import { lazyPage, pageNonce, useLanguage } from '@gaoxin/client';
import { GaoxinTheme, NotFound } from '@gaoxin/ui';
import { App as Messages } from 'antd';
import { Route, Routes } from 'react-router';
import { Frame } from './frame.tsx';
import './officials.css';

const TodayPage = lazyPage(() => import('./today/today-page.tsx'));
const BoardPage = lazyPage(() => import('./leads/board-page.tsx'));
const LeadPage = lazyPage(() => import('./leads/lead-page.tsx'));

/** The officials' portal, as the shell loads it; its routes are relative to its base path. */
export default function App() {
  const { language } = useLanguage();
  return (
    <GaoxinTheme nonce={pageNonce()} locale={language}>
      <Messages component={false}>
        <Routes>
          <Route element={<Frame />}>
            <Route index element={<TodayPage />} />
            <Route path="leads" element={<BoardPage />} />
            <Route path="leads/:id" element={<LeadPage />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Messages>
    </GaoxinTheme>
  );
}
