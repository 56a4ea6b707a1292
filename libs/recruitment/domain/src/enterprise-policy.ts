import { dayOf, RuleError, type Day } from '@gaoxin/kernel';
import { checkConditions, type PolicyCondition } from './policy-condition.ts';

export type PolicyStatus = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

/** What is written in a policy. */
export interface PolicyText {
  title: string;
  summary: string;
  benefit: string;
  documentNumber: string | null;
  issuedBy: string;
  validFrom: Day;
  validUntil: Day | null;
  withoutApplication: boolean;
  conditions: PolicyCondition[];
}

/** From so many enterprises on that do not understand it, a policy has to be rewritten. */
const NOT_UNDERSTOOD = 3;

/** A policy for enterprises, its conditions as data. */
export class EnterprisePolicy implements PolicyText {
  version = 1;
  status: PolicyStatus = 'DRAFT';
  publishedAt: Date | null = null;
  /** When it was last brought to those who qualify. */
  deliveredAt: Date | null = null;
  withdrawnReason: string | null = null;
  fileIds: string[] = [];
  title = '';
  summary = '';
  benefit = '';
  documentNumber: string | null = null;
  issuedBy = '';
  validFrom: Day = '';
  validUntil: Day | null = null;
  withoutApplication = false;
  conditions: PolicyCondition[] = [];
  readonly id: string;
  readonly zoneId: string;
  readonly draftedAt: Date;

  /** @throws RuleError as `revise`. */
  constructor(facts: PolicyText & { id: string; zoneId: string; draftedAt: Date }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.draftedAt = facts.draftedAt;
    const { id: _id, zoneId: _zone, draftedAt: _at, ...text } = facts;
    this.write(text);
  }

  /** @throws RuleError POLICY_STATUS when it was withdrawn, DATE_ORDER, CONDITION_INVALID. */
  revise(text: PolicyText): void {
    this.expect('DRAFT', 'PUBLISHED');
    this.write(text);
  }

  publish(now: Date) {
    this.expect('DRAFT');
    this.status = 'PUBLISHED';
    this.publishedAt = now;
    return { type: 'recruitment.policy.published', policyId: this.id, title: this.title };
  }

  withdraw(reason: string) {
    this.expect('PUBLISHED');
    this.status = 'WITHDRAWN';
    this.withdrawnReason = reason;
    return { type: 'recruitment.policy.withdrawn', policyId: this.id, title: this.title, reason };
  }

  /** @throws RuleError as `expectInForce`. */
  deliver(now: Date): void {
    this.expectInForce(dayOf(now));
    this.deliveredAt = now;
  }

  /** @throws RuleError POLICY_STATUS unless published, POLICY_NOT_IN_FORCE outside its days. */
  expectInForce(today: Day): void {
    this.expect('PUBLISHED');
    if (!isInForce(this, today)) throw new RuleError('POLICY_NOT_IN_FORCE', { from: this.validFrom, until: this.validUntil });
  }

  private write(text: PolicyText): void {
    if (text.validUntil !== null && text.validUntil < text.validFrom) throw new RuleError('DATE_ORDER', { from: text.validFrom, to: '9999-12-31' }, ['validUntil']);
    checkConditions(text.conditions);
    Object.assign(this, text);
  }

  private expect(...allowed: PolicyStatus[]): void {
    if (!allowed.includes(this.status)) throw new RuleError('POLICY_STATUS', { status: this.status });
  }
}

export const isInForce = ({ validFrom, validUntil }: Pick<PolicyText, 'validFrom' | 'validUntil'>, today: Day): boolean =>
  validFrom <= today && (validUntil === null || today <= validUntil);

/** Whether so many did not understand it that it must be rewritten; an enterprise counts once. */
export const needsRewrite = (feedback: readonly { kind: string; enterpriseId: string }[]): boolean =>
  new Set(feedback.filter(({ kind }) => kind === 'NOT_UNDERSTANDABLE').map(({ enterpriseId }) => enterpriseId)).size >= NOT_UNDERSTOOD;
