import { useLanguage } from '@gaoxin/client';
import { exactMoney, formatMoney, formatShare, Section } from '@gaoxin/ui';
import { getFragmentData } from '../generated/index.ts';
import { MoneyHeadFragmentDoc } from '../generated/graphql.ts';
import { Button } from 'antd';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import type { Wanted } from './figure-drawer.tsx';
import type { Figures } from './figures-page.tsx';
import { Bar } from './funnel-section.tsx';

/** Reserve, negotiation, signed, started: what stands at each, by investment. */
export function FlowSection({ figures, onOpen }: { figures: Figures; onOpen: (wanted: Wanted) => void }) {
  const say = useText();
  const { language } = useLanguage();
  const stations = figures.reserveFlow.map(({ station, figure }) => ({ station, ...getFragmentData(MoneyHeadFragmentDoc, figure) }));
  const most = Math.max(1, ...stations.map(({ numerator }) => Number(numerator.amount)));
  const sentence = useSentence(figures);
  const rows = [
    [say('figures.stationLabel'), say('figures.count'), say('figures.investment'), say('leads.column.currency')],
    ...stations.map(({ station, n, leftOut, numerator }) => [say(`figures.station.${station}`), n + leftOut, numerator.amount, numerator.currency]),
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
            {stations.map(({ station, n, leftOut, numerator }) => (
              <tr key={station}>
                <th scope="row">{say(`figures.station.${station}`)}</th>
                <td className="fg-bar-cell">
                  <span className="fg-pair">
                    <Bar share={Number(numerator.amount) / most} />
                    <span title={exactMoney(numerator)}>{formatMoney(numerator, language)}</span>
                  </span>
                </td>
                <td className="n">
                  <Button
                    type="link"
                    size="small"
                    aria-label={`${say(`figures.station.${station}`)} ${say('figures.rows', { count: n + leftOut })}`}
                    onClick={() => onOpen({ field: 'reserveFlow', name: say(`figures.station.${station}`), station })}
                  >
                    {n + leftOut}
                  </Button>
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
  const { n, leftOut, numerator } = getFragmentData(MoneyHeadFragmentDoc, reserve.figure);
  const told = { count: n + leftOut, money: formatMoney(numerator, language) };
  return value === null ? say('figures.flowPlain', told) : say('figures.flowSays', { ...told, share: formatShare(value) });
}
