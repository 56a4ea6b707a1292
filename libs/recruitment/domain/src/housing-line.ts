/** An application's place in the line; the instant at which it joined decides. */
export class HousingQueueEntry {
  readonly id: string;
  readonly zoneId: string;
  readonly housingId: string;
  readonly joinedAt: Date;

  constructor(application: { id: string; zoneId: string; housingId: string }, joinedAt: Date) {
    this.id = application.id;
    this.zoneId = application.zoneId;
    this.housingId = application.housingId;
    this.joinedAt = joinedAt;
  }
}

export interface Waiting {
  id: string;
  /** People who still wait. */
  people: number;
  waitsForAll: boolean;
}

/**
 * Whom free places go to, in the order of the line: each gets as many as it waits for or as there are left. Who wants
 * all or none is passed over until there are enough, and keeps its number.
 */
export function serve(line: readonly Waiting[], free: number): { id: string; places: number }[] {
  const served: { id: string; places: number }[] = [];
  let left = free;
  for (const { id, people, waitsForAll } of line) {
    if (left === 0) break;
    if (people === 0 || (waitsForAll && people > left)) continue;
    const places = Math.min(people, left);
    served.push({ id, places });
    left -= places;
  }
  return served;
}
