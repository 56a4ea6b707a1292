import { chainsZh } from './chains.ts';
import { agreementsZh } from './agreements.ts';
import { commonZh } from './common.ts';
import { contactsZh } from './contacts.ts';
import { enterprisesZh } from './enterprises.ts';
import { importsZh } from './imports.ts';
import { figuresZh } from './figures.ts';
import { issuesZh } from './issues.ts';
import { leadsZh } from './leads.ts';
import { contactWorkZh } from './contact-work.ts';
import { leadWorkZh } from './lead-work.ts';
import { preparationZh } from './preparation.ts';
import { ordersZh } from './orders.ts';
import { prospectsZh } from './prospects.ts';
import { projectsZh } from './projects.ts';
import { ratingZh } from './rating.ts';
import { policiesZh } from './policies.ts';
import { recruitmentZh } from './recruitment.ts';
import { housingZh } from './housing.ts';
import { sitesZh } from './sites.ts';
import { todayZh } from './today.ts';
import { toursZh } from './tours.ts';
import { unitsZh } from './units.ts';

export const zhCN = {
  rail: {
    today: '今日',
    leads: '招商',
    projects: '项目',
    issues: '诉求',
    rating: '评价',
    enterprises: '企业',
    settings: '设置',
    messages: '消息',
    search: '搜企业、项目、诉求',
    signOut: '退出',
    language: 'English',
  },
  messages: { failed: '消息没取到，其余内容正常。', none: '还没有消息。' },
  today: todayZh,
  leads: leadsZh,
  contactWork: contactWorkZh,
  leadWork: leadWorkZh,
  agreements: agreementsZh,
  recruitment: recruitmentZh,
  chains: chainsZh,
  figures: figuresZh,
  sites: sitesZh,
  housing: housingZh,
  contacts: contactsZh,
  preparation: preparationZh,
  tours: toursZh,
  policies: policiesZh,
  common: commonZh,
  units: unitsZh,
  enterprises: enterprisesZh,
  imports: importsZh,
  issues: issuesZh,
  orders: ordersZh,
  projects: projectsZh,
  prospects: prospectsZh,
  rating: ratingZh,
};
