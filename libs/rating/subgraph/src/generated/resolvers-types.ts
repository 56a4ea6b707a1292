import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRef } from '@gaoxin/server';
import type { CycleRow, AwardRow, ScoreRow, BallotRow, EarlierBallotRow, TaskRow, EvaluationRow, Context } from '../mapping.ts';
import type { CycleConnection } from '../cycle/cycle.queries.ts';
import type { PaperRow } from '../ballot/ballot.queries.ts';
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
 * What the viewer may do with the result.
 * 可对结果执行的操作。
 */
export type AwardAction =
  /**
   * Compute again.
   * 复算
   */
  | 'RECOMPUTE';

/**
 * How a gold secretary came about.
 * 金牌秘书结果。
 */
export type AwardResult = {
  __typename?: 'AwardResult';
  /**
   * Ballots counted: all, unless those for secretaries below the minimum come from so few enterprises that they would show.
   * 有效票数；不参评秘书的票若会因此暴露则不计。
   */
  ballots: Scalars['Int']['output'];
  /**
   * When it was computed.
   * 计算时间。
   */
  computedAt: Scalars['DateTime']['output'];
  /**
   * The evaluation cycle.
   * 评价周期。
   */
  cycle: EvaluationCycle;
  /**
   * Distinct enterprises behind them.
   * 打分企业数。
   */
  enterprises: Scalars['Int']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The last recomputation.
   * 上次复算。
   */
  lastRecomputation?: Maybe<Recomputation>;
  /**
   * Lead of the first over the second; null when there is no second.
   * 领先分差。
   */
  lead?: Maybe<Scalars['Float']['output']>;
  /**
   * Whether leaving out any single enterprise would change the winner.
   * 去掉任一企业是否改变第一名。
   */
  leaveOneOutChanges: Scalars['Boolean']['output'];
  /**
   * Pooled standard error of the difference of the two scores; a smaller lead is a joint award.
   * 合并误差，领先分差小于它则并列。
   */
  pooledError?: Maybe<Scalars['Float']['output']>;
  /**
   * Everyone who was scored, best first; figures only for those with enough enterprises.
   * 全部得分。
   */
  scores: Array<SecretaryScore>;
  /**
   * SHA-256 of the canonical inputs, hexadecimal.
   * 输入的指纹。
   */
  sha256: Scalars['String']['output'];
  /**
   * Grows with every correction; older versions stay readable.
   * 版本。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<AwardAction>;
  /**
   * One, or several when the lead is within the error.
   * 金牌秘书。
   */
  winners: Array<SecretaryScore>;
  /**
   * Mean of the ballots counted.
   * 全区平均。
   */
  zoneMean: Scalars['Float']['output'];
};

/**
 * One enterprise's scores for one secretary in one cycle. Nobody but that enterprise reads it.
 * 评价票，仅本企业可见。
 */
