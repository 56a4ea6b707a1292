import type { Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import { moment, type ProjectState } from './project-acts.ts';
import { DemoDataError, readRows, type Row } from './read-rows.ts';
import type { Act } from './stage.ts';

const TEAM_COLUMNS = ['zone', 'name', 'lead'] as const;
const NODE_COLUMNS = [
  'zone', 'chain', 'industry', 'team', 'opened_on', 'node', 'stage', 'description', 'supplies', 'filled_by', 'targets', 'leads',
] as const;
const TARGET_COLUMNS = ['zone', 'year', 'kind', 'amount', 'currency'] as const;
type NodeRow = Row<(typeof NODE_COLUMNS)[number]>;

interface Drawn {
  id: string;
  version: number;
  nodes: Map<string, string>;
}

const parts = (cell: string): string[] => cell.split(';').filter(Boolean);
const base = (row: { place: string }, viewer: Viewer, at: Date) => ({ at, place: row.place, viewer, service: 'recruitment' as const });

/** Industry teams, the chains that they stand for, and the amounts that recruitment has to reach. */
export function chainActs(projects: ReadonlyMap<string, ProjectState>, cast: Cast, teams: Map<string, string>): Act[] {
  const rows = readRows('chains.csv', NODE_COLUMNS, ['zone', 'chain', 'industry', 'team', 'opened_on', 'node', 'stage']);
  const chains = Map.groupBy(rows, ({ cells }) => `${cells.zone} ${cells.chain}`);
  return [...teamActs(teams, cast), ...[...chains.values()].flatMap((nodes) => oneChain(nodes, teams, projects, cast)), ...targetActs(cast)];
}

const teamActs = (teams: Map<string, string>, cast: Cast): Act[] =>
  readRows('industry-teams.csv', TEAM_COLUMNS, TEAM_COLUMNS).map((row) => ({
    ...base(row, cast.holder(row.cells.zone, 'LEADER', row.place), moment('2021-01-11', '09:00')),
    mutation: 'formIndustryTeam',
    select: 'team { id }',
    input: () => ({ name: row.cells.name, leadOfficialId: row.cells.lead }),
    keep: ({ team }: { team: { id: string } }) => void teams.set(`${row.cells.zone} ${row.cells.name}`, team.id),
  }));

const targetActs = (cast: Cast): Act[] =>
  readRows('recruitment-targets.csv', TARGET_COLUMNS, TARGET_COLUMNS).map((row) => ({
    ...base(row, cast.holder(row.cells.zone, 'LEADER', row.place), moment(`${row.cells.year}-01-04`, '09:30')),
    mutation: 'setRecruitmentTarget',
    select: 'target { id }',
    input: () => ({ year: Number(row.cells.year), kind: row.cells.kind, amount: { amount: row.cells.amount, currency: row.cells.currency } }),
  }));

function oneChain(rows: NodeRow[], teams: ReadonlyMap<string, string>, projects: ReadonlyMap<string, ProjectState>, cast: Cast): Act[] {
  const [first] = rows as [NodeRow];
  const { zone, chain, industry, team, opened_on: openedOn } = first.cells;
  const viewer = cast.holder(zone, 'RECRUITER', first.place);
  const drawn: Drawn = { id: '', version: 0, nodes: new Map() };
  const opening: Act = {
    ...base(first, viewer, moment(openedOn, '14:00')),
    mutation: 'openChain',
    select: 'chain { id version }',
    input: () => ({ name: chain, industry, teamId: teams.get(`${zone} ${team}`) }),
    keep: (payload: { chain: Drawn }) => void Object.assign(drawn, { id: payload.chain.id, version: payload.chain.version }),
  };
  return [
    opening,
    ...rows.map((row) => adding(row, drawn, viewer)),
    ...rows.flatMap((row) => connecting(row, drawn, viewer)),
    ...rows.flatMap((row) => [...filling(row, drawn, viewer), ...naming(row, drawn, viewer), ...tagging(row, drawn, viewer, projects)]),
  ];
}

const adding = (row: NodeRow, drawn: Drawn, viewer: Viewer): Act => ({
  ...base(row, viewer, moment(row.cells.opened_on, '14:10')),
  mutation: 'addChainNode',
  select: 'node { id chain { version } }',
  input: () => ({ chainId: drawn.id, version: drawn.version, name: row.cells.node, stage: row.cells.stage, description: row.cells.description || null }),
  keep: ({ node }: { node: { id: string; chain: { version: number } } }) => {
    drawn.version = node.chain.version;
    drawn.nodes.set(row.cells.node, node.id);
  },
});

const connecting = (row: NodeRow, drawn: Drawn, viewer: Viewer): Act[] =>
  parts(row.cells.supplies).map((supply) => {
    const [to, supplies] = supply.split(':') as [string, string];
    return {
      ...base(row, viewer, moment(row.cells.opened_on, '14:20')),
      mutation: 'connectChainNodes',
      select: 'chain { version }',
      input: () => ({ chainId: drawn.id, version: drawn.version, fromId: drawn.nodes.get(row.cells.node), toId: drawn.nodes.get(to) ?? to, supplies }),
      keep: (payload: { chain: { version: number } }) => void (drawn.version = payload.chain.version),
    };
  });

/** Written down when the chain was drawn, or on the day itself when it came later. */
const filling = (row: NodeRow, drawn: Drawn, viewer: Viewer): Act[] =>
  parts(row.cells.filled_by).map((entry) => {
    const [enterpriseId, since] = entry.split('@') as [string, string];
    return {
      ...base(row, viewer, moment(latest(since, row.cells.opened_on), '17:40')),
      mutation: 'fillChainNode',
      select: 'filling { id }',
      input: () => ({ nodeId: drawn.nodes.get(row.cells.node), enterpriseId, since }),
    };
  });

const naming = (row: NodeRow, drawn: Drawn, viewer: Viewer): Act[] =>
  parts(row.cells.targets).map((entry) => {
    const [name, priority, note] = entry.split('|');
    return {
      ...base(row, viewer, moment(row.cells.opened_on, '15:00')),
      mutation: 'nameChainTarget',
      select: 'target { id }',
      input: () => ({ nodeId: drawn.nodes.get(row.cells.node), name, priority, note }),
    };
  });

const tagging = (row: NodeRow, drawn: Drawn, viewer: Viewer, projects: ReadonlyMap<string, ProjectState>): Act[] =>
  parts(row.cells.leads).map((id) => {
    const project = projects.get(id);
    if (!project) throw new DemoDataError(row.place, `there is no lead "${id}".`);
    return {
      ...base(row, viewer, moment(latest(project.row.cells.opened_on, row.cells.opened_on), '17:30')),
      mutation: 'tagLead',
      select: 'lead { id }',
      input: () => ({ leadId: project.lead?.id ?? 'missing', nodeId: drawn.nodes.get(row.cells.node) }),
    };
  });

const latest = (...days: string[]): string => days.sort().at(-1)!;
