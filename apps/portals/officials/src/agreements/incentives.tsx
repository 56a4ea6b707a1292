import { useAct } from '@gaoxin/client';
import { Chip, EmptyState, FormErrors, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { IncentiveStatus, LeadIncentives_LeadFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { DraftForm, ReviewForm } from './incentive-forms.tsx';
import { useAgreementWords } from './words.ts';

export const LeadIncentivesFragment = graphql(`
  fragment LeadIncentives_Lead on InvestmentLead {
    id
    signingActions
    incentiveTerms {
      id
      version
      kind
      scope
      text
      basis
      basisText
      status
      viewerCan
      rate {
        value
        unit
        bound
      }
      agreement {
        id
      }
      findings {
        code
        text
        source
      }
      alternatives {
        code
        text
      }
      review {
        approved
        opinion
        reviewer
        reviewedAt
      }
    }
  }
`);
const Attach = graphql(`
  mutation AttachIncentiveTerm($input: AttachIncentiveTermInput!) {
    attachIncentiveTerm(input: $input) {
      incentiveTerm {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawIncentiveTerm($input: WithdrawIncentiveTermInput!) {
    withdrawIncentiveTerm(input: $input) {
      incentiveTerm {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

export type Term = NonNullable<LeadIncentives_LeadFragment['incentiveTerms']>[number];
const TONE: Record<IncentiveStatus, 'green' | 'red' | 'amber' | undefined> = { LAWFUL: 'green', APPROVED: 'green', REJECTED: 'red', REFUSED: 'red', WAITING_REVIEW: 'amber', WITHDRAWN: undefined };

/** What the zone offers, and what the fair-competition gate says of it. */
export function Incentives(props: { lead: FragmentType<typeof LeadIncentivesFragment>; reload: () => void }) {
  const say = useText();
  const lead = getFragmentData(LeadIncentivesFragment, props.lead);
  const [drafting, setDrafting] = useState(false);
  const [reviewing, setReviewing] = useState<Term>();
  const [attach, withdraw] = [useAct(Attach), useAct(Withdraw)];
  const terms = lead.incentiveTerms ?? [];
  const move = async (act: typeof attach | typeof withdraw, { id, version }: Term) => {
    if (await act.run({ incentiveTermId: id, version })) props.reload();
  };
  return (
    <Section
      title={say('agreements.incentives.title')}
      note={say('agreements.incentives.note')}
      more={
        lead.signingActions.includes('DRAFT_INCENTIVE') && (
          <span className="ag-tools">
            <Button type="link" onClick={() => setDrafting(true)}>
              {say('agreements.incentives.draft')}
            </Button>
          </span>
        )
      }
    >
      <FormErrors faults={[...attach.errors, ...withdraw.errors]} shown={[]} />
      {terms.length === 0 && <EmptyState text={say('agreements.incentives.none')} />}
      {terms.map((term) => (
        <TermLine
          key={term.id}
          term={term}
          busy={attach.busy || withdraw.busy}
          onReview={() => setReviewing(term)}
          onAttach={() => void move(attach, term)}
          onWithdraw={() => void move(withdraw, term)}
        />
      ))}
      {drafting && <DraftForm leadId={lead.id} reload={props.reload} onClose={() => setDrafting(false)} />}
      {reviewing && <ReviewForm term={reviewing} reload={props.reload} onClose={() => setReviewing(undefined)} />}
    </Section>
  );
}

function TermLine(props: { term: Term; busy: boolean; onReview: () => void; onAttach: () => void; onWithdraw: () => void }) {
  const say = useText();
  const { quantity } = useAgreementWords();
  const { term } = props;
  const acts = { REVIEW: props.onReview, ATTACH: props.onAttach, WITHDRAW: props.onWithdraw };
  const verbs = { REVIEW: 'review', ATTACH: 'attach', WITHDRAW: 'withdraw' } as const;
  const facts = [say(`agreements.incentiveKind.${term.kind}`), say(`agreements.scopeName.${term.scope}`), term.rate && quantity(term.rate), term.basisText ?? say('agreements.incentives.noBasis')];
  return (
    <article className="ag-term" aria-label={term.text}>
      <div className="ag-term-head">
        <b>{term.text}</b>
        <Chip {...(TONE[term.status] && { tone: TONE[term.status]! })}>{say(`agreements.status.${term.status}`)}</Chip>
        {term.agreement && <Chip tone="blue">{say('agreements.incentives.attached')}</Chip>}
      </div>
      <p>{facts.filter(Boolean).join('　')}</p>
      {(term.findings ?? []).map((finding) => (
        <p key={finding.code}>
          {finding.text}
          <span className="gx-note">{finding.source}</span>
        </p>
      ))}
      {(term.alternatives ?? []).length > 0 && (
        <>
          <p>{say('agreements.incentives.instead')}</p>
          <ul>
            {term.alternatives!.map((offer) => (
              <li key={offer.code}>{offer.text}</li>
            ))}
          </ul>
        </>
      )}
      {term.review && <p>{say('agreements.incentives.reviewed', { who: term.review.reviewer, opinion: term.review.opinion })}</p>}
      {term.viewerCan.length > 0 && (
        <span className="of-acts">
          {term.viewerCan.map((kind) => (
            <Button key={kind} size="small" disabled={props.busy} onClick={acts[kind]} aria-label={`${say(`agreements.incentives.${verbs[kind]}`)} ${term.text}`}>
              {say(`agreements.incentives.${verbs[kind]}`)}
            </Button>
          ))}
        </span>
      )}
    </article>
  );
}
