import { RuleError } from '@gaoxin/kernel';

/** Above this share of common letter pairs two product names may mean the same; a person decides. */
const SIMILAR = 0.5;

/** A text as it is compared: one width, one case, no spaces, no punctuation. */
export const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%±<>=]/gu, '');

/** Pairs of neighbouring characters, which tell Chinese names apart where words have no gaps. */
export function gramsOf(text: string): string[] {
  const key = [...keyOf(text)];
  return key.length < 2 ? key : [...new Set(key.slice(1).map((letter, index) => `${key[index]}${letter}`))];
}

/** Common pairs ÷ all pairs of both: 1 for the same name, 0 for nothing in common. */
export function similarityOf(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((gram) => other.includes(gram)).length;
  return common === 0 ? 0 : common / (one.length + other.length - common);
}

export type Likeness = 'SAME' | 'SIMILAR' | 'OTHER';

interface Named {
  productKey: string;
  productGrams: readonly string[];
}

export function likenessOf(one: Named, other: Named): Likeness {
  if (one.productKey === other.productKey) return 'SAME';
  return similarityOf(one.productGrams, other.productGrams) >= SIMILAR ? 'SIMILAR' : 'OTHER';
}

/** What people may read of each other before both agree is written by themselves: it must not say who they are. */
export function expectAnonymous(texts: readonly { text: string; path: readonly string[] }[], names: readonly string[]): void {
  const keys = names.map(keyOf).filter((name) => [...name].length > 1);
  for (const { text, path } of texts) {
    const key = keyOf(text);
    if (keys.some((name) => key.includes(name)) || /1[3-9]\d{9}/.test(key)) throw new RuleError('ORDER_NAMES_PARTY', {}, path);
    if (key === '') throw new RuleError('BLANK', {}, path);
  }
}
