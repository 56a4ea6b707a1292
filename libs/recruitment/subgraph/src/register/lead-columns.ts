import { compactUscc, RuleError } from '@gaoxin/kernel';
import { amountColumn, choiceColumn, dayColumn, numberColumn, textColumn, type RegisterColumn, type Wording } from '@gaoxin/registers';
import { capacitiesIn, capacityCell } from './capacity-cell.ts';

const SOURCES: readonly { value: string; header: Wording }[] = [
  { value: 'CHAIN', header: { zh: '产业链招商', en: 'Industry chain' } },
  { value: 'REFERRAL', header: { zh: '以商招商', en: 'Referral' } },
  { value: 'EXPO', header: { zh: '展会', en: 'Fair' } },
  { value: 'EXISTING_ENTERPRISE', header: { zh: '现有企业增资', en: 'Existing enterprise' } },
  { value: 'WALK_IN', header: { zh: '主动上门', en: 'Walk-in' } },
  { value: 'SIGNAL', header: { zh: '信息线索', en: 'Signal' } },
];

const CURRENCIES: readonly { value: string; header: Wording }[] = [
  { value: 'CNY', header: { zh: '人民币', en: 'CNY' } },
  { value: 'USD', header: { zh: '美元', en: 'USD' } },
  { value: 'EUR', header: { zh: '欧元', en: 'EUR' } },
  { value: 'HKD', header: { zh: '港元', en: 'HKD' } },
  { value: 'JPY', header: { zh: '日元', en: 'JPY' } },
];

const uscc: RegisterColumn = {
  key: 'uscc',
  header: { zh: '企业统一社会信用代码', en: 'Credit code of the enterprise' },
  aliases: ['统一社会信用代码', '信用代码'],
  note: { zh: '本区已登记企业的 18 位代码；没有代码的填企业名称', en: '18 characters, of an enterprise of the zone; the name of one without' },
  width: 24,
  isText: true,
  parse: (text) => {
    const code = compactUscc(text);
    if (code === null) throw new RuleError('USCC_INVALID');
    return code;
  },
  cell: (value) => value,
};

const capacities: RegisterColumn = {
  key: 'capacities',
  header: { zh: '产能', en: 'Capacities' },
  note: { zh: '如 光伏组件 5 吉瓦；电池片 不少于 3 吉瓦', en: 'Such as modules 5 GW; cells at least 3 GW' },
  width: 30,
  parse: (text) => capacityCell(capacitiesIn(text), 'zh'),
  cell: (value, locale) => capacityCell(capacitiesIn(value), locale),
};

/** The columns of the register of leads, in files that come and go. */
export const LEAD_COLUMNS: readonly RegisterColumn[] = [
  textColumn({ key: 'enterprise', header: { zh: '企业名称', en: 'Enterprise' }, note: { zh: '全称；填了信用代码的可以不填', en: 'Its whole name; not needed beside the code' }, width: 30, max: 120 }),
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
  { ...uscc, key: 'referrer', header: { zh: '引荐企业信用代码', en: 'Credit code of the referrer' }, aliases: [], note: { zh: '来源是以商招商时必填', en: 'Needed for a referral' } },
  textColumn({ key: 'parentGroup', header: { zh: '母公司或集团', en: 'Parent group' }, aliases: ['所属集团', '集团'], note: { zh: '最多 120 字', en: 'At most 120 characters' }, width: 24, max: 120 }),
  amountColumn({
    key: 'planned',
    header: { zh: '计划投资（万元）', en: 'Planned investment (10,000)' },
    aliases: ['计划投资', 'Planned investment (10,000 CNY)'],
    note: { zh: '单位万元，外币另填币种', en: 'In 10,000; say the currency when it is not yuan' },
    width: 20,
  }),
  choiceColumn({ key: 'currency', header: { zh: '币种', en: 'Currency' }, note: { zh: '不填为人民币', en: 'Yuan when left empty' }, width: 10, options: CURRENCIES }),
  numberColumn({ key: 'landMu', header: { zh: '用地（亩）', en: 'Land (mu)' }, aliases: ['用地', '意向用地（亩）'], note: { zh: '大于 0 的数字', en: 'A number above 0' }, width: 12 }),
  capacities,
  textColumn({ key: 'industry', header: { zh: '产业', en: 'Industry' }, note: { zh: '按本区的叫法', en: 'As the zone names it' }, width: 16, max: 60 }),
  textColumn({ key: 'industryTeam', header: { zh: '产业专班', en: 'Industry team' }, note: { zh: '最多 60 字', en: 'At most 60 characters' }, width: 16, max: 60 }),
  textColumn({ key: 'pipeline', header: { zh: '流程', en: 'Pipeline' }, aliases: ['招商流程'], note: { zh: '流程设置里的名称，不填为标准流程；已有线索不改', en: 'Its name, the standard one when left empty; a known lead keeps its own' }, width: 16, max: 60 }),
  textColumn({ key: 'owner', header: { zh: '负责人', en: 'Owner' }, note: { zh: '姓名，重名填登录名，不填为导入人；已有线索不改', en: 'Name, or login when two share it; whoever imports when left empty; a known lead keeps its own' }, width: 14, max: 60 }),
  textColumn({ key: 'nextStep', header: { zh: '下一步', en: 'Next step' }, note: { zh: '和期限一起填', en: 'Together with its day' }, width: 24, max: 120 }),
  dayColumn({ key: 'nextStepOn', header: { zh: '下一步期限', en: 'Next step by' }, note: { zh: '如 2022-08-12', en: 'Such as 2022-08-12' }, width: 14 }),
  textColumn({ key: 'waitingFor', header: { zh: '在等谁', en: 'Waiting for' }, note: { zh: '轮到我方则不填', en: 'Empty when it is our move' }, width: 14, max: 60 }),
];
