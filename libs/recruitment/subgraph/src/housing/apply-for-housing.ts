import { newId, notFound } from '@gaoxin/kernel';
import { HousingApplicant, HousingApplication, TalentHousing } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ApplyForHousingInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';

export const applyForHousing = useCase('housing:apply', async (tx, input: ApplyForHousingInput) => {
  const { applicants } = input;
  const housing = await tx.load(TalentHousing, input.housingId, { path: ['housingId'] });
  const { enterpriseId } = await knownEnterprise(tx, input.enterpriseId, ['enterpriseId']);
  if (tx.viewer.enterprise !== null && tx.viewer.enterprise !== enterpriseId) throw notFound(['enterpriseId']);
  const application = new HousingApplication({
    id: newId(),
    zoneId: housing.zoneId,
    enterpriseId,
    housingId: housing.id,
    asked: applicants.length,
    appliedAt: tx.now,
  });
  tx.allow(application);
  housing.admit(applicants.map(({ category }) => category));
  tx.add(application, ...applicants.map((person, index) => new HousingApplicant(application, index + 1, person)));
  tx.record({ type: 'recruitment.housing.applied', applicationId: application.id, housingId: housing.id, enterpriseId, asked: application.asked });
  return application;
});
