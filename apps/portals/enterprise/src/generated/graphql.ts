/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/**
 * Input of the mutation.
 * 办理内容。
 */
export type ApplyForPolicyInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: string;
  /**
   * Uploads of its papers.
   * 材料编号。
   */
  fileIds?: Array<string> | null | undefined;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * What the application says.
   * 申请说明。
   */
  statement: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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
  points: number;
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
  comment?: string | null | undefined;
  /**
   * Id of the cycle.
   * 评价周期编号。
   */
  cycleId: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Every dimension exactly once.
   * 每个维度一个分数。
   */
  scores: Array<BallotScoreInput>;
  /**
   * Id of the secretary.
   * 秘书编号。
   */
  secretaryId: string;
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
  idempotencyKey: string;
  /**
   * Id of the issue.
   * 诉求编号。
   */
  issueId: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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
   * The issue cannot move there from where it stands.
   * 诉求状态不能这样变更
   */
  | 'ISSUE_STATE'
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
   * A plan needs an owner and a date that is not past.
   * 方案须有责任人和期限
   */
  | 'PLAN_INCOMPLETE'
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
   * Each dimension needs one score.
   * 每个维度须有一个分数
   */
  | 'SCORES_INCOMPLETE'
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
   * Not the steps of the task.
   * 步骤与任务不一致
   */
  | 'STEPS_DIFFER'
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
  | 'USCC_INVALID'
  /**
   * Registered already.
   * 已登记
   */
  | 'USCC_TAKEN';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type GivePolicyFeedbackInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Kind.
   * 类别。
   */
  kind: PolicyFeedbackKind;
  /**
   * In one's own words.
   * 原话。
   */
  text?: string | null | undefined;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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
 * Input of the mutation.
 * 办理内容。
 */
