import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow, LeadRow, LeadEventRow, Context } from '../mapping.ts';
import type { EntityRef, StoredFileRow } from '@gaoxin/server';
import type { LeadColumnRow, LeadConnection } from '../lead/lead.queries.ts';
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
   * The stage to enter.
   * 进入的阶段。
   */
  to: LeadStage;
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
   * What the next stage still asks for.
   * 进入下一阶段还缺什么。
   */
  missing: Array<MissingRequirement>;
  /**
   * Null when nothing is planned, which the board shows as such.
   * 下一步；未安排为空。
   */
  nextStep?: Maybe<NextStep>;
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
   * Planned investment.
   * 计划投资。
   */
  plannedInvestment?: Maybe<Money>;
  /**
   * Where it came from.
   * 来源。
   */
  source: LeadSource;
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
   * Rows on all pages.
   * 总条数。
   */
  totalCount: Scalars['Int']['output'];
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
   * Take up again.
   * 重启
   */
  | 'REVIVE'
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
   * How many.
   * 数量。
   */
  count: Scalars['Int']['output'];
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
   * Sum of the planned investment in CNY; leads without one or in another currency are left out.
   * 计划投资合计（人民币）。
   */
  plannedInvestment: Money;
  /**
   * Stage.
   * 阶段。
   */
  stage: LeadStage;
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
   * Next step planned.
   * 安排下一步
   */
  | 'PLANNED'
  /**
   * Recorded.
   * 登记
   */
  | 'REGISTERED'
  /**
   * Sent back by construction.
   * 退回
   */
  | 'RETURNED'
  /**
   * Taken up again.
   * 重启
   */
  | 'REVIVED'
  /**
   * Signed.
   * 签约
   */
  | 'SIGNED';

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type LeadFilter = {
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the official in charge.
   * 负责人编号。
   */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Part of the title.
   * 项目名称包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Stage.
   * 阶段。
   */
  stage?: InputMaybe<LeadStage>;
};

/**
 * Order of a list of leads.
 * 线索排序。
 */
