import { newId, RuleError, type Day } from '@gaoxin/kernel';
import { expectInOrder, STAGES, type Milestone, type ProjectStage } from './milestone.ts';

/** What a project takes from its handover. */
export interface ProjectOrigin {
  zoneId: string;
  enterpriseId: string;
  agreementId: string;
  title: string;
  investmentAmount: string;
  investmentCurrency: string;
  landMu: string | null;
  signedOn: Day;
}

/** A project from signing to design capacity. */
export class Project {
  stage: ProjectStage = 'SIGNED';
  /** Counts every report, so that each one is a new version of the project, also one that leaves the stage as it is. */
  milestonesReached = 1;
  secretaryId: string | null = null;
  secretarySince: Day | null = null;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly agreementId: string;
  readonly name: string;
  investmentAmount: string;
  investmentCurrency: string;
  readonly landMu: string | null;
  readonly signedOn: Day;
  readonly templateVersion: number;
  readonly acceptedAt: Date;

  constructor(origin: ProjectOrigin, templateVersion: number, acceptedAt: Date) {
    this.id = newId();
    this.zoneId = origin.zoneId;
    this.enterpriseId = origin.enterpriseId;
    this.agreementId = origin.agreementId;
    this.name = origin.title;
    this.investmentAmount = origin.investmentAmount;
    this.investmentCurrency = origin.investmentCurrency;
    this.landMu = origin.landMu;
    this.signedOn = origin.signedOn;
    this.templateVersion = templateVersion;
    this.acceptedAt = acceptedAt;
  }

  /** Takes over what was agreed anew. */
  amend({ investmentAmount, investmentCurrency }: { investmentAmount: string; investmentCurrency: string }): void {
    this.investmentAmount = investmentAmount;
    this.investmentCurrency = investmentCurrency;
  }

  /** Names the one secretary. @throws RuleError NO_CHANGE for the one who is it already. */
  assignSecretary(officialId: string, since: Day) {
    if (this.secretaryId === officialId) throw new RuleError('NO_CHANGE', {}, ['officialId']);
    const formerSecretaryId = this.secretaryId;
    this.secretaryId = officialId;
    this.secretarySince = since;
    return {
      type: 'construction.secretary.assigned',
      projectId: this.id,
      enterpriseId: this.enterpriseId,
      title: this.name,
      secretaryId: officialId,
      since,
      formerSecretaryId,
    };
  }

  /**
   * Reaches one of the project's own milestones.
   * @throws RuleError MILESTONE_REPORTED, or MILESTONE_ORDER when the day does not fit those reached or lies ahead.
   */
  reach(kind: ProjectStage, reachedOn: Day, milestones: readonly Milestone[], reported: { at: Date; today: Day }) {
    const milestone = milestones.find((one) => one.kind === kind);
    if (!milestone || milestone.reachedOn) throw new RuleError('MILESTONE_REPORTED', { on: milestone?.reachedOn }, ['kind']);
    expectInOrder(kind, reachedOn, milestones, reported.today);
    milestone.reachedOn = reachedOn;
    milestone.recordedAt = reported.at;
    this.milestonesReached += 1;
    if (STAGES.indexOf(kind) > STAGES.indexOf(this.stage)) this.stage = kind;
    return {
      type: 'construction.milestone.reached',
      projectId: this.id,
      enterpriseId: this.enterpriseId,
      title: this.name,
      secretaryId: this.secretaryId,
      kind,
      reachedOn,
      plannedOn: milestone.plannedOn,
    };
  }
}
