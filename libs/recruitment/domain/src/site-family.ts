/** What of a site decides whom it excludes. */
export interface Placed {
  id: string;
  parentId: string | null;
  capacity: number;
}

/**
 * The relatives whose use excludes that of the site: a whole that goes to one excludes what is part of it, and a site that
 * goes to one is taken with all its parts. Of a building of many tenants each has a place, and the others stay free.
 * @param relatives everything above and below the site.
 */
export function exclusiveWith<Relative extends Placed>(site: Placed, relatives: readonly Relative[]): Relative[] {
  const above = new Set<string>();
  for (let up = site.parentId; up !== null && !above.has(up); up = relatives.find(({ id }) => id === up)?.parentId ?? null) above.add(up);
  return relatives.filter(({ id, capacity }) => (above.has(id) ? capacity === 1 : site.capacity === 1));
}
