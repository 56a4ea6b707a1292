import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerOfToken, StoredFileRow } from '@gaoxin/server';
import type { ZoneRow, DepartmentRow, OfficialRow, AccountRow, EnterpriseRow, Context } from '../mapping.ts';
import type { EnterprisePage } from '../enterprise/enterprise.queries.ts';
import type { ImportRunRow, ImportRunPage, ImportRowRow, ImportRowPage, DuplicatePairRow, DuplicatePage } from '@gaoxin/registers';
import type { SimilarEnterpriseRow, EnterpriseMergeRow, EnterpriseMergePage } from '../register/register.queries.ts';
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
export type ApplyEnterpriseImportInput = {
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
export type ApplyEnterpriseImportPayload = {
  __typename?: 'ApplyEnterpriseImportPayload';
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
export type CancelEnterpriseImportInput = {
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
export type CancelEnterpriseImportPayload = {
  __typename?: 'CancelEnterpriseImportPayload';
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
 * Input of the mutation.
 * 办理内容。
 */
export type DismissEnterpriseDuplicateInput = {
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
export type DismissEnterpriseDuplicatePayload = {
  __typename?: 'DismissEnterpriseDuplicatePayload';
  /**
   * The pair.
   * 这一对。
   */
  duplicate?: Maybe<EnterpriseDuplicate>;
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
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
   * The enterprise that it was merged into; null for one that stands by itself.
   * 已并入的企业；未合并为空。
   */
  mergedInto?: Maybe<Enterprise>;
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['output'];
  /**
   * The group that it belongs to.
   * 所属集团。
   */
  parentGroup?: Maybe<Scalars['String']['output']>;
  /**
   * Why it has no credit code; null for one that has.
   * 没有信用代码的原因；有代码时为空。
   */
  prospect?: Maybe<ProspectKind>;
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
  /**
   * Send it back with a change; a stale one is refused.
   * 版本号，修改时带回；过期则拒绝。
   */
  version: Scalars['Int']['output'];
  /**
   * What the viewer may do with it now, by the same rules as the act itself.
   * 当前用户此刻可执行的操作。
   */
  viewerCan: Array<EnterpriseAction>;
};

/**
 * What the viewer may do with an enterprise.
 * 可对企业执行的操作。
 */
export type EnterpriseAction =
  /**
   * Record its credit code.
   * 补登信用代码
   */
  | 'RECORD_USCC';

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
 * Two enterprises that may be one.
 * 疑似重复的一对企业。
 */
export type EnterpriseDuplicate = {
  __typename?: 'EnterpriseDuplicate';
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
  left: Enterprise;
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
  right: Enterprise;
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
export type EnterpriseDuplicateConnection = {
  __typename?: 'EnterpriseDuplicateConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<EnterpriseDuplicateEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<EnterpriseDuplicate>;
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
export type EnterpriseDuplicateEdge = {
  __typename?: 'EnterpriseDuplicateEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: EnterpriseDuplicate;
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
 * What of an enterprise can be chosen in a merge.
 * 合并时可选取的项目。
 */
export type EnterpriseField =
  /**
   * Person to talk to.
   * 联系人
   */
  | 'CONTACT_NAME'
  /**
   * Telephone of that person.
   * 联系电话
   */
  | 'CONTACT_PHONE'
  /**
   * Industry.
   * 产业
   */
  | 'INDUSTRY'
  /**
   * Name.
   * 名称
   */
  | 'NAME'
  /**
   * The group that it belongs to.
   * 所属集团
   */
  | 'PARENT_GROUP'
  /**
   * The name people use.
   * 简称
   */
  | 'SHORT_NAME'
  /**
   * Unified social credit code.
   * 统一社会信用代码
   */
  | 'USCC';

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
 * Two enterprises that were made one.
 * 企业合并。
 */
export type EnterpriseMerge = {
  __typename?: 'EnterpriseMerge';
  /**
   * Opaque id.
   * 编号。
   */
  id: Scalars['ID']['output'];
  /**
   * The one that was merged.
   * 被合并的企业。
   */
  merged: Enterprise;
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
   * 保留的企业。
   */
  survivor: Enterprise;
  /**
   * Fields that the survivor took from the other.
   * 取自被合并企业的项目。
   */
  taken: Array<EnterpriseField>;
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
export type EnterpriseMergeConnection = {
  __typename?: 'EnterpriseMergeConnection';
  /**
   * Rows with their cursors.
   * 带游标的条目。
   */
  edges: Array<EnterpriseMergeEdge>;
  /**
   * Rows of this page.
   * 本页条目。
   */
  nodes: Array<EnterpriseMerge>;
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
export type EnterpriseMergeEdge = {
  __typename?: 'EnterpriseMergeEdge';
  /**
   * Give it as `after` to go on behind this row.
   * 游标，作为 after 传入可从此条之后继续。
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   * 条目。
   */
  node: EnterpriseMerge;
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
export type ExportEnterprisesInput = {
  /**
   * Which ones; all when left out.
   * 条件；不填为全部。
   */
  filter?: InputMaybe<EnterpriseFilter>;
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
export type ExportEnterprisesPayload = {
  __typename?: 'ExportEnterprisesPayload';
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
export type MergeEnterprisesInput = {
  /**
   * Made by the caller for each submit; repeating it repeats nothing.
   * 幂等键，由调用方为每次提交生成；重试时不变，不会重复办理。
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * The one that is merged into it.
   * 被合并的企业编号。
   */
  mergedId: Scalars['ID']['input'];
  /**
   * Its version.
   * 被合并企业的版本号。
   */
  mergedVersion: Scalars['Int']['input'];
  /**
   * Why they are one.
   * 理由。
   */
  reason: Scalars['String']['input'];
  /**
   * The one that stays.
   * 保留的企业编号。
   */
  survivorId: Scalars['ID']['input'];
  /**
   * Its version.
   * 保留企业的版本号。
   */
  survivorVersion: Scalars['Int']['input'];
  /**
   * Fields that the survivor takes from the other.
   * 取自被合并企业的项目。
   */
  take: Array<EnterpriseField>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type MergeEnterprisesPayload = {
  __typename?: 'MergeEnterprisesPayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The merge.
   * 这次合并。
   */
  merge?: Maybe<EnterpriseMerge>;
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
   * Writes exactly what the check showed, in the background.
   * 按检查结果导入。
   */
  applyEnterpriseImport: ApplyEnterpriseImportPayload;
  /**
   * Stops an import; what was written until then stays.
   * 取消导入。
   */
  cancelEnterpriseImport: CancelEnterpriseImportPayload;
  /**
   * Changes the brand under which the zone serves, shown as the title of its portals.
   * 修改服务品牌。
   */
  changeServiceBrand: ChangeServiceBrandPayload;
  /**
   * Says that two enterprises are two.
   * 标记不是同一家。
   */
  dismissEnterpriseDuplicate: DismissEnterpriseDuplicatePayload;
  /**
   * Writes the enterprises that the filter leaves to an Excel file.
   * 导出企业名单。
   */
  exportEnterprises: ExportEnterprisesPayload;
  /**
   * Makes one enterprise of two: what belongs to the other follows in every service, and its id keeps leading to it.
   * 合并企业。
   */
  mergeEnterprises: MergeEnterprisesPayload;
  /**
   * Records the credit code of an enterprise that was registered without one.
   * 为未填信用代码的企业补登代码。
   */
  recordUscc: RecordUsccPayload;
  /**
   * Registers an enterprise of the zone.
   * 登记企业。
   */
  registerEnterprise: RegisterEnterprisePayload;
  /**
   * Registers a company that is not founded yet, or a group abroad: it has no credit code.
   * 登记尚未设立的企业或境外集团，没有信用代码。
   */
  registerProspect: RegisterProspectPayload;
  /**
   * Lets a suspended account sign in again.
   * 恢复账号。
   */
  reinstateAccount: ReinstateAccountPayload;
  /**
   * Reads and checks an uploaded file in the background; nothing is written.
   * 读取并检查上传的文件，不写入。
   */
  startEnterpriseImport: StartEnterpriseImportPayload;
  /**
   * Suspends an account: its tokens end within a minute.
   * 停用账号，一分钟内失效。
   */
  suspendAccount: SuspendAccountPayload;
  /**
   * Takes back what an import wrote, as far as it was not changed since.
   * 撤销导入。
   */
  undoEnterpriseImport: UndoEnterpriseImportPayload;
  /**
   * Takes a merge back, exactly as it was.
   * 撤销企业合并。
   */
  undoEnterpriseMerge: UndoEnterpriseMergePayload;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationApplyEnterpriseImportArgs = {
  input: ApplyEnterpriseImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationCancelEnterpriseImportArgs = {
  input: CancelEnterpriseImportInput;
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
export type MutationDismissEnterpriseDuplicateArgs = {
  input: DismissEnterpriseDuplicateInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationExportEnterprisesArgs = {
  input: ExportEnterprisesInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationMergeEnterprisesArgs = {
  input: MergeEnterprisesInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationRecordUsccArgs = {
  input: RecordUsccInput;
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
export type MutationRegisterProspectArgs = {
  input: RegisterProspectInput;
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
export type MutationStartEnterpriseImportArgs = {
  input: StartEnterpriseImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationSuspendAccountArgs = {
  input: SuspendAccountInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationUndoEnterpriseImportArgs = {
  input: UndoEnterpriseImportInput;
};


/**
 * Everything that can be done; each is one business act.
 * 可办理的事项。
 */
export type MutationUndoEnterpriseMergeArgs = {
  input: UndoEnterpriseMergeInput;
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
 * Why an enterprise has no credit code.
 * 没有信用代码的原因。
 */
export type ProspectKind =
  /**
   * A group abroad.
   * 境外集团
   */
  | 'FOREIGN'
  /**
   * To be founded.
   * 拟设企业
   */
  | 'PLANNED';

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
   * Pairs of enterprises that may be one, most alike first.
   * 疑似重复的企业，最相近的在前。
   */
  enterpriseDuplicates: EnterpriseDuplicateConnection;
  /**
   * One import of enterprises.
   * 按编号查企业导入。
   */
  enterpriseImport?: Maybe<ImportRun>;
  /**
   * Columns of a file with enterprises.
   * 企业导入表格的列。
   */
  enterpriseImportColumns: Array<ImportColumn>;
  /**
   * Imports of enterprises, newest first.
   * 企业导入记录，新的在前。
   */
  enterpriseImports: ImportRunConnection;
  /**
   * Merges of enterprises, newest first.
   * 企业合并记录，新的在前。
   */
  enterpriseMerges: EnterpriseMergeConnection;
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
   * Enterprises that a name or code may mean, most alike first; asked before one is registered.
   * 可能重复的企业，最相近的在前。
   */
  similarEnterprises: Array<SimilarEnterprise>;
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
export type QueryEnterpriseDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DuplicateStatus>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterpriseImportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterpriseImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QueryEnterpriseMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
 * Everything that can be asked.
 * 可查询的内容。
 */
export type QuerySimilarEnterprisesArgs = {
  name: Scalars['String']['input'];
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type RecordUsccInput = {
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
   * Unified social credit code.
   * 统一社会信用代码。
   */
  uscc: Scalars['Uscc']['input'];
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
export type RecordUsccPayload = {
  __typename?: 'RecordUsccPayload';
  /**
   * The enterprise.
   * 企业。
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
   * The group that it belongs to.
   * 所属集团。
   */
  parentGroup?: InputMaybe<Scalars['String']['input']>;
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
export type RegisterProspectInput = {
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
   * Why it has no credit code.
   * 没有信用代码的原因。
   */
  kind: ProspectKind;
  /**
   * Name.
   * 名称。
   */
  name: Scalars['String']['input'];
  /**
   * The group that it belongs to.
   * 所属集团。
   */
  parentGroup?: InputMaybe<Scalars['String']['input']>;
  /**
   * The name people use.
   * 简称。
   */
  shortName?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Answer of the mutation.
 * 办理结果。
 */
export type RegisterProspectPayload = {
  __typename?: 'RegisterProspectPayload';
  /**
   * The enterprise.
   * 企业。
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
 * An enterprise that a name or code may mean.
 * 可能重复的企业。
 */
export type SimilarEnterprise = {
  __typename?: 'SimilarEnterprise';
  /**
   * The enterprise.
   * 企业。
   */
  enterprise: Enterprise;
  /**
   * Why it is shown.
   * 依据。
   */
  reason: DuplicateReason;
  /**
   * Likeness in per cent.
   * 相似度，百分比。
   */
  score: Scalars['Int']['output'];
};

/**
 * Input of the mutation.
 * 办理内容。
 */
export type StartEnterpriseImportInput = {
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
export type StartEnterpriseImportPayload = {
  __typename?: 'StartEnterpriseImportPayload';
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
 * Input of the mutation.
 * 办理内容。
 */
export type UndoEnterpriseImportInput = {
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
export type UndoEnterpriseImportPayload = {
  __typename?: 'UndoEnterpriseImportPayload';
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
export type UndoEnterpriseMergeInput = {
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
export type UndoEnterpriseMergePayload = {
  __typename?: 'UndoEnterpriseMergePayload';
  /**
   * Rules that the request broke; empty when it was done.
   * 未满足的规则；办成时为空。
   */
  errors: Array<UserError>;
  /**
   * The merge.
   * 这次合并。
   */
  merge?: Maybe<EnterpriseMerge>;
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
  ApplyEnterpriseImportInput: ApplyEnterpriseImportInput;
  ApplyEnterpriseImportPayload: ResolverTypeWrapper<Omit<ApplyEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  CancelEnterpriseImportInput: CancelEnterpriseImportInput;
  CancelEnterpriseImportPayload: ResolverTypeWrapper<Omit<CancelEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  ChangeServiceBrandInput: ChangeServiceBrandInput;
  ChangeServiceBrandPayload: ResolverTypeWrapper<Omit<ChangeServiceBrandPayload, 'zone'> & { zone?: Maybe<ResolversTypes['HighTechZone']> }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DismissEnterpriseDuplicateInput: DismissEnterpriseDuplicateInput;
  DismissEnterpriseDuplicatePayload: ResolverTypeWrapper<Omit<DismissEnterpriseDuplicatePayload, 'duplicate'> & { duplicate?: Maybe<ResolversTypes['EnterpriseDuplicate']> }>;
  DuplicateReason: DuplicateReason;
  DuplicateStatus: DuplicateStatus;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseAction: EnterpriseAction;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  EnterpriseDuplicate: ResolverTypeWrapper<DuplicatePairRow>;
  EnterpriseDuplicateConnection: ResolverTypeWrapper<DuplicatePage>;
  EnterpriseDuplicateEdge: ResolverTypeWrapper<Omit<EnterpriseDuplicateEdge, 'node'> & { node: ResolversTypes['EnterpriseDuplicate'] }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseField: EnterpriseField;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseMerge: ResolverTypeWrapper<EnterpriseMergeRow>;
  EnterpriseMergeConnection: ResolverTypeWrapper<EnterpriseMergePage>;
  EnterpriseMergeEdge: ResolverTypeWrapper<Omit<EnterpriseMergeEdge, 'node'> & { node: ResolversTypes['EnterpriseMerge'] }>;
  EnterpriseOrder: EnterpriseOrder;
  ErrorCode: ErrorCode;
  ExportEnterprisesInput: ExportEnterprisesInput;
  ExportEnterprisesPayload: ResolverTypeWrapper<Omit<ExportEnterprisesPayload, 'file'> & { file?: Maybe<ResolversTypes['StoredFile']> }>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  HighTechZone: ResolverTypeWrapper<ZoneRow>;
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
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MergeEnterprisesInput: MergeEnterprisesInput;
  MergeEnterprisesPayload: ResolverTypeWrapper<Omit<MergeEnterprisesPayload, 'merge'> & { merge?: Maybe<ResolversTypes['EnterpriseMerge']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Official: ResolverTypeWrapper<OfficialRow>;
  OfficialRole: OfficialRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProspectKind: ProspectKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordUsccInput: RecordUsccInput;
  RecordUsccPayload: ResolverTypeWrapper<Omit<RecordUsccPayload, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterEnterprisePayload: ResolverTypeWrapper<Omit<RegisterEnterprisePayload, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  RegisterProspectInput: RegisterProspectInput;
  RegisterProspectPayload: ResolverTypeWrapper<Omit<RegisterProspectPayload, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  ReinstateAccountInput: ReinstateAccountInput;
  ReinstateAccountPayload: ResolverTypeWrapper<Omit<ReinstateAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  SimilarEnterprise: ResolverTypeWrapper<SimilarEnterpriseRow>;
  StartEnterpriseImportInput: StartEnterpriseImportInput;
  StartEnterpriseImportPayload: ResolverTypeWrapper<Omit<StartEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  StoredFile: ResolverTypeWrapper<StoredFileRow>;
  SuspendAccountInput: SuspendAccountInput;
  SuspendAccountPayload: ResolverTypeWrapper<Omit<SuspendAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  TrafficLight: TrafficLight;
  UndoEnterpriseImportInput: UndoEnterpriseImportInput;
  UndoEnterpriseImportPayload: ResolverTypeWrapper<Omit<UndoEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ImportRun']> }>;
  UndoEnterpriseMergeInput: UndoEnterpriseMergeInput;
  UndoEnterpriseMergePayload: ResolverTypeWrapper<Omit<UndoEnterpriseMergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['EnterpriseMerge']> }>;
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
  ApplyEnterpriseImportInput: ApplyEnterpriseImportInput;
  ApplyEnterpriseImportPayload: Omit<ApplyEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  CancelEnterpriseImportInput: CancelEnterpriseImportInput;
  CancelEnterpriseImportPayload: Omit<CancelEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  ChangeServiceBrandInput: ChangeServiceBrandInput;
  ChangeServiceBrandPayload: Omit<ChangeServiceBrandPayload, 'zone'> & { zone?: Maybe<ResolversParentTypes['HighTechZone']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Department: DepartmentRow;
  DismissEnterpriseDuplicateInput: DismissEnterpriseDuplicateInput;
  DismissEnterpriseDuplicatePayload: Omit<DismissEnterpriseDuplicatePayload, 'duplicate'> & { duplicate?: Maybe<ResolversParentTypes['EnterpriseDuplicate']> };
  Enterprise: EnterpriseRow;
  EnterpriseConnection: EnterprisePage;
  EnterpriseDuplicate: DuplicatePairRow;
  EnterpriseDuplicateConnection: DuplicatePage;
  EnterpriseDuplicateEdge: Omit<EnterpriseDuplicateEdge, 'node'> & { node: ResolversParentTypes['EnterpriseDuplicate'] };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseMerge: EnterpriseMergeRow;
  EnterpriseMergeConnection: EnterpriseMergePage;
  EnterpriseMergeEdge: Omit<EnterpriseMergeEdge, 'node'> & { node: ResolversParentTypes['EnterpriseMerge'] };
  ExportEnterprisesInput: ExportEnterprisesInput;
  ExportEnterprisesPayload: Omit<ExportEnterprisesPayload, 'file'> & { file?: Maybe<ResolversParentTypes['StoredFile']> };
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureRow: FigureRow;
  HighTechZone: ZoneRow;
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
  LocalizedText: LocalizedText;
  MergeEnterprisesInput: MergeEnterprisesInput;
  MergeEnterprisesPayload: Omit<MergeEnterprisesPayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['EnterpriseMerge']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Official: OfficialRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RecordUsccInput: RecordUsccInput;
  RecordUsccPayload: Omit<RecordUsccPayload, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterEnterprisePayload: Omit<RegisterEnterprisePayload, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  RegisterProspectInput: RegisterProspectInput;
  RegisterProspectPayload: Omit<RegisterProspectPayload, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  ReinstateAccountInput: ReinstateAccountInput;
  ReinstateAccountPayload: Omit<ReinstateAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  SimilarEnterprise: SimilarEnterpriseRow;
  StartEnterpriseImportInput: StartEnterpriseImportInput;
  StartEnterpriseImportPayload: Omit<StartEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  StoredFile: StoredFileRow;
  SuspendAccountInput: SuspendAccountInput;
  SuspendAccountPayload: Omit<SuspendAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  UndoEnterpriseImportInput: UndoEnterpriseImportInput;
  UndoEnterpriseImportPayload: Omit<UndoEnterpriseImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ImportRun']> };
  UndoEnterpriseMergeInput: UndoEnterpriseMergeInput;
  UndoEnterpriseMergePayload: Omit<UndoEnterpriseMergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['EnterpriseMerge']> };
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

export type ApplyEnterpriseImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyEnterpriseImportPayload'] = ResolversParentTypes['ApplyEnterpriseImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type CancelEnterpriseImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEnterpriseImportPayload'] = ResolversParentTypes['CancelEnterpriseImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
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

export type DismissEnterpriseDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissEnterpriseDuplicatePayload'] = ResolversParentTypes['DismissEnterpriseDuplicatePayload']> = {
  duplicate?: Resolver<Maybe<ResolversTypes['EnterpriseDuplicate']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prospect?: Resolver<Maybe<ResolversTypes['ProspectKind']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['Uscc']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['EnterpriseAction']>, ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDuplicate'] = ResolversParentTypes['EnterpriseDuplicate']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseDuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDuplicateConnection'] = ResolversParentTypes['EnterpriseDuplicateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseDuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDuplicateEdge'] = ResolversParentTypes['EnterpriseDuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseDuplicate'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMerge'] = ResolversParentTypes['EnterpriseMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  taken?: Resolver<Array<ResolversTypes['EnterpriseField']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterpriseMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMergeConnection'] = ResolversParentTypes['EnterpriseMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseMergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseMerge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMergeEdge'] = ResolversParentTypes['EnterpriseMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseMerge'], ParentType, ContextType>;
};

export type ExportEnterprisesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEnterprisesPayload'] = ResolversParentTypes['ExportEnterprisesPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
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

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeEnterprisesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeEnterprisesPayload'] = ResolversParentTypes['MergeEnterprisesPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['EnterpriseMerge']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyEnterpriseImport?: Resolver<ResolversTypes['ApplyEnterpriseImportPayload'], ParentType, ContextType, RequireFields<MutationApplyEnterpriseImportArgs, 'input'>>;
  cancelEnterpriseImport?: Resolver<ResolversTypes['CancelEnterpriseImportPayload'], ParentType, ContextType, RequireFields<MutationCancelEnterpriseImportArgs, 'input'>>;
  changeServiceBrand?: Resolver<ResolversTypes['ChangeServiceBrandPayload'], ParentType, ContextType, RequireFields<MutationChangeServiceBrandArgs, 'input'>>;
  dismissEnterpriseDuplicate?: Resolver<ResolversTypes['DismissEnterpriseDuplicatePayload'], ParentType, ContextType, RequireFields<MutationDismissEnterpriseDuplicateArgs, 'input'>>;
  exportEnterprises?: Resolver<ResolversTypes['ExportEnterprisesPayload'], ParentType, ContextType, RequireFields<MutationExportEnterprisesArgs, 'input'>>;
  mergeEnterprises?: Resolver<ResolversTypes['MergeEnterprisesPayload'], ParentType, ContextType, RequireFields<MutationMergeEnterprisesArgs, 'input'>>;
  recordUscc?: Resolver<ResolversTypes['RecordUsccPayload'], ParentType, ContextType, RequireFields<MutationRecordUsccArgs, 'input'>>;
  registerEnterprise?: Resolver<ResolversTypes['RegisterEnterprisePayload'], ParentType, ContextType, RequireFields<MutationRegisterEnterpriseArgs, 'input'>>;
  registerProspect?: Resolver<ResolversTypes['RegisterProspectPayload'], ParentType, ContextType, RequireFields<MutationRegisterProspectArgs, 'input'>>;
  reinstateAccount?: Resolver<ResolversTypes['ReinstateAccountPayload'], ParentType, ContextType, RequireFields<MutationReinstateAccountArgs, 'input'>>;
  startEnterpriseImport?: Resolver<ResolversTypes['StartEnterpriseImportPayload'], ParentType, ContextType, RequireFields<MutationStartEnterpriseImportArgs, 'input'>>;
  suspendAccount?: Resolver<ResolversTypes['SuspendAccountPayload'], ParentType, ContextType, RequireFields<MutationSuspendAccountArgs, 'input'>>;
  undoEnterpriseImport?: Resolver<ResolversTypes['UndoEnterpriseImportPayload'], ParentType, ContextType, RequireFields<MutationUndoEnterpriseImportArgs, 'input'>>;
  undoEnterpriseMerge?: Resolver<ResolversTypes['UndoEnterpriseMergePayload'], ParentType, ContextType, RequireFields<MutationUndoEnterpriseMergeArgs, 'input'>>;
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
  enterpriseDuplicates?: Resolver<ResolversTypes['EnterpriseDuplicateConnection'], ParentType, ContextType, RequireFields<QueryEnterpriseDuplicatesArgs, 'first' | 'status'>>;
  enterpriseImport?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryEnterpriseImportArgs, 'id'>>;
  enterpriseImportColumns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  enterpriseImports?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryEnterpriseImportsArgs, 'first'>>;
  enterpriseMerges?: Resolver<ResolversTypes['EnterpriseMergeConnection'], ParentType, ContextType, RequireFields<QueryEnterpriseMergesArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first' | 'orderBy'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  officials?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  similarEnterprises?: Resolver<Array<ResolversTypes['SimilarEnterprise']>, ParentType, ContextType, RequireFields<QuerySimilarEnterprisesArgs, 'name'>>;
  zone?: Resolver<Maybe<ResolversTypes['HighTechZone']>, ParentType, ContextType>;
};

export type RecordUsccPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUsccPayload'] = ResolversParentTypes['RecordUsccPayload']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterEnterprisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEnterprisePayload'] = ResolversParentTypes['RegisterEnterprisePayload']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterProspectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterProspectPayload'] = ResolversParentTypes['RegisterProspectPayload']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateAccountPayload'] = ResolversParentTypes['ReinstateAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SimilarEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarEnterprise'] = ResolversParentTypes['SimilarEnterprise']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartEnterpriseImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartEnterpriseImportPayload'] = ResolversParentTypes['StartEnterpriseImportPayload']> = {
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

export type SuspendAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAccountPayload'] = ResolversParentTypes['SuspendAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoEnterpriseImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoEnterpriseImportPayload'] = ResolversParentTypes['UndoEnterpriseImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type UndoEnterpriseMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoEnterpriseMergePayload'] = ResolversParentTypes['UndoEnterpriseMergePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['EnterpriseMerge']>, ParentType, ContextType>;
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
  ApplyEnterpriseImportPayload?: ApplyEnterpriseImportPayloadResolvers<ContextType>;
  CancelEnterpriseImportPayload?: CancelEnterpriseImportPayloadResolvers<ContextType>;
  ChangeServiceBrandPayload?: ChangeServiceBrandPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DismissEnterpriseDuplicatePayload?: DismissEnterpriseDuplicatePayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseDuplicate?: EnterpriseDuplicateResolvers<ContextType>;
  EnterpriseDuplicateConnection?: EnterpriseDuplicateConnectionResolvers<ContextType>;
  EnterpriseDuplicateEdge?: EnterpriseDuplicateEdgeResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseMerge?: EnterpriseMergeResolvers<ContextType>;
  EnterpriseMergeConnection?: EnterpriseMergeConnectionResolvers<ContextType>;
  EnterpriseMergeEdge?: EnterpriseMergeEdgeResolvers<ContextType>;
  ExportEnterprisesPayload?: ExportEnterprisesPayloadResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  HighTechZone?: HighTechZoneResolvers<ContextType>;
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
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MergeEnterprisesPayload?: MergeEnterprisesPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordUsccPayload?: RecordUsccPayloadResolvers<ContextType>;
  RegisterEnterprisePayload?: RegisterEnterprisePayloadResolvers<ContextType>;
  RegisterProspectPayload?: RegisterProspectPayloadResolvers<ContextType>;
  ReinstateAccountPayload?: ReinstateAccountPayloadResolvers<ContextType>;
  SimilarEnterprise?: SimilarEnterpriseResolvers<ContextType>;
  StartEnterpriseImportPayload?: StartEnterpriseImportPayloadResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  SuspendAccountPayload?: SuspendAccountPayloadResolvers<ContextType>;
  UndoEnterpriseImportPayload?: UndoEnterpriseImportPayloadResolvers<ContextType>;
  UndoEnterpriseMergePayload?: UndoEnterpriseMergePayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  length?: LengthDirectiveResolver<any, any, ContextType>;
};
