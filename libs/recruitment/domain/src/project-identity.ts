import { newId, RuleError, type Day } from '@gaoxin/kernel';

/** What makes a project one project. */
export interface IdentityParts {
  uscc: string | null;
  parentGroup: string | null;
  siteParcel: string | null;
  productLine: string | null;
}

/** Width, case, blanks and punctuation do not make another project. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]/gu, '');

/** What two identities of the same project have in common; null while a part is unknown. */
export function matchKeyOf({ uscc, parentGroup, siteParcel, productLine }: IdentityParts): string | null {
  const holder = uscc ?? parentGroup;
  return holder && siteParcel && productLine ? [holder, siteParcel, productLine].map(plain).join('|') : null;
}

/** One project, however many leads, agreements and ceremonies it has. */
export class ProjectIdentity implements IdentityParts {
  uscc: string | null = null;
  parentGroup: string | null = null;
  siteParcel: string | null = null;
  productLine: string | null = null;
  matchKey: string | null = null;
  /** Why it is kept apart from one with the same parts. */
  separateReason: string | null = null;
  completedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly title: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;

  constructor(facts: { zoneId: string; title: string; recordedBy: string; recordedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.title = facts.title;
    this.recordedBy = facts.recordedBy;
    this.recordedAt = facts.recordedAt;
  }

  /** Says what the project is, or corrects it. @throws RuleError IDENTITY_HOLDER without a credit code and a parent group. */
  complete(parts: IdentityParts, separateReason: string | null, now: Date, path: readonly string[] = []): void {
    if (!parts.uscc && !parts.parentGroup) throw new RuleError('IDENTITY_HOLDER', {}, [...path, 'uscc']);
    this.uscc = parts.uscc;
    this.parentGroup = parts.parentGroup;
    this.siteParcel = parts.siteParcel;
    this.productLine = parts.productLine;
    this.matchKey = matchKeyOf(parts);
    this.separateReason = separateReason;
    // Corrected later it was known all the same: figures of the days between stay as they were.
    this.completedAt ??= now;
  }
}

/** From when on a lead is about a project; the latest row of a lead counts, so that earlier figures stay as they were. */
export class ProjectLead {
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly projectId: string;
  readonly recordedAt: Date;

  constructor(facts: { zoneId: string; leadId: string; projectId: string; recordedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.leadId = facts.leadId;
    this.projectId = facts.projectId;
    this.recordedAt = facts.recordedAt;
  }
}

/** A ceremony at which a project was signed or announced. */
export class SigningEvent {
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly leadId: string;
  readonly name: string;
  readonly heldOn: Day;
  readonly place: string | null;
  readonly organiser: string | null;
  readonly announcedAmount: string | null;
  readonly announcedCurrency: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;

  constructor(facts: {
    lead: { id: string; zoneId: string; enterpriseId: string };
    name: string;
    heldOn: Day;
    place: string | null;
    organiser: string | null;
    announced: { amount: string; currency: string } | null;
    recordedBy: string;
    recordedAt: Date;
  }) {
    this.id = newId();
    this.zoneId = facts.lead.zoneId;
    this.enterpriseId = facts.lead.enterpriseId;
    this.leadId = facts.lead.id;
    this.name = facts.name;
    this.heldOn = facts.heldOn;
    this.place = facts.place;
    this.organiser = facts.organiser;
    this.announcedAmount = facts.announced?.amount ?? null;
    this.announcedCurrency = facts.announced?.currency ?? null;
    this.recordedBy = facts.recordedBy;
    this.recordedAt = facts.recordedAt;
  }
}
