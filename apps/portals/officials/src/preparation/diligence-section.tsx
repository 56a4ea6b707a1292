import { useFiles } from '@gaoxin/client';
import { FileLinks, formatDay, Section, StateMark, type Light } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { DiligenceSection_LeadFragment } from '../generated/graphql.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { useText } from '../texts.ts';
import { CheckItem, DecideItem } from './diligence-acts.tsx';

export const DiligenceSection_Lead = graphql(`
  fragment DiligenceSection_Lead on InvestmentLead {
    id
    viewerCan
    dueDiligence {
      asked
      cleared
      figure {
        numerator
        denominator
      }
      items {
        id
        version
        title
        result
        note
        evidence
        checkedOn
        blocks
        viewerCan
        checkedBy {
          id
          name
        }
        decision {
          accepted
          reason
          by
        }
        files {
          id
          name
          size
          url
        }
      }
    }
  }
`);

export type CheckedItem = NonNullable<DiligenceSection_LeadFragment['dueDiligence']>['items'][number];

/** The zone's checklist about the investor. Where the zone does not ask for it, it stays out of the way until somebody used it. */
export function DiligenceSection(props: LeadSectionProps & { lead: FragmentType<typeof DiligenceSection_Lead> }) {
  const say = useText();
  const lead = getFragmentData(DiligenceSection_Lead, props.lead);
  const { save } = useFiles('recruitment');
  const [open, setOpen] = useState<{ act: 'CHECK' | 'DECIDE'; item: CheckedItem } | null>(null);
  const diligence = lead.dueDiligence;
  const isUsed = diligence?.asked || diligence?.items.some(({ result }) => result);
  const [isShown, setShown] = useState(false);
  if (!diligence) return null;
  const { figure, asked, items } = diligence;
  const writes = lead.viewerCan.includes('PREPARE');
  const done = () => {
    setOpen(null);
    props.reload();
  };
  return (
    <Section
      title={say('preparation.diligence')}
      note={isUsed ? `${figure.numerator} / ${figure.denominator}　${asked ? say('preparation.diligenceAsked') : say('preparation.diligenceOff')}` : say('preparation.diligenceOff')}
      more={!isUsed && <Button type="link" size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>{say('preparation.check')}</Button>}
    >
      {(isUsed || isShown) && (
        <table className="gx-table op-checks">
          <thead>
            <tr>
              <th scope="col">{say('preparation.item')}</th>
              <th scope="col">{say('preparation.result')}</th>
              <th scope="col">{say('preparation.found')}</th>
              <th scope="col" className="of-wide">{say('preparation.checked')}</th>
              <th scope="col">
                <span className="gx-hidden">{say('preparation.check')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.title}</th>
                <td>
                  <StateMark light={lightOf(item)} text={item.result ? say(`preparation.resultName.${item.result}`) : say('preparation.noResult')} />
                </td>
                <td>
                  {[item.note, item.evidence].filter(Boolean).join('　')}
                  {item.decision && (
                    <div className="gx-note">
                      {say('preparation.decided', { who: item.decision.by, word: say(item.decision.accepted ? 'preparation.accepted' : 'preparation.refused'), reason: item.decision.reason })}
                    </div>
                  )}
                  <FileLinks files={item.files} onOpen={save} />
                </td>
                <td className="of-wide">
                  {item.checkedBy?.name} {item.checkedOn && formatDay(item.checkedOn, props.today)}
                </td>
                <td className="op-act">
                  {writes && item.viewerCan.includes('RECORD') && (
                    <Button size="small" onClick={() => setOpen({ act: 'CHECK', item })} aria-label={say('preparation.checkItem', { item: item.title })}>
                      {say('preparation.check')}
                    </Button>
                  )}
                  {item.viewerCan.includes('DECIDE') && (
                    <Button size="small" onClick={() => setOpen({ act: 'DECIDE', item })} aria-label={say('preparation.decideTitle', { item: item.title })}>
                      {say('preparation.decide')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open?.act === 'CHECK' && <CheckItem leadId={lead.id} item={open.item} today={props.today} onClose={() => setOpen(null)} onDone={done} />}
      {open?.act === 'DECIDE' && <DecideItem item={open.item} onClose={() => setOpen(null)} onDone={done} />}
    </Section>
  );
}

const lightOf = ({ result, blocks }: CheckedItem): Light => {
  if (!result) return 'NOT_STARTED';
  if (!blocks) return 'DONE';
  return result === 'FAILED' ? 'VERY_LATE' : 'LATE';
};
