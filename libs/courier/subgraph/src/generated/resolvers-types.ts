import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MessageRow, DeliveryRow, Context } from '../mapping.ts';
import type { EntityRef } from '@gaoxin/server';
import type { Inbox } from '../message/message.queries.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar day of the zone, YYYY-MM-DD.
   * 日期，YYYY-MM-DD。
   */
  Date: { input: string; output: string; }
  /**
   * An instant with its offset, RFC 3339.
   * 时刻，RFC 3339 格式，带时区。
   */
  DateTime: { input: string; output: Date | string; }
  /**
   * A decimal number as text, so that nothing is rounded on the way.
   * 十进制数，以文本传送。
   */
  Decimal: { input: string; output: string; }
  /**
   * Unified social credit code, 18 characters with a check character.
   * 统一社会信用代码，18 位，含校验位。
   */
  Uscc: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * Whom a message went to.
 * 送达对象。
 */
export type Audience =
  /**
   * The enterprise.
   * 企业
   */
  | 'ENTERPRISE'
  /**
   * People of the zone.
   * 工作人员
   */
  | 'OFFICIALS';

/**
 * ISO 4217.
 * 币种。
 */
export type Currency =
  /**
   * Renminbi.
   * 人民币
   */
  | 'CNY'
  /**
   * Euro.
   * 欧元
   */
  | 'EUR'
  /**
   * Hong Kong dollar.
   * 港元
   */
  | 'HKD'
  /**
   * Yen.
   * 日元
   */
  | 'JPY'
  /**
   * US dollar.
   * 美元
   */
  | 'USD';

/**
 * That somebody was told, and whether it was read; never who.
 * 送达记录。
 */
export type Delivery = {
  __typename?: 'Delivery';
  /**
   * Whom it went to.
   * 送达对象。
   */
  audience: Audience;
  /**
   * How it went out.
   * 渠道。
   */
  channel: DeliveryChannel;
  /**
   * When it was read; null before.
   * 阅读时间；未读为空。
   */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it was sent.
   * 发送时间。
   */
  sentAt: Scalars['DateTime']['output'];
};

/**
 * How a message went out.
 * 送达渠道。
 */
export type DeliveryChannel =
  /**
   * Inbox of the portal.
   * 站内消息
   */
  | 'INBOX';

export type EnterpriseIssue = {
  __typename?: 'EnterpriseIssue';
  /**
   * Who was told about the issue.
   * 送达记录。
   */
  deliveries: Array<Delivery>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
};

/**
 * Every code has a sentence in Chinese and English.
 * 错误代码。
 */
export type ErrorCode =
  /**
   * Nothing but blanks.
   * 不能为空
   */
  | 'BLANK'
  /**
   * No published holiday plan for that year.
   * 该年度放假安排未公布
   */
  | 'CALENDAR_UNKNOWN'
  /**
   * An amount needs its currency.
   * 金额缺币种
   */
  | 'CURRENCY_REQUIRED'
  /**
   * Not allowed for your role.
   * 无权办理
   */
  | 'FORBIDDEN'
  /**
   * The key was used for another input.
   * 幂等键已用于其他内容
   */
  | 'IDEMPOTENCY_KEY_REUSED'
  /**
   * Not in the required form.
   * 格式不对
   */
  | 'INVALID_FORMAT'
  /**
   * Not there, or not yours to see.
   * 不存在，或不在您的范围
   */
  | 'NOT_FOUND'
  /**
   * Already in that state.
   * 状态未变
   */
  | 'NO_CHANGE'
  /**
   * Outside the allowed range.
   * 超出范围
   */
  | 'OUT_OF_RANGE'
  /**
   * Somebody changed it meanwhile.
   * 已被他人修改
   */
  | 'STALE_VERSION'
  /**
   * More characters than allowed.
   * 文字过长
   */
  | 'TOO_LONG'
  /**
   * The credit code fails its check character.
   * 信用代码校验位不符
   */
  | 'USCC_INVALID';

/**
 * A computed number with everything needed to check it; the only way a number leaves the server.
 * 指标：数值、分子、分母、样本数、截至日、口径和明细。
 */
