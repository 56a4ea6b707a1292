import { agreementsEn } from './agreements.ts';
import type { SameTexts } from '@gaoxin/client';
import { chainsEn } from './chains.ts';
import { commonEn } from './common.ts';
import { contactsEn } from './contacts.ts';
import { enterprisesEn } from './enterprises.ts';
import { importsEn } from './imports.ts';
import { figuresEn } from './figures.ts';
import { issuesEn } from './issues.ts';
import { leadsEn } from './leads.ts';
import { contactWorkEn } from './contact-work.ts';
import { leadWorkEn } from './lead-work.ts';
import { preparationEn } from './preparation.ts';
import { ordersEn } from './orders.ts';
import { prospectsEn } from './prospects.ts';
import { projectsEn } from './projects.ts';
import { ratingEn } from './rating.ts';
import { policiesEn } from './policies.ts';
import { recruitmentEn } from './recruitment.ts';
import { housingEn } from './housing.ts';
import { sitesEn } from './sites.ts';
import { todayEn } from './today.ts';
import { toursEn } from './tours.ts';
import type { zhCN } from './zh-CN.ts';
import { unitsEn } from './units.ts';

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
  contactWork: contactWorkEn,
  leadWork: leadWorkEn,
  agreements: agreementsEn,
  recruitment: recruitmentEn,
  chains: chainsEn,
  figures: figuresEn,
  sites: sitesEn,
  housing: housingEn,
  contacts: contactsEn,
  preparation: preparationEn,
  tours: toursEn,
  policies: policiesEn,
  common: commonEn,
  units: unitsEn,
  enterprises: enterprisesEn,
  imports: importsEn,
  issues: issuesEn,
  orders: ordersEn,
  projects: projectsEn,
  prospects: prospectsEn,
  rating: ratingEn,
};
