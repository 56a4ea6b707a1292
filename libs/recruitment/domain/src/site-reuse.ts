import { RuleError, type Day } from '@gaoxin/kernel';
import type { Quantity, QuantityBound, Unit } from './quantity.ts';
import { expectSince, type Site } from './site.ts';

/** Output and tax for each mu, as somebody told them. */
export interface ReuseFigures {
  outputPerMu: { amount: string; currency: string } | null;
  taxPerMu: { amount: string; currency: string } | null;
  source: string | null;
}

/** What a site gave before its new use, or gives now. */
export interface ReuseFacts extends ReuseFigures {
  use: string;
  areaValue: string;
  areaUnit: Unit;
  areaBound: QuantityBound;
  occupantId: string | null;
}

/** 腾笼换鸟: an idle site gets a new use; what was before stays beside what is now. */
export class SiteReuse {
  version = 1;
  completedOn: Day | null = null;
  after: ReuseFacts | null = null;
  readonly before: ReuseFacts;
  readonly id: string;
  readonly zoneId: string;
  readonly siteId: string;
  readonly decidedOn: Day;
  readonly decision: string;
  readonly newUse: string;

  constructor(facts: { id: string; site: Site; decidedOn: Day; decision: string; newUse: string; formerUse: string; formerOccupantId: string | null; figures: ReuseFigures; now: Date }) {
    const { site } = facts;
    expectSince(facts.decidedOn, site.stateSince, facts.now, ['decidedOn']);
    checkFigures(facts.figures);
    site.planUse(facts.newUse);
    this.id = facts.id;
    this.zoneId = site.zoneId;
    this.siteId = site.id;
    this.decidedOn = facts.decidedOn;
    this.decision = facts.decision;
    this.newUse = facts.newUse;
    this.before = factsOf(site, facts.formerUse, facts.formerOccupantId, facts.figures);
  }

  /** The new use has begun. @returns the fact. */
  complete(site: Site, done: { on: Day; occupantId: string | null; area: Quantity | null; figures: ReuseFigures }, now: Date) {
    if (this.completedOn !== null) throw new RuleError('NO_CHANGE');
    expectSince(done.on, this.decidedOn, now, ['completedOn']);
    checkFigures(done.figures);
    site.repurpose(this.newUse, done.on, done.area);
    this.completedOn = done.on;
    this.after = factsOf(site, this.newUse, done.occupantId, done.figures);
    return { type: 'recruitment.site.repurposed', siteId: site.id, reuseId: this.id, newUse: this.newUse, completedOn: done.on };
  }
}

const factsOf = (site: Site, use: string, occupantId: string | null, figures: ReuseFigures): ReuseFacts => ({
  use,
  areaValue: site.areaValue,
  areaUnit: site.areaUnit,
  areaBound: site.areaBound,
  occupantId,
  ...figures,
});

function checkFigures({ outputPerMu, taxPerMu, source }: ReuseFigures): void {
  if ((outputPerMu || taxPerMu) && !source) throw new RuleError('FIGURES_SOURCE', {}, ['figures', 'source']);
}