export type Figure = {
  __typename?: 'Figure';
  /**
   * The last day that counts; what was recorded later is left out.
   * 截至日，之后补录的不计。
   */
  asOf: Scalars['Date']['output'];
  /**
   * How it is counted, in the caller's language.
   * 口径。
   */
  definition: Scalars['String']['output'];
  /**
   * All rows, or the target.
   * 分母：全部条数或目标数。
   */
  denominator: Scalars['Int']['output'];
  /**
   * Rows behind the figure.
   * 明细条数。
   */
  n: Scalars['Int']['output'];
  /**
   * Rows that count.
   * 分子。
   */
  numerator: Scalars['Int']['output'];
  /**
   * The rows it was counted from.
   * 明细。
   */
  rows: Array<FigureRow>;
  /**
   * numerator ÷ denominator; null when there is nothing to divide by.
   * 比值；分母为 0 时为空。
   */
  value?: Maybe<Scalars['Float']['output']>;
};

/**
 * One row behind a figure.
 * 指标明细。
 */
export type FigureRow = {
  __typename?: 'FigureRow';
  /**
   * Whether it counts in the numerator.
   * 是否计入分子。
   */
  counted: Scalars['Boolean']['output'];
  /**
   * Id of the object the row stands for.
   * 对象编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Type of that object in this schema, such as Project.
   * 对象类型。
   */
  kind: Scalars['String']['output'];
  /**
   * Day on which it happened.
   * 发生日期。
   */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['output'];
};

/**
 * Text that is really bilingual.
 * 双语文本。
 */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /**
   * English.
   * 英文。
   */
  en: Scalars['String']['output'];
  /**
   * Chinese.
   * 中文。
   */
  zh: Scalars['String']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type MarkMessagesReadInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Ids of the messages.
   * 消息编号。
   */
  messageIds: Array<Scalars['ID']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type MarkMessagesReadPayload = {
  __typename?: 'MarkMessagesReadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * Unread messages left.
   * 剩余未读数。
   */
  unreadMessages?: Maybe<Scalars['Int']['output']>;
};

/**
 * One message in a person's inbox.
 * 消息。
 */
export type Message = {
  __typename?: 'Message';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * When it was read; null before.
   * 阅读时间；未读为空。
   */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it was sent.
   * 发送时间。
   */
  sentAt: Scalars['DateTime']['output'];
  /**
   * Id of what it is about.
   * 相关对象编号。
   */
  subjectId: Scalars['ID']['output'];
  /**
   * Type of what it is about, such as EnterpriseIssue.
   * 相关对象类型。
   */
  subjectKind: Scalars['String']['output'];
  /**
   * What it is about.
   * 标题。
   */
  title: LocalizedText;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<MessageEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<Message>;
  /**
   * Where the page ends.
   * 分页信息。
   */
  pageInfo: PageInfo;
  /**
   * Rows on all pages.
   * 总条数。
   */
  totalCount: Scalars['Int']['output'];
};

/**
 * One row of a page.
 * 列表条目。
 */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: Message;
};

/**
 * An amount and its currency.
 * 金额及币种。
 */
export type Money = {
  __typename?: 'Money';
  /**
   * In whole units of the currency, such as yuan.
   * 以元等基本单位计。
   */
  amount: Scalars['Decimal']['output'];
  /**
   * ISO 4217 code.
   * 币种。
   */
  currency: Currency;
};

/**
 * An amount always says its currency.
 * 金额必须带币种。
 */
export type MoneyInput = {
  /**
   * In whole units of the currency, such as yuan.
   * 金额，以元等基本单位计。
   */
  amount: Scalars['Decimal']['input'];
  /**
   * Required; left nullable so that its absence gets a clear answer at its place.
   * 必填。
   */
  currency?: InputMaybe<Currency>;
};

/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Marks messages of the viewer as read.
   * 标为已读。
   */
  markMessagesRead: MarkMessagesReadPayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationMarkMessagesReadArgs = {
  input: MarkMessagesReadInput;
};

/**
 * Where a page ends.
 * 分页信息。
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * Cursor of the last row.
   * 本页最后一条的游标。
   */
  endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Whether more rows follow.
   * 是否还有下一页。
   */
  hasNextPage: Scalars['Boolean']['output'];
};

