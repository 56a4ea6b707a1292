import { compactUscc, RuleError } from '@gaoxin/kernel';
import { amountColumn, choiceColumn, dayColumn, textColumn, type RegisterColumn, type Wording } from '@gaoxin/registers';

const SOURCES: readonly { value: string; header: Wording }[] = [
  { value: 'CHAIN', header: { zh: '产业链招商', en: 'Industry chain' } },
  { value: 'REFERRAL', header: { zh: '以商招商', en: 'Referral' } },
  { value: 'EXPO', header: { zh: '展会', en: 'Fair' } },
  { value: 'EXISTING_ENTERPRISE', header: { zh: '现有企业增资', en: 'Existing enterprise' } },
  { value: 'WALK_IN', header: { zh: '主动上门', en: 'Walk-in' } },
  { value: 'SIGNAL', header: { zh: '信息线索', en: 'Signal' } },
];

const uscc: RegisterColumn = {
  key: 'uscc',
  header: { zh: '企业统一社会信用代码', en: 'Credit code of the enterprise' },
  aliases: ['统一社会信用代码', '信用代码'],
  required: true,
  note: { zh: '本区已登记企业的 18 位代码', en: '18 characters, of an enterprise of the zone' },
  width: 24,
  isText: true,
  parse: (text) => {
    const code = compactUscc(text);
    if (code === null) throw new RuleError('USCC_INVALID');
    return code;
  },
  cell: (value) => value,
};

/** The columns of the register of leads, in files that come and go. */
export const LEAD_COLUMNS: readonly RegisterColumn[] = [
  uscc,
  textColumn({
    key: 'title',
    header: { zh: '项目名称', en: 'Title' },
    aliases: ['线索名称'],
    required: true,
    note: { zh: '同一企业同名即视为同一条线索', en: 'The same title of one enterprise means the same lead' },
    width: 36,
    max: 120,
  }),
  choiceColumn({ key: 'source', header: { zh: '来源', en: 'Source' }, aliases: ['线索来源'], required: true, note: { zh: '从下拉中选', en: 'Choose from the list' }, width: 16, options: SOURCES }),
  textColumn({ key: 'sourceText', header: { zh: '来源说明', en: 'Source in words' }, note: { zh: '哪个展会、哪条信息；来源是展会、信息线索时必填', en: 'Which fair or news; needed for both' }, width: 24, max: 200 }),
  { ...uscc, key: 'referrer', header: { zh: '引荐企业信用代码', en: 'Credit code of the referrer' }, aliases: [], required: false, note: { zh: '来源是以商招商时必填', en: 'Needed for a referral' } },
  amountColumn({ key: 'planned', header: { zh: '计划投资（万元）', en: 'Planned investment (10,000 CNY)' }, aliases: ['计划投资'], note: { zh: '人民币，单位万元', en: 'In 10,000 yuan' }, width: 20 }),
  textColumn({ key: 'industry', header: { zh: '产业', en: 'Industry' }, note: { zh: '按本区的叫法', en: 'As the zone names it' }, width: 16, max: 60 }),
  textColumn({ key: 'nextStep', header: { zh: '下一步', en: 'Next step' }, note: { zh: '和期限一起填', en: 'Together with its day' }, width: 24, max: 120 }),
  dayColumn({ key: 'nextStepOn', header: { zh: '下一步期限', en: 'Next step by' }, note: { zh: '如 2022-08-12', en: 'Such as 2022-08-12' }, width: 14 }),
  textColumn({ key: 'waitingFor', header: { zh: '在等谁', en: 'Waiting for' }, note: { zh: '轮到我方则不填', en: 'Empty when it is our move' }, width: 14, max: 60 }),
];
