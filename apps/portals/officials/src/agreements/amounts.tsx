import { useFiles } from '@gaoxin/client';
import { EmptyState, FileLinks, formatDay, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { EvidenceGrade, LeadAmounts_LeadFragment, StatedAmountFactsFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { ResolveForm, StateForm } from './amount-forms.tsx';
import { useAgreementWords } from './words.ts';

export const LeadAmountsFragment = graphql(`
  fragment LeadAmounts_Lead on InvestmentLead {
    id
    signingActions
    agreement {
      id
      viewerCan
    }
    headline {
      money {
        amount
        currency
      }
      grade
      conflict
      announcedTimes
      conflicting {
        id
      }
    }
    statedAmounts {
      ...StatedAmountFacts
    }
    project {
      id
      headline {
        conflict
        conflicting {
          id
        }
      }
      leads {
        id
        title
        statedAmounts {
          ...StatedAmountFacts
        }
      }
    }
  }
`);

const StatedAmountFacts = graphql(`
  fragment StatedAmountFacts on StatedAmount {
    id
    grade
    money {
      amount
      currency
    }
    statedOn
    source
    recordedBy
    replaces
    stands
    setAsideReason
    setAsideBy
    files {
      id
      name
      size
      url
    }
  }
`);

/** The lead's own amounts, and those that other leads of the same project state. */
function amountsOf(lead: LeadAmounts_LeadFragment): { amount: StatedAmount; from: string | null }[] {
  const others = (lead.project?.leads ?? []).filter(({ id }) => id !== lead.id);
  return [{ title: null, statedAmounts: lead.statedAmounts }, ...others].flatMap(({ title, statedAmounts }) =>
    (statedAmounts ?? []).map((one) => ({ amount: getFragmentData(StatedAmountFacts, one), from: title })),
  );
}

export type StatedAmount = StatedAmountFactsFragment;
const GRADES: readonly EvidenceGrade[] = ['CLAIMED', 'CONTRACTED', 'PAID_IN', 'INVESTED'];

/** What each source says, side by side by what it rests on, and which of it is told. */
export function Amounts(props: { lead: FragmentType<typeof LeadAmountsFragment>; today: string; reload: () => void }) {
  const say = useText();
  const { money } = useAgreementWords();
  const lead = getFragmentData(LeadAmountsFragment, props.lead);
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<StatedAmount>();
  const amounts = amountsOf(lead);
  const { headline, project } = lead;
  const conflicting = new Set([...(headline?.conflicting ?? []), ...(project?.headline.conflicting ?? [])].map(({ id }) => id));
  const told = headline?.money && headline.grade ? say('agreements.amounts.headline', { money: money(headline.money), grade: say(`agreements.gradeName.${headline.grade}`) }) : say('agreements.amounts.headlineNone');
  const mayDecide = lead.signingActions.includes('RESOLVE_CONFLICT');
  return (
    <Section
      title={say('agreements.amounts.title')}
      note={[told, headline?.announcedTimes && headline.grade && say('agreements.announced', { times: headline.announcedTimes, grade: say(`agreements.gradeName.${headline.grade}`) })].filter(Boolean).join('　')}
      more={
        lead.signingActions.includes('STATE_AMOUNT') && (
          <span className="ag-tools">
            <Button type="link" onClick={() => setAdding(true)}>
              {say('agreements.amounts.add')}
            </Button>
          </span>
        )
      }
    >
      {conflicting.size > 0 && <div className="gx-notice red">{say(headline?.conflict ? 'agreements.page.conflictFirst' : 'agreements.projectConflict')}</div>}
      {amounts.length === 0 ? (
        <EmptyState text={say('agreements.amounts.headlineNone')} />
      ) : (
        <div className="ag-grades">
          {GRADES.map((grade) => (
            <div key={grade} className={`ag-grade ${headline?.grade === grade ? 'strong' : ''}`}>
              <h3>{say(`agreements.gradeName.${grade}`)}</h3>
              {amounts
                .filter(({ amount }) => amount.grade === grade)
                .map(({ amount: one, from }) => {
                  const contradicts = conflicting.has(one.id);
                  return <Amount key={one.id} amount={one} from={from} today={props.today} contradicts={contradicts} onChoose={contradicts && mayDecide ? () => setChosen(one) : undefined} />;
                })}
              {!amounts.some(({ amount }) => amount.grade === grade) && <p className="gx-note">{say('agreements.amounts.empty')}</p>}
            </div>
          ))}
        </div>
      )}
      <p className="gx-note">{say('agreements.amounts.order')}</p>
      {adding && <StateForm leadId={lead.id} isSigned={lead.agreement !== null} amounts={amounts.filter(({ from }) => from === null).map(({ amount }) => amount)} today={props.today} reload={props.reload} onClose={() => setAdding(false)} />}
      {chosen && <ResolveForm amount={chosen} reload={props.reload} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

function Amount(props: { amount: StatedAmount; from: string | null; today: string; contradicts: boolean; onChoose: (() => void) | undefined }) {
  const say = useText();
  const { money, exact } = useAgreementWords();
  const files = useFiles('recruitment');
  const { amount } = props;
  const standing = amount.setAsideReason ? say('agreements.amounts.setAside', { reason: amount.setAsideReason, by: amount.setAsideBy ?? '' }) : amount.stands ? null : say('agreements.amounts.replaced');
  return (
    <div className={`ag-amount ${amount.stands ? '' : 'out'}`}>
      <b title={exact(amount.money)}>{money(amount.money)}</b>
      <span className="gx-note">
        {formatDay(amount.statedOn, props.today)}　{amount.source}　{say('agreements.amounts.recorded', { by: amount.recordedBy })}
      </span>
      {props.from && <div className="gx-note">{say('agreements.fromLead', { title: props.from })}</div>}
      {standing && <div className="gx-note">{standing}</div>}
      <FileLinks files={amount.files} onOpen={files.save} />
      {props.contradicts && <div className="gx-very-late">{say('agreements.amounts.contradicts')}</div>}
      {props.onChoose && (
        <Button type="link" onClick={props.onChoose} aria-label={`${say('agreements.amounts.resolve')} ${exact(amount.money)} ${amount.source}`}>
          {say('agreements.amounts.resolve')}
        </Button>
      )}
    </div>
  );
}
