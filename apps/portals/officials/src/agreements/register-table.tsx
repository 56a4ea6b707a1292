import { formatDay, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { RegisterRow_ObligationFragment } from '../generated/graphql.ts';
import { Due } from '../parts/due.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';

export const RegisterRow = graphql(`
  fragment RegisterRow_Obligation on Obligation {
    id
    party
    kind
    clause
    dueOn
    state
    light
    fulfilledOn
    evidence
    owner {
      id
      name
    }
    agreement {
      id
      title
      enterprise {
        id
        shortName
        sample
      }
    }
  }
`);

type Row = RegisterRow_ObligationFragment;

const HEADS = ['clause', 'side', 'dueOn', 'state', 'owner', 'agreement', 'enterprise'] as const;

/** Obligations as rows; on a phone each one is a short list. */
export function RegisterTable({ rows, today }: { rows: readonly Row[]; today: string }) {
  const say = useText();
  return (
    <div className="gx-scroll">
      <table className="gx-table ag-table">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say(`agreements.register.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="ag-wrap">
                <span className="of-marked">
                  <StateMark light={row.light} />
                  <span>
                    {row.clause}　<span className="gx-note">{say(`agreements.obligationKind.${row.kind}`)}</span>
                  </span>
                </span>
              </th>
              <td>{say(`agreements.side.${row.party}`)}</td>
              <td data-label={say('agreements.register.dueOn')}>{row.fulfilledOn || row.state === 'WAIVED' ? formatDay(row.dueOn, today) : <Due light={row.light} dueOn={row.dueOn} today={today} />}</td>
              <td>
                {say(`agreements.register.stateName.${row.state}`)}
                {row.fulfilledOn && <span className="gx-note">　{formatDay(row.fulfilledOn, today)}</span>}
              </td>
              <td className={row.owner ? undefined : 'ag-none'} data-label={say('agreements.register.owner')}>{row.owner?.name ?? '—'}</td>
              <td className="ag-wrap">
                <Link to={`/officials/leads/agreements/${row.agreement.id}`}>{row.agreement.title}</Link>
              </td>
              <td>
                <SampleName enterprise={row.agreement.enterprise} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const sheetOf = (rows: readonly Row[], say: ReturnType<typeof useText>): (string | number | null)[][] => [
  (['clause', 'kind', 'side', 'dueOn', 'state', 'settled', 'evidence', 'owner', 'agreement', 'enterprise'] as const).map((head) => say(`agreements.register.${head}`)),
  ...rows.map((row) => [
    row.clause, say(`agreements.obligationKind.${row.kind}`), say(`agreements.side.${row.party}`), row.dueOn, say(`agreements.register.stateName.${row.state}`), row.fulfilledOn, row.evidence,
    row.owner?.name ?? null, row.agreement.title, row.agreement.enterprise.shortName,
  ]),
];
