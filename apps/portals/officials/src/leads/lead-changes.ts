import { useLanguage } from '@gaoxin/client';
import { formatMoney } from '@gaoxin/ui';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadValueWords_ValueFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { useQuantityWords } from './lead-facts.tsx';
import { plainAmount } from './lead-form.ts';

export const LeadValueWords_Value = graphql(`
  fragment LeadValueWords_Value on LeadValue {
    text
    source
    money {
      amount
      currency
    }
    enterprise {
      id
      shortName
    }
    quantities {
      product
      utility
      value
      unit
      bound
    }
  }
`);

export const LeadChange_Change = graphql(`
  fragment LeadChange_Change on LeadChange {
    field
    before {
      ...LeadValueWords_Value
    }
    after {
      ...LeadValueWords_Value
    }
  }
`);

/** A revision as people say it: `计划投资 3.00 亿元 → 5.00 亿元`. */
export function useChangeWords(): (change: FragmentType<typeof LeadChange_Change>) => string {
  const say = useText();
  const { language } = useLanguage();
  const quantity = useQuantityWords();
  const wordsOf = (value: LeadValueWords_ValueFragment, isLand: boolean): string => {
    const { text, money, source, enterprise, quantities } = value;
    if (money) return formatMoney(money, language);
    if (source) return say(`leads.sourceName.${source}`);
    if (enterprise) return enterprise.shortName;
    if (quantities) return quantities.map((one) => [one.product ?? (one.utility && say(`leads.utilityName.${one.utility}`)), quantity(one)].filter(Boolean).join(' ')).join(say('common.comma'));
    return isLand ? say('contactWork.history.mu', { count: plainAmount(text) }) : (text ?? '');
  };
  return (masked) => {
    const { field, before, after } = getFragmentData(LeadChange_Change, masked);
    const told = (value: typeof before) => {
      const known = getFragmentData(LeadValueWords_Value, value);
      return known ? wordsOf(known, field === 'LAND') : say('contactWork.history.unknown');
    };
    return say('contactWork.history.change', { field: say(`contactWork.history.field.${field}`), before: told(before), after: told(after) });
  };
}
