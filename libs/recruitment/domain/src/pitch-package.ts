import { newId, RuleError, type Day } from '@gaoxin/kernel';

export type PitchSectionKind = 'INDUSTRY_ENVIRONMENT' | 'PREFERENTIAL_POLICY' | 'LOCATION';

/** The columns of the mandatory sections, in the order of the paper. */
const SECTIONS = {
  INDUSTRY_ENVIRONMENT: 'industryEnvironment',
  PREFERENTIAL_POLICY: 'preferentialPolicy',
  LOCATION: 'location',
} as const satisfies Record<PitchSectionKind, keyof PitchTexts>;

export interface PitchTexts {
  industryEnvironment: string | null;
  preferentialPolicy: string | null;
  location: string | null;
}

/** What the zone offers a possible investor: three sections, all of them mandatory. */
export class PitchPackage implements PitchTexts {
  version = 1;
  industryEnvironment: string | null = null;
  preferentialPolicy: string | null = null;
  location: string | null = null;
  changedAt: Date;
  sendingCount = 0;
  fileIds: string[] = [];
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;

  constructor(lead: { id: string; zoneId: string }, now: Date) {
    this.id = newId();
    this.zoneId = lead.zoneId;
    this.leadId = lead.id;
    this.changedAt = now;
  }

  write(kind: PitchSectionKind, text: string, now: Date): void {
    this[SECTIONS[kind]] = text;
    this.changedAt = now;
  }

  /** Fills what is empty here. @throws RuleError NO_CHANGE when the other package has nothing that is missing here. */
  fillFrom(other: PitchTexts, now: Date): void {
    const filled = Object.values(SECTIONS).filter((column) => this[column] === null && other[column] !== null);
    if (filled.length === 0) throw new RuleError('NO_CHANGE');
    for (const column of filled) this[column] = other[column];
    this.changedAt = now;
  }

  /** The sections that read differently than before. */
  differsFrom(before: PitchTexts): PitchSectionKind[] {
    return (Object.keys(SECTIONS) as PitchSectionKind[]).filter((kind) => this[SECTIONS[kind]] !== before[SECTIONS[kind]]);
  }

  /** @throws RuleError PITCH_NOT_READY while a section is missing, LEAD_STAGE for a lead that is no longer open. */
  send(lead: { expectOpen(): void; expectDate(day: Day, now: Date, path: string[]): void }, sending: { sentOn: Day; recipient: string; by: string }, now: Date): PitchSending {
    const { done, required, state } = readinessOf(this);
    if (state !== 'READY') throw new RuleError('PITCH_NOT_READY', { done, required });
    lead.expectOpen();
    lead.expectDate(sending.sentOn, now, ['sentOn']);
    this.sendingCount += 1;
    return new PitchSending(this, sending, now);
  }
}

/** One time that a package left the house, with what it said then: the package itself is written on. */
export class PitchSending implements PitchTexts {
  readonly id: string;
  readonly zoneId: string;
  readonly packageId: string;
  readonly sentOn: Day;
  readonly recipient: string;
  readonly sentBy: string;
  readonly recordedAt: Date;
  /** Null where it was sent before what was sent was kept. */
  readonly packageVersion: number | null;
  readonly industryEnvironment: string | null;
  readonly preferentialPolicy: string | null;
  readonly location: string | null;
  readonly fileIds: string[];

  constructor(pitch: PitchPackage, facts: { sentOn: Day; recipient: string; by: string }, now: Date) {
    this.id = newId();
    this.zoneId = pitch.zoneId;
    this.packageId = pitch.id;
    this.sentOn = facts.sentOn;
    this.recipient = facts.recipient;
    this.sentBy = facts.by;
    this.recordedAt = now;
    this.packageVersion = pitch.version;
    this.industryEnvironment = pitch.industryEnvironment;
    this.preferentialPolicy = pitch.preferentialPolicy;
    this.location = pitch.location;
    this.fileIds = [...pitch.fileIds];
  }
}

export interface PitchReadiness {
  done: number;
  required: number;
  state: 'DRAFT' | 'READY';
}

export const sectionsOf = (texts: PitchTexts): { kind: PitchSectionKind; text: string | null }[] =>
  (Object.keys(SECTIONS) as PitchSectionKind[]).map((kind) => ({ kind, text: texts[SECTIONS[kind]] }));

export function readinessOf(texts: PitchTexts): PitchReadiness {
  const sections = sectionsOf(texts);
  const done = sections.filter(({ text }) => text !== null).length;
  return { done, required: sections.length, state: done === sections.length ? 'READY' : 'DRAFT' };
}
