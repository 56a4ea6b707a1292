import { useText } from '../texts.ts';

/** Opens the telephone; the number shows on hover and is read out. */
export function Call(props: { name: string; phone: string }) {
  const say = useText();
  return (
    <a className="of-call" href={`tel:${props.phone.replace(/\s/g, '')}`} title={props.phone} aria-label={`${say('common.call')} ${props.name} ${props.phone}`}>
      {say('common.call')}
    </a>
  );
}