export type MarkMessagesReadInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Ids of the messages.
   * 消息编号。
   */
  messageIds: Array<string>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type RaiseIssueInput = {
  /**
   * The whole story.
   * 详情。
   */
  body: string;
  /**
   * Needed from officials; an enterprise raises for itself.
   * 工作人员代提时必填。
   */
  enterpriseId?: string | null | undefined;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Id of the project.
   * 项目编号。
   */
  projectId?: string | null | undefined;
  /**
   * What it is about.
   * 标题。
   */
  title: string;
  /**
   * How pressing it is.
   * 急难愁盼。
   */
  urgency: IssueUrgency;
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
 * Input of the mutation.
 * 办理内容。
 */
export type ReadPolicyInput = {
  /**
   * Id of the delivery.
   * 送达编号。
   */
  deliveryId: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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
  asOf: string;
  /**
   * Employees.
   * 从业人数。
   */
  employees?: number | null | undefined;
  /**
   * Id of the enterprise.
   * 企业编号。
   */
  enterpriseId: string;
  /**
   * Whether it exports.
   * 是否出口。
   */
  exports?: boolean | null | undefined;
  /**
   * Day of foundation.
   * 成立日期。
   */
  foundedOn?: string | null | undefined;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: string | null | undefined;
  /**
   * Qualifications held.
   * 资质。
   */
  qualifications?: Array<string> | null | undefined;
  /**
   * Spending on research and development last year in CNY.
   * 上年研发投入，元。
   */
  rdSpending?: string | null | undefined;
  /**
   * Registered capital in CNY.
   * 注册资本，元。
   */
  registeredCapital?: string | null | undefined;
  /**
   * Revenue of last year in CNY.
   * 上年营业收入，元。
   */
  revenue?: string | null | undefined;
  /**
   * Where they come from.
   * 来源。
   */
  source: string;
  /**
   * Tax paid last year in CNY.
   * 上年纳税，元。
   */
  taxPaid?: string | null | undefined;
  /**
   * The version that was seen; null for the first record.
   * 所见版本；首次登记为空。
   */
  version?: number | null | undefined;
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

export type EnterpriseFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterpriseFrameQuery = { __typename: 'Query', me: { __typename: 'Viewer', id: string, name: string, zone: { __typename: 'HighTechZone', id: string, today: string, name: { __typename: 'LocalizedText', zh: string, en: string } }, enterprise: { __typename: 'Enterprise', id: string, name: string, shortName: string, uscc: string | null, industry: string | null, contactName: string | null, contactPhone: string | null, sample: boolean } | null } | null };

export type UnreadMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesQuery = { __typename: 'Query', unreadMessages: number };

export type EnterpriseHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterpriseHomeQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<(
      { __typename: 'Project', id: string, name: string, stage: ProjectStage, secretary: (
        { __typename: 'Official' }
        & { ' $fragmentRefs'?: { 'SecretaryCard_OfficialFragment': SecretaryCard_OfficialFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'NextStep_ProjectFragment': NextStep_ProjectFragment;'MilestoneTrack_ProjectFragment': MilestoneTrack_ProjectFragment } }
    )> }, issues: { __typename: 'EnterpriseIssueConnection', totalCount: number, nodes: Array<(
      { __typename: 'EnterpriseIssue', id: string }
      & { ' $fragmentRefs'?: { 'IssueLine_IssueFragment': IssueLine_IssueFragment;'ConsultingIssue_IssueFragment': ConsultingIssue_IssueFragment } }
    )> }, worklist: Array<(
    { __typename: 'WorkItem', id: string }
    & { ' $fragmentRefs'?: { 'NextStep_WorkItemFragment': NextStep_WorkItemFragment;'WaitingList_WorkItemFragment': WaitingList_WorkItemFragment } }
  )> };

export type MilestoneTrack_ProjectFragment = { __typename: 'Project', id: string, milestones: Array<{ __typename: 'Milestone', kind: ProjectStage, plannedOn: string | null, reachedOn: string | null }> } & { ' $fragmentName'?: 'MilestoneTrack_ProjectFragment' };

export type NextStep_ProjectFragment = { __typename: 'Project', id: string, name: string, promotionTable: { __typename: 'PromotionTable', done: number, total: number, steps: Array<{ __typename: 'PromotionStep', id: string, phase: PromotionPhase, dueOn: string, doneOn: string | null, workingDaysLate: number, title: { __typename: 'LocalizedText', zh: string, en: string }, owner: { __typename: 'StepOwner', enterprise: boolean, department: { __typename: 'Department', id: string, name: { __typename: 'LocalizedText', zh: string, en: string } } | null, official: { __typename: 'Official', id: string, name: string } | null } }> } } & { ' $fragmentName'?: 'NextStep_ProjectFragment' };

export type NextStep_WorkItemFragment = { __typename: 'WorkItem', id: string, workingDaysLeft: number | null, subject:
    | { __typename: 'EnterpriseIssue' }
    | { __typename: 'ProjectHandover' }
    | { __typename: 'PromotionStep', id: string }
   } & { ' $fragmentName'?: 'NextStep_WorkItemFragment' };

export type SecretaryCard_OfficialFragment = { __typename: 'Official', id: string, name: string, phone: string | null, department: { __typename: 'Department', id: string, name: { __typename: 'LocalizedText', zh: string, en: string } } } & { ' $fragmentName'?: 'SecretaryCard_OfficialFragment' };

export type WaitingList_WorkItemFragment = { __typename: 'WorkItem', id: string, kind: WorkItemKind, light: TrafficLight, dueOn: string | null, title: { __typename: 'LocalizedText', zh: string, en: string }, waitingFor: { __typename: 'StepOwner', enterprise: boolean } | null, subject:
    | { __typename: 'EnterpriseIssue', id: string }
    | { __typename: 'ProjectHandover' }
    | { __typename: 'PromotionStep', id: string, criterion: { __typename: 'LocalizedText', zh: string, en: string }, project: { __typename: 'Project', id: string } }
   } & { ' $fragmentName'?: 'WaitingList_WorkItemFragment' };

export type OpenBallotsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenBallotsQuery = { __typename: 'Query', ballotPaper: Array<{ __typename: 'BallotPaperRow', cycle: { __typename: 'EvaluationCycle', id: string, period: string, closesOn: string }, secretary: { __typename: 'Official', id: string, name: string }, ballot: { __typename: 'Ballot', id: string } | null }> };

export type ConsultingIssue_IssueFragment = { __typename: 'EnterpriseIssue', id: string, title: string, status: IssueStatus, light: TrafficLight, firstReplyDueAt: string, firstRepliedAt: string | null, handler: { __typename: 'Official', id: string, name: string } | null, plan: { __typename: 'SolutionPlan', text: string, dueOn: string, owner: { __typename: 'Official', id: string, name: string } } | null, entries: Array<{ __typename: 'IssueEntry', id: string, kind: IssueStatus, at: string, byEnterprise: boolean, actor: string | null }> } & { ' $fragmentName'?: 'ConsultingIssue_IssueFragment' };

export type Conversation_IssueFragment = { __typename: 'EnterpriseIssue', id: string, body: string | null, entries: Array<{ __typename: 'IssueEntry', id: string, kind: IssueStatus, at: string, actor: string | null, byEnterprise: boolean, text: string | null, departments: Array<{ __typename: 'Department', id: string, name: { __typename: 'LocalizedText', zh: string, en: string } }> }> } & { ' $fragmentName'?: 'Conversation_IssueFragment' };

export type IssueLine_IssueFragment = { __typename: 'EnterpriseIssue', id: string, title: string, status: IssueStatus, light: TrafficLight, raisedAt: string, firstReplyDueAt: string, firstRepliedAt: string | null, handler: { __typename: 'Official', id: string, name: string } | null, plan: { __typename: 'SolutionPlan', dueOn: string, owner: { __typename: 'Official', id: string, name: string } } | null, closure: { __typename: 'IssueClosure', confirmedAt: string, days: number } | null } & { ' $fragmentName'?: 'IssueLine_IssueFragment' };

export type EnterpriseIssuePageQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseIssuePageQuery = { __typename: 'Query', issue: (
    { __typename: 'EnterpriseIssue', id: string, version: number, title: string, urgency: IssueUrgency, status: IssueStatus, light: TrafficLight, raisedAt: string, firstReplyDueAt: string, firstRepliedAt: string | null, viewerCan: Array<IssueAction>, handler: { __typename: 'Official', id: string, name: string, phone: string | null } | null, project: { __typename: 'Project', id: string, name: string, secretary: { __typename: 'Official', id: string, name: string, phone: string | null } | null } | null, plan: { __typename: 'SolutionPlan', text: string, dueOn: string, owner: { __typename: 'Official', id: string, name: string } } | null, closure: { __typename: 'IssueClosure', confirmedAt: string, days: number } | null }
    & { ' $fragmentRefs'?: { 'Conversation_IssueFragment': Conversation_IssueFragment } }
  ) | null };

export type ConfirmIssueMutationVariables = Exact<{
  input: ConfirmIssueInput;
}>;


export type ConfirmIssueMutation = { __typename: 'Mutation', confirmIssue: { __typename: 'ConfirmIssuePayload', issue: (
      { __typename: 'EnterpriseIssue', id: string, version: number, status: IssueStatus, light: TrafficLight, viewerCan: Array<IssueAction>, closure: { __typename: 'IssueClosure', confirmedAt: string, days: number } | null }
      & { ' $fragmentRefs'?: { 'Conversation_IssueFragment': Conversation_IssueFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type EnterpriseIssuesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EnterpriseIssuesQuery = { __typename: 'Query', issues: { __typename: 'EnterpriseIssueConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<(
      { __typename: 'EnterpriseIssue', id: string }
      & { ' $fragmentRefs'?: { 'IssueLine_IssueFragment': IssueLine_IssueFragment } }
    )> } };

export type RaiseIssueMutationVariables = Exact<{
  input: RaiseIssueInput;
}>;


export type RaiseIssueMutation = { __typename: 'Mutation', raiseIssue: { __typename: 'RaiseIssuePayload', issue: (
      { __typename: 'EnterpriseIssue', id: string }
      & { ' $fragmentRefs'?: { 'IssueLine_IssueFragment': IssueLine_IssueFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type ProjectsToRaiseForQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectsToRaiseForQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<{ __typename: 'Project', id: string, name: string, secretary: { __typename: 'Official', id: string, name: string } | null }> } };

export type EnterpriseInboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EnterpriseInboxQuery = { __typename: 'Query', messages: { __typename: 'MessageConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Message', id: string, subjectId: string, subjectKind: string, sentAt: string, readAt: string | null, title: { __typename: 'LocalizedText', zh: string, en: string } }> } };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { __typename: 'Mutation', markMessagesRead: { __typename: 'MarkMessagesReadPayload', unreadMessages: number | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type EnterprisePoliciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EnterprisePoliciesQuery = { __typename: 'Query', policyDeliveries: { __typename: 'PolicyDeliveryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'PolicyDelivery', id: string, state: PolicyDeliveryState, deliveredAt: string, viewerCan: Array<PolicyDeliveryAction>, policy: { __typename: 'EnterprisePolicy', id: string, title: string, summary: string, withoutApplication: boolean } }> } };

export type PolicyNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyNewsQuery = { __typename: 'Query', policyDeliveries: { __typename: 'PolicyDeliveryConnection', totalCount: number, nodes: Array<{ __typename: 'PolicyDelivery', id: string, state: PolicyDeliveryState, viewerCan: Array<PolicyDeliveryAction>, policy: { __typename: 'EnterprisePolicy', id: string, title: string, summary: string } }> } };

export type EnterprisePolicyPageQueryVariables = Exact<{
  id: string;
}>;


export type EnterprisePolicyPageQuery = { __typename: 'Query', policyDelivery: { __typename: 'PolicyDelivery', id: string, state: PolicyDeliveryState, deliveredAt: string, readAt: string | null, appliedAt: string | null, statement: string | null, refusal: string | null, fulfilledOn: string | null, version: number, viewerCan: Array<PolicyDeliveryAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, reasons: Array<{ __typename: 'ConditionResult', label: string, met: boolean | null, facts: Array<{ __typename: 'FactValue', fact: EnterpriseFact, value: string | null }> }>, files: Array<{ __typename: 'StoredFile', id: string, name: string, size: number, url: string }>, feedback: { __typename: 'PolicyFeedback', id: string, kind: PolicyFeedbackKind, text: string | null } | null, policy: { __typename: 'EnterprisePolicy', id: string, title: string, summary: string, benefit: string, documentNumber: string | null, issuedBy: string, validFrom: string, validUntil: string | null, status: PolicyStatus, withoutApplication: boolean, files: Array<{ __typename: 'StoredFile', id: string, name: string, size: number, url: string }> } } | null };

export type ReadPolicyMutationVariables = Exact<{
  input: ReadPolicyInput;
}>;


export type ReadPolicyMutation = { __typename: 'Mutation', readPolicy: { __typename: 'ReadPolicyPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, readAt: string | null, state: PolicyDeliveryState, viewerCan: Array<PolicyDeliveryAction> } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type ApplyForPolicyMutationVariables = Exact<{
  input: ApplyForPolicyInput;
}>;


export type ApplyForPolicyMutation = { __typename: 'Mutation', applyForPolicy: { __typename: 'ApplyForPolicyPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, state: PolicyDeliveryState, viewerCan: Array<PolicyDeliveryAction> } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type GivePolicyFeedbackMutationVariables = Exact<{
  input: GivePolicyFeedbackInput;
}>;


export type GivePolicyFeedbackMutation = { __typename: 'Mutation', givePolicyFeedback: { __typename: 'GivePolicyFeedbackPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, feedback: { __typename: 'PolicyFeedback', id: string, kind: PolicyFeedbackKind, text: string | null } | null } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type OwnProfileQueryVariables = Exact<{
  id: string;
}>;


export type OwnProfileQuery = { __typename: 'Query', enterprise: { __typename: 'Enterprise', id: string, profile: { __typename: 'EnterpriseProfile', id: string, industry: string | null, qualifications: Array<string> | null, employees: number | null, revenue: string | null, taxPaid: string | null, rdSpending: string | null, registeredCapital: string | null, foundedOn: string | null, exports: boolean | null, asOf: string, source: string, version: number } | null } | null };

export type RecordOwnProfileMutationVariables = Exact<{
  input: RecordEnterpriseProfileInput;
}>;


export type RecordOwnProfileMutation = { __typename: 'Mutation', recordEnterpriseProfile: { __typename: 'RecordEnterpriseProfilePayload', profile: { __typename: 'EnterpriseProfile', id: string, version: number } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type EnterpriseProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterpriseProjectsQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<(
      { __typename: 'Project', id: string, name: string, stage: ProjectStage, landMu: string | null, secretarySince: string | null, investment: { __typename: 'Money', amount: string, currency: Currency }, secretary: (
        { __typename: 'Official' }
        & { ' $fragmentRefs'?: { 'SecretaryCard_OfficialFragment': SecretaryCard_OfficialFragment } }
      ) | null, durations: Array<{ __typename: 'StageDuration', from: ProjectStage, to: ProjectStage, days: number | null, plannedDays: number | null }>, promotionTable: { __typename: 'PromotionTable', done: number, total: number, steps: Array<(
          { __typename: 'PromotionStep', id: string }
          & { ' $fragmentRefs'?: { 'StepTable_StepFragment': StepTable_StepFragment } }
        )> }, timeline: Array<{ __typename: 'ProjectEvent', id: string, kind: ProjectEventKind, occurredOn: string, backEntered: boolean, actor: string | null, milestone: ProjectStage | null, text: { __typename: 'LocalizedText', zh: string, en: string } | null }> }
      & { ' $fragmentRefs'?: { 'MilestoneTrack_ProjectFragment': MilestoneTrack_ProjectFragment } }
    )> } };

export type StepTable_StepFragment = { __typename: 'PromotionStep', id: string, phase: PromotionPhase, dueOn: string, doneOn: string | null, backEntered: boolean, light: TrafficLight, workingDaysLate: number, title: { __typename: 'LocalizedText', zh: string, en: string }, criterion: { __typename: 'LocalizedText', zh: string, en: string }, owner: { __typename: 'StepOwner', enterprise: boolean, department: { __typename: 'Department', id: string, name: { __typename: 'LocalizedText', zh: string, en: string } } | null, official: { __typename: 'Official', id: string, name: string } | null } } & { ' $fragmentName'?: 'StepTable_StepFragment' };

export type BallotForm_RowFragment = { __typename: 'BallotPaperRow', services: Array<string>, cycle: { __typename: 'EvaluationCycle', id: string, period: string, closesOn: string }, secretary: { __typename: 'Official', id: string, name: string }, ballot: { __typename: 'Ballot', id: string, castAt: string, comment: string | null, scores: Array<{ __typename: 'BallotScore', dimension: RatingDimension, points: number }> } | null } & { ' $fragmentName'?: 'BallotForm_RowFragment' };

export type CastBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastBallotMutation = { __typename: 'Mutation', castBallot: { __typename: 'CastBallotPayload', ballot: { __typename: 'Ballot', id: string, version: number, castAt: string, comment: string | null, scores: Array<{ __typename: 'BallotScore', dimension: RatingDimension, points: number }> } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type BallotPaperQueryVariables = Exact<{ [key: string]: never; }>;


export type BallotPaperQuery = { __typename: 'Query', ballotPaper: Array<(
    { __typename: 'BallotPaperRow', cycle: { __typename: 'EvaluationCycle', id: string, rules: { __typename: 'ScoringRules', minimumEnterprises: number } }, secretary: { __typename: 'Official', id: string } }
    & { ' $fragmentRefs'?: { 'BallotForm_RowFragment': BallotForm_RowFragment } }
  )> };

export type LastResultQueryVariables = Exact<{ [key: string]: never; }>;


export type LastResultQuery = { __typename: 'Query', evaluationCycles: { __typename: 'EvaluationCycleConnection', nodes: Array<{ __typename: 'EvaluationCycle', id: string, period: string, status: CycleStatus, award: { __typename: 'AwardResult', id: string, winners: Array<{ __typename: 'SecretaryScore', enterprises: number | null, score: number | null, secretary: { __typename: 'Official', id: string, name: string } }> } | null }> } };

export const MilestoneTrack_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneTrack_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}}]}}]} as unknown as DocumentNode<MilestoneTrack_ProjectFragment, unknown>;
export const NextStep_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"promotionTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextStep_ProjectFragment, unknown>;
export const NextStep_WorkItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_WorkItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NextStep_WorkItemFragment, unknown>;
export const SecretaryCard_OfficialFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretaryCard_Official"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SecretaryCard_OfficialFragment, unknown>;
export const WaitingList_WorkItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingList_WorkItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingList_WorkItemFragment, unknown>;
export const ConsultingIssue_IssueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultingIssue_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<ConsultingIssue_IssueFragment, unknown>;
export const Conversation_IssueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Conversation_IssueFragment, unknown>;
export const IssueLine_IssueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<IssueLine_IssueFragment, unknown>;
export const StepTable_StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTable_Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"backEntered"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StepTable_StepFragment, unknown>;
export const BallotForm_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotForm_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<BallotForm_RowFragment, unknown>;
export const EnterpriseFrameDocument = {"__meta__":{"hash":"sha256:e6365b4783a8cee943bb9a33ad211b1fb4f4e80bb00b712653ef7485917e0faf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseFrame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseFrameQuery, EnterpriseFrameQueryVariables>;
export const UnreadMessagesDocument = {"__meta__":{"hash":"sha256:1610226c8c8113bbaaebb397728f276988594f1002c175f888be7db6a6cbb769"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"}}]}}]} as unknown as DocumentNode<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const EnterpriseHomeDocument = {"__meta__":{"hash":"sha256:470d9b143941f4f03de6bd9788ecd591caaf0e7264a83886bc20425f52e4a39c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretaryCard_Official"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_Project"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneTrack_Project"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueLine_Issue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultingIssue_Issue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"worklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_WorkItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingList_WorkItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretaryCard_Official"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"promotionTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneTrack_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultingIssue_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_WorkItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingList_WorkItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseHomeQuery, EnterpriseHomeQueryVariables>;
export const OpenBallotsDocument = {"__meta__":{"hash":"sha256:5c55317349dc7263261ba9519a0598510b20c1a8218b77e0e39eb3e2f5c1955b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenBallots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballotPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenBallotsQuery, OpenBallotsQueryVariables>;
export const EnterpriseIssuePageDocument = {"__meta__":{"hash":"sha256:394a67976a0db41481a21069a7612114d28a882b1be9187c5d7a708c984d84cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseIssuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation_Issue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseIssuePageQuery, EnterpriseIssuePageQueryVariables>;
export const ConfirmIssueDocument = {"__meta__":{"hash":"sha256:210271f203c7eebee35af466c45a19abfe30bfda0e8cc91e21c077710946a7a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation_Issue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmIssueMutation, ConfirmIssueMutationVariables>;
export const EnterpriseIssuesDocument = {"__meta__":{"hash":"sha256:3b2c96a8dc2d4eedbd3e520c49cbfa5a02e3d57787f1d87b3aa9bcd4829d6594"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueLine_Issue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<EnterpriseIssuesQuery, EnterpriseIssuesQueryVariables>;
export const RaiseIssueDocument = {"__meta__":{"hash":"sha256:7d46872cbe51ea5c714a8a6617ac8ac2274f4550b1dc663babad7f68549defbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueLine_Issue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<RaiseIssueMutation, RaiseIssueMutationVariables>;
export const ProjectsToRaiseForDocument = {"__meta__":{"hash":"sha256:2e0c364e2f7987788a21904147e717d595437092d41943d47ceef13412fa68b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectsToRaiseFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsToRaiseForQuery, ProjectsToRaiseForQueryVariables>;
export const EnterpriseInboxDocument = {"__meta__":{"hash":"sha256:5ab9ad25def6b4a301d881047acaaa594c9e0a2d0fe228939dacfde00e879ca1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseInboxQuery, EnterpriseInboxQueryVariables>;
export const MarkMessagesReadDocument = {"__meta__":{"hash":"sha256:3e957b6f9205e6ccd714c06b52ffb8d269a78c234aab975e2947bf7e8c307219"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMessagesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessagesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markMessagesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const EnterprisePoliciesDocument = {"__meta__":{"hash":"sha256:71b28b3cc07a3e80deaf9b72615698c67174b0067efc24881d901c9200d5ccd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"withoutApplication"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisePoliciesQuery, EnterprisePoliciesQueryVariables>;
export const PolicyNewsDocument = {"__meta__":{"hash":"sha256:aa22e48cea774b37bd1def250a0d5fdf20fd61f6b886ae24c7b5331f68d046d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyNewsQuery, PolicyNewsQueryVariables>;
export const EnterprisePolicyPageDocument = {"__meta__":{"hash":"sha256:a2ad3c5e9c653fbe5961654e21c772dcbded64cfc1451d5e901af4cc8be7fc46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePolicyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"benefit"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"withoutApplication"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisePolicyPageQuery, EnterprisePolicyPageQueryVariables>;
export const ReadPolicyDocument = {"__meta__":{"hash":"sha256:cc3f7fc683d1e5dd52d80580fd733c35a025719c69e7f5e1409e3f2b4366d78d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReadPolicyMutation, ReadPolicyMutationVariables>;
export const ApplyForPolicyDocument = {"__meta__":{"hash":"sha256:f12a83e07fd6add7743da8d0c0d9fa3cd9e33e41ef1238cc30dc5d866f43df1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyForPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForPolicyMutation, ApplyForPolicyMutationVariables>;
export const GivePolicyFeedbackDocument = {"__meta__":{"hash":"sha256:8014a67115597545fd03c4e8df5a9a5b0ef77792a99aceef118bc7cdb00dbaa4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GivePolicyFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GivePolicyFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givePolicyFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GivePolicyFeedbackMutation, GivePolicyFeedbackMutationVariables>;
export const OwnProfileDocument = {"__meta__":{"hash":"sha256:a9ce640d8aacc8b31ff4ca96a650fcd158b88fd988cb4b50b8aba04e88ad982c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"taxPaid"}},{"kind":"Field","name":{"kind":"Name","value":"rdSpending"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCapital"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exports"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProfileQuery, OwnProfileQueryVariables>;
export const RecordOwnProfileDocument = {"__meta__":{"hash":"sha256:439241bf54ea71d57308379681f6ee0d0f8850c6b0d0118f20a6abf0be87c573"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOwnProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEnterpriseProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordEnterpriseProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOwnProfileMutation, RecordOwnProfileMutationVariables>;
export const EnterpriseProjectsDocument = {"__meta__":{"hash":"sha256:20187eaa2af12d1ccd0c67e12573c6ebd2bfe48ea0ed5c8b74bb11ca818ce923"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"landMu"}},{"kind":"Field","name":{"kind":"Name","value":"secretarySince"}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretaryCard_Official"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotionTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepTable_Step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"backEntered"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneTrack_Project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretaryCard_Official"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTable_Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"backEntered"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneTrack_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}}]}}]} as unknown as DocumentNode<EnterpriseProjectsQuery, EnterpriseProjectsQueryVariables>;
export const CastBallotDocument = {"__meta__":{"hash":"sha256:ecd78765092f0b09e5e1660a19fd5de6701be1b7dacece947c2417f0ae1e7f7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"castBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CastBallotMutation, CastBallotMutationVariables>;
export const BallotPaperDocument = {"__meta__":{"hash":"sha256:d10ae38b85ccd626c36050261f93959e165f004e9ee572b612308ea166ae5746"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BallotPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballotPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotForm_Row"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnterprises"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotForm_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<BallotPaperQuery, BallotPaperQueryVariables>;
export const LastResultDocument = {"__meta__":{"hash":"sha256:e71665e5b679a9f1ab2c5895adba5a01167ecbdeec53396404769c3b29939077"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"winners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LastResultQuery, LastResultQueryVariables>;