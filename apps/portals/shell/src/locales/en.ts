import type { SameTexts } from '@gaoxin/client';
import type { zhCN } from './zh-CN.ts';

export const en: SameTexts<typeof zhCN> = {
  product: 'Gaoxin',
  productName: 'Services of the high-tech zone',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  left: 'Signed out',
  leftWhat: 'This computer no longer keeps your sign-in.',
  ended: 'Your sign-in has ended',
  endedWhat: 'Sign in again to come back to this page.',
  failed: 'You are not signed in',
  failedWhat: 'The sign-in was not finished: it took too long, or there were two windows.',
  unreachable: 'The server does not answer. Check the network and try again.',
  portalDown: 'This portal did not open. What you saved is safe.',
  home: 'Home',
};
