import { DIMENSIONS } from '@gaoxin/rating-domain';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { BallotRow, Context } from '../mapping.ts';
import { wordService } from '../service/service-words.ts';
import { ballotById, ballotByKey, ballotKey, earlierByBallot, paperRows } from './ballot.queries.ts';
import { castBallot } from './cast-ballot.ts';

const scoresOf = ({ points }: Pick<BallotRow, 'points'>) => DIMENSIONS.map((dimension) => ({ dimension, points: points[dimension] }));

/** The guard scopes enterprises by row; a viewer without an enterprise must not reach ballots at all. */
const ownOnly = (ballot: BallotRow | null, ctx: Context) => (ballot?.enterpriseId === ctx.viewer.enterprise ? ballot : null);

export const ballotResolvers = {
  Query: {
    ballotPaper: (_root, _args, ctx) => (ctx.viewer.enterprise === null ? [] : ctx.read(paperRows)),
  },
  Mutation: {
    castBallot: mutation(castBallot, (ballot) => ({ ballot })),
  },
  BallotPaperRow: {
    secretary: ({ secretaryId }) => ({ id: secretaryId }),
    services: ({ events }, _args, ctx) => events.map((event) => wordService(event, ctx.locale)),
    ballot: async ({ cycle, secretaryId }, _args, ctx) => ownOnly(await ctx.load(ballotByKey, ballotKey(cycle.id, secretaryId)), ctx),
  },
  Ballot: {
    __resolveReference: async ({ id }, ctx) => ownOnly(await ctx.load(ballotById, id), ctx),
    secretary: ({ secretaryId }) => ({ id: secretaryId }),
    scores: scoresOf,
    earlier: (ballot, _args, ctx) => ctx.load(earlierByBallot, ballot.id),
  },
  EarlierBallot: {
    scores: scoresOf,
  },
} satisfies Resolvers;
