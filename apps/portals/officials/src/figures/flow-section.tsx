import { useLanguage } from '@gaoxin/client';
import { exactMoney, formatMoney, formatShare, Section } from '@gaoxin/ui';
import { getFragmentData } from '../generated/index.ts';
import { MoneyHeadFragmentDoc } from '../generated/graphql.ts';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import type { Figures } from './figures-page.tsx';
import { Bar } from './funnel-section.tsx';

/** Reserve, negotiation, signed, started: what stands at each, by investment. */
export function FlowSection({ figures }: { figures: Figures }) {
  const say = useText();
  const { language } = useLanguage();
  const { reserveFlow } = figures;
  const most = Math.max(1, ...reserveFlow.map(({ investment }) => Number(investment.amount)));
  const sentence = useSentence(figures);
  const rows = [
    [say('figures.stationLabel'), say('figures.count'), say('figures.investment'), say('leads.column.currency')],
    ...reserveFlow.map(({ station, count, investment }) => [say(`figures.station.${station}`), count, investment.amount, investment.currency]),
  ];
  return (
    <Section
      title={sentence}
      note={<span className="of-wide">{say('figures.flow')}</span>}
      more={<SaveRows small name={`${say('figures.flow')}-${figures.asOf}`} sheet={() => rows} />}
    >
      <div className="gx-scroll">
        <table className="gx-table fg-bars" aria-label={sentence}>
          <thead>
            <tr>
              <th scope="col">{say('figures.stationLabel')}</th>
              <th scope="col" className="fg-bar-cell">
                {say('figures.investment')}
              </th>
              <th scope="col" className="n">
                {say('figures.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reserveFlow.map(({ station, count, leftOut, investment }) => (
              <tr key={station}>
                <th scope="row">{say(`figures.station.${station}`)}</th>
                <td className="fg-bar-cell">
                  <span className="fg-pair">
                    <Bar share={Number(investment.amount) / most} />
                    <span title={exactMoney(investment)}>{formatMoney(investment, language)}</span>
                  </span>
                </td>
                <td className="n">
                  {count}
                  {leftOut > 0 && <span className="gx-note">　{say('figures.leftOut', { count: leftOut })}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function useSentence({ reserveFlow, reserveRatio }: Figures): string {
  const say = useText();
  const { language } = useLanguage();
  const { value = null } = getFragmentData(MoneyHeadFragmentDoc, reserveRatio);
  const reserve = reserveFlow.find(({ station }) => station === 'RESERVE');
  if (!reserve) return say('figures.flow');
  const told = { count: reserve.count, money: formatMoney(reserve.investment, language) };
  return value === null ? say('figures.flowPlain', told) : say('figures.flowSays', { ...told, share: formatShare(value) });
}
