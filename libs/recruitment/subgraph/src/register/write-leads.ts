import { dayOf, newId, type Day } from '@gaoxin/kernel';
import { diligenceState, Lead, LeadEvent, type LeadDetails, type LeadSource } from '@gaoxin/recruitment-domain';
import type { Changes, Importer, Written } from '@gaoxin/registers';
import { holdsRowsOf, type DomainEvent } from '@gaoxin/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOfZone } from '../preparation/standing-rules.ts';
import { capacitiesIn } from './capacity-cell.ts';
import { factsFor, type RegisterFacts } from './register-facts.ts';

type Values = Record<string, string>;

const entryOf = (lead: Lead, by: Pick<Importer, 'now' | 'actorName'>) => new LeadEvent({ lead, kind: 'IMPORTED', occurredOn: dayOf(by.now), recordedAt: by.now, actor: by.actorName });

/** Adds leads of a batch to the register. */
export async function leadCreator(em: EntityManager, rows: readonly Values[], by: Importer): Promise<(values: Values) => Written> {
  const facts = await factsFor(em, by.zoneId, rows);
  const rules = await rulesOfZone(em, by.zoneId);
  return (values) => {
    const [enterprise] = facts.enterprisesOf(values);
    const lead = new Lead({
      ...detailsOf(values, facts, null),
      id: newId(),
      zoneId: by.zoneId,
      enterpriseId: enterprise!.enterpriseId,
      enterpriseName: enterprise!.name ?? '',
      title: values.title!,
      source: values.source as LeadSource,
      ownerId: facts.ownersOf(values)[0]?.officialId ?? by.officialId ?? by.actorId,
      openedAt: by.now,
      pipeline: facts.pipelinesOf(values)[0] ?? facts.standard,
    });
    lead.follow(rules, diligenceState(rules, []));
    if (values.nextStep) lead.keepStep({ title: values.nextStep, dueOn: values.nextStepOn!, waitingFor: values.waitingFor ?? null }, by.now);
    em.persist([lead, entryOf(lead, by)]);
    return { id: lead.id, events: [{ type: 'recruitment.lead.registered', leadId: lead.id, enterpriseId: lead.enterpriseId, title: lead.title }] };
  };
}

/** Changes leads of a batch, or changes them back. */
export async function leadChanger(em: EntityManager, changes: readonly Changes[], by: Importer): Promise<(lead: Lead, changes: Changes) => DomainEvent[]> {
  const facts = await factsFor(em, by.zoneId, changes);
  return (lead, change) => {
    if ('nextStep' in change || 'nextStepOn' in change || 'waitingFor' in change) planAgain(lead, change, by.now);
    const details = detailsOf(change, facts, lead);
    if (Object.keys(details).length > 0) lead.revise(details);
    em.persist(entryOf(lead, by));
    return [{ type: 'recruitment.lead.revised', leadId: lead.id, enterpriseId: lead.enterpriseId }];
  };
}

/** Takes back a lead that came from a file and that nobody worked on since; null when somebody did. */
export async function withdrawLead(em: EntityManager, lead: Lead): Promise<DomainEvent[] | null> {
  const { zoneId, id } = lead;
  const events = await em.find(LeadEvent, { zoneId, leadId: id });
  if (events.length > 1 || (await holdsRowsOf(em, 'leadId', { zoneId, id }, ['lead_event', 'lead_stage_move']))) return null;
  await em.execute(`delete from lead_stage_move where zone_id = ? and lead_id = ?`, [zoneId, id]);
  await em.execute(`delete from duplicate_pair where zone_id = ? and (left_id = ? or right_id = ?)`, [zoneId, id, id]);
  em.remove([...events, lead]);
  return [{ type: 'recruitment.lead.withdrawn', leadId: id, enterpriseId: lead.enterpriseId }];
}

const PLAIN = ['sourceText', 'industry', 'parentGroup', 'landMu'] as const;

function detailsOf(values: Changes, facts: RegisterFacts, lead: Lead | null): Partial<LeadDetails> {
  const details: Partial<LeadDetails> = Object.fromEntries(PLAIN.flatMap((column) => (values[column] === undefined ? [] : [[column, values[column]]])));
  if (values.source) details.source = values.source as LeadSource;
  if (values.industryTeam !== undefined) Object.assign(details, facts.teamCalled(values.industryTeam));
  if (values.referrer !== undefined) details.sourceEnterpriseId = facts.referrersOf(values)[0]?.enterpriseId ?? null;
  if (values.capacities !== undefined) details.capacities = capacitiesIn(values.capacities ?? '');
  if (values.planned !== undefined || values.currency !== undefined) Object.assign(details, amountOf(values, lead));
  return details;
}

/** A currency that the file does not name is the one that it has, or yuan. */
function amountOf({ planned, currency }: Changes, lead: Lead | null): Pick<LeadDetails, 'plannedAmount' | 'plannedCurrency'> {
  const plannedAmount = planned === undefined ? (lead?.plannedAmount ?? null) : planned;
  return { plannedAmount, plannedCurrency: plannedAmount === null ? null : (currency ?? lead?.plannedCurrency ?? 'CNY') };
}

function planAgain(lead: Lead, changes: Changes, at: Date): void {
  const said = (name: string, now: string | null) => (name in changes ? changes[name]! : now);
  const [title, dueOn, waitingFor] = [said('nextStep', lead.nextStepTitle), said('nextStepOn', lead.nextStepDueOn), said('waitingFor', lead.nextStepWaitingFor)];
  // Nothing was planned before the import that is taken back.
  lead.keepStep(title === null || dueOn === null ? null : { title, dueOn: dueOn as Day, waitingFor }, at);
}
