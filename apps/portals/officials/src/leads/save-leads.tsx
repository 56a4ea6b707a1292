import { graphql } from '../generated/index.ts';
import type { LeadExportQuery, LeadFilter, LeadOrder } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';

const LeadExport = graphql(`
  query LeadExport($first: Int!, $after: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    leads(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        stage
        daysInStage
        openedOn
        industry
        industryTeam
        parentGroup
        source
        landMu
        plannedInvestment {
          amount
          currency
        }
        investmentIntensity {
          amount
        }
        pipelineStage {
          id
          name {
            zh
            en
          }
        }
        enterprise {
          id
          name
        }
        owner {
          id
          name
        }
        nextStep {
          title
          dueOn
          waitingFor
        }
      }
    }
  }
`);

type Exported = LeadExportQuery['leads']['nodes'][number];

const COLUMNS = ['project', 'enterprise', 'group', 'stage', 'stay', 'amount', 'currency', 'land', 'intensity', 'industry', 'team', 'source', 'owner', 'next', 'due', 'waiting', 'opened'] as const;

/** Every lead that matches as a file, with more of each than the screen has room for. */
export function SaveLeads({ filter, orderBy, today }: { filter: LeadFilter; orderBy: LeadOrder; today: string }) {
  const say = useText();
  const inLanguage = useLocalized();
  const lineOf = (lead: Exported) => [
    lead.title, lead.enterprise.name, lead.parentGroup ?? null,
    ['HANDED_OVER', 'DROPPED', 'DORMANT'].includes(lead.stage) ? say(`leads.stage.${lead.stage}`) : inLanguage(lead.pipelineStage.name),
    lead.daysInStage, lead.plannedInvestment?.amount ?? null, lead.plannedInvestment?.currency ?? null, lead.landMu ?? null, lead.investmentIntensity?.amount ?? null,
    lead.industry ?? null, lead.industryTeam ?? null, say(`leads.sourceName.${lead.source}`), lead.owner?.name ?? null,
    lead.nextStep?.title ?? null, lead.nextStep?.dueOn ?? null, lead.nextStep?.waitingFor ?? null, lead.openedOn,
  ];
  const head = COLUMNS.map((column) => say(`leads.column.${column}`));
  return <SaveList document={LeadExport} variables={{ filter, orderBy }} page={(data) => data.leads} name={`${say('leads.exportName')}-${today}`} sheet={(leads) => [head, ...leads.map(lineOf)]} />;
}
