import type { QuantityBound, Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

interface QuantityValue {
  value: string;
  unit: Unit;
  bound: QuantityBound;
}

/** `3,000 平方米`, `不低于 150 个项目`. */
export function useQuantity(): (quantity: QuantityValue) => string {
  const say = useText();
  return ({ value, unit, bound }) => say(`sites.bound.${bound}`, { value: `${grouped(value)} ${say(`units.${unit}`)}` });
}

const grouped = (value: string): string => {
  const [whole = '0', fraction] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
};
