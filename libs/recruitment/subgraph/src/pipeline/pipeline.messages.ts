import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const pipelineMessages = {
  PIPELINE_PHASES: {
    zh: () => '阶段类别要按线索、洽谈、考察、评审、签约的先后排，末尾是唯一的签约阶段，紧接在评审之后；已签约的线索只能放在签约阶段。',
    en: () => 'Phases go from clue to signed in order; the one stage of signing comes last, right after a review, and holds the signed leads.',
  },
  PIPELINE_CONDITION: { zh: () => '签约前的阶段不能要求已签协议。', en: () => 'A stage before the signing cannot ask for a signed agreement.' },
  PIPELINE_STAGE_OCCUPIED: {
    zh: (d) => `"${String(d.zh)}"阶段还有线索，先指定由哪个阶段接收。`,
    en: (d) => `Leads stand in "${String(d.en)}"; say which stage takes them.`,
  },
  PIPELINE_ENTRY: {
    zh: () => '首个阶段的条件要在登记时就能满足，不能要求下一步或可行性论证。',
    en: () => 'A lead must meet the conditions of the first stage when it is registered: no next step, no feasibility work.',
  },
  PIPELINE_STANDARD: { zh: () => '标准流程不能删除。', en: () => 'The standard pipeline stays.' },
  PIPELINE_IN_USE: {
    zh: (d) => `有 ${String(d.leads)} 条线索在用这个流程（含休眠和已终止的），不能删除。`,
    en: (d) => `${String(d.leads)} leads follow the pipeline, resting and dropped ones among them.`,
  },
} satisfies Partial<Messages<ErrorCode>>;
