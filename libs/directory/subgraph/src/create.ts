import { importWorker } from '@gaoxin/registers';
import { createService, FilesMigration, mergeResolvers, type Service, type ServiceConfig } from '@gaoxin/server';
import { accountResolvers } from './account/account.resolvers.ts';
import { departmentResolvers } from './department/department.resolvers.ts';
import { enterpriseResolvers } from './enterprise/enterprise.resolvers.ts';
import { entities } from './mapping.ts';
import { messages } from './messages.ts';
import { DirectoryMigration } from './migrations/001-directory.ts';
import { IdentityMigration } from './migrations/002-identity.ts';
import { RegisterMigration } from './migrations/004-register.ts';
import { ProspectsMigration } from './migrations/005-prospects.ts';
import { officialResolvers } from './official/official.resolvers.ts';
import { access, policy } from './policy.ts';
import { enterpriseComparing } from './register/compare-enterprises.ts';
import { enterprisesInUse } from './register/enterprises-in-use.ts';
import { enterpriseImport } from './register/enterprise-import.ts';
import { registerResolvers } from './register/register.resolvers.ts';
import { zoneResolvers } from './zone/zone.resolvers.ts';

/** The directory service: zones, departments, officials, accounts and enterprises. */
export const createDirectory = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'directory',
      entities,
      migrations: [
        { name: '001-directory', class: DirectoryMigration },
        { name: '002-identity', class: IdentityMigration },
        { name: '003-files', class: FilesMigration },
        { name: '004-register', class: RegisterMigration },
        { name: '005-prospects', class: ProspectsMigration },
      ],
      resolvers: mergeResolvers(zoneResolvers, departmentResolvers, officialResolvers, accountResolvers, enterpriseResolvers, registerResolvers),
      files: true,
      consumers: [enterprisesInUse],
      workers: [importWorker(enterpriseImport), enterpriseComparing],
      access,
      policy,
      messages,
      // Two may register the same code at once; the second is told by the database.
      constraints: { enterprise_uscc: 'USCC_TAKEN' },
    },
    config,
  );
