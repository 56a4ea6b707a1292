import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const chainMessages = {
  CHAIN_CYCLE: {
    zh: (d) => `供应关系形成了循环：${(d.names as string[]).join(' → ')}。`,
    en: (d) => `This would close a circle: ${(d.names as string[]).join(' → ')}.`,
  },
  CHAIN_DIRECTION: {
    zh: (d) => `"${d.to}"在"${d.from}"的上游，供应方向反了。`,
    en: (d) => `"${d.to}" lies upstream of "${d.from}"; the supply runs the other way.`,
  },
  CHAIN_NAME_TAKEN: { zh: (d) => `已有"${d.name}"，换一个名称。`, en: (d) => `There is a "${d.name}" already. Take another name.` },
  CHAIN_NODE_IN_USE: {
    zh: (d) => `"${d.name}"还有企业、目标企业或线索，清空后再删。`,
    en: (d) => `"${d.name}" still has enterprises, targets or leads. Clear it first.`,
  },
  CHAIN_NODE_FILLED: { zh: () => '这家企业已在该环节。', en: () => 'The enterprise fills this node already.' },
  CHAIN_LEAD_TAGGED: { zh: () => '线索已标到该环节。', en: () => 'The lead is tagged to this node already.' },
} satisfies Partial<Messages<ErrorCode>>;

/** Where two at once run into each other. */
export const chainConstraints: Record<string, ErrorCode> = {
  industry_team_name: 'CHAIN_NAME_TAKEN',
  industry_chain_name: 'CHAIN_NAME_TAKEN',
  chain_target_name: 'CHAIN_NAME_TAKEN',
  chain_filling_once: 'CHAIN_NODE_FILLED',
  chain_tag_once: 'CHAIN_LEAD_TAGGED',
};
