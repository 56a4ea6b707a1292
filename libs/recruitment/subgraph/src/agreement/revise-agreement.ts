import { dayOf } from '@gaoxin/kernel';
import { Agreement, Lead, LeadEvent, type AgreementTerm, type TermChange } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseAgreementInput } from '../generated/resolvers-types.ts';

const NAMES: Record<AgreementTerm, string> = { title: '协议名称', land: '用地', product: '产品', capacity: '年产能' };
const WORDS: Record<string, string> = { EXACT: '', ABOUT: '（约）', AT_LEAST: '（以上）', AT_MOST: '（以内）' };

/** Each change with what stood before, so that every version of the terms can be read in the timeline. */
export const reviseAgreement = useCase('agreement:revise', async (tx, input: ReviseAgreementInput) => {
  const agreement = await tx.load(Agreement, input.agreementId, { version: input.version, path: ['agreementId'] });
  tx.allow(agreement);
  const changes = agreement.revise({
    title: input.title,
    landMu: input.landMu ?? null,
    landBound: input.landBound ?? 'EXACT',
    product: input.product ?? null,
    capacity: input.capacity ? { ...input.capacity, bound: input.capacity.bound ?? 'EXACT' } : null,
  });
  const lead = await tx.load(Lead, agreement.leadId);
  const note = [...changes.map(told), input.reason].join('；');
  tx.add(new LeadEvent({ lead, kind: 'AGREEMENT_REVISED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  return agreement;
});

const told = ({ term, before, after }: TermChange): string => `${NAMES[term]}：${inWords(term, before)} → ${inWords(term, after)}`;

function inWords(term: AgreementTerm, text: string | null): string {
  if (text === null) return '无';
  if (term === 'title' || term === 'product') return text;
  const parts = text.split(' ');
  const unit = term === 'land' ? '亩' : (UNITS[parts[1]!] ?? parts[1]!);
  return `${parts[0]} ${unit}${WORDS[parts.at(-1)!] ?? ''}`;
}

const UNITS: Record<string, string> = {
  PERSON: '人', TONNE: '吨', PIECE: '件', SET: '套', VEHICLE: '辆', KILOWATT: '千瓦', MEGAWATT: '兆瓦', KILOVOLT_AMPERE: '千伏安', GIGAWATT_HOUR: '吉瓦时',
  SQUARE_METRE: '平方米', CUBIC_METRE: '立方米', MU: '亩', PERCENT: '%',
};
