import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, PageHeader, useWords } from '@gaoxin/ui';
import { Button, Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { ProjectFilter, ProjectStage } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { ProjectTable, useProjectSheet } from './project-table.tsx';
import { STAGES } from './stages.ts';
import { WaitingHandovers } from './waiting-handovers.tsx';
import { useText } from '../texts.ts';

const ProjectsPageDocument = graphql(`
  query ProjectsPage($first: Int! = 20, $after: String, $filter: ProjectFilter) {
    zone {
      id
      today
    }
    projects(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...ProjectTable_Project
      }
    }
  }
`);

/** What recruitment handed over, and every project of the zone. */
export default function ProjectsPage() {
  const say = useText();
  const { search, stage, filter, set } = useFilter();
  const { data, previousData, error, refetch, fetchMore } = useQuery(ProjectsPageDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const projects = shown?.projects;
  const today = shown?.zone?.today ?? '';
  const sheet = useProjectSheet();
  return (
    <>
      <PageHeader
        title={say('projects.title')}
        brief={projects && say('projects.brief', { count: projects.totalCount })}
        actions={projects && projects.nodes.length > 0 && <SaveList document={ProjectsPageDocument} variables={{ filter }} page={(data) => data.projects} name={`${say('projects.title')}-${today}`} sheet={sheet} />}
      />
      <WaitingHandovers accepted={() => void refetch()} />
      <div className="of-filter">
        <Input.Search
          key={search}
          allowClear
          defaultValue={search}
          placeholder={say('projects.search')}
          aria-label={say('projects.search')}
          onSearch={(value) => set({ search: value.trim() })}
          className="of-search"
        />
        <Select
          value={stage}
          onChange={(value) => set({ stage: value })}
          aria-label={say('projects.stageLabel')}
          className="of-stage-filter"
          options={[{ value: '', label: say('projects.allStages') }, ...STAGES.map((value) => ({ value, label: say(`projects.stageName.${value}`) }))]}
        />
      </div>
      {projects ? (
        <>
          {projects.nodes.length > 0 ? <ProjectTable projects={projects.nodes} today={today} /> : <NoProjects filtered={Boolean(search || stage)} onClear={() => set({ search: '', stage: '' })} />}
          {projects.nodes.length > 0 && (
            <LoadMore
              shown={projects.nodes.length}
              total={projects.totalCount}
              hasMore={projects.pageInfo.hasNextPage}
              onMore={() => fetchMore({ variables: { after: projects.pageInfo.endCursor } })}
            />
          )}
        </>
      ) : error ? (
        <ErrorState text={say('projects.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </>
  );
}

/** The filter lives in the address, so that going back brings it back. */
function useFilter() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const stage: ProjectStage | '' = STAGES.find((one) => one === params.get('stage')) ?? '';
  const filter: ProjectFilter = { ...(search ? { search } : {}), ...(stage ? { stage } : {}) };
  const set = (change: { search?: string; stage?: ProjectStage | '' }) => {
    const next = Object.entries({ search, stage, ...change }).filter(([, value]) => value !== '');
    setParams(new URLSearchParams(next), { replace: true });
  };
  return { search, stage, filter, set };
}

function NoProjects(props: { filtered: boolean; onClear: () => void }) {
  const say = useText();
  const words = useWords();
  if (!props.filtered) return <EmptyState text={say('projects.none')} />;
  return <EmptyState text={say('projects.noneFound')} action={<Button onClick={props.onClear}>{words.clearFilter}</Button>} />;
}
