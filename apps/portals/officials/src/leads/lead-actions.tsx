import { Button, Dropdown } from 'antd';
import type { LeadAction } from '../generated/graphql.ts';
import { menuOf, useMoveWords, type LeadMove } from './lead-moves.ts';
import { useText } from '../texts.ts';

interface Offered {
  viewerCan: readonly LeadAction[];
  nextStage?: { name: { zh: string; en: string } } | null;
}

/** So many stand beside the title; the rest is in a menu. */
const SHOWN = 3;

/** What can be done to the lead: the nearest acts as buttons, the others in a menu. Taking up again stands where it says that the lead rests. */
export function LeadActions({ lead, onMove }: { lead: Offered; onMove: (move: LeadMove) => void }) {
  const say = useText();
  const words = useMoveWords();
  const moves = menuOf(lead).filter((move) => move !== 'REVIVE');
  const rest = moves.slice(SHOWN);
  return (
    <>
      {moves.slice(0, SHOWN).map((move, index) => (
        <Button key={move} type={index === 0 && move !== 'DROP' && move !== 'ASSIGN' ? 'primary' : 'default'} onClick={() => onMove(move)}>
          {words(move, lead)}
        </Button>
      ))}
      {rest.length > 0 && (
        <Dropdown autoFocus trigger={['click']} menu={{ items: rest.map((move) => ({ key: move, label: words(move, lead) })), onClick: ({ key }) => onMove(key as LeadMove) }}>
          <Button>{say('leadWork.moreActs')}</Button>
        </Dropdown>
      )}
    </>
  );
}
