import { compactUscc, isDay, RuleError } from '@gaoxin/kernel';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

const DEFAULT_MAX_LENGTH = 200;
const MAX_LIST = 100;
const MAX_ID = 64;
const DECIMAL = /^-?\d{1,15}(\.\d{1,4})?$/;

/**
 * Checks an input against what the contract says of it (scalars, `@length`, money with a currency) and collects every
 * fault with its path, so that a form can show all of them at once. Types themselves were checked by GraphQL.
 */
export function faultsOf(type: GraphQLInputType, value: unknown, path: string[] = [], field?: GraphQLInputField): RuleError[] {
  if (value === null || value === undefined) return [];
  const bare = getNullableType(type);
  if (isListType(bare)) return faultsOfList(bare.ofType as GraphQLInputType, value as unknown[], path);
  if (isInputObjectType(bare)) return faultsOfObject(bare.getFields(), bare.name, value as Record<string, unknown>, path);
  if (isScalarType(getNamedType(bare)) && typeof value === 'string') return faultsOfText(getNamedType(bare).name, value, path, field);
  return [];
}

const faultsOfList = (item: GraphQLInputType, values: unknown[], path: string[]): RuleError[] =>
  values.length > MAX_LIST
    ? [new RuleError('OUT_OF_RANGE', { min: 0, max: MAX_LIST }, path)]
    : values.flatMap((value, index) => faultsOf(item, value, [...path, String(index)]));

function faultsOfObject(
  fields: Record<string, GraphQLInputField>,
  name: string,
  value: Record<string, unknown>,
  path: string[],
): RuleError[] {
  const faults = Object.values(fields).flatMap((field) => faultsOf(field.type, value[field.name], [...path, field.name], field));
  if (name === 'MoneyInput' && !value.currency) faults.push(new RuleError('CURRENCY_REQUIRED', {}, [...path, 'currency']));
  return faults;
}

function faultsOfText(scalar: string, text: string, path: string[], field?: GraphQLInputField): RuleError[] {
  const fault = (code: string, data: Record<string, unknown> = {}) => [new RuleError(code, data, path)];
  // PostgreSQL cannot store NUL, and no form can type it.
  if (text.includes('\0')) return fault('INVALID_FORMAT', { zh: '不含控制字符的文字', en: 'text without control characters' });
  switch (scalar) {
    case 'Date':
      return isDay(text) ? [] : fault('INVALID_FORMAT', { zh: '日期，如 2022-07-25', en: 'a date such as 2022-07-25' });
    case 'DateTime':
      return Number.isNaN(Date.parse(text)) ? fault('INVALID_FORMAT', { zh: '时刻', en: 'an RFC 3339 instant' }) : [];
    case 'Decimal':
      return DECIMAL.test(text)
        ? []
        : fault('INVALID_FORMAT', { zh: '数字，最多 15 位整数、4 位小数', en: 'a number of at most 15 digits and 4 decimals' });
    case 'Uscc':
      return compactUscc(text) !== null ? [] : fault('USCC_INVALID');
    case 'ID':
      // The key is the caller's own; every other id names a row.
      if (field?.name === 'idempotencyKey') return faultsOfFreeText(text, MAX_ID, fault);
      return text.length === 0 || text.length > MAX_ID ? fault('NOT_FOUND') : [];
    default:
      return faultsOfFreeText(text, maxLengthOf(field), fault);
  }
}

function faultsOfFreeText(text: string, max: number, fault: (code: string, data?: Record<string, unknown>) => RuleError[]): RuleError[] {
  if (text.trim() === '') return fault('BLANK');
  const length = [...text].length;
  return length > max ? fault('TOO_LONG', { max, length }) : [];
}

function maxLengthOf(field: GraphQLInputField | undefined): number {
  const directive = field?.astNode?.directives?.find((one) => one.name.value === 'length');
  const max = directive?.arguments?.find((one) => one.name.value === 'max')?.value;
  return max?.kind === 'IntValue' ? Number(max.value) : DEFAULT_MAX_LENGTH;
}
