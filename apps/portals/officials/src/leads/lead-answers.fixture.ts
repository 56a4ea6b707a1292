/** What the network answers about leads, for the tests of their pages. */
export const stageWith = (id: string, zh: string, facts: object = {}) => ({ __typename: 'PipelineStage', id, name: { __typename: 'LocalizedText', zh, en: zh }, ...facts });

export const leadWith = (facts: object = {}) => ({
  __typename: 'InvestmentLead',
  id: 'l1',
  title: '恒晟储能扩建项目',
  stage: 'CLUE',
  daysInStage: 3,
  stageLight: 'ON_TIME',
  openedOn: '2022-07-26',
  openedBackEntered: false,
  industry: '储能',
  source: 'WALK_IN',
  priority: 'NORMAL',
  version: 2,
  viewerCan: ['ADVANCE', 'PLAN', 'REST', 'DROP'],
  missing: [],
  plannedInvestment: { __typename: 'Money', amount: '500000000', currency: 'CNY' },
  enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '恒晟储能', sample: true },
  owner: { __typename: 'Official', id: 'zhou', name: '周以宁' },
  pipelineStage: stageWith('clue', '线索'),
  nextStage: stageWith('talks', '初谈', { phase: 'NEGOTIATION' }),
  openSignal: { __typename: 'LeadSignal', id: 's1', windowEndsAt: '2022-07-29T10:00:00Z', light: 'LATE' },
  nextStep: { __typename: 'NextStep', title: '定回访时间', dueOn: '2022-07-29', waitingFor: '企业回函', waitingDays: 3, light: 'ON_TIME' },
  agreement: null,
  ...facts,
});

export const columnWith = (id: string, zh: string, leads: readonly object[], facts: object = {}) => ({
  __typename: 'LeadColumn',
  stage: 'CLUE',
  count: leads.length,
  countIsAtLeast: false,
  withoutNextStep: 0,
  limitDays: 10,
  plannedInvestment: { __typename: 'Money', amount: '500000000', currency: 'CNY' },
  conversion: { __typename: 'StageConversion', arrived: 96, wentOn: 42 },
  pipelineStage: stageWith(id, zh),
  leads: { __typename: 'InvestmentLeadConnection', nodes: leads },
  ...facts,
});

export const CHOICES = {
  pipelines: [
    { __typename: 'Pipeline', id: 'standard', name: { __typename: 'LocalizedText', zh: '标准流程', en: 'Standard' }, standard: true, stages: [stageWith('clue', '线索', { phase: 'CLUE' }), stageWith('talks', '初谈', { phase: 'NEGOTIATION' })] },
    { __typename: 'Pipeline', id: 'foreign', name: { __typename: 'LocalizedText', zh: '外资项目', en: 'Foreign' }, standard: false, stages: [stageWith('f0', '接洽', { phase: 'CLUE' }), stageWith('f1', '总部考察', { phase: 'INSPECTION' })] },
  ],
  leadIndustries: ['储能', '医药'],
  industryTeams: [{ __typename: 'IndustryTeam', id: 't1', name: '新能源产业专班' }],
  officials: [{ __typename: 'Official', id: 'zhou', name: '周以宁' }],
};

/** What a form learns of a lead that somebody else has changed. */
export const nowWith = (facts: object = {}) => ({
  lead: {
    __typename: 'InvestmentLead', id: 'l1', version: 3, title: '恒晟储能扩建项目', stage: 'CLUE', pipeline: { __typename: 'Pipeline', id: 'standard' },
    pipelineStage: stageWith('clue', '线索', { phase: 'CLUE' }), owner: { __typename: 'Official', id: 'jiang', name: '江岚' },
    nextStep: { __typename: 'NextStep', title: '等总部批复', dueOn: '2022-08-10', waitingFor: '总部' }, ...facts,
  },
});

export const savedFilter = (facts: object = {}) => ({
  __typename: 'SavedLeadFilter', id: 'f1', name: '我的超期', conditions: 'late=1', shared: false, mine: true, isDefault: false, version: 1, ...facts,
});
