import { Section } from '@gaoxin/ui';
import { Button, Select } from 'antd';
import { useLocalized } from '../parts/localized.ts';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import type { Wanted } from './figure-drawer.tsx';
import type { Figures, Pipelines } from './figures-page.tsx';
import { isFew, rateText } from '../parts/rate.ts';

type Stage = Figures['funnel'][number];
type Open = (wanted: Wanted) => void;

interface Choice {
  pipelines: Pipelines;
  pipelineId: string | null;
  onPipeline: (id: string) => void;
}

/** From stage to stage: who entered, who went on, how long they stayed. The bars are in the table, so that both say the same. */
export function FunnelSection({ figures, onOpen, ...choice }: Choice & { figures: Figures; onOpen: Open }) {
  const say = useText();
  const nameOf = useNames();
  const most = Math.max(1, ...figures.funnel.map(({ conversion }) => conversion.denominator));
  const sentence = sentenceOf(figures.funnel, nameOf, say);
  return (
    <Section
      title={sentence}
      note={<span className="of-wide">{say('figures.funnelNote')}</span>}
      more={
        <span className="fg-day">
          <PipelineSelect {...choice} />
          <SaveRows small name={`${say('figures.funnel')}-${figures.asOf}`} sheet={() => rowsOf(figures.funnel, nameOf, say)} />
        </span>
      }
    >
      <div className="gx-scroll">
        <table className="gx-table fg-bars" aria-label={sentence}>
          <FunnelHead />
          <tbody>
            {figures.funnel.map((stage) => (
              <FunnelRow key={stage.pipelineStage?.id ?? stage.stage} stage={stage} name={nameOf(stage)} most={most} pipelineId={choice.pipelineId} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** A zone with one pipeline has nothing to choose. */
function PipelineSelect({ pipelines, pipelineId, onPipeline }: Choice) {
  const say = useText();
  const inLanguage = useLocalized();
  if (pipelines.length < 2) return null;
  const options = [{ value: '', label: say('figures.allPipelines') }, ...pipelines.map(({ id, name }) => ({ value: id, label: inLanguage(name) }))];
  return <Select size="small" className="fg-pipeline" aria-label={say('figures.pipeline')} value={pipelineId ?? ''} options={options} onChange={onPipeline} />;
}

function useNames(): (stage: Stage) => string {
  const say = useText();
  const inLanguage = useLocalized();
  return ({ stage, pipelineStage }) => (pipelineStage ? inLanguage(pipelineStage.name) : say(`leads.stage.${stage}`));
}

function FunnelHead() {
  const say = useText();
  return (
    <thead>
      <tr>
        <th scope="col">{say('figures.stage')}</th>
        <th scope="col" className="fg-bar-cell">
          {say('figures.movedOn')} / {say('figures.entered')}
        </th>
        <th scope="col" className="n of-wide">
          {say('figures.rate')}
        </th>
        <th scope="col" className="n">
          {say('figures.median')}
        </th>
        <th scope="col" className="n">
          {say('figures.standing')}
        </th>
      </tr>
    </thead>
  );
}

function FunnelRow(props: { stage: Stage; name: string; most: number; pipelineId: string | null; onOpen: Open }) {
  const say = useText();
  const { name, most } = props;
  const { stage, pipelineStage, conversion, stay, stood } = props.stage;
  const { numerator, denominator } = conversion;
  const open = (part: 'conversion' | 'stay' | 'stood', title: string) => () =>
    props.onOpen({ field: 'funnel', part, name: title, stage, stageId: pipelineStage?.id, pipelineId: props.pipelineId ?? undefined });
  // Behind the last stage there is none to move on to.
  const isLast = stage === 'HANDED_OVER';
  const numbers = isLast ? String(denominator) : `${numerator} / ${denominator}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="fg-bar-cell">
        <span className="fg-pair">
          <Bar share={denominator / most} inner={isLast ? 1 : numerator / Math.max(1, denominator)} />
          <Button type="link" size="small" aria-label={`${name} ${numbers}`} onClick={open('conversion', say('figures.conversionOf', { stage: name }))}>
            {numbers}
          </Button>
        </span>
      </td>
      <td className="n of-wide">{isLast ? say('figures.none') : rateText(conversion, say)}</td>
      <td className="n">
        <Days stay={stay} label={say('figures.stayOf', { stage: name })} onOpen={open('stay', say('figures.stayOf', { stage: name }))} />
      </td>
      <td className="n">
        <Button type="link" size="small" aria-label={`${say('figures.stoodAt', { stage: name })} ${stood.numerator}`} onClick={open('stood', say('figures.stoodAt', { stage: name }))}>
          {stood.numerator}
        </Button>
      </td>
    </tr>
  );
}

function Days({ stay: { value = null, n }, label, onOpen }: { stay: Stage['stay']; label: string; onOpen: () => void }) {
  const say = useText();
  if (value === null) return say('figures.none');
  const days = say('figures.days', { count: value });
  return (
    <>
      <Button type="link" size="small" aria-label={`${label} ${days}`} onClick={onOpen}>
        {days}
      </Button>
      <span className="gx-note of-wide">n={n}</span>
    </>
  );
}

/** A bar as long as its share; the part that counts is solid. */
export const Bar = ({ share, inner = 1 }: { share: number; inner?: number }) => (
  <span className="fg-bar" aria-hidden="true">
    <i style={{ width: `${share * 100}%` }}>
      <b style={{ width: `${inner * 100}%` }} />
    </i>
  </span>
);

/** Names the stage from which the fewest go on, where there are enough to say so. */
function sentenceOf(funnel: readonly Stage[], nameOf: (stage: Stage) => string, say: ReturnType<typeof useText>): string {
  const known = funnel.slice(0, -1).filter(({ conversion }) => !isFew(conversion));
  const worst = known.toSorted((a, b) => (a.conversion.value ?? 0) - (b.conversion.value ?? 0))[0];
  if (!worst) return say('figures.funnel');
  const { numerator, denominator } = worst.conversion;
  return say('figures.funnelWorst', { stage: nameOf(worst), n: denominator, moved: numerator });
}

const rowsOf = (funnel: readonly Stage[], nameOf: (stage: Stage) => string, say: ReturnType<typeof useText>): (string | number)[][] => [
  [say('figures.stage'), say('figures.entered'), say('figures.movedOn'), say('figures.median'), 'n', say('figures.standing')],
  ...funnel.map((stage) => {
    const { conversion, stay, stood } = stage;
    return [nameOf(stage), conversion.denominator, conversion.numerator, stay.value ?? '', stay.n, stood.numerator];
  }),
];
