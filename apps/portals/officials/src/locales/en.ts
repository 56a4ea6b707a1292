import type { SameTexts } from '@gaoxin/client';
import { commonEn } from './common.ts';
import { enterprisesEn } from './enterprises.ts';
import { importsEn } from './imports.ts';
import { issuesEn } from './issues.ts';
import { leadsEn } from './leads.ts';
import { ordersEn } from './orders.ts';
import { projectsEn } from './projects.ts';
import { ratingEn } from './rating.ts';
import { policiesEn } from './policies.ts';
import { recruitmentEn } from './recruitment.ts';
import { housingEn } from './housing.ts';
import { sitesEn } from './sites.ts';
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
  recruitment: recruitmentEn,
  sites: sitesEn,
  housing: housingEn,
  policies: policiesEn,
  common: commonEn,
  enterprises: enterprisesEn,
  imports: importsEn,
  issues: issuesEn,
  orders: ordersEn,
  projects: projectsEn,
  rating: ratingEn,
};
