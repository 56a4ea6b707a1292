/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  points: number;
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
  minutes?: number | null | undefined;
  /**
   * What it is about.
   * 标题。
   */
  title: string;
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
 * Input of the mutation.
 * 办理内容。
 */
export type SubmitEvaluationInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: string;
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
  taskId: string;
  /**
   * Text.
   * 正文。
   */
  text?: string | null | undefined;
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

export type EvaluationForm_TaskFragment = { __typename: 'ExperienceTask', id: string, version: number, steps: Array<string>, limitMinutes: number | null } & { ' $fragmentName'?: 'EvaluationForm_TaskFragment' };

export type HandedIn_TaskFragment = { __typename: 'ExperienceTask', id: string, limitMinutes: number | null, evaluation: { __typename: 'ExperienceEvaluation', id: string, minutes: number | null, text: string | null, steps: Array<{ __typename: 'ExperienceStep', title: string, minutes: number | null }>, scores: Array<{ __typename: 'ExperienceScore', criterion: ExperienceCriterion, points: number }> } | null } & { ' $fragmentName'?: 'HandedIn_TaskFragment' };

export type ExperienceTaskQueryVariables = Exact<{
  id: string;
}>;


export type ExperienceTaskQuery = { __typename: 'Query', zone: { __typename: 'HighTechZone', id: string, today: string } | null, experienceTask: (
    { __typename: 'ExperienceTask', id: string, title: string, place: string, brief: string, dueOn: string, status: ExperienceTaskStatus, viewerCan: Array<ExperienceTaskAction> }
    & { ' $fragmentRefs'?: { 'EvaluationForm_TaskFragment': EvaluationForm_TaskFragment;'HandedIn_TaskFragment': HandedIn_TaskFragment } }
  ) | null };

export type ExperienceTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type ExperienceTasksQuery = { __typename: 'Query', zone: { __typename: 'HighTechZone', id: string, today: string } | null, experienceTasks: Array<{ __typename: 'ExperienceTask', id: string, title: string, place: string, steps: Array<string>, limitMinutes: number | null, dueOn: string, light: TrafficLight, status: ExperienceTaskStatus, evaluation: { __typename: 'ExperienceEvaluation', id: string, submittedAt: string, minutes: number | null } | null }> };

export type SubmitEvaluationMutationVariables = Exact<{
  input: SubmitEvaluationInput;
}>;


export type SubmitEvaluationMutation = { __typename: 'Mutation', submitEvaluation: { __typename: 'SubmitEvaluationPayload', evaluation: { __typename: 'ExperienceEvaluation', id: string, task: (
        { __typename: 'ExperienceTask', id: string, version: number, status: ExperienceTaskStatus, light: TrafficLight, viewerCan: Array<ExperienceTaskAction> }
        & { ' $fragmentRefs'?: { 'HandedIn_TaskFragment': HandedIn_TaskFragment } }
      ) } | null, errors: Array<{ __typename: 'UserError', code: ErrorCode, path: Array<string>, message: string }> } };

export const EvaluationForm_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperienceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinutes"}}]}}]} as unknown as DocumentNode<EvaluationForm_TaskFragment, unknown>;
export const HandedIn_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedIn_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperienceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<HandedIn_TaskFragment, unknown>;
export const ExperienceTaskDocument = {"__meta__":{"hash":"sha256:310d467f275ff1f813f29fdc01a0b9df01976dbb8c56df1194606ae8d7f1e88b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExperienceTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"brief"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationForm_Task"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedIn_Task"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperienceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinutes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedIn_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperienceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<ExperienceTaskQuery, ExperienceTaskQueryVariables>;
export const ExperienceTasksDocument = {"__meta__":{"hash":"sha256:a1eac06803f7cf14b49ac070f3ac9f6749a28f56079c4803c30b50463626d965"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExperienceTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]} as unknown as DocumentNode<ExperienceTasksQuery, ExperienceTasksQueryVariables>;
export const SubmitEvaluationDocument = {"__meta__":{"hash":"sha256:6e82bdf1e58bec6d48146c87281ec8f6acb9040bbc4fbbce6476fa59e27626ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedIn_Task"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedIn_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperienceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitEvaluationMutation, SubmitEvaluationMutationVariables>;