import { useText } from '../texts.ts';

/** The short name of an enterprise, with a note when it is made up. */
export function SampleName(props: { enterprise: { shortName: string; sample: boolean } }) {
  const say = useText();
  return (
    <>
      {props.enterprise.shortName}
      {props.enterprise.sample && <span className="of-sample">{say('common.sample')}</span>}
    </>
  );
}
