import type { Day } from '@gaoxin/kernel';
import type { MatchReason } from './order-rule.ts';
import type { QuantityClass } from './order-quantity.ts';
import type { Unit } from './quantity.ts';

export type OrderParty = 'SUPPLIER' | 'BUYER';
/** Who records something of a match: one of its two, or the zone's official for them. */
export type OrderVoice = OrderParty | 'OFFICIAL';
export type MatchStatus = 'PROPOSED' | 'INTRODUCED' | 'QUOTED' | 'ORDERED' | 'REPEAT' | 'NO_DEAL' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';

export interface ContactFacts {
  /** The enterprise's name as the directory tells it; null while it has not told. */
  name: string | null;
  contactName: string;
  contactPhone: string;
}

interface SideFacts {
  zoneId: string;
  enterpriseId: string;
  matchId: string;
  party: OrderParty;
  supplyId: string | null;
  demandId: string | null;
  product: string;
  counterpartProduct: string | null;
  specs: string[];
  reasons: MatchReason[];
  quantityClass: QuantityClass;
  unit: Unit;
  proposedAt: Date;
  expiresOn: Day;
}

/**
 * A match as one of its two enterprises may see it: a row of its own with an id of its own. What is not in the row cannot
 * be asked for; the counterpart is written into it at the moment when both have agreed.
 */
export class OrderMatchSide {
  version = 1;
  // By chance alone: ids made from the time would tell which two sides belong together.
  readonly id: string = crypto.randomUUID();
  status: MatchStatus = 'PROPOSED';
  endedByOwn = false;
  consentedAt: Date | null = null;
  partyName: string | null = null;
  contactName: string | null = null;
  contactPhone: string | null = null;
  counterpartConsented = false;
  revealedAt: Date | null = null;
  matchedQuantity: string | null = null;
  counterpartName: string | null = null;
  counterpartContactName: string | null = null;
  counterpartContactPhone: string | null = null;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly matchId: string;
  readonly party: OrderParty;
  /** The viewer's own offer that was matched; the other one is null. */
  readonly supplyId: string | null;
  readonly demandId: string | null;
  /** In the words of the viewer. */
  readonly product: string;
  /** In the words of the other side, only where the names are not the same. */
  readonly counterpartProduct: string | null;
  readonly specs: string[];
  reasons: MatchReason[];
  quantityClass: QuantityClass;
  readonly unit: Unit;
  readonly proposedAt: Date;
  readonly expiresOn: Day;

  constructor(facts: SideFacts) {
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.matchId = facts.matchId;
    this.party = facts.party;
    this.supplyId = facts.supplyId;
    this.demandId = facts.demandId;
    this.product = facts.product;
    this.counterpartProduct = facts.counterpartProduct;
    this.specs = facts.specs;
    this.reasons = facts.reasons;
    this.quantityClass = facts.quantityClass;
    this.unit = facts.unit;
    this.proposedAt = facts.proposedAt;
    this.expiresOn = facts.expiresOn;
  }

  consent(contact: ContactFacts, now: Date): void {
    this.consentedAt = now;
    this.partyName = contact.name;
    this.contactName = contact.contactName;
    this.contactPhone = contact.contactPhone;
  }

  takeConsentBack(): void {
    this.consentedAt = null;
    this.partyName = null;
    this.contactName = null;
    this.contactPhone = null;
  }

  reveal(counterpart: OrderMatchSide, quantity: string, now: Date): void {
    this.revealedAt = now;
    this.matchedQuantity = quantity;
    this.counterpartName = counterpart.partyName;
    this.counterpartContactName = counterpart.contactName;
    this.counterpartContactPhone = counterpart.contactPhone;
  }
}

/** What the status means on a day: a proposal that nobody took up in time has expired. */
export const matchState = ({ status, expiresOn }: { status: MatchStatus; expiresOn: Day }, today: Day): MatchStatus =>
  status === 'PROPOSED' && expiresOn < today ? 'EXPIRED' : status;

export type SideAction = 'CONSENT' | 'WITHDRAW_CONSENT' | 'DECLINE' | 'RECORD_QUOTE' | 'CONFIRM_ORDER' | 'RECORD_NO_DEAL';

/** What a side can do next, by its state. */
export function possibleActs(side: { status: MatchStatus; expiresOn: Day; consentedAt: Date | null }, today: Day): SideAction[] {
  switch (matchState(side, today)) {
    case 'PROPOSED':
      return side.consentedAt ? ['WITHDRAW_CONSENT', 'DECLINE'] : ['CONSENT', 'DECLINE'];
    case 'INTRODUCED':
      return ['RECORD_QUOTE', 'RECORD_NO_DEAL'];
    case 'QUOTED':
      return ['CONFIRM_ORDER', 'RECORD_NO_DEAL'];
    case 'ORDERED':
    case 'REPEAT':
      return ['CONFIRM_ORDER'];
    default:
      return [];
  }
}
