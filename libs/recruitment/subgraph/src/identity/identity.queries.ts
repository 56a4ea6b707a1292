import { headlineOf, matchKeyOf, speakingLead, type IdentityParts } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { Kysely, QueryCreator, Selectable } from 'kysely';
import { agreementByLead, amountsByLead, type HeadlineRow } from '../agreement/agreement.queries.ts';
import type { Context, LeadRow, Tables } from '../mapping.ts';
import { withFamily } from '../register/lead-family.ts';

export type ProjectRow = Selectable<Tables['project_identity']>;
export type SigningEventRow = Selectable<Tables['signing_event']>;

export const projectById = loadOne<Tables, ProjectRow>(
  (db, ids) => db.selectFrom('project_identity').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** Which project each lead is about now: the latest row counts. */
const current = (db: QueryCreator<Tables>) =>
  db.selectFrom('project_lead').select(['leadId', 'projectId']).distinctOn('leadId').orderBy('leadId').orderBy('recordedAt', 'desc').orderBy('id', 'desc');

export const projectByLead = loadOne<Tables, ProjectRow & { leadId: string }>(
  (db, leadIds) =>
    db
      .with('link', (inner) => current(inner).where('leadId', '=', anyOf(leadIds)))
      .selectFrom('link')
      .innerJoin('project_identity', 'project_identity.id', 'link.projectId')
      .selectAll('project_identity')
      .select('link.leadId')
      ,
  (row) => row.leadId,
);

export const leadsByProject = loadMany<Tables, LeadRow & { projectId: string }>(
  (db, projectIds) =>
    db
      .with('link', (inner) => current(inner).where('leadId', 'in', inner.selectFrom('project_lead').select('leadId').where('projectId', '=', anyOf(projectIds))))
      .selectFrom('link')
      .innerJoin('lead', 'lead.id', 'link.leadId')
      .selectAll('lead')
      .select('link.projectId')
      .where('link.projectId', '=', anyOf(projectIds))
      .where('lead.mergedInto', 'is', null)
      .orderBy('lead.openedAt')
      .orderBy('lead.id'),
  (row) => row.projectId,
);

/** Of the lead and of those that were merged into it. */
export const signingEventsByLead = loadMany<Tables, SigningEventRow & { rootId: string }>(
  (db, leadIds) =>
    withFamily(db, leadIds)
      .selectFrom('family')
      .innerJoin('signing_event', 'signing_event.leadId', 'family.leadId')
      .selectAll('signing_event')
      .select('family.rootId')
      .orderBy('heldOn', 'desc')
      .orderBy('id', 'desc'),
  (row) => row.rootId,
);

/** Other projects of the same enterprise, of which this may be one: looked at while the lead's own is not described. */
export const projectsBeside = loadMany<Tables, ProjectRow & { besideLeadId: string }>(
  (db, leadIds) =>
    db
      .with('link', (inner) =>
        current(inner).where('leadId', 'in', (eb) =>
          eb
            .selectFrom('lead')
            .select('id')
            .where('enterpriseId', 'in', (own) => own.selectFrom('lead').select('enterpriseId').where('id', '=', anyOf(leadIds))),
        ),
      )
      .selectFrom('lead as here')
      .innerJoin('lead as there', (join) => join.onRef('there.enterpriseId', '=', 'here.enterpriseId').onRef('there.id', '<>', 'here.id'))
      .innerJoin('link', 'link.leadId', 'there.id')
      .innerJoin('project_identity', 'project_identity.id', 'link.projectId')
      .leftJoin('link as own', 'own.leadId', 'here.id')
      .selectAll('project_identity')
      .select('here.id as besideLeadId')
      .distinct()
      .where('here.id', '=', anyOf(leadIds))
      .where('there.mergedInto', 'is', null)
      .where((eb) => eb.or([eb('own.projectId', 'is', null), eb('own.projectId', '<>', eb.ref('link.projectId'))]))
      .orderBy('project_identity.title')
      .orderBy('project_identity.id')
      ,
  (row) => row.besideLeadId,
);

export const matchingProjects = async (db: Kysely<Tables>, parts: IdentityParts): Promise<ProjectRow[]> => {
  const matchKey = matchKeyOf(parts);
  if (!matchKey) return [];
  return db.selectFrom('project_identity').selectAll().where('matchKey', '=', matchKey).orderBy('recordedAt').orderBy('id').limit(20).execute();
};

/** The amount to be told of a project, from all of its leads; the agreement signed last speaks for it. */
export async function headlineOfProject(ctx: Context, projectId: string): Promise<HeadlineRow> {
  const leads = await ctx.load(leadsByProject, projectId);
  const [agreements, amounts] = await Promise.all([
    Promise.all(leads.map(({ id }) => ctx.load(agreementByLead, id))),
    Promise.all(leads.map(({ id }) => ctx.load(amountsByLead, id))),
  ]);
  return headlineOf(amounts.flat(), { contractOf: speakingLead(agreements.filter((one) => one !== null)) });
}
