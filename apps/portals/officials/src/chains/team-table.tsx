import { EmptyState } from '@gaoxin/ui';
import { Button } from 'antd';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useText } from '../texts.ts';
import type { Team } from './chains-page.tsx';

/** The industry teams with who leads them and which chains are theirs. */
export function TeamTable({ teams, mayAppoint, onAppoint }: { teams: readonly Team[]; mayAppoint: boolean; onAppoint: (team: Team) => void }) {
  const say = useText();
  if (teams.length === 0) return <EmptyState text={say('chains.teamsNone')} />;
  return (
    <div className="gx-scroll">
      <table className="gx-table">
        <thead>
          <tr>
            <th scope="col">{say('chains.name')}</th>
            <th scope="col">{say('chains.leadOfficial')}</th>
            <th scope="col">{say('chains.teamChains')}</th>
            {mayAppoint && (
              <th scope="col">
                <span className="gx-hidden">{say('chains.appoint')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id}>
              <th scope="row">{team.name}</th>
              <td>{team.lead?.name}</td>
              <td>
                {team.chains.map((chain, index) => (
                  <Fragment key={chain.id}>
                    {index > 0 && say('chains.comma')}
                    <Link to={`/officials/leads/chains/${chain.id}`}>{chain.name}</Link>
                  </Fragment>
                ))}
              </td>
              {mayAppoint && (
                <td className="ch-act">
                  <Button size="small" aria-label={`${say('chains.appoint')} ${team.name}`} onClick={() => onAppoint(team)}>
                    {say('chains.appoint')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