/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type Query = {
  __typename?: 'Query';
  /**
   * Messages of the viewer, newest first.
   * 我的消息。
   */
  messages: MessageConnection;
  /**
   * How many of them are unread.
   * 未读消息数。
   */
  unreadMessages: Scalars['Int']['output'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A file that is kept with something; its content is read at `url` with the same token.
 * 文件。
 */
export type StoredFile = {
  __typename?: 'StoredFile';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Media type, such as application/pdf.
   * 文件类型。
   */
  mediaType: Scalars['String']['output'];
  /**
   * File name.
   * 文件名。
   */
  name: Scalars['String']['output'];
  /**
   * Size in bytes.
   * 大小，字节。
   */
  size: Scalars['Int']['output'];
  /**
   * When it was uploaded.
   * 上传时间。
   */
  uploadedAt: Scalars['DateTime']['output'];
  /**
   * Path of the content on this origin.
   * 下载路径。
   */
  url: Scalars['String']['output'];
};

/**
 * State of a dated duty, computed by the zone's published rule.
 * 状态灯，由规则计算。
 */
export type TrafficLight =
  /**
   * Done.
   * 已完成
   */
  | 'DONE'
  /**
   * Late by 1 to 5 working days.
   * 超 1 至 5 个工作日
   */
  | 'LATE'
  /**
   * Not started, paused or no data.
   * 未开始
   */
  | 'NOT_STARTED'
  /**
   * Within time.
   * 正常
   */
  | 'ON_TIME'
  /**
   * Late by more than 5 working days.
   * 超 5 个工作日以上
   */
  | 'VERY_LATE';

/**
 * A rule that the request broke, worded for the caller.
 * 未满足的规则。
 */
export type UserError = {
  __typename?: 'UserError';
  /**
   * Machine-readable code.
   * 错误代码。
   */
  code: ErrorCode;
  /**
   * In the caller's language.
   * 说明。
   */
  message: Scalars['String']['output'];
  /**
   * Where in the input, from the outside in; empty for the act as a whole.
   * 出错位置；空表示整个操作。
   */
  path: Array<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  EnterpriseIssue: EnterpriseIssue;
  Message: Message;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EnterpriseIssue:
    ( { __typename: 'EnterpriseIssue' }
    & GraphQLRecursivePick<FederationTypes['EnterpriseIssue'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Audience: Audience;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryChannel: DeliveryChannel;
  EnterpriseIssue: ResolverTypeWrapper<EntityRef>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ErrorCode: ErrorCode;
  Figure: ResolverTypeWrapper<Figure>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MarkMessagesReadInput: MarkMessagesReadInput;
  MarkMessagesReadPayload: ResolverTypeWrapper<MarkMessagesReadPayload>;
  Message: ResolverTypeWrapper<MessageRow>;
  MessageConnection: ResolverTypeWrapper<Inbox>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StoredFile: ResolverTypeWrapper<StoredFile>;
  TrafficLight: TrafficLight;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Delivery: DeliveryRow;
  EnterpriseIssue: EntityRef;
  ID: Scalars['ID']['output'];
  Figure: Figure;
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  Boolean: Scalars['Boolean']['output'];
  LocalizedText: LocalizedText;
  MarkMessagesReadInput: MarkMessagesReadInput;
  MarkMessagesReadPayload: MarkMessagesReadPayload;
  Message: MessageRow;
  MessageConnection: Inbox;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  StoredFile: StoredFile;
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
  Int: Scalars['Int']['output'];
};

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DeliveryChannel'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EnterpriseIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseIssue'] = ResolversParentTypes['EnterpriseIssue'], FederationReferenceType extends FederationReferenceTypes['EnterpriseIssue'] = FederationReferenceTypes['EnterpriseIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnterpriseIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FigureRow']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRow'] = ResolversParentTypes['FigureRow']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkMessagesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMessagesReadPayload'] = ResolversParentTypes['MarkMessagesReadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  unreadMessages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markMessagesRead?: Resolver<ResolversTypes['MarkMessagesReadPayload'], ParentType, ContextType, RequireFields<MutationMarkMessagesReadArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesArgs, 'first'>>;
  unreadMessages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  EnterpriseIssue?: EnterpriseIssueResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MarkMessagesReadPayload?: MarkMessagesReadPayloadResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
