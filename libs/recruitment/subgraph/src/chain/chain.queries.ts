import { PRIORITY_ORDER, STAGE_ORDER } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { AgreementRow, LeadRow, Tables } from '../mapping.ts';

export type TeamRow = Selectable<Tables['industry_team']>;
export type ChainRow = Selectable<Tables['industry_chain']>;
export type NodeRow = Selectable<Tables['chain_node']>;
export type LinkRow = Selectable<Tables['chain_link']>;
export type FillingRow = Selectable<Tables['chain_filling']>;
export type TargetRow = Selectable<Tables['chain_target']>;
export type TaggedLead = LeadRow & { nodeId: string };
type TaggedNode = NodeRow & { leadId: string };

/** A project of construction with the agreement that it came from, which the federation tells. */
export interface ProjectRef {
  id: string;
  agreement: AgreementRow | null;
}

const rank = (column: string, order: readonly string[]) => sql`array_position(${sql.val([...order])}::text[], ${sql.ref(column)})`;

export const chainsOf = (db: Kysely<Tables>): Promise<ChainRow[]> => db.selectFrom('industry_chain').selectAll().orderBy('name').execute();

export const teamsOf = (db: Kysely<Tables>): Promise<TeamRow[]> => db.selectFrom('industry_team').selectAll().orderBy('name').execute();

export const chainById = loadOne<Tables, ChainRow>(
  (db, ids) => db.selectFrom('industry_chain').selectAll().where('id', '=', anyOf(ids)).execute(),
  (row) => row.id,
);

export const chainsByTeam = loadMany<Tables, ChainRow>(
  (db, teamIds) => db.selectFrom('industry_chain').selectAll().where('teamId', '=', anyOf(teamIds)).orderBy('name').execute(),
  (row) => row.teamId!,
);

export const teamById = loadOne<Tables, TeamRow>(
  (db, ids) => db.selectFrom('industry_team').selectAll().where('id', '=', anyOf(ids)).execute(),
  (row) => row.id,
);

export const nodeById = loadOne<Tables, NodeRow>(
  (db, ids) => db.selectFrom('chain_node').selectAll().where('id', '=', anyOf(ids)).execute(),
  (row) => row.id,
);

export const nodesByChain = loadMany<Tables, NodeRow>(
  (db, chainIds) =>
    db
      .selectFrom('chain_node')
      .selectAll()
      .where('chainId', '=', anyOf(chainIds))
      .where('removedAt', 'is', null)
      .orderBy(rank('stage', STAGE_ORDER))
      .orderBy('addedAt')
      .orderBy('id')
      .execute(),
  (row) => row.chainId,
);

export const linksByChain = loadMany<Tables, LinkRow>(
  (db, chainIds) => db.selectFrom('chain_link').selectAll().where('chainId', '=', anyOf(chainIds)).orderBy('id').execute(),
  (row) => row.chainId,
);

export const fillingsByNode = loadMany<Tables, FillingRow>(
  (db, nodeIds) =>
    db.selectFrom('chain_filling').selectAll().where('nodeId', '=', anyOf(nodeIds)).where('vacatedAt', 'is', null).orderBy('since').orderBy('id').execute(),
  (row) => row.nodeId,
);

export const targetsByNode = loadMany<Tables, TargetRow>(
  (db, nodeIds) =>
    db
      .selectFrom('chain_target')
      .selectAll()
      .where('nodeId', '=', anyOf(nodeIds))
      .where('withdrawnAt', 'is', null)
      .orderBy(rank('priority', PRIORITY_ORDER))
      .orderBy('name')
      .execute(),
  (row) => row.nodeId,
);

export const leadsByNode = loadMany<Tables, TaggedLead>(
  (db, nodeIds) =>
    db
      .selectFrom('chain_tag')
      .innerJoin('lead', 'lead.id', 'chain_tag.leadId')
      .selectAll('lead')
      .select('chain_tag.nodeId')
      .where('chain_tag.nodeId', '=', anyOf(nodeIds))
      .where('chain_tag.untaggedAt', 'is', null)
      .where('lead.stage', '!=', 'DROPPED')
      .orderBy('chain_tag.taggedAt')
      .orderBy('chain_tag.id')
      .execute(),
  (row) => row.nodeId,
);

export const nodesByLead = loadMany<Tables, TaggedNode>(
  (db, leadIds) =>
    db
      .selectFrom('chain_tag')
      .innerJoin('chain_node', 'chain_node.id', 'chain_tag.nodeId')
      .selectAll('chain_node')
      .select('chain_tag.leadId')
      .where('chain_tag.leadId', '=', anyOf(leadIds))
      .where('chain_tag.untaggedAt', 'is', null)
      .where('chain_node.removedAt', 'is', null)
      .orderBy('chain_tag.taggedAt')
      .orderBy('chain_tag.id')
      .execute(),
  (row) => row.leadId,
);
