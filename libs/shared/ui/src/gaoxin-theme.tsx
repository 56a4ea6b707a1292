import { createCache, StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { phoneTheme, theme } from './theme.ts';
import './gaoxin.css';

/** Puts the product's look around a portal. `nonce` is the one of the page's content security policy. */
export function GaoxinTheme(props: { nonce: string; locale: 'zh-CN' | 'en'; children: ReactNode }) {
  const [cache] = useState(() => createCache());
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  return (
    <StyleProvider cache={cache}>
      <ConfigProvider
        theme={useIsPhone() ? phoneTheme : theme}
        csp={{ nonce: props.nonce }}
        locale={props.locale === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        getPopupContainer={(trigger) => trigger?.closest<HTMLElement>('main') ?? layer ?? document.body}
      >
        {props.children}
        {/* Drawers and dialogs that open in the body itself write a style element without the nonce to stop scrolling. */}
        <div ref={setLayer} />
      </ConfigProvider>
    </StyleProvider>
  );
}

const PHONE = '(max-width: 640px)';

const subscribe = (changed: () => void) => {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the page is as narrow as a phone, where the rail gives way to the bottom bar. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches, () => false);
