import type { SameTexts } from '@gaoxin/client';
import { leadsEn } from './leads.ts';
import { todayEn } from './today.ts';
import type { zhCN } from './zh-CN.ts';

export const en: SameTexts<typeof zhCN> = {
  rail: {
    today: 'Today',
    leads: 'Leads',
    projects: 'Projects',
    issues: 'Issues',
    rating: 'Rating',
    enterprises: 'Firms',
    settings: 'Settings',
    messages: 'Messages',
    search: 'Search',
    signOut: 'Sign out',
    language: '中文',
  },
  messages: { failed: 'The messages could not be loaded; the rest is fine.', none: 'No messages yet.' },
  today: todayEn,
  leads: leadsEn,
};
