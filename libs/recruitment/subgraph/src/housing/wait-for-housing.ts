import { useCase } from '@gaoxin/server';
import type { WaitForHousingInput } from '../generated/resolvers-types.ts';
import { queue, serveLine, takeUp, vacate } from './housing-acts.ts';

export const waitForHousing = useCase('housing:wait', async (tx, input: WaitForHousingInput) => {
  const { housing, application, people } = await takeUp(tx, input);
  await vacate(tx, application.wait(people, tx.viewer.enterprise === null ? 'OFFICIAL' : 'ENTERPRISE', tx.now));
  await queue(tx, application, true);
  // What was just declined goes to the next in line, not to the same one again.
  await serveLine(tx, housing, application);
  return application;
});
