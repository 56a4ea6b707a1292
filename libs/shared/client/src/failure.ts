import { CombinedGraphQLErrors } from '@apollo/client';
import { catalogue, type Say } from './catalogue.ts';

const zh = {
  unanswered: '网络断了，没收到答复。内容还在，再点一次，不会重复提交。',
  broken: '系统出错，已经记下。内容还在，稍后再点一次。',
};
const en: typeof zh = {
  unanswered: 'The network failed and no answer came. Nothing is lost: try again, it will not be done twice.',
  broken: 'Something went wrong and was recorded. Nothing is lost: try again in a while.',
};

export const useFailureText = catalogue('client', zh, en);

interface Extensions {
  code?: string;
  /** Finds the failure in the server's log. */
  id?: string;
  messages?: { zh: string; en: string };
}

const extensionsOf = (error: unknown): Extensions =>
  CombinedGraphQLErrors.is(error) ? ((error.errors[0]?.extensions ?? {}) as Extensions) : {};

/** What support needs to find the failure: for the `reference` of an error state. */
export const referenceOf = (error: unknown): string | undefined => extensionsOf(error).id;

/** Whether the server may have acted although no good answer came back. */
export const isUncertain = (error: unknown): boolean => {
  const { code } = extensionsOf(error);
  return code === undefined || code === 'INTERNAL' || code === 'SERVICE_UNAVAILABLE';
};

/** One sentence for a failure that is not a rule of the zone. */
export function sentenceOf(error: unknown, language: 'zh-CN' | 'en', say: Say<typeof zh>): string {
  if (!CombinedGraphQLErrors.is(error)) return say('unanswered');
  const { messages } = extensionsOf(error);
  return (language === 'en' ? messages?.en : messages?.zh) ?? say('broken');
}
