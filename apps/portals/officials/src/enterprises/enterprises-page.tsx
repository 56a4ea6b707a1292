import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader, useWords } from '@gaoxin/ui';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { EnterprisesPageQuery } from '../generated/graphql.ts';
import { ExportButton } from '../parts/export-button.tsx';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { RegisterEnterprise } from './register-enterprise.tsx';

const EnterprisesPageDocument = graphql(`
  query EnterprisesPage($after: String, $filter: EnterpriseFilter) {
    enterprises(first: 20, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        uscc
        prospect
        name
        industry
        sample
        contactName
        contactPhone
        secretary {
          id
          name
        }
      }
    }
  }
`);

const ExportEnterprisesDocument = graphql(`
  mutation ExportEnterprises($input: ExportEnterprisesInput!) {
    payload: exportEnterprises(input: $input) {
      file {
        id
        name
        url
      }
      errors {
        ...Fault
      }
    }
  }
`);

const REGISTRARS = ['RECRUITER', 'PROJECT_OFFICER', 'ZONE_ADMIN'];

/** The enterprises of the zone, by name. */
export default function EnterprisesPage() {
  const say = useText();
  const words = useWords();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const [isRegistering, setRegistering] = useState(false);
  const search = params.get('search') ?? '';
  const find = (text: string) => setParams(text.trim() ? { search: text.trim() } : {}, { replace: true });
  const { data, previousData, error, refetch, fetchMore } = useQuery(EnterprisesPageDocument, {
    variables: { filter: search ? { search } : {} },
    fetchPolicy: 'cache-and-network',
  });
  const enterprises = (data ?? previousData)?.enterprises;
  return (
    <>
      <PageHeader
        title={say('enterprises.title')}
        brief={enterprises && say('enterprises.brief', { count: enterprises.totalCount })}
        actions={
          <>
            {enterprises && enterprises.nodes.length > 0 && <ExportButton document={ExportEnterprisesDocument} service="directory" input={{ filter: search ? { search } : {} }} />}
            {viewer.roles.some((role) => REGISTRARS.includes(role)) && <Button onClick={() => setRegistering(true)}>{say('enterprises.register')}</Button>}
          </>
        }
      />
      <div className="of-filter">
        <Input.Search key={search} allowClear defaultValue={search} placeholder={say('enterprises.search')} aria-label={say('enterprises.search')} onSearch={find} className="of-search" />
      </div>
      {error && !enterprises && <ErrorState text={say('enterprises.failed')} onRetry={() => void refetch()} />}
      {!error && !enterprises && <Loading lines={8} />}
      {enterprises?.nodes.length === 0 &&
        (search ? (
          <EmptyState text={say('enterprises.noneFound')} action={<Button onClick={() => find('')}>{words.clearFilter}</Button>} />
        ) : (
          <EmptyState text={say('enterprises.none')} />
        ))}
      {enterprises && enterprises.nodes.length > 0 && (
        <>
          <EnterpriseTable enterprises={enterprises.nodes} />
          <LoadMore
            shown={enterprises.nodes.length}
            total={enterprises.totalCount}
            hasMore={enterprises.pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: enterprises.pageInfo.endCursor } })}
          />
        </>
      )}
      {isRegistering && <RegisterEnterprise onClose={() => setRegistering(false)} />}
    </>
  );
}

function EnterpriseTable(props: { enterprises: EnterprisesPageQuery['enterprises']['nodes'] }) {
  const say = useText();
  return (
    <table className="gx-table of-enterprises">
      <thead>
        <tr>
          <th scope="col">{say('enterprises.name')}</th>
          <th scope="col" className="of-wide">{say('enterprises.uscc')}</th>
          <th scope="col" className="of-wide">{say('enterprises.industry')}</th>
          <th scope="col">{say('enterprises.secretary')}</th>
          <th scope="col" className="of-wide">{say('enterprises.contact')}</th>
        </tr>
      </thead>
      <tbody>
        {props.enterprises.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link to={`/officials/enterprises/${one.id}`}>{one.name}</Link>
              {one.sample && <span className="of-sample">{say('common.sample')}</span>}
              {one.industry && <div className="of-narrow gx-note">{one.industry}</div>}
            </th>
            <td className="of-wide">{one.uscc ?? <span className="gx-note">{say(one.prospect ? `prospects.none.${one.prospect}` : 'enterprises.noUscc')}</span>}</td>
            <td className="of-wide">{one.industry}</td>
            <td>{one.secretary?.name ?? <span className="gx-idle">{say('projects.noSecretary')}</span>}</td>
            <td className="of-wide">
              {one.contactName} {one.contactPhone && <span className="gx-note">{one.contactPhone}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
