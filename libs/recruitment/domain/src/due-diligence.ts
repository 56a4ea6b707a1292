import { newId, RuleError, shareOf, type Day, type Figure } from '@gaoxin/kernel';
import type { Lead } from './lead.ts';
import type { Rules } from './recruitment-rules.ts';

export type DueDiligenceResult = 'PASSED' | 'CONCERN' | 'FAILED';

/** Whether the due diligence lets a lead be signed. */
export type DiligenceState = 'NOT_ASKED' | 'OPEN' | 'CLEARED';

/** The facts of a checked item; an item and a row read from the database both have them. */
export interface CheckedItem {
  title: string;
  result: DueDiligenceResult;
  accepted: boolean | null;
}

interface Check {
  result: DueDiligenceResult;
  note: string;
  evidence: string | null;
  checkedOn: Day;
  checkedById: string;
}

/** The result of one item of the due diligence about a lead. */
export class DueDiligenceItem implements CheckedItem {
  version = 1;
  result!: DueDiligenceResult;
  note!: string;
  evidence!: string | null;
  checkedOn!: Day;
  checkedById!: string;
  recordedAt!: Date;
  fileIds: string[] = [];
  accepted: boolean | null = null;
  decisionReason: string | null = null;
  decidedBy: string | null = null;
  decidedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly title: string;

  constructor(lead: Lead, title: string, check: Check, fileIds: readonly string[], now: Date) {
    this.id = newId();
    this.zoneId = lead.zoneId;
    this.leadId = lead.id;
    this.title = title;
    this.check(lead, check, fileIds, now);
  }

  /**
   * Records a result; a decision about an earlier one falls with it, its files stay.
   * @throws RuleError DATE_ORDER, LEAD_STAGE, DILIGENCE_EVIDENCE for an item that passes on nobody's word.
   */
  check(lead: Lead, check: Check, fileIds: readonly string[], now: Date): void {
    lead.expectOpen();
    lead.expectDate(check.checkedOn, now, ['checkedOn']);
    // What was filed for another result proves nothing for this one.
    const hasFile = fileIds.length > 0 || (this.result === 'PASSED' && this.fileIds.length > 0);
    if (check.result === 'PASSED' && !check.evidence && !hasFile) throw new RuleError('DILIGENCE_EVIDENCE', {}, ['evidence']);
    Object.assign(this, check, { recordedAt: now, accepted: null, decisionReason: null, decidedBy: null, decidedAt: null });
    this.fileIds = [...this.fileIds, ...fileIds];
  }

  /** @throws RuleError NOT_A_CONCERN for any other result. */
  decide(decision: { accepted: boolean; reason: string; by: string }, now: Date): void {
    if (this.result !== 'CONCERN') throw new RuleError('NOT_A_CONCERN');
    this.accepted = decision.accepted;
    this.decisionReason = decision.reason;
    this.decidedBy = decision.by;
    this.decidedAt = now;
  }
}

/** Whether an item keeps a lead from being signed: it is missing, failed, or a concern that no leader accepted. */
export const blocksSigning = (item: Pick<CheckedItem, 'result' | 'accepted'> | undefined): boolean =>
  !item || item.result === 'FAILED' || (item.result === 'CONCERN' && item.accepted !== true);

/** How the lead stands by the zone's rules. */
export function diligenceState(rules: Rules, checked: readonly CheckedItem[]): DiligenceState {
  if (!rules.dueDiligenceForSigning) return 'NOT_ASKED';
  return rules.dueDiligenceItems.some((title) => blocksSigning(checked.find((item) => item.title === title))) ? 'OPEN' : 'CLEARED';
}

const DEFINITION = {
  zh: '已通过、或经领导同意的关注事项数 ÷ 本区尽职调查事项数。',
  en: "Items that passed, or concerns that a leader accepted ÷ items of the zone's due diligence.",
};

/** Items that let the lead be signed, of all that the zone asks for. */
export function diligenceFigure(
  items: readonly { id: string; title: string; checked: (CheckedItem & { checkedOn: Day; recordedAt: Date }) | undefined }[],
  today: Day,
  locale: keyof typeof DEFINITION,
): Figure {
  const rows = items.map(({ id, title, checked }) => ({
    id,
    kind: 'DueDiligenceItem',
    title,
    occurredOn: checked?.checkedOn ?? null,
    recordedAt: checked?.recordedAt ?? null,
    counted: !blocksSigning(checked),
  }));
  return shareOf(rows, today, DEFINITION[locale]);
}
