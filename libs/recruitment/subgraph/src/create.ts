import { importWorker } from '@gaoxin/registers';
import { createService, FilesMigration, mergeResolvers, storedFileResolvers, type Service, type ServiceConfig } from '@gaoxin/server';
import { agreementResolvers } from './agreement/agreement.resolvers.ts';
import { chainConstraints } from './chain/chain.messages.ts';
import { chainResolvers } from './chain/chain.resolvers.ts';
import { figuresConstraints, figuresResolvers } from './figures/figures.resolvers.ts';
import { mergedSources } from './figures/merged-sources.ts';
import { projectStarts } from './figures/learn-starts.ts';
import { contactResolvers } from './contact/contact.resolvers.ts';
import { decidedHandovers } from './agreement/decided-handovers.ts';
import { identityResolvers } from './identity/identity.resolvers.ts';
import { incentiveResolvers } from './incentive/incentive.resolvers.ts';
import { enterprisePolicyResolvers } from './enterprise-policy/enterprise-policy.resolvers.ts';
import { leadResolvers } from './lead/lead.resolvers.ts';
import { housingResolvers } from './housing/housing.resolvers.ts';
import { landings } from './site/landing.ts';
import { siteConstraints, siteResolvers } from './site/site.resolvers.ts';
import { directoryFacts, enterpriseRows } from './known/learn.ts';
import { lapsedProposals } from './order/lapsed-proposals.ts';
import { orderResolvers } from './order/order.resolvers.ts';
import { entities } from './mapping.ts';
import { messages } from './messages.ts';
import { Migration001Initial } from './migrations/001-initial.ts';
import { Migration002KnownEnterprise } from './migrations/002-known-enterprise.ts';
import { Migration003KnownNames } from './migrations/003-known-names.ts';
import { Migration004Lead } from './migrations/004-lead.ts';
import { Migration005Contact } from './migrations/005-contact.ts';
import { Migration006Chain } from './migrations/006-chain.ts';
import { Migration007Agreement } from './migrations/007-agreement.ts';
import { Migration008Site } from './migrations/008-site.ts';
import { Migration009Order } from './migrations/009-order.ts';
import { Migration010EnterprisePolicy } from './migrations/010-enterprise-policy.ts';
import { Migration011Register } from './migrations/011-register.ts';
import { Migration012LeadCore } from './migrations/012-lead-core.ts';
import { Migration013Figures } from './migrations/013-figures.ts';
import { Migration014Preparation } from './migrations/014-preparation.ts';
import { Migration015Register } from './migrations/015-register.ts';
import { Migration016AgreementGate } from './migrations/016-agreement-gate.ts';
import { Migration017EndingsAndObjections } from './migrations/017-endings-and-objections.ts';
import { pipelineResolvers } from './pipeline/pipeline.resolvers.ts';
import { access, policy } from './policy.ts';
import { leadImport } from './register/lead-import.ts';
import { registerResolvers } from './register/register.resolvers.ts';
import { obligationResolvers } from './obligation/obligation.resolvers.ts';
import { overdueObligations } from './obligation/overdue-obligations.ts';
import { preparationResolvers } from './preparation/preparation.resolvers.ts';
import { tourResolvers } from './tour/tour.resolvers.ts';
import { savedFilterResolvers } from './saved-filter/saved-filter.resolvers.ts';

/** The recruitment service: leads and agreements, up to the handover. */
export const createRecruitment = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'recruitment',
      entities,
      migrations: [
        { name: '001-initial', class: Migration001Initial },
        { name: '002-known-enterprise', class: Migration002KnownEnterprise },
        { name: '003-files', class: FilesMigration },
        { name: '003-known-names', class: Migration003KnownNames },
        { name: '004-lead', class: Migration004Lead },
        { name: '005-contact', class: Migration005Contact },
        { name: '006-chain', class: Migration006Chain },
        { name: '007-agreement', class: Migration007Agreement },
        { name: '008-site', class: Migration008Site },
        { name: '009-order', class: Migration009Order },
        { name: '010-enterprise-policy', class: Migration010EnterprisePolicy },
        { name: '011-register', class: Migration011Register },
        { name: '012-lead-core', class: Migration012LeadCore },
        { name: '013-figures', class: Migration013Figures },
        { name: '014-preparation', class: Migration014Preparation },
        { name: '015-register', class: Migration015Register },
        { name: '016-agreement-gate', class: Migration016AgreementGate },
        { name: '017-endings-and-objections', class: Migration017EndingsAndObjections },
      ],
      resolvers: mergeResolvers(
        leadResolvers,
        agreementResolvers,
        pipelineResolvers,
        savedFilterResolvers,
        chainResolvers,
        figuresResolvers,
        siteResolvers,
        housingResolvers,
        contactResolvers,
        preparationResolvers,
        tourResolvers,
        identityResolvers,
        obligationResolvers,
        incentiveResolvers,
        orderResolvers,
        enterprisePolicyResolvers,
        registerResolvers,
        storedFileResolvers('recruitment'),
      ),
      access,
      policy,
      files: true,
      enterpriseRows,
      workers: [importWorker(leadImport)],
      messages,
      // What two people do at the same moment and only one of them can.
      constraints: {
        ...chainConstraints,
        ...figuresConstraints,
        ...siteConstraints,
        recruitment_rules_pkey: 'STALE_VERSION',
        party_uscc: 'PARTY_DUPLICATE',
        identity_parts: 'IDENTITY_EXISTS',
      },
      sweeps: [
        overdueObligations,
        lapsedProposals,
      ],
      consumers: [
        decidedHandovers,
        landings,
        directoryFacts,
        mergedSources,
        projectStarts,
      ],
    },
    config,
  );
