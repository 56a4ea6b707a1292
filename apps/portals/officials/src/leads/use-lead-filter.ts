import { useSession } from '@gaoxin/client';
import { useSearchParams } from 'react-router';
import type { LeadFilter, LeadOrder, LeadSource, LeadWaiting } from '../generated/graphql.ts';
import { SOURCES } from './lead-form.ts';

export const ORDERS: readonly LeadOrder[] = ['NEXT_STEP', 'STAGE_ENTERED', 'AMOUNT', 'OPENED'];
export const RANGES = ['open', 'closed', 'all'] as const;
export const WAITING: readonly LeadWaiting[] = ['OURS', 'OTHERS'];
export type Range = (typeof RANGES)[number];

/** What the address says of the list; a name that is absent says nothing. Amounts are in 万元. */
const NAMES = ['search', 'pipeline', 'stage', 'owner', 'industry', 'source', 'team', 'min', 'max', 'late', 'forgotten', 'waiting', 'priority', 'show', 'order'] as const;
type Name = (typeof NAMES)[number];
export type Conditions = Partial<Record<Name, string>>;

/** The owner that stands for whoever looks, so that a shared filter is everybody's own. */
export const ME = 'me';

const yuan = (tenThousands: string): string | null => (isAmount(tenThousands) ? String(Math.round(Number(tenThousands) * 10_000)) : null);

/** Whether the text is an amount of 万元. */
export const isAmount = (text: string): boolean => /^\d{1,11}(\.\d{1,4})?$/.test(text);

/** The contract's filter for what the address says. */
export function filterOf(conditions: Conditions, me: string): LeadFilter {
  const { search, pipeline, stage, owner, industry, source, team, min = '', max = '', late, forgotten, waiting, priority } = conditions;
  const ownerId = owner === ME ? me : owner;
  const show = conditions.show ?? 'open';
  return {
    ...(search ? { search } : {}),
    ...(pipeline ? { pipelineId: pipeline } : {}),
    ...(stage ? { stageId: stage } : {}),
    ...(ownerId ? { ownerId } : {}),
    ...(industry ? { industry } : {}),
    ...(SOURCES.includes(source as LeadSource) ? { source: source as LeadSource } : {}),
    ...(team ? { industryTeamId: team } : {}),
    ...(yuan(min) ? { minAmount: yuan(min) } : {}),
    ...(yuan(max) ? { maxAmount: yuan(max) } : {}),
    ...(late ? { late: true } : {}),
    ...(forgotten ? { withoutNextStep: true } : {}),
    ...(WAITING.includes(waiting as LeadWaiting) ? { waiting: waiting as LeadWaiting } : {}),
    ...(priority ? { priority: 'NUMBER_ONE' as const } : {}),
    ...(show === 'all' ? {} : { inProgress: show !== 'closed' }),
  };
}

/** The conditions as a line of the address. */
export const addressOf = (conditions: Conditions): string =>
  new URLSearchParams(NAMES.flatMap((name) => (conditions[name] ? [[name, conditions[name]] as [string, string]] : []))).toString();

export function conditionsIn(address: string): Conditions {
  const params = new URLSearchParams(address);
  return Object.fromEntries(NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : [])));
}

/** The filter of board and list; it lives in the address, so that going back and sending it on work. */
export function useLeadFilter() {
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const conditions = conditionsIn(params.toString());
  const order = ORDERS.find((one) => one === conditions.order) ?? 'NEXT_STEP';
  return {
    conditions,
    filter: filterOf(conditions, viewer.official ?? viewer.id),
    order,
    /** Whether anything but the order and the pipeline is asked for. */
    isFiltered: Object.keys(conditions).some((name) => !['order', 'pipeline'].includes(name)),
    set: (change: Conditions) => setParams(addressOf({ ...conditions, ...change }), { replace: true }),
    replace: (address: string) => setParams(address, { replace: true }),
  };
}

export type LeadFilterState = ReturnType<typeof useLeadFilter>;
