import { pageNonce, useLanguage } from '@gaoxin/client';
import { GaoxinTheme, NotFound } from '@gaoxin/ui';
import { Route, Routes } from 'react-router';
import { HomePage } from './home-page.tsx';

/** The portal, as the shell loads it; its routes are relative to its base path. */
export default function App() {
  const { language } = useLanguage();
  return (
    <GaoxinTheme nonce={pageNonce()} locale={language}>
      <Routes>
        <Route index element={<HomePage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </GaoxinTheme>
  );
}
