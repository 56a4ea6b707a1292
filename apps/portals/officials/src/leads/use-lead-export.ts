import { useApolloClient } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadExportQuery, LeadFilter, LeadOrder } from '../generated/graphql.ts';
import { saveCsv } from '../parts/csv.ts';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';

const LeadExport = graphql(`
  query LeadExport($after: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    leads(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
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

/** Everything that matches as a file, page by page, however many there are; says how far it is. */
export function useLeadExport(): { run: (filter: LeadFilter, order: LeadOrder) => Promise<void>; label: string; busy: boolean } {
  const say = useText();
  const inLanguage = useLocalized();
  const { language } = useLanguage();
  const apollo = useApolloClient();
  const { message } = App.useApp();
  const [done, setDone] = useState<number | null>(null);

  const lineOf = (lead: Exported) => [
    lead.title, lead.enterprise.name, lead.parentGroup ?? null,
    ['HANDED_OVER', 'DROPPED', 'DORMANT'].includes(lead.stage) ? say(`leads.stage.${lead.stage}`) : inLanguage(lead.pipelineStage.name),
    lead.daysInStage, lead.plannedInvestment?.amount ?? null, lead.plannedInvestment?.currency ?? null, lead.landMu ?? null, lead.investmentIntensity?.amount ?? null,
    lead.industry ?? null, lead.industryTeam ?? null, say(`leads.sourceName.${lead.source}`), lead.owner?.name ?? null,
    lead.nextStep?.title ?? null, lead.nextStep?.dueOn ?? null, lead.nextStep?.waitingFor ?? null, lead.openedOn,
  ];
  const pageAt = async (filter: LeadFilter, orderBy: LeadOrder, after: string | null): Promise<LeadExportQuery['leads']> => {
    const { data } = await apollo.query({ query: LeadExport, variables: { filter, orderBy, after }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('No page.');
    return data.leads;
  };
  const run = async (filter: LeadFilter, orderBy: LeadOrder) => {
    setDone(0);
    try {
      const lines: ReturnType<typeof lineOf>[] = [];
      for (let after: string | null = null; ; ) {
        const page = await pageAt(filter, orderBy, after);
        lines.push(...page.nodes.map(lineOf));
        setDone(lines.length);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor ?? null;
      }
      saveCsv(`${say('leads.exportName')}.csv`, [COLUMNS.map((column) => say(`leads.column.${column}`)), ...lines]);
      void message.info(say('leads.exported', { count: lines.length.toLocaleString(language) }));
    } catch {
      void message.error(say('leads.failed'));
    } finally {
      setDone(null);
    }
  };
  return { run, busy: done !== null, label: done === null ? say('leads.export') : say('leads.exporting', { count: done }) };
}
