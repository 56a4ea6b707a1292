import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { Chip, EmptyState, ErrorState, Loading, PageHeader, StateMark, useWords } from '@gaoxin/ui';
import { Button, Input, Select } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { PoliciesPageQuery, PolicyStatus } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { rateBehind } from '../parts/rate.ts';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import './policies.css';

const PoliciesPageDocument = graphql(`
  query PoliciesPage($first: Int! = 20, $after: String, $filter: EnterprisePolicyFilter) {
    zone {
      id
      today
    }
    enterprisePolicies(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        issuedBy
        validFrom
        validUntil
        status
        withoutApplication
        needsRewrite
        rates {
          delivered {
            numerator
            denominator
            value
          }
          read {
            numerator
            denominator
            value
          }
          used {
            numerator
            denominator
            value
          }
        }
      }
    }
  }
`);

type Policy = PoliciesPageQuery['enterprisePolicies']['nodes'][number];
const STATUSES: readonly PolicyStatus[] = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'];
const LIGHT = { DRAFT: 'NOT_STARTED', PUBLISHED: 'DONE', WITHDRAWN: 'NOT_STARTED' } as const;

/** The catalogue of policies, and how each arrives. */
export default function PoliciesPage() {
  const say = useText();
  const words = useWords();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const [search, status] = [params.get('search') ?? '', params.get('status') as PolicyStatus | null];
  const choose = (name: string, value: string) => {
    if (value) params.set(name, value);
    else params.delete(name);
    setParams(params, { replace: true });
  };
  const filter = { ...(search && { search }), ...(status && { status }) };
  const { data, previousData, error, refetch, fetchMore } = useQuery(PoliciesPageDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const policies = shown?.enterprisePolicies;
  const today = shown?.zone?.today ?? '';
  const edits = ['RECRUITER', 'PROJECT_OFFICER'].some((role) => viewer.roles.includes(role));
  const nodes = policies?.nodes ?? [];
  return (
    <>
      <PageHeader
        title={say('policies.title')}
        brief={policies && briefOf(nodes, say)}
        actions={
          <>
            {nodes.length > 0 && <SaveList document={PoliciesPageDocument} variables={{ filter }} page={(data) => data.enterprisePolicies} name={`${say('policies.title')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />}
            {edits && (
              <Button type="primary" onClick={() => void navigate('/officials/leads/policies/new')}>
                {say('policies.draft')}
              </Button>
            )}
          </>
        }
      />
      <div className="of-filter">
        <Input.Search key={search} allowClear defaultValue={search} placeholder={say('policies.search')} aria-label={say('policies.search')} onSearch={(text) => choose('search', text.trim())} className="of-search" />
        <Select
          aria-label={say('policies.allStatus')}
          className="of-stage-filter"
          value={status ?? ''}
          onChange={(value) => choose('status', value)}
          options={[{ value: '', label: say('policies.allStatus') }, ...STATUSES.map((value) => ({ value, label: say(`policies.status.${value}`) }))]}
        />
      </div>
      {error && !policies && <ErrorState text={say('policies.failed')} onRetry={() => void refetch()} />}
      {!error && !policies && <Loading lines={8} />}
      {policies?.nodes.length === 0 &&
        (search || status ? (
          <EmptyState text={say('policies.noneFound')} action={<Button onClick={() => setParams({}, { replace: true })}>{words.clearFilter}</Button>} />
        ) : (
          <EmptyState text={say('policies.none')} />
        ))}
      {policies && nodes.length > 0 && (
        <>
          <PolicyTable policies={nodes} />
          <LoadMore shown={nodes.length} total={policies.totalCount} hasMore={policies.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: policies.pageInfo.endCursor } })} />
        </>
      )}
    </>
  );
}

function briefOf(policies: readonly Policy[], say: ReturnType<typeof useText>): string {
  const [published, rewrite] = [policies.filter((one) => one.status === 'PUBLISHED').length, policies.filter((one) => one.needsRewrite).length];
  return say(rewrite > 0 ? 'policies.brief' : 'policies.briefClear', { published, rewrite });
}

function PolicyTable({ policies }: { policies: readonly Policy[] }) {
  const say = useText();
  return (
    <div className="gx-scroll">
      <table className="gx-table po-table">
        <thead>
          <tr>
            <th scope="col">{say('policies.name')}</th>
            <th scope="col" className="of-wide">{say('policies.validity')}</th>
            {(['delivered', 'read', 'used'] as const).map((rate) => (
              <th key={rate} scope="col" className="po-number">
                {say(`policies.${rate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policies.map((policy) => (
            <tr key={policy.id}>
              <th scope="row">
                <span className="of-marked">
                  <StateMark light={policy.needsRewrite ? 'LATE' : LIGHT[policy.status]} text="" />
                  <Link to={`/officials/leads/policies/${policy.id}`}>{policy.title}</Link>
                </span>
                <div className="gx-note">
                  {say(`policies.status.${policy.status}`)}　{policy.issuedBy}
                  {policy.withoutApplication && <Chip tone="blue">{say('policies.withoutApplication')}</Chip>}
                  {policy.needsRewrite && <Chip tone="amber">{say('policies.rewrite')}</Chip>}
                </div>
              </th>
              <td className="of-wide">{policy.validUntil ? say('policies.until', { from: policy.validFrom, until: policy.validUntil }) : say('policies.from', { from: policy.validFrom })}</td>
              {(['delivered', 'read', 'used'] as const).map((rate) => (
                <td key={rate} className="po-number">
                  <Share figure={policy.rates?.[rate]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ figure }: { figure: { numerator: number; denominator: number; value: number | null } | undefined }) {
  const say = useText();
  return !figure || figure.denominator === 0 ? (
    <>—</>
  ) : (
    <>
      {figure.numerator} / {figure.denominator}
      <span className="gx-note">{rateBehind(figure, say)}</span>
    </>
  );
}

const COLUMNS = ['name', 'issuedBy', 'statusLabel', 'validFrom', 'validUntil', 'withoutApplication', 'delivered', 'qualifying', 'read', 'used'] as const;

const sheetOf = (policies: readonly Policy[], say: ReturnType<typeof useText>) => [
  COLUMNS.map((column) => say(`policies.${column}`)),
  ...policies.map((one) => [
    one.title, one.issuedBy, say(`policies.status.${one.status}`), one.validFrom, one.validUntil ?? '', say(one.withoutApplication ? 'policies.yes' : 'policies.no'),
    one.rates?.delivered.numerator ?? '', one.rates?.delivered.denominator ?? '', one.rates?.read.numerator ?? '', one.rates?.used.numerator ?? '',
  ]),
];
