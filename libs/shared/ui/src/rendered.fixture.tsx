import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { GaoxinTheme } from './gaoxin-theme.tsx';

export const NONCE = 'of-this-page';

/** Renders as a portal does: in the product's look and in Chinese. */
export function renderThemed(content: ReactNode) {
  if (!i18next.isInitialized) void i18next.use(initReactI18next).init({ lng: 'zh-CN', resources: {}, initAsync: false });
  return render(<GaoxinTheme nonce={NONCE} locale="zh-CN">{content}</GaoxinTheme>);
}
