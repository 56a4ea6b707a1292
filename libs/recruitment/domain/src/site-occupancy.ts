import { daysBetween, RuleError, type Day } from '@gaoxin/kernel';
import { expectSince } from './site.ts';

/** Days below which a landing counts as less than a month. */
const MONTH_DAYS = 30;

/** Who holds a site, or held it; an ended one stays as history. */
export class SiteOccupancy {
  version = 1;
  endedOn: Day | null = null;
  endReason: string | null = null;
  productionOn: Day | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly siteId: string;
  readonly enterpriseId: string;
  readonly leadId: string | null;
  readonly since: Day;
  readonly until: Day | null;

  constructor(facts: { id: string; zoneId: string; siteId: string; enterpriseId: string; leadId: string | null; since: Day; until: Day | null }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.siteId = facts.siteId;
    this.enterpriseId = facts.enterpriseId;
    this.leadId = facts.leadId;
    this.since = facts.since;
    this.until = facts.until;
  }

  end(on: Day, reason: string, now: Date): void {
    this.expectHere();
    expectSince(on, this.since, now, ['endedOn']);
    this.endedOn = on;
    this.endReason = reason;
  }

  recordProduction(on: Day, now: Date): void {
    this.expectHere();
    expectSince(on, this.since, now, ['productionOn']);
    this.productionOn = on;
  }

  /** Construction tells the day. It knows better than a day before the moving in, which somebody wrote down late. */
  learnProduction(on: Day): void {
    this.productionOn ??= on;
  }

  private expectHere(): void {
    if (this.endedOn !== null) throw new RuleError('OCCUPANCY_ENDED', { on: this.endedOn });
  }
}

export interface SiteLanding {
  signedOn: Day;
  occupiedOn: Day;
  productionOn: Day | null;
  days: number | null;
  withinMonth: boolean | null;
}

/** How fast a signed project came to production in a ready site. */
export function landingOf(occupancy: { since: Day; productionOn: Day | null }, signedOn: Day): SiteLanding {
  const { since, productionOn } = occupancy;
  const days = productionOn === null ? null : daysBetween(signedOn, productionOn);
  return { signedOn, occupiedOn: since, productionOn, days, withinMonth: days === null ? null : days < MONTH_DAYS };
}

/** The project that construction made of a lead, so that its milestones find the site where it stands. */
export class LandedProject {
  productionOn: Day | null = null;
  readonly projectId: string;
  readonly zoneId: string;
  readonly leadId: string;

  constructor(zoneId: string, projectId: string, leadId: string) {
    this.zoneId = zoneId;
    this.projectId = projectId;
    this.leadId = leadId;
  }
}
