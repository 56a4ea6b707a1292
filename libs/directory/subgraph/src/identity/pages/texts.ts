import type { Locale } from '@gaoxin/server';

const zh = {
  brand: '高新',
  tagline: '高新区企业服务平台',
  motto: ['事事有回应', '件件有着落'],
  languages: '语言',
  login: '登录',
  loginName: '手机号或账号',
  password: '密码',
  noAccess: '登不上，找本单位的系统管理员。',
  wrong: '账号或密码不对。',
  suspended: '账号已停用，找本单位的系统管理员。',
  wait: (seconds: number) => `试错次数太多，${seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`}后再试。`,
  signOut: '退出登录',
  signOutWhat: '这台设备上的各个门户一起退出。',
  stay: '不退出',
  signedOut: '已退出',
  signedOutWhat: '这台设备上不再保留登录状态。',
  loginAgain: '重新登录',
  home: '回到首页',
  expired: '登录页已过期',
  expiredWhat: '这一页放得太久，或浏览器没有收 Cookie。没有改动任何内容，回到首页再登录。',
  badRequest: '登录没有开始',
  badRequestWhat: '打开登录页的链接不完整，或来源没有登记。回到首页再登录。',
  failed: '登录没有完成',
  failedWhat: '服务出了问题，没有改动任何内容。过一会儿再试。',
  code: '代码',
};

const en: typeof zh = {
  brand: 'Gaoxin',
  tagline: 'Services to enterprises of the high-tech zone',
  motto: ['Every matter answered', 'Every matter settled'],
  languages: 'Language',
  login: 'Sign in',
  loginName: 'Phone number or account',
  password: 'Password',
  noAccess: 'If you cannot sign in, ask the system administrator of your organisation.',
  wrong: 'Wrong account or password.',
  suspended: 'This account is suspended. Ask the system administrator of your organisation.',
  wait: (seconds) => `Too many wrong attempts. Try again in ${seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}.`,
  signOut: 'Sign out',
  signOutWhat: 'This signs you out of every portal on this device.',
  stay: 'Stay signed in',
  signedOut: 'You have signed out',
  signedOutWhat: 'This device no longer remembers you.',
  loginAgain: 'Sign in again',
  home: 'To the start page',
  expired: 'This sign-in page has expired',
  expiredWhat: 'It was open for too long, or the browser refused a cookie. Nothing was changed. Go to the start page and sign in again.',
  badRequest: 'Sign-in did not begin',
  badRequestWhat: 'The link to this page is incomplete or comes from an unknown place. Go to the start page and sign in again.',
  failed: 'Sign-in did not finish',
  failedWhat: 'The service has a fault; nothing was changed. Try again in a while.',
  code: 'Code',
};

export const texts = { zh, en } satisfies Record<Locale, typeof zh>;

/** The first language that is asked for and that we speak: of `ui_locales`, then of the browser, else Chinese. */
export function chooseLocale(uiLocales: unknown, acceptLanguage: string | undefined): Locale {
  const asked = `${typeof uiLocales === 'string' ? uiLocales : ''} ${acceptLanguage ?? ''}`;
  return /\b(zh|en)\b/i.exec(asked)?.[1]?.toLowerCase() === 'en' ? 'en' : 'zh';
}
