import { addWorkingDays, dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';
import { Project } from './project.ts';

export type HandoverStatus = 'WAITING' | 'ACCEPTED' | 'REJECTED';

/** Working days that the zone gives itself to accept or reject what recruitment handed over. */
export const DECIDE_WITHIN = 5;

export interface HandedOver {
  agreementId: string;
  enterpriseId: string;
  title: string;
  investmentAmount: string;
  investmentCurrency: string;
  landMu: string | null;
  signedOn: Day;
  /** When recruitment wrote the signing down, RFC 3339. */
  signingRecordedAt: string;
}

/** What recruitment tells of an agreement that construction has already. */
export interface AmendedAgreement {
  agreementId: string;
  investmentAmount: string;
  investmentCurrency: string;
  formerAmount: string;
  formerCurrency: string;
  agreedOn: Day;
  /** Where the new amount is written. */
  source: string;
  by: string;
}

/** A signed agreement on its way from recruitment to construction promotion. */
export class ProjectHandover implements Omit<HandedOver, 'signingRecordedAt'> {
  status: HandoverStatus = 'WAITING';
  decidedAt: Date | null = null;
  rejectionReason: string | null = null;
  projectId: string | null = null;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly agreementId: string;
  readonly enterpriseId: string;
  readonly title: string;
  investmentAmount: string;
  investmentCurrency: string;
  readonly landMu: string | null;
  readonly signedOn: Day;
  readonly signingRecordedAt: Date;
  readonly receivedAt: Date;
  readonly dueOn: Day;

  constructor(zoneId: string, facts: HandedOver, receivedAt: Date) {
    this.id = newId();
    this.zoneId = zoneId;
    this.agreementId = facts.agreementId;
    this.enterpriseId = facts.enterpriseId;
    this.title = facts.title;
    this.investmentAmount = facts.investmentAmount;
    this.investmentCurrency = facts.investmentCurrency;
    this.landMu = facts.landMu;
    this.signedOn = facts.signedOn;
    this.signingRecordedAt = new Date(facts.signingRecordedAt);
    this.receivedAt = receivedAt;
    this.dueOn = addWorkingDays(dayOf(receivedAt), DECIDE_WITHIN);
  }

  /** Takes the agreement on as a project. @throws RuleError HANDOVER_DECIDED. */
  accept(templateVersion: number, now: Date) {
    this.decide('ACCEPTED', now);
    const project = new Project(this, templateVersion, now);
    this.projectId = project.id;
    return {
      project,
      event: {
        type: 'construction.handover.accepted',
        handoverId: this.id,
        agreementId: this.agreementId,
        projectId: project.id,
        enterpriseId: this.enterpriseId,
        title: this.title,
        signedOn: this.signedOn,
      },
    };
  }

  /** Sends the agreement back. @throws RuleError HANDOVER_DECIDED. */
  reject(reason: string, now: Date) {
    this.decide('REJECTED', now);
    this.rejectionReason = reason;
    return {
      type: 'construction.handover.rejected',
      handoverId: this.id,
      agreementId: this.agreementId,
      enterpriseId: this.enterpriseId,
      title: this.title,
      reason,
    };
  }

  /** The agreement was amended after it was handed over. */
  amend(amended: AmendedAgreement): void {
    this.investmentAmount = amended.investmentAmount;
    this.investmentCurrency = amended.investmentCurrency;
  }

  private decide(status: HandoverStatus, now: Date): void {
    if (this.status !== 'WAITING') throw new RuleError('HANDOVER_DECIDED');
    this.status = status;
    this.decidedAt = now;
  }
}
