import { formatDay, StateMark, type Light } from '@gaoxin/ui';
import type { MatchVerdict } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import type { Match } from './site-matching.tsx';
import { useQuantity } from './site-words.ts';

type Reason = Match['reasons'][number];
const LIGHT: Record<MatchVerdict, Light> = { MET: 'ON_TIME', NOT_MET: 'VERY_LATE', UNKNOWN: 'NOT_STARTED' };

/** How a site stands to each criterion of the wish. */
export function MatchReasons({ match, today }: { match: Match; today: string }) {
  const word = useReason(match, today);
  return (
    <ul className="si-reasons">
      {match.reasons.map((reason) => (
        <li key={`${reason.criterion}${reason.utility ?? ''}`}>
          <StateMark light={LIGHT[reason.verdict]} />
          <span>{word(reason)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Codes and numbers of the server as a sentence in the reader's language. */
function useReason(match: Match, today: string): (reason: Reason) => string {
  const say = useText();
  const quantity = useQuantity();
  return (reason) => {
    const { criterion, verdict, offered, wanted, missing } = reason;
    if (criterion === 'KIND') return say(verdict === 'MET' ? 'sites.match.kindMet' : 'sites.match.kindNot', { offered: say(`sites.kind.${match.site.kind}`) });
    const what = reason.utility ? say(`sites.utility.${reason.utility}`) : say(`sites.match.${criterion === 'AVAILABLE_BY' ? 'AVAILABLE_BY' : 'AREA'}`);
    if (criterion === 'AVAILABLE_BY' && reason.availableOn) {
      const date = formatDay(reason.availableOn, today);
      return reason.daysLate ? say('sites.match.late', { date, days: reason.daysLate }) : say('sites.match.inTime', { date });
    }
    if (!offered || !wanted) return say('sites.match.unknown', { what });
    if (verdict === 'NOT_MET') return say('sites.match.short', { what, offered: quantity(offered), missing: quantity({ ...wanted, value: missing ?? '0', bound: 'EXACT' }) });
    return say(verdict === 'MET' ? 'sites.match.met' : 'sites.match.unknownOffered', { what, offered: quantity(offered) });
  };
}
