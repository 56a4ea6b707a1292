import { formatShare } from '@gaoxin/ui';

interface Share {
  value?: number | null | undefined;
  numerator: number;
  denominator: number;
}

/** Of fewer than these a rate says nothing. */
const FEWEST = 5;

export const isRate = ({ denominator }: Share): boolean => denominator >= FEWEST;

/** `11 / 20　55%`; of a few only the numbers. */
export const shareText = (share: Share): string =>
  `${share.numerator} / ${share.denominator}${isRate(share) ? `　${formatShare(share.value ?? null)}` : ''}`;
