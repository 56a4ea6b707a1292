/** Two decimals. Figures of an award are stored exactly and rounded here, for reading only. */
export const two = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : value.toFixed(2));

/** `f3f83d65 3aff63f6 …`: groups of eight can be compared by eye. */
export const grouped = (sha256: string): string => sha256.match(/.{1,8}/g)?.join(' ') ?? sha256;
