import { addWorkingDays, dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';

export type HousingApplicationStatus = 'SUBMITTED' | 'WAITING' | 'OFFERED' | 'HOUSED' | 'REFUSED' | 'WITHDRAWN' | 'ENDED';
export type HousingApplicantStatus = 'WAITING' | 'OFFERED' | 'HOUSED' | 'LEFT' | 'WITHDRAWN';

/** Working days that an enterprise has to answer an offer. */
const ANSWER_WORKING_DAYS = 5;
const MOST_APPLICANTS = 100;

/** One person of an application. The name is all that is kept of a person. */
export class HousingApplicant {
  status: HousingApplicantStatus = 'WAITING';
  since: Day | null = null;
  leftOn: Day | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly applicationId: string;
  readonly position: number;
  readonly name: string;
  readonly category: string;

  constructor(application: HousingApplication, position: number, person: { name: string; category: string }) {
    this.id = newId();
    this.zoneId = application.zoneId;
    this.enterpriseId = application.enterpriseId;
    this.applicationId = application.id;
    this.position = position;
    this.name = person.name;
    this.category = person.category;
  }
}

/** An enterprise's application for its people. Its applicants are loaded beside it and handed to the acts that need them. */
export class HousingApplication {
  version = 1;
  status: HousingApplicationStatus = 'SUBMITTED';
  waitsForAll = false;
  answerBy: Day | null = null;
  reason: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly housingId: string;
  readonly asked: number;
  readonly appliedAt: Date;

  constructor(facts: { id: string; zoneId: string; enterpriseId: string; housingId: string; asked: number; appliedAt: Date }) {
    if (facts.asked < 1 || facts.asked > MOST_APPLICANTS) throw new RuleError('OUT_OF_RANGE', { min: 1, max: MOST_APPLICANTS }, ['applicants']);
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.housingId = facts.housingId;
    this.asked = facts.asked;
    this.appliedAt = facts.appliedAt;
  }

  expectSubmitted(): void {
    this.expect('SUBMITTED');
  }

  refuse(reason: string, people: readonly HousingApplicant[]): void {
    this.expect('SUBMITTED');
    for (const one of people) one.status = 'WITHDRAWN';
    this.status = 'REFUSED';
    this.reason = reason;
  }

  /** A full allocation is given at once; anything less is an offer to be answered. */
  take(places: number, people: readonly HousingApplicant[], now: Date): HousingApplicant[] {
    const waiting = people.filter(({ status }) => status === 'WAITING').slice(0, places);
    const isWhole = this.status === 'SUBMITTED' && waiting.length === this.asked;
    if (isWhole) return this.house(waiting, people, now);
    if (waiting.length === 0) {
      this.status = 'WAITING';
      return [];
    }
    for (const one of waiting) one.status = 'OFFERED';
    this.status = 'OFFERED';
    this.answerBy = addWorkingDays(dayOf(now), ANSWER_WORKING_DAYS);
    return waiting;
  }

  accept(people: readonly HousingApplicant[], now: Date): void {
    this.expect('OFFERED');
    this.house(people.filter(({ status }) => status === 'OFFERED'), people, now);
  }

  /** Declines the offer and stays in line. @returns those whose places are free again. */
  wait(people: readonly HousingApplicant[], by: 'ENTERPRISE' | 'OFFICIAL', now: Date): HousingApplicant[] {
    this.expect('OFFERED');
    if (by === 'OFFICIAL' && this.answerBy !== null && dayOf(now) <= this.answerBy) throw new RuleError('HOUSING_ANSWER_OPEN', { until: this.answerBy });
    const offered = people.filter(({ status }) => status === 'OFFERED');
    const isPart = people.some(({ status }) => status === 'WAITING');
    for (const one of offered) one.status = 'WAITING';
    this.status = 'WAITING';
    this.waitsForAll = isPart;
    this.answerBy = null;
    return offered;
  }

  /** Nobody of it asks any more; who lives there stays. @returns those whose places are free again. */
  withdraw(people: readonly HousingApplicant[]): HousingApplicant[] {
    if (!isOpen(this.status)) throw new RuleError('HOUSING_STATE', { status: this.status });
    const offered = people.filter(({ status }) => status === 'OFFERED');
    for (const one of people) if (one.status === 'OFFERED' || one.status === 'WAITING') one.status = 'WITHDRAWN';
    this.status = people.some(({ status }) => status === 'HOUSED') ? 'HOUSED' : 'WITHDRAWN';
    this.answerBy = null;
    return offered;
  }

  moveOut(person: HousingApplicant, people: readonly HousingApplicant[], on: Day, now: Date): void {
    if (person.status !== 'HOUSED' || person.since === null) throw new RuleError('HOUSING_STATE', { status: this.status }, ['applicantId']);
    if (on < person.since || on > dayOf(now)) throw new RuleError('DATE_ORDER', { from: person.since, to: dayOf(now) }, ['leftOn']);
    person.status = 'LEFT';
    person.leftOn = on;
    const isOver = people.every(({ status }) => status === 'LEFT' || status === 'WITHDRAWN');
    if (isOver) this.status = 'ENDED';
  }

  private house(those: HousingApplicant[], people: readonly HousingApplicant[], now: Date): HousingApplicant[] {
    for (const one of those) {
      one.status = 'HOUSED';
      one.since = dayOf(now);
    }
    this.status = people.some(({ status }) => status === 'WAITING') ? 'WAITING' : 'HOUSED';
    this.answerBy = null;
    return those;
  }

  private expect(status: HousingApplicationStatus): void {
    if (this.status !== status) throw new RuleError('HOUSING_STATE', { status: this.status });
  }
}

/** Whether something of the application is still to be decided. */
export const isOpen = (status: HousingApplicationStatus): boolean => status === 'SUBMITTED' || status === 'WAITING' || status === 'OFFERED';

/** The first character stays, so that two people can be told apart on a list: 李〇〇. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name.trim()];
  return `${first}${'〇'.repeat(Math.max(1, Math.min(rest.length, 2)))}`;
};
