import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRef } from '@gaoxin/server';
import type { HandoverRow, ProjectRow, MilestoneRow, StepRow, IssueRow, EntryRow, ProjectEventRow, TargetRow, Context } from '../mapping.ts';
import type { TableRow } from '../step/step.queries.ts';
import type { WorkRow } from '../work/worklist.ts';
import type { ProjectPage } from '../project/project.queries.ts';
import type { IssuePage } from '../issue/issue.queries.ts';
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
export type AcceptHandoverInput = {
  /**
   * Id of the handover.
   * 移交编号。
   */
  handoverId: Scalars['ID']['input'];
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
export type AcceptHandoverPayload = {
  __typename?: 'AcceptHandoverPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The project it belongs to.
   * 所属项目。
   */
  project?: Maybe<Project>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AdoptSolutionPlanInput = {
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
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
  /**
   * Id of the official in charge.
   * 负责人编号。
   */
  ownerId: Scalars['ID']['input'];
  /**
   * Text.
   * 正文。
   */
  text: Scalars['String']['input'];
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
export type AdoptSolutionPlanPayload = {
  __typename?: 'AdoptSolutionPlanPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

/**
 * The number that a zone set itself for a year.
 * 年度任务目标。
 */
export type AnnualTarget = {
  __typename?: 'AnnualTarget';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What is counted.
   * 指标。
   */
  metric: TargetMetric;
  /**
   * When it was set.
   * 设定时间。
   */
  setAt: Scalars['DateTime']['output'];
  /**
   * The number.
   * 数值。
   */
  value: Scalars['Int']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * The year.
   * 年度。
   */
  year: Scalars['Int']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AssignSecretaryInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the official.
   * 工作人员编号。
   */
  officialId: Scalars['ID']['input'];
  /**
   * Id of the project.
   * 项目编号。
   */
  projectId: Scalars['ID']['input'];
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
export type AssignSecretaryPayload = {
  __typename?: 'AssignSecretaryPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The project it belongs to.
   * 所属项目。
   */
  project?: Maybe<Project>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CompleteStepInput = {
  /**
   * Day on which it was done; null while open.
   * 完成日期；未完成为空。
   */
  doneOn: Scalars['Date']['input'];
  /**
   * What proves it.
   * 佐证。
   */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the step.
   * 事项编号。
   */
  stepId: Scalars['ID']['input'];
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
export type CompleteStepPayload = {
  __typename?: 'CompleteStepPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The step.
   * 事项。
   */
  step?: Maybe<PromotionStep>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ConfirmIssueInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
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
export type ConfirmIssuePayload = {
  __typename?: 'ConfirmIssuePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ConveneConsultationInput = {
  /**
   * What is to be decided.
   * 议题。
   */
  agenda: Scalars['String']['input'];
  /**
   * Ids of the departments.
   * 部室编号。
   */
  departmentIds: Array<Scalars['ID']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
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
export type ConveneConsultationPayload = {
  __typename?: 'ConveneConsultationPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
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

export type Department = {
  __typename?: 'Department';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
};

export type Enterprise = {
  __typename?: 'Enterprise';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Issues of the enterprise, newest first.
   * 诉求。
   */
  issues: EnterpriseIssueConnection;
  /**
   * Projects, newest first.
   * 项目，新的在前。
   */
  projects: Array<Project>;
  /**
   * The one named secretary: of the newest project that has one.
   * 项目秘书。
   */
  secretary?: Maybe<Official>;
};


export type EnterpriseIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Something an enterprise needs solved.
 * 企业诉求。
 */
export type EnterpriseIssue = {
  __typename?: 'EnterpriseIssue';
  /**
   * The agreement whose promise was not kept; null otherwise.
   * 承诺逾期所涉协议；其他为空。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * Null when not yours to read.
   * 诉求内容；无权查看时为空。
   */
  body?: Maybe<Scalars['String']['output']>;
  /**
   * How it ended; null while open.
   * 办结情况；未办结为空。
   */
  closure?: Maybe<IssueClosure>;
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise: Enterprise;
  /**
   * Everything said and done, oldest first.
   * 办理经过。
   */
  entries: Array<IssueEntry>;
  /**
   * When the first reply was given; null before.
   * 首次回复时间。
   */
  firstRepliedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * By when the first reply is promised.
   * 首次回复期限。
   */
  firstReplyDueAt: Scalars['DateTime']['output'];
  /**
   * Official who has to act now; null when it is the service center's or the enterprise's turn.
   * 承办人；由项目服务中心或企业办理时为空。
   */
  handler?: Maybe<Official>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Of the duty that has a date now: the first reply, then the plan.
   * 当前期限的状态灯：先看首次回复，再看方案。
   */
  light: TrafficLight;
  /**
   * Null before there is one, or when not yours to read.
   * 会办方案。
   */
  plan?: Maybe<SolutionPlan>;
  /**
   * The project it belongs to.
   * 所属项目。
   */
  project?: Maybe<Project>;
  /**
   * When it was raised.
   * 提出时间。
   */
  raisedAt: Scalars['DateTime']['output'];
  /**
   * Name of the person; null when not yours to read.
   * 提出人；无权查看时为空。
   */
  raisedBy?: Maybe<Scalars['String']['output']>;
  /**
   * Where it came from.
   * 诉求来源。
   */
  source: IssueSource;
  /**
   * Where it stands.
   * 状态。
   */
  status: IssueStatus;
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['output'];
  /**
   * How pressing it is.
   * 急难愁盼。
   */
  urgency: IssueUrgency;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<IssueAction>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type EnterpriseIssueConnection = {
  __typename?: 'EnterpriseIssueConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<EnterpriseIssueEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<EnterpriseIssue>;
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
export type EnterpriseIssueEdge = {
  __typename?: 'EnterpriseIssueEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: EnterpriseIssue;
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
   * A consultation needs at least two departments.
   * 会办须有两个以上部门
   */
  | 'CONSULTATION_PARTIES'
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
   * Decided already.
   * 已处理
   */
  | 'HANDOVER_DECIDED'
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
   * The issue cannot move there from where it stands.
   * 诉求状态不能这样变更
   */
  | 'ISSUE_STATE'
  /**
   * Before the previous milestone, after the next one, or in the future.
   * 节点日期顺序不对
   */
  | 'MILESTONE_ORDER'
  /**
   * Reported already.
   * 节点已上报
   */
  | 'MILESTONE_REPORTED'
  /**
   * Not a secretary of the zone.
   * 不是本区项目秘书
   */
  | 'NOT_A_SECRETARY'
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
   * A plan needs an owner and a date that is not past.
   * 方案须有责任人和期限
   */
  | 'PLAN_INCOMPLETE'
  /**
   * Somebody changed it meanwhile.
   * 已被他人修改
   */
  | 'STALE_VERSION'
  /**
   * A row of the template lacks its owner, deadline or done criterion.
   * 促建表模板缺项
   */
  | 'STEP_INVALID'
  /**
   * Done already, or not yet.
   * 事项状态不允许
   */
  | 'STEP_STATE'
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
 * Figures of a first half-year.
 * 上半年指标。
 */
export type HalfYearReport = {
  __typename?: 'HalfYearReport';
  /**
   * Agreements received whose project started ÷ agreements received.
   * 协议开工率。
   */
  agreementToStartRate: Figure;
  /**
   * Last day that counts.
   * 截至日。
   */
  asOf: Scalars['Date']['output'];
  /**
   * True when starts and production starts both passed half of their targets.
   * 双过半。
   */
  bothPassedHalf: Scalars['Boolean']['output'];
  /**
   * Consultations confirmed solved by the enterprise ÷ consultations held.
   * 会办办结，以企业确认为准。
   */
  consultationClosure: Figure;
  /**
   * Projects that began production in the year ÷ the year's target.
   * 投产项目。
   */
  productionStarts: Figure;
  /**
   * Projects started in the year ÷ the year's target.
   * 新开工项目。
   */
  starts: Figure;
};

/**
 * What the viewer may do with the handover.
 * 可对移交执行的操作。
 */
export type HandoverAction =
  /**
   * Accept or reject.
   * 接收或退回
   */
  | 'DECIDE';

/**
 * Where a handover stands.
 * 移交状态。
 */
export type HandoverStatus =
  /**
   * Taken on.
   * 已接收
   */
  | 'ACCEPTED'
  /**
   * Sent back.
   * 已退回
   */
  | 'REJECTED'
  /**
   * Waits for acceptance.
   * 待接收
   */
  | 'WAITING';

export type InvestmentAgreement = {
  __typename?: 'InvestmentAgreement';
  /**
   * Its way to construction promotion; null before it is handed over.
   * 移交情况。
   */
  handover?: Maybe<ProjectHandover>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The project it became.
   * 对应项目。
   */
  project?: Maybe<Project>;
};

/**
 * What the viewer may do with the issue.
 * 可对诉求执行的操作。
 */
export type IssueAction =
  /**
   * Adopt a plan.
   * 形成方案
   */
  | 'ADOPT_PLAN'
  /**
   * Confirm.
   * 确认办结
   */
  | 'CONFIRM'
  /**
   * Convene a consultation.
   * 召集会办
   */
  | 'CONVENE'
  /**
   * Say solved.
   * 答复已解决
   */
  | 'MARK_SOLVED'
  /**
   * Reply.
   * 回复
   */
  | 'REPLY'
  /**
   * Begin.
   * 开始执行
   */
  | 'START'
  /**
   * Transfer.
   * 转办
   */
  | 'TRANSFER';

/**
 * How the issue ended.
 * 办结情况。
 */
export type IssueClosure = {
  __typename?: 'IssueClosure';
  /**
   * When the enterprise confirmed.
   * 企业确认时间。
   */
  confirmedAt: Scalars['DateTime']['output'];
  /**
   * Whole days from raising to confirmation.
   * 从提出到确认的天数。
   */
  days: Scalars['Int']['output'];
};

/**
 * One thing said or done about an issue.
 * 办理经过条目。
 */
export type IssueEntry = {
  __typename?: 'IssueEntry';
  /**
   * Name of the person; null when not yours to read.
   * 经办人；无权查看时为空。
   */
  actor?: Maybe<Scalars['String']['output']>;
  /**
   * When.
   * 时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * True for the enterprise's own entries.
   * 是否企业所写。
   */
  byEnterprise: Scalars['Boolean']['output'];
  /**
   * Departments invited, for a consultation.
   * 参加部门。
   */
  departments: Array<Department>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: IssueStatus;
  /**
   * Null when nothing was written, or when not yours to read.
   * 内容。
   */
  text?: Maybe<Scalars['String']['output']>;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type IssueFilter = {
  /**
   * True for those that are not ended.
   * 是否未办结。
   */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Id of the project.
   * 项目编号。
   */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Where it stands.
   * 状态。
   */
  status?: InputMaybe<IssueStatus>;
};

/**
 * Where an issue came from.
 * 诉求来源。
 */
export type IssueSource =
  /**
   * A promise of the zone was not kept in time.
   * 园区承诺逾期
   */
  | 'COMMITMENT'
  /**
   * Somebody raised it.
   * 有人提出
   */
  | 'RAISED';

/**
 * States of an issue on its way.
 * 诉求状态，按先后。
 */
export type IssueStatus =
  /**
   * Answered for good by the first reply.
   * 已答复
   */
  | 'ANSWERED'
  /**
   * Just raised.
   * 已收集
   */
  | 'COLLECTED'
  /**
   * The enterprise confirmed.
   * 企业确认办结
   */
  | 'CONFIRMED'
  /**
   * Being carried out.
   * 执行中
   */
  | 'EXECUTING'
  /**
   * First reply given, still open.
   * 已首次回复
   */
  | 'INITIAL_REPLY'
  /**
   * Departments consult.
   * 会办中
   */
  | 'JOINT_CONSULTATION'
  /**
   * A plan stands.
   * 已有方案
   */
  | 'SOLUTION_PLAN'
  /**
   * The department says it is solved.
   * 部门已办，待企业确认
   */
  | 'SOLVED'
  /**
   * With the service center.
   * 已转办
   */
  | 'TRANSFERRED';

/**
 * 急难愁盼.
 * 急难愁盼。
 */
export type IssueUrgency =
  /**
   * Hard to solve.
   * 难
   */
  | 'DIFFICULT'
  /**
   * Cannot wait.
   * 急
   */
  | 'URGENT'
  /**
   * A wish.
   * 盼
   */
  | 'WISH'
  /**
   * A worry.
   * 愁
   */
  | 'WORRY';

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
export type MarkIssueSolvedInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
  /**
   * Text.
   * 正文。
   */
  text: Scalars['String']['input'];
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
export type MarkIssueSolvedPayload = {
  __typename?: 'MarkIssueSolvedPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

/**
 * A point that a project passes once.
 * 节点。
 */
export type Milestone = {
  __typename?: 'Milestone';
  /**
   * True when recorded more than one working day after it was reached.
   * 是否补录。
   */
  backEntered: Scalars['Boolean']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: ProjectStage;
  /**
   * Day planned.
   * 计划日期。
   */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which it was reached.
   * 到达日期。
   */
  reachedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
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
   * Takes a handed-over agreement on: the project and its promotion table come into being.
   * 接收移交，建立项目和促建表。
   */
  acceptHandover: AcceptHandoverPayload;
  /**
   * Concludes the consultation with a plan, its owner and its date.
   * 形成会办方案。
   */
  adoptSolutionPlan: AdoptSolutionPlanPayload;
  /**
   * Names the one secretary of a project.
   * 指定项目秘书。
   */
  assignSecretary: AssignSecretaryPayload;
  /**
   * Records that a step of the promotion table is done.
   * 完成促建事项。
   */
  completeStep: CompleteStepPayload;
  /**
   * The enterprise confirms that it is solved.
   * 企业确认办结。
   */
  confirmIssue: ConfirmIssuePayload;
  /**
   * Calls the departments together.
   * 召集会办。
   */
  conveneConsultation: ConveneConsultationPayload;
  /**
   * The department says it is solved; the enterprise decides.
   * 部门答复已解决，由企业确认。
   */
  markIssueSolved: MarkIssueSolvedPayload;
  /**
   * Raises an issue for an enterprise.
   * 提出诉求。
   */
  raiseIssue: RaiseIssuePayload;
  /**
   * Sends a handed-over agreement back with the reason.
   * 退回移交。
   */
  rejectHandover: RejectHandoverPayload;
  /**
   * Undoes the completion of a step on the day it was recorded.
   * 撤销当天录入的完成。
   */
  reopenStep: ReopenStepPayload;
  /**
   * Gives the first answer: who takes care of it and what happens next.
   * 首次回复。
   */
  replyToIssue: ReplyToIssuePayload;
  /**
   * Reports the day on which a milestone was reached.
   * 上报节点。
   */
  reportMilestone: ReportMilestonePayload;
  /**
   * Sets the zone's target of a year, or changes it; reports as of earlier days keep the earlier one.
   * 下达或调整年度任务目标。
   */
  setAnnualTarget: SetAnnualTargetPayload;
  /**
   * Work on the plan begins.
   * 开始执行。
   */
  startSolution: StartSolutionPayload;
  /**
   * Passes an issue that cannot be answered at once to the service center.
   * 转办。
   */
  transferIssue: TransferIssuePayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAcceptHandoverArgs = {
  input: AcceptHandoverInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAdoptSolutionPlanArgs = {
  input: AdoptSolutionPlanInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAssignSecretaryArgs = {
  input: AssignSecretaryInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCompleteStepArgs = {
  input: CompleteStepInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationConfirmIssueArgs = {
  input: ConfirmIssueInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationConveneConsultationArgs = {
  input: ConveneConsultationInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationMarkIssueSolvedArgs = {
  input: MarkIssueSolvedInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRaiseIssueArgs = {
  input: RaiseIssueInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRejectHandoverArgs = {
  input: RejectHandoverInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReopenStepArgs = {
  input: ReopenStepInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReplyToIssueArgs = {
  input: ReplyToIssueInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReportMilestoneArgs = {
  input: ReportMilestoneInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSetAnnualTargetArgs = {
  input: SetAnnualTargetInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationStartSolutionArgs = {
  input: StartSolutionInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationTransferIssueArgs = {
  input: TransferIssueInput;
};

/**
 * What one side promised in an agreement; recruitment owns it.
 * 约定事项，由招商服务维护。
 */
export type Obligation = {
  __typename?: 'Obligation';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The issue that came of its breach; null without one.
   * 逾期产生的诉求；没有时为空。
   */
  issue?: Maybe<EnterpriseIssue>;
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
 * A project from signing to design capacity.
 * 项目。
 */
export type Project = {
  __typename?: 'Project';
  /**
   * The investment agreement.
   * 投资协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * Days between the milestones reached.
   * 节点间的天数。
   */
  durations: Array<StageDuration>;
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
   * Agreed investment.
   * 协议投资额。
   */
  investment: Money;
  /**
   * Issues, newest first.
   * 诉求，新的在前。
   */
  issues: EnterpriseIssueConnection;
  /**
   * Land in mu (1 mu = 666.7 m²).
   * 用地，亩。
   */
  landMu?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The worst light of the open steps.
   * 未完事项中最差的灯。
   */
  light: TrafficLight;
  /**
   * Points that the project passes.
   * 节点。
   */
  milestones: Array<Milestone>;
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Everything that has to happen.
   * 促建表。
   */
  promotionTable: PromotionTable;
  /**
   * The one named secretary.
   * 项目秘书。
   */
  secretary?: Maybe<Official>;
  /**
   * Since when.
   * 接手日期。
   */
  secretarySince?: Maybe<Scalars['Date']['output']>;
  /**
   * Derived from the milestones reached.
   * 由节点推出的阶段。
   */
  stage: ProjectStage;
  /**
   * Everything that happened, newest first.
   * 经过，新的在前。
   */
  timeline: Array<ProjectEvent>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<ProjectAction>;
};


/**
 * A project from signing to design capacity.
 * 项目。
 */
export type ProjectIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What the viewer may do with the project.
 * 可对项目执行的操作。
 */
export type ProjectAction =
  /**
   * Name the secretary.
   * 指定秘书
   */
  | 'ASSIGN_SECRETARY'
  /**
   * Raise an issue.
   * 提出诉求
   */
  | 'RAISE_ISSUE'
  /**
   * Report a milestone.
   * 上报节点
   */
  | 'REPORT_MILESTONE';

/**
 * One page of a list.
 * 一页列表。
 */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<ProjectEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<Project>;
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
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: Project;
};

/**
 * One thing that happened to a project.
 * 经过条目。
 */
export type ProjectEvent = {
  __typename?: 'ProjectEvent';
  /**
   * Name of the person; null when not yours to read.
   * 经办人；无权查看时为空。
   */
  actor?: Maybe<Scalars['String']['output']>;
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
  kind: ProjectEventKind;
  /**
   * The milestone reached.
   * 到达的节点。
   */
  milestone?: Maybe<ProjectStage>;
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
   * Text.
   * 正文。
   */
  text?: Maybe<LocalizedText>;
};

/**
 * Kinds of timeline entries of a project.
 * 项目经过类别。
 */
export type ProjectEventKind =
  /**
   * Taken on.
   * 接收
   */
  | 'ACCEPTED'
  /**
   * The agreed amount was amended.
   * 协议投资额变更
   */
  | 'AMENDED'
  /**
   * Issue confirmed.
   * 诉求办结
   */
  | 'ISSUE_CONFIRMED'
  /**
   * Issue raised.
   * 诉求
   */
  | 'ISSUE_RAISED'
  /**
   * Milestone reached.
   * 节点
   */
  | 'MILESTONE'
  /**
   * Secretary named.
   * 指定秘书
   */
  | 'SECRETARY_ASSIGNED'
  /**
   * Step done.
   * 事项完成
   */
  | 'STEP_DONE'
  /**
   * Record of a done step undone.
   * 撤销完成
   */
  | 'STEP_REOPENED';

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type ProjectFilter = {
  /**
   * Part of the name.
   * 名称包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the secretary.
   * 秘书编号。
   */
  secretaryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Stage.
   * 阶段。
   */
  stage?: InputMaybe<ProjectStage>;
};

/**
 * A signed agreement on its way from recruitment to construction promotion.
 * 协议移交。
 */
export type ProjectHandover = {
  __typename?: 'ProjectHandover';
  /**
   * The investment agreement.
   * 投资协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * When it was decided; null before.
   * 处理时间；未处理为空。
   */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Last day to accept or reject.
   * 接收期限。
   */
  dueOn: Scalars['Date']['output'];
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
   * Agreed investment.
   * 协议投资额。
   */
  investment: Money;
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * The project, once accepted.
   * 接收后建立的项目。
   */
  project?: Maybe<Project>;
  /**
   * When it arrived.
   * 收到时间。
   */
  receivedAt: Scalars['DateTime']['output'];
  /**
   * Why it was sent back.
   * 退回原因。
   */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /**
   * Day of signing.
   * 签约日期。
   */
  signedOn: Scalars['Date']['output'];
  /**
   * Where it stands.
   * 状态。
   */
  status: HandoverStatus;
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
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<HandoverAction>;
};

/**
 * Order of a list of projects.
 * 项目排序。
 */
export type ProjectOrder =
  /**
   * By name.
   * 按名称
   */
  | 'NAME'
  /**
   * Newest first.
   * 新的在前
   */
  | 'NEWEST';

/**
 * Milestones in their order, and the stage of a project.
 * 节点及项目阶段，按先后。
 */
export type ProjectStage =
  /**
   * Completion filed with the authority.
   * 已竣工备案
   */
  | 'COMPLETION_FILED'
  /**
   * Runs at design capacity.
   * 已达产
   */
  | 'DESIGN_CAPACITY'
  /**
   * Producing.
   * 已投产
   */
  | 'IN_PRODUCTION'
  /**
   * Signed, work not begun.
   * 已签约
   */
  | 'SIGNED'
  /**
   * Under construction.
   * 在建
   */
  | 'STARTED';

/**
 * Parts of the promotion table.
 * 促建表的阶段。
 */
export type PromotionPhase =
  /**
   * After production.
   * 投产到竣工备案
   */
  | 'PRODUCTION_TO_COMPLETION'
  /**
   * From signing to start.
   * 签约到开工
   */
  | 'SIGN_TO_START'
  /**
   * From start to production.
   * 开工到投产
   */
  | 'START_TO_PRODUCTION';

/**
 * One line of the promotion table.
 * 促建事项。
 */
export type PromotionStep = {
  __typename?: 'PromotionStep';
  /**
   * True when recorded more than one working day later.
   * 是否补录。
   */
  backEntered: Scalars['Boolean']['output'];
  /**
   * What proves it.
   * 完成标准。
   */
  criterion: LocalizedText;
  /**
   * Day on which it was done; null while open.
   * 完成日期；未完成为空。
   */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day in time.
   * 期限。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * What proves it.
   * 佐证。
   */
  evidence?: Maybe<Scalars['String']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * Whose turn it is: a department or the enterprise.
   * 责任方。
   */
  owner: StepOwner;
  /**
   * The stage whose start the step leads to.
   * 所属阶段。
   */
  phase: PromotionPhase;
  /**
   * The project it belongs to.
   * 所属项目。
   */
  project: Project;
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What it is about.
   * 标题。
   */
  title: LocalizedText;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<StepAction>;
  /**
   * Working days late, 0 when in time.
   * 超期工作日。
   */
  workingDaysLate: Scalars['Int']['output'];
};

/**
 * One table for everything that has to happen.
 * 促建表。
 */
export type PromotionTable = {
  __typename?: 'PromotionTable';
  /**
   * Steps done.
   * 已完成事项数。
   */
  done: Scalars['Int']['output'];
  /**
   * Steps in order.
   * 步骤。
   */
  steps: Array<PromotionStep>;
  /**
   * Version of the zone's template that the table was made from.
   * 模板版本。
   */
  templateVersion: Scalars['Int']['output'];
  /**
   * Steps in all.
   * 事项总数。
   */
  total: Scalars['Int']['output'];
};

/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type Query = {
  __typename?: 'Query';
  /**
   * Targets of a year as they stand now.
   * 年度任务目标。
   */
  annualTargets: Array<AnnualTarget>;
  /**
   * The figures of the first half of a year, as known at the end of the given day.
   * 半年指标，以截至日当天已录入的事实为准。
   */
  halfYearReport: HalfYearReport;
  /**
   * Agreements handed over by recruitment, oldest first.
   * 招商移交的协议。
   */
  handovers: Array<ProjectHandover>;
  /**
   * One issue by id.
   * 按编号查诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
  /**
   * Issues of the zone, newest first.
   * 本区诉求。
   */
  issues: EnterpriseIssueConnection;
  /**
   * One project by id.
   * 按编号查项目。
   */
  project?: Maybe<Project>;
  /**
   * Projects of the zone.
   * 本区项目。
   */
  projects: ProjectConnection;
  /**
   * What the viewer has to do or waits for, most urgent first.
   * 待办。
   */
  worklist: Array<WorkItem>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryAnnualTargetsArgs = {
  year: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryHalfYearReportArgs = {
  asOf: Scalars['Date']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryHandoversArgs = {
  status?: InputMaybe<HandoverStatus>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RaiseIssueInput = {
  /**
   * The whole story.
   * 详情。
   */
  body: Scalars['String']['input'];
  /**
   * Needed from officials; an enterprise raises for itself.
   * 工作人员代提时必填。
   */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the project.
   * 项目编号。
   */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
  /**
   * How pressing it is.
   * 急难愁盼。
   */
  urgency: IssueUrgency;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RaiseIssuePayload = {
  __typename?: 'RaiseIssuePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RejectHandoverInput = {
  /**
   * Id of the handover.
   * 移交编号。
   */
  handoverId: Scalars['ID']['input'];
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
export type RejectHandoverPayload = {
  __typename?: 'RejectHandoverPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The handover.
   * 移交。
   */
  handover?: Maybe<ProjectHandover>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReopenStepInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the step.
   * 事项编号。
   */
  stepId: Scalars['ID']['input'];
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
export type ReopenStepPayload = {
  __typename?: 'ReopenStepPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The step.
   * 事项。
   */
  step?: Maybe<PromotionStep>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReplyToIssueInput = {
  /**
   * True when the reply settles the matter.
   * 本次回复是否已解决。
   */
  answered?: Scalars['Boolean']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
  /**
   * Text.
   * 正文。
   */
  text: Scalars['String']['input'];
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
export type ReplyToIssuePayload = {
  __typename?: 'ReplyToIssuePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReportMilestoneInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Kind.
   * 类别。
   */
  kind: ProjectStage;
  /**
   * Id of the project.
   * 项目编号。
   */
  projectId: Scalars['ID']['input'];
  /**
   * Day on which it was reached.
   * 到达日期。
   */
  reachedOn: Scalars['Date']['input'];
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
export type ReportMilestonePayload = {
  __typename?: 'ReportMilestonePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The project it belongs to.
   * 所属项目。
   */
  project?: Maybe<Project>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type SetAnnualTargetInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is counted.
   * 指标。
   */
  metric: TargetMetric;
  /**
   * More than 0.
   * 大于 0。
   */
  value: Scalars['Int']['input'];
  /**
   * Version of the target that stands; left out when there is none yet.
   * 已有目标的版本；首次下达时不填。
   */
  version?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The year.
   * 年度。
   */
  year: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type SetAnnualTargetPayload = {
  __typename?: 'SetAnnualTargetPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The target.
   * 目标。
   */
  target?: Maybe<AnnualTarget>;
};

/**
 * What will be done, by whom, until when.
 * 会办方案。
 */
export type SolutionPlan = {
  __typename?: 'SolutionPlan';
  /**
   * Last day in time.
   * 期限。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * Who is in charge.
   * 负责人。
   */
  owner: Official;
  /**
   * Text.
   * 正文。
   */
  text: Scalars['String']['output'];
};

/**
 * Days from one milestone to a later one.
 * 用时。
 */
export type StageDuration = {
  __typename?: 'StageDuration';
  /**
   * Null until both are reached.
   * 天数；未到达为空。
   */
  days?: Maybe<Scalars['Int']['output']>;
  /**
   * From this milestone.
   * 起点。
   */
  from: ProjectStage;
  /**
   * Days planned by the template.
   * 计划天数。
   */
  plannedDays?: Maybe<Scalars['Int']['output']>;
  /**
   * The stage to enter.
   * 进入的阶段。
   */
  to: ProjectStage;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type StartSolutionInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
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
export type StartSolutionPayload = {
  __typename?: 'StartSolutionPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

/**
 * What the viewer may do with the step.
 * 可对事项执行的操作。
 */
export type StepAction =
  /**
   * Record as done.
   * 录入完成
   */
  | 'COMPLETE'
  /**
   * Undo today's record.
   * 撤销
   */
  | 'REOPEN';

/**
 * Whose turn it is: one of a department, an official or the enterprise.
 * 责任方。
 */
export type StepOwner = {
  __typename?: 'StepOwner';
  /**
   * The department.
   * 部室。
   */
  department?: Maybe<Department>;
  /**
   * True when the enterprise itself has to act.
   * 是否由企业办理。
   */
  enterprise: Scalars['Boolean']['output'];
  /**
   * The project's secretary, for what a secretary does; null while none is named.
   * 工作人员。
   */
  official?: Maybe<Official>;
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
 * What a target counts.
 * 任务指标。
 */
export type TargetMetric =
  /**
   * Projects that began production in the year.
   * 投产项目
   */
  | 'PRODUCTION_STARTS'
  /**
   * Projects started in the year.
   * 新开工项目
   */
  | 'STARTS';

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
export type TransferIssueInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: Scalars['ID']['input'];
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
export type TransferIssuePayload = {
  __typename?: 'TransferIssuePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The issue.
   * 诉求。
   */
  issue?: Maybe<EnterpriseIssue>;
};

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
 * What to do about a row of the work list.
 * 待办分组。
 */
export type WorkGroup =
  /**
   * Waits for the viewer.
   * 等我
   */
  | 'MINE'
  /**
   * Waits for others.
   * 等别人
   */
  | 'OTHERS'
  /**
   * Late.
   * 超期
   */
  | 'OVERDUE'
  /**
   * Due today.
   * 今天到期
   */
  | 'TODAY';

/**
 * A row of the work list.
 * 待办条目。
 */
export type WorkItem = {
  __typename?: 'WorkItem';
  /**
   * Last moment in time.
   * 期限时刻。
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Last day in time.
   * 期限。
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise?: Maybe<Enterprise>;
  /**
   * What to do about it.
   * 分组。
   */
  group: WorkGroup;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: WorkItemKind;
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * What it is about.
   * 对象。
   */
  subject: WorkSubject;
  /**
   * What it is about.
   * 标题。
   */
  title: LocalizedText;
  /**
   * Whom it waits for, when it is not the viewer's turn.
   * 在等谁。
   */
  waitingFor?: Maybe<StepOwner>;
  /**
   * Negative when late.
   * 剩余工作日，负数为超期。
   */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/**
 * Kinds of work.
 * 待办类别。
 */
export type WorkItemKind =
  /**
   * A handed-over agreement.
   * 移交
   */
  | 'HANDOVER'
  /**
   * An issue.
   * 诉求
   */
  | 'ISSUE'
  /**
   * A line of a promotion table.
   * 促建
   */
  | 'STEP';

/**
 * What a row of the work list is about.
 * 待办对象。
 */
export type WorkSubject = EnterpriseIssue | ProjectHandover | PromotionStep;



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
  EnterpriseIssue: EnterpriseIssue;
  InvestmentAgreement: InvestmentAgreement;
  Obligation: Obligation;
  Project: Project;
  ProjectHandover: ProjectHandover;
  PromotionStep: PromotionStep;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  EnterpriseIssue:
    ( { __typename: 'EnterpriseIssue' }
    & GraphQLRecursivePick<FederationTypes['EnterpriseIssue'], {"id":true}> );
  InvestmentAgreement:
    ( { __typename: 'InvestmentAgreement' }
    & GraphQLRecursivePick<FederationTypes['InvestmentAgreement'], {"id":true}> );
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectHandover:
    ( { __typename: 'ProjectHandover' }
    & GraphQLRecursivePick<FederationTypes['ProjectHandover'], {"id":true}> );
  PromotionStep:
    ( { __typename: 'PromotionStep' }
    & GraphQLRecursivePick<FederationTypes['PromotionStep'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  WorkSubject:
    | ( IssueRow & { __typename: 'EnterpriseIssue' } )
    | ( HandoverRow & { __typename: 'ProjectHandover' } )
    | ( StepRow & { __typename: 'PromotionStep' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptHandoverPayload: ResolverTypeWrapper<Omit<AcceptHandoverPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  AdoptSolutionPlanInput: AdoptSolutionPlanInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdoptSolutionPlanPayload: ResolverTypeWrapper<Omit<AdoptSolutionPlanPayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  AnnualTarget: ResolverTypeWrapper<TargetRow>;
  AssignSecretaryInput: AssignSecretaryInput;
  AssignSecretaryPayload: ResolverTypeWrapper<Omit<AssignSecretaryPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  CompleteStepInput: CompleteStepInput;
  CompleteStepPayload: ResolverTypeWrapper<Omit<CompleteStepPayload, 'step'> & { step?: Maybe<ResolversTypes['PromotionStep']> }>;
  ConfirmIssueInput: ConfirmIssueInput;
  ConfirmIssuePayload: ResolverTypeWrapper<Omit<ConfirmIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  ConveneConsultationInput: ConveneConsultationInput;
  ConveneConsultationPayload: ResolverTypeWrapper<Omit<ConveneConsultationPayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Department: ResolverTypeWrapper<EntityRef>;
  Enterprise: ResolverTypeWrapper<EntityRef>;
  EnterpriseIssue: ResolverTypeWrapper<IssueRow>;
  EnterpriseIssueConnection: ResolverTypeWrapper<IssuePage>;
  EnterpriseIssueEdge: ResolverTypeWrapper<Omit<EnterpriseIssueEdge, 'node'> & { node: ResolversTypes['EnterpriseIssue'] }>;
  ErrorCode: ErrorCode;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HalfYearReport: ResolverTypeWrapper<HalfYearReport>;
  HandoverAction: HandoverAction;
  HandoverStatus: HandoverStatus;
  InvestmentAgreement: ResolverTypeWrapper<EntityRef>;
  IssueAction: IssueAction;
  IssueClosure: ResolverTypeWrapper<IssueClosure>;
  IssueEntry: ResolverTypeWrapper<EntryRow>;
  IssueFilter: IssueFilter;
  IssueSource: IssueSource;
  IssueStatus: IssueStatus;
  IssueUrgency: IssueUrgency;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MarkIssueSolvedInput: MarkIssueSolvedInput;
  MarkIssueSolvedPayload: ResolverTypeWrapper<Omit<MarkIssueSolvedPayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Obligation: ResolverTypeWrapper<EntityRef>;
  Official: ResolverTypeWrapper<EntityRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectAction: ProjectAction;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectEvent: ResolverTypeWrapper<ProjectEventRow>;
  ProjectEventKind: ProjectEventKind;
  ProjectFilter: ProjectFilter;
  ProjectHandover: ResolverTypeWrapper<HandoverRow>;
  ProjectOrder: ProjectOrder;
  ProjectStage: ProjectStage;
  PromotionPhase: PromotionPhase;
  PromotionStep: ResolverTypeWrapper<StepRow>;
  PromotionTable: ResolverTypeWrapper<TableRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseIssueInput: RaiseIssueInput;
  RaiseIssuePayload: ResolverTypeWrapper<Omit<RaiseIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  RejectHandoverInput: RejectHandoverInput;
  RejectHandoverPayload: ResolverTypeWrapper<Omit<RejectHandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['ProjectHandover']> }>;
  ReopenStepInput: ReopenStepInput;
  ReopenStepPayload: ResolverTypeWrapper<Omit<ReopenStepPayload, 'step'> & { step?: Maybe<ResolversTypes['PromotionStep']> }>;
  ReplyToIssueInput: ReplyToIssueInput;
  ReplyToIssuePayload: ResolverTypeWrapper<Omit<ReplyToIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  ReportMilestoneInput: ReportMilestoneInput;
  ReportMilestonePayload: ResolverTypeWrapper<Omit<ReportMilestonePayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  SetAnnualTargetInput: SetAnnualTargetInput;
  SetAnnualTargetPayload: ResolverTypeWrapper<Omit<SetAnnualTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['AnnualTarget']> }>;
  SolutionPlan: ResolverTypeWrapper<Omit<SolutionPlan, 'owner'> & { owner: ResolversTypes['Official'] }>;
  StageDuration: ResolverTypeWrapper<StageDuration>;
  StartSolutionInput: StartSolutionInput;
  StartSolutionPayload: ResolverTypeWrapper<Omit<StartSolutionPayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  StepAction: StepAction;
  StepOwner: ResolverTypeWrapper<Omit<StepOwner, 'department' | 'official'> & { department?: Maybe<ResolversTypes['Department']>, official?: Maybe<ResolversTypes['Official']> }>;
  StoredFile: ResolverTypeWrapper<StoredFile>;
  TargetMetric: TargetMetric;
  TrafficLight: TrafficLight;
  TransferIssueInput: TransferIssueInput;
  TransferIssuePayload: ResolverTypeWrapper<Omit<TransferIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['EnterpriseIssue']> }>;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  WorkGroup: WorkGroup;
  WorkItem: ResolverTypeWrapper<WorkRow>;
  WorkItemKind: WorkItemKind;
  WorkSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkSubject']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  ID: Scalars['ID']['output'];
  AcceptHandoverPayload: Omit<AcceptHandoverPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  AdoptSolutionPlanInput: AdoptSolutionPlanInput;
  String: Scalars['String']['output'];
  AdoptSolutionPlanPayload: Omit<AdoptSolutionPlanPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  AnnualTarget: TargetRow;
  AssignSecretaryInput: AssignSecretaryInput;
  AssignSecretaryPayload: Omit<AssignSecretaryPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  CompleteStepInput: CompleteStepInput;
  CompleteStepPayload: Omit<CompleteStepPayload, 'step'> & { step?: Maybe<ResolversParentTypes['PromotionStep']> };
  ConfirmIssueInput: ConfirmIssueInput;
  ConfirmIssuePayload: Omit<ConfirmIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  ConveneConsultationInput: ConveneConsultationInput;
  ConveneConsultationPayload: Omit<ConveneConsultationPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Department: EntityRef;
  Enterprise: EntityRef;
  EnterpriseIssue: IssueRow;
  EnterpriseIssueConnection: IssuePage;
  EnterpriseIssueEdge: Omit<EnterpriseIssueEdge, 'node'> & { node: ResolversParentTypes['EnterpriseIssue'] };
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  Boolean: Scalars['Boolean']['output'];
  HalfYearReport: HalfYearReport;
  InvestmentAgreement: EntityRef;
  IssueClosure: IssueClosure;
  IssueEntry: EntryRow;
  IssueFilter: IssueFilter;
  LocalizedText: LocalizedText;
  MarkIssueSolvedInput: MarkIssueSolvedInput;
  MarkIssueSolvedPayload: Omit<MarkIssueSolvedPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  Milestone: MilestoneRow;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Obligation: EntityRef;
  Official: EntityRef;
  PageInfo: PageInfo;
  Project: ProjectRow;
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectEvent: ProjectEventRow;
  ProjectFilter: ProjectFilter;
  ProjectHandover: HandoverRow;
  PromotionStep: StepRow;
  PromotionTable: TableRow;
  Query: Record<PropertyKey, never>;
  RaiseIssueInput: RaiseIssueInput;
  RaiseIssuePayload: Omit<RaiseIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  RejectHandoverInput: RejectHandoverInput;
  RejectHandoverPayload: Omit<RejectHandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['ProjectHandover']> };
  ReopenStepInput: ReopenStepInput;
  ReopenStepPayload: Omit<ReopenStepPayload, 'step'> & { step?: Maybe<ResolversParentTypes['PromotionStep']> };
  ReplyToIssueInput: ReplyToIssueInput;
  ReplyToIssuePayload: Omit<ReplyToIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  ReportMilestoneInput: ReportMilestoneInput;
  ReportMilestonePayload: Omit<ReportMilestonePayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  SetAnnualTargetInput: SetAnnualTargetInput;
  SetAnnualTargetPayload: Omit<SetAnnualTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['AnnualTarget']> };
  SolutionPlan: Omit<SolutionPlan, 'owner'> & { owner: ResolversParentTypes['Official'] };
  StageDuration: StageDuration;
  StartSolutionInput: StartSolutionInput;
  StartSolutionPayload: Omit<StartSolutionPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  StepOwner: Omit<StepOwner, 'department' | 'official'> & { department?: Maybe<ResolversParentTypes['Department']>, official?: Maybe<ResolversParentTypes['Official']> };
  StoredFile: StoredFile;
  TransferIssueInput: TransferIssueInput;
  TransferIssuePayload: Omit<TransferIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['EnterpriseIssue']> };
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
  WorkItem: WorkRow;
  WorkSubject: ResolversUnionTypes<ResolversParentTypes>['WorkSubject'];
  Int: Scalars['Int']['output'];
};

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptHandoverPayload'] = ResolversParentTypes['AcceptHandoverPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type AdoptSolutionPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptSolutionPlanPayload'] = ResolversParentTypes['AdoptSolutionPlanPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type AnnualTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualTarget'] = ResolversParentTypes['AnnualTarget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['TargetMetric'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignSecretaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSecretaryPayload'] = ResolversParentTypes['AssignSecretaryPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type CompleteStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteStepPayload'] = ResolversParentTypes['CompleteStepPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['PromotionStep']>, ParentType, ContextType>;
};

export type ConfirmIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIssuePayload'] = ResolversParentTypes['ConfirmIssuePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type ConveneConsultationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConveneConsultationPayload'] = ResolversParentTypes['ConveneConsultationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
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

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['EnterpriseIssueConnection'], ParentType, ContextType, RequireFields<EnterpriseIssuesArgs, 'first'>>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type EnterpriseIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseIssue'] = ResolversParentTypes['EnterpriseIssue'], FederationReferenceType extends FederationReferenceTypes['EnterpriseIssue'] = FederationReferenceTypes['EnterpriseIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnterpriseIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['IssueClosure']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['IssueEntry']>, ParentType, ContextType>;
  firstRepliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstReplyDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['SolutionPlan']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IssueSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['IssueUrgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['IssueAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseIssueConnection'] = ResolversParentTypes['EnterpriseIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseIssueEdge'] = ResolversParentTypes['EnterpriseIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseIssue'], ParentType, ContextType>;
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

export type HalfYearReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HalfYearReport'] = ResolversParentTypes['HalfYearReport']> = {
  agreementToStartRate?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bothPassedHalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consultationClosure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  productionStarts?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type InvestmentAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentAgreement'] = ResolversParentTypes['InvestmentAgreement'], FederationReferenceType extends FederationReferenceTypes['InvestmentAgreement'] = FederationReferenceTypes['InvestmentAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['ProjectHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type IssueClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClosure'] = ResolversParentTypes['IssueClosure']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEntry'] = ResolversParentTypes['IssueEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkIssueSolvedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkIssueSolvedPayload'] = ResolversParentTypes['MarkIssueSolvedPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptHandover?: Resolver<ResolversTypes['AcceptHandoverPayload'], ParentType, ContextType, RequireFields<MutationAcceptHandoverArgs, 'input'>>;
  adoptSolutionPlan?: Resolver<ResolversTypes['AdoptSolutionPlanPayload'], ParentType, ContextType, RequireFields<MutationAdoptSolutionPlanArgs, 'input'>>;
  assignSecretary?: Resolver<ResolversTypes['AssignSecretaryPayload'], ParentType, ContextType, RequireFields<MutationAssignSecretaryArgs, 'input'>>;
  completeStep?: Resolver<ResolversTypes['CompleteStepPayload'], ParentType, ContextType, RequireFields<MutationCompleteStepArgs, 'input'>>;
  confirmIssue?: Resolver<ResolversTypes['ConfirmIssuePayload'], ParentType, ContextType, RequireFields<MutationConfirmIssueArgs, 'input'>>;
  conveneConsultation?: Resolver<ResolversTypes['ConveneConsultationPayload'], ParentType, ContextType, RequireFields<MutationConveneConsultationArgs, 'input'>>;
  markIssueSolved?: Resolver<ResolversTypes['MarkIssueSolvedPayload'], ParentType, ContextType, RequireFields<MutationMarkIssueSolvedArgs, 'input'>>;
  raiseIssue?: Resolver<ResolversTypes['RaiseIssuePayload'], ParentType, ContextType, RequireFields<MutationRaiseIssueArgs, 'input'>>;
  rejectHandover?: Resolver<ResolversTypes['RejectHandoverPayload'], ParentType, ContextType, RequireFields<MutationRejectHandoverArgs, 'input'>>;
  reopenStep?: Resolver<ResolversTypes['ReopenStepPayload'], ParentType, ContextType, RequireFields<MutationReopenStepArgs, 'input'>>;
  replyToIssue?: Resolver<ResolversTypes['ReplyToIssuePayload'], ParentType, ContextType, RequireFields<MutationReplyToIssueArgs, 'input'>>;
  reportMilestone?: Resolver<ResolversTypes['ReportMilestonePayload'], ParentType, ContextType, RequireFields<MutationReportMilestoneArgs, 'input'>>;
  setAnnualTarget?: Resolver<ResolversTypes['SetAnnualTargetPayload'], ParentType, ContextType, RequireFields<MutationSetAnnualTargetArgs, 'input'>>;
  startSolution?: Resolver<ResolversTypes['StartSolutionPayload'], ParentType, ContextType, RequireFields<MutationStartSolutionArgs, 'input'>>;
  transferIssue?: Resolver<ResolversTypes['TransferIssuePayload'], ParentType, ContextType, RequireFields<MutationTransferIssueArgs, 'input'>>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  durations?: Resolver<Array<ResolversTypes['StageDuration']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['EnterpriseIssueConnection'], ParentType, ContextType, RequireFields<ProjectIssuesArgs, 'first'>>;
  landMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promotionTable?: Resolver<ResolversTypes['PromotionTable'], ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  secretarySince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ProjectEvent']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['ProjectAction']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEvent'] = ResolversParentTypes['ProjectEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectEventKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ProjectHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectHandover'] = ResolversParentTypes['ProjectHandover'], FederationReferenceType extends FederationReferenceTypes['ProjectHandover'] = FederationReferenceTypes['ProjectHandover']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectHandover']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['HandoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionStep'] = ResolversParentTypes['PromotionStep'], FederationReferenceType extends FederationReferenceTypes['PromotionStep'] = FederationReferenceTypes['PromotionStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PromotionStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['StepOwner'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PromotionPhase'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['StepAction']>, ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionTable'] = ResolversParentTypes['PromotionTable']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PromotionStep']>, ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  annualTargets?: Resolver<Array<ResolversTypes['AnnualTarget']>, ParentType, ContextType, RequireFields<QueryAnnualTargetsArgs, 'year'>>;
  halfYearReport?: Resolver<ResolversTypes['HalfYearReport'], ParentType, ContextType, RequireFields<QueryHalfYearReportArgs, 'asOf'>>;
  handovers?: Resolver<Array<ResolversTypes['ProjectHandover']>, ParentType, ContextType, Partial<QueryHandoversArgs>>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ResolversTypes['EnterpriseIssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'orderBy'>>;
  worklist?: Resolver<Array<ResolversTypes['WorkItem']>, ParentType, ContextType>;
};

export type RaiseIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseIssuePayload'] = ResolversParentTypes['RaiseIssuePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type RejectHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectHandoverPayload'] = ResolversParentTypes['RejectHandoverPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['ProjectHandover']>, ParentType, ContextType>;
};

export type ReopenStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenStepPayload'] = ResolversParentTypes['ReopenStepPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['PromotionStep']>, ParentType, ContextType>;
};

export type ReplyToIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToIssuePayload'] = ResolversParentTypes['ReplyToIssuePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type ReportMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportMilestonePayload'] = ResolversParentTypes['ReportMilestonePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type SetAnnualTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAnnualTargetPayload'] = ResolversParentTypes['SetAnnualTargetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['AnnualTarget']>, ParentType, ContextType>;
};

export type SolutionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionPlan'] = ResolversParentTypes['SolutionPlan']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageDurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDuration'] = ResolversParentTypes['StageDuration']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  plannedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
};

export type StartSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSolutionPayload'] = ResolversParentTypes['StartSolutionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export type StepOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepOwner'] = ResolversParentTypes['StepOwner']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferIssuePayload'] = ResolversParentTypes['TransferIssuePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['EnterpriseIssue']>, ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['WorkGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkItemKind'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['WorkSubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['StepOwner']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSubject'] = ResolversParentTypes['WorkSubject']> = {
  __resolveType: TypeResolveFn<'EnterpriseIssue' | 'ProjectHandover' | 'PromotionStep', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptHandoverPayload?: AcceptHandoverPayloadResolvers<ContextType>;
  AdoptSolutionPlanPayload?: AdoptSolutionPlanPayloadResolvers<ContextType>;
  AnnualTarget?: AnnualTargetResolvers<ContextType>;
  AssignSecretaryPayload?: AssignSecretaryPayloadResolvers<ContextType>;
  CompleteStepPayload?: CompleteStepPayloadResolvers<ContextType>;
  ConfirmIssuePayload?: ConfirmIssuePayloadResolvers<ContextType>;
  ConveneConsultationPayload?: ConveneConsultationPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseIssue?: EnterpriseIssueResolvers<ContextType>;
  EnterpriseIssueConnection?: EnterpriseIssueConnectionResolvers<ContextType>;
  EnterpriseIssueEdge?: EnterpriseIssueEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  HalfYearReport?: HalfYearReportResolvers<ContextType>;
  InvestmentAgreement?: InvestmentAgreementResolvers<ContextType>;
  IssueClosure?: IssueClosureResolvers<ContextType>;
  IssueEntry?: IssueEntryResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MarkIssueSolvedPayload?: MarkIssueSolvedPayloadResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectEvent?: ProjectEventResolvers<ContextType>;
  ProjectHandover?: ProjectHandoverResolvers<ContextType>;
  PromotionStep?: PromotionStepResolvers<ContextType>;
  PromotionTable?: PromotionTableResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseIssuePayload?: RaiseIssuePayloadResolvers<ContextType>;
  RejectHandoverPayload?: RejectHandoverPayloadResolvers<ContextType>;
  ReopenStepPayload?: ReopenStepPayloadResolvers<ContextType>;
  ReplyToIssuePayload?: ReplyToIssuePayloadResolvers<ContextType>;
  ReportMilestonePayload?: ReportMilestonePayloadResolvers<ContextType>;
  SetAnnualTargetPayload?: SetAnnualTargetPayloadResolvers<ContextType>;
  SolutionPlan?: SolutionPlanResolvers<ContextType>;
  StageDuration?: StageDurationResolvers<ContextType>;
  StartSolutionPayload?: StartSolutionPayloadResolvers<ContextType>;
  StepOwner?: StepOwnerResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  TransferIssuePayload?: TransferIssuePayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkSubject?: WorkSubjectResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
