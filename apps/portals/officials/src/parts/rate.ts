import { formatShare } from '@gaoxin/ui';
import type { useText } from '../texts.ts';

interface Share {
  value?: number | null | undefined;
  numerator: number;
  denominator: number;
}
type Say = ReturnType<typeof useText>;

/** A rate of fewer than these is told with their number. */
const FEWEST = 5;

export const isFew = ({ denominator }: Share): boolean => denominator < FEWEST;

/** `55%`; of a few `25%，n=4`; a dash of none. */
export const rateText = (share: Share, say: Say): string => {
  const { value = null, numerator, denominator } = share;
  if (denominator === 0) return say('figures.none');
  const rate = formatShare(value ?? numerator / denominator);
  return isFew(share) ? say('figures.few', { rate, n: denominator }) : rate;
};

/** What stands behind `11 / 20`: the rate, in brackets of a few. */
export const rateBehind = (share: Share, say: Say): string =>
  isFew(share) && share.denominator > 0 ? say('figures.inBrackets', { text: rateText(share, say) }) : `　${rateText(share, say)}`;
