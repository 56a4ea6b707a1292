import { useFiles } from '@gaoxin/client';
import { EmptyState, FileLinks, formatDay, Section, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Due } from '../parts/due.tsx';
import { useText } from '../texts.ts';
import type { Agreement } from './agreement-page.tsx';
import { AddForm, FulfilForm, ReasonForm } from './obligation-forms.tsx';
import { useAgreementWords } from './words.ts';

export type Obligation = NonNullable<Agreement['obligations']>[number];
type Form = { kind: 'add' } | { kind: 'FULFIL' | 'BREACH' | 'WAIVE'; obligation: Obligation };

/** What both sides promised, side by side. */
export function Obligations(props: { agreement: Agreement; today: string; reload: () => void }) {
  const say = useText();
  const { agreement, today, reload } = props;
  const [form, setForm] = useState<Form>();
  const obligations = agreement.obligations ?? [];
  const rate = (figure: { numerator: number; denominator: number } | undefined) => (figure && figure.denominator > 0 ? `${figure.numerator} / ${figure.denominator}` : say('agreements.obligations.noRate'));
  const close = () => setForm(undefined);
  return (
    <Section
      title={say('agreements.obligations.title')}
      note={say('agreements.obligations.note', { zone: rate(agreement.performance?.zone), enterprise: rate(agreement.performance?.enterprise) })}
      more={
        agreement.viewerCan.includes('ADD_OBLIGATION') && (
          <span className="ag-tools">
            <Button type="link" onClick={() => setForm({ kind: 'add' })}>
              {say('agreements.obligations.add')}
            </Button>
          </span>
        )
      }
    >
      {obligations.length === 0 ? (
        <EmptyState text={say('agreements.obligations.none')} />
      ) : (
        <div className="ag-sides">
          {(['ZONE', 'ENTERPRISE'] as const).map((side) => (
            <div key={side} className="ag-side">
              <h3>
                {say(`agreements.side.${side}`)} <span className="gx-note">{obligations.filter(({ party }) => party === side).length}</span>
              </h3>
              {obligations
                .filter(({ party }) => party === side)
                .map((one) => (
                  <Item key={one.id} obligation={one} today={today} onAct={(kind) => setForm({ kind, obligation: one })} />
                ))}
            </div>
          ))}
        </div>
      )}
      {form?.kind === 'add' && <AddForm agreementId={agreement.id} terms={agreement.incentiveTerms ?? []} reload={reload} onClose={close} />}
      {form?.kind === 'FULFIL' && <FulfilForm obligation={form.obligation} today={today} reload={reload} onClose={close} />}
      {(form?.kind === 'BREACH' || form?.kind === 'WAIVE') && <ReasonForm kind={form.kind} obligation={form.obligation} reload={reload} onClose={close} />}
    </Section>
  );
}

const VERB = { FULFIL: 'fulfil', BREACH: 'breach', WAIVE: 'waive' } as const;

function Item(props: { obligation: Obligation; today: string; onAct: (kind: 'FULFIL' | 'BREACH' | 'WAIVE') => void }) {
  const say = useText();
  const { money, quantity } = useAgreementWords();
  const files = useFiles('recruitment');
  const { obligation, today } = props;
  const facts = [
    say(`agreements.obligationKind.${obligation.kind}`),
    obligation.quantity && quantity(obligation.quantity),
    obligation.money && money(obligation.money),
    obligation.owner?.name,
  ].filter(Boolean);
  return (
    <div className="ag-item">
      <StateMark light={obligation.light} />
      <div>
        <b>{obligation.clause}</b>
        <p>
          {facts.join('　')}
          {'　'}
          <Standing obligation={obligation} today={today} />
        </p>
        {obligation.incentiveTerm && <p className="gx-note">{say('agreements.term.fulfils', { text: obligation.incentiveTerm.text })}</p>}
        {obligation.evidence && <p className="gx-note">{obligation.evidence}</p>}
        {obligation.reason && <p className="gx-note">{obligation.reason}</p>}
        <FileLinks files={obligation.files} onOpen={files.save} />
        {obligation.issue && (
          <p>
            <Link to={`/officials/issues/${obligation.issue.id}`}>{say('agreements.obligations.issue')}</Link>
          </p>
        )}
        {obligation.viewerCan.length > 0 && (
          <span className="of-acts">
            {obligation.viewerCan.map((kind) => (
              <Button key={kind} size="small" onClick={() => props.onAct(kind)} aria-label={`${say(`agreements.obligations.${VERB[kind]}`)} ${obligation.clause}`}>
                {say(`agreements.obligations.${VERB[kind]}`)}
              </Button>
            ))}
          </span>
        )}
      </div>
    </div>
  );
}

function Standing({ obligation, today }: { obligation: Obligation; today: string }) {
  const say = useText();
  const { state, dueOn, fulfilledOn, breachedOn } = obligation;
  if (state === 'WAIVED') return say('agreements.obligations.waived');
  if (state === 'FULFILLED' && fulfilledOn) {
    return say(fulfilledOn > dueOn ? 'agreements.obligations.doneLate' : 'agreements.obligations.done', { day: formatDay(fulfilledOn, today) });
  }
  return (
    <>
      {say('agreements.obligations.due', { day: formatDay(dueOn, today) })}　<Due light={obligation.light} dueOn={dueOn} today={today} />
      {breachedOn && `　${say('agreements.obligations.breachedSince', { day: formatDay(breachedOn, today) })}`}
    </>
  );
}