export type Ballot = {
  __typename?: 'Ballot';
  /**
   * When it was cast.
   * 打分时间。
   */
  castAt: Scalars['DateTime']['output'];
  /**
   * Remark.
   * 意见。
   */
  comment?: Maybe<Scalars['String']['output']>;
  /**
   * Verdicts that this one replaced, newest first; they count no more.
   * 被替换的打分，不再计入。
   */
  earlier: Array<EarlierBallot>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Scores.
   * 得分。
   */
  scores: Array<BallotScore>;
  /**
   * The project secretary.
   * 项目秘书。
   */
  secretary: Official;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * A secretary that the enterprise may score now.
 * 可评价的秘书。
 */
export type BallotPaperRow = {
  __typename?: 'BallotPaperRow';
  /**
   * The enterprise's ballot so far.
   * 已打的分。
   */
  ballot?: Maybe<Ballot>;
  /**
   * The evaluation cycle.
   * 评价周期。
   */
  cycle: EvaluationCycle;
  /**
   * The project secretary.
   * 项目秘书。
   */
  secretary: Official;
  /**
   * What the secretary did for the enterprise in the month.
   * 本月服务事项。
   */
  services: Array<Scalars['String']['output']>;
};

/**
 * Points for one dimension.
 * 分项打分。
 */
export type BallotScore = {
  __typename?: 'BallotScore';
  /**
   * Dimension.
   * 维度。
   */
  dimension: RatingDimension;
  /**
   * 0 to 100.
   * 0 至 100 分。
   */
  points: Scalars['Int']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type BallotScoreInput = {
  /**
   * Dimension.
   * 维度。
   */
  dimension: RatingDimension;
  /**
   * 0 to 100.
   * 0 至 100 分。
   */
  points: Scalars['Int']['input'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CastBallotInput = {
  /**
   * Remark.
   * 意见。
   */
  comment?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the cycle.
   * 评价周期编号。
   */
  cycleId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Every dimension exactly once.
   * 每个维度一个分数。
   */
  scores: Array<BallotScoreInput>;
  /**
   * Id of the secretary.
   * 秘书编号。
   */
  secretaryId: Scalars['ID']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type CastBallotPayload = {
  __typename?: 'CastBallotPayload';
  /**
   * The ballot.
   * 评价票。
   */
  ballot?: Maybe<Ballot>;
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
export type CloseCycleInput = {
  /**
   * Id of the cycle.
   * 评价周期编号。
   */
  cycleId: Scalars['ID']['input'];
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
export type CloseCyclePayload = {
  __typename?: 'CloseCyclePayload';
  /**
   * The evaluation cycle.
   * 评价周期。
   */
  cycle?: Maybe<EvaluationCycle>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
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
 * What the viewer may do with the cycle.
 * 可对评价周期执行的操作。
 */
export type CycleAction =
  /**
   * Close and compute.
   * 结束并计算
   */
  | 'CLOSE';

/**
 * Where a cycle stands.
 * 评价周期状态。
 */
export type CycleStatus =
  /**
   * Closed and computed.
   * 已结束
   */
  | 'CLOSED'
  /**
   * Ballots are taken.
   * 进行中
   */
  | 'OPEN';

/**
 * One dimension of a score.
 * 分项得分。
 */
export type DimensionScore = {
  __typename?: 'DimensionScore';
  /**
   * Dimension.
   * 维度。
   */
  dimension: RatingDimension;
  /**
   * Distinct enterprises.
   * 打分企业数。
   */
  n: Scalars['Int']['output'];
  /**
   * Plain mean, 0 to 100.
   * 原始平均。
   */
  rawMean?: Maybe<Scalars['Float']['output']>;
  /**
   * Shrunken mean by the same formula.
   * 补票后得分。
   */
  score?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the dimension in a ballot.
   * 权重。
   */
  weight: Scalars['Float']['output'];
};

/**
 * Share of one dimension, 0 to 1.
 * 维度权重。
 */
export type DimensionWeight = {
  __typename?: 'DimensionWeight';
  /**
   * Dimension.
   * 维度。
   */
  dimension: RatingDimension;
  /**
   * Weight, 0 to 1.
   * 权重。
   */
  weight: Scalars['Float']['output'];
};

/**
 * A replaced verdict.
 * 被替换的打分。
 */
export type EarlierBallot = {
  __typename?: 'EarlierBallot';
  /**
   * When it was cast.
   * 打分时间。
   */
  castAt: Scalars['DateTime']['output'];
  /**
   * Remark.
   * 意见。
   */
  comment?: Maybe<Scalars['String']['output']>;
  /**
   * Scores.
   * 得分。
   */
  scores: Array<BallotScore>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

export type Enterprise = {
  __typename?: 'Enterprise';
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
   * The cycle is closed.
   * 评价已结束
   */
  | 'CYCLE_CLOSED'
  /**
   * The month has a cycle already.
   * 该月已开启评价
   */
  | 'CYCLE_EXISTS'
  /**
   * It is too early to close the cycle.
   * 未到结束日期
   */
  | 'CYCLE_TOO_EARLY'
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
   * The enterprise was not served by that secretary in the month.
   * 当月没有服务记录，不能打分
   */
  | 'NOT_SERVED'
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
   * More than a month ahead.
   * 月份太早，最多提前一个月
   */
  | 'PERIOD_AHEAD'
  /**
   * Each dimension needs one score.
   * 每个维度须有一个分数
   */
  | 'SCORES_INCOMPLETE'
  /**
   * Somebody changed it meanwhile.
   * 已被他人修改
   */
  | 'STALE_VERSION'
  /**
   * Not the steps of the task.
   * 步骤与任务不一致
   */
  | 'STEPS_DIFFER'
  /**
   * Handed in already.
   * 已提交
   */
  | 'TASK_SUBMITTED'
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
 * The evaluation of one month.
 * 评价周期。
 */
export type EvaluationCycle = {
  __typename?: 'EvaluationCycle';
  /**
   * Null while the cycle is open, and when fewer enterprises scored than the rules ask for.
   * 评价结果；未结束或打分企业不足时为空。
   */
  award?: Maybe<AwardResult>;
  /**
   * Last working day of the month; the cycle may be closed from then on.
   * 可结束的最早日期。
   */
  closesOn: Scalars['Date']['output'];
  /**
   * Enterprises that were served and may score.
   * 可打分的企业数。
   */
  eligibleEnterprises: Scalars['Int']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The day on which it was opened and its rules were fixed.
   * 开启日期。
   */
  opensOn: Scalars['Date']['output'];
  /**
   * The month, YYYY-MM.
   * 月份。
   */
  period: Scalars['String']['output'];
  /**
   * Rules fixed at opening.
   * 开评时固定的规则。
   */
  rules: ScoringRules;
  /**
   * Where it stands.
   * 状态。
   */
  status: CycleStatus;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<CycleAction>;
  /**
   * Enterprises that did score.
   * 已打分的企业数。
   */
  votingEnterprises: Scalars['Int']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type EvaluationCycleConnection = {
  __typename?: 'EvaluationCycleConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<EvaluationCycleEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<EvaluationCycle>;
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
export type EvaluationCycleEdge = {
  __typename?: 'EvaluationCycleEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: EvaluationCycle;
};

/**
 * What an experience officer scores.
 * 体验评价项。
 */
export type ExperienceCriterion =
  /**
   * Clearly explained.
   * 说得清
   */
  | 'CLEAR'
  /**
   * Easy to find.
   * 好找
   */
  | 'FINDABLE'
  /**
   * Manner.
   * 态度
   */
  | 'MANNER'
  /**
   * Worth the wait.
   * 等得值
   */
  | 'WAIT';

/**
 * What an experience officer found.
 * 体验评价。
 */
export type ExperienceEvaluation = {
  __typename?: 'ExperienceEvaluation';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Minutes of all steps reached.
   * 总用时，分钟。
   */
  minutes?: Maybe<Scalars['Int']['output']>;
  /**
   * Scores.
   * 得分。
   */
  scores: Array<ExperienceScore>;
  /**
   * Steps in order.
   * 步骤。
   */
  steps: Array<ExperienceStep>;
  /**
   * When it was handed in.
   * 提交时间。
   */
  submittedAt: Scalars['DateTime']['output'];
  /**
   * The experience task.
   * 体验任务。
   */
  task: ExperienceTask;
  /**
   * Text.
   * 正文。
   */
  text?: Maybe<Scalars['String']['output']>;
};

/**
 * Points for one criterion.
 * 体验打分。
 */
export type ExperienceScore = {
  __typename?: 'ExperienceScore';
  /**
   * Criterion.
   * 评价项。
   */
  criterion: ExperienceCriterion;
  /**
   * 1 poor to 5 good.
   * 1 差至 5 好。
   */
  points: Scalars['Int']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ExperienceScoreInput = {
  /**
   * Criterion.
   * 评价项。
   */
  criterion: ExperienceCriterion;
  /**
   * 1 poor to 5 good.
   * 1 差至 5 好。
   */
  points: Scalars['Int']['input'];
};

/**
 * One step of the process as it was tried.
 * 体验步骤。
 */
export type ExperienceStep = {
  __typename?: 'ExperienceStep';
  /**
   * Minutes it took; null when not reached.
   * 用时，分钟；未到为空。
   */
  minutes?: Maybe<Scalars['Int']['output']>;
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
export type ExperienceStepInput = {
  /**
   * Null when not reached.
   * 用时，分钟；未到为空。
   */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
};

/**
 * A service that an experience officer tries out.
 * 体验任务。
 */
export type ExperienceTask = {
  __typename?: 'ExperienceTask';
  /**
   * How to go about it.
   * 体验方式。
   */
  brief: Scalars['String']['output'];
  /**
   * Last day in time.
   * 期限。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * What was handed in; null before.
   * 体验评价；未提交为空。
   */
  evaluation?: Maybe<ExperienceEvaluation>;
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
   * Published time limit in minutes.
   * 公开时限，分钟。
   */
  limitMinutes?: Maybe<Scalars['Int']['output']>;
  /**
   * Where.
   * 地点。
   */
  place: Scalars['String']['output'];
  /**
   * Where it stands.
   * 状态。
   */
  status: ExperienceTaskStatus;
  /**
   * Steps of the process, in order.
   * 流程步骤。
   */
  steps: Array<Scalars['String']['output']>;
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
  viewerCan: Array<ExperienceTaskAction>;
};

/**
 * What the viewer may do with the task.
 * 可对任务执行的操作。
 */
export type ExperienceTaskAction =
  /**
   * Hand in the evaluation.
   * 提交评价
   */
  | 'SUBMIT';

/**
 * Where a task stands.
 * 任务状态。
 */
export type ExperienceTaskStatus =
  /**
   * To be done.
   * 待体验
   */
  | 'PLANNED'
  /**
   * Handed in.
   * 已提交
   */
  | 'SUBMITTED';

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
   * Scores a secretary; a later ballot of the same enterprise replaces the earlier.
   * 为秘书打分，同一企业以最后一次为准。
   */
  castBallot: CastBallotPayload;
  /**
   * Ends the cycle and computes the award.
   * 结束评价并计算结果。
   */
  closeCycle: CloseCyclePayload;
  /**
   * Opens the evaluation of a month; its rules are fixed from then on.
   * 开启当月评价，规则即时固定。
   */
  openCycle: OpenCyclePayload;
  /**
   * Plans an experience task for an officer.
   * 安排体验任务。
   */
  planExperienceTask: PlanExperienceTaskPayload;
  /**
   * Computes an award again from its stored inputs and compares.
   * 复算。
   */
  recomputeAward: RecomputeAwardPayload;
  /**
   * Hands in what an experience officer found.
   * 提交体验评价。
   */
  submitEvaluation: SubmitEvaluationPayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCloseCycleArgs = {
  input: CloseCycleInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationOpenCycleArgs = {
  input: OpenCycleInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationPlanExperienceTaskArgs = {
  input: PlanExperienceTaskInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecomputeAwardArgs = {
  input: RecomputeAwardInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSubmitEvaluationArgs = {
  input: SubmitEvaluationInput;
};

export type Official = {
  __typename?: 'Official';
  /**
   * Months in which the official was gold secretary.
   * 获金牌秘书的月份。
   */
  goldMonths: Array<Scalars['String']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Results of closed cycles, newest first.
   * 历次得分。
   */
  scores: Array<SecretaryScore>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type OpenCycleInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * YYYY-MM.
   * 月份。
   */
  period: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type OpenCyclePayload = {
  __typename?: 'OpenCyclePayload';
  /**
   * The evaluation cycle.
   * 评价周期。
   */
  cycle?: Maybe<EvaluationCycle>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
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
export type PlanExperienceTaskInput = {
  /**
   * How to go about it.
   * 体验方式。
   */
  brief: Scalars['String']['input'];
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
   * Published time limit in minutes.
   * 公开时限，分钟。
   */
  limitMinutes?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Account of the experience officer.
   * 体验官账号。
   */
  officerId: Scalars['ID']['input'];
  /**
   * Where.
   * 地点。
   */
  place: Scalars['String']['input'];
  /**
   * 1 to 20 steps of at most 80 characters, in order.
   * 流程步骤，1 至 20 步，每步不超过 80 字。
   */
  steps: Array<Scalars['String']['input']>;
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
export type PlanExperienceTaskPayload = {
  __typename?: 'PlanExperienceTaskPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The experience task.
   * 体验任务。
   */
  task?: Maybe<ExperienceTask>;
};

/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type Query = {
  __typename?: 'Query';
  /**
   * Whom the viewer's enterprise may score in the open cycles, newest first.
   * 本企业本期可评价的秘书。
   */
  ballotPaper: Array<BallotPaperRow>;
  /**
   * One cycle by id.
   * 按编号查评价周期。
   */
  evaluationCycle?: Maybe<EvaluationCycle>;
  /**
   * Evaluation cycles, newest first.
   * 评价周期。
   */
  evaluationCycles: EvaluationCycleConnection;
  /**
   * One task by id.
   * 按编号查体验任务。
   */
  experienceTask?: Maybe<ExperienceTask>;
  /**
   * Tasks of the viewing experience officer, next due first, then those handed in; supervisors see all, leaders what was handed in. At most 100.
   * 我的体验任务，先到期的在前，已提交的在后。
   */
  experienceTasks: Array<ExperienceTask>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEvaluationCycleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEvaluationCyclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryExperienceTaskArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryExperienceTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ExperienceTaskStatus>;
};

/**
 * Dimensions that an enterprise scores.
 * 评价维度。
 */
export type RatingDimension =
  /**
   * What was achieved.
   * 实绩
   */
  | 'ACHIEVEMENT'
  /**
   * Fast.
   * 效率
   */
  | 'EFFICIENCY'
  /**
   * Does what was said.
   * 执行力
   */
  | 'EXECUTION'
  /**
   * Acts within the law.
   * 依法履职
   */
  | 'LAWFUL_DUTY';

/**
 * One recomputation of a result.
 * 复算记录。
 */
export type Recomputation = {
  __typename?: 'Recomputation';
  /**
   * When.
   * 时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * Who computed again.
   * 复算人。
   */
  by: Scalars['String']['output'];
  /**
   * Whether the result was equal to the byte.
   * 是否一致。
   */
  identical: Scalars['Boolean']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecomputeAwardInput = {
  /**
   * Id of the award.
   * 结果编号。
   */
  awardId: Scalars['ID']['input'];
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
export type RecomputeAwardPayload = {
  __typename?: 'RecomputeAwardPayload';
  /**
   * The result; null while open.
   * 评价结果；未结束为空。
   */
  award?: Maybe<AwardResult>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * Rules published before the first ballot.
 * 开评前公布的规则。
 */
export type ScoringRules = {
  __typename?: 'ScoringRules';
  /**
   * Share of the enterprises' ballots in the score, at least 0.5.
   * 企业打分所占比重，不低于 0.5。
   */
  enterpriseWeight: Scalars['Float']['output'];
  /**
   * Version of the formula.
   * 公式版本。
   */
  formulaVersion: Scalars['String']['output'];
  /**
   * Virtual ballots at the zone's mean that every secretary starts with.
   * 补票张数 k。
   */
  k: Scalars['Int']['output'];
  /**
   * Fewest enterprises for a secretary to take part and to be shown.
   * 参评的最少企业数。
   */
  minimumEnterprises: Scalars['Int']['output'];
  /**
   * Shares of the dimensions in a ballot; they sum up to 1.
   * 各维度权重，合计为 1。
   */
  weights: Array<DimensionWeight>;
};

/**
 * A secretary's result in one cycle.
 * 秘书得分。
 */
export type SecretaryScore = {
  __typename?: 'SecretaryScore';
  /**
   * Empty below the minimum.
   * 分项得分，不参评为空。
   */
  dimensions: Array<DimensionScore>;
  /**
   * False below the minimum number of enterprises.
   * 是否参评。
   */
  eligible: Scalars['Boolean']['output'];
  /**
   * Distinct enterprises that scored; null below the minimum, to keep ballots secret.
   * 打分企业数。
   */
  enterprises?: Maybe<Scalars['Int']['output']>;
  /**
   * Gold secretary of the month.
   * 是否金牌秘书。
   */
  gold: Scalars['Boolean']['output'];
  /**
   * The month, YYYY-MM.
   * 月份。
   */
  period: Scalars['String']['output'];
  /**
   * Place among the eligible; equal scores share it.
   * 名次，同分同名次。
   */
  rank?: Maybe<Scalars['Int']['output']>;
  /**
   * Plain mean of the ballots, 0 to 100.
   * 原始平均。
   */
  rawMean?: Maybe<Scalars['Float']['output']>;
  /**
   * Shrunken mean (n·mean + k·zone mean) ÷ (n + k).
   * 补票后得分。
   */
  score?: Maybe<Scalars['Float']['output']>;
  /**
   * The project secretary.
   * 项目秘书。
   */
  secretary: Official;
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
 * Input of the mutation.
 * 办理内容。
 */
export type SubmitEvaluationInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Every criterion exactly once.
   * 每项一个分数。
   */
  scores: Array<ExperienceScoreInput>;
  /**
   * Every step of the task, in its order.
   * 任务的全部步骤，按原顺序。
   */
  steps: Array<ExperienceStepInput>;
  /**
   * Id of the task.
   * 任务编号。
   */
  taskId: Scalars['ID']['input'];
  /**
   * Text.
   * 正文。
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
export type SubmitEvaluationPayload = {
  __typename?: 'SubmitEvaluationPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * What was handed in; null before.
   * 体验评价；未提交为空。
   */
  evaluation?: Maybe<ExperienceEvaluation>;
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
  AwardResult: AwardResult;
  Ballot: Ballot;
  EvaluationCycle: EvaluationCycle;
  ExperienceEvaluation: ExperienceEvaluation;
  ExperienceTask: ExperienceTask;
  Official: Official;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AwardResult:
    ( { __typename: 'AwardResult' }
    & GraphQLRecursivePick<FederationTypes['AwardResult'], {"id":true}> );
  Ballot:
    ( { __typename: 'Ballot' }
    & GraphQLRecursivePick<FederationTypes['Ballot'], {"id":true}> );
  EvaluationCycle:
    ( { __typename: 'EvaluationCycle' }
    & GraphQLRecursivePick<FederationTypes['EvaluationCycle'], {"id":true}> );
  ExperienceEvaluation:
    ( { __typename: 'ExperienceEvaluation' }
    & GraphQLRecursivePick<FederationTypes['ExperienceEvaluation'], {"id":true}> );
  ExperienceTask:
    ( { __typename: 'ExperienceTask' }
    & GraphQLRecursivePick<FederationTypes['ExperienceTask'], {"id":true}> );
  Official:
    ( { __typename: 'Official' }
    & GraphQLRecursivePick<FederationTypes['Official'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AwardAction: AwardAction;
  AwardResult: ResolverTypeWrapper<AwardRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Ballot: ResolverTypeWrapper<BallotRow>;
  BallotPaperRow: ResolverTypeWrapper<PaperRow>;
  BallotScore: ResolverTypeWrapper<BallotScore>;
  BallotScoreInput: BallotScoreInput;
  CastBallotInput: CastBallotInput;
  CastBallotPayload: ResolverTypeWrapper<Omit<CastBallotPayload, 'ballot'> & { ballot?: Maybe<ResolversTypes['Ballot']> }>;
  CloseCycleInput: CloseCycleInput;
  CloseCyclePayload: ResolverTypeWrapper<Omit<CloseCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['EvaluationCycle']> }>;
  Currency: Currency;
  CycleAction: CycleAction;
  CycleStatus: CycleStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DimensionScore: ResolverTypeWrapper<DimensionScore>;
  DimensionWeight: ResolverTypeWrapper<DimensionWeight>;
  EarlierBallot: ResolverTypeWrapper<EarlierBallotRow>;
  Enterprise: ResolverTypeWrapper<EntityRef>;
  ErrorCode: ErrorCode;
  EvaluationCycle: ResolverTypeWrapper<CycleRow>;
  EvaluationCycleConnection: ResolverTypeWrapper<CycleConnection>;
  EvaluationCycleEdge: ResolverTypeWrapper<Omit<EvaluationCycleEdge, 'node'> & { node: ResolversTypes['EvaluationCycle'] }>;
  ExperienceCriterion: ExperienceCriterion;
  ExperienceEvaluation: ResolverTypeWrapper<EvaluationRow>;
  ExperienceScore: ResolverTypeWrapper<ExperienceScore>;
  ExperienceScoreInput: ExperienceScoreInput;
  ExperienceStep: ResolverTypeWrapper<ExperienceStep>;
  ExperienceStepInput: ExperienceStepInput;
  ExperienceTask: ResolverTypeWrapper<TaskRow>;
  ExperienceTaskAction: ExperienceTaskAction;
  ExperienceTaskStatus: ExperienceTaskStatus;
  Figure: ResolverTypeWrapper<Figure>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Official: ResolverTypeWrapper<EntityRef>;
  OpenCycleInput: OpenCycleInput;
  OpenCyclePayload: ResolverTypeWrapper<Omit<OpenCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['EvaluationCycle']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanExperienceTaskInput: PlanExperienceTaskInput;
  PlanExperienceTaskPayload: ResolverTypeWrapper<Omit<PlanExperienceTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['ExperienceTask']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatingDimension: RatingDimension;
  Recomputation: ResolverTypeWrapper<Recomputation>;
  RecomputeAwardInput: RecomputeAwardInput;
  RecomputeAwardPayload: ResolverTypeWrapper<Omit<RecomputeAwardPayload, 'award'> & { award?: Maybe<ResolversTypes['AwardResult']> }>;
  ScoringRules: ResolverTypeWrapper<ScoringRules>;
  SecretaryScore: ResolverTypeWrapper<ScoreRow>;
  StoredFile: ResolverTypeWrapper<StoredFile>;
  SubmitEvaluationInput: SubmitEvaluationInput;
  SubmitEvaluationPayload: ResolverTypeWrapper<Omit<SubmitEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['ExperienceEvaluation']> }>;
  TrafficLight: TrafficLight;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AwardResult: AwardRow;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Ballot: BallotRow;
  BallotPaperRow: PaperRow;
  BallotScore: BallotScore;
  BallotScoreInput: BallotScoreInput;
  CastBallotInput: CastBallotInput;
  CastBallotPayload: Omit<CastBallotPayload, 'ballot'> & { ballot?: Maybe<ResolversParentTypes['Ballot']> };
  CloseCycleInput: CloseCycleInput;
  CloseCyclePayload: Omit<CloseCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversParentTypes['EvaluationCycle']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DimensionScore: DimensionScore;
  DimensionWeight: DimensionWeight;
  EarlierBallot: EarlierBallotRow;
  Enterprise: EntityRef;
  EvaluationCycle: CycleRow;
  EvaluationCycleConnection: CycleConnection;
  EvaluationCycleEdge: Omit<EvaluationCycleEdge, 'node'> & { node: ResolversParentTypes['EvaluationCycle'] };
  ExperienceEvaluation: EvaluationRow;
  ExperienceScore: ExperienceScore;
  ExperienceScoreInput: ExperienceScoreInput;
  ExperienceStep: ExperienceStep;
  ExperienceStepInput: ExperienceStepInput;
  ExperienceTask: TaskRow;
  Figure: Figure;
  FigureRow: FigureRow;
  LocalizedText: LocalizedText;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Official: EntityRef;
  OpenCycleInput: OpenCycleInput;
  OpenCyclePayload: Omit<OpenCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversParentTypes['EvaluationCycle']> };
  PageInfo: PageInfo;
  PlanExperienceTaskInput: PlanExperienceTaskInput;
  PlanExperienceTaskPayload: Omit<PlanExperienceTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ExperienceTask']> };
  Query: Record<PropertyKey, never>;
  Recomputation: Recomputation;
  RecomputeAwardInput: RecomputeAwardInput;
  RecomputeAwardPayload: Omit<RecomputeAwardPayload, 'award'> & { award?: Maybe<ResolversParentTypes['AwardResult']> };
  ScoringRules: ScoringRules;
  SecretaryScore: ScoreRow;
  StoredFile: StoredFile;
  SubmitEvaluationInput: SubmitEvaluationInput;
  SubmitEvaluationPayload: Omit<SubmitEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['ExperienceEvaluation']> };
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
  Int: Scalars['Int']['output'];
};

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AwardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardResult'] = ResolversParentTypes['AwardResult'], FederationReferenceType extends FederationReferenceTypes['AwardResult'] = FederationReferenceTypes['AwardResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AwardResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['EvaluationCycle'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRecomputation?: Resolver<Maybe<ResolversTypes['Recomputation']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leaveOneOutChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pooledError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['SecretaryScore']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['AwardAction']>, ParentType, ContextType>;
  winners?: Resolver<Array<ResolversTypes['SecretaryScore']>, ParentType, ContextType>;
  zoneMean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ballot'] = ResolversParentTypes['Ballot'], FederationReferenceType extends FederationReferenceTypes['Ballot'] = FederationReferenceTypes['Ballot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ballot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['EarlierBallot']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['BallotScore']>, ParentType, ContextType>;
  secretary?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotPaperRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotPaperRow'] = ResolversParentTypes['BallotPaperRow']> = {
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['EvaluationCycle'], ParentType, ContextType>;
  secretary?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BallotScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotScore'] = ResolversParentTypes['BallotScore']> = {
  dimension?: Resolver<ResolversTypes['RatingDimension'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CastBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastBallotPayload'] = ResolversParentTypes['CastBallotPayload']> = {
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCyclePayload'] = ResolversParentTypes['CloseCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['EvaluationCycle']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DimensionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionScore'] = ResolversParentTypes['DimensionScore']> = {
  dimension?: Resolver<ResolversTypes['RatingDimension'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rawMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DimensionWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionWeight'] = ResolversParentTypes['DimensionWeight']> = {
  dimension?: Resolver<ResolversTypes['RatingDimension'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EarlierBallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierBallot'] = ResolversParentTypes['EarlierBallot']> = {
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['BallotScore']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EvaluationCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationCycle'] = ResolversParentTypes['EvaluationCycle'], FederationReferenceType extends FederationReferenceTypes['EvaluationCycle'] = FederationReferenceTypes['EvaluationCycle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationCycle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['AwardResult']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eligibleEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ScoringRules'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CycleStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['CycleAction']>, ParentType, ContextType>;
  votingEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationCycleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationCycleConnection'] = ResolversParentTypes['EvaluationCycleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationCycleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvaluationCycle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationCycleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationCycleEdge'] = ResolversParentTypes['EvaluationCycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationCycle'], ParentType, ContextType>;
};

export type ExperienceEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperienceEvaluation'] = ResolversParentTypes['ExperienceEvaluation'], FederationReferenceType extends FederationReferenceTypes['ExperienceEvaluation'] = FederationReferenceTypes['ExperienceEvaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExperienceEvaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ExperienceScore']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ExperienceStep']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ExperienceTask'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExperienceScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperienceScore'] = ResolversParentTypes['ExperienceScore']> = {
  criterion?: Resolver<ResolversTypes['ExperienceCriterion'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperienceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperienceStep'] = ResolversParentTypes['ExperienceStep']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExperienceTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperienceTask'] = ResolversParentTypes['ExperienceTask'], FederationReferenceType extends FederationReferenceTypes['ExperienceTask'] = FederationReferenceTypes['ExperienceTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExperienceTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brief?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['ExperienceEvaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  limitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExperienceTaskStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['ExperienceTaskAction']>, ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  castBallot?: Resolver<ResolversTypes['CastBallotPayload'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  closeCycle?: Resolver<ResolversTypes['CloseCyclePayload'], ParentType, ContextType, RequireFields<MutationCloseCycleArgs, 'input'>>;
  openCycle?: Resolver<ResolversTypes['OpenCyclePayload'], ParentType, ContextType, RequireFields<MutationOpenCycleArgs, 'input'>>;
  planExperienceTask?: Resolver<ResolversTypes['PlanExperienceTaskPayload'], ParentType, ContextType, RequireFields<MutationPlanExperienceTaskArgs, 'input'>>;
  recomputeAward?: Resolver<ResolversTypes['RecomputeAwardPayload'], ParentType, ContextType, RequireFields<MutationRecomputeAwardArgs, 'input'>>;
  submitEvaluation?: Resolver<ResolversTypes['SubmitEvaluationPayload'], ParentType, ContextType, RequireFields<MutationSubmitEvaluationArgs, 'input'>>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official'], FederationReferenceType extends FederationReferenceTypes['Official'] = FederationReferenceTypes['Official']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Official']> | FederationReferenceType, FederationReferenceType, ContextType>;
  goldMonths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['SecretaryScore']>, ParentType, ContextType>;
};

export type OpenCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCyclePayload'] = ResolversParentTypes['OpenCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['EvaluationCycle']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanExperienceTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanExperienceTaskPayload'] = ResolversParentTypes['PlanExperienceTaskPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ExperienceTask']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ballotPaper?: Resolver<Array<ResolversTypes['BallotPaperRow']>, ParentType, ContextType>;
  evaluationCycle?: Resolver<Maybe<ResolversTypes['EvaluationCycle']>, ParentType, ContextType, RequireFields<QueryEvaluationCycleArgs, 'id'>>;
  evaluationCycles?: Resolver<ResolversTypes['EvaluationCycleConnection'], ParentType, ContextType, RequireFields<QueryEvaluationCyclesArgs, 'first'>>;
  experienceTask?: Resolver<Maybe<ResolversTypes['ExperienceTask']>, ParentType, ContextType, RequireFields<QueryExperienceTaskArgs, 'id'>>;
  experienceTasks?: Resolver<Array<ResolversTypes['ExperienceTask']>, ParentType, ContextType, RequireFields<QueryExperienceTasksArgs, 'first'>>;
};

export type RecomputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recomputation'] = ResolversParentTypes['Recomputation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecomputeAwardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecomputeAwardPayload'] = ResolversParentTypes['RecomputeAwardPayload']> = {
  award?: Resolver<Maybe<ResolversTypes['AwardResult']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoringRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringRules'] = ResolversParentTypes['ScoringRules']> = {
  enterpriseWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['DimensionWeight']>, ParentType, ContextType>;
};

export type SecretaryScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryScore'] = ResolversParentTypes['SecretaryScore']> = {
  dimensions?: Resolver<Array<ResolversTypes['DimensionScore']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rawMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  secretary?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitEvaluationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitEvaluationPayload'] = ResolversParentTypes['SubmitEvaluationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['ExperienceEvaluation']>, ParentType, ContextType>;
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
  AwardResult?: AwardResultResolvers<ContextType>;
  Ballot?: BallotResolvers<ContextType>;
  BallotPaperRow?: BallotPaperRowResolvers<ContextType>;
  BallotScore?: BallotScoreResolvers<ContextType>;
  CastBallotPayload?: CastBallotPayloadResolvers<ContextType>;
  CloseCyclePayload?: CloseCyclePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DimensionScore?: DimensionScoreResolvers<ContextType>;
  DimensionWeight?: DimensionWeightResolvers<ContextType>;
  EarlierBallot?: EarlierBallotResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EvaluationCycle?: EvaluationCycleResolvers<ContextType>;
  EvaluationCycleConnection?: EvaluationCycleConnectionResolvers<ContextType>;
  EvaluationCycleEdge?: EvaluationCycleEdgeResolvers<ContextType>;
  ExperienceEvaluation?: ExperienceEvaluationResolvers<ContextType>;
  ExperienceScore?: ExperienceScoreResolvers<ContextType>;
  ExperienceStep?: ExperienceStepResolvers<ContextType>;
  ExperienceTask?: ExperienceTaskResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OpenCyclePayload?: OpenCyclePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanExperienceTaskPayload?: PlanExperienceTaskPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recomputation?: RecomputationResolvers<ContextType>;
  RecomputeAwardPayload?: RecomputeAwardPayloadResolvers<ContextType>;
  ScoringRules?: ScoringRulesResolvers<ContextType>;
  SecretaryScore?: SecretaryScoreResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  SubmitEvaluationPayload?: SubmitEvaluationPayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
