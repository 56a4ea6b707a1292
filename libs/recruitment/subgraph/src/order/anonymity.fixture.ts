import type { Viewer } from '@gaoxin/server';
import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { NAMES, type Market } from './order.fixture.ts';

/** Everything of a type, down to a depth. */
export function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some((arg) => isNonNullType(arg.type)));
  const parts = fields.map((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return field.name;
    return depth > 0 && isObjectType(inner) ? `${field.name} ${selectionOf(inner, depth - 1)}` : '';
  });
  return `{ __typename ${parts.join(' ')} }`;
}

const TYPES = ['OrderSupply', 'OrderDemand', 'OrderMatch', 'OrderMatchSide', 'Enterprise'];

/** Every question that the contract has: each list, and each id of the database asked for as a record and as each entity. */
function questionsOf(schema: GraphQLSchema, ids: readonly string[]): [string, object][] {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => /^order/.test(name));
  const argsOf = (name: string, id: string) => ({ orderMisses: `(demandId: "${id}")`, orderFunnel: '(asOf: "2022-07-29")' })[name] ?? `(id: "${id}")`;
  const single = fields.filter(({ args }) => args.some((arg) => isNonNullType(arg.type)));
  const lists = fields.filter((field) => !single.includes(field));
  return [
    ...lists.map((field): [string, object] => [`{ ${field.name} ${selectionOf(getNamedType(field.type), 4)} }`, {}]),
    ...single.flatMap((field) => ids.map((id): [string, object] => [`{ ${field.name}${argsOf(field.name, id)} ${selectionOf(getNamedType(field.type), 4)} }`, {}])),
    ...TYPES.flatMap((name) =>
      ids.map((id): [string, object] => [
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${name} ${selectionOf(schema.getType(name) as GraphQLNamedType, 4)} } }`,
        { keys: [{ __typename: name, id }] },
      ]),
    ),
  ];
}

/** Every id that the database holds. */
export const everyId = async (market: Market) =>
  (await market.rows<{ id: string }>('select id from order_match union select id from order_match_side union select id from order_supply union select id from order_demand union select id from order_outcome'))
    .map(({ id }) => id)
    .concat(Object.keys(NAMES), 'nobody-has-this');

/** What one person is answered to every question: data and errors, as text. */
export async function toldTo(market: Market, viewer: Viewer): Promise<string> {
  const told = [];
  for (const [document, variables] of questionsOf(market.service.service.schema, await everyId(market))) {
    const { data, errors } = await market.service.ask(viewer, document, variables);
    const answer = JSON.stringify([data, errors?.map(({ message, extensions, path }) => [message, extensions, path])]);
    const asked = (variables as { keys?: { id: string }[] }).keys?.[0]?.id;
    // A reference says again which id it was asked for; a cursor is read as its holder can read it.
    told.push((asked ? answer.replaceAll(`"${asked}"`, '"asked"') : answer).replaceAll(/(?<=ursor":")[\w-]+/g, (cursor) => Buffer.from(cursor, 'base64url').toString()));
  }
  return told.join('\n');
}

/** The answers without the ids that were made by chance. */
const masked = (text: string) => text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
export const lines = (text: string) => [...new Set(masked(text).split('\n'))].sort();
