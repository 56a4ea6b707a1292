import type { Day } from '@gaoxin/kernel';
import { useTranslation } from 'react-i18next';
import { exactMoney, formatDay, formatInstant, formatMoney, type MoneyValue } from './formats.ts';

/** An amount, rounded for reading; the exact one shows on hover. */
export function MoneyText(props: { value: MoneyValue }) {
  const { i18n } = useTranslation();
  return <span title={exactMoney(props.value)}>{formatMoney(props.value, i18n.language)}</span>;
}

/** A day such as `2022-07-25`, or an instant with its offset, as short as `today` allows. */
export const DateText = (props: { value: string; today?: Day | undefined }) => (
  <time dateTime={props.value}>{props.value.length === 10 ? formatDay(props.value as Day, props.today) : formatInstant(props.value, props.today)}</time>
);
