/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
 * State of a dated duty, computed by the zone's published rule.
 * 状态灯,由规则计算。
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

export type LeadCard_LeadFragment = { __typename: 'InvestmentLead', id: string, title: string, stage: LeadStage, daysInStage: number, stageLight: TrafficLight, industry: string | null, version: number, viewerCan: Array<LeadAction>, missing: Array<MissingRequirement>, plannedInvestment: { __typename: 'Money', amount: string, currency: Currency } | null, enterprise: { __typename: 'Enterprise', id: string, shortName: string, sample: boolean }, owner: { __typename: 'Official', id: string, name: string } | null, nextStep: { __typename: 'NextStep', title: string, dueOn: string, waitingFor: string | null, light: TrafficLight } | null } & { ' $fragmentName'?: 'LeadCard_LeadFragment' };

export const LeadCard_LeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadCard_Lead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestmentLead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"daysInStage"}},{"kind":"Field","name":{"kind":"Name","value":"stageLight"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"plannedInvestment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<LeadCard_LeadFragment, unknown>;