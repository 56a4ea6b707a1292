import { GraphQLError } from 'graphql';

/** Why a request gets no answer: the HTTP status, and the sentence in both languages. */
const REFUSALS = {
  METHOD_NOT_ALLOWED: { status: 405, zh: '只接受 POST 请求。', en: 'Only POST is accepted.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, zh: '请求体须为 application/json。', en: 'The body must be application/json.' },
  BODY_TOO_LARGE: { status: 413, zh: '请求体过大。', en: 'The body is too large.' },
  BAD_REQUEST: { status: 400, zh: '请求体不是有效的 GraphQL 请求。', en: 'The body is not a valid GraphQL request.' },
  BATCHING_DISABLED: { status: 400, zh: '不支持批量请求，请逐个发送。', en: 'Batches are not supported; send one request at a time.' },
  UNAUTHENTICATED: { status: 401, zh: '请先登录；若已登录，登录已失效。', en: 'Sign in first; if you had, the sign-in has ended.' },
  FORBIDDEN: { status: 403, zh: '当前凭证没有所需的授权范围。', en: 'This token lacks a required scope.' },
  DOCUMENT_UNKNOWN: { status: 400, zh: '未登记的查询文档。', en: 'The document is not registered.' },
  DOCUMENT_NOT_TRUSTED: { status: 403, zh: '自由查询需要开发者授权。', en: 'A free-form query needs the developer scope.' },
  INTROSPECTION_FORBIDDEN: { status: 403, zh: '查询接口结构需要开发者授权。', en: 'Introspection needs the developer scope.' },
  SYNTAX_ERROR: { status: 400, zh: '查询语句有语法错误。', en: 'The document has a syntax error.' },
  VALIDATION_FAILED: { status: 400, zh: '查询与接口定义不符。', en: 'The document does not fit the schema.' },
  LIMIT_EXCEEDED: { status: 400, zh: '查询超出限制。', en: 'The query exceeds a limit.' },
  BAD_USER_INPUT: { status: 400, zh: '变量的类型或格式不对。', en: 'A variable has the wrong type or form.' },
  SERVICE_UNAVAILABLE: { status: 503, zh: '服务暂不可用，请稍后再试。', en: 'The service is not available; try again later.' },
  INTERNAL: { status: 500, zh: '系统出错，已记录。', en: 'Something went wrong; it was recorded.' },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

const MAX_MESSAGE = 200;

/**
 * A request that is refused as a whole. It carries `extensions.code` and `extensions.messages` in both languages.
 *
 * @param detail What exactly, in English; cut, since it may quote what the caller sent.
 */
export class Refusal extends GraphQLError {
  readonly status: number;

  constructor(code: RefusalCode, detail?: string, extensions: Record<string, unknown> = {}) {
    const { status, zh, en } = REFUSALS[code];
    super(detail === undefined ? en : brief(detail), { extensions: { code, messages: { zh, en }, ...extensions } });
    this.status = status;
  }
}

/** An unexpected failure, as the caller sees it: nothing but an id that finds it in the log. */
export const internal = (id: string, path?: GraphQLError['path']) => {
  const { zh, en } = REFUSALS.INTERNAL;
  return new GraphQLError(en, { path, extensions: { code: 'INTERNAL', id, messages: { zh, en } } });
};

/** Hints at members that the caller did not name would give away the schema without introspection. */
export const withoutHints = (message: string) => message.replace(/ Did you mean .*\?$/s, '');

const brief = (text: string) => (text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text);
