import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../texts.ts';

/** Says how many of the rows are shown, and fetches the next ones. */
export function LoadMore(props: { shown: number; total: number | string; hasMore: boolean; onMore: () => Promise<unknown> }) {
  const say = useText();
  const [busy, setBusy] = useState(false);
  const more = async () => {
    setBusy(true);
    await props.onMore().finally(() => setBusy(false));
  };
  return (
    <div className="of-more">
      <span className="gx-note">{say('common.shown', { shown: props.shown, total: props.total })}</span>
      {props.hasMore && (
        <Button size="small" loading={busy} onClick={() => void more()}>
          {say('common.more')}
        </Button>
      )}
    </div>
  );
}
