import { dayOf, RuleError } from '@gaoxin/kernel';
import { Lead, LeadEvent, matchKeyOf, ProjectIdentity, ProjectLead, type IdentityParts } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import { leadsBeside, moneyOfProject, projectsInTurn, settleAmounts } from '../agreement/settle-amounts.ts';
import type { IdentifyProjectInput, ProjectPartsInput } from '../generated/resolvers-types.ts';
import { projectOf } from './project-of.ts';

export const identifyProject = useCase('project:identify', async (tx, input: IdentifyProjectInput) => {
  await projectsInTurn(tx);
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  tx.allow(lead);
  lead.expectOwn(['leadId']);
  return identify(tx, lead, input);
});

/**
 * Says which project a lead is about. With the parts of its own project that one is put right; with others a project of
 * several leads goes along as a whole or loses this lead, as the caller says.
 * @throws RuleError IDENTITY_EXISTS, never silently a second one, and IDENTITY_SCOPE, never silently one torn apart.
 */
export async function identify(tx: Tx, lead: Lead, input: ProjectPartsInput, path: readonly string[] = []): Promise<ProjectIdentity> {
  const own = await projectOf(tx, lead);
  await tx.em.flush();
  const turn = { own, lead, leads: await leadsBeside(tx, lead), input, path };
  const target = input.attachTo ? await tx.load(ProjectIdentity, input.attachTo, { path: [...path, 'attachTo'] }) : await described(tx, turn);
  const moved = target === own ? [] : isWhole(turn) ? turn.leads : [lead.id];
  tx.add(target, ...moved.map((leadId) => new ProjectLead({ zoneId: lead.zoneId, leadId, projectId: target.id, recordedAt: tx.now })));
  await tellOf(tx, moved.length > 0 ? moved : turn.leads, target);
  await settleBoth(tx, lead, turn.leads);
  return target;
}

/** A lead whose project is being said, with all leads of that project. */
interface Turn {
  own: ProjectIdentity;
  lead: Lead;
  leads: readonly string[];
  input: ProjectPartsInput;
  path: readonly string[];
}

/** The project with the parts: its own put right, or a new one for a lead that leaves the others. */
async function described(tx: Tx, turn: Turn): Promise<ProjectIdentity> {
  const { own, lead, input, path } = turn;
  const parts: IdentityParts = { uscc: input.uscc ?? null, parentGroup: input.parentGroup ?? null, siteParcel: input.siteParcel, productLine: input.productLine };
  const isSame = own.matchKey === null || own.matchKey === matchKeyOf(parts);
  const others = (await sameProjects(tx, own.zoneId, parts)).filter(({ id }) => id !== own.id);
  const separateReason = others.length > 0 ? (input.separateReason ?? (isSame ? own.separateReason : null)) : null;
  if (others[0] && !separateReason) throw new RuleError('IDENTITY_EXISTS', { title: others[0].title }, [...path, 'attachTo']);
  const project = isSame || isWhole(turn) ? own : new ProjectIdentity({ zoneId: own.zoneId, title: lead.title, recordedBy: tx.viewer.name, recordedAt: tx.now });
  project.complete(parts, separateReason, tx.now, path);
  return project;
}

function isWhole({ leads, input, path }: Turn): boolean {
  if (leads.length === 1) return true;
  if (!input.scope) throw new RuleError('IDENTITY_SCOPE', {}, [...path, 'scope']);
  return input.scope === 'PROJECT';
}

async function sameProjects(tx: Tx, zoneId: string, parts: IdentityParts): Promise<ProjectIdentity[]> {
  const matchKey = matchKeyOf(parts);
  return matchKey ? tx.em.find(ProjectIdentity, { zoneId, matchKey }, { orderBy: { recordedAt: 'asc', id: 'asc' } }) : [];
}

async function tellOf(tx: Tx, leadIds: readonly string[], project: ProjectIdentity): Promise<void> {
  const note = [project.title, [project.siteParcel, project.productLine].filter(Boolean).join('、')].filter(Boolean).join('：');
  for (const lead of await tx.em.find(Lead, { id: { $in: [...leadIds] }, zoneId: project.zoneId })) {
    tx.add(new LeadEvent({ lead, kind: 'IDENTIFIED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  }
}

/** What was one project is weighed anew on both sides: where the leads came from and where they are now. */
async function settleBoth(tx: Tx, lead: Lead, leads: readonly string[]): Promise<void> {
  settleAmounts(tx, await moneyOfProject(tx, lead));
  const left = leads.find((id) => id !== lead.id);
  if (left) settleAmounts(tx, await moneyOfProject(tx, { id: left, zoneId: lead.zoneId }));
}
