import { registerMessages } from '@gaoxin/registers';
import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const leadRegisterMessages = {
  ...registerMessages,
  ENTERPRISE_UNKNOWN: { zh: () => '本区没有这家企业，先导入或登记企业。', en: () => 'The zone has no such enterprise. Import or register it first.' },
  LEAD_MERGED: { zh: () => '这条线索已并入另一条，在保留的那条上办理。', en: () => 'This lead was merged into another one; act on the one that goes on.' },
  MERGE_OTHER_ENTERPRISE: { zh: () => '不是同一家企业的线索，先合并企业。', en: () => 'These leads are of two enterprises. Merge the enterprises first.' },
  IMPORT_PAST_DAY: { zh: (d) => `日期已过，今天是 ${d.today}。`, en: (d) => `That day has passed; today is ${d.today}.` },
  LEAD_OTHER_CURRENCY: { zh: (d) => `这条线索按 ${d.currency} 计，在线索页修改金额。`, en: (d) => `This lead counts in ${d.currency}; change its amount on its page.` },
  LEAD_REFERRER: { zh: () => '改为以商招商，要在线索页选引荐企业。', en: () => 'To make it a referral, choose the referrer on the page of the lead.' },
} satisfies Partial<Messages<ErrorCode>>;
