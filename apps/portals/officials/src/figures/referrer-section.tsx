import { EmptyState, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { SaveRows } from '../parts/save-list.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import type { Wanted } from './figure-drawer.tsx';
import type { Figures } from './figures-page.tsx';
import { rateText } from '../parts/rate.ts';

/** Which enterprises bring others, and how many of those signed. */
export function ReferrerSection({ figures, onOpen }: { figures: Figures; onOpen: (wanted: Wanted) => void }) {
  const say = useText();
  const { referrers } = figures;
  const [first] = referrers;
  const sentence = first
    ? say('figures.referrersSays', { name: first.referrer.shortName, n: first.conversion.denominator, signed: first.conversion.numerator })
    : say('figures.referrers');
  const rows = [
    [say('figures.referrer'), say('figures.leads'), say('figures.signed')],
    ...referrers.map(({ referrer, conversion }) => [referrer.shortName, conversion.denominator, conversion.numerator]),
  ];
  return (
    <Section
      title={sentence}
      more={first && <SaveRows small name={`${say('figures.referrers')}-${figures.asOf}`} sheet={() => rows} />}
    >
      {!first ? (
        <EmptyState text={say('figures.referrersNone')} />
      ) : (
        <div className="gx-scroll">
          <table className="gx-table" aria-label={sentence}>
            <thead>
              <tr>
                <th scope="col">{say('figures.referrer')}</th>
                <th scope="col" className="n">
                  {say('figures.signed')} / {say('figures.leads')}
                </th>
                <th scope="col" className="n">
                  {say('figures.rate')}
                </th>
              </tr>
            </thead>
            <tbody>
              {referrers.map(({ referrer, conversion }) => (
                <tr key={referrer.id}>
                  <th scope="row">
                    <SampleName enterprise={referrer} />
                  </th>
                  <td className="n">
                    <Button
                      type="link"
                      size="small"
                      aria-label={`${referrer.shortName} ${conversion.numerator} / ${conversion.denominator}`}
                      onClick={() => onOpen({ field: 'referrers', name: referrer.shortName, referrerId: referrer.id })}
                    >
                      {conversion.numerator} / {conversion.denominator}
                    </Button>
                  </td>
                  <td className="n">{rateText(conversion, say)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
