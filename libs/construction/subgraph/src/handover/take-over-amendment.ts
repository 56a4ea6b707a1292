import { Project, ProjectEvent, ProjectHandover, type AmendedAgreement } from '@gaoxin/construction-domain';
import type { ConsumerTx } from '@gaoxin/server';

/** The agreed amount changed after the handover: what waits and what became of it follow, and the project says why. */
export async function takeOverAmendment(tx: ConsumerTx, amended: AmendedAgreement): Promise<void> {
  const of = { agreementId: amended.agreementId, zoneId: tx.zoneId };
  for (const handover of await tx.em.find(ProjectHandover, { ...of, status: { $ne: 'REJECTED' } })) handover.amend(amended);
  const project = await tx.em.findOne(Project, of);
  if (!project) return;
  project.amend(amended);
  const from = { amount: amended.formerAmount, currency: amended.formerCurrency };
  const to = { amount: amended.investmentAmount, currency: amended.investmentCurrency };
  const text = {
    zh: `由 ${told.zh(from)}改为 ${told.zh(to)}（${amended.source}）`,
    en: `${told.en(from)} became ${told.en(to)} (${amended.source})`,
  };
  tx.add(new ProjectEvent({ project, kind: 'AMENDED', occurredOn: amended.agreedOn, recordedAt: tx.now, actor: amended.by, text }));
}

interface Money {
  amount: string;
  currency: string;
}

const UNITS: Record<string, string> = { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元' };

const grouped = (value: number, locale: string) => value.toLocaleString(locale, { maximumFractionDigits: 4 });

/** The exact amount, in the units of the language. */
const told = {
  zh: ({ amount, currency }: Money): string => {
    const value = Number(amount);
    const [scale, word] = value >= 1e8 ? [1e8, ' 亿'] : value >= 1e4 ? [1e4, ' 万'] : [1, ' '];
    return `${grouped(value / scale, 'zh-CN')}${word}${UNITS[currency] ?? currency}`;
  },
  en: ({ amount, currency }: Money): string => `${currency} ${grouped(Number(amount), 'en-GB')}`,
};
