/** An instant in the zone's time as people read it: `2022-07-29 09:00`. China has one time zone and no summer time. */
export const formatMoment = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
