import { registerMessages } from '@gaoxin/registers';
import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const leadRegisterMessages = {
  ...registerMessages,
  ENTERPRISE_UNKNOWN: { zh: () => '本区没有这家企业，先导入或登记企业。', en: () => 'The zone has no such enterprise. Import or register it first.' },
  ENTERPRISE_AMBIGUOUS: { zh: () => '不止一家企业叫这个名字，填信用代码。', en: () => 'More than one enterprise has that name. Say its credit code.' },
  OWNER_UNKNOWN: { zh: () => '本区没有这位工作人员，填姓名或登录名。', en: () => 'The zone has no such official. Say the name or the login.' },
  OWNER_AMBIGUOUS: { zh: () => '有重名，填登录名。', en: () => 'More than one official has that name. Say the login.' },
  PIPELINE_UNKNOWN: { zh: () => '没有这个流程，按流程设置里的名称填。', en: () => 'There is no such pipeline. Say its name as it stands there.' },
  PIPELINE_AMBIGUOUS: { zh: () => '不止一个流程叫这个名字，先改名再导入。', en: () => 'More than one pipeline has that name. Rename one first.' },
  IMPORT_OWNER_STAYS: { zh: () => '已有线索的负责人不随导入改变，在线索页移交。', en: () => 'An import does not change who owns a known lead. Hand it over on its page.' },
  IMPORT_PIPELINE_STAYS: { zh: () => '已有线索的流程不随导入改变，在线索页更换。', en: () => 'An import does not move a known lead to another pipeline. Do it on its page.' },
  LEAD_MERGED: { zh: () => '这条线索已并入另一条，在保留的那条上办理。', en: () => 'This lead was merged into another one; act on the one that goes on.' },
  MERGE_OTHER_ENTERPRISE: { zh: () => '不是同一家企业的线索，先合并企业。', en: () => 'These leads are of two enterprises. Merge the enterprises first.' },
  IMPORT_PAST_DAY: { zh: (d) => `日期已过，今天是 ${d.today}。`, en: (d) => `That day has passed; today is ${d.today}.` },
  LEAD_OTHER_CURRENCY: { zh: (d) => `这条线索按 ${d.currency} 计，在线索页修改金额。`, en: (d) => `This lead counts in ${d.currency}; change its amount on its page.` },
  LEAD_REFERRER: { zh: () => '改为以商招商，要在线索页选引荐企业。', en: () => 'To make it a referral, choose the referrer on the page of the lead.' },
} satisfies Partial<Messages<ErrorCode>>;
