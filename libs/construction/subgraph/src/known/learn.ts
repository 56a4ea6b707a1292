import { Appointment, KnownDepartment, KnownEnterprise } from '@gaoxin/construction-domain';
import type { Consumer, ConsumerTx } from '@gaoxin/server';

/** Keeps what construction has to know of the directory's people, departments and enterprises. */
export const directoryFacts: Consumer = {
  name: 'construction.directory',
  on: {
    'directory.official.appointed': async (tx, { officialId, roles }: { officialId: string; roles: string[] }) => {
      const known = await tx.em.findOne(Appointment, { zoneId: tx.zoneId, officialId });
      if (known) known.roles = roles;
      else tx.add(new Appointment(tx.zoneId, officialId, roles));
    },
    'directory.department.founded': async (tx, { departmentId }: { departmentId: string }) => {
      const known = await tx.em.findOne(KnownDepartment, { zoneId: tx.zoneId, departmentId });
      if (!known) tx.add(new KnownDepartment(tx.zoneId, departmentId));
    },
    'directory.enterprise.registered': (tx, { enterpriseId }: { enterpriseId: string }) => learnEnterprise(tx, enterpriseId),
  },
};

export async function learnEnterprise(tx: ConsumerTx, enterpriseId: string): Promise<void> {
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
  if (!known) tx.add(new KnownEnterprise(tx.zoneId, enterpriseId));
}