export type LeadOrder =
  /**
   * Without a next step first, then by the date of the next step.
   * 先无下一步的，再按下一步日期
   */
  | 'NEXT_STEP'
  /**
   * Longest in its stage first.
   * 停留久的在前
   */
  | 'STAGE_ENTERED';

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
   * Ends a lead that will not come, with the reason.
   * 终止线索。
   */
  dropLead: DropLeadPayload;
  /**
   * Hands the signed agreement over to construction promotion.
   * 移交协议。
   */
  handOverAgreement: HandOverAgreementPayload;
  /**
   * Sets what happens next, when, and who is waited for.
   * 安排下一步。
   */
  planNextStep: PlanNextStepPayload;
  /**
   * Records one finished piece of feasibility work; the stage rule asks for it.
   * 记录可行性论证。
   */
  recordFeasibility: RecordFeasibilityPayload;
  /**
   * Records a new lead.
   * 登记线索。
   */
  registerLead: RegisterLeadPayload;
  /**
   * Takes a dropped lead up again where it stood; it stays the same lead.
   * 重启线索。
   */
  reviveLead: ReviveLeadPayload;
  /**
   * Signs the agreement and moves the lead to SIGNED.
   * 签约。
   */
  signAgreement: SignAgreementPayload;
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
export type MutationDropLeadArgs = {
  input: DropLeadInput;
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
export type MutationPlanNextStepArgs = {
  input: PlanNextStepInput;
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
export type MutationRegisterLeadArgs = {
  input: RegisterLeadInput;
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
export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
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
   * One lead by id.
   * 按编号查招商线索。
   */
  lead?: Maybe<InvestmentLead>;
  /**
   * The pipeline board: one column for each stage in order.
   * 招商看板，按阶段分列。
   */
  leadBoard: Array<LeadColumn>;
  /**
   * Leads of the zone.
   * 本区招商线索。
   */
  leads: InvestmentLeadConnection;
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
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLeadBoardArgs = {
  filter?: InputMaybe<LeadFilter>;
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
export type RegisterLeadInput = {
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
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
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
  InvestmentAgreement: InvestmentAgreement;
  InvestmentLead: InvestmentLead;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  InvestmentAgreement:
    ( { __typename: 'InvestmentAgreement' }
    & GraphQLRecursivePick<FederationTypes['InvestmentAgreement'], {"id":true}> );
  InvestmentLead:
    ( { __typename: 'InvestmentLead' }
    & GraphQLRecursivePick<FederationTypes['InvestmentLead'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdvanceLeadInput: AdvanceLeadInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdvanceLeadPayload: ResolverTypeWrapper<Omit<AdvanceLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DropLeadInput: DropLeadInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DropLeadPayload: ResolverTypeWrapper<Omit<DropLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  Enterprise: ResolverTypeWrapper<EntityRef>;
  ErrorCode: ErrorCode;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HandOverAgreementInput: HandOverAgreementInput;
  HandOverAgreementPayload: ResolverTypeWrapper<Omit<HandOverAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  InvestmentAgreement: ResolverTypeWrapper<AgreementRow>;
  InvestmentLead: ResolverTypeWrapper<LeadRow>;
  InvestmentLeadConnection: ResolverTypeWrapper<LeadConnection>;
  InvestmentLeadEdge: ResolverTypeWrapper<Omit<InvestmentLeadEdge, 'node'> & { node: ResolversTypes['InvestmentLead'] }>;
  LeadAction: LeadAction;
  LeadColumn: ResolverTypeWrapper<LeadColumnRow>;
  LeadEvent: ResolverTypeWrapper<LeadEventRow>;
  LeadEventKind: LeadEventKind;
  LeadFilter: LeadFilter;
  LeadOrder: LeadOrder;
  LeadSource: LeadSource;
  LeadStage: LeadStage;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MissingRequirement: MissingRequirement;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<NextStep>;
  Official: ResolverTypeWrapper<EntityRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanNextStepInput: PlanNextStepInput;
  PlanNextStepPayload: ResolverTypeWrapper<Omit<PlanNextStepPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityBound: QuantityBound;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordFeasibilityPayload: ResolverTypeWrapper<Omit<RecordFeasibilityPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  RegisterLeadInput: RegisterLeadInput;
  RegisterLeadPayload: ResolverTypeWrapper<Omit<RegisterLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  ReviveLeadInput: ReviveLeadInput;
  ReviveLeadPayload: ResolverTypeWrapper<Omit<ReviveLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<Omit<SignAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  StoredFile: ResolverTypeWrapper<StoredFileRow>;
  TrafficLight: TrafficLight;
  Unit: Unit;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvanceLeadInput: AdvanceLeadInput;
  ID: Scalars['ID']['output'];
  AdvanceLeadPayload: Omit<AdvanceLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DropLeadInput: DropLeadInput;
  String: Scalars['String']['output'];
  DropLeadPayload: Omit<DropLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  Enterprise: EntityRef;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  Boolean: Scalars['Boolean']['output'];
  HandOverAgreementInput: HandOverAgreementInput;
  HandOverAgreementPayload: Omit<HandOverAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  InvestmentAgreement: AgreementRow;
  InvestmentLead: LeadRow;
  InvestmentLeadConnection: LeadConnection;
  InvestmentLeadEdge: Omit<InvestmentLeadEdge, 'node'> & { node: ResolversParentTypes['InvestmentLead'] };
  LeadColumn: LeadColumnRow;
  LeadEvent: LeadEventRow;
  LeadFilter: LeadFilter;
  LocalizedText: LocalizedText;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NextStep: NextStep;
  Official: EntityRef;
  PageInfo: PageInfo;
  PlanNextStepInput: PlanNextStepInput;
  PlanNextStepPayload: Omit<PlanNextStepPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordFeasibilityPayload: Omit<RecordFeasibilityPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  RegisterLeadInput: RegisterLeadInput;
  RegisterLeadPayload: Omit<RegisterLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  ReviveLeadInput: ReviveLeadInput;
  ReviveLeadPayload: Omit<ReviveLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: Omit<SignAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  StoredFile: StoredFileRow;
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DropLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropLeadPayload'] = ResolversParentTypes['DropLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
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

export type HandOverAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverAgreementPayload'] = ResolversParentTypes['HandOverAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  daysInStage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingRequirement']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  plannedInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  stageEnteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stageLight?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['LeadEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['LeadAction']>, ParentType, ContextType>;
};

export type InvestmentLeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentLeadConnection'] = ResolversParentTypes['InvestmentLeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestmentLeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentLeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentLeadEdge'] = ResolversParentTypes['InvestmentLeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
};

export type LeadColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadColumn'] = ResolversParentTypes['LeadColumn']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['InvestmentLeadConnection'], ParentType, ContextType, RequireFields<LeadColumnLeadsArgs, 'first'>>;
  limitDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedInvestment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
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

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  advanceLead?: Resolver<ResolversTypes['AdvanceLeadPayload'], ParentType, ContextType, RequireFields<MutationAdvanceLeadArgs, 'input'>>;
  dropLead?: Resolver<ResolversTypes['DropLeadPayload'], ParentType, ContextType, RequireFields<MutationDropLeadArgs, 'input'>>;
  handOverAgreement?: Resolver<ResolversTypes['HandOverAgreementPayload'], ParentType, ContextType, RequireFields<MutationHandOverAgreementArgs, 'input'>>;
  planNextStep?: Resolver<ResolversTypes['PlanNextStepPayload'], ParentType, ContextType, RequireFields<MutationPlanNextStepArgs, 'input'>>;
  recordFeasibility?: Resolver<ResolversTypes['RecordFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationRecordFeasibilityArgs, 'input'>>;
  registerLead?: Resolver<ResolversTypes['RegisterLeadPayload'], ParentType, ContextType, RequireFields<MutationRegisterLeadArgs, 'input'>>;
  reviveLead?: Resolver<ResolversTypes['ReviveLeadPayload'], ParentType, ContextType, RequireFields<MutationReviveLeadArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementPayload'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
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

export type PlanNextStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNextStepPayload'] = ResolversParentTypes['PlanNextStepPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<ResolversTypes['QuantityBound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leadBoard?: Resolver<Array<ResolversTypes['LeadColumn']>, ParentType, ContextType, Partial<QueryLeadBoardArgs>>;
  leads?: Resolver<ResolversTypes['InvestmentLeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'orderBy'>>;
};

export type RecordFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFeasibilityPayload'] = ResolversParentTypes['RecordFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type RegisterLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterLeadPayload'] = ResolversParentTypes['RegisterLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type ReviveLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveLeadPayload'] = ResolversParentTypes['ReviveLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  AdvanceLeadPayload?: AdvanceLeadPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DropLeadPayload?: DropLeadPayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  HandOverAgreementPayload?: HandOverAgreementPayloadResolvers<ContextType>;
  InvestmentAgreement?: InvestmentAgreementResolvers<ContextType>;
  InvestmentLead?: InvestmentLeadResolvers<ContextType>;
  InvestmentLeadConnection?: InvestmentLeadConnectionResolvers<ContextType>;
  InvestmentLeadEdge?: InvestmentLeadEdgeResolvers<ContextType>;
  LeadColumn?: LeadColumnResolvers<ContextType>;
  LeadEvent?: LeadEventResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanNextStepPayload?: PlanNextStepPayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordFeasibilityPayload?: RecordFeasibilityPayloadResolvers<ContextType>;
  RegisterLeadPayload?: RegisterLeadPayloadResolvers<ContextType>;
  ReviveLeadPayload?: ReviveLeadPayloadResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
