import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerOfToken } from '@gaoxin/server';
import type { ZoneRow, DepartmentRow, OfficialRow, AccountRow, EnterpriseRow, Context } from '../mapping.ts';
import type { EnterprisePage } from '../enterprise/enterprise.queries.ts';
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
 * A sign-in account.
 * 账号。
 */
export type Account = {
  __typename?: 'Account';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * What the person types to sign in.
   * 登录名。
   */
  login: Scalars['String']['output'];
  /**
   * Whether it is suspended.
   * 是否停用。
   */
  suspended: Scalars['Boolean']['output'];
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
export type ChangeServiceBrandInput = {
  /**
   * English.
   * 英文。
   */
  en: Scalars['String']['input'];
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
  /**
   * Chinese.
   * 中文。
   */
  zh: Scalars['String']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type ChangeServiceBrandPayload = {
  __typename?: 'ChangeServiceBrandPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The high-tech zone.
   * 高新区。
   */
  zone?: Maybe<HighTechZone>;
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
 * A department of the zone or an agency it works with.
 * 部室。
 */
export type Department = {
  __typename?: 'Department';
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
   * Officials of the department.
   * 部室工作人员。
   */
  officials: Array<Official>;
};

/**
 * An enterprise of the zone or one that may come.
 * 企业。
 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /**
   * Person to talk to.
   * 联系人。
   */
  contactName?: Maybe<Scalars['String']['output']>;
  /**
   * Telephone of that person.
   * 联系电话。
   */
  contactPhone?: Maybe<Scalars['String']['output']>;
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
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * When it was registered.
   * 登记时间。
   */
  registeredAt: Scalars['DateTime']['output'];
  /**
   * True when the enterprise is made up for the demo.
   * 是否示例企业。
   */
  sample: Scalars['Boolean']['output'];
  /**
   * The name people use.
   * 简称。
   */
  shortName: Scalars['String']['output'];
  /**
   * Null while the enterprise is not registered in China.
   * 统一社会信用代码，尚未注册时为空。
   */
  uscc?: Maybe<Scalars['Uscc']['output']>;
};

/**
 * One page of a list.
 * 一页列表。
 */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<EnterpriseEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<Enterprise>;
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
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: Enterprise;
};

/**
 * All conditions must hold.
 * 所有条件同时满足。
 */
export type EnterpriseFilter = {
  /**
   * Part of the name or short name.
   * 名称包含。
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Order of a list of enterprises.
 * 企业排序。
 */
export type EnterpriseOrder =
  /**
   * By name.
   * 按名称
   */
  | 'NAME'
  /**
   * Newest first.
   * 按登记时间，新的在前
   */
  | 'REGISTERED_AT';

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
  | 'USCC_INVALID'
  /**
   * Registered already.
   * 已登记
   */
  | 'USCC_TAKEN';

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
 * A high-tech zone: the tenant that everything belongs to.
 * 高新区。
 */
export type HighTechZone = {
  __typename?: 'HighTechZone';
  /**
   * The brand under which the zone serves.
   * 服务品牌。
   */
  brand: LocalizedText;
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
   * True when the zone holds sample data.
   * 是否演示数据。
   */
  sample: Scalars['Boolean']['output'];
  /**
   * Today in the zone; the demo zones live in 2022.
   * 本区当前日期。
   */
  today: Scalars['Date']['output'];
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<ZoneAction>;
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
   * Changes the brand under which the zone serves, shown as the title of its portals.
   * 修改服务品牌。
   */
  changeServiceBrand: ChangeServiceBrandPayload;
  /**
   * Registers an enterprise of the zone.
   * 登记企业。
   */
  registerEnterprise: RegisterEnterprisePayload;
  /**
   * Lets a suspended account sign in again.
   * 恢复账号。
   */
  reinstateAccount: ReinstateAccountPayload;
  /**
   * Suspends an account: its tokens end within a minute.
   * 停用账号，一分钟内失效。
   */
  suspendAccount: SuspendAccountPayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationChangeServiceBrandArgs = {
  input: ChangeServiceBrandInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRegisterEnterpriseArgs = {
  input: RegisterEnterpriseInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationReinstateAccountArgs = {
  input: ReinstateAccountInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSuspendAccountArgs = {
  input: SuspendAccountInput;
};

/**
 * An official of the zone.
 * 工作人员。
 */
export type Official = {
  __typename?: 'Official';
  /**
   * The sign-in account; only the zone administrator sees it.
   * 账号，仅管理员可见。
   */
  account?: Maybe<Account>;
  /**
   * The department.
   * 部室。
   */
  department: Department;
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
   * Office telephone.
   * 办公电话。
   */
  phone?: Maybe<Scalars['String']['output']>;
  /**
   * Roles that decide what may be done.
   * 岗位。
   */
  roles: Array<OfficialRole>;
  /**
   * Position, as it stands on the door.
   * 职务。
   */
  title: LocalizedText;
};

/**
 * What an official does in the zone.
 * 岗位。
 */
export type OfficialRole =
  /**
   * Leads the zone.
   * 管委会领导
   */
  | 'LEADER'
  /**
   * Accepts handed-over agreements and pushes projects.
   * 项目服务人员
   */
  | 'PROJECT_OFFICER'
  /**
   * Hunts for investment.
   * 招商人员
   */
  | 'RECRUITER'
  /**
   * Named secretary of projects and enterprises.
   * 项目秘书
   */
  | 'SECRETARY'
  /**
   * Supervises service and runs the evaluation.
   * 监督考核人员
   */
  | 'SUPERVISOR'
  /**
   * Administers accounts and settings.
   * 系统管理员
   */
  | 'ZONE_ADMIN';

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
   * Departments of the zone.
   * 本区部室。
   */
  departments: Array<Department>;
  /**
   * One enterprise by id.
   * 按编号查企业。
   */
  enterprise?: Maybe<Enterprise>;
  /**
   * One enterprise by its unified social credit code.
   * 按统一社会信用代码查企业。
   */
  enterpriseByUscc?: Maybe<Enterprise>;
  /**
   * Enterprises of the zone.
   * 本区企业。
   */
  enterprises: EnterpriseConnection;
  /**
   * Who is asking; null without a token.
   * 当前用户；未登录为空。
   */
  me?: Maybe<Viewer>;
  /**
   * Officials of the zone, by name.
   * 本区工作人员。
   */
  officials: Array<Official>;
  /**
   * The zone of the caller.
   * 当前高新区。
   */
  zone?: Maybe<HighTechZone>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterpriseByUsccArgs = {
  uscc: Scalars['Uscc']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseOrder>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryOfficialsArgs = {
  role?: InputMaybe<OfficialRole>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RegisterEnterpriseInput = {
  /**
   * Person to talk to.
   * 联系人。
   */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Telephone of that person.
   * 联系电话。
   */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
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
   * Name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * The name people use.
   * 简称。
   */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Unified social credit code.
   * 统一社会信用代码。
   */
  uscc: Scalars['Uscc']['input'];
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RegisterEnterprisePayload = {
  __typename?: 'RegisterEnterprisePayload';
  /**
   * The enterprise it belongs to.
   * 所属企业。
   */
  enterprise?: Maybe<Enterprise>;
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
export type ReinstateAccountInput = {
  /**
   * Id of the account.
   * 账号编号。
   */
  accountId: Scalars['ID']['input'];
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
export type ReinstateAccountPayload = {
  __typename?: 'ReinstateAccountPayload';
  /**
   * The account.
   * 账号。
   */
  account?: Maybe<Account>;
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
 * Input of the mutation.
 * 办理内容。
 */
export type SuspendAccountInput = {
  /**
   * Id of the account.
   * 账号编号。
   */
  accountId: Scalars['ID']['input'];
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
export type SuspendAccountPayload = {
  __typename?: 'SuspendAccountPayload';
  /**
   * The account.
   * 账号。
   */
  account?: Maybe<Account>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
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

/**
 * The person or program that asks.
 * 当前用户。
 */
export type Viewer = {
  __typename?: 'Viewer';
  /**
   * Set for people who speak for an enterprise.
   * 所代表的企业。
   */
  enterprise?: Maybe<Enterprise>;
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * Kind.
   * 类别。
   */
  kind: ViewerKind;
  /**
   * Display name.
   * 姓名。
   */
  name: Scalars['String']['output'];
  /**
   * Set for officials.
   * 工作人员。
   */
  official?: Maybe<Official>;
  /**
   * Roles that decide what may be done.
   * 岗位。
   */
  roles: Array<Scalars['String']['output']>;
  /**
   * The high-tech zone.
   * 高新区。
   */
  zone: HighTechZone;
};

/**
 * What kind of caller this is.
 * 用户类别。
 */
export type ViewerKind =
  /**
   * A third-party program.
   * 第三方应用
   */
  | 'CLIENT'
  /**
   * Speaks for an enterprise.
   * 企业代表
   */
  | 'ENTERPRISE'
  /**
   * Tries services and reports.
   * 营商环境体验官
   */
  | 'EXPERIENCE_OFFICER'
  /**
   * Works for the zone.
   * 工作人员
   */
  | 'OFFICIAL';

/**
 * What the viewer may do with the zone.
 * 可对本区执行的操作。
 */
export type ZoneAction =
  /**
   * Change the service brand.
   * 修改服务品牌
   */
  | 'CHANGE_BRAND';



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
  Account: Account;
  Department: Department;
  Enterprise: Enterprise;
  HighTechZone: HighTechZone;
  Official: Official;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  HighTechZone:
    ( { __typename: 'HighTechZone' }
    & GraphQLRecursivePick<FederationTypes['HighTechZone'], {"id":true}> );
  Official:
    ( { __typename: 'Official' }
    & GraphQLRecursivePick<FederationTypes['Official'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeServiceBrandInput: ChangeServiceBrandInput;
  ChangeServiceBrandPayload: ResolverTypeWrapper<Omit<ChangeServiceBrandPayload, 'zone'> & { zone?: Maybe<ResolversTypes['HighTechZone']> }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrder: EnterpriseOrder;
  ErrorCode: ErrorCode;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  HighTechZone: ResolverTypeWrapper<ZoneRow>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Official: ResolverTypeWrapper<OfficialRow>;
  OfficialRole: OfficialRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterEnterprisePayload: ResolverTypeWrapper<Omit<RegisterEnterprisePayload, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  ReinstateAccountInput: ReinstateAccountInput;
  ReinstateAccountPayload: ResolverTypeWrapper<Omit<ReinstateAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  StoredFile: ResolverTypeWrapper<StoredFile>;
  SuspendAccountInput: SuspendAccountInput;
  SuspendAccountPayload: ResolverTypeWrapper<Omit<SuspendAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  TrafficLight: TrafficLight;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<ViewerOfToken>;
  ViewerKind: ViewerKind;
  ZoneAction: ZoneAction;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ChangeServiceBrandInput: ChangeServiceBrandInput;
  ChangeServiceBrandPayload: Omit<ChangeServiceBrandPayload, 'zone'> & { zone?: Maybe<ResolversParentTypes['HighTechZone']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Department: DepartmentRow;
  Enterprise: EnterpriseRow;
  EnterpriseConnection: EnterprisePage;
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFilter: EnterpriseFilter;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  HighTechZone: ZoneRow;
  LocalizedText: LocalizedText;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Official: OfficialRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterEnterprisePayload: Omit<RegisterEnterprisePayload, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  ReinstateAccountInput: ReinstateAccountInput;
  ReinstateAccountPayload: Omit<ReinstateAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  StoredFile: StoredFile;
  SuspendAccountInput: SuspendAccountInput;
  SuspendAccountPayload: Omit<SuspendAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  Uscc: Scalars['Uscc']['output'];
  UserError: UserError;
  Viewer: ViewerOfToken;
  Int: Scalars['Int']['output'];
};

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeServiceBrandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeServiceBrandPayload'] = ResolversParentTypes['ChangeServiceBrandPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['HighTechZone']>, ParentType, ContextType>;
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

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  officials?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['Uscc']>, ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
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

export type HighTechZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighTechZone'] = ResolversParentTypes['HighTechZone'], FederationReferenceType extends FederationReferenceTypes['HighTechZone'] = FederationReferenceTypes['HighTechZone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HighTechZone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['ZoneAction']>, ParentType, ContextType>;
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
  changeServiceBrand?: Resolver<ResolversTypes['ChangeServiceBrandPayload'], ParentType, ContextType, RequireFields<MutationChangeServiceBrandArgs, 'input'>>;
  registerEnterprise?: Resolver<ResolversTypes['RegisterEnterprisePayload'], ParentType, ContextType, RequireFields<MutationRegisterEnterpriseArgs, 'input'>>;
  reinstateAccount?: Resolver<ResolversTypes['ReinstateAccountPayload'], ParentType, ContextType, RequireFields<MutationReinstateAccountArgs, 'input'>>;
  suspendAccount?: Resolver<ResolversTypes['SuspendAccountPayload'], ParentType, ContextType, RequireFields<MutationSuspendAccountArgs, 'input'>>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official'], FederationReferenceType extends FederationReferenceTypes['Official'] = FederationReferenceTypes['Official']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Official']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['OfficialRole']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterpriseByUscc?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseByUsccArgs, 'uscc'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first' | 'orderBy'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  officials?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  zone?: Resolver<Maybe<ResolversTypes['HighTechZone']>, ParentType, ContextType>;
};

export type RegisterEnterprisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEnterprisePayload'] = ResolversParentTypes['RegisterEnterprisePayload']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateAccountPayload'] = ResolversParentTypes['ReinstateAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
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

export type SuspendAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAccountPayload'] = ResolversParentTypes['SuspendAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['HighTechZone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  ChangeServiceBrandPayload?: ChangeServiceBrandPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  HighTechZone?: HighTechZoneResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterEnterprisePayload?: RegisterEnterprisePayloadResolvers<ContextType>;
  ReinstateAccountPayload?: ReinstateAccountPayloadResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  SuspendAccountPayload?: SuspendAccountPayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
