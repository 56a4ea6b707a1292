import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow, LeadRow, LeadEventRow, Context } from '../mapping.ts';
import type { PolicyRow, PolicyConnection, ConditionRow, Rates, FeedbackRow, MatchRow, MatchConnection, ResultRow, ValueRow, DeliveryRow, DeliveryConnection, ProfileRow } from '../enterprise-policy/enterprise-policy.queries.ts';
import type { EntityRef, StoredFileRow } from '@gaoxin/server';
import type { LeadColumnRow } from '../lead/lead-board.ts';
import type { LeadConnection } from '../lead/lead-page.ts';
import type { PipelineRow, PipelineStageRow } from '../pipeline/pipeline.queries.ts';
import type { ImportRunRow, ImportRunPage, ImportRowRow, ImportRowPage, DuplicatePairRow, DuplicatePage } from '@gaoxin/registers';
import type { SimilarLeadRow, LeadMergeRow, LeadMergePage } from '../register/register.queries.ts';
import type { SavedFilterRow } from '../saved-filter/saved-filter.queries.ts';
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
 * Input of the mutation.
 * 办理内容。
 */
export type AdvanceLeadInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * The stage of the pipeline to enter.
   * 进入的流程阶段编号。
   */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The phase of the stage to enter; one of `to` and `stageId` is needed.
   * 进入的阶段类别，与 stageId 填其一。
   */
  to?: InputMaybe<LeadStage>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type AdvanceLeadPayload = {
  __typename?: 'AdvanceLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ApplyForPolicyInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: Scalars['ID']['input'];
  /**
   * Uploads of its papers.
   * 材料编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What the application says.
   * 申请说明。
   */
  statement: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ApplyForPolicyPayload = {
  __typename?: 'ApplyForPolicyPayload';
  /**
   * The delivery.
   * 送达。
   */
  delivery?: Maybe<PolicyDelivery>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ApplyLeadImportInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the import.
   * 导入编号。
   */
  importId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ApplyLeadImportPayload = {
  __typename?: 'ApplyLeadImportPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The import.
   * 这次导入。
   */
  import?: Maybe<ImportRun>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CancelLeadImportInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the import.
   * 导入编号。
   */
  importId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type CancelLeadImportPayload = {
  __typename?: 'CancelLeadImportPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The import.
   * 这次导入。
   */
  import?: Maybe<ImportRun>;
};

/**
 * One condition for one enterprise.
 * 逐条判断。
 */
export type ConditionResult = {
  __typename?: 'ConditionResult';
  /**
   * The facts that decided, as recorded.
   * 依据的事实。
   */
  facts: Array<FactValue>;
  /**
   * The condition in plain words.
   * 条件。
   */
  label: Scalars['String']['output'];
  /**
   * Null when a fact is missing.
   * 是否满足；缺资料为空。
   */
  met?: Maybe<Scalars['Boolean']['output']>;
};

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
 * Input of the mutation.
 * 办理内容。
 */
export type DefinePipelineInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * English name.
   * 英文名称。
   */
  nameEn: Scalars['String']['input'];
  /**
   * Chinese name.
   * 中文名称。
   */
  nameZh: Scalars['String']['input'];
  /**
   * Id of the pipeline that is changed; absent for a new one.
   * 流程编号，新建时不填。
   */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * All stages in their order.
   * 全部阶段，按先后。
   */
  stages: Array<PipelineStageInput>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DefinePipelinePayload = {
  __typename?: 'DefinePipelinePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The pipeline.
   * 招商流程。
   */
  pipeline?: Maybe<Pipeline>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DeleteLeadFilterInput = {
  /**
   * Id of the filter.
   * 筛选编号。
   */
  filterId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DeleteLeadFilterPayload = {
  __typename?: 'DeleteLeadFilterPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The filter as it was.
   * 删除的筛选。
   */
  filter?: Maybe<SavedLeadFilter>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DeliverPolicyInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the policy.
   * 政策编号。
   */
  policyId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DeliverPolicyPayload = {
  __typename?: 'DeliverPolicyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The policy.
   * 政策。
   */
  policy?: Maybe<EnterprisePolicy>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DismissLeadDuplicateInput = {
  /**
   * Id of the pair.
   * 疑似重复的编号。
   */
  duplicateId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Why they are two.
   * 理由。
   */
  reason: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DismissLeadDuplicatePayload = {
  __typename?: 'DismissLeadDuplicatePayload';
  /**
   * The pair.
   * 这一对。
   */
  duplicate?: Maybe<LeadDuplicate>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DraftPolicyInput = {
  /**
   * How much, and how it is paid.
   * 支持标准。
   */
  benefit: Scalars['String']['input'];
  /**
   * All must hold; none means that everybody qualifies.
   * 须同时满足的条件；为空即普惠。
   */
  conditions: Array<PolicyConditionInput>;
  /**
   * Number of the document it stands on.
   * 文号。
   */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Uploads to add.
   * 新增附件的编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Who issued it.
   * 发文单位。
   */
  issuedBy: Scalars['String']['input'];
  /**
   * What it gives, in plain words.
   * 一句话说清给什么。
   */
  summary: Scalars['String']['input'];
  /**
   * What it is called.
   * 名称。
   */
  title: Scalars['String']['input'];
  /**
   * First day.
   * 起始日。
   */
  validFrom: Scalars['Date']['input'];
  /**
   * Last day.
   * 截止日。
   */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Whether those who qualify get it without applying.
   * 是否免申即享。
   */
  withoutApplication: Scalars['Boolean']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DraftPolicyPayload = {
  __typename?: 'DraftPolicyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The policy.
   * 政策。
   */
  policy?: Maybe<EnterprisePolicy>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DropLeadInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DropLeadPayload = {
  __typename?: 'DropLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Why two records are proposed as one.
 * 疑似重复的依据。
 */
export type DuplicateReason =
  /**
   * Nothing but legal form, place or signs differ.
   * 名称相同
   */
  | 'SAME_NAME'
  /**
   * The same unified social credit code.
   * 信用代码相同
   */
  | 'SAME_USCC'
  /**
   * The names are alike.
   * 名称相近
   */
  | 'SIMILAR_NAME';

/**
 * State of a proposed pair.
 * 疑似重复的状态。
 */
export type DuplicateStatus =
  /**
   * Two different ones.
   * 不是同一家
   */
  | 'DISMISSED'
  /**
   * Merged.
   * 已合并
   */
  | 'MERGED'
  /**
   * To be decided.
   * 待核对
   */
  | 'OPEN';

export type Enterprise = {
  __typename?: 'Enterprise';
  /**
   * Agreements of the enterprise, newest first.
   * 投资协议。
   */
  agreements: Array<InvestmentAgreement>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Leads of the enterprise, newest first.
   * 招商线索。
   */
  leads: Array<InvestmentLead>;
  /**
   * Policies brought to it, the latest first.
   * 送达的政策，新的在前。
   */
  policyDeliveries: Array<PolicyDelivery>;
  /**
   * What policies ask about it.
   * 企业档案。
   */
  profile?: Maybe<EnterpriseProfile>;
};

/**
 * Facts that conditions may ask for; in expressions they are written in camelCase, such as rdShare.
 * 条件可用的事实，表达式中写作小驼峰。
 */
export type EnterpriseFact =
  /**
   * Whole months since the enterprise was founded.
   * 成立月数
   */
  | 'AGE_MONTHS'
  /**
   * Employees.
   * 从业人数
   */
  | 'EMPLOYEES'
  /**
   * Whether it exports.
   * 是否出口
   */
  | 'EXPORTS'
  /**
   * Industry, as the zone names it: text.
   * 产业
   */
  | 'INDUSTRY'
  /**
   * Qualifications held, such as HIGH_TECH: a list.
   * 资质
   */
  | 'QUALIFICATIONS'
  /**
   * Spending on research and development ÷ revenue.
   * 研发投入强度
   */
  | 'RD_SHARE'
  /**
   * Spending on research and development last year in CNY.
   * 上年研发投入，元
   */
  | 'RD_SPENDING'
  /**
   * Registered capital in CNY.
   * 注册资本，元
   */
  | 'REGISTERED_CAPITAL'
  /**
   * Revenue of last year in CNY.
   * 上年营业收入，元
   */
  | 'REVENUE'
  /**
   * Tax paid last year in CNY.
   * 上年纳税，元
   */
  | 'TAX_PAID';

/**
 * A policy for enterprises, its conditions as data.
 * 惠企政策。
 */
export type EnterprisePolicy = {
  __typename?: 'EnterprisePolicy';
  /**
   * How much, and how it is paid.
   * 支持标准。
   */
  benefit: Scalars['String']['output'];
  /**
   * All must hold.
   * 须同时满足的条件。
   */
  conditions: Array<PolicyCondition>;
  /**
   * When it was last brought to those who qualify.
   * 最近一次送达时间。
   */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Number of the document it stands on.
   * 文号。
   */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /**
   * What enterprises said, newest first; an enterprise sees its own.
   * 企业反馈，新的在前；企业只见本企业的。
   */
  feedback: Array<PolicyFeedback>;
  /**
   * The document and its annexes.
   * 文件和附件。
   */
  files: Array<StoredFile>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Who issued it.
   * 发文单位。
   */
  issuedBy: Scalars['String']['output'];
  /**
   * Three enterprises or more did not understand it; null for those who are no officials.
   * 三家及以上企业看不懂，须改写；仅工作人员可见。
   */
  needsRewrite?: Maybe<Scalars['Boolean']['output']>;
  /**
   * How it arrives; null for those who are no officials.
   * 到达情况，仅工作人员可见。
   */
  rates?: Maybe<PolicyRates>;
  /**
   * Where it stands.
   * 状态。
   */
  status: PolicyStatus;
  /**
   * What it gives, in plain words.
   * 一句话说清给什么。
   */
  summary: Scalars['String']['output'];
  /**
   * What it is called.
   * 名称。
   */
  title: Scalars['String']['output'];
  /**
   * First day.
   * 起始日。
   */
  validFrom: Scalars['Date']['output'];
  /**
   * Last day; null when none was set.
   * 截止日；未定为空。
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<PolicyAction>;
  /**
   * Why it ended.
   * 停止执行的原因。
   */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
  /**
   * Whether those who qualify get it without applying.
   * 是否免申即享。
   */
  withoutApplication: Scalars['Boolean']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type EnterprisePolicyConnection = {
  __typename?: 'EnterprisePolicyConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<EnterprisePolicyEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<EnterprisePolicy>;
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
export type EnterprisePolicyEdge = {
  __typename?: 'EnterprisePolicyEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: EnterprisePolicy;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type EnterprisePolicyFilter = {
  /**
   * Part of the title.
   * 名称包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Status.
   * 状态。
   */
  status?: InputMaybe<PolicyStatus>;
};

/**
 * What policies ask about an enterprise; null means not recorded.
 * 企业档案；空表示未登记。
 */
export type EnterpriseProfile = {
  __typename?: 'EnterpriseProfile';
  /**
   * The day that the facts are of.
   * 数据日期。
   */
  asOf: Scalars['Date']['output'];
  /**
   * Employees.
   * 从业人数。
   */
  employees?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether it exports.
   * 是否出口。
   */
  exports?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Day of foundation.
   * 成立日期。
   */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: Maybe<Scalars['String']['output']>;
  /**
   * Qualifications held.
   * 资质。
   */
  qualifications?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * Spending on research and development last year in CNY.
   * 上年研发投入，元。
   */
  rdSpending?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Registered capital in CNY.
   * 注册资本，元。
   */
  registeredCapital?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Revenue of last year in CNY.
   * 上年营业收入，元。
   */
  revenue?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Whether the enterprise said so itself.
   * 是否企业自报。
   */
  selfReported: Scalars['Boolean']['output'];
  /**
   * Where they come from.
   * 来源。
   */
  source: Scalars['String']['output'];
  /**
   * Tax paid last year in CNY.
   * 上年纳税，元。
   */
  taxPaid?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * Every code has a sentence in Chinese and English.
 * 错误代码。
 */
export type ErrorCode =
  /**
   * Handed over already.
   * 已移交
   */
  | 'AGREEMENT_HANDED_OVER'
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
   * A condition cannot be evaluated.
   * 条件表达式有误
   */
  | 'CONDITION_INVALID'
  /**
   * An amount needs its currency.
   * 金额缺币种
   */
  | 'CURRENCY_REQUIRED'
  /**
   * A date outside of what the lead allows.
   * 日期不在允许的范围内
   */
  | 'DATE_ORDER'
  /**
   * Not possible in the delivery's state.
   * 当前进展不能这样办
   */
  | 'DELIVERY_STATE'
  /**
   * No enterprise with this credit code in the zone.
   * 本区没有这家企业
   */
  | 'ENTERPRISE_UNKNOWN'
  /**
   * Nothing to export.
   * 没有可导出的内容
   */
  | 'EXPORT_EMPTY'
  /**
   * More rows than one export takes.
   * 导出行数过多
   */
  | 'EXPORT_TOO_MANY'
  /**
   * The file cannot be opened.
   * 文件打不开
   */
  | 'FILE_DAMAGED'
  /**
   * A workbook with macros.
   * 带宏的文件
   */
  | 'FILE_MACRO'
  /**
   * Neither an Excel nor a CSV table.
   * 不是表格文件
   */
  | 'FILE_NOT_A_TABLE'
  /**
   * An old workbook or one with a password.
   * 旧格式或带密码
   */
  | 'FILE_OLD_FORMAT'
  /**
   * The file unpacks to too much.
   * 文件过大
   */
  | 'FILE_TOO_LARGE'
  /**
   * More rows than are taken at once.
   * 行数过多
   */
  | 'FILE_TOO_MANY_ROWS'
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
   * No rows below the header.
   * 没有内容
   */
  | 'IMPORT_EMPTY'
  /**
   * The file belongs to another import.
   * 文件已用过
   */
  | 'IMPORT_FILE_USED'
  /**
   * A formula without a result.
   * 公式没有结果
   */
  | 'IMPORT_FORMULA'
  /**
   * Columns are missing, unknown or there twice.
   * 表头不符
   */
  | 'IMPORT_HEADER'
  /**
   * The import did not end.
   * 没有做完
   */
  | 'IMPORT_INTERRUPTED'
  /**
   * A day that has passed.
   * 日期已过
   */
  | 'IMPORT_PAST_DAY'
  /**
   * Changed since the import.
   * 导入后被改过
   */
  | 'IMPORT_ROW_CHANGED_SINCE'
  /**
   * In use since the import.
   * 导入后已使用
   */
  | 'IMPORT_ROW_IN_USE'
  /**
   * Not possible in this state of the import.
   * 当前状态不能这样办
   */
  | 'IMPORT_STATE'
  /**
   * Somebody changed the record after the check.
   * 检查之后被改过
   */
  | 'IMPORT_TARGET_CHANGED'
  /**
   * The same as an earlier row of the file.
   * 与前面的行重复
   */
  | 'IMPORT_TWICE'
  /**
   * Not in the required form.
   * 格式不对
   */
  | 'INVALID_FORMAT'
  /**
   * The lead counts in another currency.
   * 线索用的是其他币种
   */
  | 'LEAD_OTHER_CURRENCY'
  /**
   * A referral needs its referrer, chosen on the lead's page.
   * 以商招商要选引荐企业
   */
  | 'LEAD_REFERRER'
  /**
   * The next stage asks for more.
   * 进入下一阶段的条件不足
   */
  | 'LEAD_REQUIREMENT'
  /**
   * The pipeline has no such move.
   * 阶段不能这样变更
   */
  | 'LEAD_STAGE'
  /**
   * Merged into another already.
   * 已并入另一条
   */
  | 'MERGED_ALREADY'
  /**
   * A record cannot be merged into itself.
   * 不能合并到自己
   */
  | 'MERGE_ITSELF'
  /**
   * There was a later merge.
   * 之后又有合并
   */
  | 'MERGE_NOT_LAST'
  /**
   * Only leads of one enterprise can be merged.
   * 不是同一家企业的线索
   */
  | 'MERGE_OTHER_ENTERPRISE'
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
   * A lead cannot have a signed agreement before it is signed
   * 签约前的阶段不能要求已签协议
   */
  | 'PIPELINE_CONDITION'
  /**
   * A pipeline needs phases in order, one stage of signing at its end and a review before it
   * 阶段类别须按先后，末尾为唯一的签约阶段，之前有评审
   */
  | 'PIPELINE_PHASES'
  /**
   * Leads stand in a stage that would go away
   * 撤销的阶段还有线索
   */
  | 'PIPELINE_STAGE_OCCUPIED'
  /**
   * The policy is not in force on that day.
   * 政策不在执行期
   */
  | 'POLICY_NOT_IN_FORCE'
  /**
   * Not possible in the policy's status.
   * 政策当前状态不能这样办
   */
  | 'POLICY_STATUS'
  /**
   * An enterprise cannot refer itself
   * 企业不能引荐自己
   */
  | 'SELF_REFERRAL'
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
 * Input of the mutation.
 * 办理内容。
 */
export type ExportLeadsInput = {
  /**
   * Which ones; all when left out.
   * 条件；不填为全部。
   */
  filter?: InputMaybe<LeadFilter>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ExportLeadsPayload = {
  __typename?: 'ExportLeadsPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The file; its content is read at its url.
   * 文件。
   */
  file?: Maybe<StoredFile>;
};

/**
 * A fact as it is recorded.
 * 事实及取值。
 */
export type FactValue = {
  __typename?: 'FactValue';
  /**
   * Which.
   * 事实。
   */
  fact: EnterpriseFact;
  /**
   * As text; null when it is not recorded.
   * 取值；未登记为空。
   */
  value?: Maybe<Scalars['String']['output']>;
};

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
 * Input of the mutation.
 * 办理内容。
 */
export type FulfilPolicyInput = {
  /**
   * What was received.
   * 兑现金额。
   */
  amount?: InputMaybe<MoneyInput>;
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: Scalars['ID']['input'];
  /**
   * Day on which it was received.
   * 兑现日期。
   */
  fulfilledOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type FulfilPolicyPayload = {
  __typename?: 'FulfilPolicyPayload';
  /**
   * The delivery.
   * 送达。
   */
  delivery?: Maybe<PolicyDelivery>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type GivePolicyFeedbackInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Kind.
   * 类别。
   */
  kind: PolicyFeedbackKind;
  /**
   * In one's own words.
   * 原话。
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type GivePolicyFeedbackPayload = {
  __typename?: 'GivePolicyFeedbackPayload';
  /**
   * The delivery.
   * 送达。
   */
  delivery?: Maybe<PolicyDelivery>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type HandOverAgreementInput = {
  /**
   * Id of the agreement.
   * 协议编号。
   */
  agreementId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type HandOverAgreementPayload = {
  __typename?: 'HandOverAgreementPayload';
  /**
   * The investment agreement.
   * 投资协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * What the viewer may do with an import now.
 * 可执行的操作。
 */
export type ImportAction =
  /**
   * Write what was shown.
   * 导入
   */
  | 'APPLY'
  /**
   * Stop.
   * 取消
   */
  | 'CANCEL'
  /**
   * Take back what was written.
   * 撤销
   */
  | 'UNDO';

/**
 * One changed field of a record.
 * 一项变更。
 */
export type ImportChange = {
  __typename?: 'ImportChange';
  /**
   * Header in the caller's language.
   * 列名。
   */
  column: Scalars['String']['output'];
  /**
   * What the record says now; null when nothing.
   * 现值；没有为空。
   */
  from?: Maybe<Scalars['String']['output']>;
  /**
   * What it would say.
   * 改为。
   */
  to?: Maybe<Scalars['String']['output']>;
};

/**
 * A column of a file for import, for a template.
 * 导入表格的一列。
 */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /**
   * Header in the caller's language.
   * 列名。
   */
  header: Scalars['String']['output'];
  /**
   * Whether a spreadsheet must keep it as text.
   * 是否按文本保存。
   */
  isText: Scalars['Boolean']['output'];
  /**
   * Name within the register.
   * 列标识。
   */
  key: Scalars['String']['output'];
  /**
   * What may stand in it.
   * 填写说明。
   */
  note: Scalars['String']['output'];
  /**
   * The only values that are taken; empty when it is free.
   * 可选值；不限为空。
   */
  options: Array<Scalars['String']['output']>;
  /**
   * Whether a row must have it.
   * 是否必填。
   */
  required: Scalars['Boolean']['output'];
  /**
   * Width in characters.
   * 列宽。
   */
  width: Scalars['Int']['output'];
};

/**
 * What is wrong with a row.
 * 一处问题。
 */
export type ImportFault = {
  __typename?: 'ImportFault';
  /**
   * Header in the caller's language; null for the row as a whole.
   * 列名；整行为空。
   */
  column?: Maybe<Scalars['String']['output']>;
  /**
   * In the caller's language.
   * 说明。
   */
  message: Scalars['String']['output'];
};

/**
 * What applying a row would do.
 * 行结果。
 */
export type ImportOutcome =
  /**
   * Changes a record.
   * 变更
   */
  | 'CHANGED'
  /**
   * Adds a record.
   * 新增
   */
  | 'NEW'
  /**
   * Cannot be taken.
   * 退回
   */
  | 'REJECTED'
  /**
   * Changes nothing.
   * 无变化
   */
  | 'UNCHANGED';

/**
 * One row of the file.
 * 一行。
 */
export type ImportRow = {
  __typename?: 'ImportRow';
  /**
   * What it changes.
   * 变更。
   */
  changes: Array<ImportChange>;
  /**
   * Why it cannot be taken or was not written.
   * 原因。
   */
  faults: Array<ImportFault>;
  /**
   * Number of the row in the file, as its reader counts.
   * 行号。
   */
  number: Scalars['Int']['output'];
  /**
   * What applying it would do.
   * 结果。
   */
  outcome: ImportOutcome;
  /**
   * What became of it.
   * 状态。
   */
  state: ImportRowState;
  /**
   * Id of the record that it adds or changes.
   * 对应记录编号。
   */
  targetId?: Maybe<Scalars['ID']['output']>;
  /**
   * The name it goes by.
   * 名称。
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * What it says, as typed.
   * 原文。
   */
  values: Array<ImportValue>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<ImportRowEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<ImportRow>;
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
export type ImportRowEdge = {
  __typename?: 'ImportRowEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: ImportRow;
};

/**
 * What became of a row.
 * 行状态。
 */
export type ImportRowState =
  /**
   * Written.
   * 已写入
   */
  | 'APPLIED'
  /**
   * Left by the undo.
   * 撤销时保留
   */
  | 'KEPT'
  /**
   * Refused, because somebody changed the target after the check.
   * 因他人改动未写入
   */
  | 'REFUSED'
  /**
   * Taken back.
   * 已撤销
   */
  | 'UNDONE'
  /**
   * Not written.
   * 未写入
   */
  | 'WAITING';

/**
 * One file on its way into a register: read and checked first, applied exactly as it was shown.
 * 一次导入。
 */
export type ImportRun = {
  __typename?: 'ImportRun';
  /**
   * Who started it.
   * 发起人。
   */
  actorName: Scalars['String']['output'];
  /**
   * Rows written.
   * 已写入行数。
   */
  appliedCount: Scalars['Int']['output'];
  /**
   * Rows that change something.
   * 变更行数。
   */
  changedCount: Scalars['Int']['output'];
  /**
   * The rows that were not taken, each with the reason, ready to be corrected and imported again.
   * 退回的行及原因。
   */
  errorsFile?: Maybe<StoredFile>;
  /**
   * Why the file cannot be used or the import did not end.
   * 文件不能用或没有做完的原因。
   */
  fault?: Maybe<UserError>;
  /**
   * Name of the file.
   * 文件名。
   */
  fileName: Scalars['String']['output'];
  /**
   * When it ended; null before.
   * 结束时间；未结束为空。
   */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Rows that the undo left, because they were changed or used since.
   * 撤销时保留的行数。
   */
  keptCount: Scalars['Int']['output'];
  /**
   * Rows that are not in the register yet.
   * 新增行数。
   */
  newCount: Scalars['Int']['output'];
  /**
   * Rows refused at writing, because somebody changed their target after the check.
   * 写入时因他人改动而未写的行数。
   */
  refusedCount: Scalars['Int']['output'];
  /**
   * Rows that cannot be taken.
   * 退回行数。
   */
  rejectedCount: Scalars['Int']['output'];
  /**
   * Rows in the order of the file.
   * 逐行结果。
   */
  rows: ImportRowConnection;
  /**
   * Rows checked so far.
   * 已检查行数。
   */
  rowsRead: Scalars['Int']['output'];
  /**
   * Rows below the header; null until they are counted.
   * 总行数；读完文件前为空。
   */
  rowsTotal?: Maybe<Scalars['Int']['output']>;
  /**
   * When it was started.
   * 发起时间。
   */
  startedAt: Scalars['DateTime']['output'];
  /**
   * Where it stands.
   * 状态。
   */
  status: ImportStatus;
  /**
   * Rows that say what the register says.
   * 无变化行数。
   */
  unchangedCount: Scalars['Int']['output'];
  /**
   * Rows taken back.
   * 已撤销行数。
   */
  undoneCount: Scalars['Int']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<ImportAction>;
};


/**
 * One file on its way into a register: read and checked first, applied exactly as it was shown.
 * 一次导入。
 */
export type ImportRunRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ImportOutcome>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type ImportRunConnection = {
  __typename?: 'ImportRunConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<ImportRunEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<ImportRun>;
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
export type ImportRunEdge = {
  __typename?: 'ImportRunEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: ImportRun;
};

/**
 * Where an import stands.
 * 导入状态。
 */
export type ImportStatus =
  /**
   * Written.
   * 已导入
   */
  | 'APPLIED'
  /**
   * Being written.
   * 正在导入
   */
  | 'APPLYING'
  /**
   * Stopped by a person; what was written until then stays.
   * 已取消
   */
  | 'CANCELLED'
  /**
   * The file cannot be used, or the work was interrupted.
   * 未完成
   */
  | 'FAILED'
  /**
   * Being read and checked; nothing is written.
   * 正在读取
   */
  | 'READING'
  /**
   * Checked; nothing is written yet.
   * 待导入
   */
  | 'READY'
  /**
   * Being taken back.
   * 正在撤销
   */
  | 'UNDOING'
  /**
   * Taken back.
   * 已撤销
   */
  | 'UNDONE';

/**
 * One cell of a row.
 * 一个单元格。
 */
export type ImportValue = {
  __typename?: 'ImportValue';
  /**
   * Header in the caller's language.
   * 列名。
   */
  column: Scalars['String']['output'];
  /**
   * As typed.
   * 原文。
   */
  text: Scalars['String']['output'];
};

/**
 * A signed investment agreement.
 * 投资协议。
 */
export type InvestmentAgreement = {
  __typename?: 'InvestmentAgreement';
  /**
   * True when recorded more than one working day after signing.
   * 是否补录。
   */
  backEntered: Scalars['Boolean']['output'];
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise: Enterprise;
  /**
   * When it was handed over; null before.
   * 移交时间；未移交为空。
   */
  handedOverAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Agreed investment.
   * 协议投资额。
   */
  investment: Money;
  /**
   * Land in mu (1 mu = 666.7 m²).
   * 用地，亩。
   */
  landMu?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * Day of signing.
   * 签约日期。
   */
  signedOn: Scalars['Date']['output'];
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * A possible investment, from the first clue to the handed-over agreement.
 * 招商线索。
 */
export type InvestmentLead = {
  __typename?: 'InvestmentLead';
  /**
   * The investment agreement.
   * 投资协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * What would be produced, and how much.
   * 计划产能。
   */
  capacities: Array<ProductCapacity>;
  /**
   * Whole days in the stage.
   * 在本阶段停留的天数。
   */
  daysInStage: Scalars['Int']['output'];
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise: Enterprise;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: Maybe<Scalars['String']['output']>;
  /**
   * Industry team that works on it.
   * 产业专班。
   */
  industryTeam?: Maybe<Scalars['String']['output']>;
  /**
   * Planned investment per mu of wanted land, in the currency of the investment.
   * 投资强度，每亩计划投资，币种同计划投资。
   */
  investmentIntensity?: Maybe<Money>;
  /**
   * Land wanted, in mu.
   * 需用地，亩。
   */
  landMu?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Whole months from opening to signing; null before.
   * 从登记到签约的整月数；未签约为空。
   */
  leadAgeMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * Day on which a resting lead is looked at again.
   * 休眠线索再看的日期。
   */
  lookAgainOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The lead that it was merged into; null for one that stands by itself.
   * 已并入的线索；未合并为空。
   */
  mergedInto?: Maybe<InvestmentLead>;
  /**
   * What the next stage still asks for.
   * 进入下一阶段还缺什么。
   */
  missing: Array<MissingRequirement>;
  /**
   * The stage of the pipeline that comes next; null at the end.
   * 下一阶段；没有则为空。
   */
  nextStage?: Maybe<PipelineStage>;
  /**
   * Null when nothing is planned, which the board shows as such.
   * 下一步；未安排为空。
   */
  nextStep?: Maybe<NextStep>;
  /**
   * True when the lead was opened more than one working day before it was written down.
   * 登记日期是否补录。
   */
  openedBackEntered: Scalars['Boolean']['output'];
  /**
   * Day on which the lead was opened.
   * 登记日期。
   */
  openedOn: Scalars['Date']['output'];
  /**
   * Who is in charge.
   * 负责人。
   */
  owner?: Maybe<Official>;
  /**
   * Group behind it, also where the enterprise itself is still to be founded.
   * 母公司或集团。
   */
  parentGroup?: Maybe<Scalars['String']['output']>;
  /**
   * The pipeline that it follows.
   * 所走流程。
   */
  pipeline: Pipeline;
  /**
   * Where it stands in the pipeline; where it stood, once it rests or has ended.
   * 流程中的阶段；休眠或终止后为原来所在的阶段。
   */
  pipelineStage: PipelineStage;
  /**
   * Planned investment.
   * 计划投资。
   */
  plannedInvestment?: Maybe<Money>;
  /**
   * Whether it is on the list of number-one projects.
   * 是否一号工程。
   */
  priority: LeadPriority;
  /**
   * Why it is on that list.
   * 列入理由。
   */
  priorityReason?: Maybe<Scalars['String']['output']>;
  /**
   * Where it came from.
   * 来源。
   */
  source: LeadSource;
  /**
   * The enterprise that referred it, or the present one that expands.
   * 引荐企业，或增资的现有企业。
   */
  sourceEnterprise?: Maybe<Enterprise>;
  /**
   * Name of the fair, or the text of the signal.
   * 展会名称或信息内容。
   */
  sourceText?: Maybe<Scalars['String']['output']>;
  /**
   * Stage.
   * 阶段。
   */
  stage: LeadStage;
  /**
   * When the lead entered its stage.
   * 进入本阶段的时间。
   */
  stageEnteredAt: Scalars['DateTime']['output'];
  /**
   * Whether the days in the stage are within the zone's limit.
   * 停留是否超期。
   */
  stageLight: TrafficLight;
  /**
   * Everything that happened, newest first.
   * 经过，新的在前。
   */
  timeline: Array<LeadEvent>;
  /**
   * What would be built.
   * 项目名称。
   */
  title: Scalars['String']['output'];
  /**
   * Power, water, gas and steam that it needs.
   * 水电气热需求。
   */
  utilities: Array<UtilityNeed>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<LeadAction>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type InvestmentLeadConnection = {
  __typename?: 'InvestmentLeadConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<InvestmentLeadEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<InvestmentLead>;
  /**
   * Where the page ends.
   * 分页信息。
   */
  pageInfo: PageInfo;
  /**
   * Rows on all pages; with conditions that no total answers, at most 1,000.
   * 总条数；条件无现成合计时最多数到 1000。
   */
  totalCount: Scalars['Int']['output'];
  /**
   * True when there are more than `totalCount`.
   * 是否不止此数。
   */
  totalIsAtLeast: Scalars['Boolean']['output'];
};

/**
 * One row of a page.
 * 列表条目。
 */
export type InvestmentLeadEdge = {
  __typename?: 'InvestmentLeadEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: InvestmentLead;
};

/**
 * What the viewer may do with the lead now.
 * 可执行的操作。
 */
export type LeadAction =
  /**
   * Move on.
   * 推进
   */
  | 'ADVANCE'
  /**
   * Take off that list.
   * 取消一号工程
   */
  | 'CLEAR_PRIORITY'
  /**
   * Drop.
   * 终止
   */
  | 'DROP'
  /**
   * Hand over.
   * 移交
   */
  | 'HAND_OVER'
  /**
   * Plan the next step.
   * 安排下一步
   */
  | 'PLAN'
  /**
   * Record feasibility work.
   * 记录可行性论证
   */
  | 'RECORD_FEASIBILITY'
  /**
   * Let rest.
   * 休眠
   */
  | 'REST'
  /**
   * Change what is known.
   * 修订
   */
  | 'REVISE'
  /**
   * Take up again.
   * 重启
   */
  | 'REVIVE'
  /**
   * Put on the list of number-one projects.
   * 列为一号工程
   */
  | 'SET_PRIORITY'
  /**
   * Sign.
   * 签约
   */
  | 'SIGN';

/**
 * One column of the board.
 * 看板列。
 */
export type LeadColumn = {
  __typename?: 'LeadColumn';
  /**
   * Conversion of the last 12 months, whatever the filter.
   * 近 12 月转化，不受筛选影响。
   */
  conversion: StageConversion;
  /**
   * How many; with conditions that no total answers, at most 1,000.
   * 数量；条件无现成合计时最多数到 1000。
   */
  count: Scalars['Int']['output'];
  /**
   * True when there are more than `count`; the sum then covers only those counted.
   * 是否不止此数；是则合计只含已数的。
   */
  countIsAtLeast: Scalars['Boolean']['output'];
  /**
   * Leads.
   * 线索。
   */
  leads: InvestmentLeadConnection;
  /**
   * Days after which a lead is late in this stage.
   * 期限天数。
   */
  limitDays?: Maybe<Scalars['Int']['output']>;
  /**
   * The stage of the pipeline.
   * 流程阶段。
   */
  pipelineStage: PipelineStage;
  /**
   * Sum of the planned investment in CNY; leads without one or in another currency are left out.
   * 计划投资合计（人民币）。
   */
  plannedInvestment: Money;
  /**
   * Stage.
   * 阶段。
   */
  stage: LeadStage;
  /**
   * How many have no next step, counted like `count`.
   * 没有下一步的数量。
   */
  withoutNextStep: Scalars['Int']['output'];
};


/**
 * One column of the board.
 * 看板列。
 */
export type LeadColumnLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Two leads that may be one.
 * 疑似重复的一对线索。
 */
export type LeadDuplicate = {
  __typename?: 'LeadDuplicate';
  /**
   * Who decided.
   * 核对人。
   */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * One of both.
   * 其一。
   */
  left: InvestmentLead;
  /**
   * Why.
   * 理由。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Why they are proposed.
   * 依据。
   */
  reason: DuplicateReason;
  /**
   * The other.
   * 其二。
   */
  right: InvestmentLead;
  /**
   * Likeness in per cent.
   * 相似度，百分比。
   */
  score: Scalars['Int']['output'];
  /**
   * Whether it was decided.
   * 状态。
   */
  status: DuplicateStatus;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type LeadDuplicateConnection = {
  __typename?: 'LeadDuplicateConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<LeadDuplicateEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<LeadDuplicate>;
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
export type LeadDuplicateEdge = {
  __typename?: 'LeadDuplicateEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: LeadDuplicate;
};

/**
 * One thing that happened to the lead.
 * 经过条目。
 */
export type LeadEvent = {
  __typename?: 'LeadEvent';
  /**
   * Who did it.
   * 办理人。
   */
  actor: Scalars['String']['output'];
  /**
   * True when recorded more than one working day later.
   * 是否补录。
   */
  backEntered: Scalars['Boolean']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: LeadEventKind;
  /**
   * Remark.
   * 备注。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Day on which it happened.
   * 发生日期。
   */
  occurredOn: Scalars['Date']['output'];
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * The stage entered, for a move.
   * 进入的阶段。
   */
  stage?: Maybe<LeadStage>;
};

/**
 * Kinds of timeline entries of a lead.
 * 线索经过类别。
 */
export type LeadEventKind =
  /**
   * Stage changed.
   * 阶段变更
   */
  | 'ADVANCED'
  /**
   * Ended.
   * 终止
   */
  | 'DROPPED'
  /**
   * Feasibility work.
   * 可行性论证
   */
  | 'FEASIBILITY'
  /**
   * Handed over.
   * 移交
   */
  | 'HANDED_OVER'
  /**
   * Came from a file.
   * 导入
   */
  | 'IMPORTED'
  /**
   * Another lead was merged into it, or it into another.
   * 合并
   */
  | 'MERGED'
  /**
   * Next step planned.
   * 安排下一步
   */
  | 'PLANNED'
  /**
   * Put on or taken off the list of number-one projects.
   * 调整优先程度
   */
  | 'PRIORITY'
  /**
   * Recorded.
   * 登记
   */
  | 'REGISTERED'
  /**
   * Moved because its stage went away.
   * 阶段调整
   */
  | 'RELOCATED'
  /**
   * Let rest.
   * 休眠
   */
  | 'RESTED'
  /**
   * Sent back by construction.
   * 退回
   */
  | 'RETURNED'
  /**
   * What is known was changed.
   * 修订
   */
  | 'REVISED'
  /**
   * Taken up again.
   * 重启
   */
  | 'REVIVED'
  /**
   * Signed.
   * 签约
   */
  | 'SIGNED'
  /**
   * A merge was taken back.
   * 撤销合并
   */
  | 'UNMERGED';

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type LeadFilter = {
  /**
   * Whether it is in progress (CLUE to SIGNED) or not; both when absent.
   * 是否在谈；不填为全部。
   */
  inProgress?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Industry team that works on it.
   * 产业专班。
   */
  industryTeam?: InputMaybe<Scalars['String']['input']>;
  /**
   * True for those past the limit of their stage.
   * 是否超停留期限。
   */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Largest planned investment in CNY.
   * 计划投资上限（人民币元）。
   */
  maxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Least planned investment in CNY.
   * 计划投资下限（人民币元）。
   */
  minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Id of the official in charge.
   * 负责人编号。
   */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Id of the pipeline.
   * 流程编号。
   */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Weight.
   * 优先程度。
   */
  priority?: InputMaybe<LeadPriority>;
  /**
   * Part of the title, of the enterprise's name or of the group's.
   * 项目名称、企业名称或集团名称包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it came from.
   * 来源。
   */
  source?: InputMaybe<LeadSource>;
  /**
   * Stage.
   * 阶段。
   */
  stage?: InputMaybe<LeadStage>;
  /**
   * Id of the stage of a pipeline.
   * 流程阶段编号。
   */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * True for those without a next step.
   * 是否没有下一步。
   */
  withoutNextStep?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Two leads that were made one.
 * 线索合并。
 */
export type LeadMerge = {
  __typename?: 'LeadMerge';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The one that was merged.
   * 被合并的线索。
   */
  merged: InvestmentLead;
  /**
   * When.
   * 合并时间。
   */
  mergedAt: Scalars['DateTime']['output'];
  /**
   * Who did it.
   * 合并人。
   */
  mergedBy: Scalars['String']['output'];
  /**
   * Why.
   * 理由。
   */
  reason: Scalars['String']['output'];
  /**
   * The one that stays.
   * 保留的线索。
   */
  survivor: InvestmentLead;
  /**
   * When it was taken back; null when it holds.
   * 撤销时间；有效为空。
   */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * Whether the viewer may take it back now.
   * 当前用户此刻能否撤销。
   */
  viewerCanUndo: Scalars['Boolean']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type LeadMergeConnection = {
  __typename?: 'LeadMergeConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<LeadMergeEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<LeadMerge>;
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
export type LeadMergeEdge = {
  __typename?: 'LeadMergeEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: LeadMerge;
};

/**
 * Order of a list of leads.
 * 线索排序。
 */
export type LeadOrder =
  /**
   * Largest planned investment in CNY first; others last.
   * 计划投资大的在前，其他币种在后
   */
  | 'AMOUNT'
  /**
   * Without a next step first, then by the date of the next step.
   * 先无下一步的，再按下一步日期
   */
  | 'NEXT_STEP'
  /**
   * Newest first.
   * 新登记的在前
   */
  | 'OPENED'
  /**
   * Longest in its stage first.
   * 停留久的在前
   */
  | 'STAGE_ENTERED';

/**
 * How much weight the zone gives it.
 * 优先程度。
 */
export type LeadPriority =
  /**
   * As any other.
   * 一般
   */
  | 'NORMAL'
  /**
   * A number-one project.
   * 一号工程
   */
  | 'NUMBER_ONE';

/**
 * Where the lead came from.
 * 线索来源。
 */
export type LeadSource =
  /**
   * An industry chain and its gap.
   * 产业链招商
   */
  | 'CHAIN'
  /**
   * An enterprise that is here already.
   * 现有企业增资
   */
  | 'EXISTING_ENTERPRISE'
  /**
   * A fair.
   * 展会
   */
  | 'EXPO'
  /**
   * An enterprise introduced another.
   * 以商招商
   */
  | 'REFERRAL'
  /**
   * A piece of news.
   * 信息线索
   */
  | 'SIGNAL'
  /**
   * Came by itself.
   * 主动上门
   */
  | 'WALK_IN';

/**
 * Stages in their order.
 * 阶段。
 */
export type LeadStage =
  /**
   * First word of it.
   * 线索
   */
  | 'CLUE'
  /**
   * Rests; may still come.
   * 已休眠
   */
  | 'DORMANT'
  /**
   * Will not come.
   * 已终止
   */
  | 'DROPPED'
  /**
   * With construction promotion.
   * 已移交
   */
  | 'HANDED_OVER'
  /**
   * Visits in both directions.
   * 考察
   */
  | 'INSPECTION'
  /**
   * In talks.
   * 洽谈
   */
  | 'NEGOTIATION'
  /**
   * Reviewed by the zone.
   * 评审
   */
  | 'REVIEW'
  /**
   * Agreement signed.
   * 签约
   */
  | 'SIGNED';

/**
 * Utilities.
 * 水电气热种类。
 */
export type LeadUtility =
  /**
   * Natural gas.
   * 天然气
   */
  | 'GAS'
  /**
   * Electric power.
   * 用电
   */
  | 'POWER'
  /**
   * Waste water.
   * 排水
   */
  | 'SEWAGE'
  /**
   * Steam.
   * 蒸汽
   */
  | 'STEAM'
  /**
   * Water.
   * 用水
   */
  | 'WATER';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type LetLeadRestInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Day on which to look again.
   * 再看的日期。
   */
  lookAgainOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type LetLeadRestPayload = {
  __typename?: 'LetLeadRestPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
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
export type MergeLeadsInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * The one that is merged into it.
   * 被合并的线索编号。
   */
  mergedId: Scalars['ID']['input'];
  /**
   * Its version.
   * 被合并线索的版本号。
   */
  mergedVersion: Scalars['Int']['input'];
  /**
   * Why they are one.
   * 理由。
   */
  reason: Scalars['String']['input'];
  /**
   * The one that stays.
   * 保留的线索编号。
   */
  survivorId: Scalars['ID']['input'];
  /**
   * Its version.
   * 保留线索的版本号。
   */
  survivorVersion: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type MergeLeadsPayload = {
  __typename?: 'MergeLeadsPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The merge.
   * 这次合并。
   */
  merge?: Maybe<LeadMerge>;
};

/**
 * Something the next stage asks for.
 * 缺项。
 */
export type MissingRequirement =
  /**
   * A signed agreement.
   * 签订协议
   */
  | 'AGREEMENT'
  /**
   * Feasibility work.
   * 可行性论证
   */
  | 'FEASIBILITY'
  /**
   * A next step with a date.
   * 下一步及日期
   */
  | 'NEXT_STEP'
  /**
   * The planned investment.
   * 计划投资额
   */
  | 'PLANNED_INVESTMENT';

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
   * Moves a lead one stage on.
   * 推进线索。
   */
  advanceLead: AdvanceLeadPayload;
  /**
   * The enterprise applies.
   * 企业申请。
   */
  applyForPolicy: ApplyForPolicyPayload;
  /**
   * Writes exactly what the check showed, in the background.
   * 按检查结果导入。
   */
  applyLeadImport: ApplyLeadImportPayload;
  /**
   * Stops an import; what was written until then stays.
   * 取消导入。
   */
  cancelLeadImport: CancelLeadImportPayload;
  /**
   * Sets up a pipeline, or changes its name, stages, limits and conditions.
   * 设置招商流程。
   */
  definePipeline: DefinePipelinePayload;
  /**
   * Deletes one of the viewer's saved filters.
   * 删除筛选。
   */
  deleteLeadFilter: DeleteLeadFilterPayload;
  /**
   * Brings a published policy to every enterprise that qualifies and does not have it yet.
   * 送策入企：送达所有符合条件而尚未送达的企业。
   */
  deliverPolicy: DeliverPolicyPayload;
  /**
   * Says that two leads are two.
   * 标记不是同一条。
   */
  dismissLeadDuplicate: DismissLeadDuplicatePayload;
  /**
   * Drafts a policy for enterprises.
   * 起草惠企政策。
   */
  draftPolicy: DraftPolicyPayload;
  /**
   * Ends a lead that will not come, with the reason.
   * 终止线索。
   */
  dropLead: DropLeadPayload;
  /**
   * Writes the leads that the filter leaves to an Excel file.
   * 导出线索名单。
   */
  exportLeads: ExportLeadsPayload;
  /**
   * Records that the enterprise received the benefit.
   * 登记兑现。
   */
  fulfilPolicy: FulfilPolicyPayload;
  /**
   * The enterprise says what it thinks of the policy.
   * 企业反馈政策感受。
   */
  givePolicyFeedback: GivePolicyFeedbackPayload;
  /**
   * Hands the signed agreement over to construction promotion.
   * 移交协议。
   */
  handOverAgreement: HandOverAgreementPayload;
  /**
   * Lets a lead rest that may still come, with the reason and a day to look again.
   * 休眠线索。
   */
  letLeadRest: LetLeadRestPayload;
  /**
   * Makes one lead of two: the timelines are joined, the other one is closed and points to it.
   * 合并线索。
   */
  mergeLeads: MergeLeadsPayload;
  /**
   * Sets what happens next, when, and who is waited for.
   * 安排下一步。
   */
  planNextStep: PlanNextStepPayload;
  /**
   * Publishes a drafted policy.
   * 发布惠企政策。
   */
  publishPolicy: PublishPolicyPayload;
  /**
   * The enterprise has read it.
   * 企业已阅。
   */
  readPolicy: ReadPolicyPayload;
  /**
   * Records what policies ask about an enterprise; an enterprise may do it for itself.
   * 登记企业档案，企业可自行填报。
   */
  recordEnterpriseProfile: RecordEnterpriseProfilePayload;
  /**
   * Records one finished piece of feasibility work; the stage rule asks for it.
   * 记录可行性论证。
   */
  recordFeasibility: RecordFeasibilityPayload;
  /**
   * Refuses an application with the reason.
   * 不予通过申请。
   */
  refusePolicyApplication: RefusePolicyApplicationPayload;
  /**
   * Records a new lead.
   * 登记线索。
   */
  registerLead: RegisterLeadPayload;
  /**
   * Changes what is known of a lead: absent fields stay as they are, null clears one.
   * 修订线索：不填的不变，填空值即清除。
   */
  reviseLead: ReviseLeadPayload;
  /**
   * Changes a policy that has not been withdrawn.
   * 修订惠企政策。
   */
  revisePolicy: RevisePolicyPayload;
  /**
   * Takes a dropped or resting lead up again where it stood; it stays the same lead.
   * 重启线索。
   */
  reviveLead: ReviveLeadPayload;
  /**
   * Saves a filter of the lead list, or renames, changes or shares a saved one.
   * 保存筛选。
   */
  saveLeadFilter: SaveLeadFilterPayload;
  /**
   * Sets which saved filter the viewer's lead list opens with.
   * 设为默认筛选。
   */
  setDefaultLeadFilter: SetDefaultLeadFilterPayload;
  /**
   * Puts a lead on the zone's list of number-one projects, or takes it off.
   * 列为或取消一号工程。
   */
  setLeadPriority: SetLeadPriorityPayload;
  /**
   * Signs the agreement and moves the lead to SIGNED.
   * 签约。
   */
  signAgreement: SignAgreementPayload;
  /**
   * Reads and checks an uploaded file in the background; nothing is written.
   * 读取并检查上传的文件，不写入。
   */
  startLeadImport: StartLeadImportPayload;
  /**
   * Takes back what an import wrote, as far as it was not changed since.
   * 撤销导入。
   */
  undoLeadImport: UndoLeadImportPayload;
  /**
   * Takes a merge back, exactly as it was.
   * 撤销线索合并。
   */
  undoLeadMerge: UndoLeadMergePayload;
  /**
   * Ends a policy with the reason.
   * 停止执行惠企政策。
   */
  withdrawPolicy: WithdrawPolicyPayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAdvanceLeadArgs = {
  input: AdvanceLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationApplyForPolicyArgs = {
  input: ApplyForPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationApplyLeadImportArgs = {
  input: ApplyLeadImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCancelLeadImportArgs = {
  input: CancelLeadImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDefinePipelineArgs = {
  input: DefinePipelineInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDeleteLeadFilterArgs = {
  input: DeleteLeadFilterInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDeliverPolicyArgs = {
  input: DeliverPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDismissLeadDuplicateArgs = {
  input: DismissLeadDuplicateInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDraftPolicyArgs = {
  input: DraftPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDropLeadArgs = {
  input: DropLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationExportLeadsArgs = {
  input: ExportLeadsInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationFulfilPolicyArgs = {
  input: FulfilPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationGivePolicyFeedbackArgs = {
  input: GivePolicyFeedbackInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationHandOverAgreementArgs = {
  input: HandOverAgreementInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationLetLeadRestArgs = {
  input: LetLeadRestInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationMergeLeadsArgs = {
  input: MergeLeadsInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationPlanNextStepArgs = {
  input: PlanNextStepInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReadPolicyArgs = {
  input: ReadPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordEnterpriseProfileArgs = {
  input: RecordEnterpriseProfileInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordFeasibilityArgs = {
  input: RecordFeasibilityInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRefusePolicyApplicationArgs = {
  input: RefusePolicyApplicationInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRegisterLeadArgs = {
  input: RegisterLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviseLeadArgs = {
  input: ReviseLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRevisePolicyArgs = {
  input: RevisePolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviveLeadArgs = {
  input: ReviveLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSaveLeadFilterArgs = {
  input: SaveLeadFilterInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSetDefaultLeadFilterArgs = {
  input: SetDefaultLeadFilterInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSetLeadPriorityArgs = {
  input: SetLeadPriorityInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationStartLeadImportArgs = {
  input: StartLeadImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationUndoLeadImportArgs = {
  input: UndoLeadImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationUndoLeadMergeArgs = {
  input: UndoLeadMergeInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawPolicyArgs = {
  input: WithdrawPolicyInput;
};

/**
 * What happens next with a lead.
 * 下一步。
 */
export type NextStep = {
  __typename?: 'NextStep';
  /**
   * Last day in time.
   * 期限。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['output'];
  /**
   * Whom the lead waits for, as people say it; null when it is the owner's move.
   * 在等谁。
   */
  waitingFor?: Maybe<Scalars['String']['output']>;
};

export type Official = {
  __typename?: 'Official';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
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
 * The way of a kind of lead through its stages, as the zone sets it.
 * 招商流程，由本区设置。
 */
export type Pipeline = {
  __typename?: 'Pipeline';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Name.
   * 名称。
   */
  name: LocalizedText;
  /**
   * Stages in their order.
   * 阶段，按先后。
   */
  stages: Array<PipelineStage>;
  /**
   * The one that leads follow when nothing else is said.
   * 是否标准流程。
   */
  standard: Scalars['Boolean']['output'];
  /**
   * Send it back with a change; 0 as long as the zone has not changed the standard one.
   * 版本号，修改时带回；标准流程未改过时为 0。
   */
  version: Scalars['Int']['output'];
};

/**
 * One stage of a pipeline.
 * 流程中的一个阶段。
 */
export type PipelineStage = {
  __typename?: 'PipelineStage';
  /**
   * What a lead needs before it may enter.
   * 进入条件。
   */
  conditions: Array<MissingRequirement>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Leads that stand here now.
   * 目前在此阶段的线索数。
   */
  leadCount: Scalars['Int']['output'];
  /**
   * Days after which a lead is late here; null for no limit.
   * 停留期限天数；不限为空。
   */
  limitDays?: Maybe<Scalars['Int']['output']>;
  /**
   * Name.
   * 名称。
   */
  name: LocalizedText;
  /**
   * The phase of a lead's life that the stage belongs to.
   * 所属阶段类别。
   */
  phase: LeadStage;
};

/**
 * A stage as it shall be.
 * 阶段设置。
 */
export type PipelineStageInput = {
  /**
   * What a lead needs before it may enter.
   * 进入条件。
   */
  conditions: Array<MissingRequirement>;
  /**
   * Id of a stage that stays; absent for a new one.
   * 保留阶段的编号，新阶段不填。
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Days after which a lead is late; absent for no limit.
   * 停留期限天数，不限不填。
   */
  limitDays?: InputMaybe<Scalars['Int']['input']>;
  /**
   * English name.
   * 英文名称。
   */
  nameEn: Scalars['String']['input'];
  /**
   * Chinese name.
   * 中文名称。
   */
  nameZh: Scalars['String']['input'];
  /**
   * The phase of a lead's life that it belongs to: CLUE to SIGNED.
   * 所属阶段类别，线索至签约。
   */
  phase: LeadStage;
  /**
   * Stages that go away and whose leads move here.
   * 由本阶段接收线索的撤销阶段。
   */
  takesFrom?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type PlanNextStepInput = {
  /**
   * Last day in time.
   * 期限。
   */
  dueOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
  /**
   * Whom it waits for.
   * 在等谁。
   */
  waitingFor?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type PlanNextStepPayload = {
  __typename?: 'PlanNextStepPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * What the viewer may do with the policy.
 * 可对政策执行的操作。
 */
export type PolicyAction =
  /**
   * Bring it to enterprises.
   * 送达
   */
  | 'DELIVER'
  /**
   * Publish it.
   * 发布
   */
  | 'PUBLISH'
  /**
   * Change it.
   * 修订
   */
  | 'REVISE'
  /**
   * End it.
   * 停止
   */
  | 'WITHDRAW';

/**
 * One condition of a policy.
 * 政策条件。
 */
export type PolicyCondition = {
  __typename?: 'PolicyCondition';
  /**
   * In the Common Expression Language, over the facts of an enterprise's profile.
   * CEL 表达式，变量为企业档案的各项事实。
   */
  expression: Scalars['String']['output'];
  /**
   * Facts that it asks for.
   * 用到的事实。
   */
  facts: Array<EnterpriseFact>;
  /**
   * In plain words.
   * 说明。
   */
  label: Scalars['String']['output'];
};

/**
 * One condition.
 * 条件。
 */
export type PolicyConditionInput = {
  /**
   * In the Common Expression Language, true or false.
   * CEL 表达式，结果为真或假。
   */
  expression: Scalars['String']['input'];
  /**
   * In plain words.
   * 说明。
   */
  label: Scalars['String']['input'];
};

/**
 * A policy brought to one enterprise.
 * 送达的政策。
 */
export type PolicyDelivery = {
  __typename?: 'PolicyDelivery';
  /**
   * What was received.
   * 兑现金额。
   */
  amount?: Maybe<Money>;
  /**
   * When the enterprise applied.
   * 申请时间。
   */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it was brought.
   * 送达时间。
   */
  deliveredAt: Scalars['DateTime']['output'];
  /**
   * The enterprise.
   * 企业。
   */
  enterprise: Enterprise;
  /**
   * What the enterprise said.
   * 企业反馈。
   */
  feedback?: Maybe<PolicyFeedback>;
  /**
   * Papers of the application.
   * 申请材料。
   */
  files: Array<StoredFile>;
  /**
   * When the benefit was received.
   * 兑现日期。
   */
  fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The policy.
   * 政策。
   */
  policy: EnterprisePolicy;
  /**
   * When it was read.
   * 阅读时间。
   */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Why the enterprise qualified when it was brought.
   * 送达时符合的理由。
   */
  reasons: Array<ConditionResult>;
  /**
   * Why the application was refused.
   * 不予通过的原因。
   */
  refusal?: Maybe<Scalars['String']['output']>;
  /**
   * How far it came.
   * 进展。
   */
  state: PolicyDeliveryState;
  /**
   * What the enterprise wrote when it applied.
   * 申请说明。
   */
  statement?: Maybe<Scalars['String']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<PolicyDeliveryAction>;
};

/**
 * What the viewer may do with the delivery.
 * 可执行的操作。
 */
export type PolicyDeliveryAction =
  /**
   * Apply.
   * 申请
   */
  | 'APPLY'
  /**
   * Record that it was received.
   * 登记兑现
   */
  | 'FULFIL'
  /**
   * Say what one thinks.
   * 反馈
   */
  | 'GIVE_FEEDBACK'
  /**
   * Mark as read.
   * 已阅
   */
  | 'READ'
  /**
   * Refuse the application.
   * 不予通过
   */
  | 'REFUSE';

/**
 * One page of a list.
 * 一页列表。
 */
export type PolicyDeliveryConnection = {
  __typename?: 'PolicyDeliveryConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<PolicyDeliveryEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<PolicyDelivery>;
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
export type PolicyDeliveryEdge = {
  __typename?: 'PolicyDeliveryEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: PolicyDelivery;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type PolicyDeliveryFilter = {
  /**
   * Id of the enterprise.
   * 企业编号。
   */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Id of the policy.
   * 政策编号。
   */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * State.
   * 状态。
   */
  state?: InputMaybe<PolicyDeliveryState>;
};

/**
 * How far a policy came with an enterprise.
 * 送达后的进展。
 */
export type PolicyDeliveryState =
  /**
   * Applied for.
   * 已申请
   */
  | 'APPLIED'
  /**
   * Brought, not read.
   * 已送达
   */
  | 'DELIVERED'
  /**
   * Gets it without applying; not received yet.
   * 免申待兑现
   */
  | 'ENTITLED'
  /**
   * Received.
   * 已兑现
   */
  | 'FULFILLED'
  /**
   * Read.
   * 已阅
   */
  | 'READ'
  /**
   * Application refused.
   * 未通过
   */
  | 'REFUSED';

/**
 * What an enterprise said of a policy.
 * 政策反馈。
 */
export type PolicyFeedback = {
  __typename?: 'PolicyFeedback';
  /**
   * The enterprise.
   * 企业。
   */
  enterprise: Enterprise;
  /**
   * When.
   * 时间。
   */
  givenAt: Scalars['DateTime']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: PolicyFeedbackKind;
  /**
   * In its own words.
   * 原话。
   */
  text?: Maybe<Scalars['String']['output']>;
};

/**
 * Kinds of feedback.
 * 反馈类别。
 */
export type PolicyFeedbackKind =
  /**
   * It helps.
   * 有用
   */
  | 'HELPFUL'
  /**
   * Does not fit us.
   * 用不上
   */
  | 'NOT_APPLICABLE'
  /**
   * Not understandable.
   * 看不懂
   */
  | 'NOT_UNDERSTANDABLE'
  /**
   * Too much paper.
   * 材料太多
   */
  | 'TOO_MUCH_PAPER';

/**
 * An enterprise beside a policy.
 * 企业与政策的匹配。
 */
export type PolicyMatch = {
  __typename?: 'PolicyMatch';
  /**
   * The delivery, if there was one.
   * 送达记录。
   */
  delivery?: Maybe<PolicyDelivery>;
  /**
   * The enterprise.
   * 企业。
   */
  enterprise: Enterprise;
  /**
   * Whether it qualifies.
   * 是否符合。
   */
  qualification: Qualification;
  /**
   * Condition by condition.
   * 逐条说明。
   */
  reasons: Array<ConditionResult>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type PolicyMatchConnection = {
  __typename?: 'PolicyMatchConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<PolicyMatchEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<PolicyMatch>;
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
export type PolicyMatchEdge = {
  __typename?: 'PolicyMatchEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: PolicyMatch;
};

/**
 * Three rates, each by itself.
 * 送达、阅读、使用三个率，各算各的。
 */
export type PolicyRates = {
  __typename?: 'PolicyRates';
  /**
   * Delivered ÷ qualifying.
   * 送达率。
   */
  delivered: Figure;
  /**
   * Read ÷ delivered.
   * 阅读率。
   */
  read: Figure;
  /**
   * Applied for or received ÷ delivered.
   * 使用率。
   */
  used: Figure;
};

/**
 * Where a policy stands.
 * 政策状态。
 */
export type PolicyStatus =
  /**
   * Being written.
   * 起草
   */
  | 'DRAFT'
  /**
   * In force.
   * 已发布
   */
  | 'PUBLISHED'
  /**
   * Ended.
   * 已停止
   */
  | 'WITHDRAWN';

/**
 * One line of planned capacity.
 * 一项产能。
 */
export type ProductCapacity = {
  __typename?: 'ProductCapacity';
  /**
   * The product, or the share that is told of.
   * 产品或指标。
   */
  product: Scalars['String']['output'];
  /**
   * How much a year; a bound where the source gives one.
   * 年产量；来源给出界限的，按界限记。
   */
  quantity: Quantity;
};

/**
 * One line of planned capacity.
 * 一项产能。
 */
export type ProductCapacityInput = {
  /**
   * The product, or the share that is told of.
   * 产品或指标。
   */
  product: Scalars['String']['input'];
  /**
   * How much a year.
   * 年产量。
   */
  quantity: QuantityInput;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type PublishPolicyInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the policy.
   * 政策编号。
   */
  policyId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type PublishPolicyPayload = {
  __typename?: 'PublishPolicyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The policy.
   * 政策。
   */
  policy?: Maybe<EnterprisePolicy>;
};

/**
 * Whether an enterprise qualifies.
 * 是否符合。
 */
export type Qualification =
  /**
   * A condition does not hold.
   * 不符合
   */
  | 'NOT_QUALIFIED'
  /**
   * Every condition holds.
   * 符合
   */
  | 'QUALIFIES'
  /**
   * A fact is missing.
   * 缺资料，无法判断
   */
  | 'UNKNOWN';

/**
 * A number with its unit, and what is known of it.
 * 数量及单位。
 */
export type Quantity = {
  __typename?: 'Quantity';
  /**
   * Whether the number is exact or a bound.
   * 确数、下限、上限或约数。
   */
  bound: QuantityBound;
  /**
   * Its unit.
   * 单位。
   */
  unit: Unit;
  /**
   * The number.
   * 数值。
   */
  value: Scalars['Decimal']['output'];
};

/**
 * What a number says.
 * 数值的含义。
 */
export type QuantityBound =
  /**
   * Thereabouts.
   * 约
   */
  | 'ABOUT'
  /**
   * That or more.
   * 不低于
   */
  | 'AT_LEAST'
  /**
   * That or less.
   * 不超过
   */
  | 'AT_MOST'
  /**
   * Exactly.
   * 确数
   */
  | 'EXACT';

/**
 * A number with its unit; exact unless said otherwise.
 * 数量及单位，未注明即为确数。
 */
export type QuantityInput = {
  /**
   * Whether the number is exact or a bound.
   * 确数、下限、上限或约数。
   */
  bound?: InputMaybe<QuantityBound>;
  /**
   * Its unit.
   * 单位。
   */
  unit: Unit;
  /**
   * The number.
   * 数值。
   */
  value: Scalars['Decimal']['input'];
};

/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type Query = {
  __typename?: 'Query';
  /**
   * One agreement by id.
   * 按编号查投资协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * Policies of the zone, the latest first; an enterprise sees published ones.
   * 本区惠企政策，新的在前；企业只见已发布的。
   */
  enterprisePolicies: EnterprisePolicyConnection;
  /**
   * One policy by id.
   * 按编号查惠企政策。
   */
  enterprisePolicy?: Maybe<EnterprisePolicy>;
  /**
   * One lead by id.
   * 按编号查招商线索。
   */
  lead?: Maybe<InvestmentLead>;
  /**
   * The board of a pipeline, the standard one unless said otherwise: one column for each stage in order.
   * 招商看板，按流程的阶段分列；未指明流程时为标准流程。
   */
  leadBoard: Array<LeadColumn>;
  /**
   * Pairs of leads that may be one, most alike first.
   * 疑似重复的线索，最相近的在前。
   */
  leadDuplicates: LeadDuplicateConnection;
  /**
   * One import of leads.
   * 按编号查线索导入。
   */
  leadImport?: Maybe<ImportRun>;
  /**
   * Columns of a file with leads.
   * 线索导入表格的列。
   */
  leadImportColumns: Array<ImportColumn>;
  /**
   * Imports of leads, newest first.
   * 线索导入记录，新的在前。
   */
  leadImports: ImportRunConnection;
  /**
   * Industries that the zone's leads name.
   * 本区线索涉及的产业。
   */
  leadIndustries: Array<Scalars['String']['output']>;
  /**
   * Merges of leads, newest first.
   * 线索合并记录，新的在前。
   */
  leadMerges: LeadMergeConnection;
  /**
   * Leads of the zone.
   * 本区招商线索。
   */
  leads: InvestmentLeadConnection;
  /**
   * Pipelines of the zone in their order; the standard one comes first.
   * 本区的招商流程，标准流程在前。
   */
  pipelines: Array<Pipeline>;
  /**
   * Policies brought to enterprises, the latest first; an enterprise sees its own.
   * 送达企业的政策，新的在前；企业只见本企业的。
   */
  policyDeliveries: PolicyDeliveryConnection;
  /**
   * One policy brought to an enterprise, by id.
   * 按编号查送达的政策。
   */
  policyDelivery?: Maybe<PolicyDelivery>;
  /**
   * Who qualifies for a policy, and why; computed now from the recorded profiles.
   * 谁符合、为什么，按现有企业档案即时计算。
   */
  policyMatches: PolicyMatchConnection;
  /**
   * The viewer's own saved filters of the lead list, and those shared in the zone.
   * 自己保存的和本区共享的线索筛选。
   */
  savedLeadFilters: Array<SavedLeadFilter>;
  /**
   * Leads of the enterprise that a title may mean, most alike first; asked before one is registered.
   * 可能重复的线索，最相近的在前。
   */
  similarLeads: Array<SimilarLead>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterprisePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterprisePolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterprisePolicyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadBoardArgs = {
  filter?: InputMaybe<LeadFilter>;
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DuplicateStatus>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadImportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryPolicyDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryPolicyDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryPolicyMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  policyId: Scalars['ID']['input'];
  qualification?: InputMaybe<Qualification>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySimilarLeadsArgs = {
  enterpriseId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReadPolicyInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ReadPolicyPayload = {
  __typename?: 'ReadPolicyPayload';
  /**
   * The delivery.
   * 送达。
   */
  delivery?: Maybe<PolicyDelivery>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecordEnterpriseProfileInput = {
  /**
   * The day that the facts are of.
   * 数据日期。
   */
  asOf: Scalars['Date']['input'];
  /**
   * Employees.
   * 从业人数。
   */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Id of the enterprise.
   * 企业编号。
   */
  enterpriseId: Scalars['ID']['input'];
  /**
   * Whether it exports.
   * 是否出口。
   */
  exports?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Day of foundation.
   * 成立日期。
   */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Qualifications held.
   * 资质。
   */
  qualifications?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Spending on research and development last year in CNY.
   * 上年研发投入，元。
   */
  rdSpending?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Registered capital in CNY.
   * 注册资本，元。
   */
  registeredCapital?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Revenue of last year in CNY.
   * 上年营业收入，元。
   */
  revenue?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Where they come from.
   * 来源。
   */
  source: Scalars['String']['input'];
  /**
   * Tax paid last year in CNY.
   * 上年纳税，元。
   */
  taxPaid?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * The version that was seen; null for the first record.
   * 所见版本；首次登记为空。
   */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RecordEnterpriseProfilePayload = {
  __typename?: 'RecordEnterpriseProfilePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The profile.
   * 档案。
   */
  profile?: Maybe<EnterpriseProfile>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecordFeasibilityInput = {
  /**
   * Day on which it was finished.
   * 完成日期。
   */
  finishedOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * What was found, in a sentence or two.
   * 论证结论。
   */
  summary: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RecordFeasibilityPayload = {
  __typename?: 'RecordFeasibilityPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RefusePolicyApplicationInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RefusePolicyApplicationPayload = {
  __typename?: 'RefusePolicyApplicationPayload';
  /**
   * The delivery.
   * 送达。
   */
  delivery?: Maybe<PolicyDelivery>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RegisterLeadInput = {
  /**
   * What would be produced, and how much a year.
   * 计划产能。
   */
  capacities?: InputMaybe<Array<ProductCapacityInput>>;
  /**
   * Id of the enterprise.
   * 企业编号。
   */
  enterpriseId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Industry team that works on it.
   * 产业专班。
   */
  industryTeam?: InputMaybe<Scalars['String']['input']>;
  /**
   * Land wanted, in mu.
   * 需用地，亩。
   */
  landMu?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Day on which it was opened, when that was earlier.
   * 登记日期，补录时填。
   */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Group behind it.
   * 母公司或集团。
   */
  parentGroup?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the pipeline; the standard one when absent.
   * 流程编号，不填为标准流程。
   */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Planned investment.
   * 计划投资。
   */
  plannedInvestment?: InputMaybe<MoneyInput>;
  /**
   * Where it came from.
   * 来源。
   */
  source: LeadSource;
  /**
   * The enterprise that referred it (needed for REFERRAL), or the present one that expands.
   * 引荐企业（以商招商必填），或增资的现有企业。
   */
  sourceEnterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Name of the fair (needed for EXPO), or the text of the signal (needed for SIGNAL).
   * 展会名称（展会必填）或信息内容（信息线索必填）。
   */
  sourceText?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
  /**
   * Power, water, gas and steam that it needs.
   * 水电气热需求。
   */
  utilities?: InputMaybe<Array<UtilityNeedInput>>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RegisterLeadPayload = {
  __typename?: 'RegisterLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReviseLeadInput = {
  /**
   * What would be produced, and how much a year.
   * 计划产能。
   */
  capacities?: InputMaybe<Array<ProductCapacityInput>>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Industry team that works on it.
   * 产业专班。
   */
  industryTeam?: InputMaybe<Scalars['String']['input']>;
  /**
   * Land wanted, in mu.
   * 需用地，亩。
   */
  landMu?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Group behind it.
   * 母公司或集团。
   */
  parentGroup?: InputMaybe<Scalars['String']['input']>;
  /**
   * Planned investment.
   * 计划投资。
   */
  plannedInvestment?: InputMaybe<MoneyInput>;
  /**
   * Why, for the timeline.
   * 修订原因，记入经过。
   */
  reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it came from.
   * 来源。
   */
  source?: InputMaybe<LeadSource>;
  /**
   * The enterprise that referred it (needed for REFERRAL), or the present one that expands.
   * 引荐企业（以商招商必填），或增资的现有企业。
   */
  sourceEnterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Name of the fair (needed for EXPO), or the text of the signal (needed for SIGNAL).
   * 展会名称（展会必填）或信息内容（信息线索必填）。
   */
  sourceText?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it is about.
   * 标题。
   */
  title?: InputMaybe<Scalars['String']['input']>;
  /**
   * Power, water, gas and steam that it needs.
   * 水电气热需求。
   */
  utilities?: InputMaybe<Array<UtilityNeedInput>>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ReviseLeadPayload = {
  __typename?: 'ReviseLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RevisePolicyInput = {
  /**
   * How much, and how it is paid.
   * 支持标准。
   */
  benefit: Scalars['String']['input'];
  /**
   * All must hold; none means that everybody qualifies.
   * 须同时满足的条件；为空即普惠。
   */
  conditions: Array<PolicyConditionInput>;
  /**
   * Number of the document it stands on.
   * 文号。
   */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Uploads to add.
   * 新增附件的编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Who issued it.
   * 发文单位。
   */
  issuedBy: Scalars['String']['input'];
  /**
   * Id of the policy.
   * 政策编号。
   */
  policyId: Scalars['ID']['input'];
  /**
   * What it gives, in plain words.
   * 一句话说清给什么。
   */
  summary: Scalars['String']['input'];
  /**
   * What it is called.
   * 名称。
   */
  title: Scalars['String']['input'];
  /**
   * First day.
   * 起始日。
   */
  validFrom: Scalars['Date']['input'];
  /**
   * Last day.
   * 截止日。
   */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
  /**
   * Whether those who qualify get it without applying.
   * 是否免申即享。
   */
  withoutApplication: Scalars['Boolean']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RevisePolicyPayload = {
  __typename?: 'RevisePolicyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The policy.
   * 政策。
   */
  policy?: Maybe<EnterprisePolicy>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReviveLeadInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ReviveLeadPayload = {
  __typename?: 'ReviveLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type SaveLeadFilterInput = {
  /**
   * Conditions and order as the list's address carries them.
   * 筛选条件和排序，与列表地址栏一致。
   */
  conditions: Scalars['String']['input'];
  /**
   * Id of the filter that is changed; absent for a new one.
   * 筛选编号，新建时不填。
   */
  filterId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Whether everybody in the zone sees it.
   * 是否本区共享。
   */
  shared: Scalars['Boolean']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type SaveLeadFilterPayload = {
  __typename?: 'SaveLeadFilterPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The saved filter.
   * 保存的筛选。
   */
  filter?: Maybe<SavedLeadFilter>;
};

/**
 * A named filter of the lead list.
 * 保存的线索筛选。
 */
export type SavedLeadFilter = {
  __typename?: 'SavedLeadFilter';
  /**
   * Conditions and order as the list's address carries them, such as `stage=CLUE&late=1`.
   * 筛选条件和排序，与列表地址栏一致。
   */
  conditions: Scalars['String']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Whether the viewer's list opens with it.
   * 是否本人的默认筛选。
   */
  isDefault: Scalars['Boolean']['output'];
  /**
   * Whether it is the viewer's own.
   * 是否本人保存。
   */
  mine: Scalars['Boolean']['output'];
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Whether everybody in the zone sees it.
   * 是否本区共享。
   */
  shared: Scalars['Boolean']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type SetDefaultLeadFilterInput = {
  /**
   * Id of the filter, an own or a shared one.
   * 筛选编号，自己的或共享的。
   */
  filterId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * False to open the list without a filter again.
   * 否则取消默认。
   */
  isDefault: Scalars['Boolean']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type SetDefaultLeadFilterPayload = {
  __typename?: 'SetDefaultLeadFilterPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The saved filter.
   * 保存的筛选。
   */
  filter?: Maybe<SavedLeadFilter>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type SetLeadPriorityInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Weight.
   * 优先程度。
   */
  priority: LeadPriority;
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type SetLeadPriorityPayload = {
  __typename?: 'SetLeadPriorityPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead?: Maybe<InvestmentLead>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type SignAgreementInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Agreed investment.
   * 协议投资额。
   */
  investment: MoneyInput;
  /**
   * Land in mu (1 mu = 666.7 m²).
   * 用地，亩。
   */
  landMu?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Day of signing.
   * 签约日期。
   */
  signedOn: Scalars['Date']['input'];
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type SignAgreementPayload = {
  __typename?: 'SignAgreementPayload';
  /**
   * The investment agreement.
   * 投资协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * A lead that a title may mean.
 * 可能重复的线索。
 */
export type SimilarLead = {
  __typename?: 'SimilarLead';
  /**
   * The lead.
   * 线索。
   */
  lead: InvestmentLead;
  /**
   * Likeness in per cent.
   * 相似度，百分比。
   */
  score: Scalars['Int']['output'];
};

/**
 * How many of those that arrived in a stage have gone on.
 * 阶段转化。
 */
export type StageConversion = {
  __typename?: 'StageConversion';
  /**
   * Leads that arrived in the last 12 months, this month included.
   * 近 12 月进入本阶段的线索数。
   */
  arrived: Scalars['Int']['output'];
  /**
   * Of these, those that have gone on to the next stage.
   * 其中已转入下一阶段的。
   */
  wentOn: Scalars['Int']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type StartLeadImportInput = {
  /**
   * Id of the uploaded file.
   * 上传文件的编号。
   */
  fileId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type StartLeadImportPayload = {
  __typename?: 'StartLeadImportPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The import.
   * 这次导入。
   */
  import?: Maybe<ImportRun>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type UndoLeadImportInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the import.
   * 导入编号。
   */
  importId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type UndoLeadImportPayload = {
  __typename?: 'UndoLeadImportPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The import.
   * 这次导入。
   */
  import?: Maybe<ImportRun>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type UndoLeadMergeInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the merge.
   * 合并编号。
   */
  mergeId: Scalars['ID']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type UndoLeadMergePayload = {
  __typename?: 'UndoLeadMergePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The merge.
   * 这次合并。
   */
  merge?: Maybe<LeadMerge>;
};

/**
 * Units that capacities, land, utilities and orders are told in.
 * 单位。
 */
export type Unit =
  /**
   * Cubic metre.
   * 立方米
   */
  | 'CUBIC_METRE'
  /**
   * Gigawatt.
   * 吉瓦
   */
  | 'GIGAWATT'
  /**
   * Gigawatt-hour.
   * 吉瓦时
   */
  | 'GIGAWATT_HOUR'
  /**
   * Kilovolt-ampere.
   * 千伏安
   */
  | 'KILOVOLT_AMPERE'
  /**
   * Kilowatt.
   * 千瓦
   */
  | 'KILOWATT'
  /**
   * Megawatt.
   * 兆瓦
   */
  | 'MEGAWATT'
  /**
   * Mu, 666.7 m².
   * 亩
   */
  | 'MU'
  /**
   * Per cent.
   * 百分比
   */
  | 'PERCENT'
  /**
   * Person.
   * 人
   */
  | 'PERSON'
  /**
   * Piece.
   * 件
   */
  | 'PIECE'
  /**
   * Set.
   * 套
   */
  | 'SET'
  /**
   * Square metre.
   * 平方米
   */
  | 'SQUARE_METRE'
  /**
   * Tonne.
   * 吨
   */
  | 'TONNE'
  /**
   * Vehicle.
   * 辆
   */
  | 'VEHICLE';

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

/**
 * One utility that is needed.
 * 一项水电气热需求。
 */
export type UtilityNeed = {
  __typename?: 'UtilityNeed';
  /**
   * Per hour, per day or year, pressure and the like.
   * 每小时、每天或每年，压力等说明。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * How much.
   * 数量。
   */
  quantity: Quantity;
  /**
   * Which.
   * 种类。
   */
  utility: LeadUtility;
};

/**
 * One utility that is needed.
 * 一项水电气热需求。
 */
export type UtilityNeedInput = {
  /**
   * Per hour, per day or year, pressure and the like.
   * 每小时、每天或每年，压力等说明。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * How much.
   * 数量。
   */
  quantity: QuantityInput;
  /**
   * Which.
   * 种类。
   */
  utility: LeadUtility;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type WithdrawPolicyInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the policy.
   * 政策编号。
   */
  policyId: Scalars['ID']['input'];
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['input'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type WithdrawPolicyPayload = {
  __typename?: 'WithdrawPolicyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The policy.
   * 政策。
   */
  policy?: Maybe<EnterprisePolicy>;
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
  Enterprise: Enterprise;
  EnterprisePolicy: EnterprisePolicy;
  InvestmentAgreement: InvestmentAgreement;
  InvestmentLead: InvestmentLead;
  PolicyDelivery: PolicyDelivery;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  EnterprisePolicy:
    ( { __typename: 'EnterprisePolicy' }
    & GraphQLRecursivePick<FederationTypes['EnterprisePolicy'], {"id":true}> );
  InvestmentAgreement:
    ( { __typename: 'InvestmentAgreement' }
    & GraphQLRecursivePick<FederationTypes['InvestmentAgreement'], {"id":true}> );
  InvestmentLead:
    ( { __typename: 'InvestmentLead' }
    & GraphQLRecursivePick<FederationTypes['InvestmentLead'], {"id":true}> );
  PolicyDelivery:
    ( { __typename: 'PolicyDelivery' }
    & GraphQLRecursivePick<FederationTypes['PolicyDelivery'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdvanceLeadInput: AdvanceLeadInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdvanceLeadPayload: ResolverTypeWrapper<Omit<AdvanceLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  ApplyForPolicyInput: ApplyForPolicyInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApplyForPolicyPayload: ResolverTypeWrapper<Omit<ApplyForPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  ApplyLeadImportInput: ApplyLeadImportInput;
  ApplyLeadImportPayload: ResolverTypeWrapper<Omit<ApplyLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  CancelLeadImportInput: CancelLeadImportInput;
  CancelLeadImportPayload: ResolverTypeWrapper<Omit<CancelLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  ConditionResult: ResolverTypeWrapper<ResultRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DefinePipelineInput: DefinePipelineInput;
  DefinePipelinePayload: ResolverTypeWrapper<Omit<DefinePipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversTypes['Pipeline']> }>;
  DeleteLeadFilterInput: DeleteLeadFilterInput;
  DeleteLeadFilterPayload: ResolverTypeWrapper<Omit<DeleteLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversTypes['SavedLeadFilter']> }>;
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyPayload: ResolverTypeWrapper<Omit<DeliverPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  DismissLeadDuplicateInput: DismissLeadDuplicateInput;
  DismissLeadDuplicatePayload: ResolverTypeWrapper<Omit<DismissLeadDuplicatePayload, 'duplicate'> & { duplicate?: Maybe<ResolversTypes['LeadDuplicate']> }>;
  DraftPolicyInput: DraftPolicyInput;
  DraftPolicyPayload: ResolverTypeWrapper<Omit<DraftPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  DropLeadInput: DropLeadInput;
  DropLeadPayload: ResolverTypeWrapper<Omit<DropLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  DuplicateReason: DuplicateReason;
  DuplicateStatus: DuplicateStatus;
  Enterprise: ResolverTypeWrapper<EntityRef>;
  EnterpriseFact: EnterpriseFact;
  EnterprisePolicy: ResolverTypeWrapper<PolicyRow>;
  EnterprisePolicyConnection: ResolverTypeWrapper<PolicyConnection>;
  EnterprisePolicyEdge: ResolverTypeWrapper<Omit<EnterprisePolicyEdge, 'node'> & { node: ResolversTypes['EnterprisePolicy'] }>;
  EnterprisePolicyFilter: EnterprisePolicyFilter;
  EnterpriseProfile: ResolverTypeWrapper<ProfileRow>;
  ErrorCode: ErrorCode;
  ExportLeadsInput: ExportLeadsInput;
  ExportLeadsPayload: ResolverTypeWrapper<Omit<ExportLeadsPayload, 'file'> & { file?: Maybe<ResolversTypes['StoredFile']> }>;
  FactValue: ResolverTypeWrapper<ValueRow>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  FulfilPolicyInput: FulfilPolicyInput;
  FulfilPolicyPayload: ResolverTypeWrapper<Omit<FulfilPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  GivePolicyFeedbackInput: GivePolicyFeedbackInput;
  GivePolicyFeedbackPayload: ResolverTypeWrapper<Omit<GivePolicyFeedbackPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  HandOverAgreementInput: HandOverAgreementInput;
  HandOverAgreementPayload: ResolverTypeWrapper<Omit<HandOverAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  ImportAction: ImportAction;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportOutcome: ImportOutcome;
  ImportRow: ResolverTypeWrapper<ImportRowRow>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowPage>;
  ImportRowEdge: ResolverTypeWrapper<Omit<ImportRowEdge, 'node'> & { node: ResolversTypes['ImportRow'] }>;
  ImportRowState: ImportRowState;
  ImportRun: ResolverTypeWrapper<ImportRunRow>;
  ImportRunConnection: ResolverTypeWrapper<ImportRunPage>;
  ImportRunEdge: ResolverTypeWrapper<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>;
  ImportStatus: ImportStatus;
  ImportValue: ResolverTypeWrapper<ImportValue>;
  InvestmentAgreement: ResolverTypeWrapper<AgreementRow>;
  InvestmentLead: ResolverTypeWrapper<LeadRow>;
  InvestmentLeadConnection: ResolverTypeWrapper<LeadConnection>;
  InvestmentLeadEdge: ResolverTypeWrapper<Omit<InvestmentLeadEdge, 'node'> & { node: ResolversTypes['InvestmentLead'] }>;
  LeadAction: LeadAction;
  LeadColumn: ResolverTypeWrapper<LeadColumnRow>;
  LeadDuplicate: ResolverTypeWrapper<DuplicatePairRow>;
  LeadDuplicateConnection: ResolverTypeWrapper<DuplicatePage>;
  LeadDuplicateEdge: ResolverTypeWrapper<Omit<LeadDuplicateEdge, 'node'> & { node: ResolversTypes['LeadDuplicate'] }>;
  LeadEvent: ResolverTypeWrapper<LeadEventRow>;
  LeadEventKind: LeadEventKind;
  LeadFilter: LeadFilter;
  LeadMerge: ResolverTypeWrapper<LeadMergeRow>;
  LeadMergeConnection: ResolverTypeWrapper<LeadMergePage>;
  LeadMergeEdge: ResolverTypeWrapper<Omit<LeadMergeEdge, 'node'> & { node: ResolversTypes['LeadMerge'] }>;
  LeadOrder: LeadOrder;
  LeadPriority: LeadPriority;
  LeadSource: LeadSource;
  LeadStage: LeadStage;
  LeadUtility: LeadUtility;
  LetLeadRestInput: LetLeadRestInput;
  LetLeadRestPayload: ResolverTypeWrapper<Omit<LetLeadRestPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MergeLeadsInput: MergeLeadsInput;
  MergeLeadsPayload: ResolverTypeWrapper<Omit<MergeLeadsPayload, 'merge'> & { merge?: Maybe<ResolversTypes['LeadMerge']> }>;
  MissingRequirement: MissingRequirement;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<NextStep>;
  Official: ResolverTypeWrapper<EntityRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pipeline: ResolverTypeWrapper<PipelineRow>;
  PipelineStage: ResolverTypeWrapper<PipelineStageRow>;
  PipelineStageInput: PipelineStageInput;
  PlanNextStepInput: PlanNextStepInput;
  PlanNextStepPayload: ResolverTypeWrapper<Omit<PlanNextStepPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  PolicyAction: PolicyAction;
  PolicyCondition: ResolverTypeWrapper<ConditionRow>;
  PolicyConditionInput: PolicyConditionInput;
  PolicyDelivery: ResolverTypeWrapper<DeliveryRow>;
  PolicyDeliveryAction: PolicyDeliveryAction;
  PolicyDeliveryConnection: ResolverTypeWrapper<DeliveryConnection>;
  PolicyDeliveryEdge: ResolverTypeWrapper<Omit<PolicyDeliveryEdge, 'node'> & { node: ResolversTypes['PolicyDelivery'] }>;
  PolicyDeliveryFilter: PolicyDeliveryFilter;
  PolicyDeliveryState: PolicyDeliveryState;
  PolicyFeedback: ResolverTypeWrapper<FeedbackRow>;
  PolicyFeedbackKind: PolicyFeedbackKind;
  PolicyMatch: ResolverTypeWrapper<MatchRow>;
  PolicyMatchConnection: ResolverTypeWrapper<MatchConnection>;
  PolicyMatchEdge: ResolverTypeWrapper<Omit<PolicyMatchEdge, 'node'> & { node: ResolversTypes['PolicyMatch'] }>;
  PolicyRates: ResolverTypeWrapper<Rates>;
  PolicyStatus: PolicyStatus;
  ProductCapacity: ResolverTypeWrapper<ProductCapacity>;
  ProductCapacityInput: ProductCapacityInput;
  PublishPolicyInput: PublishPolicyInput;
  PublishPolicyPayload: ResolverTypeWrapper<Omit<PublishPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  Qualification: Qualification;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityBound: QuantityBound;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadPolicyInput: ReadPolicyInput;
  ReadPolicyPayload: ResolverTypeWrapper<Omit<ReadPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  RecordEnterpriseProfileInput: RecordEnterpriseProfileInput;
  RecordEnterpriseProfilePayload: ResolverTypeWrapper<Omit<RecordEnterpriseProfilePayload, 'profile'> & { profile?: Maybe<ResolversTypes['EnterpriseProfile']> }>;
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordFeasibilityPayload: ResolverTypeWrapper<Omit<RecordFeasibilityPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  RefusePolicyApplicationInput: RefusePolicyApplicationInput;
  RefusePolicyApplicationPayload: ResolverTypeWrapper<Omit<RefusePolicyApplicationPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  RegisterLeadInput: RegisterLeadInput;
  RegisterLeadPayload: ResolverTypeWrapper<Omit<RegisterLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  ReviseLeadInput: ReviseLeadInput;
  ReviseLeadPayload: ResolverTypeWrapper<Omit<ReviseLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  RevisePolicyInput: RevisePolicyInput;
  RevisePolicyPayload: ResolverTypeWrapper<Omit<RevisePolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  ReviveLeadInput: ReviveLeadInput;
  ReviveLeadPayload: ResolverTypeWrapper<Omit<ReviveLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  SaveLeadFilterInput: SaveLeadFilterInput;
  SaveLeadFilterPayload: ResolverTypeWrapper<Omit<SaveLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversTypes['SavedLeadFilter']> }>;
  SavedLeadFilter: ResolverTypeWrapper<SavedFilterRow>;
  SetDefaultLeadFilterInput: SetDefaultLeadFilterInput;
  SetDefaultLeadFilterPayload: ResolverTypeWrapper<Omit<SetDefaultLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversTypes['SavedLeadFilter']> }>;
  SetLeadPriorityInput: SetLeadPriorityInput;
  SetLeadPriorityPayload: ResolverTypeWrapper<Omit<SetLeadPriorityPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<Omit<SignAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  SimilarLead: ResolverTypeWrapper<SimilarLeadRow>;
  StageConversion: ResolverTypeWrapper<StageConversion>;
  StartLeadImportInput: StartLeadImportInput;
  StartLeadImportPayload: ResolverTypeWrapper<Omit<StartLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  StoredFile: ResolverTypeWrapper<StoredFileRow>;
  TrafficLight: TrafficLight;
  UndoLeadImportInput: UndoLeadImportInput;
  UndoLeadImportPayload: ResolverTypeWrapper<Omit<UndoLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  UndoLeadMergeInput: UndoLeadMergeInput;
  UndoLeadMergePayload: ResolverTypeWrapper<Omit<UndoLeadMergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['LeadMerge']> }>;
  Unit: Unit;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UtilityNeed: ResolverTypeWrapper<UtilityNeed>;
  UtilityNeedInput: UtilityNeedInput;
  WithdrawPolicyInput: WithdrawPolicyInput;
  WithdrawPolicyPayload: ResolverTypeWrapper<Omit<WithdrawPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvanceLeadInput: AdvanceLeadInput;
  ID: Scalars['ID']['output'];
  AdvanceLeadPayload: Omit<AdvanceLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  ApplyForPolicyInput: ApplyForPolicyInput;
  String: Scalars['String']['output'];
  ApplyForPolicyPayload: Omit<ApplyForPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  ApplyLeadImportInput: ApplyLeadImportInput;
  ApplyLeadImportPayload: Omit<ApplyLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  CancelLeadImportInput: CancelLeadImportInput;
  CancelLeadImportPayload: Omit<CancelLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  ConditionResult: ResultRow;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DefinePipelineInput: DefinePipelineInput;
  DefinePipelinePayload: Omit<DefinePipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversParentTypes['Pipeline']> };
  DeleteLeadFilterInput: DeleteLeadFilterInput;
  DeleteLeadFilterPayload: Omit<DeleteLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversParentTypes['SavedLeadFilter']> };
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyPayload: Omit<DeliverPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  DismissLeadDuplicateInput: DismissLeadDuplicateInput;
  DismissLeadDuplicatePayload: Omit<DismissLeadDuplicatePayload, 'duplicate'> & { duplicate?: Maybe<ResolversParentTypes['LeadDuplicate']> };
  DraftPolicyInput: DraftPolicyInput;
  DraftPolicyPayload: Omit<DraftPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  DropLeadInput: DropLeadInput;
  DropLeadPayload: Omit<DropLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  Enterprise: EntityRef;
  EnterprisePolicy: PolicyRow;
  EnterprisePolicyConnection: PolicyConnection;
  EnterprisePolicyEdge: Omit<EnterprisePolicyEdge, 'node'> & { node: ResolversParentTypes['EnterprisePolicy'] };
  EnterprisePolicyFilter: EnterprisePolicyFilter;
  EnterpriseProfile: ProfileRow;
  ExportLeadsInput: ExportLeadsInput;
  ExportLeadsPayload: Omit<ExportLeadsPayload, 'file'> & { file?: Maybe<ResolversParentTypes['StoredFile']> };
  FactValue: ValueRow;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  FulfilPolicyInput: FulfilPolicyInput;
  FulfilPolicyPayload: Omit<FulfilPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  GivePolicyFeedbackInput: GivePolicyFeedbackInput;
  GivePolicyFeedbackPayload: Omit<GivePolicyFeedbackPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  HandOverAgreementInput: HandOverAgreementInput;
  HandOverAgreementPayload: Omit<HandOverAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  ImportChange: ImportChange;
  ImportColumn: ImportColumn;
  ImportFault: ImportFault;
  ImportRow: ImportRowRow;
  ImportRowConnection: ImportRowPage;
  ImportRowEdge: Omit<ImportRowEdge, 'node'> & { node: ResolversParentTypes['ImportRow'] };
  ImportRun: ImportRunRow;
  ImportRunConnection: ImportRunPage;
  ImportRunEdge: Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] };
  ImportValue: ImportValue;
  InvestmentAgreement: AgreementRow;
  InvestmentLead: LeadRow;
  InvestmentLeadConnection: LeadConnection;
  InvestmentLeadEdge: Omit<InvestmentLeadEdge, 'node'> & { node: ResolversParentTypes['InvestmentLead'] };
  LeadColumn: LeadColumnRow;
  LeadDuplicate: DuplicatePairRow;
  LeadDuplicateConnection: DuplicatePage;
  LeadDuplicateEdge: Omit<LeadDuplicateEdge, 'node'> & { node: ResolversParentTypes['LeadDuplicate'] };
  LeadEvent: LeadEventRow;
  LeadFilter: LeadFilter;
  LeadMerge: LeadMergeRow;
  LeadMergeConnection: LeadMergePage;
  LeadMergeEdge: Omit<LeadMergeEdge, 'node'> & { node: ResolversParentTypes['LeadMerge'] };
  LetLeadRestInput: LetLeadRestInput;
  LetLeadRestPayload: Omit<LetLeadRestPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  LocalizedText: LocalizedText;
  MergeLeadsInput: MergeLeadsInput;
  MergeLeadsPayload: Omit<MergeLeadsPayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['LeadMerge']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NextStep: NextStep;
  Official: EntityRef;
  PageInfo: PageInfo;
  Pipeline: PipelineRow;
  PipelineStage: PipelineStageRow;
  PipelineStageInput: PipelineStageInput;
  PlanNextStepInput: PlanNextStepInput;
  PlanNextStepPayload: Omit<PlanNextStepPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  PolicyCondition: ConditionRow;
  PolicyConditionInput: PolicyConditionInput;
  PolicyDelivery: DeliveryRow;
  PolicyDeliveryConnection: DeliveryConnection;
  PolicyDeliveryEdge: Omit<PolicyDeliveryEdge, 'node'> & { node: ResolversParentTypes['PolicyDelivery'] };
  PolicyDeliveryFilter: PolicyDeliveryFilter;
  PolicyFeedback: FeedbackRow;
  PolicyMatch: MatchRow;
  PolicyMatchConnection: MatchConnection;
  PolicyMatchEdge: Omit<PolicyMatchEdge, 'node'> & { node: ResolversParentTypes['PolicyMatch'] };
  PolicyRates: Rates;
  ProductCapacity: ProductCapacity;
  ProductCapacityInput: ProductCapacityInput;
  PublishPolicyInput: PublishPolicyInput;
  PublishPolicyPayload: Omit<PublishPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReadPolicyInput: ReadPolicyInput;
  ReadPolicyPayload: Omit<ReadPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  RecordEnterpriseProfileInput: RecordEnterpriseProfileInput;
  RecordEnterpriseProfilePayload: Omit<RecordEnterpriseProfilePayload, 'profile'> & { profile?: Maybe<ResolversParentTypes['EnterpriseProfile']> };
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordFeasibilityPayload: Omit<RecordFeasibilityPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  RefusePolicyApplicationInput: RefusePolicyApplicationInput;
  RefusePolicyApplicationPayload: Omit<RefusePolicyApplicationPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  RegisterLeadInput: RegisterLeadInput;
  RegisterLeadPayload: Omit<RegisterLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  ReviseLeadInput: ReviseLeadInput;
  ReviseLeadPayload: Omit<ReviseLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  RevisePolicyInput: RevisePolicyInput;
  RevisePolicyPayload: Omit<RevisePolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  ReviveLeadInput: ReviveLeadInput;
  ReviveLeadPayload: Omit<ReviveLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  SaveLeadFilterInput: SaveLeadFilterInput;
  SaveLeadFilterPayload: Omit<SaveLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversParentTypes['SavedLeadFilter']> };
  SavedLeadFilter: SavedFilterRow;
  SetDefaultLeadFilterInput: SetDefaultLeadFilterInput;
  SetDefaultLeadFilterPayload: Omit<SetDefaultLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversParentTypes['SavedLeadFilter']> };
  SetLeadPriorityInput: SetLeadPriorityInput;
  SetLeadPriorityPayload: Omit<SetLeadPriorityPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: Omit<SignAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  SimilarLead: SimilarLeadRow;
  StageConversion: StageConversion;
  StartLeadImportInput: StartLeadImportInput;
  StartLeadImportPayload: Omit<StartLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  StoredFile: StoredFileRow;
  UndoLeadImportInput: UndoLeadImportInput;
  UndoLeadImportPayload: Omit<UndoLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  UndoLeadMergeInput: UndoLeadMergeInput;
  UndoLeadMergePayload: Omit<UndoLeadMergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['LeadMerge']> };
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
  UtilityNeed: UtilityNeed;
  UtilityNeedInput: UtilityNeedInput;
  WithdrawPolicyInput: WithdrawPolicyInput;
  WithdrawPolicyPayload: Omit<WithdrawPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  Int: Scalars['Int']['output'];
};

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdvanceLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceLeadPayload'] = ResolversParentTypes['AdvanceLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type ApplyForPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForPolicyPayload'] = ResolversParentTypes['ApplyForPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyLeadImportPayload'] = ResolversParentTypes['ApplyLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type CancelLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelLeadImportPayload'] = ResolversParentTypes['CancelLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type ConditionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionResult'] = ResolversParentTypes['ConditionResult']> = {
  facts?: Resolver<Array<ResolversTypes['FactValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DefinePipelinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefinePipelinePayload'] = ResolversParentTypes['DefinePipelinePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
};

export type DeleteLeadFilterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteLeadFilterPayload'] = ResolversParentTypes['DeleteLeadFilterPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['SavedLeadFilter']>, ParentType, ContextType>;
};

export type DeliverPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverPolicyPayload'] = ResolversParentTypes['DeliverPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type DismissLeadDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissLeadDuplicatePayload'] = ResolversParentTypes['DismissLeadDuplicatePayload']> = {
  duplicate?: Resolver<Maybe<ResolversTypes['LeadDuplicate']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPolicyPayload'] = ResolversParentTypes['DraftPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type DropLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropLeadPayload'] = ResolversParentTypes['DropLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  policyDeliveries?: Resolver<Array<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['EnterpriseProfile']>, ParentType, ContextType>;
};

export type EnterprisePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePolicy'] = ResolversParentTypes['EnterprisePolicy'], FederationReferenceType extends FederationReferenceTypes['EnterprisePolicy'] = FederationReferenceTypes['EnterprisePolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnterprisePolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['PolicyCondition']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['PolicyFeedback']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsRewrite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rates?: Resolver<Maybe<ResolversTypes['PolicyRates']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PolicyStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['PolicyAction']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutApplication?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterprisePolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePolicyConnection'] = ResolversParentTypes['EnterprisePolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterprisePolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterprisePolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePolicyEdge'] = ResolversParentTypes['EnterprisePolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterprisePolicy'], ParentType, ContextType>;
};

export type EnterpriseProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseProfile'] = ResolversParentTypes['EnterpriseProfile']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifications?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rdSpending?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  selfReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxPaid?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportLeadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLeadsPayload'] = ResolversParentTypes['ExportLeadsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
};

export type FactValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactValue'] = ResolversParentTypes['FactValue']> = {
  fact?: Resolver<ResolversTypes['EnterpriseFact'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FulfilPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilPolicyPayload'] = ResolversParentTypes['FulfilPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GivePolicyFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivePolicyFeedbackPayload'] = ResolversParentTypes['GivePolicyFeedbackPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandOverAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverAgreementPayload'] = ResolversParentTypes['HandOverAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  changes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportRowState'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ImportValue']>, ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorsFile?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<ImportRunRowsArgs, 'first'>>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['ImportAction']>, ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type ImportValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportValue'] = ResolversParentTypes['ImportValue']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvestmentAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentAgreement'] = ResolversParentTypes['InvestmentAgreement'], FederationReferenceType extends FederationReferenceTypes['InvestmentAgreement'] = FederationReferenceTypes['InvestmentAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  landMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentLead'] = ResolversParentTypes['InvestmentLead'], FederationReferenceType extends FederationReferenceTypes['InvestmentLead'] = FederationReferenceTypes['InvestmentLead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentLead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  capacities?: Resolver<Array<ResolversTypes['ProductCapacity']>, ParentType, ContextType>;
  daysInStage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryTeam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investmentIntensity?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  landMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leadAgeMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingRequirement']>, ParentType, ContextType>;
  nextStage?: Resolver<Maybe<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  openedBackEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  parentGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
  pipelineStage?: Resolver<ResolversTypes['PipelineStage'], ParentType, ContextType>;
  plannedInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['LeadPriority'], ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  sourceEnterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  stageEnteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stageLight?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['LeadEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utilities?: Resolver<Array<ResolversTypes['UtilityNeed']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['LeadAction']>, ParentType, ContextType>;
};

export type InvestmentLeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentLeadConnection'] = ResolversParentTypes['InvestmentLeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestmentLeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvestmentLeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentLeadEdge'] = ResolversParentTypes['InvestmentLeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
};

export type LeadColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadColumn'] = ResolversParentTypes['LeadColumn']> = {
  conversion?: Resolver<ResolversTypes['StageConversion'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['InvestmentLeadConnection'], ParentType, ContextType, RequireFields<LeadColumnLeadsArgs, 'first'>>;
  limitDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pipelineStage?: Resolver<ResolversTypes['PipelineStage'], ParentType, ContextType>;
  plannedInvestment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  withoutNextStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadDuplicate'] = ResolversParentTypes['LeadDuplicate']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadDuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadDuplicateConnection'] = ResolversParentTypes['LeadDuplicateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadDuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadDuplicateEdge'] = ResolversParentTypes['LeadDuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadDuplicate'], ParentType, ContextType>;
};

export type LeadEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEvent'] = ResolversParentTypes['LeadEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['LeadStage']>, ParentType, ContextType>;
};

export type LeadMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadMerge'] = ResolversParentTypes['LeadMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeadMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadMergeConnection'] = ResolversParentTypes['LeadMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadMergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadMerge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadMergeEdge'] = ResolversParentTypes['LeadMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadMerge'], ParentType, ContextType>;
};

export type LetLeadRestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetLeadRestPayload'] = ResolversParentTypes['LetLeadRestPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeLeadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeLeadsPayload'] = ResolversParentTypes['MergeLeadsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['LeadMerge']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  advanceLead?: Resolver<ResolversTypes['AdvanceLeadPayload'], ParentType, ContextType, RequireFields<MutationAdvanceLeadArgs, 'input'>>;
  applyForPolicy?: Resolver<ResolversTypes['ApplyForPolicyPayload'], ParentType, ContextType, RequireFields<MutationApplyForPolicyArgs, 'input'>>;
  applyLeadImport?: Resolver<ResolversTypes['ApplyLeadImportPayload'], ParentType, ContextType, RequireFields<MutationApplyLeadImportArgs, 'input'>>;
  cancelLeadImport?: Resolver<ResolversTypes['CancelLeadImportPayload'], ParentType, ContextType, RequireFields<MutationCancelLeadImportArgs, 'input'>>;
  definePipeline?: Resolver<ResolversTypes['DefinePipelinePayload'], ParentType, ContextType, RequireFields<MutationDefinePipelineArgs, 'input'>>;
  deleteLeadFilter?: Resolver<ResolversTypes['DeleteLeadFilterPayload'], ParentType, ContextType, RequireFields<MutationDeleteLeadFilterArgs, 'input'>>;
  deliverPolicy?: Resolver<ResolversTypes['DeliverPolicyPayload'], ParentType, ContextType, RequireFields<MutationDeliverPolicyArgs, 'input'>>;
  dismissLeadDuplicate?: Resolver<ResolversTypes['DismissLeadDuplicatePayload'], ParentType, ContextType, RequireFields<MutationDismissLeadDuplicateArgs, 'input'>>;
  draftPolicy?: Resolver<ResolversTypes['DraftPolicyPayload'], ParentType, ContextType, RequireFields<MutationDraftPolicyArgs, 'input'>>;
  dropLead?: Resolver<ResolversTypes['DropLeadPayload'], ParentType, ContextType, RequireFields<MutationDropLeadArgs, 'input'>>;
  exportLeads?: Resolver<ResolversTypes['ExportLeadsPayload'], ParentType, ContextType, RequireFields<MutationExportLeadsArgs, 'input'>>;
  fulfilPolicy?: Resolver<ResolversTypes['FulfilPolicyPayload'], ParentType, ContextType, RequireFields<MutationFulfilPolicyArgs, 'input'>>;
  givePolicyFeedback?: Resolver<ResolversTypes['GivePolicyFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGivePolicyFeedbackArgs, 'input'>>;
  handOverAgreement?: Resolver<ResolversTypes['HandOverAgreementPayload'], ParentType, ContextType, RequireFields<MutationHandOverAgreementArgs, 'input'>>;
  letLeadRest?: Resolver<ResolversTypes['LetLeadRestPayload'], ParentType, ContextType, RequireFields<MutationLetLeadRestArgs, 'input'>>;
  mergeLeads?: Resolver<ResolversTypes['MergeLeadsPayload'], ParentType, ContextType, RequireFields<MutationMergeLeadsArgs, 'input'>>;
  planNextStep?: Resolver<ResolversTypes['PlanNextStepPayload'], ParentType, ContextType, RequireFields<MutationPlanNextStepArgs, 'input'>>;
  publishPolicy?: Resolver<ResolversTypes['PublishPolicyPayload'], ParentType, ContextType, RequireFields<MutationPublishPolicyArgs, 'input'>>;
  readPolicy?: Resolver<ResolversTypes['ReadPolicyPayload'], ParentType, ContextType, RequireFields<MutationReadPolicyArgs, 'input'>>;
  recordEnterpriseProfile?: Resolver<ResolversTypes['RecordEnterpriseProfilePayload'], ParentType, ContextType, RequireFields<MutationRecordEnterpriseProfileArgs, 'input'>>;
  recordFeasibility?: Resolver<ResolversTypes['RecordFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationRecordFeasibilityArgs, 'input'>>;
  refusePolicyApplication?: Resolver<ResolversTypes['RefusePolicyApplicationPayload'], ParentType, ContextType, RequireFields<MutationRefusePolicyApplicationArgs, 'input'>>;
  registerLead?: Resolver<ResolversTypes['RegisterLeadPayload'], ParentType, ContextType, RequireFields<MutationRegisterLeadArgs, 'input'>>;
  reviseLead?: Resolver<ResolversTypes['ReviseLeadPayload'], ParentType, ContextType, RequireFields<MutationReviseLeadArgs, 'input'>>;
  revisePolicy?: Resolver<ResolversTypes['RevisePolicyPayload'], ParentType, ContextType, RequireFields<MutationRevisePolicyArgs, 'input'>>;
  reviveLead?: Resolver<ResolversTypes['ReviveLeadPayload'], ParentType, ContextType, RequireFields<MutationReviveLeadArgs, 'input'>>;
  saveLeadFilter?: Resolver<ResolversTypes['SaveLeadFilterPayload'], ParentType, ContextType, RequireFields<MutationSaveLeadFilterArgs, 'input'>>;
  setDefaultLeadFilter?: Resolver<ResolversTypes['SetDefaultLeadFilterPayload'], ParentType, ContextType, RequireFields<MutationSetDefaultLeadFilterArgs, 'input'>>;
  setLeadPriority?: Resolver<ResolversTypes['SetLeadPriorityPayload'], ParentType, ContextType, RequireFields<MutationSetLeadPriorityArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementPayload'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  startLeadImport?: Resolver<ResolversTypes['StartLeadImportPayload'], ParentType, ContextType, RequireFields<MutationStartLeadImportArgs, 'input'>>;
  undoLeadImport?: Resolver<ResolversTypes['UndoLeadImportPayload'], ParentType, ContextType, RequireFields<MutationUndoLeadImportArgs, 'input'>>;
  undoLeadMerge?: Resolver<ResolversTypes['UndoLeadMergePayload'], ParentType, ContextType, RequireFields<MutationUndoLeadMergeArgs, 'input'>>;
  withdrawPolicy?: Resolver<ResolversTypes['WithdrawPolicyPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPolicyArgs, 'input'>>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PipelineStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineStage'] = ResolversParentTypes['PipelineStage']> = {
  conditions?: Resolver<Array<ResolversTypes['MissingRequirement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
};

export type PlanNextStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNextStepPayload'] = ResolversParentTypes['PlanNextStepPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type PolicyConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCondition'] = ResolversParentTypes['PolicyCondition']> = {
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['EnterpriseFact']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDelivery'] = ResolversParentTypes['PolicyDelivery'], FederationReferenceType extends FederationReferenceTypes['PolicyDelivery'] = FederationReferenceTypes['PolicyDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['PolicyFeedback']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['EnterprisePolicy'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyDeliveryState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['PolicyDeliveryAction']>, ParentType, ContextType>;
};

export type PolicyDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDeliveryConnection'] = ResolversParentTypes['PolicyDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDeliveryEdge'] = ResolversParentTypes['PolicyDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDelivery'], ParentType, ContextType>;
};

export type PolicyFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyFeedback'] = ResolversParentTypes['PolicyFeedback']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyFeedbackKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatch'] = ResolversParentTypes['PolicyMatch']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
};

export type PolicyMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatchConnection'] = ResolversParentTypes['PolicyMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatchEdge'] = ResolversParentTypes['PolicyMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyMatch'], ParentType, ContextType>;
};

export type PolicyRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRates'] = ResolversParentTypes['PolicyRates']> = {
  delivered?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ProductCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCapacity'] = ResolversParentTypes['ProductCapacity']> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type PublishPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPolicyPayload'] = ResolversParentTypes['PublishPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<ResolversTypes['QuantityBound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  enterprisePolicies?: Resolver<ResolversTypes['EnterprisePolicyConnection'], ParentType, ContextType, RequireFields<QueryEnterprisePoliciesArgs, 'first'>>;
  enterprisePolicy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType, RequireFields<QueryEnterprisePolicyArgs, 'id'>>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leadBoard?: Resolver<Array<ResolversTypes['LeadColumn']>, ParentType, ContextType, Partial<QueryLeadBoardArgs>>;
  leadDuplicates?: Resolver<ResolversTypes['LeadDuplicateConnection'], ParentType, ContextType, RequireFields<QueryLeadDuplicatesArgs, 'first' | 'status'>>;
  leadImport?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryLeadImportArgs, 'id'>>;
  leadImportColumns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  leadImports?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryLeadImportsArgs, 'first'>>;
  leadIndustries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leadMerges?: Resolver<ResolversTypes['LeadMergeConnection'], ParentType, ContextType, RequireFields<QueryLeadMergesArgs, 'first'>>;
  leads?: Resolver<ResolversTypes['InvestmentLeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'orderBy'>>;
  pipelines?: Resolver<Array<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  policyDeliveries?: Resolver<ResolversTypes['PolicyDeliveryConnection'], ParentType, ContextType, RequireFields<QueryPolicyDeliveriesArgs, 'first'>>;
  policyDelivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType, RequireFields<QueryPolicyDeliveryArgs, 'id'>>;
  policyMatches?: Resolver<ResolversTypes['PolicyMatchConnection'], ParentType, ContextType, RequireFields<QueryPolicyMatchesArgs, 'first' | 'policyId'>>;
  savedLeadFilters?: Resolver<Array<ResolversTypes['SavedLeadFilter']>, ParentType, ContextType>;
  similarLeads?: Resolver<Array<ResolversTypes['SimilarLead']>, ParentType, ContextType, RequireFields<QuerySimilarLeadsArgs, 'enterpriseId' | 'title'>>;
};

export type ReadPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadPolicyPayload'] = ResolversParentTypes['ReadPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEnterpriseProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEnterpriseProfilePayload'] = ResolversParentTypes['RecordEnterpriseProfilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['EnterpriseProfile']>, ParentType, ContextType>;
};

export type RecordFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFeasibilityPayload'] = ResolversParentTypes['RecordFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type RefusePolicyApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusePolicyApplicationPayload'] = ResolversParentTypes['RefusePolicyApplicationPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterLeadPayload'] = ResolversParentTypes['RegisterLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type ReviseLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseLeadPayload'] = ResolversParentTypes['ReviseLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type RevisePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisePolicyPayload'] = ResolversParentTypes['RevisePolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type ReviveLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveLeadPayload'] = ResolversParentTypes['ReviveLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type SaveLeadFilterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLeadFilterPayload'] = ResolversParentTypes['SaveLeadFilterPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['SavedLeadFilter']>, ParentType, ContextType>;
};

export type SavedLeadFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedLeadFilter'] = ResolversParentTypes['SavedLeadFilter']> = {
  conditions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetDefaultLeadFilterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultLeadFilterPayload'] = ResolversParentTypes['SetDefaultLeadFilterPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['SavedLeadFilter']>, ParentType, ContextType>;
};

export type SetLeadPriorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLeadPriorityPayload'] = ResolversParentTypes['SetLeadPriorityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SimilarLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarLead'] = ResolversParentTypes['SimilarLead']> = {
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageConversion'] = ResolversParentTypes['StageConversion']> = {
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wentOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartLeadImportPayload'] = ResolversParentTypes['StartLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndoLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLeadImportPayload'] = ResolversParentTypes['UndoLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type UndoLeadMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLeadMergePayload'] = ResolversParentTypes['UndoLeadMergePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['LeadMerge']>, ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UtilityNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityNeed'] = ResolversParentTypes['UtilityNeed']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['LeadUtility'], ParentType, ContextType>;
};

export type WithdrawPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPolicyPayload'] = ResolversParentTypes['WithdrawPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdvanceLeadPayload?: AdvanceLeadPayloadResolvers<ContextType>;
  ApplyForPolicyPayload?: ApplyForPolicyPayloadResolvers<ContextType>;
  ApplyLeadImportPayload?: ApplyLeadImportPayloadResolvers<ContextType>;
  CancelLeadImportPayload?: CancelLeadImportPayloadResolvers<ContextType>;
  ConditionResult?: ConditionResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DefinePipelinePayload?: DefinePipelinePayloadResolvers<ContextType>;
  DeleteLeadFilterPayload?: DeleteLeadFilterPayloadResolvers<ContextType>;
  DeliverPolicyPayload?: DeliverPolicyPayloadResolvers<ContextType>;
  DismissLeadDuplicatePayload?: DismissLeadDuplicatePayloadResolvers<ContextType>;
  DraftPolicyPayload?: DraftPolicyPayloadResolvers<ContextType>;
  DropLeadPayload?: DropLeadPayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterprisePolicy?: EnterprisePolicyResolvers<ContextType>;
  EnterprisePolicyConnection?: EnterprisePolicyConnectionResolvers<ContextType>;
  EnterprisePolicyEdge?: EnterprisePolicyEdgeResolvers<ContextType>;
  EnterpriseProfile?: EnterpriseProfileResolvers<ContextType>;
  ExportLeadsPayload?: ExportLeadsPayloadResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  FulfilPolicyPayload?: FulfilPolicyPayloadResolvers<ContextType>;
  GivePolicyFeedbackPayload?: GivePolicyFeedbackPayloadResolvers<ContextType>;
  HandOverAgreementPayload?: HandOverAgreementPayloadResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  ImportValue?: ImportValueResolvers<ContextType>;
  InvestmentAgreement?: InvestmentAgreementResolvers<ContextType>;
  InvestmentLead?: InvestmentLeadResolvers<ContextType>;
  InvestmentLeadConnection?: InvestmentLeadConnectionResolvers<ContextType>;
  InvestmentLeadEdge?: InvestmentLeadEdgeResolvers<ContextType>;
  LeadColumn?: LeadColumnResolvers<ContextType>;
  LeadDuplicate?: LeadDuplicateResolvers<ContextType>;
  LeadDuplicateConnection?: LeadDuplicateConnectionResolvers<ContextType>;
  LeadDuplicateEdge?: LeadDuplicateEdgeResolvers<ContextType>;
  LeadEvent?: LeadEventResolvers<ContextType>;
  LeadMerge?: LeadMergeResolvers<ContextType>;
  LeadMergeConnection?: LeadMergeConnectionResolvers<ContextType>;
  LeadMergeEdge?: LeadMergeEdgeResolvers<ContextType>;
  LetLeadRestPayload?: LetLeadRestPayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MergeLeadsPayload?: MergeLeadsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineStage?: PipelineStageResolvers<ContextType>;
  PlanNextStepPayload?: PlanNextStepPayloadResolvers<ContextType>;
  PolicyCondition?: PolicyConditionResolvers<ContextType>;
  PolicyDelivery?: PolicyDeliveryResolvers<ContextType>;
  PolicyDeliveryConnection?: PolicyDeliveryConnectionResolvers<ContextType>;
  PolicyDeliveryEdge?: PolicyDeliveryEdgeResolvers<ContextType>;
  PolicyFeedback?: PolicyFeedbackResolvers<ContextType>;
  PolicyMatch?: PolicyMatchResolvers<ContextType>;
  PolicyMatchConnection?: PolicyMatchConnectionResolvers<ContextType>;
  PolicyMatchEdge?: PolicyMatchEdgeResolvers<ContextType>;
  PolicyRates?: PolicyRatesResolvers<ContextType>;
  ProductCapacity?: ProductCapacityResolvers<ContextType>;
  PublishPolicyPayload?: PublishPolicyPayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadPolicyPayload?: ReadPolicyPayloadResolvers<ContextType>;
  RecordEnterpriseProfilePayload?: RecordEnterpriseProfilePayloadResolvers<ContextType>;
  RecordFeasibilityPayload?: RecordFeasibilityPayloadResolvers<ContextType>;
  RefusePolicyApplicationPayload?: RefusePolicyApplicationPayloadResolvers<ContextType>;
  RegisterLeadPayload?: RegisterLeadPayloadResolvers<ContextType>;
  ReviseLeadPayload?: ReviseLeadPayloadResolvers<ContextType>;
  RevisePolicyPayload?: RevisePolicyPayloadResolvers<ContextType>;
  ReviveLeadPayload?: ReviveLeadPayloadResolvers<ContextType>;
  SaveLeadFilterPayload?: SaveLeadFilterPayloadResolvers<ContextType>;
  SavedLeadFilter?: SavedLeadFilterResolvers<ContextType>;
  SetDefaultLeadFilterPayload?: SetDefaultLeadFilterPayloadResolvers<ContextType>;
  SetLeadPriorityPayload?: SetLeadPriorityPayloadResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  SimilarLead?: SimilarLeadResolvers<ContextType>;
  StageConversion?: StageConversionResolvers<ContextType>;
  StartLeadImportPayload?: StartLeadImportPayloadResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  UndoLeadImportPayload?: UndoLeadImportPayloadResolvers<ContextType>;
  UndoLeadMergePayload?: UndoLeadMergePayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UtilityNeed?: UtilityNeedResolvers<ContextType>;
  WithdrawPolicyPayload?: WithdrawPolicyPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
