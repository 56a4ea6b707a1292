/** Words for the work around a lead: its history, signals, preparation and tours. */
export const contactWorkZh = {
  history: {
    group: { STAGE: '阶段', DETAILS: '资料', CONTACT: '接触和信号', PREPARATION: '方案、论证、尽调', TOUR: '考察', CHAIN: '产业链', SITE: '载体', AGREEMENT: '协议和约定' },
    field: {
      TITLE: '项目名称', INDUSTRY: '产业', PARENT_GROUP: '母公司或集团', PLANNED_INVESTMENT: '计划投资', CAPACITIES: '产能', LAND: '用地', UTILITIES: '水电气热',
      SOURCE: '来源', SOURCE_ENTERPRISE: '引荐企业', SOURCE_TEXT: '来源说明', INDUSTRY_TEAM: '产业专班',
    },
    change: '{{field}} {{before}} → {{after}}',
    unknown: '未填',
    mu: '{{count}} 亩',
  },
  signals: {
    open: '未应答',
    answered: '已应答',
    answeredNone: '还没有应答过的信号。',
    share: '今年关窗前应答',
    rows: '明细',
    seen: '获知时间',
    closes: '关窗时间',
    answeredAt: '应答时间',
    shareFailed: '应答率没取到，其余内容正常。',
  },
  turn: {
    how: '怎么处理',
    fresh: '登记新线索',
    join: '并入已有线索',
    openedOn: '线索自获知信号之日起算。',
    joined: '已并入线索。',
    act: '转为线索',
  },
  rules: {
    diligenceOn: '签约前完成尽职调查：{{items}}。',
    diligenceOff: '签约前不要求尽职调查：{{reason}}',
    feasibility: '进入洽谈前办结 {{count}} 项可行性论证。',
    offReason: '不要求尽职调查的理由',
  },
  diligence: { evidenceNote: '通过的须写依据或传附件' },
  pitch: {
    sentTitle: '{{day}} 发出的内容',
    see: '看发出的内容',
    asSent: '{{day}} 发给{{who}}时的内容（第 {{version}} 版），现行方案可能已改。',
    now: '看现行方案',
  },
  feasibility: { replan: '改期改派', replanTitle: '改期改派：{{title}}', drop: '取消', dropTitle: '取消论证：{{title}}', reason: '原因', dropped: '已取消：{{reason}}' },
  tours: { revise: '修改考察', shiftNote: '改开始日期，站点随之顺延', reviseStop: '修改', reviseStopOf: '修改{{title}}' },
};

export const contactWorkEn: typeof contactWorkZh = {
  history: {
    group: {
      STAGE: 'Stages', DETAILS: 'Facts', CONTACT: 'Contacts and signals', PREPARATION: 'Package, feasibility, diligence', TOUR: 'Tours', CHAIN: 'Chains', SITE: 'Sites', AGREEMENT: 'Agreement and duties',
    },
    field: {
      TITLE: 'Title', INDUSTRY: 'Industry', PARENT_GROUP: 'Parent group', PLANNED_INVESTMENT: 'Planned investment', CAPACITIES: 'Capacities', LAND: 'Land', UTILITIES: 'Utilities',
      SOURCE: 'Source', SOURCE_ENTERPRISE: 'Referred by', SOURCE_TEXT: 'Source in words', INDUSTRY_TEAM: 'Industry team',
    },
    change: '{{field}}: {{before}} → {{after}}',
    unknown: 'not known',
    mu: '{{count}} mu',
  },
  signals: {
    open: 'Unanswered',
    answered: 'Answered',
    answeredNone: 'No signal was answered yet.',
    share: 'Answered in time this year',
    rows: 'Rows',
    seen: 'Seen at',
    closes: 'Closes at',
    answeredAt: 'Answered at',
    shareFailed: 'The share could not be loaded; the rest is fine.',
  },
  turn: {
    how: 'What to do',
    fresh: 'Register a new lead',
    join: 'Add to a lead',
    openedOn: 'The lead begins with the day the signal was seen.',
    joined: 'Added to the lead.',
    act: 'Make it a lead',
  },
  rules: {
    diligenceOn: 'Due diligence before signing: {{items}}.',
    diligenceOff: 'No due diligence before signing: {{reason}}',
    feasibility: '{{count}} feasibility items before talks.',
    offReason: 'Why no due diligence is asked for',
  },
  diligence: { evidenceNote: 'to pass, a source or a file' },
  pitch: {
    sentTitle: 'As sent on {{day}}',
    see: 'See what was sent',
    asSent: 'As sent to {{who}} on {{day}} (version {{version}}); the package may read differently now.',
    now: 'See the package as it is now',
  },
  feasibility: { replan: 'Replan', replanTitle: 'Replan: {{title}}', drop: 'Drop', dropTitle: 'Drop: {{title}}', reason: 'Why', dropped: 'dropped: {{reason}}' },
  tours: { revise: 'Change the tour', shiftNote: 'the stops move along', reviseStop: 'Change', reviseStopOf: 'Change {{title}}' },
};
