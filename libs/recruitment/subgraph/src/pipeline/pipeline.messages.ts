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
} satisfies Partial<Messages<ErrorCode>>;
