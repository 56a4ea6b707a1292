import { dayOf, isBackEntered, newId, RuleError } from '@gaoxin/kernel';
import { formatMoment } from './moment.ts';

export type ContactKind = 'FORMAL' | 'INFORMAL';

/** What is written down of a contact. */
export interface ContactContent {
  kind: ContactKind;
  heldAt: Date;
  place: string;
  ourSide: string[];
  theirSide: string[];
  summary: string;
  agreedNext: string | null;
}

interface OpenedLead {
  id: string;
  zoneId: string;
  openedAt: Date;
}

interface Hand {
  by: string;
  reason: string;
  now: Date;
}

/** A meeting, call or message with a possible investor. It is never deleted: a wrong one is corrected or struck out. */
export class LeadContact implements ContactContent {
  version = 1;
  kind!: ContactKind;
  heldAt!: Date;
  place!: string;
  ourSide!: string[];
  theirSide!: string[];
  summary!: string;
  agreedNext!: string | null;
  fileIds: string[] = [];
  struckAt: Date | null = null;
  struckBy: string | null = null;
  struckFor: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly officialId: string;
  readonly recordedAt: Date;

  /** @throws RuleError DATE_ORDER for a contact before the lead or to come, BLANK for a side without anybody. */
  constructor(lead: OpenedLead, content: ContactContent, record: { officialId: string; now: Date }) {
    this.id = newId();
    this.zoneId = lead.zoneId;
    this.leadId = lead.id;
    this.officialId = record.officialId;
    this.recordedAt = record.now;
    this.say(lead, content, record.now);
  }

  /** Takes the new content and gives what was written before. @throws RuleError as the constructor, and CONTACT_STRUCK. */
  correct(lead: OpenedLead, content: ContactContent, hand: Hand): ContactCorrection {
    this.expectStanding();
    const before = new ContactCorrection(this, hand);
    this.say(lead, content, hand.now);
    return before;
  }

  strike(hand: Hand): void {
    this.expectStanding();
    this.struckAt = hand.now;
    this.struckBy = hand.by;
    this.struckFor = hand.reason;
  }

  private say(lead: OpenedLead, content: ContactContent, now: Date): void {
    const { kind, heldAt, place, ourSide, theirSide, summary, agreedNext } = content;
    if (dayOf(heldAt) < dayOf(lead.openedAt) || heldAt > now) {
      throw new RuleError('DATE_ORDER', { from: dayOf(lead.openedAt), to: formatMoment(now) }, ['heldAt']);
    }
    if (ourSide.length === 0) throw new RuleError('BLANK', {}, ['ourSide']);
    if (theirSide.length === 0) throw new RuleError('BLANK', {}, ['theirSide']);
    Object.assign(this, { kind, heldAt, place, ourSide, theirSide, summary, agreedNext });
  }

  private expectStanding(): void {
    if (this.struckAt) throw new RuleError('CONTACT_STRUCK');
  }
}

/** What a contact said until it was corrected. */
export class ContactCorrection implements ContactContent {
  readonly id: string;
  readonly zoneId: string;
  readonly contactId: string;
  readonly correctedAt: Date;
  readonly correctedBy: string;
  readonly reason: string;
  readonly kind: ContactKind;
  readonly heldAt: Date;
  readonly place: string;
  readonly ourSide: string[];
  readonly theirSide: string[];
  readonly summary: string;
  readonly agreedNext: string | null;

  constructor(contact: LeadContact, hand: Hand) {
    this.id = newId();
    this.zoneId = contact.zoneId;
    this.contactId = contact.id;
    this.correctedAt = hand.now;
    this.correctedBy = hand.by;
    this.reason = hand.reason;
    this.kind = contact.kind;
    this.heldAt = contact.heldAt;
    this.place = contact.place;
    this.ourSide = contact.ourSide;
    this.theirSide = contact.theirSide;
    this.summary = contact.summary;
    this.agreedNext = contact.agreedNext;
  }
}

export const contactBackEntered = (contact: { heldAt: Date; recordedAt: Date }): boolean => isBackEntered(dayOf(contact.heldAt), contact.recordedAt);
