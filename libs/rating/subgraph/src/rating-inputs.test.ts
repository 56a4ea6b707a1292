import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { ServiceEventSchema } from './mapping.ts';

/** What the rules on government apps, and decency, keep out of an assessment of people: 国办函〔2026〕12号. */
const FORBIDDEN = new Set(
  `vote votes like likes hour hours overtime leave login logins logon signin checkin checkins attendance online gps track tracks location latitude
   longitude photo photos video forward forwards share shares view views click clicks star stars streak`.split(/\s+/),
);

const wordsOf = (name: string) => name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
const isForbidden = (name: string) => wordsOf(name).some((word, index, all) => FORBIDDEN.has(word) || FORBIDDEN.has(word + (all[index + 1] ?? '')));

/** Fields of a contract's inputs that must not be among what a rating is made from. */
const surveillanceIn = (sdl: string) =>
  parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
      ? (definition.fields ?? []).map((field) => field.name.value).filter(isForbidden).map((field) => `${definition.name.value}.${field}`)
      : [],
  );

const CONTRACT = readFileSync(new URL('../../../../graphql/rating.graphql', import.meta.url), 'utf8');

test('no vote, hour, log-in, like or track enters a rating', () => {
  expect(surveillanceIn(CONTRACT)).toEqual([]);
  expect(Object.keys(ServiceEventSchema.properties).filter(isForbidden)).toEqual([]);
});

test.each(['workingHours', 'leaveDays', 'loginCount', 'likes', 'onlineMinutes', 'gpsTrack', 'checkIns', 'voteCount'])('a contract with %s would fail', (field) => {
  const bent = CONTRACT.replace('input CastBallotInput {', `input CastBallotInput {\n  ${field}: Int`);
  expect(surveillanceIn(bent)).toEqual([`CastBallotInput.${field}`]);
});
