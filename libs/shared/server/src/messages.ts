import type { RuleError } from '@gaoxin/kernel';
import type { Locale } from './viewer.ts';

type Sentence = (data: Readonly<Record<string, unknown>>) => string;

/** Both wordings of a code. They say what is wrong and what to do, without blame. */
export type Messages<Code extends string = string> = Record<Code, { zh: Sentence; en: Sentence }>;

export const sharedMessages = {
  NOT_FOUND: { zh: () => '没有这条记录，或不在你的辖区。', en: () => 'There is no such record, or it is not yours to see.' },
  FORBIDDEN: { zh: () => '这里由其他岗位办理，你可以查看进度。', en: () => 'Another role takes care of this; you can follow its progress.' },
  STALE_VERSION: { zh: () => '有人刚改过，刷新后再改。', en: () => 'Somebody changed this meanwhile. Reload and try again.' },
  IDEMPOTENCY_KEY_REUSED: {
    zh: () => '这个幂等键已用于另一份内容，换一个再提交。',
    en: () => 'This idempotency key was used for another input. Take a new one.',
  },
  BLANK: { zh: () => '这里要填。', en: () => 'This must not be empty.' },
  TOO_LONG: { zh: (d) => `最多 ${d.max} 字，现在 ${d.length} 字。`, en: (d) => `At most ${d.max} characters; this has ${d.length}.` },
  INVALID_FORMAT: { zh: (d) => `格式不对，应为${d.zh}。`, en: (d) => `Not in the required form: ${d.en}.` },
  CURRENCY_REQUIRED: { zh: () => '金额要写明币种。', en: () => 'An amount needs its currency.' },
  OUT_OF_RANGE: { zh: (d) => `应在 ${d.min} 到 ${d.max} 之间。`, en: (d) => `Must lie between ${d.min} and ${d.max}.` },
  CALENDAR_UNKNOWN: {
    zh: (d) => `${d.year} 年的放假安排还没有公布，算不出工作日。`,
    en: (d) => `The holiday plan of ${d.year} is not published, so working days cannot be counted.`,
  },
  USCC_INVALID: {
    zh: () => '统一社会信用代码校验位不符，核对后重填。',
    en: () => 'The unified social credit code fails its check character.',
  },
  NO_CHANGE: { zh: () => '已经是这个状态。', en: () => 'It is in that state already.' },
} satisfies Messages;

export interface UserError {
  code: string;
  path: string[];
  message: string;
}

/** Words a broken rule for the caller. A code without a sentence is a bug and says so. */
export function wordError(error: RuleError, messages: Messages, locale: Locale): UserError {
  const sentence = messages[error.code] ?? (sharedMessages as Messages)[error.code];
  if (!sentence) throw new Error(`No message for code ${error.code}`, { cause: error });
  return { code: error.code, path: [...error.path], message: sentence[locale](error.data) };
}
