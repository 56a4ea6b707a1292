import { Chip, formatDay, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import type { AgreementsPageQuery } from '../generated/graphql.ts';
import { Due } from '../parts/due.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import { flagsOf, useAgreementWords } from './words.ts';

export type AgreementLine = AgreementsPageQuery['agreements']['nodes'][number];

const HEADS = ['agreement', 'enterprise', 'amount', 'flags', 'signedOn', 'nextDue', 'acceptance'] as const;

/** Agreements as rows; on a phone each one is a short list. */
export function AgreementTable(props: { agreements: readonly AgreementLine[]; today: string }) {
  const say = useText();
  return (
    <div className="gx-scroll">
      <table className="gx-table ag-table">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={head === 'amount' ? 'n' : undefined}>
                {say(`agreements.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.agreements.map((agreement) => (
            <Line key={agreement.id} agreement={agreement} today={props.today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ agreement, today }: { agreement: AgreementLine; today: string }) {
  const say = useText();
  const { money, exact } = useAgreementWords();
  const { headline, handoverTiming: timing } = agreement;
  const flags = flagsOf(headline, agreement.lead.project);
  const next = (agreement.obligations ?? []).find(({ state }) => state === 'OPEN' || state === 'BREACHED');
  return (
    <tr>
      <th scope="row">
        <Link to={`/officials/leads/agreements/${agreement.id}`}>{agreement.title}</Link>
      </th>
      <td>
        <SampleName enterprise={agreement.enterprise} />
      </td>
      <td className="n">
        {headline?.money && headline.grade ? (
          <span title={exact(headline.money)}>
            {money(headline.money)}　<span className="gx-note">{say(`agreements.gradeName.${headline.grade}`)}</span>
          </span>
        ) : (
          '—'
        )}
      </td>
      <td className={flags.conflict || flags.announcedTimes ? 'ag-wrap' : 'ag-none'}>
        <span className="ag-flags">
          {flags.conflict && <Chip tone="red">{say('agreements.conflict')}</Chip>}
          {flags.announcedTimes && <Chip tone="amber">{say('agreements.announcedShort', { times: flags.announcedTimes })}</Chip>}
        </span>
      </td>
      <td data-label={say('agreements.signedOn')} className={agreement.backEntered ? 'gx-backentered' : undefined}>
        {formatDay(agreement.signedOn, today)}
      </td>
      <td className={next ? 'ag-wrap' : 'ag-none'}>
        {next ? <NextDue next={next} today={today} /> : <span className="gx-note">{say('agreements.noDue')}</span>}
      </td>
      <td data-label={say('agreements.acceptance')}>
        {timing ? say(timing.acceptedOn ? 'agreements.days' : 'agreements.waitingSince', { count: timing.days }) : say('agreements.notHandedOver')}
      </td>
    </tr>
  );
}

function NextDue({ next, today }: { next: NonNullable<AgreementLine['obligations']>[number]; today: string }) {
  const say = useText();
  return (
    <span className="of-marked">
      <StateMark light={next.light} />
      <span>
        {say(`agreements.side.${next.party}`)}　{next.clause}　<Due light={next.light} dueOn={next.dueOn} today={today} />
      </span>
    </span>
  );
}
