import type { Viewer } from '@gaoxin/server';
import type { TestService } from './open-service.ts';

type Ask = <Data>(document: string, variables: object) => Promise<Data>;
interface Item {
  title: string;
  version: number;
  blocks: boolean;
}
interface Lead {
  id: string;
  version: number;
  dueDiligence: { asked: boolean; items: Item[] };
}

const LEAD = 'query ($id: ID!) { lead(id: $id) { id version dueDiligence { asked items { title version blocks } } } }';
const RECORD = 'mutation ($input: RecordDueDiligenceInput!) { recordDueDiligence(input: $input) { errors { code path } } }';

/** Checks what still stands between a lead and its signing, one item after the other; gives the lead as it is then. */
export async function clearDiligenceBy(ask: Ask, leadId: string, checkedOn: string): Promise<{ id: string; version: number }> {
  const read = async () => (await ask<{ lead: Lead }>(LEAD, { id: leadId })).lead;
  const { dueDiligence } = await read();
  for (const { title, version } of dueDiligence.items.filter(({ blocks }) => blocks)) {
    const input = { idempotencyKey: `check ${title} of ${leadId}`, leadId, version, item: title, result: 'PASSED', note: '已核，无异常', evidence: '公示系统截图', checkedOn };
    const { recordDueDiligence } = await ask<{ recordDueDiligence: { errors: object[] } }>(RECORD, { input });
    if (recordDueDiligence.errors.length > 0) throw new Error(`${title}: ${JSON.stringify(recordDueDiligence.errors)}`);
  }
  const { id, version } = await read();
  return { id, version };
}

/** The same against a service alone. */
export const clearDiligence = (recruitment: Pick<TestService, 'ask'>, viewer: Viewer, leadId: string, checkedOn: string): Promise<{ id: string; version: number }> =>
  clearDiligenceBy(
    async (document, variables) => {
      const { data, errors } = await recruitment.ask<never>(viewer, document, variables);
      if (errors?.[0]) throw errors[0];
      return data!;
    },
    leadId,
    checkedOn,
  );
