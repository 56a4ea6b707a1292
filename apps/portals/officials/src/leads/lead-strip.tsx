import { FigureCell, Strip, ValueCell } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { FigureCell_Figure, FigureRows, type CountedFigure } from '../parts/figure-rows.tsx';
import { useText } from '../texts.ts';

export const LeadStrip_Lead = graphql(`
  fragment LeadStrip_Lead on InvestmentLead {
    daysInStage
    contactCadence {
      year
      figure {
        ...FigureCell_Figure
      }
    }
    pitchPackage {
      id
      readiness {
        done
        required
      }
    }
    feasibility {
      id
      state
    }
    dueDiligence {
      asked
      figure {
        ...FigureCell_Figure
      }
    }
  }
`);

/** How long, how often, how ready: the numbers of a lead, each with its rows. */
export function LeadStrip(props: { lead: FragmentType<typeof LeadStrip_Lead> }) {
  const say = useText();
  const lead = getFragmentData(LeadStrip_Lead, props.lead);
  const [open, setOpen] = useState<{ name: string; figure: CountedFigure } | null>(null);
  const cadence = lead.contactCadence;
  const contacts = cadence && getFragmentData(FigureCell_Figure, cadence.figure);
  const diligence = lead.dueDiligence?.asked ? getFragmentData(FigureCell_Figure, lead.dueDiligence.figure) : null;
  const ready = lead.pitchPackage?.readiness ?? { done: 0, required: 3 };
  const works = lead.feasibility ?? [];
  const rows = (name: string, figure: CountedFigure) => (
    <Button type="link" size="small" onClick={() => setOpen({ name, figure })}>
      {say('contacts.rows')}
    </Button>
  );
  return (
    <>
      <Strip pairs>
        <ValueCell label={say('preparation.strip.stage')} value={lead.daysInStage} unit={say('preparation.strip.limit')} />
        {cadence && contacts && <FigureCell label={say('contacts.cadence', { year: cadence.year })} figure={{ ...contacts, value: contacts.value ?? null }} goal={1} more={rows(say('contacts.cadence', { year: cadence.year }), contacts)} />}
        <ValueCell label={say('preparation.pitch')} value={ready.done} unit={`/ ${ready.required}`} />
        {diligence ? (
          <FigureCell label={say('preparation.diligence')} figure={{ ...diligence, value: diligence.value ?? null }} more={rows(say('preparation.diligence'), diligence)} />
        ) : (
          <ValueCell label={say('preparation.feasibility')} value={works.filter(({ state }) => state === 'DONE').length} unit={`/ ${works.length}`} />
        )}
      </Strip>
      {open && <FigureRows name={open.name} figure={open.figure} onClose={() => setOpen(null)} />}
    </>
  );
}
