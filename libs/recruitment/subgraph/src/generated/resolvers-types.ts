import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow, LeadRow, LeadEventRow, Context } from '../mapping.ts';
import type { PartyRow, AmountRow, HeadlineRow, AgreementPage } from '../agreement/agreement.queries.ts';
import type { TeamRow, ChainRow, NodeRow, LinkRow, FillingRow, TargetRow, ProjectRef } from '../chain/chain.queries.ts';
import type { ContactRow, CorrectionRow, SignalRow, ContactConnection, SignalConnection, HistoryPage } from '../contact/contact.queries.ts';
import type { ContactDueRow, ContactDuePage } from '../contact/contact-due.queries.ts';
import type { PolicyRow, PolicyConnection, ConditionRow, Rates, FeedbackRow, MatchRow, MatchConnection, ResultRow, ValueRow, DeliveryRow, DeliveryConnection, ProfileRow } from '../enterprise-policy/enterprise-policy.queries.ts';
import type { CountedFigure } from '../figures/counting.ts';
import type { SummedFigure } from '../figures/money-figure.ts';
import type { FiguresSpan } from '../figures/figures.resolvers.ts';
import type { FunnelStageFigures, StayFigure, StageConversionRow } from '../figures/funnel.ts';
import type { ReferrerFigure } from '../figures/referrals.ts';
import type { FlowStationFigures } from '../figures/reserve-flow.ts';
import type { RecruitmentTargetRow } from '../figures/targets.ts';
import type { HousingRow, ApplicationRow, ApplicationConnection, ApplicantRow } from '../housing/housing.queries.ts';
import type { ProjectRow, SigningEventRow } from '../identity/identity.queries.ts';
import type { SignedProjectFigures, CatalogueOffer, ReuseFacts } from '@gaoxin/recruitment-domain';
import type { TermRow } from '../incentive/incentive.queries.ts';
import type { EntityRef, StoredFileRow } from '@gaoxin/server';
import type { LeadColumnRow } from '../lead/lead-board.ts';
import type { LeadConnection } from '../lead/lead-page.ts';
import type { LeadValueRow, LeadChangeRow } from '../lead/lead.queries.ts';
import type { ObligationRow, ObligationPage } from '../obligation/obligation.queries.ts';
import type { OrderSupplyRow, OrderDemandRow, OrderMatchRow, OrderMatchSideRow, OrderOutcomeRow, OrderSupplyPage, OrderDemandPage, OrderMatchPage, OrderSidePage, MonthOfSupply } from '../order/order.queries.ts';
import type { OrderMissRow } from '../order/misses.queries.ts';
import type { PipelineRow, PipelineStageRow } from '../pipeline/pipeline.queries.ts';
import type { RulesRow, PitchRow, SendingRow, FeasibilityRow, DiligenceOfLead, DiligenceRow, PitchConnection } from '../preparation/preparation.queries.ts';
import type { ImportRunRow, ImportRunPage, ImportRowRow, ImportRowPage, DuplicatePairRow, DuplicatePage } from '@gaoxin/registers';
import type { SimilarLeadRow, LeadMergeRow, LeadMergePage } from '../register/register.queries.ts';
import type { SavedFilterRow } from '../saved-filter/saved-filter.queries.ts';
import type { ParkRow, SiteRow, PageOfSites, SiteEventRow, ReservationRow, OccupancyRow, ReuseRow } from '../site/site.queries.ts';
import type { TourRow, StopRow, TourConnection } from '../tour/tour.queries.ts';
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
export type AcceptHousingOfferInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: Scalars['ID']['input'];
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
export type AcceptHousingOfferPayload = {
  __typename?: 'AcceptHousingOfferPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type AddAgreementPartyInput = {
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
   * Registered name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * As what it signs.
   * 签约身份。
   */
  role: PartyRole;
  /**
   * Which side it stands on.
   * 哪一方。
   */
  side: PartySide;
  /**
   * Who signed for it.
   * 签字人。
   */
  signatory?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its credit code, where it has one.
   * 统一社会信用代码，没有的不填。
   */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type AddAgreementPartyPayload = {
  __typename?: 'AddAgreementPartyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The party.
   * 签约方。
   */
  party?: Maybe<AgreementParty>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AddChainNodeInput = {
  /**
   * Id of the chain.
   * 产业链编号。
   */
  chainId: Scalars['ID']['input'];
  /**
   * What belongs to it.
   * 说明。
   */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Where in the chain it stands.
   * 位置。
   */
  stage: ChainStage;
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
export type AddChainNodePayload = {
  __typename?: 'AddChainNodePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The node.
   * 环节。
   */
  node?: Maybe<ChainNode>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AddObligationInput = {
  /**
   * Id of the agreement.
   * 协议编号。
   */
  agreementId: Scalars['ID']['input'];
  /**
   * Text of the clause.
   * 条款内容。
   */
  clause: Scalars['String']['input'];
  /**
   * Last day.
   * 期限。
   */
  dueOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * The term of the agreement that it fulfils; required where the zone gives an incentive.
   * 所兑现的优惠条款；园区方给予优惠的必填。
   */
  incentiveTermId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What it is about.
   * 类别。
   */
  kind: ObligationKind;
  /**
   * How much money.
   * 金额。
   */
  money?: InputMaybe<MoneyInput>;
  /**
   * Official who answers for it; required on the zone’s side.
   * 责任人；园区方事项必填。
   */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who promised; required, left nullable so that its absence gets a clear answer at its place.
   * 承诺方，必填。
   */
  party?: InputMaybe<PartySide>;
  /**
   * How much, where it can be counted.
   * 数量。
   */
  quantity?: InputMaybe<QuantityInput>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type AddObligationPayload = {
  __typename?: 'AddObligationPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The obligation.
   * 约定事项。
   */
  obligation?: Maybe<Obligation>;
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
export type AdvanceParkSectionInput = {
  /**
   * Code of the section.
   * 分区代码。
   */
  code: Scalars['String']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the park.
   * 园区编号。
   */
  parkId: Scalars['ID']['input'];
  /**
   * The status to reach.
   * 进入的状态。
   */
  to: ParkSectionStatus;
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
export type AdvanceParkSectionPayload = {
  __typename?: 'AdvanceParkSectionPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The park.
   * 园区。
   */
  park?: Maybe<Park>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AdvanceSiteInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Day on which it happened.
   * 发生日期。
   */
  on: Scalars['Date']['input'];
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
  /**
   * UNDER_CONSTRUCTION or AVAILABLE.
   * 在建或可用。
   */
  to: SiteStatus;
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
export type AdvanceSitePayload = {
  __typename?: 'AdvanceSitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The site.
   * 载体。
   */
  site?: Maybe<Site>;
};

/**
 * What the viewer may do with the agreement.
 * 可对协议执行的操作。
 */
export type AgreementAction =
  /**
   * Add an obligation.
   * 登记约定事项
   */
  | 'ADD_OBLIGATION'
  /**
   * Add a party.
   * 登记签约方
   */
  | 'ADD_PARTY'
  /**
   * Draft an incentive term.
   * 拟优惠条款
   */
  | 'DRAFT_INCENTIVE'
  /**
   * Hand over.
   * 移交
   */
  | 'HAND_OVER'
  /**
   * Say which project it is.
   * 认定项目
   */
  | 'IDENTIFY'
  /**
   * Record a signing ceremony.
   * 登记签约活动
   */
  | 'RECORD_CEREMONY'
  /**
   * Decide which amount stands.
   * 核定金额
   */
  | 'RESOLVE_CONFLICT'
  /**
   * Put the terms right.
   * 更正内容
   */
  | 'REVISE'
  /**
   * Record an amount.
   * 登记金额
   */
  | 'STATE_AMOUNT';

/**
 * Which agreements; all conditions must hold.
 * 筛选条件，须同时满足。
 */
export type AgreementFilter = {
  /**
   * With contradicting amounts, or without.
   * 金额是否有矛盾。
   */
  conflict?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Of one enterprise.
   * 所属企业。
   */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Words of the title.
   * 标题中的文字。
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A party that signed the agreement.
 * 签约方。
 */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Registered name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * As what it signs.
   * 签约身份。
   */
  role: PartyRole;
  /**
   * Which side it stands on.
   * 哪一方。
   */
  side: PartySide;
  /**
   * Who signed for it.
   * 签字人。
   */
  signatory?: Maybe<Scalars['String']['output']>;
  /**
   * Its credit code, where it has one.
   * 统一社会信用代码，没有的不填。
   */
  uscc?: Maybe<Scalars['Uscc']['output']>;
};

/**
 * A party that signs.
 * 签约方。
 */
export type AgreementPartyInput = {
  /**
   * Registered name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * As what it signs.
   * 签约身份。
   */
  role: PartyRole;
  /**
   * Which side it stands on.
   * 哪一方。
   */
  side: PartySide;
  /**
   * Who signed for it.
   * 签字人。
   */
  signatory?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its credit code, where it has one.
   * 统一社会信用代码，没有的不填。
   */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AllocateHousingInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: Scalars['ID']['input'];
  /**
   * Only in this building.
   * 指定楼栋。
   */
  building?: InputMaybe<Scalars['String']['input']>;
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
export type AllocateHousingPayload = {
  __typename?: 'AllocateHousingPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type AnswerSignalInput = {
  /**
   * When it was answered.
   * 应答时间。
   */
  answeredAt: Scalars['DateTime']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What was done.
   * 应答说明。
   */
  note: Scalars['String']['input'];
  /**
   * Id of the signal.
   * 信号编号。
   */
  signalId: Scalars['ID']['input'];
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
export type AnswerSignalPayload = {
  __typename?: 'AnswerSignalPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The signal.
   * 机会信号。
   */
  signal?: Maybe<LeadSignal>;
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
  enterpriseId: Scalars['ID']['input'];
  /**
   * Id of the housing.
   * 人才公寓编号。
   */
  housingId: Scalars['ID']['input'];
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
export type ApplyForHousingPayload = {
  __typename?: 'ApplyForHousingPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type AppointIndustryTeamLeadInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the official in charge.
   * 负责人编号。
   */
  leadOfficialId: Scalars['ID']['input'];
  /**
   * Id of the team.
   * 专班编号。
   */
  teamId: Scalars['ID']['input'];
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
export type AppointIndustryTeamLeadPayload = {
  __typename?: 'AppointIndustryTeamLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The team.
   * 产业专班。
   */
  team?: Maybe<IndustryTeam>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ArrangeTourStopsInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * All stops in their order.
   * 全部站点，按顺序。
   */
  stops: Array<TourStopInput>;
  /**
   * Id of the tour.
   * 考察编号。
   */
  tourId: Scalars['ID']['input'];
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
export type ArrangeTourStopsPayload = {
  __typename?: 'ArrangeTourStopsPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The tour.
   * 考察。
   */
  tour?: Maybe<SiteTour>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AssignChainTeamInput = {
  /**
   * Id of the chain.
   * 产业链编号。
   */
  chainId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the team.
   * 专班编号。
   */
  teamId: Scalars['ID']['input'];
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
export type AssignChainTeamPayload = {
  __typename?: 'AssignChainTeamPayload';
  /**
   * The chain.
   * 产业链。
   */
  chain?: Maybe<IndustryChain>;
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
export type AssignLeadInput = {
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
   * Id of the official who takes it over.
   * 接手人编号。
   */
  ownerId: Scalars['ID']['input'];
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
export type AssignLeadPayload = {
  __typename?: 'AssignLeadPayload';
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
export type AttachIncentiveTermInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the term.
   * 条款编号。
   */
  incentiveTermId: Scalars['ID']['input'];
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
export type AttachIncentiveTermPayload = {
  __typename?: 'AttachIncentiveTermPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The term.
   * 优惠条款。
   */
  incentiveTerm?: Maybe<IncentiveTerm>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type AttachSignalToLeadInput = {
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
   * Id of the signal.
   * 信号编号。
   */
  signalId: Scalars['ID']['input'];
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
export type AttachSignalToLeadPayload = {
  __typename?: 'AttachSignalToLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The signal.
   * 机会信号。
   */
  signal?: Maybe<LeadSignal>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type CancelSiteTourInput = {
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
   * Id of the tour.
   * 考察编号。
   */
  tourId: Scalars['ID']['input'];
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
export type CancelSiteTourPayload = {
  __typename?: 'CancelSiteTourPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The tour.
   * 考察。
   */
  tour?: Maybe<SiteTour>;
};

/**
 * What the viewer may do with a chain.
 * 可对产业链执行的操作。
 */
export type ChainAction =
  /**
   * Give it to another team.
   * 调整专班
   */
  | 'ASSIGN_TEAM'
  /**
   * Draw it, fill nodes, tag leads and name targets.
   * 编辑、填企业、标线索、列目标
   */
  | 'EDIT';

/**
 * An enterprise of the zone that fills a node.
 * 填入环节的企业。
 */
export type ChainFilling = {
  __typename?: 'ChainFilling';
  /**
   * The enterprise.
   * 企业。
   */
  enterprise: Enterprise;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The lead through which it came; null when it was here before.
   * 由哪条线索引入；原有企业为空。
   */
  lead?: Maybe<InvestmentLead>;
  /**
   * The node.
   * 环节。
   */
  node: ChainNode;
  /**
   * Since when it has filled the node.
   * 填入起始日期。
   */
  since: Scalars['Date']['output'];
  /**
   * Day on which it stopped; null while it fills the node.
   * 退出日期；未退出为空。
   */
  vacatedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * One node supplies another.
 * 供应关系。
 */
export type ChainLink = {
  __typename?: 'ChainLink';
  /**
   * Id of the supplying node.
   * 供应环节编号。
   */
  fromId: Scalars['ID']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What is supplied.
   * 供应内容。
   */
  supplies?: Maybe<Scalars['String']['output']>;
  /**
   * Id of the supplied node.
   * 被供应环节编号。
   */
  toId: Scalars['ID']['output'];
};

/**
 * One node of a chain.
 * 产业链环节。
 */
export type ChainNode = {
  __typename?: 'ChainNode';
  /**
   * The chain.
   * 产业链。
   */
  chain: IndustryChain;
  /**
   * What belongs to it.
   * 说明。
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * Enterprises of the zone that fill it, the longest first.
   * 填入的企业。
   */
  filledBy: Array<ChainFilling>;
  /**
   * True when nobody fills it.
   * 是否缺口。
   */
  gap: Scalars['Boolean']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Leads tagged to it that were not dropped, oldest tag first.
   * 标到此环节、未终止的线索。
   */
  leads: Array<InvestmentLead>;
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Tagged leads that signed and whose enterprise does not fill the node yet; filling it stays a person's act.
   * 已签约、企业尚未填入的线索，由人确认填入。
   */
  proposals: Array<InvestmentLead>;
  /**
   * Where in the chain it stands.
   * 位置。
   */
  stage: ChainStage;
  /**
   * Enterprises and groups outside that the zone wants here, the most wanted first.
   * 目标企业。
   */
  targets: Array<ChainTarget>;
};

/**
 * Where in the chain a node stands.
 * 环节位置。
 */
export type ChainStage =
  /**
   * Use, sale and service.
   * 下游
   */
  | 'DOWNSTREAM'
  /**
   * Manufacture.
   * 中游
   */
  | 'MIDSTREAM'
  /**
   * Raw materials and parts.
   * 上游
   */
  | 'UPSTREAM';

/**
 * An enterprise or group outside of the zone that would fill a node.
 * 目标企业。
 */
export type ChainTarget = {
  __typename?: 'ChainTarget';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Its name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Day on which it was named.
   * 列入日期。
   */
  namedOn: Scalars['Date']['output'];
  /**
   * The node.
   * 环节。
   */
  node: ChainNode;
  /**
   * Why, and what is known of its plans.
   * 备注。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * How much it is wanted.
   * 优先级。
   */
  priority: ChainTargetPriority;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * How much a target is wanted.
 * 优先级。
 */
export type ChainTargetPriority =
  /**
   * First.
   * 高
   */
  | 'HIGH'
  /**
   * Later.
   * 低
   */
  | 'LOW'
  /**
   * Next.
   * 中
   */
  | 'MEDIUM';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ChangeLeadPipelineInput = {
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
   * Id of the pipeline that it follows from now on.
   * 改走的流程编号。
   */
  pipelineId: Scalars['ID']['input'];
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['input'];
  /**
   * The stage to stand in: of the lead's phase or an earlier one, or the first.
   * 所入阶段编号，不超前于现阶段，或为首个阶段。
   */
  stageId: Scalars['ID']['input'];
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
export type ChangeLeadPipelinePayload = {
  __typename?: 'ChangeLeadPipelinePayload';
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
export type ChangeRecruitmentRulesInput = {
  /**
   * Whether signing needs the due diligence done.
   * 签约前是否须完成尽职调查。
   */
  dueDiligenceForSigning: Scalars['Boolean']['input'];
  /**
   * Items of the due diligence in order.
   * 尽职调查事项。
   */
  dueDiligenceItems: Array<Scalars['String']['input']>;
  /**
   * Why the zone signs without it; needed where it is switched off.
   * 不要求尽职调查的理由；不要求时必填。
   */
  dueDiligenceOffFor?: InputMaybe<Scalars['String']['input']>;
  /**
   * Finished feasibility items that a lead needs to enter NEGOTIATION, 0 to 20.
   * 进入洽谈所需办结的可行性论证项数，0 至 20。
   */
  feasibilityForNegotiation: Scalars['Int']['input'];
  /**
   * Formal contacts that each lead in talks needs a year, 0 to 365.
   * 每条在谈线索每年的正式接触次数，0 至 365。
   */
  formalContactsPerYear: Scalars['Int']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Send it back with a change, 0 where nothing was stored yet; a stale one is refused.
   * 版本号，修改时带回；还没有内容时为 0；过期则拒绝。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ChangeRecruitmentRulesPayload = {
  __typename?: 'ChangeRecruitmentRulesPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The rules.
   * 招商规则。
   */
  rules?: Maybe<RecruitmentRules>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CloseOrderMatchInput = {
  /**
   * Day on which the talks ended.
   * 谈判结束日期。
   */
  endedOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the match.
   * 撮合编号。
   */
  matchId: Scalars['ID']['input'];
  /**
   * In plain words.
   * 说明，可不填。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Why, as the two told.
   * 双方说的原因。
   */
  reason: OrderNoDealReason;
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
export type CloseOrderMatchPayload = {
  __typename?: 'CloseOrderMatchPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The match.
   * 撮合。
   */
  match?: Maybe<OrderMatch>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CompleteSiteReuseInput = {
  /**
   * Area after the change.
   * 改造后面积。
   */
  area?: InputMaybe<QuantityInput>;
  /**
   * Day on which the new use began.
   * 落地日。
   */
  completedOn: Scalars['Date']['input'];
  /**
   * Id of the new occupant.
   * 新入驻企业编号。
   */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What the site gives now.
   * 改造后效益。
   */
  figures?: InputMaybe<SiteReuseFiguresInput>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the reuse case.
   * 案例编号。
   */
  reuseId: Scalars['ID']['input'];
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
export type CompleteSiteReusePayload = {
  __typename?: 'CompleteSiteReusePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The reuse case.
   * 腾笼换鸟案例。
   */
  reuse?: Maybe<SiteReuse>;
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
   * Null when it cannot be decided.
   * 是否满足；无法判断为空。
   */
  met?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Why it cannot be decided; null where it is decided.
   * 无法判断的原因；已判断为空。
   */
  undecided?: Maybe<ConditionUndecided>;
};

/**
 * Why nobody can say whether a condition holds.
 * 条件无法判断的原因。
 */
export type ConditionUndecided =
  /**
   * A fact that it asks for is not recorded.
   * 企业档案缺资料
   */
  | 'FACT_MISSING'
  /**
   * The expression has no answer for these facts; the policy is to be revised.
   * 条件写法算不出结果，要修订政策
   */
  | 'NOT_COMPUTABLE';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ConfirmMatchOrderInput = {
  /**
   * For how much; the two sides alone read it.
   * 成交金额，可不填；只有双方看得到。
   */
  amount?: InputMaybe<MoneyInput>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Day of the order.
   * 成交日期。
   */
  orderedOn: Scalars['Date']['input'];
  /**
   * How much was ordered; an exact number above zero.
   * 成交数量，大于零的确数。
   */
  quantity: QuantityInput;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: Scalars['ID']['input'];
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
export type ConfirmMatchOrderPayload = {
  __typename?: 'ConfirmMatchOrderPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The viewer's side of the match.
   * 本企业一侧的撮合。
   */
  side?: Maybe<OrderMatchSide>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ConnectChainNodesInput = {
  /**
   * Id of the chain.
   * 产业链编号。
   */
  chainId: Scalars['ID']['input'];
  /**
   * Id of the supplying node.
   * 供应环节编号。
   */
  fromId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is supplied.
   * 供应内容。
   */
  supplies?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the supplied node.
   * 被供应环节编号。
   */
  toId: Scalars['ID']['input'];
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
export type ConnectChainNodesPayload = {
  __typename?: 'ConnectChainNodesPayload';
  /**
   * The chain.
   * 产业链。
   */
  chain?: Maybe<IndustryChain>;
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
export type ConsentToMatchInput = {
  /**
   * Who answers the other side.
   * 由谁联系对方。
   */
  contactName: Scalars['String']['input'];
  /**
   * Telephone to give to the other side.
   * 给对方的电话。
   */
  contactPhone: Scalars['String']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: Scalars['ID']['input'];
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
export type ConsentToMatchPayload = {
  __typename?: 'ConsentToMatchPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The viewer's side of the match.
   * 本企业一侧的撮合。
   */
  side?: Maybe<OrderMatchSide>;
};

/**
 * Formal contacts of a year against the zone's minimum.
 * 年度正式接触次数。
 */
export type ContactCadence = {
  __typename?: 'ContactCadence';
  /**
   * Whether the lead's stage asks for contacts: from talks to the handover.
   * 该阶段是否要求（洽谈起至移交前）。
   */
  asked: Scalars['Boolean']['output'];
  /**
   * Formal contacts ÷ the minimum; its rows are all contacts of the year.
   * 正式接触次数 ÷ 最低次数；明细含全部接触。
   */
  figure: Figure;
  /**
   * Whether the minimum is reached; informal contacts never help.
   * 是否达到最低次数，非正式接触不计。
   */
  met: Scalars['Boolean']['output'];
  /**
   * Day by which the next formal contact is due, at an even pace; null when none is asked for.
   * 按均匀节奏，下次正式接触应在哪天前；不要求时为空。
   */
  nextDueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Calendar year.
   * 年度。
   */
  year: Scalars['Int']['output'];
};

/**
 * What a contact said before it was corrected, and why that was wrong.
 * 更正前的内容及更正原因。
 */
export type ContactCorrection = {
  __typename?: 'ContactCorrection';
  /**
   * What was agreed to happen next.
   * 约定的下一步。
   */
  agreedNext?: Maybe<Scalars['String']['output']>;
  /**
   * When it was corrected.
   * 更正时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * By whom.
   * 更正人。
   */
  by: Scalars['String']['output'];
  /**
   * When it began.
   * 开始时间。
   */
  heldAt: Scalars['DateTime']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Formal or informal; only formal ones count for the yearly minimum.
   * 正式或非正式，年度次数只计正式接触。
   */
  kind: ContactKind;
  /**
   * Who took part for the zone, one line for each with the title.
   * 我方参加人及职务，每人一行。
   */
  ourSide: Array<Scalars['String']['output']>;
  /**
   * Where, or by which means.
   * 地点或方式。
   */
  place: Scalars['String']['output'];
  /**
   * Why.
   * 更正原因。
   */
  reason: Scalars['String']['output'];
  /**
   * What was said, in a few sentences.
   * 谈了什么。
   */
  summary: Scalars['String']['output'];
  /**
   * Who took part for the other side, one line for each with the title.
   * 对方参加人及职务，每人一行。
   */
  theirSide: Array<Scalars['String']['output']>;
};

/**
 * A lead that asks for a contact.
 * 应联系的线索。
 */
export type ContactDue = {
  __typename?: 'ContactDue';
  /**
   * The earliest day on which one of the reasons falls.
   * 最早的应联系日。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * Why, the most urgent first.
   * 原因，急的在前。
   */
  reasons: Array<ContactReason>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type ContactDueConnection = {
  __typename?: 'ContactDueConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<ContactDueEdge>;
  /**
   * Of all of them, those that are late already.
   * 其中已超期的条数。
   */
  lateCount: Scalars['Int']['output'];
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<ContactDue>;
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
export type ContactDueEdge = {
  __typename?: 'ContactDueEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: ContactDue;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type ContactFilter = {
  /**
   * First day.
   * 起始日期。
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Formal or informal.
   * 接触性质。
   */
  kind?: InputMaybe<ContactKind>;
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Id of the official who recorded it.
   * 记录人编号。
   */
  officialId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Last day.
   * 截止日期。
   */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * How official a contact is.
 * 接触性质。
 */
export type ContactKind =
  /**
   * By appointment between both sides, with people who can speak for them.
   * 正式接触
   */
  | 'FORMAL'
  /**
   * A call, a message, a chat.
   * 非正式接触
   */
  | 'INFORMAL';

/**
 * Why a lead asks for a contact.
 * 应联系的原因。
 */
export type ContactReason =
  /**
   * The yearly minimum of formal contacts asks for the next one.
   * 年度正式接触次数
   */
  | 'CADENCE'
  /**
   * It rests, and the day to look again has come.
   * 休眠线索到了再看的日子
   */
  | 'LOOK_AGAIN'
  /**
   * Its next step falls due.
   * 下一步到期
   */
  | 'NEXT_STEP'
  /**
   * The window of a signal closes.
   * 信号将关窗
   */
  | 'SIGNAL';

/**
 * That a contact was struck out, and why.
 * 作废情况。
 */
export type ContactStrike = {
  __typename?: 'ContactStrike';
  /**
   * When.
   * 作废时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * By whom.
   * 作废人。
   */
  by: Scalars['String']['output'];
  /**
   * Why.
   * 原因。
   */
  reason: Scalars['String']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CopyPitchPackageInput = {
  /**
   * Id of the package to copy from.
   * 被复制的方案编号。
   */
  fromPackageId: Scalars['ID']['input'];
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
   * Version of the package, 0 before the first word.
   * 方案版本号，首次编写为 0。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type CopyPitchPackagePayload = {
  __typename?: 'CopyPitchPackagePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The package.
   * 招商方案。
   */
  package?: Maybe<PitchPackage>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type CorrectContactInput = {
  /**
   * What was agreed to happen next.
   * 约定的下一步。
   */
  agreedNext?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the contact.
   * 接触记录编号。
   */
  contactId: Scalars['ID']['input'];
  /**
   * Ids of fresh uploads.
   * 新上传的文件编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * When it began.
   * 开始时间。
   */
  heldAt: Scalars['DateTime']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Formal or informal; only formal ones count for the yearly minimum.
   * 正式或非正式，年度次数只计正式接触。
   */
  kind: ContactKind;
  /**
   * Who took part for the zone, one line for each with the title.
   * 我方参加人及职务，每人一行。
   */
  ourSide: Array<Scalars['String']['input']>;
  /**
   * Where, or by which means.
   * 地点或方式。
   */
  place: Scalars['String']['input'];
  /**
   * Why the record was wrong.
   * 更正原因。
   */
  reason: Scalars['String']['input'];
  /**
   * What was said, in a few sentences.
   * 谈了什么。
   */
  summary: Scalars['String']['input'];
  /**
   * Who took part for the other side, one line for each with the title.
   * 对方参加人及职务，每人一行。
   */
  theirSide: Array<Scalars['String']['input']>;
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
export type CorrectContactPayload = {
  __typename?: 'CorrectContactPayload';
  /**
   * The contact.
   * 接触记录。
   */
  contact?: Maybe<LeadContact>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type DecideDueDiligenceInput = {
  /**
   * Whether the lead may be signed in spite of the concern.
   * 是否同意。
   */
  accepted: Scalars['Boolean']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the item.
   * 事项编号。
   */
  itemId: Scalars['ID']['input'];
  /**
   * Why.
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
export type DecideDueDiligencePayload = {
  __typename?: 'DecideDueDiligencePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The item.
   * 调查事项。
   */
  item?: Maybe<DueDiligenceItem>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DecideSiteReuseInput = {
  /**
   * Day of the decision.
   * 决定日。
   */
  decidedOn: Scalars['Date']['input'];
  /**
   * What was decided, and on which basis.
   * 决定及依据。
   */
  decision: Scalars['String']['input'];
  /**
   * What the site gave before.
   * 改造前效益。
   */
  figures?: InputMaybe<SiteReuseFiguresInput>;
  /**
   * The former use.
   * 原用途。
   */
  formerUse: Scalars['String']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * The new use.
   * 新用途。
   */
  newUse: Scalars['String']['input'];
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
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
export type DecideSiteReusePayload = {
  __typename?: 'DecideSiteReusePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The reuse case.
   * 腾笼换鸟案例。
   */
  reuse?: Maybe<SiteReuse>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DeclareBreachInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the obligation.
   * 约定事项编号。
   */
  obligationId: Scalars['ID']['input'];
  /**
   * Why.
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
export type DeclareBreachPayload = {
  __typename?: 'DeclareBreachPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The obligation.
   * 约定事项。
   */
  obligation?: Maybe<Obligation>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type DeclineMatchInput = {
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
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: Scalars['ID']['input'];
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
export type DeclineMatchPayload = {
  __typename?: 'DeclineMatchPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The viewer's side of the match.
   * 本企业一侧的撮合。
   */
  side?: Maybe<OrderMatchSide>;
};

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
export type DisconnectChainNodesInput = {
  /**
   * Id of the chain.
   * 产业链编号。
   */
  chainId: Scalars['ID']['input'];
  /**
   * Id of the supplying node.
   * 供应环节编号。
   */
  fromId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the supplied node.
   * 被供应环节编号。
   */
  toId: Scalars['ID']['input'];
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
export type DisconnectChainNodesPayload = {
  __typename?: 'DisconnectChainNodesPayload';
  /**
   * The chain.
   * 产业链。
   */
  chain?: Maybe<IndustryChain>;
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
export type DraftIncentiveTermInput = {
  /**
   * On what kind of rule it rests.
   * 依据类型。
   */
  basis: LegalBasis;
  /**
   * The rule: title, number, article.
   * 依据文件：名称、文号、条款。
   */
  basisText?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is offered.
   * 优惠种类。
   */
  kind: IncentiveKind;
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * How much, such as 40 per cent.
   * 幅度，如 40%。
   */
  rate?: InputMaybe<QuantityInput>;
  /**
   * Whom it is for.
   * 适用范围。
   */
  scope: IncentiveScope;
  /**
   * Text of the term.
   * 条款内容。
   */
  text: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type DraftIncentiveTermPayload = {
  __typename?: 'DraftIncentiveTermPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The term.
   * 优惠条款。
   */
  incentiveTerm?: Maybe<IncentiveTerm>;
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
export type DropFeasibilityInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the item.
   * 事项编号。
   */
  itemId: Scalars['ID']['input'];
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
export type DropFeasibilityPayload = {
  __typename?: 'DropFeasibilityPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The item.
   * 论证事项。
   */
  item?: Maybe<FeasibilityItem>;
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
 * What is checked about an investor before signing.
 * 尽职调查。
 */
export type DueDiligence = {
  __typename?: 'DueDiligence';
  /**
   * Whether the zone asks for it before signing.
   * 签约前是否必须完成。
   */
  asked: Scalars['Boolean']['output'];
  /**
   * Whether nothing stands in the way of signing.
   * 是否不再妨碍签约。
   */
  cleared: Scalars['Boolean']['output'];
  /**
   * Items with a result that lets the lead be signed ÷ all items; its rows are the items.
   * 已通过事项 ÷ 全部事项。
   */
  figure: Figure;
  /**
   * Items in the order of the zone's template.
   * 调查事项，按模板排列。
   */
  items: Array<DueDiligenceItem>;
};

/**
 * What a leader decided about a concern.
 * 领导裁定。
 */
export type DueDiligenceDecision = {
  __typename?: 'DueDiligenceDecision';
  /**
   * Whether the lead may be signed in spite of it.
   * 是否同意。
   */
  accepted: Scalars['Boolean']['output'];
  /**
   * When.
   * 裁定时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * Who decided.
   * 裁定人。
   */
  by: Scalars['String']['output'];
  /**
   * Why.
   * 理由。
   */
  reason: Scalars['String']['output'];
};

/**
 * One item of the due diligence.
 * 尽职调查事项。
 */
export type DueDiligenceItem = {
  __typename?: 'DueDiligenceItem';
  /**
   * Whether the item still stands in the way of signing.
   * 是否妨碍签约。
   */
  blocks: Scalars['Boolean']['output'];
  /**
   * Who checked.
   * 调查人。
   */
  checkedBy?: Maybe<Official>;
  /**
   * Day of the check.
   * 调查日期。
   */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What a leader decided about a concern.
   * 领导裁定；未裁定为空。
   */
  decision?: Maybe<DueDiligenceDecision>;
  /**
   * Where it can be read.
   * 依据。
   */
  evidence?: Maybe<Scalars['String']['output']>;
  /**
   * Files.
   * 附件。
   */
  files: Array<StoredFile>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * What was found.
   * 说明。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The result; null while there is none.
   * 结果；未记录为空。
   */
  result?: Maybe<DueDiligenceResult>;
  /**
   * What is checked.
   * 调查内容。
   */
  title: Scalars['String']['output'];
  /**
   * Send it back with a change, 0 where nothing was stored yet; a stale one is refused.
   * 版本号，修改时带回；还没有内容时为 0；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
};

/**
 * Result of a check.
 * 调查结果。
 */
export type DueDiligenceResult =
  /**
   * A leader has to decide.
   * 关注
   */
  | 'CONCERN'
  /**
   * Signing is not possible.
   * 不通过
   */
  | 'FAILED'
  /**
   * Nothing speaks against it.
   * 通过
   */
  | 'PASSED';

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

/**
 * Input of the mutation.
 * 办理内容。
 */
export type EndOccupancyInput = {
  /**
   * Day on which the occupant left.
   * 退出日。
   */
  endedOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the occupancy.
   * 入驻记录编号。
   */
  occupancyId: Scalars['ID']['input'];
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
export type EndOccupancyPayload = {
  __typename?: 'EndOccupancyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The occupancy.
   * 入驻记录。
   */
  occupancy?: Maybe<SiteOccupancy>;
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
  | 'USCC_INVALID';

/**
 * What an amount rests on, from the weakest to the strongest.
 * 金额的依据，由弱到强。
 */
export type EvidenceGrade =
  /**
   * Said in public, such as at a ceremony.
   * 宣称
   */
  | 'CLAIMED'
  /**
   * Written in a signed agreement.
   * 协议
   */
  | 'CONTRACTED'
  /**
   * Investment that was made, up to the day.
   * 完成（累计）
   */
  | 'INVESTED'
  /**
   * Money that arrived, up to the day.
   * 到位（累计）
   */
  | 'PAID_IN';

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
 * A piece of work that tells whether the project is possible.
 * 可行性论证事项。
 */
export type FeasibilityItem = {
  __typename?: 'FeasibilityItem';
  /**
   * What was found.
   * 结论。
   */
  conclusion?: Maybe<Scalars['String']['output']>;
  /**
   * Why it was left undone; null unless it was dropped.
   * 取消原因；未取消为空。
   */
  droppedFor?: Maybe<Scalars['String']['output']>;
  /**
   * Last day in time.
   * 期限。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * Day on which it was finished.
   * 办结日期。
   */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * Who is in charge.
   * 负责人。
   */
  owner?: Maybe<Official>;
  /**
   * Open or done.
   * 状态。
   */
  state: FeasibilityState;
  /**
   * What is examined.
   * 论证内容。
   */
  title: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
};

/**
 * State of a piece of feasibility work.
 * 论证事项状态。
 */
export type FeasibilityState =
  /**
   * Finished.
   * 已办结
   */
  | 'DONE'
  /**
   * Left undone.
   * 已取消
   */
  | 'DROPPED'
  /**
   * Under way.
   * 在办
   */
  | 'OPEN';

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
export type FillChainNodeInput = {
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
   * Id of the node.
   * 环节编号。
   */
  nodeId: Scalars['ID']['input'];
  /**
   * Since when it has filled the node.
   * 填入起始日期。
   */
  since: Scalars['Date']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type FillChainNodePayload = {
  __typename?: 'FillChainNodePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The enterprise in the node.
   * 填入的企业。
   */
  filling?: Maybe<ChainFilling>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type FinishFeasibilityInput = {
  /**
   * What was found.
   * 结论。
   */
  conclusion: Scalars['String']['input'];
  /**
   * Day on which it was finished.
   * 办结日期。
   */
  finishedOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the item.
   * 事项编号。
   */
  itemId: Scalars['ID']['input'];
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
export type FinishFeasibilityPayload = {
  __typename?: 'FinishFeasibilityPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The item.
   * 论证事项。
   */
  item?: Maybe<FeasibilityItem>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type FinishNextStepInput = {
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
   * What came of it.
   * 结果。
   */
  outcome?: InputMaybe<Scalars['String']['input']>;
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
export type FinishNextStepPayload = {
  __typename?: 'FinishNextStepPayload';
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
 * One station between reserve and start.
 * 储备到开工的一站。
 */
export type FlowStation = {
  __typename?: 'FlowStation';
  /**
   * How many, those without an amount in the currency included.
   * 数量，含没有该币种金额的。
   */
  count: Scalars['Int']['output'];
  /**
   * What stands there, with its rows; there is no target for a station, so `value` is null.
   * 该位置的投资额及明细；没有任务，比值为空。
   */
  figure: MoneyFigure;
  /**
   * Investment of those that have an amount in the currency.
   * 该币种投资额合计。
   */
  investment: Money;
  /**
   * How many are left out of the sum, because they have no amount or one in another currency.
   * 未计入合计的数量。
   */
  leftOut: Scalars['Int']['output'];
  /**
   * Which station.
   * 位置。
   */
  station: FlowStationKind;
};

/**
 * Where an investment stands on its way to construction.
 * 储备到开工的位置。
 */
export type FlowStationKind =
  /**
   * In negotiation, inspection or review.
   * 洽谈
   */
  | 'NEGOTIATION'
  /**
   * Leads that are only clues.
   * 储备
   */
  | 'RESERVE'
  /**
   * Signed and not started.
   * 签约未开工
   */
  | 'SIGNED'
  /**
   * Started since the first day.
   * 期内开工
   */
  | 'STARTED';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type FormIndustryTeamInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the official in charge.
   * 负责人编号。
   */
  leadOfficialId: Scalars['ID']['input'];
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type FormIndustryTeamPayload = {
  __typename?: 'FormIndustryTeamPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The team.
   * 产业专班。
   */
  team?: Maybe<IndustryTeam>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type FulfilObligationInput = {
  /**
   * Evidence of it.
   * 履约依据。
   */
  evidence: Scalars['String']['input'];
  /**
   * Uploads to keep with it.
   * 附件编号，先上传。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Day on which it was fulfilled.
   * 履行日期。
   */
  fulfilledOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the obligation.
   * 约定事项编号。
   */
  obligationId: Scalars['ID']['input'];
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
export type FulfilObligationPayload = {
  __typename?: 'FulfilObligationPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The obligation.
   * 约定事项。
   */
  obligation?: Maybe<Obligation>;
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
 * One stage of the funnel.
 * 漏斗中的一个阶段。
 */
export type FunnelStage = {
  __typename?: 'FunnelStage';
  /**
   * Of the leads that entered the stage in the time, those that reached a later one by the day.
   * 期内进入本阶段、截至日已进入后续阶段的线索。
   */
  conversion: Figure;
  /**
   * Median of the days that they stayed, of the stays that ended; null when none did.
   * 停留天数中位数，只计已离开的；没有则为空。
   * @deprecated Use `stay.value`.
   */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /**
   * The stage of the pipeline that was asked for; null for a phase and after the handover.
   * 流程阶段；按通用阶段统计时和移交后为空。
   */
  pipelineStage?: Maybe<PipelineStage>;
  /**
   * Stage.
   * 阶段。
   */
  stage: LeadStage;
  /**
   * How many stood there at the end of the day.
   * 截至日停在本阶段的线索数。
   * @deprecated Use `stood.numerator`.
   */
  standing: Scalars['Int']['output'];
  /**
   * Median of the days of the stays that ended.
   * 停留天数中位数。
   */
  stay: MedianFigure;
  /**
   * Stays behind the median.
   * 中位数的样本数。
   * @deprecated Use `stay.n`.
   */
  stays: Scalars['Int']['output'];
  /**
   * Leads that stood there at the end of the day ÷ leads in all stages.
   * 截至日停在本阶段的线索 ÷ 各阶段线索。
   */
  stood: Figure;
};

/**
 * Why the gate answered as it did, and where that is written.
 * 审查理由及出处。
 */
export type GateFinding = {
  __typename?: 'GateFinding';
  /**
   * Machine-readable code.
   * 理由代码。
   */
  code: GateFindingCode;
  /**
   * Where it is written.
   * 出处。
   */
  source: Scalars['String']['output'];
  /**
   * In the caller’s language.
   * 理由。
   */
  text: Scalars['String']['output'];
};

/**
 * Findings of the fair-competition gate.
 * 公平竞争审查理由。
 */
export type GateFindingCode =
  /**
   * The named basis has to be verified.
   * 所列依据须核对
   */
  | 'BASIS_TO_VERIFY'
  /**
   * The same for all by a published rule.
   * 按公布规则普遍适用
   */
  | 'GENERAL_RULE'
  /**
   * No published rule is named.
   * 没有列明公布的规则
   */
  | 'NO_PUBLISHED_RULE'
  /**
   * Preference in factors or charges for one operator without a basis.
   * 没有依据给予特定经营者要素获取、收费等优惠
   */
  | 'OPERATOR_FACTOR'
  /**
   * Selective grant to one operator without a basis.
   * 没有依据给予特定经营者选择性、差异化财政奖补
   */
  | 'OPERATOR_FISCAL'
  /**
   * Tax preference for one operator without a basis.
   * 没有依据给予特定经营者税收优惠
   */
  | 'OPERATOR_TAX'
  /**
   * For one sector only; a person has to weigh it.
   * 只对特定行业，须人工判断
   */
  | 'SECTOR_TO_REVIEW'
  /**
   * A service that costs no competitor anything.
   * 属服务保障，不影响竞争
   */
  | 'SERVICE_FOR_ALL'
  /**
   * Called a service, with a rate or in words of money.
   * 名为服务，实际涉及资金，须人工判断
   */
  | 'SERVICE_TO_REVIEW'
  /**
   * Tax can be reduced only by law, regulation or approval.
   * 减税退税须有法律、行政法规依据
   */
  | 'TAX_NEEDS_LAW';

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
 * How long acceptance took.
 * 接收用时。
 */
export type HandoverDays = {
  __typename?: 'HandoverDays';
  /**
   * Average of whole days: their sum ÷ agreements.
   * 平均天数：天数合计 ÷ 协议数。
   */
  days: Figure;
  /**
   * The middle one of the whole days; null without any.
   * 天数中位数；没有时为空。
   */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /**
   * The middle one of the working days; null without any.
   * 工作日中位数；没有时为空。
   */
  medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  /**
   * Average of working days: their sum ÷ agreements.
   * 平均工作日：工作日合计 ÷ 协议数。
   */
  workingDays: Figure;
};

/**
 * How long construction took to accept what was handed over.
 * 移交接收用时。
 */
export type HandoverTiming = {
  __typename?: 'HandoverTiming';
  /**
   * Day of acceptance; null while it waits.
   * 接收日期；未接收为空。
   */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Whole days, up to today while it waits.
   * 用时，天；未接收的算到今天。
   */
  days: Scalars['Int']['output'];
  /**
   * Day of the last handover.
   * 最近一次移交日期。
   */
  handedOverOn: Scalars['Date']['output'];
  /**
   * How often it came back before.
   * 此前被退回的次数。
   */
  returns: Scalars['Int']['output'];
  /**
   * Working days, up to today while it waits.
   * 用时，工作日；未接收的算到今天。
   */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/**
 * The amount to be told. Published order: what was invested or paid in, once it reaches the contract; otherwise the contract; a claim only where there is no contract. The latest agreement of a project speaks for it.
 * 对外报告的金额。公布的次序：完成、到位额达到协议额的用完成、到位额；否则用协议额；没有协议的才用宣称额。同一项目多份协议的，以最近签订的为准。
 */
export type HeadlineAmount = {
  __typename?: 'HeadlineAmount';
  /**
   * How many times as much was announced as is evidenced; null unless it is more.
   * 宣称额为有据金额的倍数；不高于时为空。
   */
  announcedTimes?: Maybe<Scalars['Float']['output']>;
  /**
   * Two sources state different amounts, or the same digits in two currencies; reports show neither until a person decides.
   * 来源金额相互矛盾，或数字相同、币种不同；核定前各报表均不采用。
   */
  conflict: Scalars['Boolean']['output'];
  /**
   * The amounts that contradict each other.
   * 相互矛盾的金额。
   */
  conflicting: Array<StatedAmount>;
  /**
   * What it rests on.
   * 依据。
   */
  grade?: Maybe<EvidenceGrade>;
  /**
   * Null while sources contradict each other, or none states an amount.
   * 来源相互矛盾或没有金额时为空。
   */
  money?: Maybe<Money>;
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
 * One person of an application; no id number is ever asked for.
 * 申请人；不收集证件号码。
 */
export type HousingApplicant = {
  __typename?: 'HousingApplicant';
  /**
   * Building of the place.
   * 楼栋。
   */
  building?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the category.
   * 类别代码。
   */
  category: Scalars['String']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Last day.
   * 退住日。
   */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Name; masked for those who do not need it.
   * 姓名；无需知悉者只见首字。
   */
  name: Scalars['String']['output'];
  /**
   * Number of the place in its building.
   * 房号。
   */
  number?: Maybe<Scalars['Int']['output']>;
  /**
   * First day.
   * 入住日。
   */
  since?: Maybe<Scalars['Date']['output']>;
  /**
   * Status.
   * 状态。
   */
  status: HousingApplicantStatus;
};

/**
 * One person.
 * 申请人。
 */
export type HousingApplicantInput = {
  /**
   * Code of the category.
   * 类别代码。
   */
  category: Scalars['String']['input'];
  /**
   * Name.
   * 姓名。
   */
  name: Scalars['String']['input'];
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
 * An enterprise's application for its people.
 * 人才公寓申请。
 */
export type HousingApplication = {
  __typename?: 'HousingApplication';
  /**
   * Last day to answer an offer.
   * 答复期限。
   */
  answerBy?: Maybe<Scalars['Date']['output']>;
  /**
   * The people, in the order of the application.
   * 申请人。
   */
  applicants: Array<HousingApplicant>;
  /**
   * Day of the application.
   * 申请日。
   */
  appliedOn: Scalars['Date']['output'];
  /**
   * Places asked for.
   * 申请名额。
   */
  asked: Scalars['Int']['output'];
  /**
   * The enterprise.
   * 申请企业。
   */
  enterprise: Enterprise;
  /**
   * Places given.
   * 已分配名额。
   */
  housed: Scalars['Int']['output'];
  /**
   * The housing.
   * 人才公寓。
   */
  housing: TalentHousing;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Places offered now.
   * 本次提供名额。
   */
  offered: Scalars['Int']['output'];
  /**
   * Why it was refused.
   * 退回原因。
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Status.
   * 状态。
   */
  status: HousingApplicationStatus;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do now.
   * 当前可执行的操作。
   */
  viewerCan: Array<HousingAction>;
  /**
   * Number on the waiting list, from 1; null when not on it.
   * 轮候号，从 1 起；不在轮候为空。
   */
  waitingNumber?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether it wants all or none.
   * 是否只接受足额。
   */
  waitsForAll: Scalars['Boolean']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type HousingApplicationConnection = {
  __typename?: 'HousingApplicationConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<HousingApplicationEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<HousingApplication>;
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
export type HousingApplicationEdge = {
  __typename?: 'HousingApplicationEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: HousingApplication;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type HousingApplicationFilter = {
  /**
   * Id of the housing.
   * 人才公寓编号。
   */
  housingId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Status.
   * 状态。
   */
  status?: InputMaybe<HousingApplicationStatus>;
};

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
 * A building and its places.
 * 楼栋及名额。
 */
export type HousingBuilding = {
  __typename?: 'HousingBuilding';
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Places.
   * 名额。
   */
  places: Scalars['Int']['output'];
  /**
   * Places given or offered.
   * 已占名额。
   */
  taken: Scalars['Int']['output'];
};

/**
 * A building.
 * 楼栋。
 */
export type HousingBuildingInput = {
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Places.
   * 名额。
   */
  places: Scalars['Int']['input'];
};

/**
 * A degree or title that opens the door.
 * 准入类别。
 */
export type HousingCategory = {
  __typename?: 'HousingCategory';
  /**
   * Code.
   * 代码。
   */
  code: Scalars['String']['output'];
  /**
   * Name.
   * 名称。
   */
  name: LocalizedText;
};

/**
 * A category.
 * 准入类别。
 */
export type HousingCategoryInput = {
  /**
   * Code.
   * 代码。
   */
  code: Scalars['String']['input'];
  /**
   * English name.
   * 英文名。
   */
  en: Scalars['String']['input'];
  /**
   * Chinese name.
   * 中文名。
   */
  zh: Scalars['String']['input'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type IdentifyProjectInput = {
  /**
   * The existing project that it is.
   * 并入的已有项目编号。
   */
  attachTo?: InputMaybe<Scalars['ID']['input']>;
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
   * Group above the holder.
   * 母公司。
   */
  parentGroup?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it makes.
   * 产品线。
   */
  productLine: Scalars['String']['input'];
  /**
   * What goes along when the former project has other leads too; needed then.
   * 原项目还有其他线索时必填：整个项目一起更正，还是只分出这条线索。
   */
  scope?: InputMaybe<IdentityScope>;
  /**
   * Why it is another project in spite of the same parts.
   * 要素相同仍另立的理由。
   */
  separateReason?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it is built.
   * 地块。
   */
  siteParcel: Scalars['String']['input'];
  /**
   * Credit code of the holder; this or the parent group.
   * 统一社会信用代码，与母公司至少填一项。
   */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type IdentifyProjectPayload = {
  __typename?: 'IdentifyProjectPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The project.
   * 项目。
   */
  project?: Maybe<ProjectIdentity>;
};

/**
 * What a corrected identity is about.
 * 更正范围。
 */
export type IdentityScope =
  /**
   * This lead alone; the others stay where they are.
   * 只这条线索
   */
  | 'LEAD'
  /**
   * The project with all of its leads.
   * 整个项目
   */
  | 'PROJECT';

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
 * What the viewer may do with the term.
 * 可对条款执行的操作。
 */
export type IncentiveAction =
  /**
   * Make part of the agreement.
   * 写入协议
   */
  | 'ATTACH'
  /**
   * Decide.
   * 审查
   */
  | 'REVIEW'
  /**
   * Take back.
   * 撤回
   */
  | 'WITHDRAW';

/**
 * What is offered.
 * 优惠种类。
 */
export type IncentiveKind =
  /**
   * Power, gas, water, labour and other factors.
   * 要素保障
   */
  | 'FACTOR'
  /**
   * Fees and charges.
   * 行政事业性收费
   */
  | 'FEE'
  /**
   * Grant or subsidy.
   * 财政奖补
   */
  | 'FISCAL'
  /**
   * Price of land.
   * 地价
   */
  | 'LAND_PRICE'
  /**
   * Anything else.
   * 其他
   */
  | 'OTHER'
  /**
   * Rent of workshops.
   * 厂房租金
   */
  | 'RENT'
  /**
   * Service, such as filing on the enterprise’s behalf.
   * 服务保障
   */
  | 'SERVICE'
  /**
   * Tax relief or refund.
   * 税收优惠或返还
   */
  | 'TAX';

/**
 * A person’s decision on a term.
 * 人工审查意见。
 */
export type IncentiveReview = {
  __typename?: 'IncentiveReview';
  /**
   * Whether it was approved.
   * 是否通过。
   */
  approved: Scalars['Boolean']['output'];
  /**
   * Why.
   * 意见。
   */
  opinion: Scalars['String']['output'];
  /**
   * When.
   * 审查时间。
   */
  reviewedAt: Scalars['DateTime']['output'];
  /**
   * Who decided.
   * 审查人。
   */
  reviewer: Scalars['String']['output'];
};

/**
 * Whom a term is for.
 * 适用范围。
 */
export type IncentiveScope =
  /**
   * Everybody who meets a published rule.
   * 符合公布规则的所有经营者
   */
  | 'GENERAL'
  /**
   * This operator alone.
   * 特定经营者
   */
  | 'OPERATOR_SPECIFIC'
  /**
   * A sector.
   * 特定行业
   */
  | 'SECTOR';

/**
 * Where a term stands.
 * 条款状态。
 */
export type IncentiveStatus =
  /**
   * A reviewer approved it.
   * 审查通过
   */
  | 'APPROVED'
  /**
   * The gate passed it.
   * 通过
   */
  | 'LAWFUL'
  /**
   * A reviewer refused it.
   * 审查不通过
   */
  | 'REFUSED'
  /**
   * The gate rejected it.
   * 不通过
   */
  | 'REJECTED'
  /**
   * A reviewer has to decide.
   * 待人工审查
   */
  | 'WAITING_REVIEW'
  /**
   * Taken back.
   * 已撤回
   */
  | 'WITHDRAWN';

/**
 * An incentive that the zone offers, and what the fair-competition gate says of it.
 * 优惠条款及公平竞争审查结论。
 */
export type IncentiveTerm = {
  __typename?: 'IncentiveTerm';
  /**
   * The agreement that it is part of; null before.
   * 写入的协议；未写入为空。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * What may lawfully be offered instead; null for enterprises.
   * 依法可用的替代保障；企业不可见。
   */
  alternatives?: Maybe<Array<LawfulOffer>>;
  /**
   * On what kind of rule it rests.
   * 依据类型。
   */
  basis: LegalBasis;
  /**
   * The rule: title, number, article.
   * 依据文件：名称、文号、条款。
   */
  basisText?: Maybe<Scalars['String']['output']>;
  /**
   * When it was drafted.
   * 拟稿时间。
   */
  draftedAt: Scalars['DateTime']['output'];
  /**
   * Who drafted it.
   * 拟稿人。
   */
  draftedBy: Scalars['String']['output'];
  /**
   * Why the gate answered so; null for enterprises.
   * 审查结论的理由；企业不可见。
   */
  findings?: Maybe<Array<GateFinding>>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What is offered.
   * 优惠种类。
   */
  kind: IncentiveKind;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * How much, such as 40 per cent.
   * 幅度，如 40%。
   */
  rate?: Maybe<Quantity>;
  /**
   * A person’s decision; null before, and for enterprises.
   * 人工审查意见；未审查为空，企业不可见。
   */
  review?: Maybe<IncentiveReview>;
  /**
   * Whom it is for.
   * 适用范围。
   */
  scope: IncentiveScope;
  /**
   * Where it stands.
   * 状态。
   */
  status: IncentiveStatus;
  /**
   * Text of the term.
   * 条款内容。
   */
  text: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<IncentiveAction>;
};

/**
 * An industry as a chain of nodes that supply each other, and who of the zone fills them.
 * 产业链。
 */
export type IndustryChain = {
  __typename?: 'IndustryChain';
  /**
   * Nodes that somebody fills ÷ all nodes, as of today.
   * 已填环节 ÷ 全部环节，截至今天。
   */
  coverage: Figure;
  /**
   * Nodes that nobody fills.
   * 缺口环节。
   */
  gaps: Array<ChainNode>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry: Scalars['String']['output'];
  /**
   * Which node supplies which.
   * 供应关系。
   */
  links: Array<ChainLink>;
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Its nodes from upstream to downstream.
   * 环节，从上游到下游。
   */
  nodes: Array<ChainNode>;
  /**
   * Day on which it was opened.
   * 建立日期。
   */
  openedOn: Scalars['Date']['output'];
  /**
   * Its industry team; null when none is assigned.
   * 产业专班；未指定为空。
   */
  team?: Maybe<IndustryTeam>;
  /**
   * Counts changes of the drawing; send it back with one, a stale one is refused.
   * 版本号，改动图时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now.
   * 当前用户可执行的操作。
   */
  viewerCan: Array<ChainAction>;
};

/**
 * The team that stands for an industry, with the official in charge.
 * 产业专班。
 */
export type IndustryTeam = {
  __typename?: 'IndustryTeam';
  /**
   * Chains that it takes care of.
   * 负责的产业链。
   */
  chains: Array<IndustryChain>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The official in charge.
   * 负责人。
   */
  lead?: Maybe<Official>;
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
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
   * How much of it in a year.
   * 年产能。
   */
  capacity?: Maybe<Quantity>;
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
   * Of the last handover; null before it.
   * 最近一次移交的用时；未移交为空。
   */
  handoverTiming?: Maybe<HandoverTiming>;
  /**
   * The amount to be told, by the published order of evidence; null for enterprises and third parties.
   * 对外报告的金额，按公布的依据次序确定；企业和第三方为空。
   */
  headline?: Maybe<HeadlineAmount>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Incentive terms that are part of it; null for third parties.
   * 写入协议的优惠条款；第三方为空。
   */
  incentiveTerms?: Maybe<Array<IncentiveTerm>>;
  /**
   * The industry team of its lead.
   * 产业专班，随线索。
   */
  industryTeam?: Maybe<IndustryTeam>;
  /**
   * Agreed investment for each mu of land; null without land, or while the amounts contradict each other.
   * 投资强度，按每亩计；无用地或金额有矛盾时为空。
   */
  intensity?: Maybe<InvestmentIntensity>;
  /**
   * Agreed investment.
   * 协议投资额。
   */
  investment: Money;
  /**
   * Whether the land is told exactly.
   * 用地是确数还是约数。
   */
  landBound: QuantityBound;
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
   * What both sides promised, by due day; null for third parties.
   * 双方约定事项，按期限；第三方为空。
   */
  obligations?: Maybe<Array<Obligation>>;
  /**
   * Who signed; null for third parties.
   * 签约方；第三方无权查看时为空。
   */
  parties?: Maybe<Array<AgreementParty>>;
  /**
   * How both sides keep it, as of today; null for third parties.
   * 截至今天的双方履约率；第三方为空。
   */
  performance?: Maybe<ObligationPerformance>;
  /**
   * What is to be made.
   * 产品。
   */
  product?: Maybe<Scalars['String']['output']>;
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
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<AgreementAction>;
};

/**
 * Page of agreements.
 * 协议分页。
 */
export type InvestmentAgreementConnection = {
  __typename?: 'InvestmentAgreementConnection';
  /**
   * With their cursors.
   * 含游标的条目。
   */
  edges: Array<InvestmentAgreementEdge>;
  /**
   * Without cursors.
   * 条目。
   */
  nodes: Array<InvestmentAgreement>;
  /**
   * Where the page ends.
   * 分页信息。
   */
  pageInfo: PageInfo;
  /**
   * All that match.
   * 符合条件的总数。
   */
  totalCount: Scalars['Int']['output'];
};

/**
 * An agreement and its cursor.
 * 协议及游标。
 */
export type InvestmentAgreementEdge = {
  __typename?: 'InvestmentAgreementEdge';
  /**
   * Its place.
   * 游标。
   */
  cursor: Scalars['String']['output'];
  /**
   * The agreement.
   * 协议。
   */
  node: InvestmentAgreement;
};

/**
 * Investment for each mu of land.
 * 投资强度。
 */
export type InvestmentIntensity = {
  __typename?: 'InvestmentIntensity';
  /**
   * About, when the land is told only approximately.
   * 用地为约数时亦为约数。
   */
  bound: QuantityBound;
  /**
   * For each mu, in whole units of the currency.
   * 每亩投资额。
   */
  perMu: Money;
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
   * Nodes of industry chains that the lead is for.
   * 标到的产业链环节。
   */
  chainNodes: Array<ChainNode>;
  /**
   * Why it rests or was ended; null otherwise, and outside of the zone's offices.
   * 休眠或终止的原因；其他情形及非本区工作人员为空。
   */
  closedFor?: Maybe<Scalars['String']['output']>;
  /**
   * Formal contacts of a year against the zone's minimum, this year unless said otherwise; null outside of the zone's offices.
   * 年度正式接触次数与最低次数，默认当年；非本区工作人员为空。
   */
  contactCadence?: Maybe<ContactCadence>;
  /**
   * Contacts, newest first; null outside of the zone's offices.
   * 接触记录，新的在前；非本区工作人员为空。
   */
  contacts?: Maybe<LeadContactConnection>;
  /**
   * Whole days in the stage.
   * 在本阶段停留的天数。
   */
  daysInStage: Scalars['Int']['output'];
  /**
   * The due diligence by the zone's template; null outside of the zone's offices.
   * 尽职调查；非本区工作人员为空。
   */
  dueDiligence?: Maybe<DueDiligence>;
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise: Enterprise;
  /**
   * Feasibility work, open items by date first; null outside of the zone's offices.
   * 可行性论证事项，未办结的按期限在前；非本区工作人员为空。
   */
  feasibility?: Maybe<Array<FeasibilityItem>>;
  /**
   * The amount to be told; null when not yours to see.
   * 对外报告的金额；无权查看时为空。
   */
  headline?: Maybe<HeadlineAmount>;
  /**
   * Everything that happened, newest first, page by page; outside of the zone's offices only the stages.
   * 经过，新的在前，分页；非本区工作人员只见阶段变化。
   */
  history?: Maybe<LeadEventConnection>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Every incentive term that was drafted, newest first; null when not yours to see.
   * 拟过的优惠条款，从新到旧；无权查看时为空。
   */
  incentiveTerms?: Maybe<Array<IncentiveTerm>>;
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry?: Maybe<Scalars['String']['output']>;
  /**
   * Name of the industry team that works on it: of `team`, or as it was written where the zone has no such team.
   * 产业专班名称：同 team；本区没有该专班的，按原来填写的。
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
   * Projects that it might be about as well, proposed to be attached to; null when not yours to see.
   * 可能是同一项目的已有项目，供并入；无权查看时为空。
   */
  likelyProjects?: Maybe<Array<ProjectIdentity>>;
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
   * Null when nothing is planned, which the board shows as such, and for a lead that is signed, at an end or at rest.
   * 下一步；未安排，以及已签约、已结束、休眠时为空。
   */
  nextStep?: Maybe<NextStep>;
  /**
   * The unanswered signal that closes first; null without one.
   * 最先关窗的未应答信号；没有则为空。
   */
  openSignal?: Maybe<LeadSignal>;
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
   * The pitch package; null before a word is written, and outside of the zone's offices.
   * 招商方案；未编写或非本区工作人员为空。
   */
  pitchPackage?: Maybe<PitchPackage>;
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
   * The project it is about; null before it was identified or when not yours to see.
   * 对应的项目；未认定或无权查看时为空。
   */
  project?: Maybe<ProjectIdentity>;
  /**
   * Signals, those that close first in front; null outside of the zone's offices.
   * 机会信号，先关窗的在前；非本区工作人员为空。
   */
  signals?: Maybe<Array<LeadSignal>>;
  /**
   * What the viewer may do around its signing now, by the same rules as the act itself.
   * 当前用户此刻可执行的签约准备。
   */
  signingActions: Array<AgreementAction>;
  /**
   * Sites that the enterprise moved into; officials only.
   * 由线索入驻的载体；仅本区工作人员可见。
   */
  siteOccupancies: Array<SiteOccupancy>;
  /**
   * Sites kept for the lead, newest first; officials only.
   * 为线索预留的载体，新的在前；仅本区工作人员可见。
   */
  siteReservations: Array<SiteReservation>;
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
   * Every amount that a source states, newest first; null when not yours to see.
   * 各来源金额，从新到旧；无权查看时为空。
   */
  statedAmounts?: Maybe<Array<StatedAmount>>;
  /**
   * The industry team chosen for it, or that of the first chain that it is tagged to; null without one.
   * 产业专班：为线索选定的，未选则取首个所标产业链的专班；没有则为空。
   */
  team?: Maybe<IndustryTeam>;
  /**
   * Everything that happened, newest first.
   * 经过，新的在前。
   * @deprecated Use history: page by page, and by kind.
   */
  timeline: Array<LeadEvent>;
  /**
   * What would be built.
   * 项目名称。
   */
  title: Scalars['String']['output'];
  /**
   * Site tours, the latest first; null outside of the zone's offices.
   * 考察行程，新的在前；非本区工作人员为空。
   */
  tours?: Maybe<Array<SiteTour>>;
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
 * A possible investment, from the first clue to the handed-over agreement.
 * 招商线索。
 */
export type InvestmentLeadContactCadenceArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A possible investment, from the first clue to the handed-over agreement.
 * 招商线索。
 */
export type InvestmentLeadContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A possible investment, from the first clue to the handed-over agreement.
 * 招商线索。
 */
export type InvestmentLeadHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LeadEventKind>>;
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
 * A guarantee that may lawfully be offered.
 * 依法可提供的保障。
 */
export type LawfulOffer = {
  __typename?: 'LawfulOffer';
  /**
   * Its code.
   * 代码。
   */
  code: Scalars['ID']['output'];
  /**
   * What it offers.
   * 种类。
   */
  kind: IncentiveKind;
  /**
   * In the caller’s language.
   * 内容。
   */
  text: Scalars['String']['output'];
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
   * Give to another official.
   * 移交负责人
   */
  | 'ASSIGN'
  /**
   * Let it go the way of another pipeline.
   * 改走另一流程
   */
  | 'CHANGE_PIPELINE'
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
   * The next step is done.
   * 办结下一步
   */
  | 'FINISH_STEP'
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
   * Prepare: pitch package, feasibility work, due diligence, tours.
   * 做准备（方案、论证、尽调、考察）
   */
  | 'PREPARE'
  /**
   * Record contacts and signals.
   * 记录接触和信号
   */
  | 'RECORD_CONTACT'
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
 * One field that a revision changed.
 * 一项修订。
 */
export type LeadChange = {
  __typename?: 'LeadChange';
  /**
   * What is known now; null where nothing is.
   * 修订后；现已清空为空。
   */
  after?: Maybe<LeadValue>;
  /**
   * What was known before; null where nothing was.
   * 修订前；原先未填为空。
   */
  before?: Maybe<LeadValue>;
  /**
   * Which field.
   * 哪一项。
   */
  field: LeadField;
};

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
   * How many of those that are not signed have no next step, counted like `count`.
   * 未签约而没有下一步的数量。
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
 * A contact with a possible investor.
 * 接触记录。
 */
export type LeadContact = {
  __typename?: 'LeadContact';
  /**
   * What was agreed to happen next.
   * 约定的下一步。
   */
  agreedNext?: Maybe<Scalars['String']['output']>;
  /**
   * True when recorded more than one working day later.
   * 是否补录。
   */
  backEntered: Scalars['Boolean']['output'];
  /**
   * What was written before each correction, the latest first.
   * 历次更正前的内容，新的在前。
   */
  corrections: Array<ContactCorrection>;
  /**
   * Files.
   * 附件。
   */
  files: Array<StoredFile>;
  /**
   * When it began.
   * 开始时间。
   */
  heldAt: Scalars['DateTime']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Formal or informal; only formal ones count for the yearly minimum.
   * 正式或非正式，年度次数只计正式接触。
   */
  kind: ContactKind;
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * The official who recorded it.
   * 记录人。
   */
  official?: Maybe<Official>;
  /**
   * Who took part for the zone, one line for each with the title.
   * 我方参加人及职务，每人一行。
   */
  ourSide: Array<Scalars['String']['output']>;
  /**
   * Where, or by which means.
   * 地点或方式。
   */
  place: Scalars['String']['output'];
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Set once it is struck out.
   * 作废情况；有效时为空。
   */
  strike?: Maybe<ContactStrike>;
  /**
   * What was said, in a few sentences.
   * 谈了什么。
   */
  summary: Scalars['String']['output'];
  /**
   * Who took part for the other side, one line for each with the title.
   * 对方参加人及职务，每人一行。
   */
  theirSide: Array<Scalars['String']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type LeadContactConnection = {
  __typename?: 'LeadContactConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<LeadContactEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<LeadContact>;
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
export type LeadContactEdge = {
  __typename?: 'LeadContactEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: LeadContact;
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
   * What was known before and is known now; empty but for a revision.
   * 修订前后的内容；非修订为空。
   */
  changes: Array<LeadChange>;
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
 * One page of a list.
 * 一页列表。
 */
export type LeadEventConnection = {
  __typename?: 'LeadEventConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<LeadEventEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<LeadEvent>;
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
export type LeadEventEdge = {
  __typename?: 'LeadEventEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: LeadEvent;
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
   * Terms of the agreement were put right.
   * 更正协议内容
   */
  | 'AGREEMENT_REVISED'
  /**
   * An amount was recorded.
   * 登记金额
   */
  | 'AMOUNT_STATED'
  /**
   * Given to another official.
   * 移交负责人
   */
  | 'ASSIGNED'
  /**
   * A signing ceremony was held.
   * 签约活动
   */
  | 'CEREMONY'
  /**
   * Tagged to a node of a chain.
   * 标到环节
   */
  | 'CHAIN_TAGGED'
  /**
   * The tag was taken back.
   * 撤销环节标记
   */
  | 'CHAIN_UNTAGGED'
  /**
   * Contradicting amounts were decided.
   * 核定金额
   */
  | 'CONFLICT_RESOLVED'
  /**
   * A contact record was corrected.
   * 更正接触记录
   */
  | 'CONTACT_CORRECTED'
  /**
   * A contact record was struck out.
   * 作废接触记录
   */
  | 'CONTACT_STRUCK'
  /**
   * Ended.
   * 终止
   */
  | 'DROPPED'
  /**
   * Due diligence.
   * 尽职调查
   */
  | 'DUE_DILIGENCE'
  /**
   * A leader decided about a concern.
   * 领导裁定关注事项
   */
  | 'DUE_DILIGENCE_DECIDED'
  /**
   * Feasibility work.
   * 可行性论证
   */
  | 'FEASIBILITY'
  /**
   * Feasibility work was left undone.
   * 取消可行性论证
   */
  | 'FEASIBILITY_DROPPED'
  /**
   * Feasibility work planned.
   * 安排可行性论证
   */
  | 'FEASIBILITY_PLANNED'
  /**
   * Feasibility work got another day or another hand.
   * 可行性论证改期或改派
   */
  | 'FEASIBILITY_REPLANNED'
  /**
   * Formal contact.
   * 正式接触
   */
  | 'FORMAL_CONTACT'
  /**
   * Handed over.
   * 移交
   */
  | 'HANDED_OVER'
  /**
   * Construction accepted.
   * 接收移交
   */
  | 'HANDOVER_ACCEPTED'
  /**
   * The project was identified.
   * 认定项目
   */
  | 'IDENTIFIED'
  /**
   * Came from a file.
   * 导入
   */
  | 'IMPORTED'
  /**
   * An incentive term became part of the agreement.
   * 优惠条款写入协议
   */
  | 'INCENTIVE_ATTACHED'
  /**
   * An incentive term was drafted.
   * 拟优惠条款
   */
  | 'INCENTIVE_DRAFTED'
  /**
   * An incentive term was reviewed.
   * 审查优惠条款
   */
  | 'INCENTIVE_REVIEWED'
  /**
   * An incentive term was taken back.
   * 撤回优惠条款
   */
  | 'INCENTIVE_WITHDRAWN'
  /**
   * Informal contact.
   * 非正式接触
   */
  | 'INFORMAL_CONTACT'
  /**
   * Another lead was merged into it, or it into another.
   * 合并
   */
  | 'MERGED'
  /**
   * An obligation was written down.
   * 登记约定事项
   */
  | 'OBLIGATION_ADDED'
  /**
   * An obligation was breached.
   * 约定事项违约
   */
  | 'OBLIGATION_BREACHED'
  /**
   * An obligation was fulfilled.
   * 履行约定
   */
  | 'OBLIGATION_FULFILLED'
  /**
   * An obligation was released.
   * 免除约定事项
   */
  | 'OBLIGATION_WAIVED'
  /**
   * Goes the way of another pipeline.
   * 改走另一流程
   */
  | 'PIPELINE_CHANGED'
  /**
   * The pitch package became complete.
   * 招商方案备好
   */
  | 'PITCH_READY'
  /**
   * The pitch package was sent.
   * 发送招商方案
   */
  | 'PITCH_SENT'
  /**
   * A section of the pitch package was written or written anew.
   * 编写招商方案
   */
  | 'PITCH_WRITTEN'
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
   * A signal was answered without a contact.
   * 应答信号
   */
  | 'SIGNAL_ANSWERED'
  /**
   * A signal was seen.
   * 获知信号
   */
  | 'SIGNAL_SEEN'
  /**
   * Signed.
   * 签约
   */
  | 'SIGNED'
  /**
   * Moved into a site.
   * 入驻载体
   */
  | 'SITE_OCCUPIED'
  /**
   * The site is free again.
   * 解除预留
   */
  | 'SITE_RELEASED'
  /**
   * A site is kept for it.
   * 预留载体
   */
  | 'SITE_RESERVED'
  /**
   * The next step is done.
   * 办结下一步
   */
  | 'STEP_DONE'
  /**
   * The stops of a site tour were changed.
   * 调整行程
   */
  | 'TOUR_ARRANGED'
  /**
   * Site tour called off.
   * 取消考察
   */
  | 'TOUR_CANCELLED'
  /**
   * Site tour planned.
   * 安排考察
   */
  | 'TOUR_PLANNED'
  /**
   * What a site tour is about, who travels or when was changed.
   * 修改考察
   */
  | 'TOUR_REVISED'
  /**
   * A merge was taken back.
   * 撤销合并
   */
  | 'UNMERGED';

/**
 * A field of a lead that can be revised.
 * 可修订的项目。
 */
export type LeadField =
  /**
   * Capacities.
   * 产能
   */
  | 'CAPACITIES'
  /**
   * Industry.
   * 产业
   */
  | 'INDUSTRY'
  /**
   * Industry team.
   * 产业专班
   */
  | 'INDUSTRY_TEAM'
  /**
   * Land wanted, in mu.
   * 用地（亩）
   */
  | 'LAND'
  /**
   * Parent group.
   * 母公司或集团
   */
  | 'PARENT_GROUP'
  /**
   * Planned investment.
   * 计划投资
   */
  | 'PLANNED_INVESTMENT'
  /**
   * Source.
   * 来源
   */
  | 'SOURCE'
  /**
   * Who referred.
   * 引荐企业
   */
  | 'SOURCE_ENTERPRISE'
  /**
   * Source in words.
   * 来源说明
   */
  | 'SOURCE_TEXT'
  /**
   * Title.
   * 项目名称
   */
  | 'TITLE'
  /**
   * Utilities needed.
   * 水电气热
   */
  | 'UTILITIES';

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
   * Name of the industry team that works on it.
   * 产业专班名称。
   * @deprecated Use industryTeamId.
   */
  industryTeam?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the industry team that works on it, chosen or told by its chain.
   * 产业专班编号，含随产业链确定的。
   */
  industryTeamId?: InputMaybe<Scalars['ID']['input']>;
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
   * Open leads by who makes the next move.
   * 在谈线索轮到谁。
   */
  waiting?: InputMaybe<LeadWaiting>;
  /**
   * True for open leads without a next step, false for those with one.
   * 在谈线索是否没有下一步。
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
 * One line of a capacity or a need, as it stood.
 * 当时的一项产能或需求。
 */
export type LeadQuantity = {
  __typename?: 'LeadQuantity';
  /**
   * Exact, or a bound.
   * 准确值或界限。
   */
  bound: QuantityBound;
  /**
   * Remark.
   * 备注。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * What is produced; null for a need.
   * 产品；需求为空。
   */
  product?: Maybe<Scalars['String']['output']>;
  /**
   * Unit.
   * 单位。
   */
  unit: Unit;
  /**
   * What is needed; null for a capacity.
   * 需求类别；产能为空。
   */
  utility?: Maybe<LeadUtility>;
  /**
   * Number.
   * 数值。
   */
  value: Scalars['Decimal']['output'];
};

/**
 * Something heard that may be won if it is answered in time.
 * 机会信号。
 */
export type LeadSignal = {
  __typename?: 'LeadSignal';
  /**
   * The answer; null while there is none.
   * 应答情况；未应答为空。
   */
  answer?: Maybe<SignalAnswer>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The investment lead; null while the signal stands alone.
   * 招商线索；尚未登记线索时为空。
   */
  lead?: Maybe<InvestmentLead>;
  /**
   * On time with more than a working day left, late within the last one, very late once closed without an answer.
   * 离关窗超过 1 个工作日为正常，1 个工作日内为预警，已关窗未应答为超期。
   */
  light: TrafficLight;
  /**
   * Minutes left until the window closes; null once it is answered or closed.
   * 距关窗的分钟数；已应答或已关窗为空。
   */
  minutesLeft?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether it was answered before its window closed; null while it can still be.
   * 是否在关窗前应答；尚可应答时为空。
   */
  respondedInWindow?: Maybe<Scalars['Boolean']['output']>;
  /**
   * When it was seen.
   * 获知时间。
   */
  seenAt: Scalars['DateTime']['output'];
  /**
   * Where it was heard.
   * 信号来源。
   */
  source: Scalars['String']['output'];
  /**
   * What was heard.
   * 信号内容。
   */
  text: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
  /**
   * Until when an answer counts.
   * 关窗时间。
   */
  windowEndsAt: Scalars['DateTime']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type LeadSignalConnection = {
  __typename?: 'LeadSignalConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<LeadSignalEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<LeadSignal>;
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
export type LeadSignalEdge = {
  __typename?: 'LeadSignalEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: LeadSignal;
};

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
 * What a field says; the one part that fits the field is there.
 * 内容，按项目类别取其一。
 */
export type LeadValue = {
  __typename?: 'LeadValue';
  /**
   * An enterprise.
   * 企业。
   */
  enterprise?: Maybe<Enterprise>;
  /**
   * An amount.
   * 金额。
   */
  money?: Maybe<Money>;
  /**
   * Lines of capacities or needs.
   * 产能或水电气热需求，每行一项。
   */
  quantities?: Maybe<Array<LeadQuantity>>;
  /**
   * A source.
   * 来源。
   */
  source?: Maybe<LeadSource>;
  /**
   * A text, or the land in mu.
   * 文字；用地为亩数。
   */
  text?: Maybe<Scalars['String']['output']>;
};

/**
 * Who makes the next move.
 * 轮到谁。
 */
export type LeadWaiting =
  /**
   * Somebody else does, whom the next step waits for.
   * 在等别人
   */
  | 'OTHERS'
  /**
   * The owner does: the step waits for nobody, or there is none yet.
   * 轮到我方：下一步不等人，或还没有下一步
   */
  | 'OURS';

/**
 * Why an amount does not count in a sum.
 * 未计入原因。
 */
export type LeftOutReason =
  /**
   * Sources contradict each other.
   * 金额有矛盾，未核定
   */
  | 'CONFLICT'
  /**
   * No amount is known.
   * 没有金额
   */
  | 'NO_AMOUNT'
  /**
   * It was only announced; no contract evidences it.
   * 只有宣称，没有协议
   */
  | 'ONLY_CLAIMED'
  /**
   * It is in another currency.
   * 其他币种
   */
  | 'OTHER_CURRENCY';

/**
 * On what a term rests.
 * 依据类型。
 */
export type LegalBasis =
  /**
   * Administrative regulation of the State Council.
   * 行政法规
   */
  | 'ADMINISTRATIVE_REGULATION'
  /**
   * Law.
   * 法律
   */
  | 'LAW'
  /**
   * None.
   * 无
   */
  | 'NONE'
  /**
   * Rule that the zone or its government published.
   * 已公布的地方政策
   */
  | 'PUBLISHED_RULE'
  /**
   * Approval of the State Council.
   * 国务院批准
   */
  | 'STATE_COUNCIL_APPROVAL';

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
 * What a wish asks for.
 * 匹配条件。
 */
export type MatchCriterion =
  /**
   * Area.
   * 面积
   */
  | 'AREA'
  /**
   * The date.
   * 日期
   */
  | 'AVAILABLE_BY'
  /**
   * Kind.
   * 类别
   */
  | 'KIND'
  /**
   * A utility.
   * 配套
   */
  | 'UTILITY';

/**
 * Whether a criterion is met.
 * 匹配结论。
 */
export type MatchVerdict =
  /**
   * Met.
   * 满足
   */
  | 'MET'
  /**
   * Not met.
   * 不满足
   */
  | 'NOT_MET'
  /**
   * Nothing is known.
   * 未知
   */
  | 'UNKNOWN';

/**
 * The middle one of many durations, with everything needed to check it.
 * 中位数指标。
 */
export type MedianFigure = {
  __typename?: 'MedianFigure';
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
   * How many it is the middle of.
   * 样本数。
   */
  n: Scalars['Int']['output'];
  /**
   * The durations, the longest first, at most 2,000.
   * 明细，长的在前，最多 2000 条。
   */
  rows: Array<MedianFigureRow>;
  /**
   * The median in days; null without any.
   * 中位数，天；没有则为空。
   */
  value?: Maybe<Scalars['Float']['output']>;
};

/**
 * One duration behind a median.
 * 中位数指标明细。
 */
export type MedianFigureRow = {
  __typename?: 'MedianFigureRow';
  /**
   * Whole days between them.
   * 天数。
   */
  days: Scalars['Int']['output'];
  /**
   * Its last day.
   * 止日。
   */
  endedOn: Scalars['Date']['output'];
  /**
   * Id of the object the row stands for.
   * 对象编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Type of that object in this schema.
   * 对象类型。
   */
  kind: Scalars['String']['output'];
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Its first day.
   * 起日。
   */
  startedOn: Scalars['Date']['output'];
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
   * The due diligence.
   * 尽职调查
   */
  | 'DUE_DILIGENCE'
  /**
   * Feasibility work that the zone wants before talks.
   * 洽谈前的可行性论证
   */
  | 'EARLY_FEASIBILITY'
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
 * A computed sum with everything needed to check it. Only one currency counts; rows of another are listed and left out.
 * 金额指标。只计一个币种，其他币种列出但不计入。
 */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
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
   * The target; null when none was set.
   * 分母，年度任务；未设定为空。
   */
  denominator?: Maybe<Money>;
  /**
   * Rows that do not count; each says why.
   * 未计入条数，原因见明细。
   */
  leftOut: Scalars['Int']['output'];
  /**
   * Rows that count.
   * 计入条数。
   */
  n: Scalars['Int']['output'];
  /**
   * Sum of the rows that count.
   * 分子，计入行的合计。
   */
  numerator: Money;
  /**
   * The rows it was counted from, the largest first, at most 2,000.
   * 明细，按金额排列，最多 2000 条。
   */
  rows: Array<MoneyFigureRow>;
  /**
   * numerator ÷ denominator; null without a target.
   * 比值；没有任务时为空。
   */
  value?: Maybe<Scalars['Float']['output']>;
};

/**
 * One row behind a sum.
 * 金额指标明细。
 */
export type MoneyFigureRow = {
  __typename?: 'MoneyFigureRow';
  /**
   * Its amount; null when none is known.
   * 金额；未知为空。
   */
  amount?: Maybe<Money>;
  /**
   * Whether it counts in the sum.
   * 是否计入。
   */
  counted: Scalars['Boolean']['output'];
  /**
   * Id of the object the row stands for.
   * 对象编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Type of that object in this schema.
   * 对象类型。
   */
  kind: Scalars['String']['output'];
  /**
   * Why it does not count; null for one that does.
   * 未计入的原因；计入为空。
   */
  leftOutFor?: Maybe<LeftOutReason>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type MoveIntoSiteInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the reservation.
   * 预留编号。
   */
  reservationId: Scalars['ID']['input'];
  /**
   * First day.
   * 起始日。
   */
  since: Scalars['Date']['input'];
  /**
   * Agreed last day.
   * 约定截止日。
   */
  until?: InputMaybe<Scalars['Date']['input']>;
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
export type MoveIntoSitePayload = {
  __typename?: 'MoveIntoSitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The occupancy.
   * 入驻记录。
   */
  occupancy?: Maybe<SiteOccupancy>;
};

/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Takes the places offered; the rest stays on the list.
   * 接受已提供的名额，其余继续轮候。
   */
  acceptHousingOffer: AcceptHousingOfferPayload;
  /**
   * Adds a party that signed.
   * 登记签约方。
   */
  addAgreementParty: AddAgreementPartyPayload;
  /**
   * Adds a node to a chain.
   * 增加环节。
   */
  addChainNode: AddChainNodePayload;
  /**
   * Writes down what one side promised in an agreement.
   * 登记协议约定事项。
   */
  addObligation: AddObligationPayload;
  /**
   * Moves a lead one stage on.
   * 推进线索。
   */
  advanceLead: AdvanceLeadPayload;
  /**
   * A section comes under construction or into use.
   * 分区开工或投入使用。
   */
  advanceParkSection: AdvanceParkSectionPayload;
  /**
   * A planned site is begun, or becomes ready.
   * 载体开工或建成可用。
   */
  advanceSite: AdvanceSitePayload;
  /**
   * Gives places, offers fewer, or puts the application on the waiting list.
   * 分配、部分分配或列入轮候。
   */
  allocateHousing: AllocateHousingPayload;
  /**
   * Answers a signal without a contact record, such as by a call to a go-between.
   * 应答信号（没有接触记录时）。
   */
  answerSignal: AnswerSignalPayload;
  /**
   * An enterprise applies for its people.
   * 企业为员工申请。
   */
  applyForHousing: ApplyForHousingPayload;
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
   * Puts another official in charge of a team.
   * 调整产业专班负责人。
   */
  appointIndustryTeamLead: AppointIndustryTeamLeadPayload;
  /**
   * Sets the stops in their order; days do not go backwards.
   * 编排行程站点及顺序。
   */
  arrangeTourStops: ArrangeTourStopsPayload;
  /**
   * Gives a chain to another team; its leads and their projects follow.
   * 调整产业链的专班，线索和项目随之变更。
   */
  assignChainTeam: AssignChainTeamPayload;
  /**
   * Gives a lead to another official.
   * 移交负责人。
   */
  assignLead: AssignLeadPayload;
  /**
   * Makes a lawful term part of the signed agreement.
   * 把合规条款写入已签协议。
   */
  attachIncentiveTerm: AttachIncentiveTermPayload;
  /**
   * Adds a signal that stands alone to a lead that exists.
   * 把信号并入已有线索。
   */
  attachSignalToLead: AttachSignalToLeadPayload;
  /**
   * Stops an import; what was written until then stays.
   * 取消导入。
   */
  cancelLeadImport: CancelLeadImportPayload;
  /**
   * Calls a tour off with the reason.
   * 取消考察。
   */
  cancelSiteTour: CancelSiteTourPayload;
  /**
   * Lets an open lead go the way of another pipeline, from a stage that is no further than its own.
   * 在谈线索改走另一流程，所入阶段不能超前。
   */
  changeLeadPipeline: ChangeLeadPipelinePayload;
  /**
   * Changes what the zone asks of its recruiters; open leads follow at once.
   * 修改招商规则，在谈线索即时适用。
   */
  changeRecruitmentRules: ChangeRecruitmentRulesPayload;
  /**
   * Records for the two that nothing came of their introduction.
   * 工作人员代为登记没有谈成。
   */
  closeOrderMatch: CloseOrderMatchPayload;
  /**
   * The new use has begun.
   * 新用途落地。
   */
  completeSiteReuse: CompleteSiteReusePayload;
  /**
   * Records an order, which takes its quantity out of what is free.
   * 登记成交，从空余产能中扣减。
   */
  confirmMatchOrder: ConfirmMatchOrderPayload;
  /**
   * Says that one node supplies another; what would close a circle is refused.
   * 建立供应关系，形成循环的不予建立。
   */
  connectChainNodes: ConnectChainNodesPayload;
  /**
   * Agrees to be introduced; with the second consent both sides are named to each other.
   * 同意引见；双方都同意后互相显示名称和联系人。
   */
  consentToMatch: ConsentToMatchPayload;
  /**
   * Fills the empty sections from the package of another lead.
   * 从另一条线索的方案补齐空缺部分。
   */
  copyPitchPackage: CopyPitchPackagePayload;
  /**
   * Corrects a contact; what was written before stays in the record.
   * 更正接触记录，原内容保留。
   */
  correctContact: CorrectContactPayload;
  /**
   * A leader decides whether the lead may be signed in spite of a concern.
   * 领导裁定关注事项。
   */
  decideDueDiligence: DecideDueDiligencePayload;
  /**
   * Decides a new use for an idle or underused site.
   * 决定腾笼换鸟。
   */
  decideSiteReuse: DecideSiteReusePayload;
  /**
   * Declares an overdue obligation breached.
   * 认定逾期事项违约。
   */
  declareBreach: DeclareBreachPayload;
  /**
   * Declines a proposal; the other side is not told why.
   * 谢绝撮合；原因不告诉对方。
   */
  declineMatch: DeclineMatchPayload;
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
   * Takes a connection back.
   * 撤销供应关系。
   */
  disconnectChainNodes: DisconnectChainNodesPayload;
  /**
   * Says that two leads are two.
   * 标记不是同一条。
   */
  dismissLeadDuplicate: DismissLeadDuplicatePayload;
  /**
   * Drafts an incentive term on a lead; the fair-competition gate answers at once.
   * 拟优惠条款，当即给出公平竞争审查结论。
   */
  draftIncentiveTerm: DraftIncentiveTermPayload;
  /**
   * Drafts a policy for enterprises.
   * 起草惠企政策。
   */
  draftPolicy: DraftPolicyPayload;
  /**
   * Leaves a piece of feasibility work undone, with the reason.
   * 取消可行性论证事项，说明原因。
   */
  dropFeasibility: DropFeasibilityPayload;
  /**
   * Ends a lead that will not come, with the reason.
   * 终止线索。
   */
  dropLead: DropLeadPayload;
  /**
   * Records that an occupant left.
   * 登记退出。
   */
  endOccupancy: EndOccupancyPayload;
  /**
   * Writes the leads that the filter leaves to an Excel file.
   * 导出线索名单。
   */
  exportLeads: ExportLeadsPayload;
  /**
   * Records that an enterprise of the zone fills a node.
   * 登记企业填入环节。
   */
  fillChainNode: FillChainNodePayload;
  /**
   * Finishes a piece of feasibility work with its conclusion.
   * 办结可行性论证事项。
   */
  finishFeasibility: FinishFeasibilityPayload;
  /**
   * The next step is done; what came of it stands in the timeline.
   * 办结下一步，结果记入经过。
   */
  finishNextStep: FinishNextStepPayload;
  /**
   * Forms a team for an industry under an official.
   * 组建产业专班。
   */
  formIndustryTeam: FormIndustryTeamPayload;
  /**
   * Records that an obligation was fulfilled, with the evidence.
   * 登记履约及依据。
   */
  fulfilObligation: FulfilObligationPayload;
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
   * Says which project a lead is about; one that exists is attached to, or kept apart with a reason.
   * 认定线索对应的项目；已有同一项目的须并入，或说明理由另立。
   */
  identifyProject: IdentifyProjectPayload;
  /**
   * Lets a lead rest that may still come, with the reason and a day to look again.
   * 休眠线索。
   */
  letLeadRest: LetLeadRestPayload;
  /**
   * Makes one lead of two: it shows both timelines, the other one is closed and points to it. Figures of earlier days still count two.
   * 合并线索。
   */
  mergeLeads: MergeLeadsPayload;
  /**
   * The enterprise of the lead moves into the reserved site.
   * 预留转入驻。
   */
  moveIntoSite: MoveIntoSitePayload;
  /**
   * Names an enterprise or group outside of the zone as a target for a node.
   * 为环节列出目标企业。
   */
  nameChainTarget: NameChainTargetPayload;
  /**
   * The enterprise says that a benefit without application is not due to it, or not so.
   * 企业对免申即享提出异议：不符合或信息有误。
   */
  objectToPolicy: ObjectToPolicyPayload;
  /**
   * Records who moved in.
   * 登记入驻。
   */
  occupySite: OccupySitePayload;
  /**
   * Opens an industry chain.
   * 建立产业链。
   */
  openChain: OpenChainPayload;
  /**
   * Plans one piece of feasibility work.
   * 安排可行性论证事项。
   */
  planFeasibility: PlanFeasibilityPayload;
  /**
   * Sets what happens next, when, and who is waited for.
   * 安排下一步。
   */
  planNextStep: PlanNextStepPayload;
  /**
   * Plans a tour of visitors here, or of our team elsewhere.
   * 安排考察。
   */
  planSiteTour: PlanSiteTourPayload;
  /**
   * States what is wanted; matches are looked for at once.
   * 登记采购需求，随即撮合。
   */
  publishOrderDemand: PublishOrderDemandPayload;
  /**
   * Offers a product with what is free of it by month; matches are looked for at once.
   * 登记可供产品和各月空余产能，随即撮合。
   */
  publishOrderSupply: PublishOrderSupplyPayload;
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
   * Records a contact; it answers the open signals of the lead.
   * 记录一次接触，同时应答该线索未应答的信号。
   */
  recordContact: RecordContactPayload;
  /**
   * Records the result of one item of the due diligence; passing needs a source or a file.
   * 记录一项尽职调查的结果；通过须有依据或附件。
   */
  recordDueDiligence: RecordDueDiligencePayload;
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
   * Records that a quote was made.
   * 登记已报价。
   */
  recordMatchQuote: RecordMatchQuotePayload;
  /**
   * Records that nothing came of an introduction; the demand is proposed to others again.
   * 登记没有谈成，随即为需求另行撮合。
   */
  recordNoDeal: RecordNoDealPayload;
  /**
   * Records a signal and until when it can be answered.
   * 登记机会信号及关窗时间。
   */
  recordSignal: RecordSignalPayload;
  /**
   * Records a signing ceremony of a lead’s project and what was announced there.
   * 登记签约活动和会上宣称的金额。
   */
  recordSigningEvent: RecordSigningEventPayload;
  /**
   * Records the day of production where construction does not tell it.
   * 登记投产日期。
   */
  recordSiteProduction: RecordSiteProductionPayload;
  /**
   * Refuses an application with the reason.
   * 退回申请。
   */
  refuseHousing: RefuseHousingPayload;
  /**
   * Refuses an application with the reason.
   * 不予通过申请。
   */
  refusePolicyApplication: RefusePolicyApplicationPayload;
  /**
   * Registers talent housing with its buildings and who may live there.
   * 登记人才公寓。
   */
  registerHousing: RegisterHousingPayload;
  /**
   * Records a new lead.
   * 登记线索。
   */
  registerLead: RegisterLeadPayload;
  /**
   * Registers a park and its sections.
   * 登记园区及分区。
   */
  registerPark: RegisterParkPayload;
  /**
   * Registers land, a building, a workshop or a unit.
   * 登记载体。
   */
  registerSite: RegisterSitePayload;
  /**
   * Somebody moves out; the place is offered to the first on the list.
   * 退住，名额按轮候顺序提供。
   */
  releaseHousing: ReleaseHousingPayload;
  /**
   * Gives a reserved site free again.
   * 解除预留。
   */
  releaseSite: ReleaseSitePayload;
  /**
   * Takes an empty node out of a chain, with its connections.
   * 删去空环节及其供应关系。
   */
  removeChainNode: RemoveChainNodePayload;
  /**
   * Removes a pipeline that no lead has ever followed; the standard one stays.
   * 删除没有线索用过的流程，标准流程不能删。
   */
  removePipeline: RemovePipelinePayload;
  /**
   * Gives a piece of feasibility work another day or another hand, with the reason.
   * 可行性论证事项改期或改派，说明原因。
   */
  replanFeasibility: ReplanFeasibilityPayload;
  /**
   * Finds a site idle or underused, with the evidence.
   * 认定闲置或低效，并附依据。
   */
  reportSiteUse: ReportSiteUsePayload;
  /**
   * Keeps a site for a lead until a day; of several at once one gets it.
   * 为线索预留载体至某日，同时申请只成一家。
   */
  reserveSite: ReserveSitePayload;
  /**
   * Decides which of the amounts that contradict each other stands; the others stay visible with the reason.
   * 核定相互矛盾的金额以哪一笔为准；其余保留并注明理由。
   */
  resolveAmountConflict: ResolveAmountConflictPayload;
  /**
   * An idle or underused site is used again.
   * 闲置或低效载体恢复使用。
   */
  returnSiteToUse: ReturnSiteToUsePayload;
  /**
   * Decides a term that the gate could not.
   * 审查需人工判断的条款。
   */
  reviewIncentiveTerm: ReviewIncentiveTermPayload;
  /**
   * Puts right what was written down of an agreement, until it is handed over; its money follows its sources.
   * 更正协议内容，移交前可办；金额按依据另行登记。
   */
  reviseAgreement: ReviseAgreementPayload;
  /**
   * Corrects the name and description of a node.
   * 修改环节名称和说明。
   */
  reviseChainNode: ReviseChainNodePayload;
  /**
   * Changes what is known of a lead: absent fields stay as they are, null clears one.
   * 修订线索：不填的不变，填空值即清除。
   */
  reviseLead: ReviseLeadPayload;
  /**
   * Says anew what is free.
   * 更新空余产能。
   */
  reviseOrderSupply: ReviseOrderSupplyPayload;
  /**
   * Changes a policy that has not been withdrawn.
   * 修订惠企政策。
   */
  revisePolicy: RevisePolicyPayload;
  /**
   * Corrects what is known of a site; what it was before is kept.
   * 修订载体信息，原值留痕。
   */
  reviseSite: ReviseSitePayload;
  /**
   * Says anew what a tour is about, who travels and when; its stops move along with the first day.
   * 修改考察的标题、人员和日期；站点随开始日期顺延。
   */
  reviseSiteTour: ReviseSiteTourPayload;
  /**
   * Says one stop anew; with another day or time it takes its place among the others.
   * 修改一个站点；日期或时间变动时按先后排位。
   */
  reviseTourStop: ReviseTourStopPayload;
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
   * Records that a ready package was sent.
   * 发送招商方案。
   */
  sendPitchPackage: SendPitchPackagePayload;
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
   * Sets an amount that recruitment has to reach in a year.
   * 设定招商年度任务。
   */
  setRecruitmentTarget: SetRecruitmentTargetPayload;
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
   * Records an amount as a source states it; nothing recorded before is overwritten.
   * 登记一笔金额及其依据；已登记的不会被改写。
   */
  stateAmount: StateAmountPayload;
  /**
   * Strikes a contact out with the reason; it stays readable and counts no longer.
   * 作废接触记录并说明原因；记录保留，不再计数。
   */
  strikeContact: StrikeContactPayload;
  /**
   * Marks a lead as one for a node.
   * 把线索标到环节。
   */
  tagLead: TagLeadPayload;
  /**
   * Opens a lead from a signal that stands alone, as of the day it was seen.
   * 由信号登记线索，自获知之日起算。
   */
  turnSignalIntoLead: TurnSignalIntoLeadPayload;
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
   * Takes the mark back.
   * 撤销线索的环节标记。
   */
  untagLead: UntagLeadPayload;
  /**
   * Records that an enterprise no longer fills a node.
   * 登记企业退出环节。
   */
  vacateChainNode: VacateChainNodePayload;
  /**
   * Declines an offer and keeps the place on the list.
   * 放弃本次名额，继续轮候。
   */
  waitForHousing: WaitForHousingPayload;
  /**
   * Releases one side from an obligation.
   * 免除约定事项。
   */
  waiveObligation: WaiveObligationPayload;
  /**
   * Takes a target off the list.
   * 撤下目标企业。
   */
  withdrawChainTarget: WithdrawChainTargetPayload;
  /**
   * Withdraws what has not been given yet.
   * 撤回未分配部分。
   */
  withdrawHousingApplication: WithdrawHousingApplicationPayload;
  /**
   * Takes a term back that is part of no agreement.
   * 撤回尚未写入协议的条款。
   */
  withdrawIncentiveTerm: WithdrawIncentiveTermPayload;
  /**
   * Takes the consent back while nobody has been named.
   * 引见前撤回同意。
   */
  withdrawMatchConsent: WithdrawMatchConsentPayload;
  /**
   * Takes a demand back, with the reason.
   * 撤回需求。
   */
  withdrawOrderDemand: WithdrawOrderDemandPayload;
  /**
   * Takes a supply back, with the reason.
   * 撤回供应。
   */
  withdrawOrderSupply: WithdrawOrderSupplyPayload;
  /**
   * Ends a policy with the reason.
   * 停止执行惠企政策。
   */
  withdrawPolicy: WithdrawPolicyPayload;
  /**
   * Writes one section of a lead's pitch package.
   * 编写招商方案的一个部分。
   */
  writePitchSection: WritePitchSectionPayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAcceptHousingOfferArgs = {
  input: AcceptHousingOfferInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAddAgreementPartyArgs = {
  input: AddAgreementPartyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAddChainNodeArgs = {
  input: AddChainNodeInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAddObligationArgs = {
  input: AddObligationInput;
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
export type MutationAdvanceParkSectionArgs = {
  input: AdvanceParkSectionInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAdvanceSiteArgs = {
  input: AdvanceSiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAllocateHousingArgs = {
  input: AllocateHousingInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAnswerSignalArgs = {
  input: AnswerSignalInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationApplyForHousingArgs = {
  input: ApplyForHousingInput;
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
export type MutationAppointIndustryTeamLeadArgs = {
  input: AppointIndustryTeamLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationArrangeTourStopsArgs = {
  input: ArrangeTourStopsInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAssignChainTeamArgs = {
  input: AssignChainTeamInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAssignLeadArgs = {
  input: AssignLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAttachIncentiveTermArgs = {
  input: AttachIncentiveTermInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationAttachSignalToLeadArgs = {
  input: AttachSignalToLeadInput;
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
export type MutationCancelSiteTourArgs = {
  input: CancelSiteTourInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationChangeLeadPipelineArgs = {
  input: ChangeLeadPipelineInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationChangeRecruitmentRulesArgs = {
  input: ChangeRecruitmentRulesInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCloseOrderMatchArgs = {
  input: CloseOrderMatchInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCompleteSiteReuseArgs = {
  input: CompleteSiteReuseInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationConfirmMatchOrderArgs = {
  input: ConfirmMatchOrderInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationConnectChainNodesArgs = {
  input: ConnectChainNodesInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationConsentToMatchArgs = {
  input: ConsentToMatchInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCopyPitchPackageArgs = {
  input: CopyPitchPackageInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCorrectContactArgs = {
  input: CorrectContactInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDecideDueDiligenceArgs = {
  input: DecideDueDiligenceInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDecideSiteReuseArgs = {
  input: DecideSiteReuseInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDeclareBreachArgs = {
  input: DeclareBreachInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationDeclineMatchArgs = {
  input: DeclineMatchInput;
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
export type MutationDisconnectChainNodesArgs = {
  input: DisconnectChainNodesInput;
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
export type MutationDraftIncentiveTermArgs = {
  input: DraftIncentiveTermInput;
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
export type MutationDropFeasibilityArgs = {
  input: DropFeasibilityInput;
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
export type MutationEndOccupancyArgs = {
  input: EndOccupancyInput;
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
export type MutationFillChainNodeArgs = {
  input: FillChainNodeInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationFinishFeasibilityArgs = {
  input: FinishFeasibilityInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationFinishNextStepArgs = {
  input: FinishNextStepInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationFormIndustryTeamArgs = {
  input: FormIndustryTeamInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationFulfilObligationArgs = {
  input: FulfilObligationInput;
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
export type MutationIdentifyProjectArgs = {
  input: IdentifyProjectInput;
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
export type MutationMoveIntoSiteArgs = {
  input: MoveIntoSiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationNameChainTargetArgs = {
  input: NameChainTargetInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationObjectToPolicyArgs = {
  input: ObjectToPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationOccupySiteArgs = {
  input: OccupySiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationOpenChainArgs = {
  input: OpenChainInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationPlanFeasibilityArgs = {
  input: PlanFeasibilityInput;
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
export type MutationPlanSiteTourArgs = {
  input: PlanSiteTourInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationPublishOrderDemandArgs = {
  input: PublishOrderDemandInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationPublishOrderSupplyArgs = {
  input: PublishOrderSupplyInput;
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
export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordDueDiligenceArgs = {
  input: RecordDueDiligenceInput;
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
export type MutationRecordMatchQuoteArgs = {
  input: RecordMatchQuoteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordNoDealArgs = {
  input: RecordNoDealInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordSignalArgs = {
  input: RecordSignalInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordSigningEventArgs = {
  input: RecordSigningEventInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordSiteProductionArgs = {
  input: RecordSiteProductionInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRefuseHousingArgs = {
  input: RefuseHousingInput;
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
export type MutationRegisterHousingArgs = {
  input: RegisterHousingInput;
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
export type MutationRegisterParkArgs = {
  input: RegisterParkInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRegisterSiteArgs = {
  input: RegisterSiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReleaseHousingArgs = {
  input: ReleaseHousingInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReleaseSiteArgs = {
  input: ReleaseSiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRemoveChainNodeArgs = {
  input: RemoveChainNodeInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRemovePipelineArgs = {
  input: RemovePipelineInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReplanFeasibilityArgs = {
  input: ReplanFeasibilityInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReportSiteUseArgs = {
  input: ReportSiteUseInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReserveSiteArgs = {
  input: ReserveSiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationResolveAmountConflictArgs = {
  input: ResolveAmountConflictInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReturnSiteToUseArgs = {
  input: ReturnSiteToUseInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviewIncentiveTermArgs = {
  input: ReviewIncentiveTermInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviseAgreementArgs = {
  input: ReviseAgreementInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviseChainNodeArgs = {
  input: ReviseChainNodeInput;
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
export type MutationReviseOrderSupplyArgs = {
  input: ReviseOrderSupplyInput;
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
export type MutationReviseSiteArgs = {
  input: ReviseSiteInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviseSiteTourArgs = {
  input: ReviseSiteTourInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReviseTourStopArgs = {
  input: ReviseTourStopInput;
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
export type MutationSendPitchPackageArgs = {
  input: SendPitchPackageInput;
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
export type MutationSetRecruitmentTargetArgs = {
  input: SetRecruitmentTargetInput;
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
export type MutationStateAmountArgs = {
  input: StateAmountInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationStrikeContactArgs = {
  input: StrikeContactInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationTagLeadArgs = {
  input: TagLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationTurnSignalIntoLeadArgs = {
  input: TurnSignalIntoLeadInput;
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
export type MutationUntagLeadArgs = {
  input: UntagLeadInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationVacateChainNodeArgs = {
  input: VacateChainNodeInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWaitForHousingArgs = {
  input: WaitForHousingInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWaiveObligationArgs = {
  input: WaiveObligationInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawChainTargetArgs = {
  input: WithdrawChainTargetInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawHousingApplicationArgs = {
  input: WithdrawHousingApplicationInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawIncentiveTermArgs = {
  input: WithdrawIncentiveTermInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawMatchConsentArgs = {
  input: WithdrawMatchConsentInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawOrderDemandArgs = {
  input: WithdrawOrderDemandInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawOrderSupplyArgs = {
  input: WithdrawOrderSupplyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWithdrawPolicyArgs = {
  input: WithdrawPolicyInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationWritePitchSectionArgs = {
  input: WritePitchSectionInput;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type NameChainTargetInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Name of the enterprise or group.
   * 企业或集团名称。
   */
  name: Scalars['String']['input'];
  /**
   * Id of the node.
   * 环节编号。
   */
  nodeId: Scalars['ID']['input'];
  /**
   * Why, and what is known of its plans.
   * 备注。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * How much it is wanted.
   * 优先级。
   */
  priority: ChainTargetPriority;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type NameChainTargetPayload = {
  __typename?: 'NameChainTargetPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The target.
   * 目标企业。
   */
  target?: Maybe<ChainTarget>;
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
   * Whole days of that wait.
   * 已等的天数。
   */
  waitingDays?: Maybe<Scalars['Int']['output']>;
  /**
   * Whom the lead waits for, as people say it; null when it is the owner's move.
   * 在等谁。
   */
  waitingFor?: Maybe<Scalars['String']['output']>;
  /**
   * Day from which on it waits for them, whatever became of the date; null when it waits for nobody.
   * 从哪天起在等；不等人为空。
   */
  waitingSince?: Maybe<Scalars['Date']['output']>;
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
  deliveryId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is not right.
   * 哪里不对。
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
export type ObjectToPolicyPayload = {
  __typename?: 'ObjectToPolicyPayload';
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
 * What one side promised in an agreement.
 * 约定事项。
 */
export type Obligation = {
  __typename?: 'Obligation';
  /**
   * The agreement.
   * 协议。
   */
  agreement: InvestmentAgreement;
  /**
   * First day on which it counted as breached; stays when it is fulfilled late.
   * 违约起始日；补履行后仍保留。
   */
  breachedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Text of the clause.
   * 条款内容。
   */
  clause: Scalars['String']['output'];
  /**
   * Last day.
   * 期限。
   */
  dueOn: Scalars['Date']['output'];
  /**
   * Evidence of it.
   * 履约依据。
   */
  evidence?: Maybe<Scalars['String']['output']>;
  /**
   * Files of evidence.
   * 履约附件。
   */
  files: Array<StoredFile>;
  /**
   * Day on which it was fulfilled.
   * 履行日期。
   */
  fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The term of the agreement that it fulfils.
   * 所兑现的优惠条款。
   */
  incentiveTerm?: Maybe<IncentiveTerm>;
  /**
   * What it is about.
   * 类别。
   */
  kind: ObligationKind;
  /**
   * State, computed by the published rule.
   * 状态灯，由公布的规则计算。
   */
  light: TrafficLight;
  /**
   * How much money.
   * 金额。
   */
  money?: Maybe<Money>;
  /**
   * Official who answers for it; on the zone’s side always there.
   * 责任人；园区方事项必有。
   */
  owner?: Maybe<Official>;
  /**
   * Who promised.
   * 承诺方。
   */
  party: PartySide;
  /**
   * How much, where it can be counted.
   * 数量。
   */
  quantity?: Maybe<Quantity>;
  /**
   * Why it was breached or waived.
   * 违约或免除的理由。
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Where it stands.
   * 状态。
   */
  state: ObligationState;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<ObligationAction>;
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
 * Page of obligations.
 * 约定事项分页。
 */
export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  /**
   * With their cursors.
   * 含游标的条目。
   */
  edges: Array<ObligationEdge>;
  /**
   * Without cursors.
   * 条目。
   */
  nodes: Array<Obligation>;
  /**
   * Where the page ends.
   * 分页信息。
   */
  pageInfo: PageInfo;
  /**
   * All that match.
   * 符合条件的总数。
   */
  totalCount: Scalars['Int']['output'];
};

/**
 * An obligation and its cursor.
 * 约定事项及游标。
 */
export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  /**
   * Its place.
   * 游标。
   */
  cursor: Scalars['String']['output'];
  /**
   * The obligation.
   * 约定事项。
   */
  node: Obligation;
};

/**
 * Which obligations; all conditions must hold.
 * 筛选条件，须同时满足。
 */
export type ObligationFilter = {
  /**
   * Due on or before the day.
   * 期限不晚于。
   */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Open or breached: what is still owed.
   * 尚未了结：履行中或违约。
   */
  owed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Who promised.
   * 承诺方。
   */
  party?: InputMaybe<PartySide>;
  /**
   * Words of the clause.
   * 条款中的文字。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it stands.
   * 状态。
   */
  state?: InputMaybe<ObligationState>;
};

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
 * How both sides keep what they promised: fulfilled in time ÷ due. Waived ones are left out.
 * 双方履约率：按期履行 ÷ 已到期，已免除的不计。
 */
export type ObligationPerformance = {
  __typename?: 'ObligationPerformance';
  /**
   * The enterprises.
   * 企业方。
   */
  enterprise: Figure;
  /**
   * The zone.
   * 园区方。
   */
  zone: Figure;
};

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
 * Input of the mutation.
 * 办理内容。
 */
export type OccupySiteInput = {
  /**
   * Id of the occupant.
   * 入驻企业编号。
   */
  enterpriseId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * First day.
   * 起始日。
   */
  since: Scalars['Date']['input'];
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
  /**
   * Agreed last day.
   * 约定截止日。
   */
  until?: InputMaybe<Scalars['Date']['input']>;
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
export type OccupySitePayload = {
  __typename?: 'OccupySitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The occupancy.
   * 入驻记录。
   */
  occupancy?: Maybe<SiteOccupancy>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type OpenChainInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Industry, as the zone names it.
   * 产业。
   */
  industry: Scalars['String']['input'];
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Id of its industry team.
   * 专班编号。
   */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type OpenChainPayload = {
  __typename?: 'OpenChainPayload';
  /**
   * The chain.
   * 产业链。
   */
  chain?: Maybe<IndustryChain>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * One line of what an enterprise can make.
 * 产能条目。
 */
export type OrderCapacityLine = {
  __typename?: 'OrderCapacityLine';
  /**
   * What is made, or what the number says.
   * 名称。
   */
  label: Scalars['String']['output'];
  /**
   * How much of it.
   * 数量。
   */
  quantity: Quantity;
};

/**
 * One line of what an enterprise can make.
 * 产能条目。
 */
export type OrderCapacityLineInput = {
  /**
   * What is made, or what the number says.
   * 名称。
   */
  label: Scalars['String']['input'];
  /**
   * How much of it.
   * 数量。
   */
  quantity: QuantityInput;
};

/**
 * Whom to talk to.
 * 联系人。
 */
export type OrderContact = {
  __typename?: 'OrderContact';
  /**
   * Who answers.
   * 联系人。
   */
  contactName: Scalars['String']['output'];
  /**
   * Telephone.
   * 电话。
   */
  contactPhone: Scalars['String']['output'];
  /**
   * The enterprise; null for enterprises, which read the name.
   * 企业；企业用户为空，看名称即可。
   */
  enterprise?: Maybe<Enterprise>;
  /**
   * Name of the enterprise; null while the directory has not told it.
   * 企业名称；名录未提供时为空。
   */
  name?: Maybe<Scalars['String']['output']>;
};

/**
 * How much of the demand a match covers.
 * 满足程度。
 */
export type OrderCoverage =
  /**
   * All of it.
   * 全部
   */
  | 'FULL'
  /**
   * A part.
   * 部分
   */
  | 'PARTIAL';

/**
 * A product that an enterprise wants to buy.
 * 采购需求。
 */
export type OrderDemand = {
  __typename?: 'OrderDemand';
  /**
   * Certificates that the supplier must hold.
   * 要求供方持有的认证。
   */
  certificates: Array<Scalars['String']['output']>;
  /**
   * Last day on which it stands.
   * 截止日期。
   */
  closesOn: Scalars['Date']['output'];
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise: Enterprise;
  /**
   * First month of delivery, YYYY-MM.
   * 最早交货月份。
   */
  fromMonth: Scalars['String']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * How much of it was ordered.
   * 已成交数量。
   */
  ordered: Quantity;
  /**
   * Product, as the enterprise calls it.
   * 产品。
   */
  product: Scalars['String']['output'];
  /**
   * Day of publication.
   * 登记日期。
   */
  publishedOn: Scalars['Date']['output'];
  /**
   * How much is wanted.
   * 需求数量。
   */
  quantity: Quantity;
  /**
   * Its specification, line by line.
   * 规格，每行一条。
   */
  specs: Array<Scalars['String']['output']>;
  /**
   * Whether something is still wanted.
   * 状态。
   */
  state: OrderOfferState;
  /**
   * Last month of delivery, YYYY-MM.
   * 最晚交货月份。
   */
  toMonth: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<OrderOfferAction>;
  /**
   * Why it was taken back.
   * 撤回原因。
   */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type OrderDemandConnection = {
  __typename?: 'OrderDemandConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<OrderDemandEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<OrderDemand>;
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
export type OrderDemandEdge = {
  __typename?: 'OrderDemandEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: OrderDemand;
};

/**
 * The levels of order matchmaking; the rows of each are matches, of regular orders pairs.
 * 找订单各级数字；明细为撮合，常有订单的明细为供需对。
 */
export type OrderFunnel = {
  __typename?: 'OrderFunnel';
  /**
   * The last day that counts.
   * 截至日。
   */
  asOf: Scalars['Date']['output'];
  /**
   * Introduced ÷ proposed.
   * 引见 ÷ 提出。
   */
  introductions: Figure;
  /**
   * Ordered ÷ quoted.
   * 成交 ÷ 报价。
   */
  orders: Figure;
  /**
   * Quoted ÷ introduced.
   * 报价 ÷ 引见。
   */
  quotes: Figure;
  /**
   * Pairs with three orders within six months ÷ pairs with an order.
   * 六个月内三单及以上的供需对 ÷ 有成交的供需对。
   */
  regularOrders: Figure;
  /**
   * Ordered again ÷ ordered.
   * 再次成交 ÷ 成交。
   */
  repeats: Figure;
};

/**
 * Two enterprises that were named to each other.
 * 引见。
 */
export type OrderIntroduction = {
  __typename?: 'OrderIntroduction';
  /**
   * Who buys.
   * 需方。
   */
  buyer: OrderContact;
  /**
   * Day of the second consent.
   * 引见日期。
   */
  introducedOn: Scalars['Date']['output'];
  /**
   * Who delivers.
   * 供方。
   */
  supplier: OrderContact;
};

/**
 * A supply and a demand that answer each other, as officials follow it.
 * 撮合，供工作人员跟进。
 */
export type OrderMatch = {
  __typename?: 'OrderMatch';
  /**
   * Whether that is all that is wanted.
   * 满足全部还是部分需求。
   */
  coverage: OrderCoverage;
  /**
   * Why it was ended; the other side is not told.
   * 终止原因，不告诉对方。
   */
  endReason?: Maybe<Scalars['String']['output']>;
  /**
   * Who ended it.
   * 由谁终止。
   */
  endedBy?: Maybe<OrderParty>;
  /**
   * Last day for both consents.
   * 双方同意的最后一天。
   */
  expiresOn: Scalars['Date']['output'];
  /**
   * First month that both have, YYYY-MM.
   * 重合的首月。
   */
  fromMonth: Scalars['String']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Who they are; null before both have agreed.
   * 双方是谁；都同意前为空。
   */
  introduction?: Maybe<OrderIntroduction>;
  /**
   * Why nothing came of the introduction; the other side is not told.
   * 没有谈成的原因，不告诉对方。
   */
  noDealReason?: Maybe<OrderNoDealReason>;
  /**
   * What came of it, newest first.
   * 结果，新的在前。
   */
  outcomes: Array<OrderOutcome>;
  /**
   * Product, as the buyer calls it.
   * 产品，按需方叫法。
   */
  product: Scalars['String']['output'];
  /**
   * Day of the proposal.
   * 提出日期。
   */
  proposedOn: Scalars['Date']['output'];
  /**
   * What both could trade, the smaller of free and wanted.
   * 可成交数量，取空余和需求中较小的。
   */
  quantity: Quantity;
  /**
   * Why it matches.
   * 撮合依据。
   */
  reasons: Array<OrderMatchReason>;
  /**
   * The supplier's name for it, where it is only similar.
   * 供方的叫法，仅名称相近时有。
   */
  similarProduct?: Maybe<Scalars['String']['output']>;
  /**
   * Specification asked for.
   * 要求的规格。
   */
  specs: Array<Scalars['String']['output']>;
  /**
   * State.
   * 状态。
   */
  state: OrderMatchState;
  /**
   * Last month that both have, YYYY-MM.
   * 重合的末月。
   */
  toMonth: Scalars['String']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<OrderMatchAction>;
  /**
   * Whose consent is waited for.
   * 在等哪一方同意。
   */
  waitingFor: Array<OrderParty>;
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
 * One page of a list.
 * 一页列表。
 */
export type OrderMatchConnection = {
  __typename?: 'OrderMatchConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<OrderMatchEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<OrderMatch>;
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
export type OrderMatchEdge = {
  __typename?: 'OrderMatchEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: OrderMatch;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type OrderMatchFilter = {
  /**
   * Part of the product.
   * 产品包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * State.
   * 状态。
   */
  state?: InputMaybe<OrderMatchState>;
};

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
 * A match as one of its two enterprises sees it; it names the other one only after both have agreed.
 * 本企业看到的撮合；双方都同意后才显示对方。
 */
export type OrderMatchSide = {
  __typename?: 'OrderMatchSide';
  /**
   * When the viewer agreed.
   * 本企业同意的时间。
   */
  consentedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whom to talk to; null before both have agreed.
   * 对方；都同意前为空。
   */
  counterpart?: Maybe<OrderContact>;
  /**
   * Whether the other side has agreed.
   * 对方是否已同意。
   */
  counterpartConsented: Scalars['Boolean']['output'];
  /**
   * The other side's name for it, where it is only similar.
   * 对方的叫法，仅名称相近时有。
   */
  counterpartProduct?: Maybe<Scalars['String']['output']>;
  /**
   * The viewer's demand that was matched.
   * 本企业被撮合的需求。
   */
  demand?: Maybe<OrderDemand>;
  /**
   * Whether the viewer's side ended it.
   * 是否由本企业终止。
   */
  endedByOwn: Scalars['Boolean']['output'];
  /**
   * Last day for both consents.
   * 双方同意的最后一天。
   */
  expiresOn: Scalars['Date']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What came of it, newest first.
   * 结果，新的在前。
   */
  outcomes: Array<OrderOutcome>;
  /**
   * Whether the viewer delivers or buys.
   * 本企业是供方还是需方。
   */
  party: OrderParty;
  /**
   * Product, as the viewer's own supply or demand calls it.
   * 产品，按本企业的叫法。
   */
  product: Scalars['String']['output'];
  /**
   * Day of the proposal.
   * 提出日期。
   */
  proposedOn: Scalars['Date']['output'];
  /**
   * What both could trade; null before both have agreed.
   * 可成交数量；都同意前为空。
   */
  quantity?: Maybe<Quantity>;
  /**
   * How large it is, by the number of digits.
   * 数量级。
   */
  quantityClass: OrderQuantityClass;
  /**
   * Why it matches.
   * 撮合依据。
   */
  reasons: Array<OrderMatchReason>;
  /**
   * Specification that both share.
   * 双方一致的规格。
   */
  specs: Array<Scalars['String']['output']>;
  /**
   * State.
   * 状态。
   */
  state: OrderMatchState;
  /**
   * The viewer's supply that was matched.
   * 本企业被撮合的供应。
   */
  supply?: Maybe<OrderSupply>;
  /**
   * Unit of the class.
   * 数量级的单位。
   */
  unit: Unit;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<OrderMatchAction>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type OrderMatchSideConnection = {
  __typename?: 'OrderMatchSideConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<OrderMatchSideEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<OrderMatchSide>;
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
export type OrderMatchSideEdge = {
  __typename?: 'OrderMatchSideEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: OrderMatchSide;
};

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
 * A supply that does not answer a demand, and why.
 * 没有撮合上的供应及原因。
 */
export type OrderMiss = {
  __typename?: 'OrderMiss';
  /**
   * Every reason.
   * 全部原因。
   */
  reasons: Array<OrderMissReason>;
  /**
   * The supply.
   * 供应。
   */
  supply: OrderSupply;
};

/**
 * Why a supply does not answer a demand.
 * 没有撮合的原因。
 */
export type OrderMissReason =
  /**
   * The buyer offers the same product; competitors are not matched.
   * 需方自己也供应同类产品，不撮合竞争对手
   */
  | 'BUYER_SELLS_IT'
  /**
   * A certificate is missing.
   * 缺认证
   */
  | 'CERTIFICATE_MISSING'
  /**
   * Nothing is free in these months.
   * 这些月份没有空余
   */
  | 'NOTHING_FREE'
  /**
   * Not in the same months.
   * 月份不重合
   */
  | 'NO_OVERLAP'
  /**
   * Another product.
   * 产品不同
   */
  | 'OTHER_PRODUCT'
  /**
   * Of the same enterprise.
   * 同一家企业
   */
  | 'SAME_ENTERPRISE'
  /**
   * The specification is not met.
   * 规格不符
   */
  | 'SPEC_MISSING'
  /**
   * The units cannot be converted.
   * 单位不能换算
   */
  | 'UNIT_MISMATCH';

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
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type OrderOfferFilter = {
  /**
   * Part of the product.
   * 产品包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Taken back or not.
   * 是否已撤回。
   */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

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
 * What came of an introduction.
 * 引见后的结果。
 */
export type OrderOutcome = {
  __typename?: 'OrderOutcome';
  /**
   * For how much, if it was said; the two sides alone read it.
   * 成交金额，可不填；只有双方看得到。
   */
  amount?: Maybe<Money>;
  /**
   * True when recorded more than one working day later.
   * 是否补录。
   */
  backEntered: Scalars['Boolean']['output'];
  /**
   * Which side confirmed it.
   * 由哪一方登记。
   */
  confirmedBy: OrderParty;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: OrderOutcomeKind;
  /**
   * Day on which it happened.
   * 发生日期。
   */
  occurredOn: Scalars['Date']['output'];
  /**
   * How much was ordered.
   * 成交数量。
   */
  quantity?: Maybe<Quantity>;
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt: Scalars['DateTime']['output'];
};

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
 * A product that an enterprise can deliver.
 * 可供产品。
 */
export type OrderSupply = {
  __typename?: 'OrderSupply';
  /**
   * What can be made, line by line.
   * 产能，每行一条。
   */
  capacity: Array<OrderCapacityLine>;
  /**
   * Certificates held.
   * 持有的认证。
   */
  certificates: Array<Scalars['String']['output']>;
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
   * What is free, month by month.
   * 各月空余。
   */
  months: Array<OrderSupplyMonth>;
  /**
   * Product, as the enterprise calls it.
   * 产品。
   */
  product: Scalars['String']['output'];
  /**
   * Day of publication.
   * 登记日期。
   */
  publishedOn: Scalars['Date']['output'];
  /**
   * Its specification, line by line.
   * 规格，每行一条。
   */
  specs: Array<Scalars['String']['output']>;
  /**
   * Whether something is still free of it.
   * 状态。
   */
  state: OrderOfferState;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<OrderOfferAction>;
  /**
   * Why it was taken back.
   * 撤回原因。
   */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type OrderSupplyConnection = {
  __typename?: 'OrderSupplyConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<OrderSupplyEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<OrderSupply>;
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
export type OrderSupplyEdge = {
  __typename?: 'OrderSupplyEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: OrderSupply;
};

/**
 * What is free in a month.
 * 某月空余。
 */
export type OrderSupplyMonth = {
  __typename?: 'OrderSupplyMonth';
  /**
   * What the enterprise said is free.
   * 申报的空余。
   */
  free: Quantity;
  /**
   * What is left.
   * 剩余。
   */
  left: Quantity;
  /**
   * Month, YYYY-MM.
   * 月份。
   */
  month: Scalars['String']['output'];
  /**
   * What was ordered of it.
   * 已成交。
   */
  taken: Quantity;
};

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
  month: Scalars['String']['input'];
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
 * A park with its sections and what stands there.
 * 园区。
 */
export type Park = {
  __typename?: 'Park';
  /**
   * Registered buildings.
   * 已登记楼栋数。
   */
  buildings: Scalars['Int']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Where it lies.
   * 位置。
   */
  place?: Maybe<Scalars['String']['output']>;
  /**
   * How many projects it can hold, as told.
   * 可容纳项目数。
   */
  projectCapacity?: Maybe<Quantity>;
  /**
   * Occupants now.
   * 现入驻数。
   */
  projects: Scalars['Int']['output'];
  /**
   * True for made-up data.
   * 是否示例数据。
   */
  sample: Scalars['Boolean']['output'];
  /**
   * Its sections in order.
   * 分区。
   */
  sections: Array<ParkSection>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * A section of a park.
 * 分区。
 */
export type ParkSection = {
  __typename?: 'ParkSection';
  /**
   * Short code such as A.
   * 代码，如 A。
   */
  code: Scalars['String']['output'];
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Whether it is used.
   * 状态。
   */
  status: ParkSectionStatus;
};

/**
 * A section of a park.
 * 分区。
 */
export type ParkSectionInput = {
  /**
   * Short code such as A.
   * 代码，如 A。
   */
  code: Scalars['String']['input'];
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Whether it is used.
   * 状态。
   */
  status: ParkSectionStatus;
};

/**
 * Whether a section is used.
 * 分区状态。
 */
export type ParkSectionStatus =
  /**
   * In use.
   * 在用
   */
  | 'IN_USE'
  /**
   * Planned.
   * 规划
   */
  | 'PLANNED'
  /**
   * Being built.
   * 在建
   */
  | 'UNDER_CONSTRUCTION';

/**
 * As what a party signs.
 * 签约身份。
 */
export type PartyRole =
  /**
   * Authority of the zone.
   * 管委会或政府
   */
  | 'AUTHORITY'
  /**
   * Who stands surety.
   * 担保方
   */
  | 'GUARANTOR'
  /**
   * Who invests.
   * 投资方
   */
  | 'INVESTOR'
  /**
   * Group above the investor.
   * 母公司
   */
  | 'PARENT_GROUP'
  /**
   * State-owned company of the zone.
   * 园区平台公司
   */
  | 'PLATFORM_COMPANY'
  /**
   * Company founded for the project.
   * 项目公司
   */
  | 'PROJECT_COMPANY';

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
 * What the zone offers a possible investor, on paper.
 * 招商方案。
 */
export type PitchPackage = {
  __typename?: 'PitchPackage';
  /**
   * True once all sections are written, as long as the lead is open.
   * 是否可以发送：各部分写完，且线索在谈。
   */
  canSend: Scalars['Boolean']['output'];
  /**
   * Files.
   * 附件。
   */
  files: Array<StoredFile>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The investment lead.
   * 招商线索。
   */
  lead: InvestmentLead;
  /**
   * How far it is.
   * 完备程度。
   */
  readiness: PitchReadiness;
  /**
   * The three mandatory sections in order.
   * 三个必备部分。
   */
  sections: Array<PitchSection>;
  /**
   * When and to whom it was sent, the latest first.
   * 发送记录，新的在前。
   */
  sendings: Array<PitchSending>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type PitchPackageConnection = {
  __typename?: 'PitchPackageConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<PitchPackageEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<PitchPackage>;
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
export type PitchPackageEdge = {
  __typename?: 'PitchPackageEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: PitchPackage;
};

/**
 * How far a pitch package is.
 * 完备程度。
 */
export type PitchReadiness = {
  __typename?: 'PitchReadiness';
  /**
   * Sections written.
   * 已编写部分。
   */
  done: Scalars['Int']['output'];
  /**
   * Mandatory sections.
   * 必备部分。
   */
  required: Scalars['Int']['output'];
  /**
   * Whether it can be sent.
   * 状态。
   */
  state: PitchState;
};

/**
 * One section of a pitch package.
 * 招商方案的一个部分。
 */
export type PitchSection = {
  __typename?: 'PitchSection';
  /**
   * Which one.
   * 哪一部分。
   */
  kind: PitchSectionKind;
  /**
   * The text; null while it is not written.
   * 内容；未编写为空。
   */
  text?: Maybe<Scalars['String']['output']>;
};

/**
 * The mandatory sections of a pitch package.
 * 招商方案必备部分。
 */
export type PitchSectionKind =
  /**
   * Chains, suppliers and customers nearby.
   * 产业环境
   */
  | 'INDUSTRY_ENVIRONMENT'
  /**
   * Roads, ports, energy, people.
   * 区位优势
   */
  | 'LOCATION'
  /**
   * What the zone may lawfully offer.
   * 优惠政策
   */
  | 'PREFERENTIAL_POLICY';

/**
 * That a package was sent.
 * 发送记录。
 */
export type PitchSending = {
  __typename?: 'PitchSending';
  /**
   * By whom.
   * 发送人。
   */
  by: Scalars['String']['output'];
  /**
   * Files that were sent along.
   * 随发附件。
   */
  files: Array<StoredFile>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Version of the package that was sent; null where it was not kept.
   * 发出的方案版本；未留存的为空。
   */
  packageVersion?: Maybe<Scalars['Int']['output']>;
  /**
   * To whom.
   * 收件人。
   */
  recipient: Scalars['String']['output'];
  /**
   * What was sent, as it read then; null where it was sent before this was kept.
   * 发出时的内容；早期未留存的为空。
   */
  sections?: Maybe<Array<PitchSection>>;
  /**
   * Day.
   * 发送日期。
   */
  sentOn: Scalars['Date']['output'];
};

/**
 * State of a pitch package.
 * 方案状态。
 */
export type PitchState =
  /**
   * A section is missing.
   * 编写中
   */
  | 'DRAFT'
  /**
   * All sections are written.
   * 已备好
   */
  | 'READY';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type PlanFeasibilityInput = {
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
   * Id of the official in charge.
   * 负责人编号。
   */
  ownerId: Scalars['ID']['input'];
  /**
   * What is examined.
   * 论证内容。
   */
  title: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type PlanFeasibilityPayload = {
  __typename?: 'PlanFeasibilityPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The item.
   * 论证事项。
   */
  item?: Maybe<FeasibilityItem>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type PlanSiteTourInput = {
  /**
   * Visitors here, or our team elsewhere.
   * 来访或外出。
   */
  direction: TourDirection;
  /**
   * Last day.
   * 结束日期。
   */
  endsOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead; left out when the tour serves several.
   * 线索编号；不限于一条线索时不填。
   */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who travels.
   * 考察人员。
   */
  party: Scalars['String']['input'];
  /**
   * First day.
   * 开始日期。
   */
  startsOn: Scalars['Date']['input'];
  /**
   * Stops in their order.
   * 站点，按顺序。
   */
  stops?: InputMaybe<Array<TourStopInput>>;
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
export type PlanSiteTourPayload = {
  __typename?: 'PlanSiteTourPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The tour.
   * 考察。
   */
  tour?: Maybe<SiteTour>;
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
   * When it objected.
   * 提出异议的时间。
   */
  objectedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What the enterprise objects to a benefit without application.
   * 对免申即享的异议。
   */
  objection?: Maybe<Scalars['String']['output']>;
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
 * What a price is paid for.
 * 计价单位。
 */
export type PriceBasis =
  /**
   * Mu.
   * 亩
   */
  | 'MU'
  /**
   * Mu and year.
   * 亩·年
   */
  | 'MU_YEAR'
  /**
   * Square metre.
   * 平方米
   */
  | 'SQUARE_METRE'
  /**
   * Square metre and month.
   * 平方米·月
   */
  | 'SQUARE_METRE_MONTH'
  /**
   * Square metre and year.
   * 平方米·年
   */
  | 'SQUARE_METRE_YEAR';

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

export type Project = {
  __typename?: 'Project';
  /**
   * The agreement that it came from.
   * 来源协议。
   */
  agreement?: Maybe<InvestmentAgreement>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Inherited from the chain of the lead that it came from.
   * 产业专班，由线索所在产业链继承。
   */
  industryTeam?: Maybe<IndustryTeam>;
};

/**
 * One project, however many leads, agreements and ceremonies it has: credit code or parent group, site parcel and product line.
 * 项目标识：信用代码或母公司、地块、产品线一致的即为同一项目，无论有多少线索、协议和签约活动。
 */
export type ProjectIdentity = {
  __typename?: 'ProjectIdentity';
  /**
   * False until all parts are known; until then it may be counted twice.
   * 要素是否齐全；不齐全时可能重复计数。
   */
  complete: Scalars['Boolean']['output'];
  /**
   * The amount to be told.
   * 对外报告的金额。
   */
  headline: HeadlineAmount;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Leads that are about it.
   * 相关线索。
   */
  leads: Array<InvestmentLead>;
  /**
   * Group above the holder.
   * 母公司。
   */
  parentGroup?: Maybe<Scalars['String']['output']>;
  /**
   * What it makes.
   * 产品线。
   */
  productLine?: Maybe<Scalars['String']['output']>;
  /**
   * Why it is kept apart from one with the same parts.
   * 另立理由。
   */
  separateReason?: Maybe<Scalars['String']['output']>;
  /**
   * Ceremonies, newest first.
   * 签约活动，从新到旧。
   */
  signingEvents: Array<SigningEvent>;
  /**
   * Where it is built.
   * 地块。
   */
  siteParcel?: Maybe<Scalars['String']['output']>;
  /**
   * What it is called.
   * 名称。
   */
  title: Scalars['String']['output'];
  /**
   * Credit code of the holder.
   * 统一社会信用代码。
   */
  uscc?: Maybe<Scalars['Uscc']['output']>;
};

/**
 * Which project it is.
 * 项目标识要素。
 */
export type ProjectPartsInput = {
  /**
   * The existing project that it is.
   * 并入的已有项目编号。
   */
  attachTo?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Group above the holder.
   * 母公司。
   */
  parentGroup?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it makes.
   * 产品线。
   */
  productLine: Scalars['String']['input'];
  /**
   * What goes along when the former project has other leads too; needed then.
   * 原项目还有其他线索时必填：整个项目一起更正，还是只分出这条线索。
   */
  scope?: InputMaybe<IdentityScope>;
  /**
   * Why it is another project in spite of the same parts.
   * 要素相同仍另立的理由。
   */
  separateReason?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it is built.
   * 地块。
   */
  siteParcel: Scalars['String']['input'];
  /**
   * Credit code of the holder; this or the parent group.
   * 统一社会信用代码，与母公司至少填一项。
   */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type PublishOrderDemandInput = {
  /**
   * Certificates that the supplier must hold.
   * 要求供方持有的认证。
   */
  certificates: Array<Scalars['String']['input']>;
  /**
   * Last day on which it stands.
   * 截止日期。
   */
  closesOn: Scalars['Date']['input'];
  /**
   * Id of the enterprise; an enterprise leaves it out.
   * 企业编号；企业自己登记时不填。
   */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * First month of delivery, YYYY-MM.
   * 最早交货月份。
   */
  fromMonth: Scalars['String']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Product.
   * 产品。
   */
  product: Scalars['String']['input'];
  /**
   * How much is wanted; an exact number above zero.
   * 需求数量，大于零的确数。
   */
  quantity: QuantityInput;
  /**
   * Specification, line by line; without the name of the enterprise.
   * 规格，每行一条；不写企业名称。
   */
  specs: Array<Scalars['String']['input']>;
  /**
   * Last month of delivery, YYYY-MM.
   * 最晚交货月份。
   */
  toMonth: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type PublishOrderDemandPayload = {
  __typename?: 'PublishOrderDemandPayload';
  /**
   * The demand.
   * 需求。
   */
  demand?: Maybe<OrderDemand>;
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
  certificates: Array<Scalars['String']['input']>;
  /**
   * Id of the enterprise; an enterprise leaves it out.
   * 企业编号；企业自己登记时不填。
   */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is free, month by month.
   * 各月空余。
   */
  months: Array<OrderSupplyMonthInput>;
  /**
   * Product.
   * 产品。
   */
  product: Scalars['String']['input'];
  /**
   * Specification, line by line; without the name of the enterprise.
   * 规格，每行一条；不写企业名称。
   */
  specs: Array<Scalars['String']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type PublishOrderSupplyPayload = {
  __typename?: 'PublishOrderSupplyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The supply.
   * 供应。
   */
  supply?: Maybe<OrderSupply>;
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
   * It cannot be decided.
   * 无法判断
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
   * Agreements of the zone, an enterprise’s own for its people; newest signing first.
   * 投资协议，按签约日期从新到旧；企业只看到自己的。
   */
  agreements: InvestmentAgreementConnection;
  /**
   * Contacts with possible investors, newest first.
   * 与投资方的接触记录，新的在前。
   */
  contacts: LeadContactConnection;
  /**
   * Leads that ask for a contact by the end of this week, the most urgent first.
   * 本周应联系的线索，急的在前。
   */
  contactsDue: ContactDueConnection;
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
   * Days from handing over to acceptance of the agreements accepted in a span, as known at the end of a day.
   * 移交到接收的用时：期内接收的协议，按截至日当时已录入的计。
   */
  handoverDays: HandoverDays;
  /**
   * Applications, newest first; an enterprise sees its own.
   * 申请，新的在前；企业只看本企业的。
   */
  housingApplications: HousingApplicationConnection;
  /**
   * One incentive term by id.
   * 按编号查优惠条款。
   */
  incentiveTerm?: Maybe<IncentiveTerm>;
  /**
   * Incentive terms that wait for a reviewer, oldest first.
   * 待审查的优惠条款，从旧到新。
   */
  incentiveTermsToReview: Array<IncentiveTerm>;
  /**
   * One industry chain by id.
   * 按编号查产业链。
   */
  industryChain?: Maybe<IndustryChain>;
  /**
   * Industry chains of the zone, by name.
   * 本区产业链，按名称排列。
   */
  industryChains: Array<IndustryChain>;
  /**
   * Industry teams of the zone, by name.
   * 本区产业专班，按名称排列。
   */
  industryTeams: Array<IndustryTeam>;
  /**
   * What may lawfully be offered instead.
   * 可以依法提供的替代保障。
   */
  lawfulOffers: Array<LawfulOffer>;
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
   * Projects that the parts of an identity match, proposed to be attached to.
   * 与所填要素一致的已有项目，供并入。
   */
  matchingProjects: Array<ProjectIdentity>;
  /**
   * How both sides keep their obligations, as known at the end of a day.
   * 双方履约率，按截至日当时已录入的计。
   */
  obligationPerformance: ObligationPerformance;
  /**
   * Obligations of both sides by due day, an enterprise’s own for its people.
   * 双方约定事项，按期限从近到远；企业只看到自己的。
   */
  obligations: ObligationConnection;
  /**
   * One demand by id; an enterprise sees its own.
   * 按编号查需求；企业只看到自己的。
   */
  orderDemand?: Maybe<OrderDemand>;
  /**
   * What the enterprises of the zone want to buy, newest first; an enterprise sees its own.
   * 本区企业的采购需求，新的在前；企业只看到自己的。
   */
  orderDemands: OrderDemandConnection;
  /**
   * From introduction to regular orders, as known at the end of a day.
   * 从引见到常有订单的各级数字，按截至日当天已知计算。
   */
  orderFunnel: OrderFunnel;
  /**
   * The viewer's own sides of matches, newest first.
   * 本企业的撮合，新的在前。
   */
  orderMatchSides: OrderMatchSideConnection;
  /**
   * Matches of the zone for its officials, newest first; nobody is named before both have agreed.
   * 本区撮合，供工作人员查看，新的在前；双方都同意前不显示是谁。
   */
  orderMatches: OrderMatchConnection;
  /**
   * Why the open supplies of a like product do not answer the demand.
   * 同类供应为什么没有撮合上这项需求。
   */
  orderMisses: Array<OrderMiss>;
  /**
   * What the enterprises of the zone can deliver, newest first; an enterprise sees its own.
   * 本区企业的可供产品，新的在前；企业只看到自己的。
   */
  orderSupplies: OrderSupplyConnection;
  /**
   * One supply by id; an enterprise sees its own.
   * 按编号查供应；企业只看到自己的。
   */
  orderSupply?: Maybe<OrderSupply>;
  /**
   * One park by id.
   * 按编号查园区。
   */
  park?: Maybe<Park>;
  /**
   * Parks of the zone, by name.
   * 本区园区。
   */
  parks: Array<Park>;
  /**
   * Pipelines of the zone in their order; the standard one comes first.
   * 本区的招商流程，标准流程在前。
   */
  pipelines: Array<Pipeline>;
  /**
   * Pitch packages of the zone, the latest change first; for reuse.
   * 本区招商方案，新改的在前，供复用。
   */
  pitchPackages: PitchPackageConnection;
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
   * Figures of recruitment as they were known at the end of a day; the same day gives the same answer later.
   * 招商指标，按截至日当天已录入的内容计算，之后再查结果不变。
   */
  recruitmentFigures: RecruitmentFigures;
  /**
   * What the zone asks of its recruiters.
   * 本区招商规则。
   */
  recruitmentRules: RecruitmentRules;
  /**
   * Targets of a year as they stand now.
   * 招商年度任务。
   */
  recruitmentTargets: Array<RecruitmentTarget>;
  /**
   * The viewer's own saved filters of the lead list, and those shared in the zone.
   * 自己保存的和本区共享的线索筛选。
   */
  savedLeadFilters: Array<SavedLeadFilter>;
  /**
   * Signals answered before their window closed ÷ signals that are decided; of this year unless said otherwise.
   * 关窗前应答的信号数 ÷ 已应答或已关窗的信号数；默认本年。
   */
  signalResponse: Figure;
  /**
   * Signals that something may be won: open windows first, those that close first in front, then the closed ones, the latest first.
   * 机会信号，未关窗的在前且先关窗的在前，已关窗的在后且新的在前。
   */
  signals: LeadSignalConnection;
  /**
   * Signed projects of a span, each counted once however often it was signed, as known at the end of a day.
   * 期内签约项目：同一项目多次签约只计一次，按截至日当时已录入的计。
   */
  signedProjects: SignedProjects;
  /**
   * Leads of the enterprise that a title may mean, most alike first; asked before one is registered.
   * 可能重复的线索，最相近的在前。
   */
  similarLeads: Array<SimilarLead>;
  /**
   * One site by id.
   * 按编号查载体。
   */
  site?: Maybe<Site>;
  /**
   * Free, idle and underused sites for a wish, the best first, with a reason for each criterion.
   * 按需求匹配可用、闲置和低效载体，逐项给出理由。
   */
  siteMatches: Array<SiteMatch>;
  /**
   * One site tour by id.
   * 按编号查考察。
   */
  siteTour?: Maybe<SiteTour>;
  /**
   * Site tours, the latest first.
   * 考察行程，新的在前。
   */
  siteTours: SiteTourConnection;
  /**
   * Land, buildings, workshops and units of the zone, by code.
   * 本区载体，按编码排序。
   */
  sites: SiteConnection;
  /**
   * One talent housing by id.
   * 按编号查人才公寓。
   */
  talentHousing?: Maybe<TalentHousing>;
  /**
   * Talent housing of the zone, by name.
   * 本区人才公寓。
   */
  talentHousings: Array<TalentHousing>;
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
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryContactsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryHandoverDaysArgs = {
  asOf: Scalars['Date']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryHousingApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryIncentiveTermArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryIndustryChainArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryLawfulOffersArgs = {
  kind?: InputMaybe<IncentiveKind>;
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
export type QueryMatchingProjectsArgs = {
  parentGroup?: InputMaybe<Scalars['String']['input']>;
  productLine: Scalars['String']['input'];
  siteParcel: Scalars['String']['input'];
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryObligationPerformanceArgs = {
  asOf: Scalars['Date']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderDemandArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderDemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderFunnelArgs = {
  asOf: Scalars['Date']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderMatchSidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderMatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderMissesArgs = {
  demandId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOrderSupplyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryParkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryPitchPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryRecruitmentFiguresArgs = {
  asOf: Scalars['Date']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryRecruitmentTargetsArgs = {
  year: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySignalResponseArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySignalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SignalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySignedProjectsArgs = {
  asOf: Scalars['Date']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
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
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySiteMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  wish: SiteWishInput;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySiteTourArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySiteToursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteTourFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryTalentHousingArgs = {
  id: Scalars['ID']['input'];
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
export type RecordContactInput = {
  /**
   * What was agreed to happen next.
   * 约定的下一步。
   */
  agreedNext?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of fresh uploads.
   * 新上传的文件编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * When it began.
   * 开始时间。
   */
  heldAt: Scalars['DateTime']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Formal or informal; only formal ones count for the yearly minimum.
   * 正式或非正式，年度次数只计正式接触。
   */
  kind: ContactKind;
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * Makes what was agreed the lead's next step, by this day; for recruiters.
   * 将约定列为下一步，填期限；限招商人员。
   */
  nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Who took part for the zone, one line for each with the title.
   * 我方参加人及职务，每人一行。
   */
  ourSide: Array<Scalars['String']['input']>;
  /**
   * Where, or by which means.
   * 地点或方式。
   */
  place: Scalars['String']['input'];
  /**
   * What was said, in a few sentences.
   * 谈了什么。
   */
  summary: Scalars['String']['input'];
  /**
   * Who took part for the other side, one line for each with the title.
   * 对方参加人及职务，每人一行。
   */
  theirSide: Array<Scalars['String']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RecordContactPayload = {
  __typename?: 'RecordContactPayload';
  /**
   * The contact.
   * 接触记录。
   */
  contact?: Maybe<LeadContact>;
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
export type RecordDueDiligenceInput = {
  /**
   * Day of the check.
   * 调查日期。
   */
  checkedOn: Scalars['Date']['input'];
  /**
   * Where it can be read.
   * 依据。
   */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of fresh uploads.
   * 新上传的文件编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * The item, as the zone's template calls it.
   * 调查事项，与模板一致。
   */
  item: Scalars['String']['input'];
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId: Scalars['ID']['input'];
  /**
   * What was found.
   * 说明。
   */
  note: Scalars['String']['input'];
  /**
   * The result.
   * 结果。
   */
  result: DueDiligenceResult;
  /**
   * Version of the item, 0 for its first result.
   * 事项版本号，首次记录为 0。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RecordDueDiligencePayload = {
  __typename?: 'RecordDueDiligencePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The item.
   * 调查事项。
   */
  item?: Maybe<DueDiligenceItem>;
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
export type RecordMatchQuoteInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Day of the quote.
   * 报价日期。
   */
  quotedOn: Scalars['Date']['input'];
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: Scalars['ID']['input'];
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
export type RecordMatchQuotePayload = {
  __typename?: 'RecordMatchQuotePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The viewer's side of the match.
   * 本企业一侧的撮合。
   */
  side?: Maybe<OrderMatchSide>;
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
  endedOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * In one's own words; the other side is not told.
   * 说明，可不填，不告诉对方。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Why; the other side is not told.
   * 原因，不告诉对方。
   */
  reason: OrderNoDealReason;
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: Scalars['ID']['input'];
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
export type RecordNoDealPayload = {
  __typename?: 'RecordNoDealPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The viewer's side of the match.
   * 本企业一侧的撮合。
   */
  side?: Maybe<OrderMatchSide>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecordSignalInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the lead; left out while there is none.
   * 线索编号；尚无线索时不填。
   */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * When it was seen.
   * 获知时间。
   */
  seenAt: Scalars['DateTime']['input'];
  /**
   * Where it was heard.
   * 信号来源。
   */
  source: Scalars['String']['input'];
  /**
   * What was heard.
   * 信号内容。
   */
  text: Scalars['String']['input'];
  /**
   * Until when an answer counts.
   * 关窗时间。
   */
  windowEndsAt: Scalars['DateTime']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RecordSignalPayload = {
  __typename?: 'RecordSignalPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The signal.
   * 机会信号。
   */
  signal?: Maybe<LeadSignal>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecordSigningEventInput = {
  /**
   * What was announced.
   * 宣称金额。
   */
  announced?: InputMaybe<MoneyInput>;
  /**
   * Its day.
   * 日期。
   */
  heldOn: Scalars['Date']['input'];
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
   * What it was called.
   * 活动名称。
   */
  name: Scalars['String']['input'];
  /**
   * Who held it.
   * 主办单位。
   */
  organiser?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its place.
   * 地点。
   */
  place?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RecordSigningEventPayload = {
  __typename?: 'RecordSigningEventPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The ceremony.
   * 签约活动。
   */
  signingEvent?: Maybe<SigningEvent>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecordSiteProductionInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the occupancy.
   * 入驻记录编号。
   */
  occupancyId: Scalars['ID']['input'];
  /**
   * Day of production.
   * 投产日。
   */
  productionOn: Scalars['Date']['input'];
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
export type RecordSiteProductionPayload = {
  __typename?: 'RecordSiteProductionPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The occupancy.
   * 入驻记录。
   */
  occupancy?: Maybe<SiteOccupancy>;
};

/**
 * What the viewer may do with a record of recruitment now.
 * 对招商记录可执行的操作。
 */
export type RecruitmentAction =
  /**
   * Answer the signal.
   * 应答
   */
  | 'ANSWER'
  /**
   * Change the stops and their order.
   * 调整行程
   */
  | 'ARRANGE'
  /**
   * Call it off.
   * 取消
   */
  | 'CANCEL'
  /**
   * Correct it.
   * 更正
   */
  | 'CORRECT'
  /**
   * Decide about a concern.
   * 裁定关注事项
   */
  | 'DECIDE'
  /**
   * Leave it undone.
   * 不再办理
   */
  | 'DROP'
  /**
   * Finish the work.
   * 办结
   */
  | 'FINISH'
  /**
   * Record a result.
   * 记录结果
   */
  | 'RECORD'
  /**
   * Say it anew.
   * 修改
   */
  | 'REVISE'
  /**
   * Send it.
   * 发送
   */
  | 'SEND'
  /**
   * Strike it out.
   * 作废
   */
  | 'STRIKE'
  /**
   * Open a lead from it, or add it to one.
   * 登记为线索或并入线索
   */
  | 'TURN_INTO_LEAD'
  /**
   * Write in it.
   * 编写
   */
  | 'WRITE';

/**
 * Figures of recruitment as of a day.
 * 招商指标。
 */
export type RecruitmentFigures = {
  __typename?: 'RecruitmentFigures';
  /**
   * Last day that counts.
   * 截至日。
   */
  asOf: Scalars['Date']['output'];
  /**
   * Nodes of industry chains that somebody fills ÷ all nodes.
   * 产业链环节填充率。
   */
  chainCoverage: Figure;
  /**
   * Leads that asked for a contact by the end of the week of the day, or earlier: by their next step, the yearly minimum, a signal or the day to look again ÷ leads in hand.
   * 本周内到期和已过期的接触 ÷ 在手线索。
   */
  dueThisWeek: Figure;
  /**
   * First day that counts.
   * 起始日。
   */
  from: Scalars['Date']['output'];
  /**
   * Stages in their order: who moved on, how long it took, who stands there.
   * 漏斗，各阶段转化和停留。
   */
  funnel: Array<FunnelStage>;
  /**
   * Signed leads of referrals ÷ leads of referrals.
   * 以商招商转化率。
   */
  referralConversion: Figure;
  /**
   * The same for each enterprise that referred, the busiest first, at most 100.
   * 各引荐企业的转化率，按线索数排列，最多 100 家。
   */
  referrers: Array<ReferrerConversion>;
  /**
   * Reserve, negotiation, signed, started: what stands at each station.
   * 储备、洽谈、签约、开工各有多少。
   */
  reserveFlow: Array<FlowStation>;
  /**
   * Planned investment in reserve ÷ the year's target of investment to start.
   * 储备率：储备投资 ÷ 年度开工投资任务。
   */
  reserveRatio: MoneyFigure;
  /**
   * Investment signed since the first day ÷ the year's target of investment to sign.
   * 签约额 ÷ 年度签约任务。
   */
  signedAmount: MoneyFigure;
  /**
   * Open leads without a next step ÷ open leads.
   * 没有下一步的线索 ÷ 在谈线索。
   */
  withoutNextStep: Figure;
};


/**
 * Figures of recruitment as of a day.
 * 招商指标。
 */
export type RecruitmentFiguresFunnelArgs = {
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<LeadStage>;
  stageId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Figures of recruitment as of a day.
 * 招商指标。
 */
export type RecruitmentFiguresReferrersArgs = {
  referrerId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Figures of recruitment as of a day.
 * 招商指标。
 */
export type RecruitmentFiguresReserveFlowArgs = {
  station?: InputMaybe<FlowStationKind>;
};

/**
 * What the zone asks of its recruiters.
 * 招商规则。
 */
export type RecruitmentRules = {
  __typename?: 'RecruitmentRules';
  /**
   * Whether signing needs the due diligence done.
   * 签约前是否须完成尽职调查。
   */
  dueDiligenceForSigning: Scalars['Boolean']['output'];
  /**
   * Items of the due diligence in order.
   * 尽职调查事项。
   */
  dueDiligenceItems: Array<Scalars['String']['output']>;
  /**
   * Why the zone signs without it; null where it is asked for.
   * 不要求尽职调查的理由；要求时为空。
   */
  dueDiligenceOffFor?: Maybe<Scalars['String']['output']>;
  /**
   * Finished feasibility items that a lead needs to enter NEGOTIATION; 0 asks for none.
   * 进入洽谈所需办结的可行性论证项数，0 为不要求。
   */
  feasibilityForNegotiation: Scalars['Int']['output'];
  /**
   * Formal contacts that each lead in talks needs a year.
   * 每条在谈线索每年的正式接触次数。
   */
  formalContactsPerYear: Scalars['Int']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Send it back with a change, 0 where nothing was stored yet; a stale one is refused.
   * 版本号，修改时带回；还没有内容时为 0；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with them now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
};

/**
 * The amount that a zone set itself for a year.
 * 招商年度任务。
 */
export type RecruitmentTarget = {
  __typename?: 'RecruitmentTarget';
  /**
   * The amount.
   * 金额。
   */
  amount: Money;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What is counted.
   * 类别。
   */
  kind: RecruitmentTargetKind;
  /**
   * When it was set.
   * 设定时间。
   */
  setAt: Scalars['DateTime']['output'];
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
 * What recruitment has to reach in a year.
 * 招商任务类别。
 */
export type RecruitmentTargetKind =
  /**
   * Investment to sign.
   * 签约投资
   */
  | 'SIGNED_INVESTMENT'
  /**
   * Investment of projects to start.
   * 开工投资
   */
  | 'START_INVESTMENT';

/**
 * The referrals of one enterprise.
 * 引荐企业的转化率。
 */
export type ReferrerConversion = {
  __typename?: 'ReferrerConversion';
  /**
   * Its signed leads ÷ its leads.
   * 转化率。
   */
  conversion: Figure;
  /**
   * The enterprise that referred.
   * 引荐企业。
   */
  referrer: Enterprise;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RefuseHousingInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: Scalars['ID']['input'];
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
export type RefuseHousingPayload = {
  __typename?: 'RefuseHousingPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type RegisterHousingInput = {
  /**
   * Address.
   * 地址。
   */
  address?: InputMaybe<Scalars['String']['input']>;
  /**
   * Buildings.
   * 楼栋。
   */
  buildings: Array<HousingBuildingInput>;
  /**
   * Who may live there.
   * 准入类别。
   */
  categories: Array<HousingCategoryInput>;
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
   * True for made-up data.
   * 是否示例数据。
   */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RegisterHousingPayload = {
  __typename?: 'RegisterHousingPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The talent housing.
   * 人才公寓。
   */
  housing?: Maybe<TalentHousing>;
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
   * Name of the industry team that works on it.
   * 产业专班名称。
   * @deprecated Use industryTeamId.
   */
  industryTeam?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the industry team that works on it.
   * 产业专班编号。
   */
  industryTeamId?: InputMaybe<Scalars['ID']['input']>;
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
export type RegisterParkInput = {
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
   * Where it lies.
   * 位置。
   */
  place?: InputMaybe<Scalars['String']['input']>;
  /**
   * How many projects it can hold.
   * 可容纳项目数。
   */
  projectCapacity?: InputMaybe<QuantityInput>;
  /**
   * True for made-up data.
   * 是否示例数据。
   */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Its sections in order.
   * 分区。
   */
  sections: Array<ParkSectionInput>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RegisterParkPayload = {
  __typename?: 'RegisterParkPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The park.
   * 园区。
   */
  park?: Maybe<Park>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RegisterSiteInput = {
  /**
   * Address.
   * 地址。
   */
  address?: InputMaybe<Scalars['String']['input']>;
  /**
   * Area.
   * 面积。
   */
  area: QuantityInput;
  /**
   * Day from which it can be had.
   * 可交付日期。
   */
  availableOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * How many may hold it at the same time.
   * 可同时入驻数。
   */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Code within the park.
   * 编码。
   */
  code: Scalars['String']['input'];
  /**
   * What it is used for.
   * 现用途。
   */
  currentUse?: InputMaybe<Scalars['String']['input']>;
  /**
   * GeoJSON geometry: Point or Polygon, WGS 84, at most 500 positions.
   * GeoJSON 图形：点或面，WGS 84，最多 500 个坐标。
   */
  geometry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Kind.
   * 类别。
   */
  kind: SiteKind;
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Id of what it is a part of.
   * 上级载体编号。
   */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Id of the park.
   * 园区编号。
   */
  parkId: Scalars['ID']['input'];
  /**
   * Rent or price.
   * 租金或价格。
   */
  price?: InputMaybe<SitePriceInput>;
  /**
   * True for made-up data.
   * 是否示例数据。
   */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Code of the section.
   * 分区代码。
   */
  sectionCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * PLANNED, UNDER_CONSTRUCTION or AVAILABLE.
   * 规划、在建或可用。
   */
  status?: InputMaybe<SiteStatus>;
  /**
   * What it offers.
   * 配套条件。
   */
  utilities?: InputMaybe<Array<SiteUtilityInput>>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RegisterSitePayload = {
  __typename?: 'RegisterSitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The site.
   * 载体。
   */
  site?: Maybe<Site>;
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
  applicantId: Scalars['ID']['input'];
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Last day.
   * 退住日。
   */
  leftOn: Scalars['Date']['input'];
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
export type ReleaseHousingPayload = {
  __typename?: 'ReleaseHousingPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type ReleaseSiteInput = {
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
   * Id of the reservation.
   * 预留编号。
   */
  reservationId: Scalars['ID']['input'];
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
export type ReleaseSitePayload = {
  __typename?: 'ReleaseSitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The reservation.
   * 预留。
   */
  reservation?: Maybe<SiteReservation>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RemoveChainNodeInput = {
  /**
   * Id of the chain.
   * 产业链编号。
   */
  chainId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the node.
   * 环节编号。
   */
  nodeId: Scalars['ID']['input'];
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
export type RemoveChainNodePayload = {
  __typename?: 'RemoveChainNodePayload';
  /**
   * The chain.
   * 产业链。
   */
  chain?: Maybe<IndustryChain>;
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
export type RemovePipelineInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the pipeline.
   * 流程编号。
   */
  pipelineId: Scalars['ID']['input'];
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
export type RemovePipelinePayload = {
  __typename?: 'RemovePipelinePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The pipeline as it was.
   * 删除的流程。
   */
  pipeline?: Maybe<Pipeline>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReplanFeasibilityInput = {
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
   * Id of the item.
   * 事项编号。
   */
  itemId: Scalars['ID']['input'];
  /**
   * Id of the official in charge.
   * 负责人编号。
   */
  ownerId: Scalars['ID']['input'];
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
export type ReplanFeasibilityPayload = {
  __typename?: 'ReplanFeasibilityPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The item.
   * 论证事项。
   */
  item?: Maybe<FeasibilityItem>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReportSiteUseInput = {
  /**
   * What shows it.
   * 依据。
   */
  evidence: Scalars['String']['input'];
  /**
   * Uploads that show it.
   * 依据附件编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * IDLE or UNDERUSED.
   * 闲置或低效。
   */
  finding: SiteStatus;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Since when.
   * 起始日。
   */
  since: Scalars['Date']['input'];
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
  /**
   * Share that is used, in per cent.
   * 使用率，百分比。
   */
  useRate: Scalars['Decimal']['input'];
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
export type ReportSiteUsePayload = {
  __typename?: 'ReportSiteUsePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The site.
   * 载体。
   */
  site?: Maybe<Site>;
};

/**
 * How a reservation ended.
 * 预留结束方式。
 */
export type ReservationEnding =
  /**
   * Ran out.
   * 到期
   */
  | 'EXPIRED'
  /**
   * The enterprise moved in.
   * 转入驻
   */
  | 'MOVED_IN'
  /**
   * Given free.
   * 解除
   */
  | 'RELEASED';

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReserveSiteInput = {
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
   * Remark.
   * 备注。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
  /**
   * Last day.
   * 截止日。
   */
  until: Scalars['Date']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ReserveSitePayload = {
  __typename?: 'ReserveSitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The reservation.
   * 预留。
   */
  reservation?: Maybe<SiteReservation>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ResolveAmountConflictInput = {
  /**
   * The amount that stands.
   * 核定采用的金额编号。
   */
  amountId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Why.
   * 理由。
   */
  reason: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ResolveAmountConflictPayload = {
  __typename?: 'ResolveAmountConflictPayload';
  /**
   * The amount that stands.
   * 核定采用的金额。
   */
  amount?: Maybe<StatedAmount>;
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
export type ReturnSiteToUseInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Remark.
   * 备注。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Day on which it happened.
   * 发生日期。
   */
  on: Scalars['Date']['input'];
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
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
export type ReturnSiteToUsePayload = {
  __typename?: 'ReturnSiteToUsePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The site.
   * 载体。
   */
  site?: Maybe<Site>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReviewIncentiveTermInput = {
  /**
   * Whether it is approved.
   * 是否通过。
   */
  approved: Scalars['Boolean']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the term.
   * 条款编号。
   */
  incentiveTermId: Scalars['ID']['input'];
  /**
   * Why.
   * 意见。
   */
  opinion: Scalars['String']['input'];
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
export type ReviewIncentiveTermPayload = {
  __typename?: 'ReviewIncentiveTermPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The term.
   * 优惠条款。
   */
  incentiveTerm?: Maybe<IncentiveTerm>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReviseAgreementInput = {
  /**
   * Id of the agreement.
   * 协议编号。
   */
  agreementId: Scalars['ID']['input'];
  /**
   * How much of it in a year.
   * 年产能。
   */
  capacity?: InputMaybe<QuantityInput>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Whether the land is told exactly.
   * 用地是确数还是约数。
   */
  landBound?: InputMaybe<QuantityBound>;
  /**
   * Land in mu (1 mu = 666.7 m²).
   * 用地，亩。
   */
  landMu?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * What is to be made.
   * 产品。
   */
  product?: InputMaybe<Scalars['String']['input']>;
  /**
   * Why.
   * 理由。
   */
  reason: Scalars['String']['input'];
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
export type ReviseAgreementPayload = {
  __typename?: 'ReviseAgreementPayload';
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
 * Input of the mutation.
 * 办理内容。
 */
export type ReviseChainNodeInput = {
  /**
   * Id of the chain.
   * 产业链编号。
   */
  chainId: Scalars['ID']['input'];
  /**
   * What belongs to it.
   * 说明。
   */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What it is called.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * Id of the node.
   * 环节编号。
   */
  nodeId: Scalars['ID']['input'];
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
export type ReviseChainNodePayload = {
  __typename?: 'ReviseChainNodePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The node.
   * 环节。
   */
  node?: Maybe<ChainNode>;
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
   * Name of the industry team that works on it.
   * 产业专班名称。
   * @deprecated Use industryTeamId.
   */
  industryTeam?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the industry team that works on it.
   * 产业专班编号。
   */
  industryTeamId?: InputMaybe<Scalars['ID']['input']>;
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
  certificates: Array<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is free, month by month.
   * 各月空余。
   */
  months: Array<OrderSupplyMonthInput>;
  /**
   * Id of the supply.
   * 供应编号。
   */
  supplyId: Scalars['ID']['input'];
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
export type ReviseOrderSupplyPayload = {
  __typename?: 'ReviseOrderSupplyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The supply.
   * 供应。
   */
  supply?: Maybe<OrderSupply>;
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
export type ReviseSiteInput = {
  /**
   * Address.
   * 地址。
   */
  address?: InputMaybe<Scalars['String']['input']>;
  /**
   * Area.
   * 面积。
   */
  area: QuantityInput;
  /**
   * Day from which it can be had.
   * 可交付日期。
   */
  availableOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * How many may hold it at the same time.
   * 可同时入驻数。
   */
  capacity: Scalars['Int']['input'];
  /**
   * What it is used for.
   * 现用途。
   */
  currentUse?: InputMaybe<Scalars['String']['input']>;
  /**
   * GeoJSON geometry: Point or Polygon, WGS 84, at most 500 positions.
   * GeoJSON 图形：点或面，WGS 84，最多 500 个坐标。
   */
  geometry?: InputMaybe<Scalars['String']['input']>;
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
   * Rent or price.
   * 租金或价格。
   */
  price?: InputMaybe<SitePriceInput>;
  /**
   * Id of the site.
   * 载体编号。
   */
  siteId: Scalars['ID']['input'];
  /**
   * What it offers.
   * 配套条件。
   */
  utilities?: InputMaybe<Array<SiteUtilityInput>>;
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
export type ReviseSitePayload = {
  __typename?: 'ReviseSitePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The site.
   * 载体。
   */
  site?: Maybe<Site>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReviseSiteTourInput = {
  /**
   * Last day.
   * 结束日期。
   */
  endsOn: Scalars['Date']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Who travels.
   * 考察人员。
   */
  party: Scalars['String']['input'];
  /**
   * First day.
   * 开始日期。
   */
  startsOn: Scalars['Date']['input'];
  /**
   * What it is about.
   * 标题。
   */
  title: Scalars['String']['input'];
  /**
   * Id of the tour.
   * 考察编号。
   */
  tourId: Scalars['ID']['input'];
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
export type ReviseSiteTourPayload = {
  __typename?: 'ReviseSiteTourPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The tour.
   * 考察。
   */
  tour?: Maybe<SiteTour>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type ReviseTourStopInput = {
  /**
   * Day.
   * 日期。
   */
  day: Scalars['Date']['input'];
  /**
   * Who receives.
   * 接待人。
   */
  host?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Remark.
   * 备注。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the stop.
   * 站点编号。
   */
  stopId: Scalars['ID']['input'];
  /**
   * Time of day such as 09:30; null when it is open.
   * 时间，如 09:30；未定为空。
   */
  time?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where to, or whom to.
   * 去处。
   */
  title: Scalars['String']['input'];
  /**
   * Id of the tour.
   * 考察编号。
   */
  tourId: Scalars['ID']['input'];
  /**
   * Type.
   * 类型。
   */
  type: TourStopType;
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
export type ReviseTourStopPayload = {
  __typename?: 'ReviseTourStopPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The tour.
   * 考察。
   */
  tour?: Maybe<SiteTour>;
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
export type SendPitchPackageInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the package.
   * 方案编号。
   */
  packageId: Scalars['ID']['input'];
  /**
   * To whom.
   * 收件人。
   */
  recipient: Scalars['String']['input'];
  /**
   * Day.
   * 发送日期。
   */
  sentOn: Scalars['Date']['input'];
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
export type SendPitchPackagePayload = {
  __typename?: 'SendPitchPackagePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The package.
   * 招商方案。
   */
  package?: Maybe<PitchPackage>;
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
export type SetRecruitmentTargetInput = {
  /**
   * The amount.
   * 金额。
   */
  amount: MoneyInput;
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * What is counted.
   * 类别。
   */
  kind: RecruitmentTargetKind;
  /**
   * Of the target that stands; none for the first one.
   * 现行任务的版本号；首次设定不填。
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
export type SetRecruitmentTargetPayload = {
  __typename?: 'SetRecruitmentTargetPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The target.
   * 招商任务。
   */
  target?: Maybe<RecruitmentTarget>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type SignAgreementInput = {
  /**
   * How much of it in a year.
   * 年产能。
   */
  capacity?: InputMaybe<QuantityInput>;
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
   * Whether the land is told exactly.
   * 用地是确数还是约数。
   */
  landBound?: InputMaybe<QuantityBound>;
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
   * Who signs; when given, at least one for each side.
   * 签约方；填写时双方至少各一个。
   */
  parties?: InputMaybe<Array<AgreementPartyInput>>;
  /**
   * What is to be made.
   * 产品。
   */
  product?: InputMaybe<Scalars['String']['input']>;
  /**
   * Which project it is; without it the project counts as one of which not all parts are known.
   * 项目标识；不填的计入“标识不全”，直到补齐。
   */
  project?: InputMaybe<ProjectPartsInput>;
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
 * How a signal was answered.
 * 应答情况。
 */
export type SignalAnswer = {
  __typename?: 'SignalAnswer';
  /**
   * When.
   * 应答时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * The contact that answered it; null when it was answered otherwise.
   * 应答的接触记录；以其他方式应答为空。
   */
  contact?: Maybe<LeadContact>;
  /**
   * What was done, when there is no contact record.
   * 应答说明。
   */
  note?: Maybe<Scalars['String']['output']>;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type SignalFilter = {
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Id of the official in charge of the lead, or who heard a signal that stands alone.
   * 线索负责人编号；尚无线索的按登记人。
   */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Only those without an answer, or only those with one.
   * 是否未应答。
   */
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only those that stand alone, or only those of a lead.
   * 是否尚无线索。
   */
  withoutLead?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Signed projects, each counted once.
 * 签约项目（去重）。
 */
export type SignedProjects = {
  __typename?: 'SignedProjects';
  /**
   * Headline amounts, added up by currency, never across currencies.
   * 各币种金额合计，不同币种不相加。
   */
  amounts: Array<Money>;
  /**
   * Projects ÷ signings: agreements and ceremonies; the first signing of a project counts.
   * 项目数 ÷ 签约次数（协议和签约活动），同一项目只计第一次。
   */
  figure: Figure;
  /**
   * Projects of which not all parts are known, so that one may be in twice.
   * 标识要素不全、可能重复的项目数。
   */
  incomplete: Scalars['Int']['output'];
  /**
   * The projects of which not all parts are known.
   * 标识要素不全的项目。
   */
  incompleteProjects: Array<ProjectIdentity>;
  /**
   * Projects whose amounts contradict each other: counted, but with no amount.
   * 金额有矛盾的项目：计入个数，不计金额。
   */
  leftOut: Array<ProjectIdentity>;
  /**
   * Projects announced at more than is evidenced.
   * 宣称额高于有据金额的项目。
   */
  overAnnounced: Array<ProjectIdentity>;
};

/**
 * A ceremony at which a project was signed or announced.
 * 签约活动。
 */
export type SigningEvent = {
  __typename?: 'SigningEvent';
  /**
   * What was announced; null when nothing was.
   * 宣称金额；未宣称为空。
   */
  announced?: Maybe<Money>;
  /**
   * Its day.
   * 日期。
   */
  heldOn: Scalars['Date']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What it was called.
   * 活动名称。
   */
  name: Scalars['String']['output'];
  /**
   * Who held it.
   * 主办单位。
   */
  organiser?: Maybe<Scalars['String']['output']>;
  /**
   * Its place.
   * 地点。
   */
  place?: Maybe<Scalars['String']['output']>;
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Who wrote it down.
   * 录入人。
   */
  recordedBy: Scalars['String']['output'];
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
 * A place for a project: land, a building, a workshop or a unit.
 * 载体。
 */
export type Site = {
  __typename?: 'Site';
  /**
   * Address.
   * 地址。
   */
  address?: Maybe<Scalars['String']['output']>;
  /**
   * Area.
   * 面积。
   */
  area: Quantity;
  /**
   * Day from which it can be had, where it is known.
   * 可交付日期。
   */
  availableOn?: Maybe<Scalars['Date']['output']>;
  /**
   * How many may hold it at the same time.
   * 可同时入驻数。
   */
  capacity: Scalars['Int']['output'];
  /**
   * Code within the park.
   * 编码。
   */
  code: Scalars['String']['output'];
  /**
   * What it is used for.
   * 现用途。
   */
  currentUse?: Maybe<Scalars['String']['output']>;
  /**
   * GeoJSON geometry (Point or Polygon, WGS 84).
   * GeoJSON 图形（点或面，WGS 84）。
   */
  geometry?: Maybe<Scalars['String']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: SiteKind;
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Occupants, newest first.
   * 入驻记录，新的在前。
   */
  occupancies: Array<SiteOccupancy>;
  /**
   * How many hold it now.
   * 已入驻数。
   */
  occupied: Scalars['Int']['output'];
  /**
   * What it is a part of.
   * 上级载体。
   */
  parent?: Maybe<Site>;
  /**
   * The park.
   * 所属园区。
   */
  park: Park;
  /**
   * Its parts, by code.
   * 下级载体。
   */
  parts: Array<Site>;
  /**
   * The new use that was decided.
   * 已决定的新用途。
   */
  plannedUse?: Maybe<Scalars['String']['output']>;
  /**
   * Rent or price under a public rule.
   * 公布的租金或价格。
   */
  price?: Maybe<SitePrice>;
  /**
   * Reservations, newest first.
   * 预留记录，新的在前。
   */
  reservations: Array<SiteReservation>;
  /**
   * Reuse cases, newest first.
   * 腾笼换鸟案例。
   */
  reuses: Array<SiteReuse>;
  /**
   * True for made-up data.
   * 是否示例数据。
   */
  sample: Scalars['Boolean']['output'];
  /**
   * Code of the section.
   * 分区代码。
   */
  sectionCode?: Maybe<Scalars['String']['output']>;
  /**
   * Status of today; a reservation that has run out does not count.
   * 当前状态，已过期的预留不计。
   */
  status: SiteStatus;
  /**
   * Since when, apart from reservations.
   * 状态起始日。
   */
  statusSince: Scalars['Date']['output'];
  /**
   * Everything that happened, newest first.
   * 经过，新的在前。
   */
  timeline: Array<SiteEvent>;
  /**
   * Why it counts as idle or underused.
   * 闲置低效认定。
   */
  useFinding?: Maybe<SiteUseFinding>;
  /**
   * What it offers.
   * 配套条件。
   */
  utilities: Array<SiteUtility>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do now.
   * 当前可执行的操作。
   */
  viewerCan: Array<SiteAction>;
};

/**
 * What the viewer may do with the site now.
 * 可执行的操作。
 */
export type SiteAction =
  /**
   * Begin or complete.
   * 开工或建成
   */
  | 'ADVANCE'
  /**
   * Decide a new use.
   * 决定新用途
   */
  | 'DECIDE_REUSE'
  /**
   * Record an occupant.
   * 登记入驻
   */
  | 'OCCUPY'
  /**
   * Find idle or underused.
   * 认定闲置低效
   */
  | 'REPORT_USE'
  /**
   * Reserve.
   * 预留
   */
  | 'RESERVE'
  /**
   * Return to use.
   * 恢复使用
   */
  | 'RETURN'
  /**
   * Revise.
   * 修订
   */
  | 'REVISE';

/**
 * One value that a revision changed.
 * 修订项。
 */
export type SiteChange = {
  __typename?: 'SiteChange';
  /**
   * After.
   * 新值。
   */
  after?: Maybe<Scalars['String']['output']>;
  /**
   * Before.
   * 原值。
   */
  before?: Maybe<Scalars['String']['output']>;
  /**
   * Name of the field in this schema.
   * 字段名。
   */
  field: Scalars['String']['output'];
};

/**
 * One page of a list.
 * 一页列表。
 */
export type SiteConnection = {
  __typename?: 'SiteConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<SiteEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<Site>;
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
export type SiteEdge = {
  __typename?: 'SiteEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: Site;
};

/**
 * One thing that happened to a site.
 * 经过条目。
 */
export type SiteEvent = {
  __typename?: 'SiteEvent';
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
   * What a revision changed.
   * 修订内容。
   */
  changes: Array<SiteChange>;
  /**
   * Files.
   * 附件。
   */
  files: Array<StoredFile>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: SiteEventKind;
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
};

/**
 * Kinds of timeline entries of a site.
 * 载体经过类别。
 */
export type SiteEventKind =
  /**
   * Ready.
   * 建成可用
   */
  | 'COMPLETED'
  /**
   * Begun.
   * 开工
   */
  | 'CONSTRUCTION_BEGUN'
  /**
   * Found idle.
   * 认定闲置
   */
  | 'FOUND_IDLE'
  /**
   * Found underused.
   * 认定低效
   */
  | 'FOUND_UNDERUSED'
  /**
   * Somebody moved in.
   * 入驻
   */
  | 'OCCUPIED'
  /**
   * Production began.
   * 投产
   */
  | 'PRODUCTION'
  /**
   * Registered.
   * 登记
   */
  | 'REGISTERED'
  /**
   * Given free.
   * 解除预留
   */
  | 'RELEASED'
  /**
   * New use begun.
   * 新用途落地
   */
  | 'REPURPOSED'
  /**
   * Reserved.
   * 预留
   */
  | 'RESERVED'
  /**
   * Used again.
   * 恢复使用
   */
  | 'RETURNED_TO_USE'
  /**
   * New use decided.
   * 决定新用途
   */
  | 'REUSE_DECIDED'
  /**
   * Revised.
   * 修订
   */
  | 'REVISED'
  /**
   * The occupant left.
   * 退出
   */
  | 'VACATED';

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type SiteFilter = {
  /**
   * Kind.
   * 类别。
   */
  kind?: InputMaybe<SiteKind>;
  /**
   * At most so many square metres.
   * 面积上限，平方米。
   */
  maxArea?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * At least so many square metres.
   * 面积下限，平方米。
   */
  minArea?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Id of the park.
   * 园区编号。
   */
  parkId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Part of the code or name.
   * 编码或名称包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * One of these statuses.
   * 状态之一。
   */
  statuses?: InputMaybe<Array<SiteStatus>>;
};

/**
 * Kinds of sites.
 * 载体类别。
 */
export type SiteKind =
  /**
   * Building.
   * 楼栋
   */
  | 'BUILDING'
  /**
   * Land.
   * 地块
   */
  | 'PARCEL'
  /**
   * Unit or floor.
   * 单元或楼层
   */
  | 'UNIT'
  /**
   * Workshop.
   * 厂房
   */
  | 'WORKSHOP';

/**
 * From signing to production in a ready site.
 * 落地用时。
 */
export type SiteLanding = {
  __typename?: 'SiteLanding';
  /**
   * Days from signing to production.
   * 签约到投产的天数。
   */
  days?: Maybe<Scalars['Int']['output']>;
  /**
   * Day of moving in.
   * 入驻日。
   */
  occupiedOn: Scalars['Date']['output'];
  /**
   * Day of production.
   * 投产日。
   */
  productionOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day of signing.
   * 签约日。
   */
  signedOn: Scalars['Date']['output'];
  /**
   * Fewer than 30 days.
   * 是否不到一个月（30 天）。
   */
  withinMonth?: Maybe<Scalars['Boolean']['output']>;
};

/**
 * A site beside a wish.
 * 匹配结果。
 */
export type SiteMatch = {
  __typename?: 'SiteMatch';
  /**
   * Criteria met.
   * 满足项数。
   */
  met: Scalars['Int']['output'];
  /**
   * Criteria not met.
   * 不满足项数。
   */
  notMet: Scalars['Int']['output'];
  /**
   * One for each criterion.
   * 逐项理由。
   */
  reasons: Array<SiteMatchReason>;
  /**
   * The site.
   * 载体。
   */
  site: Site;
  /**
   * Criteria about which nothing is known.
   * 未知项数。
   */
  unknown: Scalars['Int']['output'];
};

/**
 * How a site stands to one criterion.
 * 匹配理由。
 */
export type SiteMatchReason = {
  __typename?: 'SiteMatchReason';
  /**
   * From when, for the date.
   * 可用日期。
   */
  availableOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The criterion.
   * 条件。
   */
  criterion: MatchCriterion;
  /**
   * Days too late.
   * 晚几天。
   */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /**
   * How much is missing, in the unit of the wish.
   * 差额，按需求单位。
   */
  missing?: Maybe<Scalars['Decimal']['output']>;
  /**
   * What there is.
   * 供给。
   */
  offered?: Maybe<Quantity>;
  /**
   * Which utility, for a utility.
   * 配套类别。
   */
  utility?: Maybe<UtilityKind>;
  /**
   * Met or not.
   * 是否满足。
   */
  verdict: MatchVerdict;
  /**
   * What is wanted.
   * 需求。
   */
  wanted?: Maybe<Quantity>;
  /**
   * By when, for the date.
   * 需要日期。
   */
  wantedBy?: Maybe<Scalars['Date']['output']>;
};

/**
 * Who holds a site, or held it.
 * 入驻。
 */
export type SiteOccupancy = {
  __typename?: 'SiteOccupancy';
  /**
   * Why.
   * 退出原因。
   */
  endReason?: Maybe<Scalars['String']['output']>;
  /**
   * Day on which the occupant left.
   * 退出日。
   */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The occupant.
   * 入驻企业。
   */
  enterprise: Enterprise;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * How fast it went from signing to production.
   * 从签约到投产的用时。
   */
  landing?: Maybe<SiteLanding>;
  /**
   * The lead it came from.
   * 来源线索。
   */
  lead?: Maybe<InvestmentLead>;
  /**
   * Day of production.
   * 投产日。
   */
  productionOn?: Maybe<Scalars['Date']['output']>;
  /**
   * First day.
   * 起始日。
   */
  since: Scalars['Date']['output'];
  /**
   * The site.
   * 载体。
   */
  site: Site;
  /**
   * Agreed last day.
   * 约定截止日。
   */
  until?: Maybe<Scalars['Date']['output']>;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * A public price.
 * 公布价格。
 */
export type SitePrice = {
  __typename?: 'SitePrice';
  /**
   * Amount.
   * 金额。
   */
  amount: Money;
  /**
   * What it is paid for.
   * 计价单位。
   */
  per: PriceBasis;
  /**
   * The public rule it follows.
   * 依据的公开文件。
   */
  rule: Scalars['String']['output'];
};

/**
 * A public price.
 * 公布价格。
 */
export type SitePriceInput = {
  /**
   * Amount.
   * 金额。
   */
  amount: MoneyInput;
  /**
   * What it is paid for.
   * 计价单位。
   */
  per: PriceBasis;
  /**
   * The public rule it follows.
   * 依据的公开文件。
   */
  rule: Scalars['String']['input'];
};

/**
 * A site kept for a lead.
 * 预留。
 */
export type SiteReservation = {
  __typename?: 'SiteReservation';
  /**
   * Day on which it ended; for one that ran out its last day.
   * 结束日。
   */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * How it ended.
   * 结束方式。
   */
  ending?: Maybe<ReservationEnding>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The lead.
   * 线索。
   */
  lead: InvestmentLead;
  /**
   * Whether it keeps the site today.
   * 今天是否有效。
   */
  live: Scalars['Boolean']['output'];
  /**
   * Remark.
   * 备注。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Who did it.
   * 办理人。
   */
  reservedBy: Scalars['String']['output'];
  /**
   * Day of the reservation.
   * 预留日。
   */
  reservedOn: Scalars['Date']['output'];
  /**
   * The site.
   * 载体。
   */
  site: Site;
  /**
   * Last day.
   * 截止日。
   */
  until: Scalars['Date']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * An idle site that gets a new use.
 * 腾笼换鸟案例。
 */
export type SiteReuse = {
  __typename?: 'SiteReuse';
  /**
   * After; null until it has begun.
   * 改造后；未落地为空。
   */
  after?: Maybe<SiteReuseFacts>;
  /**
   * Before.
   * 改造前。
   */
  before: SiteReuseFacts;
  /**
   * Day on which the new use began.
   * 落地日。
   */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day of the decision.
   * 决定日。
   */
  decidedOn: Scalars['Date']['output'];
  /**
   * What was decided, and on which basis.
   * 决定及依据。
   */
  decision: Scalars['String']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The new use.
   * 新用途。
   */
  newUse: Scalars['String']['output'];
  /**
   * The site.
   * 载体。
   */
  site: Site;
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
};

/**
 * What a site gave, as told.
 * 载体效益，按来源所述。
 */
export type SiteReuseFacts = {
  __typename?: 'SiteReuseFacts';
  /**
   * Area.
   * 面积。
   */
  area: Quantity;
  /**
   * Occupant.
   * 入驻企业。
   */
  occupant?: Maybe<Enterprise>;
  /**
   * Output for each mu and year.
   * 亩均产值。
   */
  outputPerMu?: Maybe<Money>;
  /**
   * Who tells the figures.
   * 数据来源。
   */
  source?: Maybe<Scalars['String']['output']>;
  /**
   * Tax for each mu and year.
   * 亩均税收。
   */
  taxPerMu?: Maybe<Money>;
  /**
   * Use.
   * 用途。
   */
  use: Scalars['String']['output'];
};

/**
 * What a site gives, as told.
 * 载体效益，按来源所述。
 */
export type SiteReuseFiguresInput = {
  /**
   * Output for each mu and year.
   * 亩均产值。
   */
  outputPerMu?: InputMaybe<MoneyInput>;
  /**
   * Who tells the figures; needed with a figure.
   * 数据来源；填数字时必填。
   */
  source?: InputMaybe<Scalars['String']['input']>;
  /**
   * Tax for each mu and year.
   * 亩均税收。
   */
  taxPerMu?: InputMaybe<MoneyInput>;
};

/**
 * Status of a site.
 * 载体状态。
 */
export type SiteStatus =
  /**
   * Can be had.
   * 可用
   */
  | 'AVAILABLE'
  /**
   * Not used.
   * 闲置
   */
  | 'IDLE'
  /**
   * In use.
   * 在用
   */
  | 'OCCUPIED'
  /**
   * Planned.
   * 规划
   */
  | 'PLANNED'
  /**
   * Has a new use.
   * 已改用
   */
  | 'REPURPOSED'
  /**
   * Kept for a lead.
   * 已预留
   */
  | 'RESERVED'
  /**
   * Used by far too little.
   * 低效
   */
  | 'UNDERUSED'
  /**
   * Being built.
   * 在建
   */
  | 'UNDER_CONSTRUCTION';

/**
 * A tour of visitors here, or of our team elsewhere.
 * 考察。
 */
export type SiteTour = {
  __typename?: 'SiteTour';
  /**
   * Why it was called off; null while it stands.
   * 取消原因；未取消为空。
   */
  cancelledFor?: Maybe<Scalars['String']['output']>;
  /**
   * Visitors here, or our team elsewhere.
   * 来访或外出。
   */
  direction: TourDirection;
  /**
   * Last day.
   * 结束日期。
   */
  endsOn: Scalars['Date']['output'];
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The investment lead; null when the tour serves several.
   * 招商线索；不限于一条线索时为空。
   */
  lead?: Maybe<InvestmentLead>;
  /**
   * Who travels.
   * 考察人员。
   */
  party: Scalars['String']['output'];
  /**
   * First day.
   * 开始日期。
   */
  startsOn: Scalars['Date']['output'];
  /**
   * Stops in their order.
   * 站点，按顺序。
   */
  stops: Array<TourStop>;
  /**
   * Stops ÷ days; its rows are the stops.
   * 站点数 ÷ 天数；明细为各站。
   */
  stopsPerDay: Figure;
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
   * What the viewer may do with it now.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<RecruitmentAction>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type SiteTourConnection = {
  __typename?: 'SiteTourConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<SiteTourEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<SiteTour>;
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
export type SiteTourEdge = {
  __typename?: 'SiteTourEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: SiteTour;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type SiteTourFilter = {
  /**
   * Which way.
   * 方向。
   */
  direction?: InputMaybe<TourDirection>;
  /**
   * Under way on this day or later.
   * 该日仍在进行或之后。
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Id of the lead.
   * 线索编号。
   */
  leadId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Why a site counts as idle or underused.
 * 闲置低效认定。
 */
export type SiteUseFinding = {
  __typename?: 'SiteUseFinding';
  /**
   * What shows it.
   * 依据。
   */
  evidence: Scalars['String']['output'];
  /**
   * Since when.
   * 起始日。
   */
  since: Scalars['Date']['output'];
  /**
   * Share that is used, in per cent.
   * 使用率，百分比。
   */
  useRate: Scalars['Decimal']['output'];
};

/**
 * One thing that a site offers.
 * 配套条件。
 */
export type SiteUtility = {
  __typename?: 'SiteUtility';
  /**
   * Kind.
   * 类别。
   */
  kind: UtilityKind;
  /**
   * How much.
   * 数量。
   */
  quantity: Quantity;
};

/**
 * One utility.
 * 配套条件。
 */
export type SiteUtilityInput = {
  /**
   * Kind.
   * 类别。
   */
  kind: UtilityKind;
  /**
   * How much.
   * 数量。
   */
  quantity: QuantityInput;
};

/**
 * What a project needs.
 * 项目需求。
 */
export type SiteWishInput = {
  /**
   * Area.
   * 面积。
   */
  area?: InputMaybe<QuantityInput>;
  /**
   * By when.
   * 需要日期。
   */
  by?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Kind.
   * 类别。
   */
  kind?: InputMaybe<SiteKind>;
  /**
   * Utilities.
   * 配套条件。
   */
  utilities?: InputMaybe<Array<SiteUtilityInput>>;
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
   * The same with its definition and the leads behind it.
   * 指标，含口径和明细。
   */
  figure: Figure;
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
 * Input of the mutation.
 * 办理内容。
 */
export type StateAmountInput = {
  /**
   * Uploads to keep with it.
   * 附件编号，先上传。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * What it rests on.
   * 依据种类。
   */
  grade: EvidenceGrade;
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
   * How much.
   * 金额。
   */
  money: MoneyInput;
  /**
   * The amount of the same kind that it replaces, such as by a supplementary agreement.
   * 所替代的金额，如补充协议。
   */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Where it is written.
   * 依据出处。
   */
  source: Scalars['String']['input'];
  /**
   * Day of the source.
   * 依据日期。
   */
  statedOn: Scalars['Date']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type StateAmountPayload = {
  __typename?: 'StateAmountPayload';
  /**
   * The amount.
   * 金额。
   */
  amount?: Maybe<StatedAmount>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
};

/**
 * An amount as one source states it.
 * 一笔金额及其依据。
 */
export type StatedAmount = {
  __typename?: 'StatedAmount';
  /**
   * Copies of the source.
   * 依据附件。
   */
  files: Array<StoredFile>;
  /**
   * What it rests on.
   * 依据种类。
   */
  grade: EvidenceGrade;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * How much.
   * 金额。
   */
  money: Money;
  /**
   * When it was written down.
   * 录入时间。
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Who wrote it down.
   * 录入人。
   */
  recordedBy: Scalars['String']['output'];
  /**
   * The amount of the same kind that it replaces, such as by a supplementary agreement.
   * 所替代的金额，如补充协议。
   */
  replaces?: Maybe<Scalars['ID']['output']>;
  /**
   * Who set it aside.
   * 核定人。
   */
  setAsideBy?: Maybe<Scalars['String']['output']>;
  /**
   * Why it was set aside; null while it was not.
   * 剔除理由；未剔除为空。
   */
  setAsideReason?: Maybe<Scalars['String']['output']>;
  /**
   * Where it is written.
   * 依据出处。
   */
  source: Scalars['String']['output'];
  /**
   * Whether it counts: neither replaced nor set aside.
   * 是否有效：未被替代，也未被核定剔除。
   */
  stands: Scalars['Boolean']['output'];
  /**
   * Day of the source.
   * 依据日期。
   */
  statedOn: Scalars['Date']['output'];
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
export type StrikeContactInput = {
  /**
   * Id of the contact.
   * 接触记录编号。
   */
  contactId: Scalars['ID']['input'];
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
export type StrikeContactPayload = {
  __typename?: 'StrikeContactPayload';
  /**
   * The contact.
   * 接触记录。
   */
  contact?: Maybe<LeadContact>;
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
export type TagLeadInput = {
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
   * Id of the node.
   * 环节编号。
   */
  nodeId: Scalars['ID']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type TagLeadPayload = {
  __typename?: 'TagLeadPayload';
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
 * Housing for the people whom enterprises need.
 * 人才公寓。
 */
export type TalentHousing = {
  __typename?: 'TalentHousing';
  /**
   * Address.
   * 地址。
   */
  address?: Maybe<Scalars['String']['output']>;
  /**
   * Buildings.
   * 楼栋。
   */
  buildings: Array<HousingBuilding>;
  /**
   * Who may live there, as the zone says.
   * 准入类别，由本区规定。
   */
  categories: Array<HousingCategory>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * Places in all.
   * 名额总数。
   */
  places: Scalars['Int']['output'];
  /**
   * True for made-up data.
   * 是否示例数据。
   */
  sample: Scalars['Boolean']['output'];
  /**
   * Places given or offered.
   * 已占名额。
   */
  taken: Scalars['Int']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * Applications on the waiting list.
   * 轮候申请数。
   */
  waiting: Scalars['Int']['output'];
};

/**
 * Which way a tour goes.
 * 考察方向。
 */
export type TourDirection =
  /**
   * Visitors of a lead here.
   * 来访考察
   */
  | 'INBOUND'
  /**
   * Our team elsewhere.
   * 外出考察
   */
  | 'OUTBOUND';

/**
 * One stop of a tour.
 * 考察站点。
 */
export type TourStop = {
  __typename?: 'TourStop';
  /**
   * Day.
   * 日期。
   */
  day: Scalars['Date']['output'];
  /**
   * Who receives.
   * 接待人。
   */
  host?: Maybe<Scalars['String']['output']>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Remark.
   * 备注。
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Time of day such as 09:30; null when it is open.
   * 时间，如 09:30；未定为空。
   */
  time?: Maybe<Scalars['String']['output']>;
  /**
   * Where to, or whom to.
   * 去处。
   */
  title: Scalars['String']['output'];
  /**
   * Type.
   * 类型。
   */
  type: TourStopType;
};

/**
 * One stop as it is planned.
 * 站点。
 */
export type TourStopInput = {
  /**
   * Day.
   * 日期。
   */
  day: Scalars['Date']['input'];
  /**
   * Who receives.
   * 接待人。
   */
  host?: InputMaybe<Scalars['String']['input']>;
  /**
   * Remark.
   * 备注。
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Time of day such as 09:30; null when it is open.
   * 时间，如 09:30；未定为空。
   */
  time?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where to, or whom to.
   * 去处。
   */
  title: Scalars['String']['input'];
  /**
   * Type.
   * 类型。
   */
  type: TourStopType;
};

/**
 * What is seen at a stop.
 * 站点类型。
 */
export type TourStopType =
  /**
   * A government office.
   * 政府部门
   */
  | 'GOVERNMENT'
  /**
   * Anything else.
   * 其他
   */
  | 'OTHER'
  /**
   * A park, site or workshop.
   * 园区载体
   */
  | 'PARK'
  /**
   * An enterprise that settled lately.
   * 近期落户企业
   */
  | 'RECENT_SETTLER'
  /**
   * A supplier or customer of the project.
   * 配套企业
   */
  | 'SUPPORTING';

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
export type TurnSignalIntoLeadInput = {
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
   * Id of the signal.
   * 信号编号。
   */
  signalId: Scalars['ID']['input'];
  /**
   * What would be built.
   * 项目名称。
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
export type TurnSignalIntoLeadPayload = {
  __typename?: 'TurnSignalIntoLeadPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The signal, with its new lead.
   * 机会信号及新登记的线索。
   */
  signal?: Maybe<LeadSignal>;
};

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
export type UntagLeadInput = {
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
   * Id of the node.
   * 环节编号。
   */
  nodeId: Scalars['ID']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type UntagLeadPayload = {
  __typename?: 'UntagLeadPayload';
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
 * What a site can offer.
 * 配套类别。
 */
export type UtilityKind =
  /**
   * Clear height.
   * 层高
   */
  | 'CEILING_HEIGHT'
  /**
   * Crane.
   * 行车
   */
  | 'CRANE'
  /**
   * Floor load.
   * 楼面荷载
   */
  | 'FLOOR_LOAD'
  /**
   * Gas.
   * 供气
   */
  | 'GAS'
  /**
   * Power.
   * 供电
   */
  | 'POWER'
  /**
   * Sewage.
   * 污水
   */
  | 'SEWAGE'
  /**
   * Steam.
   * 蒸汽
   */
  | 'STEAM'
  /**
   * Water.
   * 供水
   */
  | 'WATER';

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
export type VacateChainNodeInput = {
  /**
   * Id of the enterprise's stay in the node.
   * 填入记录编号。
   */
  fillingId: Scalars['ID']['input'];
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Day on which it stopped.
   * 退出日期。
   */
  vacatedOn: Scalars['Date']['input'];
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
export type VacateChainNodePayload = {
  __typename?: 'VacateChainNodePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The enterprise that left the node.
   * 退出的企业。
   */
  filling?: Maybe<ChainFilling>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type WaitForHousingInput = {
  /**
   * Id of the application.
   * 申请编号。
   */
  applicationId: Scalars['ID']['input'];
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
export type WaitForHousingPayload = {
  __typename?: 'WaitForHousingPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type WaiveObligationInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the obligation.
   * 约定事项编号。
   */
  obligationId: Scalars['ID']['input'];
  /**
   * Why.
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
export type WaiveObligationPayload = {
  __typename?: 'WaiveObligationPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The obligation.
   * 约定事项。
   */
  obligation?: Maybe<Obligation>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type WithdrawChainTargetInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the target.
   * 目标企业编号。
   */
  targetId: Scalars['ID']['input'];
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
export type WithdrawChainTargetPayload = {
  __typename?: 'WithdrawChainTargetPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The target that was taken off.
   * 撤下的目标企业。
   */
  target?: Maybe<ChainTarget>;
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
  applicationId: Scalars['ID']['input'];
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
export type WithdrawHousingApplicationPayload = {
  __typename?: 'WithdrawHousingApplicationPayload';
  /**
   * The application.
   * 申请。
   */
  application?: Maybe<HousingApplication>;
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
export type WithdrawIncentiveTermInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the term.
   * 条款编号。
   */
  incentiveTermId: Scalars['ID']['input'];
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
export type WithdrawIncentiveTermPayload = {
  __typename?: 'WithdrawIncentiveTermPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The term.
   * 优惠条款。
   */
  incentiveTerm?: Maybe<IncentiveTerm>;
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
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Id of the viewer's side.
   * 撮合编号（本企业一侧）。
   */
  sideId: Scalars['ID']['input'];
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
export type WithdrawMatchConsentPayload = {
  __typename?: 'WithdrawMatchConsentPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The viewer's side of the match.
   * 本企业一侧的撮合。
   */
  side?: Maybe<OrderMatchSide>;
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
  demandId: Scalars['ID']['input'];
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
export type WithdrawOrderDemandPayload = {
  __typename?: 'WithdrawOrderDemandPayload';
  /**
   * The demand.
   * 需求。
   */
  demand?: Maybe<OrderDemand>;
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
export type WithdrawOrderSupplyInput = {
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
   * Id of the supply.
   * 供应编号。
   */
  supplyId: Scalars['ID']['input'];
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
export type WithdrawOrderSupplyPayload = {
  __typename?: 'WithdrawOrderSupplyPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The supply.
   * 供应。
   */
  supply?: Maybe<OrderSupply>;
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

/**
 * Input of the mutation.
 * 办理内容。
 */
export type WritePitchSectionInput = {
  /**
   * Ids of fresh uploads.
   * 新上传的文件编号。
   */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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
   * Which section.
   * 哪一部分。
   */
  section: PitchSectionKind;
  /**
   * The text.
   * 内容。
   */
  text: Scalars['String']['input'];
  /**
   * Version of the package, 0 before the first word.
   * 方案版本号，首次编写为 0。
   */
  version: Scalars['Int']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type WritePitchSectionPayload = {
  __typename?: 'WritePitchSectionPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The package.
   * 招商方案。
   */
  package?: Maybe<PitchPackage>;
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
  Obligation: Obligation;
  OrderDemand: OrderDemand;
  OrderMatch: OrderMatch;
  OrderMatchSide: OrderMatchSide;
  OrderSupply: OrderSupply;
  Park: Park;
  PolicyDelivery: PolicyDelivery;
  Project: Project;
  ProjectIdentity: ProjectIdentity;
  Site: Site;
  TalentHousing: TalentHousing;
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
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  OrderDemand:
    ( { __typename: 'OrderDemand' }
    & GraphQLRecursivePick<FederationTypes['OrderDemand'], {"id":true}> );
  OrderMatch:
    ( { __typename: 'OrderMatch' }
    & GraphQLRecursivePick<FederationTypes['OrderMatch'], {"id":true}> );
  OrderMatchSide:
    ( { __typename: 'OrderMatchSide' }
    & GraphQLRecursivePick<FederationTypes['OrderMatchSide'], {"id":true}> );
  OrderSupply:
    ( { __typename: 'OrderSupply' }
    & GraphQLRecursivePick<FederationTypes['OrderSupply'], {"id":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}> );
  PolicyDelivery:
    ( { __typename: 'PolicyDelivery' }
    & GraphQLRecursivePick<FederationTypes['PolicyDelivery'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"agreement":{"id":true}}> ) );
  ProjectIdentity:
    ( { __typename: 'ProjectIdentity' }
    & GraphQLRecursivePick<FederationTypes['ProjectIdentity'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  TalentHousing:
    ( { __typename: 'TalentHousing' }
    & GraphQLRecursivePick<FederationTypes['TalentHousing'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptHousingOfferInput: AcceptHousingOfferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptHousingOfferPayload: ResolverTypeWrapper<Omit<AcceptHousingOfferPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  AddAgreementPartyInput: AddAgreementPartyInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddAgreementPartyPayload: ResolverTypeWrapper<Omit<AddAgreementPartyPayload, 'party'> & { party?: Maybe<ResolversTypes['AgreementParty']> }>;
  AddChainNodeInput: AddChainNodeInput;
  AddChainNodePayload: ResolverTypeWrapper<Omit<AddChainNodePayload, 'node'> & { node?: Maybe<ResolversTypes['ChainNode']> }>;
  AddObligationInput: AddObligationInput;
  AddObligationPayload: ResolverTypeWrapper<Omit<AddObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  AdvanceLeadInput: AdvanceLeadInput;
  AdvanceLeadPayload: ResolverTypeWrapper<Omit<AdvanceLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  AdvanceParkSectionInput: AdvanceParkSectionInput;
  AdvanceParkSectionPayload: ResolverTypeWrapper<Omit<AdvanceParkSectionPayload, 'park'> & { park?: Maybe<ResolversTypes['Park']> }>;
  AdvanceSiteInput: AdvanceSiteInput;
  AdvanceSitePayload: ResolverTypeWrapper<Omit<AdvanceSitePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>;
  AgreementAction: AgreementAction;
  AgreementFilter: AgreementFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreementParty: ResolverTypeWrapper<PartyRow>;
  AgreementPartyInput: AgreementPartyInput;
  AllocateHousingInput: AllocateHousingInput;
  AllocateHousingPayload: ResolverTypeWrapper<Omit<AllocateHousingPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  AnswerSignalInput: AnswerSignalInput;
  AnswerSignalPayload: ResolverTypeWrapper<Omit<AnswerSignalPayload, 'signal'> & { signal?: Maybe<ResolversTypes['LeadSignal']> }>;
  ApplyForHousingInput: ApplyForHousingInput;
  ApplyForHousingPayload: ResolverTypeWrapper<Omit<ApplyForHousingPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  ApplyForPolicyInput: ApplyForPolicyInput;
  ApplyForPolicyPayload: ResolverTypeWrapper<Omit<ApplyForPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  ApplyLeadImportInput: ApplyLeadImportInput;
  ApplyLeadImportPayload: ResolverTypeWrapper<Omit<ApplyLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  AppointIndustryTeamLeadInput: AppointIndustryTeamLeadInput;
  AppointIndustryTeamLeadPayload: ResolverTypeWrapper<Omit<AppointIndustryTeamLeadPayload, 'team'> & { team?: Maybe<ResolversTypes['IndustryTeam']> }>;
  ArrangeTourStopsInput: ArrangeTourStopsInput;
  ArrangeTourStopsPayload: ResolverTypeWrapper<Omit<ArrangeTourStopsPayload, 'tour'> & { tour?: Maybe<ResolversTypes['SiteTour']> }>;
  AssignChainTeamInput: AssignChainTeamInput;
  AssignChainTeamPayload: ResolverTypeWrapper<Omit<AssignChainTeamPayload, 'chain'> & { chain?: Maybe<ResolversTypes['IndustryChain']> }>;
  AssignLeadInput: AssignLeadInput;
  AssignLeadPayload: ResolverTypeWrapper<Omit<AssignLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  AttachIncentiveTermInput: AttachIncentiveTermInput;
  AttachIncentiveTermPayload: ResolverTypeWrapper<Omit<AttachIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversTypes['IncentiveTerm']> }>;
  AttachSignalToLeadInput: AttachSignalToLeadInput;
  AttachSignalToLeadPayload: ResolverTypeWrapper<Omit<AttachSignalToLeadPayload, 'signal'> & { signal?: Maybe<ResolversTypes['LeadSignal']> }>;
  CancelLeadImportInput: CancelLeadImportInput;
  CancelLeadImportPayload: ResolverTypeWrapper<Omit<CancelLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  CancelSiteTourInput: CancelSiteTourInput;
  CancelSiteTourPayload: ResolverTypeWrapper<Omit<CancelSiteTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['SiteTour']> }>;
  ChainAction: ChainAction;
  ChainFilling: ResolverTypeWrapper<FillingRow>;
  ChainLink: ResolverTypeWrapper<LinkRow>;
  ChainNode: ResolverTypeWrapper<NodeRow>;
  ChainStage: ChainStage;
  ChainTarget: ResolverTypeWrapper<TargetRow>;
  ChainTargetPriority: ChainTargetPriority;
  ChangeLeadPipelineInput: ChangeLeadPipelineInput;
  ChangeLeadPipelinePayload: ResolverTypeWrapper<Omit<ChangeLeadPipelinePayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  ChangeRecruitmentRulesInput: ChangeRecruitmentRulesInput;
  ChangeRecruitmentRulesPayload: ResolverTypeWrapper<Omit<ChangeRecruitmentRulesPayload, 'rules'> & { rules?: Maybe<ResolversTypes['RecruitmentRules']> }>;
  CloseOrderMatchInput: CloseOrderMatchInput;
  CloseOrderMatchPayload: ResolverTypeWrapper<Omit<CloseOrderMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['OrderMatch']> }>;
  CompleteSiteReuseInput: CompleteSiteReuseInput;
  CompleteSiteReusePayload: ResolverTypeWrapper<Omit<CompleteSiteReusePayload, 'reuse'> & { reuse?: Maybe<ResolversTypes['SiteReuse']> }>;
  ConditionResult: ResolverTypeWrapper<ResultRow>;
  ConditionUndecided: ConditionUndecided;
  ConfirmMatchOrderInput: ConfirmMatchOrderInput;
  ConfirmMatchOrderPayload: ResolverTypeWrapper<Omit<ConfirmMatchOrderPayload, 'side'> & { side?: Maybe<ResolversTypes['OrderMatchSide']> }>;
  ConnectChainNodesInput: ConnectChainNodesInput;
  ConnectChainNodesPayload: ResolverTypeWrapper<Omit<ConnectChainNodesPayload, 'chain'> & { chain?: Maybe<ResolversTypes['IndustryChain']> }>;
  ConsentToMatchInput: ConsentToMatchInput;
  ConsentToMatchPayload: ResolverTypeWrapper<Omit<ConsentToMatchPayload, 'side'> & { side?: Maybe<ResolversTypes['OrderMatchSide']> }>;
  ContactCadence: ResolverTypeWrapper<Omit<ContactCadence, 'figure'> & { figure: ResolversTypes['Figure'] }>;
  ContactCorrection: ResolverTypeWrapper<CorrectionRow>;
  ContactDue: ResolverTypeWrapper<ContactDueRow>;
  ContactDueConnection: ResolverTypeWrapper<ContactDuePage>;
  ContactDueEdge: ResolverTypeWrapper<Omit<ContactDueEdge, 'node'> & { node: ResolversTypes['ContactDue'] }>;
  ContactFilter: ContactFilter;
  ContactKind: ContactKind;
  ContactReason: ContactReason;
  ContactStrike: ResolverTypeWrapper<ContactStrike>;
  CopyPitchPackageInput: CopyPitchPackageInput;
  CopyPitchPackagePayload: ResolverTypeWrapper<Omit<CopyPitchPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['PitchPackage']> }>;
  CorrectContactInput: CorrectContactInput;
  CorrectContactPayload: ResolverTypeWrapper<Omit<CorrectContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['LeadContact']> }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideDueDiligenceInput: DecideDueDiligenceInput;
  DecideDueDiligencePayload: ResolverTypeWrapper<Omit<DecideDueDiligencePayload, 'item'> & { item?: Maybe<ResolversTypes['DueDiligenceItem']> }>;
  DecideSiteReuseInput: DecideSiteReuseInput;
  DecideSiteReusePayload: ResolverTypeWrapper<Omit<DecideSiteReusePayload, 'reuse'> & { reuse?: Maybe<ResolversTypes['SiteReuse']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareBreachInput: DeclareBreachInput;
  DeclareBreachPayload: ResolverTypeWrapper<Omit<DeclareBreachPayload, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  DeclineMatchInput: DeclineMatchInput;
  DeclineMatchPayload: ResolverTypeWrapper<Omit<DeclineMatchPayload, 'side'> & { side?: Maybe<ResolversTypes['OrderMatchSide']> }>;
  DefinePipelineInput: DefinePipelineInput;
  DefinePipelinePayload: ResolverTypeWrapper<Omit<DefinePipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversTypes['Pipeline']> }>;
  DeleteLeadFilterInput: DeleteLeadFilterInput;
  DeleteLeadFilterPayload: ResolverTypeWrapper<Omit<DeleteLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversTypes['SavedLeadFilter']> }>;
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyPayload: ResolverTypeWrapper<Omit<DeliverPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  DisconnectChainNodesInput: DisconnectChainNodesInput;
  DisconnectChainNodesPayload: ResolverTypeWrapper<Omit<DisconnectChainNodesPayload, 'chain'> & { chain?: Maybe<ResolversTypes['IndustryChain']> }>;
  DismissLeadDuplicateInput: DismissLeadDuplicateInput;
  DismissLeadDuplicatePayload: ResolverTypeWrapper<Omit<DismissLeadDuplicatePayload, 'duplicate'> & { duplicate?: Maybe<ResolversTypes['LeadDuplicate']> }>;
  DraftIncentiveTermInput: DraftIncentiveTermInput;
  DraftIncentiveTermPayload: ResolverTypeWrapper<Omit<DraftIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversTypes['IncentiveTerm']> }>;
  DraftPolicyInput: DraftPolicyInput;
  DraftPolicyPayload: ResolverTypeWrapper<Omit<DraftPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  DropFeasibilityInput: DropFeasibilityInput;
  DropFeasibilityPayload: ResolverTypeWrapper<Omit<DropFeasibilityPayload, 'item'> & { item?: Maybe<ResolversTypes['FeasibilityItem']> }>;
  DropLeadInput: DropLeadInput;
  DropLeadPayload: ResolverTypeWrapper<Omit<DropLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  DueDiligence: ResolverTypeWrapper<DiligenceOfLead>;
  DueDiligenceDecision: ResolverTypeWrapper<DueDiligenceDecision>;
  DueDiligenceItem: ResolverTypeWrapper<DiligenceRow>;
  DueDiligenceResult: DueDiligenceResult;
  DuplicateReason: DuplicateReason;
  DuplicateStatus: DuplicateStatus;
  EndOccupancyInput: EndOccupancyInput;
  EndOccupancyPayload: ResolverTypeWrapper<Omit<EndOccupancyPayload, 'occupancy'> & { occupancy?: Maybe<ResolversTypes['SiteOccupancy']> }>;
  Enterprise: ResolverTypeWrapper<EntityRef>;
  EnterpriseFact: EnterpriseFact;
  EnterprisePolicy: ResolverTypeWrapper<PolicyRow>;
  EnterprisePolicyConnection: ResolverTypeWrapper<PolicyConnection>;
  EnterprisePolicyEdge: ResolverTypeWrapper<Omit<EnterprisePolicyEdge, 'node'> & { node: ResolversTypes['EnterprisePolicy'] }>;
  EnterprisePolicyFilter: EnterprisePolicyFilter;
  EnterpriseProfile: ResolverTypeWrapper<ProfileRow>;
  ErrorCode: ErrorCode;
  EvidenceGrade: EvidenceGrade;
  ExportLeadsInput: ExportLeadsInput;
  ExportLeadsPayload: ResolverTypeWrapper<Omit<ExportLeadsPayload, 'file'> & { file?: Maybe<ResolversTypes['StoredFile']> }>;
  FactValue: ResolverTypeWrapper<ValueRow>;
  FeasibilityItem: ResolverTypeWrapper<FeasibilityRow>;
  FeasibilityState: FeasibilityState;
  Figure: ResolverTypeWrapper<CountedFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  FillChainNodeInput: FillChainNodeInput;
  FillChainNodePayload: ResolverTypeWrapper<Omit<FillChainNodePayload, 'filling'> & { filling?: Maybe<ResolversTypes['ChainFilling']> }>;
  FinishFeasibilityInput: FinishFeasibilityInput;
  FinishFeasibilityPayload: ResolverTypeWrapper<Omit<FinishFeasibilityPayload, 'item'> & { item?: Maybe<ResolversTypes['FeasibilityItem']> }>;
  FinishNextStepInput: FinishNextStepInput;
  FinishNextStepPayload: ResolverTypeWrapper<Omit<FinishNextStepPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  FlowStation: ResolverTypeWrapper<FlowStationFigures>;
  FlowStationKind: FlowStationKind;
  FormIndustryTeamInput: FormIndustryTeamInput;
  FormIndustryTeamPayload: ResolverTypeWrapper<Omit<FormIndustryTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['IndustryTeam']> }>;
  FulfilObligationInput: FulfilObligationInput;
  FulfilObligationPayload: ResolverTypeWrapper<Omit<FulfilObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  FulfilPolicyInput: FulfilPolicyInput;
  FulfilPolicyPayload: ResolverTypeWrapper<Omit<FulfilPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  FunnelStage: ResolverTypeWrapper<FunnelStageFigures>;
  GateFinding: ResolverTypeWrapper<GateFinding>;
  GateFindingCode: GateFindingCode;
  GivePolicyFeedbackInput: GivePolicyFeedbackInput;
  GivePolicyFeedbackPayload: ResolverTypeWrapper<Omit<GivePolicyFeedbackPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  HandOverAgreementInput: HandOverAgreementInput;
  HandOverAgreementPayload: ResolverTypeWrapper<Omit<HandOverAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  HandoverDays: ResolverTypeWrapper<Omit<HandoverDays, 'days' | 'workingDays'> & { days: ResolversTypes['Figure'], workingDays: ResolversTypes['Figure'] }>;
  HandoverTiming: ResolverTypeWrapper<HandoverTiming>;
  HeadlineAmount: ResolverTypeWrapper<HeadlineRow>;
  HousingAction: HousingAction;
  HousingApplicant: ResolverTypeWrapper<ApplicantRow>;
  HousingApplicantInput: HousingApplicantInput;
  HousingApplicantStatus: HousingApplicantStatus;
  HousingApplication: ResolverTypeWrapper<ApplicationRow>;
  HousingApplicationConnection: ResolverTypeWrapper<ApplicationConnection>;
  HousingApplicationEdge: ResolverTypeWrapper<Omit<HousingApplicationEdge, 'node'> & { node: ResolversTypes['HousingApplication'] }>;
  HousingApplicationFilter: HousingApplicationFilter;
  HousingApplicationStatus: HousingApplicationStatus;
  HousingBuilding: ResolverTypeWrapper<HousingBuilding>;
  HousingBuildingInput: HousingBuildingInput;
  HousingCategory: ResolverTypeWrapper<HousingCategory>;
  HousingCategoryInput: HousingCategoryInput;
  IdentifyProjectInput: IdentifyProjectInput;
  IdentifyProjectPayload: ResolverTypeWrapper<Omit<IdentifyProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['ProjectIdentity']> }>;
  IdentityScope: IdentityScope;
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
  IncentiveAction: IncentiveAction;
  IncentiveKind: IncentiveKind;
  IncentiveReview: ResolverTypeWrapper<IncentiveReview>;
  IncentiveScope: IncentiveScope;
  IncentiveStatus: IncentiveStatus;
  IncentiveTerm: ResolverTypeWrapper<TermRow>;
  IndustryChain: ResolverTypeWrapper<ChainRow>;
  IndustryTeam: ResolverTypeWrapper<TeamRow>;
  InvestmentAgreement: ResolverTypeWrapper<AgreementRow>;
  InvestmentAgreementConnection: ResolverTypeWrapper<AgreementPage>;
  InvestmentAgreementEdge: ResolverTypeWrapper<Omit<InvestmentAgreementEdge, 'node'> & { node: ResolversTypes['InvestmentAgreement'] }>;
  InvestmentIntensity: ResolverTypeWrapper<InvestmentIntensity>;
  InvestmentLead: ResolverTypeWrapper<LeadRow>;
  InvestmentLeadConnection: ResolverTypeWrapper<LeadConnection>;
  InvestmentLeadEdge: ResolverTypeWrapper<Omit<InvestmentLeadEdge, 'node'> & { node: ResolversTypes['InvestmentLead'] }>;
  LawfulOffer: ResolverTypeWrapper<CatalogueOffer>;
  LeadAction: LeadAction;
  LeadChange: ResolverTypeWrapper<LeadChangeRow>;
  LeadColumn: ResolverTypeWrapper<LeadColumnRow>;
  LeadContact: ResolverTypeWrapper<ContactRow>;
  LeadContactConnection: ResolverTypeWrapper<ContactConnection>;
  LeadContactEdge: ResolverTypeWrapper<Omit<LeadContactEdge, 'node'> & { node: ResolversTypes['LeadContact'] }>;
  LeadDuplicate: ResolverTypeWrapper<DuplicatePairRow>;
  LeadDuplicateConnection: ResolverTypeWrapper<DuplicatePage>;
  LeadDuplicateEdge: ResolverTypeWrapper<Omit<LeadDuplicateEdge, 'node'> & { node: ResolversTypes['LeadDuplicate'] }>;
  LeadEvent: ResolverTypeWrapper<LeadEventRow>;
  LeadEventConnection: ResolverTypeWrapper<HistoryPage>;
  LeadEventEdge: ResolverTypeWrapper<Omit<LeadEventEdge, 'node'> & { node: ResolversTypes['LeadEvent'] }>;
  LeadEventKind: LeadEventKind;
  LeadField: LeadField;
  LeadFilter: LeadFilter;
  LeadMerge: ResolverTypeWrapper<LeadMergeRow>;
  LeadMergeConnection: ResolverTypeWrapper<LeadMergePage>;
  LeadMergeEdge: ResolverTypeWrapper<Omit<LeadMergeEdge, 'node'> & { node: ResolversTypes['LeadMerge'] }>;
  LeadOrder: LeadOrder;
  LeadPriority: LeadPriority;
  LeadQuantity: ResolverTypeWrapper<LeadQuantity>;
  LeadSignal: ResolverTypeWrapper<SignalRow>;
  LeadSignalConnection: ResolverTypeWrapper<SignalConnection>;
  LeadSignalEdge: ResolverTypeWrapper<Omit<LeadSignalEdge, 'node'> & { node: ResolversTypes['LeadSignal'] }>;
  LeadSource: LeadSource;
  LeadStage: LeadStage;
  LeadUtility: LeadUtility;
  LeadValue: ResolverTypeWrapper<LeadValueRow>;
  LeadWaiting: LeadWaiting;
  LeftOutReason: LeftOutReason;
  LegalBasis: LegalBasis;
  LetLeadRestInput: LetLeadRestInput;
  LetLeadRestPayload: ResolverTypeWrapper<Omit<LetLeadRestPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MatchCriterion: MatchCriterion;
  MatchVerdict: MatchVerdict;
  MedianFigure: ResolverTypeWrapper<StayFigure>;
  MedianFigureRow: ResolverTypeWrapper<MedianFigureRow>;
  MergeLeadsInput: MergeLeadsInput;
  MergeLeadsPayload: ResolverTypeWrapper<Omit<MergeLeadsPayload, 'merge'> & { merge?: Maybe<ResolversTypes['LeadMerge']> }>;
  MissingRequirement: MissingRequirement;
  Money: ResolverTypeWrapper<Money>;
  MoneyFigure: ResolverTypeWrapper<SummedFigure>;
  MoneyFigureRow: ResolverTypeWrapper<MoneyFigureRow>;
  MoneyInput: MoneyInput;
  MoveIntoSiteInput: MoveIntoSiteInput;
  MoveIntoSitePayload: ResolverTypeWrapper<Omit<MoveIntoSitePayload, 'occupancy'> & { occupancy?: Maybe<ResolversTypes['SiteOccupancy']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameChainTargetInput: NameChainTargetInput;
  NameChainTargetPayload: ResolverTypeWrapper<Omit<NameChainTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['ChainTarget']> }>;
  NextStep: ResolverTypeWrapper<NextStep>;
  ObjectToPolicyInput: ObjectToPolicyInput;
  ObjectToPolicyPayload: ResolverTypeWrapper<Omit<ObjectToPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationAction: ObligationAction;
  ObligationConnection: ResolverTypeWrapper<ObligationPage>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ObligationFilter: ObligationFilter;
  ObligationKind: ObligationKind;
  ObligationPerformance: ResolverTypeWrapper<Omit<ObligationPerformance, 'enterprise' | 'zone'> & { enterprise: ResolversTypes['Figure'], zone: ResolversTypes['Figure'] }>;
  ObligationState: ObligationState;
  OccupySiteInput: OccupySiteInput;
  OccupySitePayload: ResolverTypeWrapper<Omit<OccupySitePayload, 'occupancy'> & { occupancy?: Maybe<ResolversTypes['SiteOccupancy']> }>;
  Official: ResolverTypeWrapper<EntityRef>;
  OpenChainInput: OpenChainInput;
  OpenChainPayload: ResolverTypeWrapper<Omit<OpenChainPayload, 'chain'> & { chain?: Maybe<ResolversTypes['IndustryChain']> }>;
  OrderCapacityLine: ResolverTypeWrapper<OrderCapacityLine>;
  OrderCapacityLineInput: OrderCapacityLineInput;
  OrderContact: ResolverTypeWrapper<Omit<OrderContact, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  OrderCoverage: OrderCoverage;
  OrderDemand: ResolverTypeWrapper<OrderDemandRow>;
  OrderDemandConnection: ResolverTypeWrapper<OrderDemandPage>;
  OrderDemandEdge: ResolverTypeWrapper<Omit<OrderDemandEdge, 'node'> & { node: ResolversTypes['OrderDemand'] }>;
  OrderFunnel: ResolverTypeWrapper<Omit<OrderFunnel, 'introductions' | 'orders' | 'quotes' | 'regularOrders' | 'repeats'> & { introductions: ResolversTypes['Figure'], orders: ResolversTypes['Figure'], quotes: ResolversTypes['Figure'], regularOrders: ResolversTypes['Figure'], repeats: ResolversTypes['Figure'] }>;
  OrderIntroduction: ResolverTypeWrapper<OrderMatchRow>;
  OrderMatch: ResolverTypeWrapper<OrderMatchRow>;
  OrderMatchAction: OrderMatchAction;
  OrderMatchConnection: ResolverTypeWrapper<OrderMatchPage>;
  OrderMatchEdge: ResolverTypeWrapper<Omit<OrderMatchEdge, 'node'> & { node: ResolversTypes['OrderMatch'] }>;
  OrderMatchFilter: OrderMatchFilter;
  OrderMatchReason: OrderMatchReason;
  OrderMatchSide: ResolverTypeWrapper<OrderMatchSideRow>;
  OrderMatchSideConnection: ResolverTypeWrapper<OrderSidePage>;
  OrderMatchSideEdge: ResolverTypeWrapper<Omit<OrderMatchSideEdge, 'node'> & { node: ResolversTypes['OrderMatchSide'] }>;
  OrderMatchState: OrderMatchState;
  OrderMiss: ResolverTypeWrapper<OrderMissRow>;
  OrderMissReason: OrderMissReason;
  OrderNoDealReason: OrderNoDealReason;
  OrderOfferAction: OrderOfferAction;
  OrderOfferFilter: OrderOfferFilter;
  OrderOfferState: OrderOfferState;
  OrderOutcome: ResolverTypeWrapper<OrderOutcomeRow>;
  OrderOutcomeKind: OrderOutcomeKind;
  OrderParty: OrderParty;
  OrderQuantityClass: OrderQuantityClass;
  OrderSupply: ResolverTypeWrapper<OrderSupplyRow>;
  OrderSupplyConnection: ResolverTypeWrapper<OrderSupplyPage>;
  OrderSupplyEdge: ResolverTypeWrapper<Omit<OrderSupplyEdge, 'node'> & { node: ResolversTypes['OrderSupply'] }>;
  OrderSupplyMonth: ResolverTypeWrapper<MonthOfSupply>;
  OrderSupplyMonthInput: OrderSupplyMonthInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<ParkRow>;
  ParkSection: ResolverTypeWrapper<ParkSection>;
  ParkSectionInput: ParkSectionInput;
  ParkSectionStatus: ParkSectionStatus;
  PartyRole: PartyRole;
  PartySide: PartySide;
  Pipeline: ResolverTypeWrapper<PipelineRow>;
  PipelineStage: ResolverTypeWrapper<PipelineStageRow>;
  PipelineStageInput: PipelineStageInput;
  PitchPackage: ResolverTypeWrapper<PitchRow>;
  PitchPackageConnection: ResolverTypeWrapper<PitchConnection>;
  PitchPackageEdge: ResolverTypeWrapper<Omit<PitchPackageEdge, 'node'> & { node: ResolversTypes['PitchPackage'] }>;
  PitchReadiness: ResolverTypeWrapper<PitchReadiness>;
  PitchSection: ResolverTypeWrapper<PitchSection>;
  PitchSectionKind: PitchSectionKind;
  PitchSending: ResolverTypeWrapper<SendingRow>;
  PitchState: PitchState;
  PlanFeasibilityInput: PlanFeasibilityInput;
  PlanFeasibilityPayload: ResolverTypeWrapper<Omit<PlanFeasibilityPayload, 'item'> & { item?: Maybe<ResolversTypes['FeasibilityItem']> }>;
  PlanNextStepInput: PlanNextStepInput;
  PlanNextStepPayload: ResolverTypeWrapper<Omit<PlanNextStepPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  PlanSiteTourInput: PlanSiteTourInput;
  PlanSiteTourPayload: ResolverTypeWrapper<Omit<PlanSiteTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['SiteTour']> }>;
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
  PriceBasis: PriceBasis;
  ProductCapacity: ResolverTypeWrapper<ProductCapacity>;
  ProductCapacityInput: ProductCapacityInput;
  Project: ResolverTypeWrapper<ProjectRef>;
  ProjectIdentity: ResolverTypeWrapper<ProjectRow>;
  ProjectPartsInput: ProjectPartsInput;
  PublishOrderDemandInput: PublishOrderDemandInput;
  PublishOrderDemandPayload: ResolverTypeWrapper<Omit<PublishOrderDemandPayload, 'demand'> & { demand?: Maybe<ResolversTypes['OrderDemand']> }>;
  PublishOrderSupplyInput: PublishOrderSupplyInput;
  PublishOrderSupplyPayload: ResolverTypeWrapper<Omit<PublishOrderSupplyPayload, 'supply'> & { supply?: Maybe<ResolversTypes['OrderSupply']> }>;
  PublishPolicyInput: PublishPolicyInput;
  PublishPolicyPayload: ResolverTypeWrapper<Omit<PublishPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  Qualification: Qualification;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityBound: QuantityBound;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadPolicyInput: ReadPolicyInput;
  ReadPolicyPayload: ResolverTypeWrapper<Omit<ReadPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  RecordContactInput: RecordContactInput;
  RecordContactPayload: ResolverTypeWrapper<Omit<RecordContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['LeadContact']> }>;
  RecordDueDiligenceInput: RecordDueDiligenceInput;
  RecordDueDiligencePayload: ResolverTypeWrapper<Omit<RecordDueDiligencePayload, 'item'> & { item?: Maybe<ResolversTypes['DueDiligenceItem']> }>;
  RecordEnterpriseProfileInput: RecordEnterpriseProfileInput;
  RecordEnterpriseProfilePayload: ResolverTypeWrapper<Omit<RecordEnterpriseProfilePayload, 'profile'> & { profile?: Maybe<ResolversTypes['EnterpriseProfile']> }>;
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordFeasibilityPayload: ResolverTypeWrapper<Omit<RecordFeasibilityPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  RecordMatchQuoteInput: RecordMatchQuoteInput;
  RecordMatchQuotePayload: ResolverTypeWrapper<Omit<RecordMatchQuotePayload, 'side'> & { side?: Maybe<ResolversTypes['OrderMatchSide']> }>;
  RecordNoDealInput: RecordNoDealInput;
  RecordNoDealPayload: ResolverTypeWrapper<Omit<RecordNoDealPayload, 'side'> & { side?: Maybe<ResolversTypes['OrderMatchSide']> }>;
  RecordSignalInput: RecordSignalInput;
  RecordSignalPayload: ResolverTypeWrapper<Omit<RecordSignalPayload, 'signal'> & { signal?: Maybe<ResolversTypes['LeadSignal']> }>;
  RecordSigningEventInput: RecordSigningEventInput;
  RecordSigningEventPayload: ResolverTypeWrapper<Omit<RecordSigningEventPayload, 'signingEvent'> & { signingEvent?: Maybe<ResolversTypes['SigningEvent']> }>;
  RecordSiteProductionInput: RecordSiteProductionInput;
  RecordSiteProductionPayload: ResolverTypeWrapper<Omit<RecordSiteProductionPayload, 'occupancy'> & { occupancy?: Maybe<ResolversTypes['SiteOccupancy']> }>;
  RecruitmentAction: RecruitmentAction;
  RecruitmentFigures: ResolverTypeWrapper<FiguresSpan>;
  RecruitmentRules: ResolverTypeWrapper<RulesRow>;
  RecruitmentTarget: ResolverTypeWrapper<RecruitmentTargetRow>;
  RecruitmentTargetKind: RecruitmentTargetKind;
  ReferrerConversion: ResolverTypeWrapper<ReferrerFigure>;
  RefuseHousingInput: RefuseHousingInput;
  RefuseHousingPayload: ResolverTypeWrapper<Omit<RefuseHousingPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  RefusePolicyApplicationInput: RefusePolicyApplicationInput;
  RefusePolicyApplicationPayload: ResolverTypeWrapper<Omit<RefusePolicyApplicationPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['PolicyDelivery']> }>;
  RegisterHousingInput: RegisterHousingInput;
  RegisterHousingPayload: ResolverTypeWrapper<Omit<RegisterHousingPayload, 'housing'> & { housing?: Maybe<ResolversTypes['TalentHousing']> }>;
  RegisterLeadInput: RegisterLeadInput;
  RegisterLeadPayload: ResolverTypeWrapper<Omit<RegisterLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  RegisterParkInput: RegisterParkInput;
  RegisterParkPayload: ResolverTypeWrapper<Omit<RegisterParkPayload, 'park'> & { park?: Maybe<ResolversTypes['Park']> }>;
  RegisterSiteInput: RegisterSiteInput;
  RegisterSitePayload: ResolverTypeWrapper<Omit<RegisterSitePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>;
  ReleaseHousingInput: ReleaseHousingInput;
  ReleaseHousingPayload: ResolverTypeWrapper<Omit<ReleaseHousingPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  ReleaseSiteInput: ReleaseSiteInput;
  ReleaseSitePayload: ResolverTypeWrapper<Omit<ReleaseSitePayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['SiteReservation']> }>;
  RemoveChainNodeInput: RemoveChainNodeInput;
  RemoveChainNodePayload: ResolverTypeWrapper<Omit<RemoveChainNodePayload, 'chain'> & { chain?: Maybe<ResolversTypes['IndustryChain']> }>;
  RemovePipelineInput: RemovePipelineInput;
  RemovePipelinePayload: ResolverTypeWrapper<Omit<RemovePipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversTypes['Pipeline']> }>;
  ReplanFeasibilityInput: ReplanFeasibilityInput;
  ReplanFeasibilityPayload: ResolverTypeWrapper<Omit<ReplanFeasibilityPayload, 'item'> & { item?: Maybe<ResolversTypes['FeasibilityItem']> }>;
  ReportSiteUseInput: ReportSiteUseInput;
  ReportSiteUsePayload: ResolverTypeWrapper<Omit<ReportSiteUsePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>;
  ReservationEnding: ReservationEnding;
  ReserveSiteInput: ReserveSiteInput;
  ReserveSitePayload: ResolverTypeWrapper<Omit<ReserveSitePayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['SiteReservation']> }>;
  ResolveAmountConflictInput: ResolveAmountConflictInput;
  ResolveAmountConflictPayload: ResolverTypeWrapper<Omit<ResolveAmountConflictPayload, 'amount'> & { amount?: Maybe<ResolversTypes['StatedAmount']> }>;
  ReturnSiteToUseInput: ReturnSiteToUseInput;
  ReturnSiteToUsePayload: ResolverTypeWrapper<Omit<ReturnSiteToUsePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>;
  ReviewIncentiveTermInput: ReviewIncentiveTermInput;
  ReviewIncentiveTermPayload: ResolverTypeWrapper<Omit<ReviewIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversTypes['IncentiveTerm']> }>;
  ReviseAgreementInput: ReviseAgreementInput;
  ReviseAgreementPayload: ResolverTypeWrapper<Omit<ReviseAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  ReviseChainNodeInput: ReviseChainNodeInput;
  ReviseChainNodePayload: ResolverTypeWrapper<Omit<ReviseChainNodePayload, 'node'> & { node?: Maybe<ResolversTypes['ChainNode']> }>;
  ReviseLeadInput: ReviseLeadInput;
  ReviseLeadPayload: ResolverTypeWrapper<Omit<ReviseLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  ReviseOrderSupplyInput: ReviseOrderSupplyInput;
  ReviseOrderSupplyPayload: ResolverTypeWrapper<Omit<ReviseOrderSupplyPayload, 'supply'> & { supply?: Maybe<ResolversTypes['OrderSupply']> }>;
  RevisePolicyInput: RevisePolicyInput;
  RevisePolicyPayload: ResolverTypeWrapper<Omit<RevisePolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  ReviseSiteInput: ReviseSiteInput;
  ReviseSitePayload: ResolverTypeWrapper<Omit<ReviseSitePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>;
  ReviseSiteTourInput: ReviseSiteTourInput;
  ReviseSiteTourPayload: ResolverTypeWrapper<Omit<ReviseSiteTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['SiteTour']> }>;
  ReviseTourStopInput: ReviseTourStopInput;
  ReviseTourStopPayload: ResolverTypeWrapper<Omit<ReviseTourStopPayload, 'tour'> & { tour?: Maybe<ResolversTypes['SiteTour']> }>;
  ReviveLeadInput: ReviveLeadInput;
  ReviveLeadPayload: ResolverTypeWrapper<Omit<ReviveLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  SaveLeadFilterInput: SaveLeadFilterInput;
  SaveLeadFilterPayload: ResolverTypeWrapper<Omit<SaveLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversTypes['SavedLeadFilter']> }>;
  SavedLeadFilter: ResolverTypeWrapper<SavedFilterRow>;
  SendPitchPackageInput: SendPitchPackageInput;
  SendPitchPackagePayload: ResolverTypeWrapper<Omit<SendPitchPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['PitchPackage']> }>;
  SetDefaultLeadFilterInput: SetDefaultLeadFilterInput;
  SetDefaultLeadFilterPayload: ResolverTypeWrapper<Omit<SetDefaultLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversTypes['SavedLeadFilter']> }>;
  SetLeadPriorityInput: SetLeadPriorityInput;
  SetLeadPriorityPayload: ResolverTypeWrapper<Omit<SetLeadPriorityPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  SetRecruitmentTargetInput: SetRecruitmentTargetInput;
  SetRecruitmentTargetPayload: ResolverTypeWrapper<Omit<SetRecruitmentTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['RecruitmentTarget']> }>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<Omit<SignAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['InvestmentAgreement']> }>;
  SignalAnswer: ResolverTypeWrapper<Omit<SignalAnswer, 'contact'> & { contact?: Maybe<ResolversTypes['LeadContact']> }>;
  SignalFilter: SignalFilter;
  SignedProjects: ResolverTypeWrapper<SignedProjectFigures>;
  SigningEvent: ResolverTypeWrapper<SigningEventRow>;
  SimilarLead: ResolverTypeWrapper<SimilarLeadRow>;
  Site: ResolverTypeWrapper<SiteRow>;
  SiteAction: SiteAction;
  SiteChange: ResolverTypeWrapper<SiteChange>;
  SiteConnection: ResolverTypeWrapper<PageOfSites>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SiteEvent: ResolverTypeWrapper<SiteEventRow>;
  SiteEventKind: SiteEventKind;
  SiteFilter: SiteFilter;
  SiteKind: SiteKind;
  SiteLanding: ResolverTypeWrapper<SiteLanding>;
  SiteMatch: ResolverTypeWrapper<Omit<SiteMatch, 'site'> & { site: ResolversTypes['Site'] }>;
  SiteMatchReason: ResolverTypeWrapper<SiteMatchReason>;
  SiteOccupancy: ResolverTypeWrapper<OccupancyRow>;
  SitePrice: ResolverTypeWrapper<SitePrice>;
  SitePriceInput: SitePriceInput;
  SiteReservation: ResolverTypeWrapper<ReservationRow>;
  SiteReuse: ResolverTypeWrapper<ReuseRow>;
  SiteReuseFacts: ResolverTypeWrapper<ReuseFacts>;
  SiteReuseFiguresInput: SiteReuseFiguresInput;
  SiteStatus: SiteStatus;
  SiteTour: ResolverTypeWrapper<TourRow>;
  SiteTourConnection: ResolverTypeWrapper<TourConnection>;
  SiteTourEdge: ResolverTypeWrapper<Omit<SiteTourEdge, 'node'> & { node: ResolversTypes['SiteTour'] }>;
  SiteTourFilter: SiteTourFilter;
  SiteUseFinding: ResolverTypeWrapper<SiteUseFinding>;
  SiteUtility: ResolverTypeWrapper<SiteUtility>;
  SiteUtilityInput: SiteUtilityInput;
  SiteWishInput: SiteWishInput;
  StageConversion: ResolverTypeWrapper<StageConversionRow>;
  StartLeadImportInput: StartLeadImportInput;
  StartLeadImportPayload: ResolverTypeWrapper<Omit<StartLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  StateAmountInput: StateAmountInput;
  StateAmountPayload: ResolverTypeWrapper<Omit<StateAmountPayload, 'amount'> & { amount?: Maybe<ResolversTypes['StatedAmount']> }>;
  StatedAmount: ResolverTypeWrapper<AmountRow>;
  StoredFile: ResolverTypeWrapper<StoredFileRow>;
  StrikeContactInput: StrikeContactInput;
  StrikeContactPayload: ResolverTypeWrapper<Omit<StrikeContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['LeadContact']> }>;
  TagLeadInput: TagLeadInput;
  TagLeadPayload: ResolverTypeWrapper<Omit<TagLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  TalentHousing: ResolverTypeWrapper<HousingRow>;
  TourDirection: TourDirection;
  TourStop: ResolverTypeWrapper<StopRow>;
  TourStopInput: TourStopInput;
  TourStopType: TourStopType;
  TrafficLight: TrafficLight;
  TurnSignalIntoLeadInput: TurnSignalIntoLeadInput;
  TurnSignalIntoLeadPayload: ResolverTypeWrapper<Omit<TurnSignalIntoLeadPayload, 'signal'> & { signal?: Maybe<ResolversTypes['LeadSignal']> }>;
  UndoLeadImportInput: UndoLeadImportInput;
  UndoLeadImportPayload: ResolverTypeWrapper<Omit<UndoLeadImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  UndoLeadMergeInput: UndoLeadMergeInput;
  UndoLeadMergePayload: ResolverTypeWrapper<Omit<UndoLeadMergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['LeadMerge']> }>;
  Unit: Unit;
  UntagLeadInput: UntagLeadInput;
  UntagLeadPayload: ResolverTypeWrapper<Omit<UntagLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['InvestmentLead']> }>;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UtilityKind: UtilityKind;
  UtilityNeed: ResolverTypeWrapper<UtilityNeed>;
  UtilityNeedInput: UtilityNeedInput;
  VacateChainNodeInput: VacateChainNodeInput;
  VacateChainNodePayload: ResolverTypeWrapper<Omit<VacateChainNodePayload, 'filling'> & { filling?: Maybe<ResolversTypes['ChainFilling']> }>;
  WaitForHousingInput: WaitForHousingInput;
  WaitForHousingPayload: ResolverTypeWrapper<Omit<WaitForHousingPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  WaiveObligationInput: WaiveObligationInput;
  WaiveObligationPayload: ResolverTypeWrapper<Omit<WaiveObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  WithdrawChainTargetInput: WithdrawChainTargetInput;
  WithdrawChainTargetPayload: ResolverTypeWrapper<Omit<WithdrawChainTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['ChainTarget']> }>;
  WithdrawHousingApplicationInput: WithdrawHousingApplicationInput;
  WithdrawHousingApplicationPayload: ResolverTypeWrapper<Omit<WithdrawHousingApplicationPayload, 'application'> & { application?: Maybe<ResolversTypes['HousingApplication']> }>;
  WithdrawIncentiveTermInput: WithdrawIncentiveTermInput;
  WithdrawIncentiveTermPayload: ResolverTypeWrapper<Omit<WithdrawIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversTypes['IncentiveTerm']> }>;
  WithdrawMatchConsentInput: WithdrawMatchConsentInput;
  WithdrawMatchConsentPayload: ResolverTypeWrapper<Omit<WithdrawMatchConsentPayload, 'side'> & { side?: Maybe<ResolversTypes['OrderMatchSide']> }>;
  WithdrawOrderDemandInput: WithdrawOrderDemandInput;
  WithdrawOrderDemandPayload: ResolverTypeWrapper<Omit<WithdrawOrderDemandPayload, 'demand'> & { demand?: Maybe<ResolversTypes['OrderDemand']> }>;
  WithdrawOrderSupplyInput: WithdrawOrderSupplyInput;
  WithdrawOrderSupplyPayload: ResolverTypeWrapper<Omit<WithdrawOrderSupplyPayload, 'supply'> & { supply?: Maybe<ResolversTypes['OrderSupply']> }>;
  WithdrawPolicyInput: WithdrawPolicyInput;
  WithdrawPolicyPayload: ResolverTypeWrapper<Omit<WithdrawPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EnterprisePolicy']> }>;
  WritePitchSectionInput: WritePitchSectionInput;
  WritePitchSectionPayload: ResolverTypeWrapper<Omit<WritePitchSectionPayload, 'package'> & { package?: Maybe<ResolversTypes['PitchPackage']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptHousingOfferInput: AcceptHousingOfferInput;
  ID: Scalars['ID']['output'];
  AcceptHousingOfferPayload: Omit<AcceptHousingOfferPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  AddAgreementPartyInput: AddAgreementPartyInput;
  String: Scalars['String']['output'];
  AddAgreementPartyPayload: Omit<AddAgreementPartyPayload, 'party'> & { party?: Maybe<ResolversParentTypes['AgreementParty']> };
  AddChainNodeInput: AddChainNodeInput;
  AddChainNodePayload: Omit<AddChainNodePayload, 'node'> & { node?: Maybe<ResolversParentTypes['ChainNode']> };
  AddObligationInput: AddObligationInput;
  AddObligationPayload: Omit<AddObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  AdvanceLeadInput: AdvanceLeadInput;
  AdvanceLeadPayload: Omit<AdvanceLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  AdvanceParkSectionInput: AdvanceParkSectionInput;
  AdvanceParkSectionPayload: Omit<AdvanceParkSectionPayload, 'park'> & { park?: Maybe<ResolversParentTypes['Park']> };
  AdvanceSiteInput: AdvanceSiteInput;
  AdvanceSitePayload: Omit<AdvanceSitePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  AgreementFilter: AgreementFilter;
  Boolean: Scalars['Boolean']['output'];
  AgreementParty: PartyRow;
  AgreementPartyInput: AgreementPartyInput;
  AllocateHousingInput: AllocateHousingInput;
  AllocateHousingPayload: Omit<AllocateHousingPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  AnswerSignalInput: AnswerSignalInput;
  AnswerSignalPayload: Omit<AnswerSignalPayload, 'signal'> & { signal?: Maybe<ResolversParentTypes['LeadSignal']> };
  ApplyForHousingInput: ApplyForHousingInput;
  ApplyForHousingPayload: Omit<ApplyForHousingPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  ApplyForPolicyInput: ApplyForPolicyInput;
  ApplyForPolicyPayload: Omit<ApplyForPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  ApplyLeadImportInput: ApplyLeadImportInput;
  ApplyLeadImportPayload: Omit<ApplyLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  AppointIndustryTeamLeadInput: AppointIndustryTeamLeadInput;
  AppointIndustryTeamLeadPayload: Omit<AppointIndustryTeamLeadPayload, 'team'> & { team?: Maybe<ResolversParentTypes['IndustryTeam']> };
  ArrangeTourStopsInput: ArrangeTourStopsInput;
  ArrangeTourStopsPayload: Omit<ArrangeTourStopsPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['SiteTour']> };
  AssignChainTeamInput: AssignChainTeamInput;
  AssignChainTeamPayload: Omit<AssignChainTeamPayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['IndustryChain']> };
  AssignLeadInput: AssignLeadInput;
  AssignLeadPayload: Omit<AssignLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  AttachIncentiveTermInput: AttachIncentiveTermInput;
  AttachIncentiveTermPayload: Omit<AttachIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversParentTypes['IncentiveTerm']> };
  AttachSignalToLeadInput: AttachSignalToLeadInput;
  AttachSignalToLeadPayload: Omit<AttachSignalToLeadPayload, 'signal'> & { signal?: Maybe<ResolversParentTypes['LeadSignal']> };
  CancelLeadImportInput: CancelLeadImportInput;
  CancelLeadImportPayload: Omit<CancelLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  CancelSiteTourInput: CancelSiteTourInput;
  CancelSiteTourPayload: Omit<CancelSiteTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['SiteTour']> };
  ChainFilling: FillingRow;
  ChainLink: LinkRow;
  ChainNode: NodeRow;
  ChainTarget: TargetRow;
  ChangeLeadPipelineInput: ChangeLeadPipelineInput;
  ChangeLeadPipelinePayload: Omit<ChangeLeadPipelinePayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  ChangeRecruitmentRulesInput: ChangeRecruitmentRulesInput;
  ChangeRecruitmentRulesPayload: Omit<ChangeRecruitmentRulesPayload, 'rules'> & { rules?: Maybe<ResolversParentTypes['RecruitmentRules']> };
  CloseOrderMatchInput: CloseOrderMatchInput;
  CloseOrderMatchPayload: Omit<CloseOrderMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['OrderMatch']> };
  CompleteSiteReuseInput: CompleteSiteReuseInput;
  CompleteSiteReusePayload: Omit<CompleteSiteReusePayload, 'reuse'> & { reuse?: Maybe<ResolversParentTypes['SiteReuse']> };
  ConditionResult: ResultRow;
  ConfirmMatchOrderInput: ConfirmMatchOrderInput;
  ConfirmMatchOrderPayload: Omit<ConfirmMatchOrderPayload, 'side'> & { side?: Maybe<ResolversParentTypes['OrderMatchSide']> };
  ConnectChainNodesInput: ConnectChainNodesInput;
  ConnectChainNodesPayload: Omit<ConnectChainNodesPayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['IndustryChain']> };
  ConsentToMatchInput: ConsentToMatchInput;
  ConsentToMatchPayload: Omit<ConsentToMatchPayload, 'side'> & { side?: Maybe<ResolversParentTypes['OrderMatchSide']> };
  ContactCadence: Omit<ContactCadence, 'figure'> & { figure: ResolversParentTypes['Figure'] };
  ContactCorrection: CorrectionRow;
  ContactDue: ContactDueRow;
  ContactDueConnection: ContactDuePage;
  ContactDueEdge: Omit<ContactDueEdge, 'node'> & { node: ResolversParentTypes['ContactDue'] };
  ContactFilter: ContactFilter;
  ContactStrike: ContactStrike;
  CopyPitchPackageInput: CopyPitchPackageInput;
  CopyPitchPackagePayload: Omit<CopyPitchPackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['PitchPackage']> };
  CorrectContactInput: CorrectContactInput;
  CorrectContactPayload: Omit<CorrectContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['LeadContact']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideDueDiligenceInput: DecideDueDiligenceInput;
  DecideDueDiligencePayload: Omit<DecideDueDiligencePayload, 'item'> & { item?: Maybe<ResolversParentTypes['DueDiligenceItem']> };
  DecideSiteReuseInput: DecideSiteReuseInput;
  DecideSiteReusePayload: Omit<DecideSiteReusePayload, 'reuse'> & { reuse?: Maybe<ResolversParentTypes['SiteReuse']> };
  Decimal: Scalars['Decimal']['output'];
  DeclareBreachInput: DeclareBreachInput;
  DeclareBreachPayload: Omit<DeclareBreachPayload, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  DeclineMatchInput: DeclineMatchInput;
  DeclineMatchPayload: Omit<DeclineMatchPayload, 'side'> & { side?: Maybe<ResolversParentTypes['OrderMatchSide']> };
  DefinePipelineInput: DefinePipelineInput;
  DefinePipelinePayload: Omit<DefinePipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversParentTypes['Pipeline']> };
  DeleteLeadFilterInput: DeleteLeadFilterInput;
  DeleteLeadFilterPayload: Omit<DeleteLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversParentTypes['SavedLeadFilter']> };
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyPayload: Omit<DeliverPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  DisconnectChainNodesInput: DisconnectChainNodesInput;
  DisconnectChainNodesPayload: Omit<DisconnectChainNodesPayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['IndustryChain']> };
  DismissLeadDuplicateInput: DismissLeadDuplicateInput;
  DismissLeadDuplicatePayload: Omit<DismissLeadDuplicatePayload, 'duplicate'> & { duplicate?: Maybe<ResolversParentTypes['LeadDuplicate']> };
  DraftIncentiveTermInput: DraftIncentiveTermInput;
  DraftIncentiveTermPayload: Omit<DraftIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversParentTypes['IncentiveTerm']> };
  DraftPolicyInput: DraftPolicyInput;
  DraftPolicyPayload: Omit<DraftPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  DropFeasibilityInput: DropFeasibilityInput;
  DropFeasibilityPayload: Omit<DropFeasibilityPayload, 'item'> & { item?: Maybe<ResolversParentTypes['FeasibilityItem']> };
  DropLeadInput: DropLeadInput;
  DropLeadPayload: Omit<DropLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  DueDiligence: DiligenceOfLead;
  DueDiligenceDecision: DueDiligenceDecision;
  DueDiligenceItem: DiligenceRow;
  EndOccupancyInput: EndOccupancyInput;
  EndOccupancyPayload: Omit<EndOccupancyPayload, 'occupancy'> & { occupancy?: Maybe<ResolversParentTypes['SiteOccupancy']> };
  Enterprise: EntityRef;
  EnterprisePolicy: PolicyRow;
  EnterprisePolicyConnection: PolicyConnection;
  EnterprisePolicyEdge: Omit<EnterprisePolicyEdge, 'node'> & { node: ResolversParentTypes['EnterprisePolicy'] };
  EnterprisePolicyFilter: EnterprisePolicyFilter;
  EnterpriseProfile: ProfileRow;
  ExportLeadsInput: ExportLeadsInput;
  ExportLeadsPayload: Omit<ExportLeadsPayload, 'file'> & { file?: Maybe<ResolversParentTypes['StoredFile']> };
  FactValue: ValueRow;
  FeasibilityItem: FeasibilityRow;
  Figure: CountedFigure;
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  FillChainNodeInput: FillChainNodeInput;
  FillChainNodePayload: Omit<FillChainNodePayload, 'filling'> & { filling?: Maybe<ResolversParentTypes['ChainFilling']> };
  FinishFeasibilityInput: FinishFeasibilityInput;
  FinishFeasibilityPayload: Omit<FinishFeasibilityPayload, 'item'> & { item?: Maybe<ResolversParentTypes['FeasibilityItem']> };
  FinishNextStepInput: FinishNextStepInput;
  FinishNextStepPayload: Omit<FinishNextStepPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  FlowStation: FlowStationFigures;
  FormIndustryTeamInput: FormIndustryTeamInput;
  FormIndustryTeamPayload: Omit<FormIndustryTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['IndustryTeam']> };
  FulfilObligationInput: FulfilObligationInput;
  FulfilObligationPayload: Omit<FulfilObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  FulfilPolicyInput: FulfilPolicyInput;
  FulfilPolicyPayload: Omit<FulfilPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  FunnelStage: FunnelStageFigures;
  GateFinding: GateFinding;
  GivePolicyFeedbackInput: GivePolicyFeedbackInput;
  GivePolicyFeedbackPayload: Omit<GivePolicyFeedbackPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  HandOverAgreementInput: HandOverAgreementInput;
  HandOverAgreementPayload: Omit<HandOverAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  HandoverDays: Omit<HandoverDays, 'days' | 'workingDays'> & { days: ResolversParentTypes['Figure'], workingDays: ResolversParentTypes['Figure'] };
  HandoverTiming: HandoverTiming;
  HeadlineAmount: HeadlineRow;
  HousingApplicant: ApplicantRow;
  HousingApplicantInput: HousingApplicantInput;
  HousingApplication: ApplicationRow;
  HousingApplicationConnection: ApplicationConnection;
  HousingApplicationEdge: Omit<HousingApplicationEdge, 'node'> & { node: ResolversParentTypes['HousingApplication'] };
  HousingApplicationFilter: HousingApplicationFilter;
  HousingBuilding: HousingBuilding;
  HousingBuildingInput: HousingBuildingInput;
  HousingCategory: HousingCategory;
  HousingCategoryInput: HousingCategoryInput;
  IdentifyProjectInput: IdentifyProjectInput;
  IdentifyProjectPayload: Omit<IdentifyProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['ProjectIdentity']> };
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
  IncentiveReview: IncentiveReview;
  IncentiveTerm: TermRow;
  IndustryChain: ChainRow;
  IndustryTeam: TeamRow;
  InvestmentAgreement: AgreementRow;
  InvestmentAgreementConnection: AgreementPage;
  InvestmentAgreementEdge: Omit<InvestmentAgreementEdge, 'node'> & { node: ResolversParentTypes['InvestmentAgreement'] };
  InvestmentIntensity: InvestmentIntensity;
  InvestmentLead: LeadRow;
  InvestmentLeadConnection: LeadConnection;
  InvestmentLeadEdge: Omit<InvestmentLeadEdge, 'node'> & { node: ResolversParentTypes['InvestmentLead'] };
  LawfulOffer: CatalogueOffer;
  LeadChange: LeadChangeRow;
  LeadColumn: LeadColumnRow;
  LeadContact: ContactRow;
  LeadContactConnection: ContactConnection;
  LeadContactEdge: Omit<LeadContactEdge, 'node'> & { node: ResolversParentTypes['LeadContact'] };
  LeadDuplicate: DuplicatePairRow;
  LeadDuplicateConnection: DuplicatePage;
  LeadDuplicateEdge: Omit<LeadDuplicateEdge, 'node'> & { node: ResolversParentTypes['LeadDuplicate'] };
  LeadEvent: LeadEventRow;
  LeadEventConnection: HistoryPage;
  LeadEventEdge: Omit<LeadEventEdge, 'node'> & { node: ResolversParentTypes['LeadEvent'] };
  LeadFilter: LeadFilter;
  LeadMerge: LeadMergeRow;
  LeadMergeConnection: LeadMergePage;
  LeadMergeEdge: Omit<LeadMergeEdge, 'node'> & { node: ResolversParentTypes['LeadMerge'] };
  LeadQuantity: LeadQuantity;
  LeadSignal: SignalRow;
  LeadSignalConnection: SignalConnection;
  LeadSignalEdge: Omit<LeadSignalEdge, 'node'> & { node: ResolversParentTypes['LeadSignal'] };
  LeadValue: LeadValueRow;
  LetLeadRestInput: LetLeadRestInput;
  LetLeadRestPayload: Omit<LetLeadRestPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  LocalizedText: LocalizedText;
  MedianFigure: StayFigure;
  MedianFigureRow: MedianFigureRow;
  MergeLeadsInput: MergeLeadsInput;
  MergeLeadsPayload: Omit<MergeLeadsPayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['LeadMerge']> };
  Money: Money;
  MoneyFigure: SummedFigure;
  MoneyFigureRow: MoneyFigureRow;
  MoneyInput: MoneyInput;
  MoveIntoSiteInput: MoveIntoSiteInput;
  MoveIntoSitePayload: Omit<MoveIntoSitePayload, 'occupancy'> & { occupancy?: Maybe<ResolversParentTypes['SiteOccupancy']> };
  Mutation: Record<PropertyKey, never>;
  NameChainTargetInput: NameChainTargetInput;
  NameChainTargetPayload: Omit<NameChainTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['ChainTarget']> };
  NextStep: NextStep;
  ObjectToPolicyInput: ObjectToPolicyInput;
  ObjectToPolicyPayload: Omit<ObjectToPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  Obligation: ObligationRow;
  ObligationConnection: ObligationPage;
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  ObligationFilter: ObligationFilter;
  ObligationPerformance: Omit<ObligationPerformance, 'enterprise' | 'zone'> & { enterprise: ResolversParentTypes['Figure'], zone: ResolversParentTypes['Figure'] };
  OccupySiteInput: OccupySiteInput;
  OccupySitePayload: Omit<OccupySitePayload, 'occupancy'> & { occupancy?: Maybe<ResolversParentTypes['SiteOccupancy']> };
  Official: EntityRef;
  OpenChainInput: OpenChainInput;
  OpenChainPayload: Omit<OpenChainPayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['IndustryChain']> };
  OrderCapacityLine: OrderCapacityLine;
  OrderCapacityLineInput: OrderCapacityLineInput;
  OrderContact: Omit<OrderContact, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  OrderDemand: OrderDemandRow;
  OrderDemandConnection: OrderDemandPage;
  OrderDemandEdge: Omit<OrderDemandEdge, 'node'> & { node: ResolversParentTypes['OrderDemand'] };
  OrderFunnel: Omit<OrderFunnel, 'introductions' | 'orders' | 'quotes' | 'regularOrders' | 'repeats'> & { introductions: ResolversParentTypes['Figure'], orders: ResolversParentTypes['Figure'], quotes: ResolversParentTypes['Figure'], regularOrders: ResolversParentTypes['Figure'], repeats: ResolversParentTypes['Figure'] };
  OrderIntroduction: OrderMatchRow;
  OrderMatch: OrderMatchRow;
  OrderMatchConnection: OrderMatchPage;
  OrderMatchEdge: Omit<OrderMatchEdge, 'node'> & { node: ResolversParentTypes['OrderMatch'] };
  OrderMatchFilter: OrderMatchFilter;
  OrderMatchSide: OrderMatchSideRow;
  OrderMatchSideConnection: OrderSidePage;
  OrderMatchSideEdge: Omit<OrderMatchSideEdge, 'node'> & { node: ResolversParentTypes['OrderMatchSide'] };
  OrderMiss: OrderMissRow;
  OrderOfferFilter: OrderOfferFilter;
  OrderOutcome: OrderOutcomeRow;
  OrderSupply: OrderSupplyRow;
  OrderSupplyConnection: OrderSupplyPage;
  OrderSupplyEdge: Omit<OrderSupplyEdge, 'node'> & { node: ResolversParentTypes['OrderSupply'] };
  OrderSupplyMonth: MonthOfSupply;
  OrderSupplyMonthInput: OrderSupplyMonthInput;
  PageInfo: PageInfo;
  Park: ParkRow;
  ParkSection: ParkSection;
  ParkSectionInput: ParkSectionInput;
  Pipeline: PipelineRow;
  PipelineStage: PipelineStageRow;
  PipelineStageInput: PipelineStageInput;
  PitchPackage: PitchRow;
  PitchPackageConnection: PitchConnection;
  PitchPackageEdge: Omit<PitchPackageEdge, 'node'> & { node: ResolversParentTypes['PitchPackage'] };
  PitchReadiness: PitchReadiness;
  PitchSection: PitchSection;
  PitchSending: SendingRow;
  PlanFeasibilityInput: PlanFeasibilityInput;
  PlanFeasibilityPayload: Omit<PlanFeasibilityPayload, 'item'> & { item?: Maybe<ResolversParentTypes['FeasibilityItem']> };
  PlanNextStepInput: PlanNextStepInput;
  PlanNextStepPayload: Omit<PlanNextStepPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  PlanSiteTourInput: PlanSiteTourInput;
  PlanSiteTourPayload: Omit<PlanSiteTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['SiteTour']> };
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
  Project: ProjectRef;
  ProjectIdentity: ProjectRow;
  ProjectPartsInput: ProjectPartsInput;
  PublishOrderDemandInput: PublishOrderDemandInput;
  PublishOrderDemandPayload: Omit<PublishOrderDemandPayload, 'demand'> & { demand?: Maybe<ResolversParentTypes['OrderDemand']> };
  PublishOrderSupplyInput: PublishOrderSupplyInput;
  PublishOrderSupplyPayload: Omit<PublishOrderSupplyPayload, 'supply'> & { supply?: Maybe<ResolversParentTypes['OrderSupply']> };
  PublishPolicyInput: PublishPolicyInput;
  PublishPolicyPayload: Omit<PublishPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReadPolicyInput: ReadPolicyInput;
  ReadPolicyPayload: Omit<ReadPolicyPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  RecordContactInput: RecordContactInput;
  RecordContactPayload: Omit<RecordContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['LeadContact']> };
  RecordDueDiligenceInput: RecordDueDiligenceInput;
  RecordDueDiligencePayload: Omit<RecordDueDiligencePayload, 'item'> & { item?: Maybe<ResolversParentTypes['DueDiligenceItem']> };
  RecordEnterpriseProfileInput: RecordEnterpriseProfileInput;
  RecordEnterpriseProfilePayload: Omit<RecordEnterpriseProfilePayload, 'profile'> & { profile?: Maybe<ResolversParentTypes['EnterpriseProfile']> };
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordFeasibilityPayload: Omit<RecordFeasibilityPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  RecordMatchQuoteInput: RecordMatchQuoteInput;
  RecordMatchQuotePayload: Omit<RecordMatchQuotePayload, 'side'> & { side?: Maybe<ResolversParentTypes['OrderMatchSide']> };
  RecordNoDealInput: RecordNoDealInput;
  RecordNoDealPayload: Omit<RecordNoDealPayload, 'side'> & { side?: Maybe<ResolversParentTypes['OrderMatchSide']> };
  RecordSignalInput: RecordSignalInput;
  RecordSignalPayload: Omit<RecordSignalPayload, 'signal'> & { signal?: Maybe<ResolversParentTypes['LeadSignal']> };
  RecordSigningEventInput: RecordSigningEventInput;
  RecordSigningEventPayload: Omit<RecordSigningEventPayload, 'signingEvent'> & { signingEvent?: Maybe<ResolversParentTypes['SigningEvent']> };
  RecordSiteProductionInput: RecordSiteProductionInput;
  RecordSiteProductionPayload: Omit<RecordSiteProductionPayload, 'occupancy'> & { occupancy?: Maybe<ResolversParentTypes['SiteOccupancy']> };
  RecruitmentFigures: FiguresSpan;
  RecruitmentRules: RulesRow;
  RecruitmentTarget: RecruitmentTargetRow;
  ReferrerConversion: ReferrerFigure;
  RefuseHousingInput: RefuseHousingInput;
  RefuseHousingPayload: Omit<RefuseHousingPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  RefusePolicyApplicationInput: RefusePolicyApplicationInput;
  RefusePolicyApplicationPayload: Omit<RefusePolicyApplicationPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['PolicyDelivery']> };
  RegisterHousingInput: RegisterHousingInput;
  RegisterHousingPayload: Omit<RegisterHousingPayload, 'housing'> & { housing?: Maybe<ResolversParentTypes['TalentHousing']> };
  RegisterLeadInput: RegisterLeadInput;
  RegisterLeadPayload: Omit<RegisterLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  RegisterParkInput: RegisterParkInput;
  RegisterParkPayload: Omit<RegisterParkPayload, 'park'> & { park?: Maybe<ResolversParentTypes['Park']> };
  RegisterSiteInput: RegisterSiteInput;
  RegisterSitePayload: Omit<RegisterSitePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  ReleaseHousingInput: ReleaseHousingInput;
  ReleaseHousingPayload: Omit<ReleaseHousingPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  ReleaseSiteInput: ReleaseSiteInput;
  ReleaseSitePayload: Omit<ReleaseSitePayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['SiteReservation']> };
  RemoveChainNodeInput: RemoveChainNodeInput;
  RemoveChainNodePayload: Omit<RemoveChainNodePayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['IndustryChain']> };
  RemovePipelineInput: RemovePipelineInput;
  RemovePipelinePayload: Omit<RemovePipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversParentTypes['Pipeline']> };
  ReplanFeasibilityInput: ReplanFeasibilityInput;
  ReplanFeasibilityPayload: Omit<ReplanFeasibilityPayload, 'item'> & { item?: Maybe<ResolversParentTypes['FeasibilityItem']> };
  ReportSiteUseInput: ReportSiteUseInput;
  ReportSiteUsePayload: Omit<ReportSiteUsePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  ReserveSiteInput: ReserveSiteInput;
  ReserveSitePayload: Omit<ReserveSitePayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['SiteReservation']> };
  ResolveAmountConflictInput: ResolveAmountConflictInput;
  ResolveAmountConflictPayload: Omit<ResolveAmountConflictPayload, 'amount'> & { amount?: Maybe<ResolversParentTypes['StatedAmount']> };
  ReturnSiteToUseInput: ReturnSiteToUseInput;
  ReturnSiteToUsePayload: Omit<ReturnSiteToUsePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  ReviewIncentiveTermInput: ReviewIncentiveTermInput;
  ReviewIncentiveTermPayload: Omit<ReviewIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversParentTypes['IncentiveTerm']> };
  ReviseAgreementInput: ReviseAgreementInput;
  ReviseAgreementPayload: Omit<ReviseAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  ReviseChainNodeInput: ReviseChainNodeInput;
  ReviseChainNodePayload: Omit<ReviseChainNodePayload, 'node'> & { node?: Maybe<ResolversParentTypes['ChainNode']> };
  ReviseLeadInput: ReviseLeadInput;
  ReviseLeadPayload: Omit<ReviseLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  ReviseOrderSupplyInput: ReviseOrderSupplyInput;
  ReviseOrderSupplyPayload: Omit<ReviseOrderSupplyPayload, 'supply'> & { supply?: Maybe<ResolversParentTypes['OrderSupply']> };
  RevisePolicyInput: RevisePolicyInput;
  RevisePolicyPayload: Omit<RevisePolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  ReviseSiteInput: ReviseSiteInput;
  ReviseSitePayload: Omit<ReviseSitePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  ReviseSiteTourInput: ReviseSiteTourInput;
  ReviseSiteTourPayload: Omit<ReviseSiteTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['SiteTour']> };
  ReviseTourStopInput: ReviseTourStopInput;
  ReviseTourStopPayload: Omit<ReviseTourStopPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['SiteTour']> };
  ReviveLeadInput: ReviveLeadInput;
  ReviveLeadPayload: Omit<ReviveLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  SaveLeadFilterInput: SaveLeadFilterInput;
  SaveLeadFilterPayload: Omit<SaveLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversParentTypes['SavedLeadFilter']> };
  SavedLeadFilter: SavedFilterRow;
  SendPitchPackageInput: SendPitchPackageInput;
  SendPitchPackagePayload: Omit<SendPitchPackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['PitchPackage']> };
  SetDefaultLeadFilterInput: SetDefaultLeadFilterInput;
  SetDefaultLeadFilterPayload: Omit<SetDefaultLeadFilterPayload, 'filter'> & { filter?: Maybe<ResolversParentTypes['SavedLeadFilter']> };
  SetLeadPriorityInput: SetLeadPriorityInput;
  SetLeadPriorityPayload: Omit<SetLeadPriorityPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  SetRecruitmentTargetInput: SetRecruitmentTargetInput;
  SetRecruitmentTargetPayload: Omit<SetRecruitmentTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['RecruitmentTarget']> };
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: Omit<SignAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['InvestmentAgreement']> };
  SignalAnswer: Omit<SignalAnswer, 'contact'> & { contact?: Maybe<ResolversParentTypes['LeadContact']> };
  SignalFilter: SignalFilter;
  SignedProjects: SignedProjectFigures;
  SigningEvent: SigningEventRow;
  SimilarLead: SimilarLeadRow;
  Site: SiteRow;
  SiteChange: SiteChange;
  SiteConnection: PageOfSites;
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  SiteEvent: SiteEventRow;
  SiteFilter: SiteFilter;
  SiteLanding: SiteLanding;
  SiteMatch: Omit<SiteMatch, 'site'> & { site: ResolversParentTypes['Site'] };
  SiteMatchReason: SiteMatchReason;
  SiteOccupancy: OccupancyRow;
  SitePrice: SitePrice;
  SitePriceInput: SitePriceInput;
  SiteReservation: ReservationRow;
  SiteReuse: ReuseRow;
  SiteReuseFacts: ReuseFacts;
  SiteReuseFiguresInput: SiteReuseFiguresInput;
  SiteTour: TourRow;
  SiteTourConnection: TourConnection;
  SiteTourEdge: Omit<SiteTourEdge, 'node'> & { node: ResolversParentTypes['SiteTour'] };
  SiteTourFilter: SiteTourFilter;
  SiteUseFinding: SiteUseFinding;
  SiteUtility: SiteUtility;
  SiteUtilityInput: SiteUtilityInput;
  SiteWishInput: SiteWishInput;
  StageConversion: StageConversionRow;
  StartLeadImportInput: StartLeadImportInput;
  StartLeadImportPayload: Omit<StartLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  StateAmountInput: StateAmountInput;
  StateAmountPayload: Omit<StateAmountPayload, 'amount'> & { amount?: Maybe<ResolversParentTypes['StatedAmount']> };
  StatedAmount: AmountRow;
  StoredFile: StoredFileRow;
  StrikeContactInput: StrikeContactInput;
  StrikeContactPayload: Omit<StrikeContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['LeadContact']> };
  TagLeadInput: TagLeadInput;
  TagLeadPayload: Omit<TagLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  TalentHousing: HousingRow;
  TourStop: StopRow;
  TourStopInput: TourStopInput;
  TurnSignalIntoLeadInput: TurnSignalIntoLeadInput;
  TurnSignalIntoLeadPayload: Omit<TurnSignalIntoLeadPayload, 'signal'> & { signal?: Maybe<ResolversParentTypes['LeadSignal']> };
  UndoLeadImportInput: UndoLeadImportInput;
  UndoLeadImportPayload: Omit<UndoLeadImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  UndoLeadMergeInput: UndoLeadMergeInput;
  UndoLeadMergePayload: Omit<UndoLeadMergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['LeadMerge']> };
  UntagLeadInput: UntagLeadInput;
  UntagLeadPayload: Omit<UntagLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['InvestmentLead']> };
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
  UtilityNeed: UtilityNeed;
  UtilityNeedInput: UtilityNeedInput;
  VacateChainNodeInput: VacateChainNodeInput;
  VacateChainNodePayload: Omit<VacateChainNodePayload, 'filling'> & { filling?: Maybe<ResolversParentTypes['ChainFilling']> };
  WaitForHousingInput: WaitForHousingInput;
  WaitForHousingPayload: Omit<WaitForHousingPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  WaiveObligationInput: WaiveObligationInput;
  WaiveObligationPayload: Omit<WaiveObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  WithdrawChainTargetInput: WithdrawChainTargetInput;
  WithdrawChainTargetPayload: Omit<WithdrawChainTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['ChainTarget']> };
  WithdrawHousingApplicationInput: WithdrawHousingApplicationInput;
  WithdrawHousingApplicationPayload: Omit<WithdrawHousingApplicationPayload, 'application'> & { application?: Maybe<ResolversParentTypes['HousingApplication']> };
  WithdrawIncentiveTermInput: WithdrawIncentiveTermInput;
  WithdrawIncentiveTermPayload: Omit<WithdrawIncentiveTermPayload, 'incentiveTerm'> & { incentiveTerm?: Maybe<ResolversParentTypes['IncentiveTerm']> };
  WithdrawMatchConsentInput: WithdrawMatchConsentInput;
  WithdrawMatchConsentPayload: Omit<WithdrawMatchConsentPayload, 'side'> & { side?: Maybe<ResolversParentTypes['OrderMatchSide']> };
  WithdrawOrderDemandInput: WithdrawOrderDemandInput;
  WithdrawOrderDemandPayload: Omit<WithdrawOrderDemandPayload, 'demand'> & { demand?: Maybe<ResolversParentTypes['OrderDemand']> };
  WithdrawOrderSupplyInput: WithdrawOrderSupplyInput;
  WithdrawOrderSupplyPayload: Omit<WithdrawOrderSupplyPayload, 'supply'> & { supply?: Maybe<ResolversParentTypes['OrderSupply']> };
  WithdrawPolicyInput: WithdrawPolicyInput;
  WithdrawPolicyPayload: Omit<WithdrawPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EnterprisePolicy']> };
  WritePitchSectionInput: WritePitchSectionInput;
  WritePitchSectionPayload: Omit<WritePitchSectionPayload, 'package'> & { package?: Maybe<ResolversParentTypes['PitchPackage']> };
  Int: Scalars['Int']['output'];
};

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptHousingOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptHousingOfferPayload'] = ResolversParentTypes['AcceptHousingOfferPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddAgreementPartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAgreementPartyPayload'] = ResolversParentTypes['AddAgreementPartyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
};

export type AddChainNodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddChainNodePayload'] = ResolversParentTypes['AddChainNodePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ChainNode']>, ParentType, ContextType>;
};

export type AddObligationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddObligationPayload'] = ResolversParentTypes['AddObligationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type AdvanceLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceLeadPayload'] = ResolversParentTypes['AdvanceLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type AdvanceParkSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceParkSectionPayload'] = ResolversParentTypes['AdvanceParkSectionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
};

export type AdvanceSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSitePayload'] = ResolversParentTypes['AdvanceSitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartySide'], ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['Uscc']>, ParentType, ContextType>;
};

export type AllocateHousingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateHousingPayload'] = ResolversParentTypes['AllocateHousingPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerSignalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSignalPayload'] = ResolversParentTypes['AnswerSignalPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['LeadSignal']>, ParentType, ContextType>;
};

export type ApplyForHousingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForHousingPayload'] = ResolversParentTypes['ApplyForHousingPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyForPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForPolicyPayload'] = ResolversParentTypes['ApplyForPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyLeadImportPayload'] = ResolversParentTypes['ApplyLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type AppointIndustryTeamLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointIndustryTeamLeadPayload'] = ResolversParentTypes['AppointIndustryTeamLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
};

export type ArrangeTourStopsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangeTourStopsPayload'] = ResolversParentTypes['ArrangeTourStopsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tour?: Resolver<Maybe<ResolversTypes['SiteTour']>, ParentType, ContextType>;
};

export type AssignChainTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignChainTeamPayload'] = ResolversParentTypes['AssignChainTeamPayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignLeadPayload'] = ResolversParentTypes['AssignLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type AttachIncentiveTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachIncentiveTermPayload'] = ResolversParentTypes['AttachIncentiveTermPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  incentiveTerm?: Resolver<Maybe<ResolversTypes['IncentiveTerm']>, ParentType, ContextType>;
};

export type AttachSignalToLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachSignalToLeadPayload'] = ResolversParentTypes['AttachSignalToLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['LeadSignal']>, ParentType, ContextType>;
};

export type CancelLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelLeadImportPayload'] = ResolversParentTypes['CancelLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type CancelSiteTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSiteTourPayload'] = ResolversParentTypes['CancelSiteTourPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tour?: Resolver<Maybe<ResolversTypes['SiteTour']>, ParentType, ContextType>;
};

export type ChainFillingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainFilling'] = ResolversParentTypes['ChainFilling']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vacatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChainNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainNode'] = ResolversParentTypes['ChainNode']> = {
  chain?: Resolver<ResolversTypes['IndustryChain'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filledBy?: Resolver<Array<ResolversTypes['ChainFilling']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChainStage'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ChainTarget']>, ParentType, ContextType>;
};

export type ChainTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainTarget'] = ResolversParentTypes['ChainTarget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ChainTargetPriority'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeLeadPipelinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLeadPipelinePayload'] = ResolversParentTypes['ChangeLeadPipelinePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type ChangeRecruitmentRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRecruitmentRulesPayload'] = ResolversParentTypes['ChangeRecruitmentRulesPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['RecruitmentRules']>, ParentType, ContextType>;
};

export type CloseOrderMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseOrderMatchPayload'] = ResolversParentTypes['CloseOrderMatchPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['OrderMatch']>, ParentType, ContextType>;
};

export type CompleteSiteReusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteSiteReusePayload'] = ResolversParentTypes['CompleteSiteReusePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['SiteReuse']>, ParentType, ContextType>;
};

export type ConditionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionResult'] = ResolversParentTypes['ConditionResult']> = {
  facts?: Resolver<Array<ResolversTypes['FactValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  undecided?: Resolver<Maybe<ResolversTypes['ConditionUndecided']>, ParentType, ContextType>;
};

export type ConfirmMatchOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMatchOrderPayload'] = ResolversParentTypes['ConfirmMatchOrderPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
};

export type ConnectChainNodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectChainNodesPayload'] = ResolversParentTypes['ConnectChainNodesPayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentToMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentToMatchPayload'] = ResolversParentTypes['ConsentToMatchPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
};

export type ContactCadenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCadence'] = ResolversParentTypes['ContactCadence']> = {
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCorrection'] = ResolversParentTypes['ContactCorrection']> = {
  agreedNext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  ourSide?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirSide?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDue'] = ResolversParentTypes['ContactDue']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ContactReason']>, ParentType, ContextType>;
};

export type ContactDueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDueConnection'] = ResolversParentTypes['ContactDueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactDueEdge']>, ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactDue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactDueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDueEdge'] = ResolversParentTypes['ContactDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactDue'], ParentType, ContextType>;
};

export type ContactStrikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactStrike'] = ResolversParentTypes['ContactStrike']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CopyPitchPackagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyPitchPackagePayload'] = ResolversParentTypes['CopyPitchPackagePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['PitchPackage']>, ParentType, ContextType>;
};

export type CorrectContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectContactPayload'] = ResolversParentTypes['CorrectContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['LeadContact']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideDueDiligencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideDueDiligencePayload'] = ResolversParentTypes['DecideDueDiligencePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['DueDiligenceItem']>, ParentType, ContextType>;
};

export type DecideSiteReusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideSiteReusePayload'] = ResolversParentTypes['DecideSiteReusePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['SiteReuse']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclareBreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareBreachPayload'] = ResolversParentTypes['DeclareBreachPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type DeclineMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMatchPayload'] = ResolversParentTypes['DeclineMatchPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
};

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

export type DisconnectChainNodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisconnectChainNodesPayload'] = ResolversParentTypes['DisconnectChainNodesPayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissLeadDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissLeadDuplicatePayload'] = ResolversParentTypes['DismissLeadDuplicatePayload']> = {
  duplicate?: Resolver<Maybe<ResolversTypes['LeadDuplicate']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftIncentiveTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftIncentiveTermPayload'] = ResolversParentTypes['DraftIncentiveTermPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  incentiveTerm?: Resolver<Maybe<ResolversTypes['IncentiveTerm']>, ParentType, ContextType>;
};

export type DraftPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPolicyPayload'] = ResolversParentTypes['DraftPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type DropFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropFeasibilityPayload'] = ResolversParentTypes['DropFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FeasibilityItem']>, ParentType, ContextType>;
};

export type DropLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropLeadPayload'] = ResolversParentTypes['DropLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type DueDiligenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDiligence'] = ResolversParentTypes['DueDiligence']> = {
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DueDiligenceItem']>, ParentType, ContextType>;
};

export type DueDiligenceDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDiligenceDecision'] = ResolversParentTypes['DueDiligenceDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueDiligenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDiligenceItem'] = ResolversParentTypes['DueDiligenceItem']> = {
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DueDiligenceDecision']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DueDiligenceResult']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
};

export type EndOccupancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOccupancyPayload'] = ResolversParentTypes['EndOccupancyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['SiteOccupancy']>, ParentType, ContextType>;
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

export type FeasibilityItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeasibilityItem'] = ResolversParentTypes['FeasibilityItem']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  droppedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeasibilityState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
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

export type FillChainNodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillChainNodePayload'] = ResolversParentTypes['FillChainNodePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  filling?: Resolver<Maybe<ResolversTypes['ChainFilling']>, ParentType, ContextType>;
};

export type FinishFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishFeasibilityPayload'] = ResolversParentTypes['FinishFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FeasibilityItem']>, ParentType, ContextType>;
};

export type FinishNextStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishNextStepPayload'] = ResolversParentTypes['FinishNextStepPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type FlowStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowStation'] = ResolversParentTypes['FlowStation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['FlowStationKind'], ParentType, ContextType>;
};

export type FormIndustryTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormIndustryTeamPayload'] = ResolversParentTypes['FormIndustryTeamPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
};

export type FulfilObligationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilObligationPayload'] = ResolversParentTypes['FulfilObligationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type FulfilPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilPolicyPayload'] = ResolversParentTypes['FulfilPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FunnelStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStage'] = ResolversParentTypes['FunnelStage']> = {
  conversion?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pipelineStage?: Resolver<Maybe<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stay?: Resolver<ResolversTypes['MedianFigure'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stood?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type GateFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateFinding'] = ResolversParentTypes['GateFinding']> = {
  code?: Resolver<ResolversTypes['GateFindingCode'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GivePolicyFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivePolicyFeedbackPayload'] = ResolversParentTypes['GivePolicyFeedbackPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandOverAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverAgreementPayload'] = ResolversParentTypes['HandOverAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverDays'] = ResolversParentTypes['HandoverDays']> = {
  days?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type HandoverTimingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverTiming'] = ResolversParentTypes['HandoverTiming']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOverOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HeadlineAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadlineAmount'] = ResolversParentTypes['HeadlineAmount']> = {
  announcedTimes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflicting?: Resolver<Array<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['EvidenceGrade']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type HousingApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingApplicant'] = ResolversParentTypes['HousingApplicant']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HousingApplicantStatus'], ParentType, ContextType>;
};

export type HousingApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingApplication'] = ResolversParentTypes['HousingApplication']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applicants?: Resolver<Array<ResolversTypes['HousingApplicant']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  housed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  housing?: Resolver<ResolversTypes['TalentHousing'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HousingApplicationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['HousingAction']>, ParentType, ContextType>;
  waitingNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitsForAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HousingApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingApplicationConnection'] = ResolversParentTypes['HousingApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HousingApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HousingApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingApplicationEdge'] = ResolversParentTypes['HousingApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingApplication'], ParentType, ContextType>;
};

export type HousingBuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingBuilding'] = ResolversParentTypes['HousingBuilding']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HousingCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingCategory'] = ResolversParentTypes['HousingCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type IdentifyProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifyProjectPayload'] = ResolversParentTypes['IdentifyProjectPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ProjectIdentity']>, ParentType, ContextType>;
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

export type IncentiveReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncentiveReview'] = ResolversParentTypes['IncentiveReview']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncentiveTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncentiveTerm'] = ResolversParentTypes['IncentiveTerm']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  alternatives?: Resolver<Maybe<Array<ResolversTypes['LawfulOffer']>>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  basisText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['GateFinding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncentiveKind'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['IncentiveReview']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['IncentiveScope'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncentiveStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['IncentiveAction']>, ParentType, ContextType>;
};

export type IndustryChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain']> = {
  coverage?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['ChainAction']>, ParentType, ContextType>;
};

export type IndustryTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryTeam'] = ResolversParentTypes['IndustryTeam']> = {
  chains?: Resolver<Array<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentAgreement'] = ResolversParentTypes['InvestmentAgreement'], FederationReferenceType extends FederationReferenceTypes['InvestmentAgreement'] = FederationReferenceTypes['InvestmentAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handoverTiming?: Resolver<Maybe<ResolversTypes['HandoverTiming']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['HeadlineAmount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentiveTerms?: Resolver<Maybe<Array<ResolversTypes['IncentiveTerm']>>, ParentType, ContextType>;
  industryTeam?: Resolver<Maybe<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['InvestmentIntensity']>, ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  landBound?: Resolver<ResolversTypes['QuantityBound'], ParentType, ContextType>;
  landMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['AgreementParty']>>, ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes['ObligationPerformance']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['AgreementAction']>, ParentType, ContextType>;
};

export type InvestmentAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentAgreementConnection'] = ResolversParentTypes['InvestmentAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestmentAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentAgreementEdge'] = ResolversParentTypes['InvestmentAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestmentAgreement'], ParentType, ContextType>;
};

export type InvestmentIntensityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentIntensity'] = ResolversParentTypes['InvestmentIntensity']> = {
  bound?: Resolver<ResolversTypes['QuantityBound'], ParentType, ContextType>;
  perMu?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvestmentLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentLead'] = ResolversParentTypes['InvestmentLead'], FederationReferenceType extends FederationReferenceTypes['InvestmentLead'] = FederationReferenceTypes['InvestmentLead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentLead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  capacities?: Resolver<Array<ResolversTypes['ProductCapacity']>, ParentType, ContextType>;
  chainNodes?: Resolver<Array<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  closedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactCadence?: Resolver<Maybe<ResolversTypes['ContactCadence']>, ParentType, ContextType, Partial<InvestmentLeadContactCadenceArgs>>;
  contacts?: Resolver<Maybe<ResolversTypes['LeadContactConnection']>, ParentType, ContextType, RequireFields<InvestmentLeadContactsArgs, 'first'>>;
  daysInStage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDiligence?: Resolver<Maybe<ResolversTypes['DueDiligence']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  feasibility?: Resolver<Maybe<Array<ResolversTypes['FeasibilityItem']>>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['HeadlineAmount']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['LeadEventConnection']>, ParentType, ContextType, RequireFields<InvestmentLeadHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentiveTerms?: Resolver<Maybe<Array<ResolversTypes['IncentiveTerm']>>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryTeam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investmentIntensity?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  landMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leadAgeMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  likelyProjects?: Resolver<Maybe<Array<ResolversTypes['ProjectIdentity']>>, ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingRequirement']>, ParentType, ContextType>;
  nextStage?: Resolver<Maybe<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  openSignal?: Resolver<Maybe<ResolversTypes['LeadSignal']>, ParentType, ContextType>;
  openedBackEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  parentGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
  pipelineStage?: Resolver<ResolversTypes['PipelineStage'], ParentType, ContextType>;
  pitchPackage?: Resolver<Maybe<ResolversTypes['PitchPackage']>, ParentType, ContextType>;
  plannedInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['LeadPriority'], ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ProjectIdentity']>, ParentType, ContextType>;
  signals?: Resolver<Maybe<Array<ResolversTypes['LeadSignal']>>, ParentType, ContextType>;
  signingActions?: Resolver<Array<ResolversTypes['AgreementAction']>, ParentType, ContextType>;
  siteOccupancies?: Resolver<Array<ResolversTypes['SiteOccupancy']>, ParentType, ContextType>;
  siteReservations?: Resolver<Array<ResolversTypes['SiteReservation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  sourceEnterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  stageEnteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stageLight?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  statedAmounts?: Resolver<Maybe<Array<ResolversTypes['StatedAmount']>>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['LeadEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tours?: Resolver<Maybe<Array<ResolversTypes['SiteTour']>>, ParentType, ContextType>;
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

export type LawfulOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawfulOffer'] = ResolversParentTypes['LawfulOffer']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncentiveKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadChange'] = ResolversParentTypes['LeadChange']> = {
  after?: Resolver<Maybe<ResolversTypes['LeadValue']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LeadValue']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LeadField'], ParentType, ContextType>;
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

export type LeadContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadContact'] = ResolversParentTypes['LeadContact']> = {
  agreedNext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['ContactCorrection']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  ourSide?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  strike?: Resolver<Maybe<ResolversTypes['ContactStrike']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirSide?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
};

export type LeadContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadContactConnection'] = ResolversParentTypes['LeadContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadContactEdge'] = ResolversParentTypes['LeadContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadContact'], ParentType, ContextType>;
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
  changes?: Resolver<Array<ResolversTypes['LeadChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['LeadStage']>, ParentType, ContextType>;
};

export type LeadEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEventConnection'] = ResolversParentTypes['LeadEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEventEdge'] = ResolversParentTypes['LeadEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadEvent'], ParentType, ContextType>;
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

export type LeadQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadQuantity'] = ResolversParentTypes['LeadQuantity']> = {
  bound?: Resolver<ResolversTypes['QuantityBound'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  utility?: Resolver<Maybe<ResolversTypes['LeadUtility']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LeadSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadSignal'] = ResolversParentTypes['LeadSignal']> = {
  answer?: Resolver<Maybe<ResolversTypes['SignalAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  minutesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  respondedInWindow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
  windowEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LeadSignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadSignalConnection'] = ResolversParentTypes['LeadSignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadSignalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadSignal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadSignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadSignalEdge'] = ResolversParentTypes['LeadSignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadSignal'], ParentType, ContextType>;
};

export type LeadValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadValue'] = ResolversParentTypes['LeadValue']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantities?: Resolver<Maybe<Array<ResolversTypes['LeadQuantity']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LeadSource']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetLeadRestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetLeadRestPayload'] = ResolversParentTypes['LetLeadRestPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MedianFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedianFigure'] = ResolversParentTypes['MedianFigure']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MedianFigureRow']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MedianFigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedianFigureRow'] = ResolversParentTypes['MedianFigureRow']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeLeadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeLeadsPayload'] = ResolversParentTypes['MergeLeadsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['LeadMerge']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MoneyFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MoneyFigureRow']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MoneyFigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFigureRow'] = ResolversParentTypes['MoneyFigureRow']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOutFor?: Resolver<Maybe<ResolversTypes['LeftOutReason']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveIntoSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveIntoSitePayload'] = ResolversParentTypes['MoveIntoSitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['SiteOccupancy']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptHousingOffer?: Resolver<ResolversTypes['AcceptHousingOfferPayload'], ParentType, ContextType, RequireFields<MutationAcceptHousingOfferArgs, 'input'>>;
  addAgreementParty?: Resolver<ResolversTypes['AddAgreementPartyPayload'], ParentType, ContextType, RequireFields<MutationAddAgreementPartyArgs, 'input'>>;
  addChainNode?: Resolver<ResolversTypes['AddChainNodePayload'], ParentType, ContextType, RequireFields<MutationAddChainNodeArgs, 'input'>>;
  addObligation?: Resolver<ResolversTypes['AddObligationPayload'], ParentType, ContextType, RequireFields<MutationAddObligationArgs, 'input'>>;
  advanceLead?: Resolver<ResolversTypes['AdvanceLeadPayload'], ParentType, ContextType, RequireFields<MutationAdvanceLeadArgs, 'input'>>;
  advanceParkSection?: Resolver<ResolversTypes['AdvanceParkSectionPayload'], ParentType, ContextType, RequireFields<MutationAdvanceParkSectionArgs, 'input'>>;
  advanceSite?: Resolver<ResolversTypes['AdvanceSitePayload'], ParentType, ContextType, RequireFields<MutationAdvanceSiteArgs, 'input'>>;
  allocateHousing?: Resolver<ResolversTypes['AllocateHousingPayload'], ParentType, ContextType, RequireFields<MutationAllocateHousingArgs, 'input'>>;
  answerSignal?: Resolver<ResolversTypes['AnswerSignalPayload'], ParentType, ContextType, RequireFields<MutationAnswerSignalArgs, 'input'>>;
  applyForHousing?: Resolver<ResolversTypes['ApplyForHousingPayload'], ParentType, ContextType, RequireFields<MutationApplyForHousingArgs, 'input'>>;
  applyForPolicy?: Resolver<ResolversTypes['ApplyForPolicyPayload'], ParentType, ContextType, RequireFields<MutationApplyForPolicyArgs, 'input'>>;
  applyLeadImport?: Resolver<ResolversTypes['ApplyLeadImportPayload'], ParentType, ContextType, RequireFields<MutationApplyLeadImportArgs, 'input'>>;
  appointIndustryTeamLead?: Resolver<ResolversTypes['AppointIndustryTeamLeadPayload'], ParentType, ContextType, RequireFields<MutationAppointIndustryTeamLeadArgs, 'input'>>;
  arrangeTourStops?: Resolver<ResolversTypes['ArrangeTourStopsPayload'], ParentType, ContextType, RequireFields<MutationArrangeTourStopsArgs, 'input'>>;
  assignChainTeam?: Resolver<ResolversTypes['AssignChainTeamPayload'], ParentType, ContextType, RequireFields<MutationAssignChainTeamArgs, 'input'>>;
  assignLead?: Resolver<ResolversTypes['AssignLeadPayload'], ParentType, ContextType, RequireFields<MutationAssignLeadArgs, 'input'>>;
  attachIncentiveTerm?: Resolver<ResolversTypes['AttachIncentiveTermPayload'], ParentType, ContextType, RequireFields<MutationAttachIncentiveTermArgs, 'input'>>;
  attachSignalToLead?: Resolver<ResolversTypes['AttachSignalToLeadPayload'], ParentType, ContextType, RequireFields<MutationAttachSignalToLeadArgs, 'input'>>;
  cancelLeadImport?: Resolver<ResolversTypes['CancelLeadImportPayload'], ParentType, ContextType, RequireFields<MutationCancelLeadImportArgs, 'input'>>;
  cancelSiteTour?: Resolver<ResolversTypes['CancelSiteTourPayload'], ParentType, ContextType, RequireFields<MutationCancelSiteTourArgs, 'input'>>;
  changeLeadPipeline?: Resolver<ResolversTypes['ChangeLeadPipelinePayload'], ParentType, ContextType, RequireFields<MutationChangeLeadPipelineArgs, 'input'>>;
  changeRecruitmentRules?: Resolver<ResolversTypes['ChangeRecruitmentRulesPayload'], ParentType, ContextType, RequireFields<MutationChangeRecruitmentRulesArgs, 'input'>>;
  closeOrderMatch?: Resolver<ResolversTypes['CloseOrderMatchPayload'], ParentType, ContextType, RequireFields<MutationCloseOrderMatchArgs, 'input'>>;
  completeSiteReuse?: Resolver<ResolversTypes['CompleteSiteReusePayload'], ParentType, ContextType, RequireFields<MutationCompleteSiteReuseArgs, 'input'>>;
  confirmMatchOrder?: Resolver<ResolversTypes['ConfirmMatchOrderPayload'], ParentType, ContextType, RequireFields<MutationConfirmMatchOrderArgs, 'input'>>;
  connectChainNodes?: Resolver<ResolversTypes['ConnectChainNodesPayload'], ParentType, ContextType, RequireFields<MutationConnectChainNodesArgs, 'input'>>;
  consentToMatch?: Resolver<ResolversTypes['ConsentToMatchPayload'], ParentType, ContextType, RequireFields<MutationConsentToMatchArgs, 'input'>>;
  copyPitchPackage?: Resolver<ResolversTypes['CopyPitchPackagePayload'], ParentType, ContextType, RequireFields<MutationCopyPitchPackageArgs, 'input'>>;
  correctContact?: Resolver<ResolversTypes['CorrectContactPayload'], ParentType, ContextType, RequireFields<MutationCorrectContactArgs, 'input'>>;
  decideDueDiligence?: Resolver<ResolversTypes['DecideDueDiligencePayload'], ParentType, ContextType, RequireFields<MutationDecideDueDiligenceArgs, 'input'>>;
  decideSiteReuse?: Resolver<ResolversTypes['DecideSiteReusePayload'], ParentType, ContextType, RequireFields<MutationDecideSiteReuseArgs, 'input'>>;
  declareBreach?: Resolver<ResolversTypes['DeclareBreachPayload'], ParentType, ContextType, RequireFields<MutationDeclareBreachArgs, 'input'>>;
  declineMatch?: Resolver<ResolversTypes['DeclineMatchPayload'], ParentType, ContextType, RequireFields<MutationDeclineMatchArgs, 'input'>>;
  definePipeline?: Resolver<ResolversTypes['DefinePipelinePayload'], ParentType, ContextType, RequireFields<MutationDefinePipelineArgs, 'input'>>;
  deleteLeadFilter?: Resolver<ResolversTypes['DeleteLeadFilterPayload'], ParentType, ContextType, RequireFields<MutationDeleteLeadFilterArgs, 'input'>>;
  deliverPolicy?: Resolver<ResolversTypes['DeliverPolicyPayload'], ParentType, ContextType, RequireFields<MutationDeliverPolicyArgs, 'input'>>;
  disconnectChainNodes?: Resolver<ResolversTypes['DisconnectChainNodesPayload'], ParentType, ContextType, RequireFields<MutationDisconnectChainNodesArgs, 'input'>>;
  dismissLeadDuplicate?: Resolver<ResolversTypes['DismissLeadDuplicatePayload'], ParentType, ContextType, RequireFields<MutationDismissLeadDuplicateArgs, 'input'>>;
  draftIncentiveTerm?: Resolver<ResolversTypes['DraftIncentiveTermPayload'], ParentType, ContextType, RequireFields<MutationDraftIncentiveTermArgs, 'input'>>;
  draftPolicy?: Resolver<ResolversTypes['DraftPolicyPayload'], ParentType, ContextType, RequireFields<MutationDraftPolicyArgs, 'input'>>;
  dropFeasibility?: Resolver<ResolversTypes['DropFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationDropFeasibilityArgs, 'input'>>;
  dropLead?: Resolver<ResolversTypes['DropLeadPayload'], ParentType, ContextType, RequireFields<MutationDropLeadArgs, 'input'>>;
  endOccupancy?: Resolver<ResolversTypes['EndOccupancyPayload'], ParentType, ContextType, RequireFields<MutationEndOccupancyArgs, 'input'>>;
  exportLeads?: Resolver<ResolversTypes['ExportLeadsPayload'], ParentType, ContextType, RequireFields<MutationExportLeadsArgs, 'input'>>;
  fillChainNode?: Resolver<ResolversTypes['FillChainNodePayload'], ParentType, ContextType, RequireFields<MutationFillChainNodeArgs, 'input'>>;
  finishFeasibility?: Resolver<ResolversTypes['FinishFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationFinishFeasibilityArgs, 'input'>>;
  finishNextStep?: Resolver<ResolversTypes['FinishNextStepPayload'], ParentType, ContextType, RequireFields<MutationFinishNextStepArgs, 'input'>>;
  formIndustryTeam?: Resolver<ResolversTypes['FormIndustryTeamPayload'], ParentType, ContextType, RequireFields<MutationFormIndustryTeamArgs, 'input'>>;
  fulfilObligation?: Resolver<ResolversTypes['FulfilObligationPayload'], ParentType, ContextType, RequireFields<MutationFulfilObligationArgs, 'input'>>;
  fulfilPolicy?: Resolver<ResolversTypes['FulfilPolicyPayload'], ParentType, ContextType, RequireFields<MutationFulfilPolicyArgs, 'input'>>;
  givePolicyFeedback?: Resolver<ResolversTypes['GivePolicyFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGivePolicyFeedbackArgs, 'input'>>;
  handOverAgreement?: Resolver<ResolversTypes['HandOverAgreementPayload'], ParentType, ContextType, RequireFields<MutationHandOverAgreementArgs, 'input'>>;
  identifyProject?: Resolver<ResolversTypes['IdentifyProjectPayload'], ParentType, ContextType, RequireFields<MutationIdentifyProjectArgs, 'input'>>;
  letLeadRest?: Resolver<ResolversTypes['LetLeadRestPayload'], ParentType, ContextType, RequireFields<MutationLetLeadRestArgs, 'input'>>;
  mergeLeads?: Resolver<ResolversTypes['MergeLeadsPayload'], ParentType, ContextType, RequireFields<MutationMergeLeadsArgs, 'input'>>;
  moveIntoSite?: Resolver<ResolversTypes['MoveIntoSitePayload'], ParentType, ContextType, RequireFields<MutationMoveIntoSiteArgs, 'input'>>;
  nameChainTarget?: Resolver<ResolversTypes['NameChainTargetPayload'], ParentType, ContextType, RequireFields<MutationNameChainTargetArgs, 'input'>>;
  objectToPolicy?: Resolver<ResolversTypes['ObjectToPolicyPayload'], ParentType, ContextType, RequireFields<MutationObjectToPolicyArgs, 'input'>>;
  occupySite?: Resolver<ResolversTypes['OccupySitePayload'], ParentType, ContextType, RequireFields<MutationOccupySiteArgs, 'input'>>;
  openChain?: Resolver<ResolversTypes['OpenChainPayload'], ParentType, ContextType, RequireFields<MutationOpenChainArgs, 'input'>>;
  planFeasibility?: Resolver<ResolversTypes['PlanFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationPlanFeasibilityArgs, 'input'>>;
  planNextStep?: Resolver<ResolversTypes['PlanNextStepPayload'], ParentType, ContextType, RequireFields<MutationPlanNextStepArgs, 'input'>>;
  planSiteTour?: Resolver<ResolversTypes['PlanSiteTourPayload'], ParentType, ContextType, RequireFields<MutationPlanSiteTourArgs, 'input'>>;
  publishOrderDemand?: Resolver<ResolversTypes['PublishOrderDemandPayload'], ParentType, ContextType, RequireFields<MutationPublishOrderDemandArgs, 'input'>>;
  publishOrderSupply?: Resolver<ResolversTypes['PublishOrderSupplyPayload'], ParentType, ContextType, RequireFields<MutationPublishOrderSupplyArgs, 'input'>>;
  publishPolicy?: Resolver<ResolversTypes['PublishPolicyPayload'], ParentType, ContextType, RequireFields<MutationPublishPolicyArgs, 'input'>>;
  readPolicy?: Resolver<ResolversTypes['ReadPolicyPayload'], ParentType, ContextType, RequireFields<MutationReadPolicyArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactPayload'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordDueDiligence?: Resolver<ResolversTypes['RecordDueDiligencePayload'], ParentType, ContextType, RequireFields<MutationRecordDueDiligenceArgs, 'input'>>;
  recordEnterpriseProfile?: Resolver<ResolversTypes['RecordEnterpriseProfilePayload'], ParentType, ContextType, RequireFields<MutationRecordEnterpriseProfileArgs, 'input'>>;
  recordFeasibility?: Resolver<ResolversTypes['RecordFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationRecordFeasibilityArgs, 'input'>>;
  recordMatchQuote?: Resolver<ResolversTypes['RecordMatchQuotePayload'], ParentType, ContextType, RequireFields<MutationRecordMatchQuoteArgs, 'input'>>;
  recordNoDeal?: Resolver<ResolversTypes['RecordNoDealPayload'], ParentType, ContextType, RequireFields<MutationRecordNoDealArgs, 'input'>>;
  recordSignal?: Resolver<ResolversTypes['RecordSignalPayload'], ParentType, ContextType, RequireFields<MutationRecordSignalArgs, 'input'>>;
  recordSigningEvent?: Resolver<ResolversTypes['RecordSigningEventPayload'], ParentType, ContextType, RequireFields<MutationRecordSigningEventArgs, 'input'>>;
  recordSiteProduction?: Resolver<ResolversTypes['RecordSiteProductionPayload'], ParentType, ContextType, RequireFields<MutationRecordSiteProductionArgs, 'input'>>;
  refuseHousing?: Resolver<ResolversTypes['RefuseHousingPayload'], ParentType, ContextType, RequireFields<MutationRefuseHousingArgs, 'input'>>;
  refusePolicyApplication?: Resolver<ResolversTypes['RefusePolicyApplicationPayload'], ParentType, ContextType, RequireFields<MutationRefusePolicyApplicationArgs, 'input'>>;
  registerHousing?: Resolver<ResolversTypes['RegisterHousingPayload'], ParentType, ContextType, RequireFields<MutationRegisterHousingArgs, 'input'>>;
  registerLead?: Resolver<ResolversTypes['RegisterLeadPayload'], ParentType, ContextType, RequireFields<MutationRegisterLeadArgs, 'input'>>;
  registerPark?: Resolver<ResolversTypes['RegisterParkPayload'], ParentType, ContextType, RequireFields<MutationRegisterParkArgs, 'input'>>;
  registerSite?: Resolver<ResolversTypes['RegisterSitePayload'], ParentType, ContextType, RequireFields<MutationRegisterSiteArgs, 'input'>>;
  releaseHousing?: Resolver<ResolversTypes['ReleaseHousingPayload'], ParentType, ContextType, RequireFields<MutationReleaseHousingArgs, 'input'>>;
  releaseSite?: Resolver<ResolversTypes['ReleaseSitePayload'], ParentType, ContextType, RequireFields<MutationReleaseSiteArgs, 'input'>>;
  removeChainNode?: Resolver<ResolversTypes['RemoveChainNodePayload'], ParentType, ContextType, RequireFields<MutationRemoveChainNodeArgs, 'input'>>;
  removePipeline?: Resolver<ResolversTypes['RemovePipelinePayload'], ParentType, ContextType, RequireFields<MutationRemovePipelineArgs, 'input'>>;
  replanFeasibility?: Resolver<ResolversTypes['ReplanFeasibilityPayload'], ParentType, ContextType, RequireFields<MutationReplanFeasibilityArgs, 'input'>>;
  reportSiteUse?: Resolver<ResolversTypes['ReportSiteUsePayload'], ParentType, ContextType, RequireFields<MutationReportSiteUseArgs, 'input'>>;
  reserveSite?: Resolver<ResolversTypes['ReserveSitePayload'], ParentType, ContextType, RequireFields<MutationReserveSiteArgs, 'input'>>;
  resolveAmountConflict?: Resolver<ResolversTypes['ResolveAmountConflictPayload'], ParentType, ContextType, RequireFields<MutationResolveAmountConflictArgs, 'input'>>;
  returnSiteToUse?: Resolver<ResolversTypes['ReturnSiteToUsePayload'], ParentType, ContextType, RequireFields<MutationReturnSiteToUseArgs, 'input'>>;
  reviewIncentiveTerm?: Resolver<ResolversTypes['ReviewIncentiveTermPayload'], ParentType, ContextType, RequireFields<MutationReviewIncentiveTermArgs, 'input'>>;
  reviseAgreement?: Resolver<ResolversTypes['ReviseAgreementPayload'], ParentType, ContextType, RequireFields<MutationReviseAgreementArgs, 'input'>>;
  reviseChainNode?: Resolver<ResolversTypes['ReviseChainNodePayload'], ParentType, ContextType, RequireFields<MutationReviseChainNodeArgs, 'input'>>;
  reviseLead?: Resolver<ResolversTypes['ReviseLeadPayload'], ParentType, ContextType, RequireFields<MutationReviseLeadArgs, 'input'>>;
  reviseOrderSupply?: Resolver<ResolversTypes['ReviseOrderSupplyPayload'], ParentType, ContextType, RequireFields<MutationReviseOrderSupplyArgs, 'input'>>;
  revisePolicy?: Resolver<ResolversTypes['RevisePolicyPayload'], ParentType, ContextType, RequireFields<MutationRevisePolicyArgs, 'input'>>;
  reviseSite?: Resolver<ResolversTypes['ReviseSitePayload'], ParentType, ContextType, RequireFields<MutationReviseSiteArgs, 'input'>>;
  reviseSiteTour?: Resolver<ResolversTypes['ReviseSiteTourPayload'], ParentType, ContextType, RequireFields<MutationReviseSiteTourArgs, 'input'>>;
  reviseTourStop?: Resolver<ResolversTypes['ReviseTourStopPayload'], ParentType, ContextType, RequireFields<MutationReviseTourStopArgs, 'input'>>;
  reviveLead?: Resolver<ResolversTypes['ReviveLeadPayload'], ParentType, ContextType, RequireFields<MutationReviveLeadArgs, 'input'>>;
  saveLeadFilter?: Resolver<ResolversTypes['SaveLeadFilterPayload'], ParentType, ContextType, RequireFields<MutationSaveLeadFilterArgs, 'input'>>;
  sendPitchPackage?: Resolver<ResolversTypes['SendPitchPackagePayload'], ParentType, ContextType, RequireFields<MutationSendPitchPackageArgs, 'input'>>;
  setDefaultLeadFilter?: Resolver<ResolversTypes['SetDefaultLeadFilterPayload'], ParentType, ContextType, RequireFields<MutationSetDefaultLeadFilterArgs, 'input'>>;
  setLeadPriority?: Resolver<ResolversTypes['SetLeadPriorityPayload'], ParentType, ContextType, RequireFields<MutationSetLeadPriorityArgs, 'input'>>;
  setRecruitmentTarget?: Resolver<ResolversTypes['SetRecruitmentTargetPayload'], ParentType, ContextType, RequireFields<MutationSetRecruitmentTargetArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementPayload'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  startLeadImport?: Resolver<ResolversTypes['StartLeadImportPayload'], ParentType, ContextType, RequireFields<MutationStartLeadImportArgs, 'input'>>;
  stateAmount?: Resolver<ResolversTypes['StateAmountPayload'], ParentType, ContextType, RequireFields<MutationStateAmountArgs, 'input'>>;
  strikeContact?: Resolver<ResolversTypes['StrikeContactPayload'], ParentType, ContextType, RequireFields<MutationStrikeContactArgs, 'input'>>;
  tagLead?: Resolver<ResolversTypes['TagLeadPayload'], ParentType, ContextType, RequireFields<MutationTagLeadArgs, 'input'>>;
  turnSignalIntoLead?: Resolver<ResolversTypes['TurnSignalIntoLeadPayload'], ParentType, ContextType, RequireFields<MutationTurnSignalIntoLeadArgs, 'input'>>;
  undoLeadImport?: Resolver<ResolversTypes['UndoLeadImportPayload'], ParentType, ContextType, RequireFields<MutationUndoLeadImportArgs, 'input'>>;
  undoLeadMerge?: Resolver<ResolversTypes['UndoLeadMergePayload'], ParentType, ContextType, RequireFields<MutationUndoLeadMergeArgs, 'input'>>;
  untagLead?: Resolver<ResolversTypes['UntagLeadPayload'], ParentType, ContextType, RequireFields<MutationUntagLeadArgs, 'input'>>;
  vacateChainNode?: Resolver<ResolversTypes['VacateChainNodePayload'], ParentType, ContextType, RequireFields<MutationVacateChainNodeArgs, 'input'>>;
  waitForHousing?: Resolver<ResolversTypes['WaitForHousingPayload'], ParentType, ContextType, RequireFields<MutationWaitForHousingArgs, 'input'>>;
  waiveObligation?: Resolver<ResolversTypes['WaiveObligationPayload'], ParentType, ContextType, RequireFields<MutationWaiveObligationArgs, 'input'>>;
  withdrawChainTarget?: Resolver<ResolversTypes['WithdrawChainTargetPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChainTargetArgs, 'input'>>;
  withdrawHousingApplication?: Resolver<ResolversTypes['WithdrawHousingApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawHousingApplicationArgs, 'input'>>;
  withdrawIncentiveTerm?: Resolver<ResolversTypes['WithdrawIncentiveTermPayload'], ParentType, ContextType, RequireFields<MutationWithdrawIncentiveTermArgs, 'input'>>;
  withdrawMatchConsent?: Resolver<ResolversTypes['WithdrawMatchConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawMatchConsentArgs, 'input'>>;
  withdrawOrderDemand?: Resolver<ResolversTypes['WithdrawOrderDemandPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOrderDemandArgs, 'input'>>;
  withdrawOrderSupply?: Resolver<ResolversTypes['WithdrawOrderSupplyPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOrderSupplyArgs, 'input'>>;
  withdrawPolicy?: Resolver<ResolversTypes['WithdrawPolicyPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPolicyArgs, 'input'>>;
  writePitchSection?: Resolver<ResolversTypes['WritePitchSectionPayload'], ParentType, ContextType, RequireFields<MutationWritePitchSectionArgs, 'input'>>;
};

export type NameChainTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChainTargetPayload'] = ResolversParentTypes['NameChainTargetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ChainTarget']>, ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ObjectToPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToPolicyPayload'] = ResolversParentTypes['ObjectToPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['InvestmentAgreement'], ParentType, ContextType>;
  breachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentiveTerm?: Resolver<Maybe<ResolversTypes['IncentiveTerm']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['PartySide'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['ObligationAction']>, ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObligationPerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPerformance'] = ResolversParentTypes['ObligationPerformance']> = {
  enterprise?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type OccupySitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupySitePayload'] = ResolversParentTypes['OccupySitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['SiteOccupancy']>, ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenChainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenChainPayload'] = ResolversParentTypes['OpenChainPayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCapacityLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCapacityLine'] = ResolversParentTypes['OrderCapacityLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type OrderContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderContact'] = ResolversParentTypes['OrderContact']> = {
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDemand'] = ResolversParentTypes['OrderDemand'], FederationReferenceType extends FederationReferenceTypes['OrderDemand'] = FederationReferenceTypes['OrderDemand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderDemand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  specs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderOfferState'], ParentType, ContextType>;
  toMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['OrderOfferAction']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDemandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDemandConnection'] = ResolversParentTypes['OrderDemandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderDemandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderDemand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderDemandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDemandEdge'] = ResolversParentTypes['OrderDemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderDemand'], ParentType, ContextType>;
};

export type OrderFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderFunnel'] = ResolversParentTypes['OrderFunnel']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  introductions?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  regularOrders?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type OrderIntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderIntroduction'] = ResolversParentTypes['OrderIntroduction']> = {
  buyer?: Resolver<ResolversTypes['OrderContact'], ParentType, ContextType>;
  introducedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['OrderContact'], ParentType, ContextType>;
};

export type OrderMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMatch'] = ResolversParentTypes['OrderMatch'], FederationReferenceType extends FederationReferenceTypes['OrderMatch'] = FederationReferenceTypes['OrderMatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coverage?: Resolver<ResolversTypes['OrderCoverage'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['OrderParty']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['OrderIntroduction']>, ParentType, ContextType>;
  noDealReason?: Resolver<Maybe<ResolversTypes['OrderNoDealReason']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OrderOutcome']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['OrderMatchReason']>, ParentType, ContextType>;
  similarProduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderMatchState'], ParentType, ContextType>;
  toMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['OrderMatchAction']>, ParentType, ContextType>;
  waitingFor?: Resolver<Array<ResolversTypes['OrderParty']>, ParentType, ContextType>;
};

export type OrderMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMatchConnection'] = ResolversParentTypes['OrderMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMatchEdge'] = ResolversParentTypes['OrderMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderMatch'], ParentType, ContextType>;
};

export type OrderMatchSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMatchSide'] = ResolversParentTypes['OrderMatchSide'], FederationReferenceType extends FederationReferenceTypes['OrderMatchSide'] = FederationReferenceTypes['OrderMatchSide']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderMatchSide']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['OrderContact']>, ParentType, ContextType>;
  counterpartConsented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counterpartProduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['OrderDemand']>, ParentType, ContextType>;
  endedByOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OrderOutcome']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['OrderParty'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  quantityClass?: Resolver<ResolversTypes['OrderQuantityClass'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['OrderMatchReason']>, ParentType, ContextType>;
  specs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderMatchState'], ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['OrderSupply']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['OrderMatchAction']>, ParentType, ContextType>;
};

export type OrderMatchSideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMatchSideConnection'] = ResolversParentTypes['OrderMatchSideConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderMatchSideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderMatchSideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMatchSideEdge'] = ResolversParentTypes['OrderMatchSideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderMatchSide'], ParentType, ContextType>;
};

export type OrderMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMiss'] = ResolversParentTypes['OrderMiss']> = {
  reasons?: Resolver<Array<ResolversTypes['OrderMissReason']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['OrderSupply'], ParentType, ContextType>;
};

export type OrderOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderOutcome'] = ResolversParentTypes['OrderOutcome']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['OrderParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderOutcomeKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSupply'] = ResolversParentTypes['OrderSupply'], FederationReferenceType extends FederationReferenceTypes['OrderSupply'] = FederationReferenceTypes['OrderSupply']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderSupply']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<Array<ResolversTypes['OrderCapacityLine']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['OrderSupplyMonth']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  specs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderOfferState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['OrderOfferAction']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderSupplyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSupplyConnection'] = ResolversParentTypes['OrderSupplyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderSupplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderSupply']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderSupplyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSupplyEdge'] = ResolversParentTypes['OrderSupplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderSupply'], ParentType, ContextType>;
};

export type OrderSupplyMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSupplyMonth'] = ResolversParentTypes['OrderSupplyMonth']> = {
  free?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buildings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCapacity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ParkSection']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkSection'] = ResolversParentTypes['ParkSection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParkSectionStatus'], ParentType, ContextType>;
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

export type PitchPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchPackage'] = ResolversParentTypes['PitchPackage']> = {
  canSend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['PitchReadiness'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PitchSection']>, ParentType, ContextType>;
  sendings?: Resolver<Array<ResolversTypes['PitchSending']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
};

export type PitchPackageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchPackageConnection'] = ResolversParentTypes['PitchPackageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PitchPackageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PitchPackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PitchPackageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchPackageEdge'] = ResolversParentTypes['PitchPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PitchPackage'], ParentType, ContextType>;
};

export type PitchReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchReadiness'] = ResolversParentTypes['PitchReadiness']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PitchState'], ParentType, ContextType>;
};

export type PitchSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchSection'] = ResolversParentTypes['PitchSection']> = {
  kind?: Resolver<ResolversTypes['PitchSectionKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PitchSendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchSending'] = ResolversParentTypes['PitchSending']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['PitchSection']>>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFeasibilityPayload'] = ResolversParentTypes['PlanFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FeasibilityItem']>, ParentType, ContextType>;
};

export type PlanNextStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNextStepPayload'] = ResolversParentTypes['PlanNextStepPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type PlanSiteTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSiteTourPayload'] = ResolversParentTypes['PlanSiteTourPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tour?: Resolver<Maybe<ResolversTypes['SiteTour']>, ParentType, ContextType>;
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
  objectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryTeam?: Resolver<Maybe<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
};

export type ProjectIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectIdentity'] = ResolversParentTypes['ProjectIdentity'], FederationReferenceType extends FederationReferenceTypes['ProjectIdentity'] = FederationReferenceTypes['ProjectIdentity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectIdentity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['HeadlineAmount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  parentGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  separateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signingEvents?: Resolver<Array<ResolversTypes['SigningEvent']>, ParentType, ContextType>;
  siteParcel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['Uscc']>, ParentType, ContextType>;
};

export type PublishOrderDemandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOrderDemandPayload'] = ResolversParentTypes['PublishOrderDemandPayload']> = {
  demand?: Resolver<Maybe<ResolversTypes['OrderDemand']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishOrderSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOrderSupplyPayload'] = ResolversParentTypes['PublishOrderSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['OrderSupply']>, ParentType, ContextType>;
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
  agreements?: Resolver<ResolversTypes['InvestmentAgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['LeadContactConnection'], ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  contactsDue?: Resolver<ResolversTypes['ContactDueConnection'], ParentType, ContextType, RequireFields<QueryContactsDueArgs, 'first'>>;
  enterprisePolicies?: Resolver<ResolversTypes['EnterprisePolicyConnection'], ParentType, ContextType, RequireFields<QueryEnterprisePoliciesArgs, 'first'>>;
  enterprisePolicy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType, RequireFields<QueryEnterprisePolicyArgs, 'id'>>;
  handoverDays?: Resolver<ResolversTypes['HandoverDays'], ParentType, ContextType, RequireFields<QueryHandoverDaysArgs, 'asOf' | 'from' | 'to'>>;
  housingApplications?: Resolver<ResolversTypes['HousingApplicationConnection'], ParentType, ContextType, RequireFields<QueryHousingApplicationsArgs, 'first'>>;
  incentiveTerm?: Resolver<Maybe<ResolversTypes['IncentiveTerm']>, ParentType, ContextType, RequireFields<QueryIncentiveTermArgs, 'id'>>;
  incentiveTermsToReview?: Resolver<Array<ResolversTypes['IncentiveTerm']>, ParentType, ContextType>;
  industryChain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType, RequireFields<QueryIndustryChainArgs, 'id'>>;
  industryChains?: Resolver<Array<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  industryTeams?: Resolver<Array<ResolversTypes['IndustryTeam']>, ParentType, ContextType>;
  lawfulOffers?: Resolver<Array<ResolversTypes['LawfulOffer']>, ParentType, ContextType, Partial<QueryLawfulOffersArgs>>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leadBoard?: Resolver<Array<ResolversTypes['LeadColumn']>, ParentType, ContextType, Partial<QueryLeadBoardArgs>>;
  leadDuplicates?: Resolver<ResolversTypes['LeadDuplicateConnection'], ParentType, ContextType, RequireFields<QueryLeadDuplicatesArgs, 'first' | 'status'>>;
  leadImport?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryLeadImportArgs, 'id'>>;
  leadImportColumns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  leadImports?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryLeadImportsArgs, 'first'>>;
  leadIndustries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leadMerges?: Resolver<ResolversTypes['LeadMergeConnection'], ParentType, ContextType, RequireFields<QueryLeadMergesArgs, 'first'>>;
  leads?: Resolver<ResolversTypes['InvestmentLeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'orderBy'>>;
  matchingProjects?: Resolver<Array<ResolversTypes['ProjectIdentity']>, ParentType, ContextType, RequireFields<QueryMatchingProjectsArgs, 'productLine' | 'siteParcel'>>;
  obligationPerformance?: Resolver<ResolversTypes['ObligationPerformance'], ParentType, ContextType, RequireFields<QueryObligationPerformanceArgs, 'asOf'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  orderDemand?: Resolver<Maybe<ResolversTypes['OrderDemand']>, ParentType, ContextType, RequireFields<QueryOrderDemandArgs, 'id'>>;
  orderDemands?: Resolver<ResolversTypes['OrderDemandConnection'], ParentType, ContextType, RequireFields<QueryOrderDemandsArgs, 'first'>>;
  orderFunnel?: Resolver<ResolversTypes['OrderFunnel'], ParentType, ContextType, RequireFields<QueryOrderFunnelArgs, 'asOf'>>;
  orderMatchSides?: Resolver<ResolversTypes['OrderMatchSideConnection'], ParentType, ContextType, RequireFields<QueryOrderMatchSidesArgs, 'first'>>;
  orderMatches?: Resolver<ResolversTypes['OrderMatchConnection'], ParentType, ContextType, RequireFields<QueryOrderMatchesArgs, 'first'>>;
  orderMisses?: Resolver<Array<ResolversTypes['OrderMiss']>, ParentType, ContextType, RequireFields<QueryOrderMissesArgs, 'demandId'>>;
  orderSupplies?: Resolver<ResolversTypes['OrderSupplyConnection'], ParentType, ContextType, RequireFields<QueryOrderSuppliesArgs, 'first'>>;
  orderSupply?: Resolver<Maybe<ResolversTypes['OrderSupply']>, ParentType, ContextType, RequireFields<QueryOrderSupplyArgs, 'id'>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'id'>>;
  parks?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pipelines?: Resolver<Array<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  pitchPackages?: Resolver<ResolversTypes['PitchPackageConnection'], ParentType, ContextType, RequireFields<QueryPitchPackagesArgs, 'first'>>;
  policyDeliveries?: Resolver<ResolversTypes['PolicyDeliveryConnection'], ParentType, ContextType, RequireFields<QueryPolicyDeliveriesArgs, 'first'>>;
  policyDelivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType, RequireFields<QueryPolicyDeliveryArgs, 'id'>>;
  policyMatches?: Resolver<ResolversTypes['PolicyMatchConnection'], ParentType, ContextType, RequireFields<QueryPolicyMatchesArgs, 'first' | 'policyId'>>;
  recruitmentFigures?: Resolver<ResolversTypes['RecruitmentFigures'], ParentType, ContextType, RequireFields<QueryRecruitmentFiguresArgs, 'asOf'>>;
  recruitmentRules?: Resolver<ResolversTypes['RecruitmentRules'], ParentType, ContextType>;
  recruitmentTargets?: Resolver<Array<ResolversTypes['RecruitmentTarget']>, ParentType, ContextType, RequireFields<QueryRecruitmentTargetsArgs, 'year'>>;
  savedLeadFilters?: Resolver<Array<ResolversTypes['SavedLeadFilter']>, ParentType, ContextType>;
  signalResponse?: Resolver<ResolversTypes['Figure'], ParentType, ContextType, Partial<QuerySignalResponseArgs>>;
  signals?: Resolver<ResolversTypes['LeadSignalConnection'], ParentType, ContextType, RequireFields<QuerySignalsArgs, 'first'>>;
  signedProjects?: Resolver<ResolversTypes['SignedProjects'], ParentType, ContextType, RequireFields<QuerySignedProjectsArgs, 'asOf' | 'from' | 'to'>>;
  similarLeads?: Resolver<Array<ResolversTypes['SimilarLead']>, ParentType, ContextType, RequireFields<QuerySimilarLeadsArgs, 'enterpriseId' | 'title'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  siteMatches?: Resolver<Array<ResolversTypes['SiteMatch']>, ParentType, ContextType, RequireFields<QuerySiteMatchesArgs, 'first' | 'wish'>>;
  siteTour?: Resolver<Maybe<ResolversTypes['SiteTour']>, ParentType, ContextType, RequireFields<QuerySiteTourArgs, 'id'>>;
  siteTours?: Resolver<ResolversTypes['SiteTourConnection'], ParentType, ContextType, RequireFields<QuerySiteToursArgs, 'first'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'first'>>;
  talentHousing?: Resolver<Maybe<ResolversTypes['TalentHousing']>, ParentType, ContextType, RequireFields<QueryTalentHousingArgs, 'id'>>;
  talentHousings?: Resolver<Array<ResolversTypes['TalentHousing']>, ParentType, ContextType>;
};

export type ReadPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadPolicyPayload'] = ResolversParentTypes['ReadPolicyPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactPayload'] = ResolversParentTypes['RecordContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['LeadContact']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDueDiligencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDueDiligencePayload'] = ResolversParentTypes['RecordDueDiligencePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['DueDiligenceItem']>, ParentType, ContextType>;
};

export type RecordEnterpriseProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEnterpriseProfilePayload'] = ResolversParentTypes['RecordEnterpriseProfilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['EnterpriseProfile']>, ParentType, ContextType>;
};

export type RecordFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFeasibilityPayload'] = ResolversParentTypes['RecordFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type RecordMatchQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMatchQuotePayload'] = ResolversParentTypes['RecordMatchQuotePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
};

export type RecordNoDealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNoDealPayload'] = ResolversParentTypes['RecordNoDealPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
};

export type RecordSignalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSignalPayload'] = ResolversParentTypes['RecordSignalPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['LeadSignal']>, ParentType, ContextType>;
};

export type RecordSigningEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSigningEventPayload'] = ResolversParentTypes['RecordSigningEventPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  signingEvent?: Resolver<Maybe<ResolversTypes['SigningEvent']>, ParentType, ContextType>;
};

export type RecordSiteProductionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSiteProductionPayload'] = ResolversParentTypes['RecordSiteProductionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['SiteOccupancy']>, ParentType, ContextType>;
};

export type RecruitmentFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentFigures'] = ResolversParentTypes['RecruitmentFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  chainCoverage?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  dueThisWeek?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  funnel?: Resolver<Array<ResolversTypes['FunnelStage']>, ParentType, ContextType, Partial<RecruitmentFiguresFunnelArgs>>;
  referralConversion?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  referrers?: Resolver<Array<ResolversTypes['ReferrerConversion']>, ParentType, ContextType, Partial<RecruitmentFiguresReferrersArgs>>;
  reserveFlow?: Resolver<Array<ResolversTypes['FlowStation']>, ParentType, ContextType, Partial<RecruitmentFiguresReserveFlowArgs>>;
  reserveRatio?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  signedAmount?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  withoutNextStep?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type RecruitmentRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentRules'] = ResolversParentTypes['RecruitmentRules']> = {
  dueDiligenceForSigning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueDiligenceItems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dueDiligenceOffFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feasibilityForNegotiation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formalContactsPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
};

export type RecruitmentTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentTarget'] = ResolversParentTypes['RecruitmentTarget']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecruitmentTargetKind'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferrerConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferrerConversion'] = ResolversParentTypes['ReferrerConversion']> = {
  conversion?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type RefuseHousingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseHousingPayload'] = ResolversParentTypes['RefuseHousingPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefusePolicyApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusePolicyApplicationPayload'] = ResolversParentTypes['RefusePolicyApplicationPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterHousingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterHousingPayload'] = ResolversParentTypes['RegisterHousingPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  housing?: Resolver<Maybe<ResolversTypes['TalentHousing']>, ParentType, ContextType>;
};

export type RegisterLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterLeadPayload'] = ResolversParentTypes['RegisterLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type RegisterParkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterParkPayload'] = ResolversParentTypes['RegisterParkPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
};

export type RegisterSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSitePayload'] = ResolversParentTypes['RegisterSitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type ReleaseHousingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHousingPayload'] = ResolversParentTypes['ReleaseHousingPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseSitePayload'] = ResolversParentTypes['ReleaseSitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['SiteReservation']>, ParentType, ContextType>;
};

export type RemoveChainNodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveChainNodePayload'] = ResolversParentTypes['RemoveChainNodePayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePipelinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePipelinePayload'] = ResolversParentTypes['RemovePipelinePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
};

export type ReplanFeasibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplanFeasibilityPayload'] = ResolversParentTypes['ReplanFeasibilityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FeasibilityItem']>, ParentType, ContextType>;
};

export type ReportSiteUsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSiteUsePayload'] = ResolversParentTypes['ReportSiteUsePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type ReserveSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveSitePayload'] = ResolversParentTypes['ReserveSitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['SiteReservation']>, ParentType, ContextType>;
};

export type ResolveAmountConflictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveAmountConflictPayload'] = ResolversParentTypes['ResolveAmountConflictPayload']> = {
  amount?: Resolver<Maybe<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnSiteToUsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSiteToUsePayload'] = ResolversParentTypes['ReturnSiteToUsePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type ReviewIncentiveTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewIncentiveTermPayload'] = ResolversParentTypes['ReviewIncentiveTermPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  incentiveTerm?: Resolver<Maybe<ResolversTypes['IncentiveTerm']>, ParentType, ContextType>;
};

export type ReviseAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseAgreementPayload'] = ResolversParentTypes['ReviseAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseChainNodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseChainNodePayload'] = ResolversParentTypes['ReviseChainNodePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ChainNode']>, ParentType, ContextType>;
};

export type ReviseLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseLeadPayload'] = ResolversParentTypes['ReviseLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type ReviseOrderSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseOrderSupplyPayload'] = ResolversParentTypes['ReviseOrderSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['OrderSupply']>, ParentType, ContextType>;
};

export type RevisePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisePolicyPayload'] = ResolversParentTypes['RevisePolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type ReviseSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseSitePayload'] = ResolversParentTypes['ReviseSitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type ReviseSiteTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseSiteTourPayload'] = ResolversParentTypes['ReviseSiteTourPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tour?: Resolver<Maybe<ResolversTypes['SiteTour']>, ParentType, ContextType>;
};

export type ReviseTourStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseTourStopPayload'] = ResolversParentTypes['ReviseTourStopPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tour?: Resolver<Maybe<ResolversTypes['SiteTour']>, ParentType, ContextType>;
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

export type SendPitchPackagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPitchPackagePayload'] = ResolversParentTypes['SendPitchPackagePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['PitchPackage']>, ParentType, ContextType>;
};

export type SetDefaultLeadFilterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultLeadFilterPayload'] = ResolversParentTypes['SetDefaultLeadFilterPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['SavedLeadFilter']>, ParentType, ContextType>;
};

export type SetLeadPriorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLeadPriorityPayload'] = ResolversParentTypes['SetLeadPriorityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type SetRecruitmentTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRecruitmentTargetPayload'] = ResolversParentTypes['SetRecruitmentTargetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['RecruitmentTarget']>, ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['InvestmentAgreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignalAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalAnswer'] = ResolversParentTypes['SignalAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['LeadContact']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignedProjectsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedProjects'] = ResolversParentTypes['SignedProjects']> = {
  amounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incompleteProjects?: Resolver<Array<ResolversTypes['ProjectIdentity']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['ProjectIdentity']>, ParentType, ContextType>;
  overAnnounced?: Resolver<Array<ResolversTypes['ProjectIdentity']>, ParentType, ContextType>;
};

export type SigningEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningEvent'] = ResolversParentTypes['SigningEvent']> = {
  announced?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimilarLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarLead'] = ResolversParentTypes['SimilarLead']> = {
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  availableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geometry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SiteKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupancies?: Resolver<Array<ResolversTypes['SiteOccupancy']>, ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  plannedUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['SitePrice']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['SiteReservation']>, ParentType, ContextType>;
  reuses?: Resolver<Array<ResolversTypes['SiteReuse']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sectionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['SiteEvent']>, ParentType, ContextType>;
  useFinding?: Resolver<Maybe<ResolversTypes['SiteUseFinding']>, ParentType, ContextType>;
  utilities?: Resolver<Array<ResolversTypes['SiteUtility']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['SiteAction']>, ParentType, ContextType>;
};

export type SiteChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteChange'] = ResolversParentTypes['SiteChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SiteEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteEvent'] = ResolversParentTypes['SiteEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['SiteChange']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SiteEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SiteLandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteLanding'] = ResolversParentTypes['SiteLanding']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  productionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withinMonth?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SiteMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteMatch'] = ResolversParentTypes['SiteMatch']> = {
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SiteMatchReason']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteMatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteMatchReason'] = ResolversParentTypes['SiteMatchReason']> = {
  availableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['MatchCriterion'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  offered?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  utility?: Resolver<Maybe<ResolversTypes['UtilityKind']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  wantedBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SiteOccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteOccupancy'] = ResolversParentTypes['SiteOccupancy']> = {
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landing?: Resolver<Maybe<ResolversTypes['SiteLanding']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  productionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SitePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SitePrice'] = ResolversParentTypes['SitePrice']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PriceBasis'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteReservation'] = ResolversParentTypes['SiteReservation']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['ReservationEnding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['InvestmentLead'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteReuseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteReuse'] = ResolversParentTypes['SiteReuse']> = {
  after?: Resolver<Maybe<ResolversTypes['SiteReuseFacts']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SiteReuseFacts'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newUse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteReuseFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteReuseFacts'] = ResolversParentTypes['SiteReuseFacts']> = {
  area?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  occupant?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  outputPerMu?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxPerMu?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteTourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteTour'] = ResolversParentTypes['SiteTour']> = {
  cancelledFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TourDirection'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['TourStop']>, ParentType, ContextType>;
  stopsPerDay?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['RecruitmentAction']>, ParentType, ContextType>;
};

export type SiteTourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteTourConnection'] = ResolversParentTypes['SiteTourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteTourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SiteTour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteTourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteTourEdge'] = ResolversParentTypes['SiteTourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteTour'], ParentType, ContextType>;
};

export type SiteUseFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteUseFinding'] = ResolversParentTypes['SiteUseFinding']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  useRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SiteUtilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteUtility'] = ResolversParentTypes['SiteUtility']> = {
  kind?: Resolver<ResolversTypes['UtilityKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StageConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageConversion'] = ResolversParentTypes['StageConversion']> = {
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  wentOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartLeadImportPayload'] = ResolversParentTypes['StartLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type StateAmountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateAmountPayload'] = ResolversParentTypes['StateAmountPayload']> = {
  amount?: Resolver<Maybe<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedAmount'] = ResolversParentTypes['StatedAmount']> = {
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  setAsideBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setAsideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrikeContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeContactPayload'] = ResolversParentTypes['StrikeContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['LeadContact']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TagLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagLeadPayload'] = ResolversParentTypes['TagLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
};

export type TalentHousingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentHousing'] = ResolversParentTypes['TalentHousing'], FederationReferenceType extends FederationReferenceTypes['TalentHousing'] = FederationReferenceTypes['TalentHousing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentHousing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buildings?: Resolver<Array<ResolversTypes['HousingBuilding']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['HousingCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourStop'] = ResolversParentTypes['TourStop']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TourStopType'], ParentType, ContextType>;
};

export type TurnSignalIntoLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnSignalIntoLeadPayload'] = ResolversParentTypes['TurnSignalIntoLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['LeadSignal']>, ParentType, ContextType>;
};

export type UndoLeadImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLeadImportPayload'] = ResolversParentTypes['UndoLeadImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type UndoLeadMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLeadMergePayload'] = ResolversParentTypes['UndoLeadMergePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['LeadMerge']>, ParentType, ContextType>;
};

export type UntagLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UntagLeadPayload'] = ResolversParentTypes['UntagLeadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['InvestmentLead']>, ParentType, ContextType>;
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

export type VacateChainNodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacateChainNodePayload'] = ResolversParentTypes['VacateChainNodePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  filling?: Resolver<Maybe<ResolversTypes['ChainFilling']>, ParentType, ContextType>;
};

export type WaitForHousingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitForHousingPayload'] = ResolversParentTypes['WaitForHousingPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaiveObligationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveObligationPayload'] = ResolversParentTypes['WaiveObligationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type WithdrawChainTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawChainTargetPayload'] = ResolversParentTypes['WithdrawChainTargetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ChainTarget']>, ParentType, ContextType>;
};

export type WithdrawHousingApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawHousingApplicationPayload'] = ResolversParentTypes['WithdrawHousingApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['HousingApplication']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawIncentiveTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawIncentiveTermPayload'] = ResolversParentTypes['WithdrawIncentiveTermPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  incentiveTerm?: Resolver<Maybe<ResolversTypes['IncentiveTerm']>, ParentType, ContextType>;
};

export type WithdrawMatchConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMatchConsentPayload'] = ResolversParentTypes['WithdrawMatchConsentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['OrderMatchSide']>, ParentType, ContextType>;
};

export type WithdrawOrderDemandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOrderDemandPayload'] = ResolversParentTypes['WithdrawOrderDemandPayload']> = {
  demand?: Resolver<Maybe<ResolversTypes['OrderDemand']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOrderSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOrderSupplyPayload'] = ResolversParentTypes['WithdrawOrderSupplyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['OrderSupply']>, ParentType, ContextType>;
};

export type WithdrawPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPolicyPayload'] = ResolversParentTypes['WithdrawPolicyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['EnterprisePolicy']>, ParentType, ContextType>;
};

export type WritePitchSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WritePitchSectionPayload'] = ResolversParentTypes['WritePitchSectionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['PitchPackage']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptHousingOfferPayload?: AcceptHousingOfferPayloadResolvers<ContextType>;
  AddAgreementPartyPayload?: AddAgreementPartyPayloadResolvers<ContextType>;
  AddChainNodePayload?: AddChainNodePayloadResolvers<ContextType>;
  AddObligationPayload?: AddObligationPayloadResolvers<ContextType>;
  AdvanceLeadPayload?: AdvanceLeadPayloadResolvers<ContextType>;
  AdvanceParkSectionPayload?: AdvanceParkSectionPayloadResolvers<ContextType>;
  AdvanceSitePayload?: AdvanceSitePayloadResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AllocateHousingPayload?: AllocateHousingPayloadResolvers<ContextType>;
  AnswerSignalPayload?: AnswerSignalPayloadResolvers<ContextType>;
  ApplyForHousingPayload?: ApplyForHousingPayloadResolvers<ContextType>;
  ApplyForPolicyPayload?: ApplyForPolicyPayloadResolvers<ContextType>;
  ApplyLeadImportPayload?: ApplyLeadImportPayloadResolvers<ContextType>;
  AppointIndustryTeamLeadPayload?: AppointIndustryTeamLeadPayloadResolvers<ContextType>;
  ArrangeTourStopsPayload?: ArrangeTourStopsPayloadResolvers<ContextType>;
  AssignChainTeamPayload?: AssignChainTeamPayloadResolvers<ContextType>;
  AssignLeadPayload?: AssignLeadPayloadResolvers<ContextType>;
  AttachIncentiveTermPayload?: AttachIncentiveTermPayloadResolvers<ContextType>;
  AttachSignalToLeadPayload?: AttachSignalToLeadPayloadResolvers<ContextType>;
  CancelLeadImportPayload?: CancelLeadImportPayloadResolvers<ContextType>;
  CancelSiteTourPayload?: CancelSiteTourPayloadResolvers<ContextType>;
  ChainFilling?: ChainFillingResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChainNode?: ChainNodeResolvers<ContextType>;
  ChainTarget?: ChainTargetResolvers<ContextType>;
  ChangeLeadPipelinePayload?: ChangeLeadPipelinePayloadResolvers<ContextType>;
  ChangeRecruitmentRulesPayload?: ChangeRecruitmentRulesPayloadResolvers<ContextType>;
  CloseOrderMatchPayload?: CloseOrderMatchPayloadResolvers<ContextType>;
  CompleteSiteReusePayload?: CompleteSiteReusePayloadResolvers<ContextType>;
  ConditionResult?: ConditionResultResolvers<ContextType>;
  ConfirmMatchOrderPayload?: ConfirmMatchOrderPayloadResolvers<ContextType>;
  ConnectChainNodesPayload?: ConnectChainNodesPayloadResolvers<ContextType>;
  ConsentToMatchPayload?: ConsentToMatchPayloadResolvers<ContextType>;
  ContactCadence?: ContactCadenceResolvers<ContextType>;
  ContactCorrection?: ContactCorrectionResolvers<ContextType>;
  ContactDue?: ContactDueResolvers<ContextType>;
  ContactDueConnection?: ContactDueConnectionResolvers<ContextType>;
  ContactDueEdge?: ContactDueEdgeResolvers<ContextType>;
  ContactStrike?: ContactStrikeResolvers<ContextType>;
  CopyPitchPackagePayload?: CopyPitchPackagePayloadResolvers<ContextType>;
  CorrectContactPayload?: CorrectContactPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideDueDiligencePayload?: DecideDueDiligencePayloadResolvers<ContextType>;
  DecideSiteReusePayload?: DecideSiteReusePayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclareBreachPayload?: DeclareBreachPayloadResolvers<ContextType>;
  DeclineMatchPayload?: DeclineMatchPayloadResolvers<ContextType>;
  DefinePipelinePayload?: DefinePipelinePayloadResolvers<ContextType>;
  DeleteLeadFilterPayload?: DeleteLeadFilterPayloadResolvers<ContextType>;
  DeliverPolicyPayload?: DeliverPolicyPayloadResolvers<ContextType>;
  DisconnectChainNodesPayload?: DisconnectChainNodesPayloadResolvers<ContextType>;
  DismissLeadDuplicatePayload?: DismissLeadDuplicatePayloadResolvers<ContextType>;
  DraftIncentiveTermPayload?: DraftIncentiveTermPayloadResolvers<ContextType>;
  DraftPolicyPayload?: DraftPolicyPayloadResolvers<ContextType>;
  DropFeasibilityPayload?: DropFeasibilityPayloadResolvers<ContextType>;
  DropLeadPayload?: DropLeadPayloadResolvers<ContextType>;
  DueDiligence?: DueDiligenceResolvers<ContextType>;
  DueDiligenceDecision?: DueDiligenceDecisionResolvers<ContextType>;
  DueDiligenceItem?: DueDiligenceItemResolvers<ContextType>;
  EndOccupancyPayload?: EndOccupancyPayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterprisePolicy?: EnterprisePolicyResolvers<ContextType>;
  EnterprisePolicyConnection?: EnterprisePolicyConnectionResolvers<ContextType>;
  EnterprisePolicyEdge?: EnterprisePolicyEdgeResolvers<ContextType>;
  EnterpriseProfile?: EnterpriseProfileResolvers<ContextType>;
  ExportLeadsPayload?: ExportLeadsPayloadResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  FeasibilityItem?: FeasibilityItemResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  FillChainNodePayload?: FillChainNodePayloadResolvers<ContextType>;
  FinishFeasibilityPayload?: FinishFeasibilityPayloadResolvers<ContextType>;
  FinishNextStepPayload?: FinishNextStepPayloadResolvers<ContextType>;
  FlowStation?: FlowStationResolvers<ContextType>;
  FormIndustryTeamPayload?: FormIndustryTeamPayloadResolvers<ContextType>;
  FulfilObligationPayload?: FulfilObligationPayloadResolvers<ContextType>;
  FulfilPolicyPayload?: FulfilPolicyPayloadResolvers<ContextType>;
  FunnelStage?: FunnelStageResolvers<ContextType>;
  GateFinding?: GateFindingResolvers<ContextType>;
  GivePolicyFeedbackPayload?: GivePolicyFeedbackPayloadResolvers<ContextType>;
  HandOverAgreementPayload?: HandOverAgreementPayloadResolvers<ContextType>;
  HandoverDays?: HandoverDaysResolvers<ContextType>;
  HandoverTiming?: HandoverTimingResolvers<ContextType>;
  HeadlineAmount?: HeadlineAmountResolvers<ContextType>;
  HousingApplicant?: HousingApplicantResolvers<ContextType>;
  HousingApplication?: HousingApplicationResolvers<ContextType>;
  HousingApplicationConnection?: HousingApplicationConnectionResolvers<ContextType>;
  HousingApplicationEdge?: HousingApplicationEdgeResolvers<ContextType>;
  HousingBuilding?: HousingBuildingResolvers<ContextType>;
  HousingCategory?: HousingCategoryResolvers<ContextType>;
  IdentifyProjectPayload?: IdentifyProjectPayloadResolvers<ContextType>;
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
  IncentiveReview?: IncentiveReviewResolvers<ContextType>;
  IncentiveTerm?: IncentiveTermResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
  IndustryTeam?: IndustryTeamResolvers<ContextType>;
  InvestmentAgreement?: InvestmentAgreementResolvers<ContextType>;
  InvestmentAgreementConnection?: InvestmentAgreementConnectionResolvers<ContextType>;
  InvestmentAgreementEdge?: InvestmentAgreementEdgeResolvers<ContextType>;
  InvestmentIntensity?: InvestmentIntensityResolvers<ContextType>;
  InvestmentLead?: InvestmentLeadResolvers<ContextType>;
  InvestmentLeadConnection?: InvestmentLeadConnectionResolvers<ContextType>;
  InvestmentLeadEdge?: InvestmentLeadEdgeResolvers<ContextType>;
  LawfulOffer?: LawfulOfferResolvers<ContextType>;
  LeadChange?: LeadChangeResolvers<ContextType>;
  LeadColumn?: LeadColumnResolvers<ContextType>;
  LeadContact?: LeadContactResolvers<ContextType>;
  LeadContactConnection?: LeadContactConnectionResolvers<ContextType>;
  LeadContactEdge?: LeadContactEdgeResolvers<ContextType>;
  LeadDuplicate?: LeadDuplicateResolvers<ContextType>;
  LeadDuplicateConnection?: LeadDuplicateConnectionResolvers<ContextType>;
  LeadDuplicateEdge?: LeadDuplicateEdgeResolvers<ContextType>;
  LeadEvent?: LeadEventResolvers<ContextType>;
  LeadEventConnection?: LeadEventConnectionResolvers<ContextType>;
  LeadEventEdge?: LeadEventEdgeResolvers<ContextType>;
  LeadMerge?: LeadMergeResolvers<ContextType>;
  LeadMergeConnection?: LeadMergeConnectionResolvers<ContextType>;
  LeadMergeEdge?: LeadMergeEdgeResolvers<ContextType>;
  LeadQuantity?: LeadQuantityResolvers<ContextType>;
  LeadSignal?: LeadSignalResolvers<ContextType>;
  LeadSignalConnection?: LeadSignalConnectionResolvers<ContextType>;
  LeadSignalEdge?: LeadSignalEdgeResolvers<ContextType>;
  LeadValue?: LeadValueResolvers<ContextType>;
  LetLeadRestPayload?: LetLeadRestPayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MedianFigure?: MedianFigureResolvers<ContextType>;
  MedianFigureRow?: MedianFigureRowResolvers<ContextType>;
  MergeLeadsPayload?: MergeLeadsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  MoneyFigureRow?: MoneyFigureRowResolvers<ContextType>;
  MoveIntoSitePayload?: MoveIntoSitePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameChainTargetPayload?: NameChainTargetPayloadResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  ObjectToPolicyPayload?: ObjectToPolicyPayloadResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationPerformance?: ObligationPerformanceResolvers<ContextType>;
  OccupySitePayload?: OccupySitePayloadResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OpenChainPayload?: OpenChainPayloadResolvers<ContextType>;
  OrderCapacityLine?: OrderCapacityLineResolvers<ContextType>;
  OrderContact?: OrderContactResolvers<ContextType>;
  OrderDemand?: OrderDemandResolvers<ContextType>;
  OrderDemandConnection?: OrderDemandConnectionResolvers<ContextType>;
  OrderDemandEdge?: OrderDemandEdgeResolvers<ContextType>;
  OrderFunnel?: OrderFunnelResolvers<ContextType>;
  OrderIntroduction?: OrderIntroductionResolvers<ContextType>;
  OrderMatch?: OrderMatchResolvers<ContextType>;
  OrderMatchConnection?: OrderMatchConnectionResolvers<ContextType>;
  OrderMatchEdge?: OrderMatchEdgeResolvers<ContextType>;
  OrderMatchSide?: OrderMatchSideResolvers<ContextType>;
  OrderMatchSideConnection?: OrderMatchSideConnectionResolvers<ContextType>;
  OrderMatchSideEdge?: OrderMatchSideEdgeResolvers<ContextType>;
  OrderMiss?: OrderMissResolvers<ContextType>;
  OrderOutcome?: OrderOutcomeResolvers<ContextType>;
  OrderSupply?: OrderSupplyResolvers<ContextType>;
  OrderSupplyConnection?: OrderSupplyConnectionResolvers<ContextType>;
  OrderSupplyEdge?: OrderSupplyEdgeResolvers<ContextType>;
  OrderSupplyMonth?: OrderSupplyMonthResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkSection?: ParkSectionResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineStage?: PipelineStageResolvers<ContextType>;
  PitchPackage?: PitchPackageResolvers<ContextType>;
  PitchPackageConnection?: PitchPackageConnectionResolvers<ContextType>;
  PitchPackageEdge?: PitchPackageEdgeResolvers<ContextType>;
  PitchReadiness?: PitchReadinessResolvers<ContextType>;
  PitchSection?: PitchSectionResolvers<ContextType>;
  PitchSending?: PitchSendingResolvers<ContextType>;
  PlanFeasibilityPayload?: PlanFeasibilityPayloadResolvers<ContextType>;
  PlanNextStepPayload?: PlanNextStepPayloadResolvers<ContextType>;
  PlanSiteTourPayload?: PlanSiteTourPayloadResolvers<ContextType>;
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
  Project?: ProjectResolvers<ContextType>;
  ProjectIdentity?: ProjectIdentityResolvers<ContextType>;
  PublishOrderDemandPayload?: PublishOrderDemandPayloadResolvers<ContextType>;
  PublishOrderSupplyPayload?: PublishOrderSupplyPayloadResolvers<ContextType>;
  PublishPolicyPayload?: PublishPolicyPayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadPolicyPayload?: ReadPolicyPayloadResolvers<ContextType>;
  RecordContactPayload?: RecordContactPayloadResolvers<ContextType>;
  RecordDueDiligencePayload?: RecordDueDiligencePayloadResolvers<ContextType>;
  RecordEnterpriseProfilePayload?: RecordEnterpriseProfilePayloadResolvers<ContextType>;
  RecordFeasibilityPayload?: RecordFeasibilityPayloadResolvers<ContextType>;
  RecordMatchQuotePayload?: RecordMatchQuotePayloadResolvers<ContextType>;
  RecordNoDealPayload?: RecordNoDealPayloadResolvers<ContextType>;
  RecordSignalPayload?: RecordSignalPayloadResolvers<ContextType>;
  RecordSigningEventPayload?: RecordSigningEventPayloadResolvers<ContextType>;
  RecordSiteProductionPayload?: RecordSiteProductionPayloadResolvers<ContextType>;
  RecruitmentFigures?: RecruitmentFiguresResolvers<ContextType>;
  RecruitmentRules?: RecruitmentRulesResolvers<ContextType>;
  RecruitmentTarget?: RecruitmentTargetResolvers<ContextType>;
  ReferrerConversion?: ReferrerConversionResolvers<ContextType>;
  RefuseHousingPayload?: RefuseHousingPayloadResolvers<ContextType>;
  RefusePolicyApplicationPayload?: RefusePolicyApplicationPayloadResolvers<ContextType>;
  RegisterHousingPayload?: RegisterHousingPayloadResolvers<ContextType>;
  RegisterLeadPayload?: RegisterLeadPayloadResolvers<ContextType>;
  RegisterParkPayload?: RegisterParkPayloadResolvers<ContextType>;
  RegisterSitePayload?: RegisterSitePayloadResolvers<ContextType>;
  ReleaseHousingPayload?: ReleaseHousingPayloadResolvers<ContextType>;
  ReleaseSitePayload?: ReleaseSitePayloadResolvers<ContextType>;
  RemoveChainNodePayload?: RemoveChainNodePayloadResolvers<ContextType>;
  RemovePipelinePayload?: RemovePipelinePayloadResolvers<ContextType>;
  ReplanFeasibilityPayload?: ReplanFeasibilityPayloadResolvers<ContextType>;
  ReportSiteUsePayload?: ReportSiteUsePayloadResolvers<ContextType>;
  ReserveSitePayload?: ReserveSitePayloadResolvers<ContextType>;
  ResolveAmountConflictPayload?: ResolveAmountConflictPayloadResolvers<ContextType>;
  ReturnSiteToUsePayload?: ReturnSiteToUsePayloadResolvers<ContextType>;
  ReviewIncentiveTermPayload?: ReviewIncentiveTermPayloadResolvers<ContextType>;
  ReviseAgreementPayload?: ReviseAgreementPayloadResolvers<ContextType>;
  ReviseChainNodePayload?: ReviseChainNodePayloadResolvers<ContextType>;
  ReviseLeadPayload?: ReviseLeadPayloadResolvers<ContextType>;
  ReviseOrderSupplyPayload?: ReviseOrderSupplyPayloadResolvers<ContextType>;
  RevisePolicyPayload?: RevisePolicyPayloadResolvers<ContextType>;
  ReviseSitePayload?: ReviseSitePayloadResolvers<ContextType>;
  ReviseSiteTourPayload?: ReviseSiteTourPayloadResolvers<ContextType>;
  ReviseTourStopPayload?: ReviseTourStopPayloadResolvers<ContextType>;
  ReviveLeadPayload?: ReviveLeadPayloadResolvers<ContextType>;
  SaveLeadFilterPayload?: SaveLeadFilterPayloadResolvers<ContextType>;
  SavedLeadFilter?: SavedLeadFilterResolvers<ContextType>;
  SendPitchPackagePayload?: SendPitchPackagePayloadResolvers<ContextType>;
  SetDefaultLeadFilterPayload?: SetDefaultLeadFilterPayloadResolvers<ContextType>;
  SetLeadPriorityPayload?: SetLeadPriorityPayloadResolvers<ContextType>;
  SetRecruitmentTargetPayload?: SetRecruitmentTargetPayloadResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  SignalAnswer?: SignalAnswerResolvers<ContextType>;
  SignedProjects?: SignedProjectsResolvers<ContextType>;
  SigningEvent?: SigningEventResolvers<ContextType>;
  SimilarLead?: SimilarLeadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteChange?: SiteChangeResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SiteEvent?: SiteEventResolvers<ContextType>;
  SiteLanding?: SiteLandingResolvers<ContextType>;
  SiteMatch?: SiteMatchResolvers<ContextType>;
  SiteMatchReason?: SiteMatchReasonResolvers<ContextType>;
  SiteOccupancy?: SiteOccupancyResolvers<ContextType>;
  SitePrice?: SitePriceResolvers<ContextType>;
  SiteReservation?: SiteReservationResolvers<ContextType>;
  SiteReuse?: SiteReuseResolvers<ContextType>;
  SiteReuseFacts?: SiteReuseFactsResolvers<ContextType>;
  SiteTour?: SiteTourResolvers<ContextType>;
  SiteTourConnection?: SiteTourConnectionResolvers<ContextType>;
  SiteTourEdge?: SiteTourEdgeResolvers<ContextType>;
  SiteUseFinding?: SiteUseFindingResolvers<ContextType>;
  SiteUtility?: SiteUtilityResolvers<ContextType>;
  StageConversion?: StageConversionResolvers<ContextType>;
  StartLeadImportPayload?: StartLeadImportPayloadResolvers<ContextType>;
  StateAmountPayload?: StateAmountPayloadResolvers<ContextType>;
  StatedAmount?: StatedAmountResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  StrikeContactPayload?: StrikeContactPayloadResolvers<ContextType>;
  TagLeadPayload?: TagLeadPayloadResolvers<ContextType>;
  TalentHousing?: TalentHousingResolvers<ContextType>;
  TourStop?: TourStopResolvers<ContextType>;
  TurnSignalIntoLeadPayload?: TurnSignalIntoLeadPayloadResolvers<ContextType>;
  UndoLeadImportPayload?: UndoLeadImportPayloadResolvers<ContextType>;
  UndoLeadMergePayload?: UndoLeadMergePayloadResolvers<ContextType>;
  UntagLeadPayload?: UntagLeadPayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UtilityNeed?: UtilityNeedResolvers<ContextType>;
  VacateChainNodePayload?: VacateChainNodePayloadResolvers<ContextType>;
  WaitForHousingPayload?: WaitForHousingPayloadResolvers<ContextType>;
  WaiveObligationPayload?: WaiveObligationPayloadResolvers<ContextType>;
  WithdrawChainTargetPayload?: WithdrawChainTargetPayloadResolvers<ContextType>;
  WithdrawHousingApplicationPayload?: WithdrawHousingApplicationPayloadResolvers<ContextType>;
  WithdrawIncentiveTermPayload?: WithdrawIncentiveTermPayloadResolvers<ContextType>;
  WithdrawMatchConsentPayload?: WithdrawMatchConsentPayloadResolvers<ContextType>;
  WithdrawOrderDemandPayload?: WithdrawOrderDemandPayloadResolvers<ContextType>;
  WithdrawOrderSupplyPayload?: WithdrawOrderSupplyPayloadResolvers<ContextType>;
  WithdrawPolicyPayload?: WithdrawPolicyPayloadResolvers<ContextType>;
  WritePitchSectionPayload?: WritePitchSectionPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
