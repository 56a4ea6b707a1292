import { createCache, StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState, type ReactNode } from 'react';
import { theme } from './theme.ts';
import './gaoxin.css';

/** Puts the product's look around a portal. `nonce` is the one of the page's content security policy. */
export function GaoxinTheme(props: { nonce: string; locale: 'zh-CN' | 'en'; children: ReactNode }) {
  const [cache] = useState(() => createCache());
  return (
    <StyleProvider cache={cache}>
      <ConfigProvider theme={theme} csp={{ nonce: props.nonce }} locale={props.locale === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
        {props.children}
      </ConfigProvider>
    </StyleProvider>
  );
}
