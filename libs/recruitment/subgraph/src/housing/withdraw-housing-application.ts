import { useCase } from '@gaoxin/server';
import type { WithdrawHousingApplicationInput } from '../generated/resolvers-types.ts';
import { queue, serveLine, takeUp, vacate } from './housing-acts.ts';

export const withdrawHousingApplication = useCase('housing:withdraw', async (tx, input: WithdrawHousingApplicationInput) => {
  const { housing, application, people } = await takeUp(tx, input);
  await vacate(tx, application.withdraw(people));
  await queue(tx, application, false);
  await serveLine(tx, housing);
  return application;
});
