import { addDays } from '@gaoxin/kernel';
import type { SiteAction, SiteStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { ActDialog, type Typed } from './act-dialog.tsx';
import { AdvanceSite, CompleteReuse, DecideReuse, EndOccupancy, MoveIn, OccupySite, RecordProduction, ReleaseSite, ReportSiteUse, ReserveSite, ReturnSite } from './site-acts.ts';

export type SiteMove =
  | { act: Exclude<SiteAction, 'REVISE'>; leadId?: string }
  | { act: 'release' | 'moveIn'; id: string; version: number }
  | { act: 'end' | 'production'; id: string; version: number }
  | { act: 'complete'; id: string; version: number };

interface DialogProps {
  site: { id: string; version: number; code: string; name: string; status: SiteStatus; currentUse: string | null; occupied: number };
  move: SiteMove;
  today: string;
  onClose: () => void;
  onDone: () => void;
}

const RESERVED_DAYS = 30;

/** The form of one act on a site, or on what hangs on it. */
export function SiteDialog({ site, move, today, onClose, onDone }: DialogProps) {
  const say = useText();
  const shared = { verb: say(`sites.act.${move.act}`), about: `${site.code} ${site.name}`, onClose, onDone };
  const onSite = { siteId: site.id, version: site.version };
  const label = (name: FormWord) => say(`sites.form.${name}`);
  const date = (place: FormWord, value: string = today, optional = false) => ({ place, label: label(place), kind: 'date' as const, value, optional });
  const text = (place: FormWord, more: object = {}) => ({ place, label: label(place), kind: 'text' as const, ...more });
  const long = (place: FormWord) => ({ place, label: label(place), kind: 'long' as const });
  const choice = (place: 'to' | 'finding', statuses: readonly SiteStatus[]) => ({
    place, label: label(place), kind: 'choice' as const, value: statuses[0]!, options: statuses.map((value) => ({ value, label: say(`sites.status.${value}`) })),
  });
  const until = { place: 'until', label: label('untilOptional'), kind: 'date' as const, optional: true };
  const figureFields = [
    { place: 'figures.outputPerMu', label: label('output'), kind: 'text' as const, optional: true },
    { place: 'figures.taxPerMu', label: label('tax'), kind: 'text' as const, optional: true },
    { place: 'figures.source', label: label('source'), kind: 'text' as const, optional: true },
  ];

  switch (move.act) {
    case 'ADVANCE':
      return <ActDialog {...shared} document={AdvanceSite} fields={[choice('to', site.status === 'PLANNED' ? ['UNDER_CONSTRUCTION', 'AVAILABLE'] : ['AVAILABLE']), date('on')]}
        toInput={(typed) => ({ ...onSite, to: typed.text('to') as SiteStatus, on: typed.text('on') })} />;
    case 'REPORT_USE':
      return <ActDialog {...shared} document={ReportSiteUse} fields={[choice('finding', ['IDLE', 'UNDERUSED']), date('since'), text('useRate', { value: '0' }), long('evidence'), { place: 'fileIds', label: label('files'), kind: 'files' }]}
        toInput={(typed) => ({ ...onSite, finding: typed.text('finding') as SiteStatus, since: typed.text('since'), useRate: typed.text('useRate'), evidence: typed.text('evidence'), fileIds: typed.fileIds })} />;
    case 'RETURN':
      return <ActDialog {...shared} document={ReturnSite} fields={[date('on'), { ...long('note'), optional: true }]} toInput={(typed) => ({ ...onSite, on: typed.text('on'), note: typed.orNull('note') })} />;
    case 'RESERVE':
      return <ActDialog {...shared} document={ReserveSite} fields={[...(move.leadId ? [] : [{ place: 'leadId', label: label('lead'), kind: 'lead' as const }]), date('until', addDays(today, RESERVED_DAYS)), { ...long('note'), optional: true }]}
        toInput={(typed) => ({ siteId: site.id, leadId: move.leadId ?? typed.text('leadId'), until: typed.text('until'), note: typed.orNull('note') })} />;
    case 'OCCUPY':
      return <ActDialog {...shared} document={OccupySite} fields={[{ place: 'enterpriseId', label: label('enterprise'), kind: 'enterprise' }, date('since'), until]}
        toInput={(typed) => ({ ...onSite, enterpriseId: typed.text('enterpriseId'), since: typed.text('since'), until: typed.orNull('until') })} />;
    case 'DECIDE_REUSE':
      return <ActDialog {...shared} document={DecideReuse} fields={[date('decidedOn'), long('decision'), text('newUse'), text('formerUse', { value: site.currentUse ?? '' }), ...figureFields]}
        toInput={(typed) => ({ ...onSite, decidedOn: typed.text('decidedOn'), decision: typed.text('decision'), newUse: typed.text('newUse'), formerUse: typed.text('formerUse'), figures: figuresOf(typed) })} />;
    case 'release':
      return <ActDialog {...shared} document={ReleaseSite} fields={[long('reason')]} toInput={(typed) => ({ reservationId: move.id, version: move.version, reason: typed.text('reason') })} />;
    case 'moveIn':
      return <ActDialog {...shared} document={MoveIn} fields={[date('since'), until]} toInput={(typed) => ({ reservationId: move.id, version: move.version, since: typed.text('since'), until: typed.orNull('until') })} />;
    case 'end':
      return <ActDialog {...shared} document={EndOccupancy} fields={[date('endedOn'), long('reason')]} toInput={(typed) => ({ occupancyId: move.id, version: move.version, endedOn: typed.text('endedOn'), reason: typed.text('reason') })} />;
    case 'production':
      return <ActDialog {...shared} document={RecordProduction} fields={[date('productionOn')]} toInput={(typed) => ({ occupancyId: move.id, version: move.version, productionOn: typed.text('productionOn') })} />;
    case 'complete':
      return <ActDialog {...shared} document={CompleteReuse} fields={[date('completedOn'), ...(site.occupied === 0 ? [{ place: 'enterpriseId', label: label('newEnterprise'), kind: 'enterprise' as const, optional: true }] : []), { place: 'area', label: label('newArea'), kind: 'text', optional: true }, ...figureFields]}
        toInput={(typed) => ({ reuseId: move.id, version: move.version, completedOn: typed.text('completedOn'), enterpriseId: typed.orNull('enterpriseId'), area: areaOf(typed.orNull('area')), figures: figuresOf(typed) })} />;
  }
}

type FormWord =
  | 'to' | 'on' | 'finding' | 'since' | 'useRate' | 'evidence' | 'files' | 'note' | 'lead' | 'until' | 'untilOptional' | 'enterprise' | 'newEnterprise' | 'reason' | 'endedOn' | 'productionOn' | 'decidedOn' | 'decision'
  | 'newUse' | 'formerUse' | 'completedOn' | 'newArea' | 'output' | 'tax' | 'source';

const money = (amount: string | null) => (amount === null ? null : { amount, currency: 'CNY' as const });

const areaOf = (value: string | null) => (value === null ? null : { value, unit: 'SQUARE_METRE' as const });

function figuresOf(typed: Typed) {
  const figures = { outputPerMu: money(typed.orNull('figures.outputPerMu')), taxPerMu: money(typed.orNull('figures.taxPerMu')), source: typed.orNull('figures.source') };
  return Object.values(figures).every((one) => one === null) ? null : figures;
}
