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
export type AcceptHousingOfferInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: string;
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
export type ApplyForHousingInput = {
  /**
   * The people, at most 100.
   * 申请人，最多 100 人。
   */
  applicants: Array<HousingApplicantInput>;
  /**
   * Id of the enterprise.
   * 企业编号。
   */
  enterpriseId: string;
  /**
   * Id of the housing.
   * 人才公寓编号。
   */
  housingId: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
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
 * Input of the mutation.
 * 办理内容。
 */
export type ConfirmMatchOrderInput = {
  /**
   * For how much; the two sides alone read it.
   * 成交金额，可不填；只有双方看得到。
   */
  amount?: MoneyInput | null | undefined;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Day of the order.
   * 成交日期。
   */
  orderedOn: string;
  /**
   * How much was ordered; an exact number above zero.
   * 成交数量，大于零的确数。
   */
  quantity: QuantityInput;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: string;
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
export type ConsentToMatchInput = {
  /**
   * Who answers the other side.
   * 由谁联系对方。
   */
  contactName: string;
  /**
   * Telephone to give to the other side.
   * 给对方的电话。
   */
  contactPhone: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: string;
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
 * Input of the mutation.
 * 办理内容。
 */
export type DeclineMatchInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Why.
   * 原因。
   */
  reason: string;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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
 * Every code has a sentence in Chinese and English.
 * 错误代码。
 */
export type ErrorCode =
  /**
   * Sources contradict each other about the amount.
   * 金额有矛盾，未核定
   */
  | 'AGREEMENT_CONFLICT'
  /**
   * Handed over already.
   * 已移交
   */
  | 'AGREEMENT_HANDED_OVER'
  /**
   * Only an amount of the same kind can be replaced.
   * 只能替代同类金额
   */
  | 'AMOUNT_GRADE'
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
   * The connection would close a circle.
   * 供应关系形成循环
   */
  | 'CHAIN_CYCLE'
  /**
   * A node cannot supply one that lies further upstream.
   * 供应方向与上下游相反
   */
  | 'CHAIN_DIRECTION'
  /**
   * The lead has that tag already.
   * 线索已标到该环节
   */
  | 'CHAIN_LEAD_TAGGED'
  /**
   * Another one is called so already.
   * 名称已被使用
   */
  | 'CHAIN_NAME_TAKEN'
  /**
   * The enterprise fills the node already.
   * 企业已在该环节
   */
  | 'CHAIN_NODE_FILLED'
  /**
   * The node still has enterprises, targets or leads.
   * 环节还有企业、目标或线索
   */
  | 'CHAIN_NODE_IN_USE'
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
   * The contact was struck out.
   * 接触记录已作废
   */
  | 'CONTACT_STRUCK'
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
   * Passing needs a source or a file.
   * 通过须有依据
   */
  | 'DILIGENCE_EVIDENCE'
  /**
   * Before the day of signing.
   * 早于签约日期
   */
  | 'DUE_BEFORE_SIGNING'
  /**
   * More than one enterprise has that name.
   * 企业重名
   */
  | 'ENTERPRISE_AMBIGUOUS'
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
   * The work is finished already.
   * 事项已办结
   */
  | 'FEASIBILITY_DONE'
  /**
   * The work was dropped.
   * 事项已取消
   */
  | 'FEASIBILITY_DROPPED'
  /**
   * A figure needs its source.
   * 数据缺来源
   */
  | 'FIGURES_SOURCE'
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
   * A day to come.
   * 日期未到
   */
  | 'FUTURE_DAY'
  /**
   * Decided already.
   * 已处理
   */
  | 'HANDOVER_DECIDED'
  /**
   * The enterprise still has time to answer.
   * 企业仍在答复期内
   */
  | 'HOUSING_ANSWER_OPEN'
  /**
   * The category does not open this housing.
   * 不符合准入类别
   */
  | 'HOUSING_CATEGORY'
  /**
   * No place is free there.
   * 没有空余名额
   */
  | 'HOUSING_FULL'
  /**
   * Not possible in this status.
   * 当前状态不能这样办
   */
  | 'HOUSING_STATE'
  /**
   * The key was used for another input.
   * 幂等键已用于其他内容
   */
  | 'IDEMPOTENCY_KEY_REUSED'
  /**
   * A project with the same parts exists.
   * 已有同一项目
   */
  | 'IDENTITY_EXISTS'
  /**
   * Credit code or parent group is needed.
   * 须填信用代码或母公司
   */
  | 'IDENTITY_HOLDER'
  /**
   * The project has other leads too; say what is corrected.
   * 项目还有其他线索，须选更正范围
   */
  | 'IDENTITY_SCOPE'
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
   * An import does not change who owns a known lead.
   * 导入不改负责人
   */
  | 'IMPORT_OWNER_STAYS'
  /**
   * A day that has passed.
   * 日期已过
   */
  | 'IMPORT_PAST_DAY'
  /**
   * An import does not move a known lead to another pipeline.
   * 导入不换流程
   */
  | 'IMPORT_PIPELINE_STAYS'
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
   * Drafted by the reviewer.
   * 不能审查自己拟的条款
   */
  | 'INCENTIVE_OWN'
  /**
   * The fair-competition gate rejected the term.
   * 条款未通过公平竞争审查
   */
  | 'INCENTIVE_REJECTED'
  /**
   * Not possible in its state.
   * 当前状态不能这样办
   */
  | 'INCENTIVE_STATE'
  /**
   * A term still waits for its review.
   * 条款待审查
   */
  | 'INCENTIVE_UNREVIEWED'
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
   * The lead was merged into another one.
   * 线索已并入另一条
   */
  | 'LEAD_MERGED'
  /**
   * Nothing is planned that could be done.
   * 没有下一步可办结
   */
  | 'LEAD_NO_STEP'
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
   * Both sides have to agree first.
   * 要先由双方同意
   */
  | 'MATCH_NOT_REVEALED'
  /**
   * Not possible in this state of the match.
   * 撮合当前状态不能这样办
   */
  | 'MATCH_STATE'
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
   * What was ordered in the month stays.
   * 该月已有成交
   */
  | 'MONTH_ORDERED'
  /**
   * A month that is over or too far ahead.
   * 月份不在允许的范围内
   */
  | 'MONTH_RANGE'
  /**
   * The month stands there already.
   * 月份重复
   */
  | 'MONTH_TWICE'
  /**
   * Only a concern is decided about.
   * 不是关注事项
   */
  | 'NOT_A_CONCERN'
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
   * Its last day is not over.
   * 期限未过
   */
  | 'NOT_OVERDUE'
  /**
   * The enterprise was not served by that secretary in the month.
   * 当月没有服务记录，不能打分
   */
  | 'NOT_SERVED'
  /**
   * The lead has no signed agreement.
   * 线索尚未签约
   */
  | 'NOT_SIGNED'
  /**
   * Already in that state.
   * 状态未变
   */
  | 'NO_CHANGE'
  /**
   * Nothing to decide.
   * 没有矛盾的金额
   */
  | 'NO_CONFLICT'
  /**
   * What the zone gives must be a passed term of the agreement.
   * 园区方优惠须对应已写入协议的优惠条款
   */
  | 'OBLIGATION_INCENTIVE'
  /**
   * The zone’s obligations need an owner.
   * 园区方事项须有责任人
   */
  | 'OBLIGATION_OWNER'
  /**
   * It must say who promised.
   * 须写明承诺方
   */
  | 'OBLIGATION_PARTY'
  /**
   * Not possible in its state.
   * 当前状态不能这样办
   */
  | 'OBLIGATION_STATE'
  /**
   * The occupant has left.
   * 已退出
   */
  | 'OCCUPANCY_ENDED'
  /**
   * More than is free.
   * 超过空余数量
   */
  | 'ORDER_EXCEEDS_FREE'
  /**
   * The text would tell who the enterprise is.
   * 文字会暴露企业身份
   */
  | 'ORDER_NAMES_PARTY'
  /**
   * The same order is recorded already.
   * 同一单已登记
   */
  | 'ORDER_RECORDED'
  /**
   * A first order long after the months that were asked for.
   * 首单已过需求的交货期太久
   */
  | 'ORDER_TOO_LATE'
  /**
   * Taken back already.
   * 已撤回
   */
  | 'ORDER_WITHDRAWN'
  /**
   * Outside the allowed range.
   * 超出范围
   */
  | 'OUT_OF_RANGE'
  /**
   * More than one official has that name.
   * 工作人员重名
   */
  | 'OWNER_AMBIGUOUS'
  /**
   * No official of that name or login.
   * 没有这位工作人员
   */
  | 'OWNER_UNKNOWN'
  /**
   * The same credit code twice.
   * 签约方信用代码重复
   */
  | 'PARTY_DUPLICATE'
  /**
   * A role of the other side.
   * 签约身份与所在方不符
   */
  | 'PARTY_ROLE'
  /**
   * One side has no party.
   * 缺一方签约方
   */
  | 'PARTY_SIDE_MISSING'
  /**
   * More than a month ahead.
   * 月份太早，最多提前一个月
   */
  | 'PERIOD_AHEAD'
  /**
   * More than one pipeline has that name.
   * 流程重名
   */
  | 'PIPELINE_AMBIGUOUS'
  /**
   * A lead cannot have a signed agreement before it is signed
   * 签约前的阶段不能要求已签协议
   */
  | 'PIPELINE_CONDITION'
  /**
   * A lead cannot meet the condition when it is registered
   * 登记时还满足不了的条件
   */
  | 'PIPELINE_ENTRY'
  /**
   * Leads follow the pipeline
   * 流程有线索在用
   */
  | 'PIPELINE_IN_USE'
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
   * The standard pipeline stays
   * 标准流程不能删除
   */
  | 'PIPELINE_STANDARD'
  /**
   * No pipeline of that name.
   * 没有这个流程
   */
  | 'PIPELINE_UNKNOWN'
  /**
   * A mandatory section is missing.
   * 方案不完整
   */
  | 'PITCH_NOT_READY'
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
   * An exact number is needed.
   * 要填确数
   */
  | 'QUANTITY_NOT_EXACT'
  /**
   * Named twice.
   * 重复
   */
  | 'REPEATED'
  /**
   * The reservation has ended.
   * 预留已结束
   */
  | 'RESERVATION_ENDED'
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
   * The signal was answered.
   * 信号已应答
   */
  | 'SIGNAL_ANSWERED'
  /**
   * The signal belongs to a lead already.
   * 信号已有线索
   */
  | 'SIGNAL_HAS_LEAD'
  /**
   * Before the first contact.
   * 早于首次接触
   */
  | 'SIGNED_BEFORE_CONTACT'
  /**
   * The code is taken.
   * 编码重复
   */
  | 'SITE_CODE_TAKEN'
  /**
   * All of it is taken.
   * 已满
   */
  | 'SITE_FULL'
  /**
   * The geometry is none.
   * 图形不对
   */
  | 'SITE_GEOMETRY'
  /**
   * A whole that it is part of, or a part of it, is used by somebody else.
   * 所在的或所含的载体已有企业入驻
   */
  | 'SITE_PART_TAKEN'
  /**
   * Not a part of that.
   * 上级不对
   */
  | 'SITE_PLACE'
  /**
   * Reserved already.
   * 已预留
   */
  | 'SITE_RESERVED'
  /**
   * Not possible in this status.
   * 当前状态不能这样办
   */
  | 'SITE_STATE'
  /**
   * The unit does not fit.
   * 单位不对
   */
  | 'SITE_UNIT'
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
   * The tour was called off.
   * 考察已取消
   */
  | 'TOUR_CANCELLED'
  /**
   * Two stops of a day overlap.
   * 站点时间冲突
   */
  | 'TOUR_STOP_TIME'
  /**
   * The units cannot be converted into each other.
   * 单位不能换算
   */
  | 'UNIT_MISMATCH'
  /**
   * The credit code fails its check character.
   * 信用代码校验位不符
   */
  | 'USCC_INVALID'
  /**
   * The enterprise has a credit code.
   * 已有信用代码
   */
  | 'USCC_RECORDED'
  /**
   * Registered already.
   * 已登记
   */
  | 'USCC_TAKEN';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type FulfilObligationInput = {
  /**
   * Evidence of it.
   * 履约依据。
   */
  evidence: string;
  /**
   * Uploads to keep with it.
   * 附件编号，先上传。
   */
  fileIds?: Array<string> | null | undefined;
  /**
   * Day on which it was fulfilled.
   * 履行日期。
   */
  fulfilledOn: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Id of the obligation.
   * 约定事项编号。
   */
  obligationId: string;
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
 * What the viewer may do with the application now.
 * 可执行的操作。
 */
export type HousingAction =
  /**
   * Accept.
   * 接受
   */
  | 'ACCEPT'
  /**
   * Allocate.
   * 分配
   */
  | 'ALLOCATE'
  /**
   * Refuse.
   * 退回
   */
  | 'REFUSE'
  /**
   * Record a moving out.
   * 登记退住
   */
  | 'RELEASE'
  /**
   * Wait on.
   * 继续轮候
   */
  | 'WAIT'
  /**
   * Withdraw.
   * 撤回
   */
  | 'WITHDRAW';

/**
 * One person.
 * 申请人。
 */
export type HousingApplicantInput = {
  /**
   * Code of the category.
   * 类别代码。
   */
  category: string;
  /**
   * Name.
   * 姓名。
   */
  name: string;
};

/**
 * Status of a person.
 * 申请人状态。
 */
export type HousingApplicantStatus =
  /**
   * Lives there.
   * 已入住
   */
  | 'HOUSED'
  /**
   * Has left.
   * 已退住
   */
  | 'LEFT'
  /**
   * A place is offered.
   * 待答复
   */
  | 'OFFERED'
  /**
   * Waits.
   * 等待
   */
  | 'WAITING'
  /**
   * No longer asks.
   * 已撤回
   */
  | 'WITHDRAWN';

/**
 * Status of an application.
 * 申请状态。
 */
export type HousingApplicationStatus =
  /**
   * Everybody has left.
   * 已退住
   */
  | 'ENDED'
  /**
   * All is given.
   * 已分配
   */
  | 'HOUSED'
  /**
   * Places are offered.
   * 待答复
   */
  | 'OFFERED'
  /**
   * Refused.
   * 已退回
   */
  | 'REFUSED'
  /**
   * To be checked.
   * 待审核
   */
  | 'SUBMITTED'
  /**
   * On the waiting list.
   * 轮候
   */
  | 'WAITING'
  /**
   * Withdrawn.
   * 已撤回
   */
  | 'WITHDRAWN';

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
 * An amount always says its currency.
 * 金额必须带币种。
 */
export type MoneyInput = {
  /**
   * In whole units of the currency, such as yuan.
   * 金额，以元等基本单位计。
   */
  amount: string;
  /**
   * Required; left nullable so that its absence gets a clear answer at its place.
   * 必填。
   */
  currency?: Currency | null | undefined;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ObjectToPolicyInput = {
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
   * What is not right.
   * 哪里不对。
   */
  reason: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
};

/**
 * What the viewer may do with the obligation.
 * 可对约定事项执行的操作。
 */
export type ObligationAction =
  /**
   * Declare breached.
   * 认定违约
   */
  | 'BREACH'
  /**
   * Record as fulfilled.
   * 登记履约
   */
  | 'FULFIL'
  /**
   * Release.
   * 免除
   */
  | 'WAIVE';

/**
 * What an obligation is about.
 * 约定事项类别。
 */
export type ObligationKind =
  /**
   * Housing of people.
   * 住房
   */
  | 'HOUSING'
  /**
   * Lawful incentive.
   * 优惠兑现
   */
  | 'INCENTIVE'
  /**
   * Investment.
   * 投资
   */
  | 'INVESTMENT'
  /**
   * Jobs.
   * 用工
   */
  | 'JOBS'
  /**
   * Land.
   * 用地
   */
  | 'LAND'
  /**
   * Anything else.
   * 其他
   */
  | 'OTHER'
  /**
   * Output.
   * 产出
   */
  | 'OUTPUT'
  /**
   * Power supply.
   * 用电
   */
  | 'POWER'
  /**
   * Tax.
   * 税收
   */
  | 'TAX';

/**
 * Where an obligation stands.
 * 约定事项状态。
 */
export type ObligationState =
  /**
   * Breached.
   * 违约
   */
  | 'BREACHED'
  /**
   * Fulfilled.
   * 已履行
   */
  | 'FULFILLED'
  /**
   * Open.
   * 履行中
   */
  | 'OPEN'
  /**
   * Released.
   * 已免除
   */
  | 'WAIVED';

/**
 * One line of what an enterprise can make.
 * 产能条目。
 */
export type OrderCapacityLineInput = {
  /**
   * What is made, or what the number says.
   * 名称。
   */
  label: string;
  /**
   * How much of it.
   * 数量。
   */
  quantity: QuantityInput;
};

/**
 * What a side may do with the match now.
 * 可执行的操作。
 */
export type OrderMatchAction =
  /**
   * Record an order.
   * 登记成交
   */
  | 'CONFIRM_ORDER'
  /**
   * Agree.
   * 同意引见
   */
  | 'CONSENT'
  /**
   * Decline.
   * 谢绝
   */
  | 'DECLINE'
  /**
   * Record that nothing came of it.
   * 登记没有谈成
   */
  | 'RECORD_NO_DEAL'
  /**
   * Record a quote.
   * 登记报价
   */
  | 'RECORD_QUOTE'
  /**
   * Take the consent back.
   * 撤回同意
   */
  | 'WITHDRAW_CONSENT';

/**
 * Why a supply answers a demand.
 * 撮合依据。
 */
export type OrderMatchReason =
  /**
   * Certificates held.
   * 认证齐全
   */
  | 'CERTIFICATES_HELD'
  /**
   * Enough is free.
   * 数量足够
   */
  | 'QUANTITY_COVERED'
  /**
   * Part of it is free.
   * 数量满足一部分
   */
  | 'QUANTITY_PARTIAL'
  /**
   * Same product.
   * 产品相同
   */
  | 'SAME_PRODUCT'
  /**
   * The names are similar; to be confirmed by both.
   * 名称相近，由双方确认
   */
  | 'SIMILAR_PRODUCT'
  /**
   * Specification met.
   * 规格符合
   */
  | 'SPEC_MET'
  /**
   * Free in the months wanted.
   * 交货期重合
   */
  | 'WINDOW_OVERLAPS';

/**
 * States of a match.
 * 撮合状态。
 */
export type OrderMatchState =
  /**
   * Declined by one side.
   * 已谢绝
   */
  | 'DECLINED'
  /**
   * Not agreed in time.
   * 已过期
   */
  | 'EXPIRED'
  /**
   * Both agreed and know each other.
   * 已引见
   */
  | 'INTRODUCED'
  /**
   * Nothing came of the introduction.
   * 没有谈成
   */
  | 'NO_DEAL'
  /**
   * An order was placed.
   * 已成交
   */
  | 'ORDERED'
  /**
   * Proposed; waits for consent.
   * 待同意
   */
  | 'PROPOSED'
  /**
   * A quote was made.
   * 已报价
   */
  | 'QUOTED'
  /**
   * Ordered again.
   * 再次成交
   */
  | 'REPEAT'
  /**
   * The supply or demand was taken back.
   * 供需已撤回
   */
  | 'WITHDRAWN';

/**
 * Why an introduction came to nothing.
 * 没有谈成的原因。
 */
export type OrderNoDealReason =
  /**
   * The time of delivery.
   * 交期赶不上
   */
  | 'DELIVERY'
  /**
   * The other side does not answer.
   * 对方没有回应
   */
  | 'NO_ANSWER'
  /**
   * Something else.
   * 其他
   */
  | 'OTHER'
  /**
   * The price.
   * 价格没谈拢
   */
  | 'PRICE'
  /**
   * The quantity.
   * 数量对不上
   */
  | 'QUANTITY'
  /**
   * Specification or quality.
   * 规格或质量不合
   */
  | 'SPECIFICATION';

/**
 * What the viewer may do with a supply or demand now.
 * 可执行的操作。
 */
export type OrderOfferAction =
  /**
   * Say anew what is free.
   * 更新
   */
  | 'REVISE'
  /**
   * Take back.
   * 撤回
   */
  | 'WITHDRAW';

/**
 * State of a supply or demand.
 * 供需状态。
 */
export type OrderOfferState =
  /**
   * Its time is over.
   * 已到期
   */
  | 'CLOSED'
  /**
   * All of it was ordered.
   * 已全部成交
   */
  | 'FULFILLED'
  /**
   * Stands.
   * 有效
   */
  | 'OPEN'
  /**
   * Taken back.
   * 已撤回
   */
  | 'WITHDRAWN';

/**
 * Kinds of outcomes.
 * 结果类别。
 */
export type OrderOutcomeKind =
  /**
   * Nothing came of it.
   * 没有谈成
   */
  | 'NO_DEAL'
  /**
   * The first order.
   * 成交
   */
  | 'ORDERED'
  /**
   * A quote.
   * 报价
   */
  | 'QUOTED'
  /**
   * A further order.
   * 再次成交
   */
  | 'REPEAT';

/**
 * Side of a match.
 * 撮合一方。
 */
export type OrderParty =
  /**
   * Buys.
   * 需方
   */
  | 'BUYER'
  /**
   * The zone's official, who records for them; no side of a match.
   * 工作人员代录，不是撮合一方
   */
  | 'OFFICIAL'
  /**
   * Delivers.
   * 供方
   */
  | 'SUPPLIER';

/**
 * Size of a quantity by its digits.
 * 数量级。
 */
export type OrderQuantityClass =
  /**
   * 100 to 999.
   * 几百
   */
  | 'HUNDREDS'
  /**
   * 10 to 99.
   * 几十
   */
  | 'TENS'
  /**
   * 10,000 and more.
   * 1 万以上
   */
  | 'TEN_THOUSANDS'
  /**
   * 1,000 to 9,999.
   * 几千
   */
  | 'THOUSANDS'
  /**
   * Below 10.
   * 10 以下
   */
  | 'UNDER_TEN';

/**
 * What is free in a month.
 * 某月空余。
 */
export type OrderSupplyMonthInput = {
  /**
   * What is free; an exact number above zero.
   * 空余数量，大于零的确数。
   */
  free: QuantityInput;
  /**
   * Month, YYYY-MM.
   * 月份，如 2022-08。
   */
  month: string;
};

/**
 * The two sides of an agreement.
 * 协议双方。
 */
export type PartySide =
  /**
   * The enterprise.
   * 企业方
   */
  | 'ENTERPRISE'
  /**
   * The zone.
   * 园区方
   */
  | 'ZONE';

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
   * Object to a benefit without application.
   * 提出异议
   */
  | 'OBJECT'
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
   * The enterprise objects to what it would get without applying.
   * 企业提出异议，待核对
   */
  | 'OBJECTED'
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
export type PublishOrderDemandInput = {
  /**
   * Certificates that the supplier must hold.
   * 要求供方持有的认证。
   */
  certificates: Array<string>;
  /**
   * Last day on which it stands.
   * 截止日期。
   */
  closesOn: string;
  /**
   * Id of the enterprise; an enterprise leaves it out.
   * 企业编号；企业自己登记时不填。
   */
  enterpriseId?: string | null | undefined;
  /**
   * First month of delivery, YYYY-MM.
   * 最早交货月份。
   */
  fromMonth: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Product.
   * 产品。
   */
  product: string;
  /**
   * How much is wanted; an exact number above zero.
   * 需求数量，大于零的确数。
   */
  quantity: QuantityInput;
  /**
   * Specification, line by line; without the name of the enterprise.
   * 规格，每行一条；不写企业名称。
   */
  specs: Array<string>;
  /**
   * Last month of delivery, YYYY-MM.
   * 最晚交货月份。
   */
  toMonth: string;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type PublishOrderSupplyInput = {
  /**
   * What can be made, line by line.
   * 产能，每行一条。
   */
  capacity: Array<OrderCapacityLineInput>;
  /**
   * Certificates held.
   * 持有的认证。
   */
  certificates: Array<string>;
  /**
   * Id of the enterprise; an enterprise leaves it out.
   * 企业编号；企业自己登记时不填。
   */
  enterpriseId?: string | null | undefined;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * What is free, month by month.
   * 各月空余。
   */
  months: Array<OrderSupplyMonthInput>;
  /**
   * Product.
   * 产品。
   */
  product: string;
  /**
   * Specification, line by line; without the name of the enterprise.
   * 规格，每行一条；不写企业名称。
   */
  specs: Array<string>;
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
  bound?: QuantityBound | null | undefined;
  /**
   * Its unit.
   * 单位。
   */
  unit: Unit;
  /**
   * The number.
   * 数值。
   */
  value: string;
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
 * Input of the mutation.
 * 办理内容。
 */
export type RecordMatchQuoteInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Day of the quote.
   * 报价日期。
   */
  quotedOn: string;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: string;
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
export type RecordNoDealInput = {
  /**
   * Day on which the talks ended.
   * 谈判结束日期。
   */
  endedOn: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * In one's own words; the other side is not told.
   * 说明，可不填，不告诉对方。
   */
  note?: string | null | undefined;
  /**
   * Why; the other side is not told.
   * 原因，不告诉对方。
   */
  reason: OrderNoDealReason;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: string;
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
export type ReleaseHousingInput = {
  /**
   * Id of the person who leaves.
   * 退住人编号。
   */
  applicantId: string;
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Last day.
   * 退住日。
   */
  leftOn: string;
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
export type ReviseOrderSupplyInput = {
  /**
   * What can be made, line by line.
   * 产能，每行一条。
   */
  capacity: Array<OrderCapacityLineInput>;
  /**
   * Certificates held.
   * 持有的认证。
   */
  certificates: Array<string>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * What is free, month by month.
   * 各月空余。
   */
  months: Array<OrderSupplyMonthInput>;
  /**
   * Id of the supply.
   * 供应编号。
   */
  supplyId: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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
   * Cubic metre a day.
   * 立方米/日
   */
  | 'CUBIC_METRE_PER_DAY'
  /**
   * Cubic metre an hour.
   * 立方米/小时
   */
  | 'CUBIC_METRE_PER_HOUR'
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
   * Kilogram.
   * 千克
   */
  | 'KILOGRAM'
  /**
   * Kilonewton for each square metre.
   * 千牛/平方米
   */
  | 'KILONEWTON_PER_SQUARE_METRE'
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
   * Metre.
   * 米
   */
  | 'METRE'
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
   * Project.
   * 个项目
   */
  | 'PROJECT'
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
   * Tonne an hour.
   * 吨/小时
   */
  | 'TONNE_PER_HOUR'
  /**
   * Tonne for each square metre.
   * 吨/平方米
   */
  | 'TONNE_PER_SQUARE_METRE'
  /**
   * Vehicle.
   * 辆
   */
  | 'VEHICLE';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type WaitForHousingInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: string;
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
export type WithdrawHousingApplicationInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: string;
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
export type WithdrawMatchConsentInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: string;
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
export type WithdrawOrderDemandInput = {
  /**
   * Id of the demand.
   * 需求编号。
   */
  demandId: string;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Why.
   * 原因。
   */
  reason: string;
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
export type WithdrawOrderSupplyInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
  /**
   * Why.
   * 原因。
   */
  reason: string;
  /**
   * Id of the supply.
   * 供应编号。
   */
  supplyId: string;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: number;
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

export type EnterpriseAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterpriseAgreementsQuery = { __typename: 'Query', agreements: { __typename: 'InvestmentAgreementConnection', nodes: Array<{ __typename: 'InvestmentAgreement', id: string, title: string, signedOn: string, investment: { __typename: 'Money', amount: string, currency: Currency }, parties: Array<{ __typename: 'AgreementParty', id: string, side: PartySide, name: string, signatory: string | null }> | null, incentiveTerms: Array<{ __typename: 'IncentiveTerm', id: string, text: string, basisText: string | null }> | null, obligations: Array<{ __typename: 'Obligation', id: string, version: number, party: PartySide, kind: ObligationKind, clause: string, dueOn: string, state: ObligationState, light: TrafficLight, fulfilledOn: string | null, evidence: string | null, breachedOn: string | null, viewerCan: Array<ObligationAction>, owner: { __typename: 'Official', id: string, name: string, phone: string | null } | null, files: Array<{ __typename: 'StoredFile', id: string, name: string, size: number, url: string }>, issue: { __typename: 'EnterpriseIssue', id: string } | null }> | null }> } };

export type EnterpriseFulfilObligationMutationVariables = Exact<{
  input: FulfilObligationInput;
}>;


export type EnterpriseFulfilObligationMutation = { __typename: 'Mutation', fulfilObligation: { __typename: 'FulfilObligationPayload', obligation: { __typename: 'Obligation', id: string } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

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

export type RecruitmentWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type RecruitmentWaitingQuery = { __typename: 'Query', orderMatchSides: { __typename: 'OrderMatchSideConnection', nodes: Array<{ __typename: 'OrderMatchSide', id: string, party: OrderParty, product: string, counterpartConsented: boolean, expiresOn: string, viewerCan: Array<OrderMatchAction> }> }, housingApplications: { __typename: 'HousingApplicationConnection', nodes: Array<{ __typename: 'HousingApplication', id: string, asked: number, offered: number, answerBy: string | null, viewerCan: Array<HousingAction>, housing: { __typename: 'TalentHousing', id: string, name: string } }> }, agreements: { __typename: 'InvestmentAgreementConnection', nodes: Array<{ __typename: 'InvestmentAgreement', id: string, obligations: Array<{ __typename: 'Obligation', id: string, party: PartySide, clause: string, dueOn: string, light: TrafficLight, viewerCan: Array<ObligationAction> }> | null }> } };

export type SecretaryCard_OfficialFragment = { __typename: 'Official', id: string, name: string, phone: string | null, department: { __typename: 'Department', id: string, name: { __typename: 'LocalizedText', zh: string, en: string } } } & { ' $fragmentName'?: 'SecretaryCard_OfficialFragment' };

export type WaitingList_WorkItemFragment = { __typename: 'WorkItem', id: string, kind: WorkItemKind, light: TrafficLight, dueOn: string | null, title: { __typename: 'LocalizedText', zh: string, en: string }, waitingFor: { __typename: 'StepOwner', enterprise: boolean } | null, subject:
    | { __typename: 'EnterpriseIssue', id: string }
    | { __typename: 'ProjectHandover' }
    | { __typename: 'PromotionStep', id: string, criterion: { __typename: 'LocalizedText', zh: string, en: string }, project: { __typename: 'Project', id: string } }
   } & { ' $fragmentName'?: 'WaitingList_WorkItemFragment' };

export type OpenBallotsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenBallotsQuery = { __typename: 'Query', ballotPaper: Array<{ __typename: 'BallotPaperRow', cycle: { __typename: 'EvaluationCycle', id: string, period: string, closesOn: string }, secretary: { __typename: 'Official', id: string, name: string }, ballot: { __typename: 'Ballot', id: string } | null }> };

export type OwnApplication_HousingFragment = { __typename: 'HousingApplication', id: string, version: number, status: HousingApplicationStatus, asked: number, housed: number, offered: number, waitingNumber: number | null, waitsForAll: boolean, appliedOn: string, answerBy: string | null, reason: string | null, viewerCan: Array<HousingAction>, housing: { __typename: 'TalentHousing', id: string, name: string, categories: Array<{ __typename: 'HousingCategory', code: string, name: { __typename: 'LocalizedText', zh: string, en: string } }> }, applicants: Array<{ __typename: 'HousingApplicant', id: string, name: string, category: string, status: HousingApplicantStatus, building: string | null, number: number | null, leftOn: string | null }> } & { ' $fragmentName'?: 'OwnApplication_HousingFragment' };

export type ApplyForHousingMutationVariables = Exact<{
  input: ApplyForHousingInput;
}>;


export type ApplyForHousingMutation = { __typename: 'Mutation', applyForHousing: { __typename: 'ApplyForHousingPayload', application: (
      { __typename: 'HousingApplication' }
      & { ' $fragmentRefs'?: { 'OwnApplication_HousingFragment': OwnApplication_HousingFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type AcceptHousingOfferMutationVariables = Exact<{
  input: AcceptHousingOfferInput;
}>;


export type AcceptHousingOfferMutation = { __typename: 'Mutation', acceptHousingOffer: { __typename: 'AcceptHousingOfferPayload', application: (
      { __typename: 'HousingApplication' }
      & { ' $fragmentRefs'?: { 'OwnApplication_HousingFragment': OwnApplication_HousingFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type WaitForHousingMutationVariables = Exact<{
  input: WaitForHousingInput;
}>;


export type WaitForHousingMutation = { __typename: 'Mutation', waitForHousing: { __typename: 'WaitForHousingPayload', application: (
      { __typename: 'HousingApplication' }
      & { ' $fragmentRefs'?: { 'OwnApplication_HousingFragment': OwnApplication_HousingFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type WithdrawHousingMutationVariables = Exact<{
  input: WithdrawHousingApplicationInput;
}>;


export type WithdrawHousingMutation = { __typename: 'Mutation', withdrawHousingApplication: { __typename: 'WithdrawHousingApplicationPayload', application: (
      { __typename: 'HousingApplication' }
      & { ' $fragmentRefs'?: { 'OwnApplication_HousingFragment': OwnApplication_HousingFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type MoveOutOfHousingMutationVariables = Exact<{
  input: ReleaseHousingInput;
}>;


export type MoveOutOfHousingMutation = { __typename: 'Mutation', releaseHousing: { __typename: 'ReleaseHousingPayload', application: (
      { __typename: 'HousingApplication' }
      & { ' $fragmentRefs'?: { 'OwnApplication_HousingFragment': OwnApplication_HousingFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type EnterpriseHousingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EnterpriseHousingQuery = { __typename: 'Query', talentHousings: Array<{ __typename: 'TalentHousing', id: string, name: string, places: number, taken: number, waiting: number, sample: boolean, categories: Array<{ __typename: 'HousingCategory', code: string, name: { __typename: 'LocalizedText', zh: string, en: string } }> }>, housingApplications: { __typename: 'HousingApplicationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<(
      { __typename: 'HousingApplication', id: string }
      & { ' $fragmentRefs'?: { 'OwnApplication_HousingFragment': OwnApplication_HousingFragment } }
    )> } };

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

export type ConsentToMatchMutationVariables = Exact<{
  input: ConsentToMatchInput;
}>;


export type ConsentToMatchMutation = { __typename: 'Mutation', consentToMatch: { __typename: 'ConsentToMatchPayload', side: (
      { __typename: 'OrderMatchSide' }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type DeclineMatchMutationVariables = Exact<{
  input: DeclineMatchInput;
}>;


export type DeclineMatchMutation = { __typename: 'Mutation', declineMatch: { __typename: 'DeclineMatchPayload', side: (
      { __typename: 'OrderMatchSide' }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type PublishOrderDemandMutationVariables = Exact<{
  input: PublishOrderDemandInput;
}>;


export type PublishOrderDemandMutation = { __typename: 'Mutation', publishOrderDemand: { __typename: 'PublishOrderDemandPayload', demand: (
      { __typename: 'OrderDemand' }
      & { ' $fragmentRefs'?: { 'DemandItem_DemandFragment': DemandItem_DemandFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type DemandItem_DemandFragment = { __typename: 'OrderDemand', id: string, version: number, product: string, specs: Array<string>, certificates: Array<string>, fromMonth: string, toMonth: string, closesOn: string, state: OrderOfferState, viewerCan: Array<OrderOfferAction>, quantity: { __typename: 'Quantity', value: string, unit: Unit }, ordered: { __typename: 'Quantity', value: string, unit: Unit } } & { ' $fragmentName'?: 'DemandItem_DemandFragment' };

export type WithdrawMatchConsentMutationVariables = Exact<{
  input: WithdrawMatchConsentInput;
}>;


export type WithdrawMatchConsentMutation = { __typename: 'Mutation', withdrawMatchConsent: { __typename: 'WithdrawMatchConsentPayload', side: (
      { __typename: 'OrderMatchSide' }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type MatchItem_SideFragment = { __typename: 'OrderMatchSide', id: string, version: number, party: OrderParty, product: string, counterpartProduct: string | null, specs: Array<string>, quantityClass: OrderQuantityClass, unit: Unit, reasons: Array<OrderMatchReason>, state: OrderMatchState, consentedAt: string | null, counterpartConsented: boolean, endedByOwn: boolean, expiresOn: string, viewerCan: Array<OrderMatchAction>, counterpart: { __typename: 'OrderContact', name: string | null, contactName: string, contactPhone: string } | null, quantity: { __typename: 'Quantity', value: string, unit: Unit } | null, outcomes: Array<{ __typename: 'OrderOutcome', id: string, kind: OrderOutcomeKind, occurredOn: string, confirmedBy: OrderParty, quantity: { __typename: 'Quantity', value: string, unit: Unit } | null }> } & { ' $fragmentName'?: 'MatchItem_SideFragment' };

export type RecordNoDealMutationVariables = Exact<{
  input: RecordNoDealInput;
}>;


export type RecordNoDealMutation = { __typename: 'Mutation', recordNoDeal: { __typename: 'RecordNoDealPayload', side: (
      { __typename: 'OrderMatchSide' }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type EnterpriseOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EnterpriseOrdersQuery = { __typename: 'Query', orderMatchSides: { __typename: 'OrderMatchSideConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<(
      { __typename: 'OrderMatchSide', id: string, state: OrderMatchState, consentedAt: string | null, counterpartConsented: boolean }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    )> }, orderSupplies: { __typename: 'OrderSupplyConnection', nodes: Array<(
      { __typename: 'OrderSupply', id: string }
      & { ' $fragmentRefs'?: { 'SupplyItem_SupplyFragment': SupplyItem_SupplyFragment } }
    )> }, orderDemands: { __typename: 'OrderDemandConnection', nodes: Array<(
      { __typename: 'OrderDemand', id: string }
      & { ' $fragmentRefs'?: { 'DemandItem_DemandFragment': DemandItem_DemandFragment } }
    )> } };

export type RecordMatchQuoteMutationVariables = Exact<{
  input: RecordMatchQuoteInput;
}>;


export type RecordMatchQuoteMutation = { __typename: 'Mutation', recordMatchQuote: { __typename: 'RecordMatchQuotePayload', side: (
      { __typename: 'OrderMatchSide' }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type ConfirmMatchOrderMutationVariables = Exact<{
  input: ConfirmMatchOrderInput;
}>;


export type ConfirmMatchOrderMutation = { __typename: 'Mutation', confirmMatchOrder: { __typename: 'ConfirmMatchOrderPayload', side: (
      { __typename: 'OrderMatchSide' }
      & { ' $fragmentRefs'?: { 'MatchItem_SideFragment': MatchItem_SideFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type PublishOrderSupplyMutationVariables = Exact<{
  input: PublishOrderSupplyInput;
}>;


export type PublishOrderSupplyMutation = { __typename: 'Mutation', publishOrderSupply: { __typename: 'PublishOrderSupplyPayload', supply: (
      { __typename: 'OrderSupply' }
      & { ' $fragmentRefs'?: { 'SupplyItem_SupplyFragment': SupplyItem_SupplyFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type ReviseOrderSupplyMutationVariables = Exact<{
  input: ReviseOrderSupplyInput;
}>;


export type ReviseOrderSupplyMutation = { __typename: 'Mutation', reviseOrderSupply: { __typename: 'ReviseOrderSupplyPayload', supply: (
      { __typename: 'OrderSupply' }
      & { ' $fragmentRefs'?: { 'SupplyItem_SupplyFragment': SupplyItem_SupplyFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type SupplyItem_SupplyFragment = { __typename: 'OrderSupply', id: string, version: number, product: string, specs: Array<string>, certificates: Array<string>, state: OrderOfferState, publishedOn: string, viewerCan: Array<OrderOfferAction>, capacity: Array<{ __typename: 'OrderCapacityLine', label: string, quantity: { __typename: 'Quantity', value: string, unit: Unit, bound: QuantityBound } }>, months: Array<{ __typename: 'OrderSupplyMonth', month: string, free: { __typename: 'Quantity', value: string, unit: Unit }, taken: { __typename: 'Quantity', value: string, unit: Unit }, left: { __typename: 'Quantity', value: string, unit: Unit } }> } & { ' $fragmentName'?: 'SupplyItem_SupplyFragment' };

export type WithdrawOrderSupplyMutationVariables = Exact<{
  input: WithdrawOrderSupplyInput;
}>;


export type WithdrawOrderSupplyMutation = { __typename: 'Mutation', withdrawOrderSupply: { __typename: 'WithdrawOrderSupplyPayload', supply: (
      { __typename: 'OrderSupply' }
      & { ' $fragmentRefs'?: { 'SupplyItem_SupplyFragment': SupplyItem_SupplyFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type WithdrawOrderDemandMutationVariables = Exact<{
  input: WithdrawOrderDemandInput;
}>;


export type WithdrawOrderDemandMutation = { __typename: 'Mutation', withdrawOrderDemand: { __typename: 'WithdrawOrderDemandPayload', demand: (
      { __typename: 'OrderDemand' }
      & { ' $fragmentRefs'?: { 'DemandItem_DemandFragment': DemandItem_DemandFragment } }
    ) | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type ApplyForPolicyMutationVariables = Exact<{
  input: ApplyForPolicyInput;
}>;


export type ApplyForPolicyMutation = { __typename: 'Mutation', applyForPolicy: { __typename: 'ApplyForPolicyPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, state: PolicyDeliveryState, viewerCan: Array<PolicyDeliveryAction> } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type GivePolicyFeedbackMutationVariables = Exact<{
  input: GivePolicyFeedbackInput;
}>;


export type GivePolicyFeedbackMutation = { __typename: 'Mutation', givePolicyFeedback: { __typename: 'GivePolicyFeedbackPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, feedback: { __typename: 'PolicyFeedback', id: string, kind: PolicyFeedbackKind, text: string | null } | null } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type ObjectToPolicyMutationVariables = Exact<{
  input: ObjectToPolicyInput;
}>;


export type ObjectToPolicyMutation = { __typename: 'Mutation', objectToPolicy: { __typename: 'ObjectToPolicyPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, state: PolicyDeliveryState, objection: string | null, viewerCan: Array<PolicyDeliveryAction> } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export type EnterprisePoliciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EnterprisePoliciesQuery = { __typename: 'Query', policyDeliveries: { __typename: 'PolicyDeliveryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'PolicyDelivery', id: string, state: PolicyDeliveryState, deliveredAt: string, viewerCan: Array<PolicyDeliveryAction>, policy: { __typename: 'EnterprisePolicy', id: string, title: string, summary: string, withoutApplication: boolean } }> } };

export type PolicyNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyNewsQuery = { __typename: 'Query', policyDeliveries: { __typename: 'PolicyDeliveryConnection', totalCount: number, nodes: Array<{ __typename: 'PolicyDelivery', id: string, state: PolicyDeliveryState, viewerCan: Array<PolicyDeliveryAction>, policy: { __typename: 'EnterprisePolicy', id: string, title: string, summary: string } }> } };

export type EnterprisePolicyPageQueryVariables = Exact<{
  id: string;
}>;


export type EnterprisePolicyPageQuery = { __typename: 'Query', policyDelivery: { __typename: 'PolicyDelivery', id: string, state: PolicyDeliveryState, deliveredAt: string, readAt: string | null, appliedAt: string | null, statement: string | null, objection: string | null, refusal: string | null, fulfilledOn: string | null, version: number, viewerCan: Array<PolicyDeliveryAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, reasons: Array<{ __typename: 'ConditionResult', label: string, met: boolean | null, facts: Array<{ __typename: 'FactValue', fact: EnterpriseFact, value: string | null }> }>, files: Array<{ __typename: 'StoredFile', id: string, name: string, size: number, url: string }>, feedback: { __typename: 'PolicyFeedback', id: string, kind: PolicyFeedbackKind, text: string | null } | null, policy: { __typename: 'EnterprisePolicy', id: string, title: string, summary: string, benefit: string, documentNumber: string | null, issuedBy: string, validFrom: string, validUntil: string | null, status: PolicyStatus, withoutApplication: boolean, files: Array<{ __typename: 'StoredFile', id: string, name: string, size: number, url: string }> } } | null };

export type ReadPolicyMutationVariables = Exact<{
  input: ReadPolicyInput;
}>;


export type ReadPolicyMutation = { __typename: 'Mutation', readPolicy: { __typename: 'ReadPolicyPayload', delivery: { __typename: 'PolicyDelivery', id: string, version: number, readAt: string | null, state: PolicyDeliveryState, viewerCan: Array<PolicyDeliveryAction> } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

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
export const OwnApplication_HousingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<OwnApplication_HousingFragment, unknown>;
export const ConsultingIssue_IssueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultingIssue_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<ConsultingIssue_IssueFragment, unknown>;
export const Conversation_IssueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Conversation_IssueFragment, unknown>;
export const IssueLine_IssueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<IssueLine_IssueFragment, unknown>;
export const DemandItem_DemandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandItem_Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDemand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<DemandItem_DemandFragment, unknown>;
export const MatchItem_SideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<MatchItem_SideFragment, unknown>;
export const SupplyItem_SupplyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyItem_Supply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSupply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<SupplyItem_SupplyFragment, unknown>;
export const StepTable_StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTable_Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"backEntered"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StepTable_StepFragment, unknown>;
export const BallotForm_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotForm_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<BallotForm_RowFragment, unknown>;
export const EnterpriseAgreementsDocument = {"__meta__":{"hash":"sha256:adf1a86b3488a80fbce25096daa6dce41c6ffb2a1f153d61316a6663c81503c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incentiveTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basisText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"breachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseAgreementsQuery, EnterpriseAgreementsQueryVariables>;
export const EnterpriseFulfilObligationDocument = {"__meta__":{"hash":"sha256:fdbe42b3fe9ab4a0f632312dcc90be4196458a960c04666dfc343a47a933d0aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterpriseFulfilObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FulfilObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseFulfilObligationMutation, EnterpriseFulfilObligationMutationVariables>;
export const EnterpriseFrameDocument = {"__meta__":{"hash":"sha256:e6365b4783a8cee943bb9a33ad211b1fb4f4e80bb00b712653ef7485917e0faf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseFrame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseFrameQuery, EnterpriseFrameQueryVariables>;
export const UnreadMessagesDocument = {"__meta__":{"hash":"sha256:1610226c8c8113bbaaebb397728f276988594f1002c175f888be7db6a6cbb769"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"}}]}}]} as unknown as DocumentNode<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const EnterpriseHomeDocument = {"__meta__":{"hash":"sha256:470d9b143941f4f03de6bd9788ecd591caaf0e7264a83886bc20425f52e4a39c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretaryCard_Official"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_Project"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneTrack_Project"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueLine_Issue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultingIssue_Issue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"worklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_WorkItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingList_WorkItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretaryCard_Official"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"promotionTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneTrack_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultingIssue_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_WorkItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingList_WorkItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseHomeQuery, EnterpriseHomeQueryVariables>;
export const RecruitmentWaitingDocument = {"__meta__":{"hash":"sha256:f3ecf0ff57bc9c5224ca84bcbe17bd59a38737bad45cc783e0bfe39bba1ff5eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecruitmentWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orderMatchSides"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"housingApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OFFERED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecruitmentWaitingQuery, RecruitmentWaitingQueryVariables>;
export const OpenBallotsDocument = {"__meta__":{"hash":"sha256:5c55317349dc7263261ba9519a0598510b20c1a8218b77e0e39eb3e2f5c1955b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenBallots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballotPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenBallotsQuery, OpenBallotsQueryVariables>;
export const ApplyForHousingDocument = {"__meta__":{"hash":"sha256:26a3b5af04814d3744cf44c7972fabbdce1361d8e20783982c5fbd0fc2d0ed58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForHousing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForHousingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyForHousing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication_Housing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<ApplyForHousingMutation, ApplyForHousingMutationVariables>;
export const AcceptHousingOfferDocument = {"__meta__":{"hash":"sha256:8fd35e60a17d8a51679932ff560d04b60aff85ab61cd1dcb2793b884cf31107f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptHousingOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptHousingOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptHousingOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication_Housing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<AcceptHousingOfferMutation, AcceptHousingOfferMutationVariables>;
export const WaitForHousingDocument = {"__meta__":{"hash":"sha256:d8e857bf886c8bf187b584ed9009435b706e1d144cc279e82d8c2689a13f864d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaitForHousing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaitForHousingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waitForHousing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication_Housing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<WaitForHousingMutation, WaitForHousingMutationVariables>;
export const WithdrawHousingDocument = {"__meta__":{"hash":"sha256:820d6b4a6e6f5598b69c3483ed503662f2afa92eb67a6805ffbb46ea43d6a884"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawHousing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawHousingApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawHousingApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication_Housing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<WithdrawHousingMutation, WithdrawHousingMutationVariables>;
export const MoveOutOfHousingDocument = {"__meta__":{"hash":"sha256:c460a4edce8945a68f4453fdfb3d7f0fb4d30076613dac9b333ee82d788e236b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveOutOfHousing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseHousingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseHousing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication_Housing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<MoveOutOfHousingMutation, MoveOutOfHousingMutationVariables>;
export const EnterpriseHousingDocument = {"__meta__":{"hash":"sha256:d28546989be0da5b3ef477b5d12304316ced70d45fc33d1b841cc59b0b398d97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseHousing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"talentHousings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"housingApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication_Housing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication_Housing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HousingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"housed"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForAll"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<EnterpriseHousingQuery, EnterpriseHousingQueryVariables>;
export const EnterpriseIssuePageDocument = {"__meta__":{"hash":"sha256:394a67976a0db41481a21069a7612114d28a882b1be9187c5d7a708c984d84cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseIssuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation_Issue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseIssuePageQuery, EnterpriseIssuePageQueryVariables>;
export const ConfirmIssueDocument = {"__meta__":{"hash":"sha256:210271f203c7eebee35af466c45a19abfe30bfda0e8cc91e21c077710946a7a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation_Issue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"byEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmIssueMutation, ConfirmIssueMutationVariables>;
export const EnterpriseIssuesDocument = {"__meta__":{"hash":"sha256:3b2c96a8dc2d4eedbd3e520c49cbfa5a02e3d57787f1d87b3aa9bcd4829d6594"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueLine_Issue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<EnterpriseIssuesQuery, EnterpriseIssuesQueryVariables>;
export const RaiseIssueDocument = {"__meta__":{"hash":"sha256:7d46872cbe51ea5c714a8a6617ac8ac2274f4550b1dc663babad7f68549defbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueLine_Issue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueLine_Issue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReplyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<RaiseIssueMutation, RaiseIssueMutationVariables>;
export const ProjectsToRaiseForDocument = {"__meta__":{"hash":"sha256:2e0c364e2f7987788a21904147e717d595437092d41943d47ceef13412fa68b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectsToRaiseFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsToRaiseForQuery, ProjectsToRaiseForQueryVariables>;
export const EnterpriseInboxDocument = {"__meta__":{"hash":"sha256:5ab9ad25def6b4a301d881047acaaa594c9e0a2d0fe228939dacfde00e879ca1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseInboxQuery, EnterpriseInboxQueryVariables>;
export const MarkMessagesReadDocument = {"__meta__":{"hash":"sha256:3e957b6f9205e6ccd714c06b52ffb8d269a78c234aab975e2947bf7e8c307219"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMessagesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessagesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markMessagesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const ConsentToMatchDocument = {"__meta__":{"hash":"sha256:f1c1fa4c07ddb02337665d20cadec3474222f945cdd7e10386c3bb6a5e0e4930"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentToMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentToMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentToMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ConsentToMatchMutation, ConsentToMatchMutationVariables>;
export const DeclineMatchDocument = {"__meta__":{"hash":"sha256:28dd3cd7dee80c2e70b20dc39759082041da30a5918160358949d0eb3a4da589"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<DeclineMatchMutation, DeclineMatchMutationVariables>;
export const PublishOrderDemandDocument = {"__meta__":{"hash":"sha256:c3126ba8e8d7c9b7300a0ece05acc57713bbba5bb9828d32eb069a0be87215e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishOrderDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishOrderDemandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishOrderDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandItem_Demand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandItem_Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDemand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<PublishOrderDemandMutation, PublishOrderDemandMutationVariables>;
export const WithdrawMatchConsentDocument = {"__meta__":{"hash":"sha256:f58d697e87a132fa8c2f8b0e44e7edfb4517bfeb7de7c92dc99050300608e9c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMatchConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMatchConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawMatchConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<WithdrawMatchConsentMutation, WithdrawMatchConsentMutationVariables>;
export const RecordNoDealDocument = {"__meta__":{"hash":"sha256:efde605e00d866482f4db0cec631387662552f1db93834580f6d97e75e88630a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordNoDeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNoDealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordNoDeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RecordNoDealMutation, RecordNoDealMutationVariables>;
export const EnterpriseOrdersDocument = {"__meta__":{"hash":"sha256:3d7f66e70eb2215f4a29a2af963755fd6e64e9ab13bcb698d6d6b694f4633fe9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orderMatchSides"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderSupplies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withdrawn"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyItem_Supply"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderDemands"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withdrawn"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandItem_Demand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyItem_Supply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSupply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandItem_Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDemand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<EnterpriseOrdersQuery, EnterpriseOrdersQueryVariables>;
export const RecordMatchQuoteDocument = {"__meta__":{"hash":"sha256:1d14ba175174830a2220d20a67e7d8dc0414fd5884d95d27dcbdc5b42b72a872"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMatchQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMatchQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMatchQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RecordMatchQuoteMutation, RecordMatchQuoteMutationVariables>;
export const ConfirmMatchOrderDocument = {"__meta__":{"hash":"sha256:99a7e99a19d5393a84bc5571e7e945638e9db3edc0dbf10515052e35a062e562"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMatchOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMatchOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmMatchOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchItem_Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchItem_Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderMatchSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartProduct"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"quantityClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartConsented"}},{"kind":"Field","name":{"kind":"Name","value":"endedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ConfirmMatchOrderMutation, ConfirmMatchOrderMutationVariables>;
export const PublishOrderSupplyDocument = {"__meta__":{"hash":"sha256:c79d928a8a32f96bf0c0b0fe4a4703f8c29c732089c2411ed3a400d0949a0684"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishOrderSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishOrderSupplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishOrderSupply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyItem_Supply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyItem_Supply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSupply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<PublishOrderSupplyMutation, PublishOrderSupplyMutationVariables>;
export const ReviseOrderSupplyDocument = {"__meta__":{"hash":"sha256:5e0175e1a40ccb07b7f20ba610e14948ffcf65ca3cff6e16bd2d1e3921f3ff7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseOrderSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseOrderSupplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseOrderSupply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyItem_Supply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyItem_Supply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSupply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ReviseOrderSupplyMutation, ReviseOrderSupplyMutationVariables>;
export const WithdrawOrderSupplyDocument = {"__meta__":{"hash":"sha256:2687f4e2bd50e7d551658bfc78327ecffb827271294ae3d36544095d1f6f6527"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOrderSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawOrderSupplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawOrderSupply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplyItem_Supply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplyItem_Supply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSupply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<WithdrawOrderSupplyMutation, WithdrawOrderSupplyMutationVariables>;
export const WithdrawOrderDemandDocument = {"__meta__":{"hash":"sha256:7e24c8622fab42ceb713bfa1d513128d676db1f80a4593194b520113fcdadbe9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOrderDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawOrderDemandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawOrderDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandItem_Demand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandItem_Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDemand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"specs"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<WithdrawOrderDemandMutation, WithdrawOrderDemandMutationVariables>;
export const ApplyForPolicyDocument = {"__meta__":{"hash":"sha256:f12a83e07fd6add7743da8d0c0d9fa3cd9e33e41ef1238cc30dc5d866f43df1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyForPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForPolicyMutation, ApplyForPolicyMutationVariables>;
export const GivePolicyFeedbackDocument = {"__meta__":{"hash":"sha256:8014a67115597545fd03c4e8df5a9a5b0ef77792a99aceef118bc7cdb00dbaa4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GivePolicyFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GivePolicyFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givePolicyFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GivePolicyFeedbackMutation, GivePolicyFeedbackMutationVariables>;
export const ObjectToPolicyDocument = {"__meta__":{"hash":"sha256:55411ac5ee7e6dbb943387aae4a5a2e071367c08b35214d629a0c3942da6dc39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objectToPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToPolicyMutation, ObjectToPolicyMutationVariables>;
export const EnterprisePoliciesDocument = {"__meta__":{"hash":"sha256:71b28b3cc07a3e80deaf9b72615698c67174b0067efc24881d901c9200d5ccd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"withoutApplication"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisePoliciesQuery, EnterprisePoliciesQueryVariables>;
export const PolicyNewsDocument = {"__meta__":{"hash":"sha256:aa22e48cea774b37bd1def250a0d5fdf20fd61f6b886ae24c7b5331f68d046d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyNewsQuery, PolicyNewsQueryVariables>;
export const EnterprisePolicyPageDocument = {"__meta__":{"hash":"sha256:bd1d71eb63648f4550a2d86115b01b76fe4cfcc9f5237ae95acbd4c90b07d1a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterprisePolicyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"benefit"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"withoutApplication"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisePolicyPageQuery, EnterprisePolicyPageQueryVariables>;
export const ReadPolicyDocument = {"__meta__":{"hash":"sha256:cc3f7fc683d1e5dd52d80580fd733c35a025719c69e7f5e1409e3f2b4366d78d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReadPolicyMutation, ReadPolicyMutationVariables>;
export const OwnProfileDocument = {"__meta__":{"hash":"sha256:a9ce640d8aacc8b31ff4ca96a650fcd158b88fd988cb4b50b8aba04e88ad982c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"taxPaid"}},{"kind":"Field","name":{"kind":"Name","value":"rdSpending"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCapital"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exports"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProfileQuery, OwnProfileQueryVariables>;
export const RecordOwnProfileDocument = {"__meta__":{"hash":"sha256:439241bf54ea71d57308379681f6ee0d0f8850c6b0d0118f20a6abf0be87c573"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOwnProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEnterpriseProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordEnterpriseProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOwnProfileMutation, RecordOwnProfileMutationVariables>;
export const EnterpriseProjectsDocument = {"__meta__":{"hash":"sha256:20187eaa2af12d1ccd0c67e12573c6ebd2bfe48ea0ed5c8b74bb11ca818ce923"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"landMu"}},{"kind":"Field","name":{"kind":"Name","value":"secretarySince"}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretaryCard_Official"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotionTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepTable_Step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"backEntered"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneTrack_Project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretaryCard_Official"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTable_Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"backEntered"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneTrack_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}}]}}]} as unknown as DocumentNode<EnterpriseProjectsQuery, EnterpriseProjectsQueryVariables>;
export const CastBallotDocument = {"__meta__":{"hash":"sha256:ecd78765092f0b09e5e1660a19fd5de6701be1b7dacece947c2417f0ae1e7f7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"castBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CastBallotMutation, CastBallotMutationVariables>;
export const BallotPaperDocument = {"__meta__":{"hash":"sha256:d10ae38b85ccd626c36050261f93959e165f004e9ee572b612308ea166ae5746"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BallotPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballotPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotForm_Row"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnterprises"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotForm_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<BallotPaperQuery, BallotPaperQueryVariables>;
export const LastResultDocument = {"__meta__":{"hash":"sha256:e71665e5b679a9f1ab2c5895adba5a01167ecbdeec53396404769c3b29939077"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"winners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LastResultQuery, LastResultQueryVariables>;