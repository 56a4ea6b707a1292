import type { TypedDocumentNode } from '@apollo/client';
import { FileRefused, useAct, useFiles } from '@gaoxin/client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useText } from '../texts.ts';

interface Answer {
  payload: { file: { url: string; name: string } | null; errors: readonly object[] };
}

/** Has the server write a list to an Excel file, all rows that the filter leaves, and hands it to the browser. */
export function ExportButton<Input extends { idempotencyKey: string }>(props: {
  document: TypedDocumentNode<Answer, { input: Input }>;
  /** Whose files they are. */
  service: string;
  input: Omit<Input, 'idempotencyKey'>;
}) {
  const say = useText();
  const { message } = App.useApp();
  const files = useFiles(props.service);
  const [busy, setBusy] = useState(false);
  const { run, errors } = useAct(props.document);
  const save = async () => {
    setBusy(true);
    try {
      const payload = await run(props.input);
      if (!payload?.file) return;
      await files.save(payload.file);
      message.info(say('common.exported', { name: payload.file.name }));
    } catch (error) {
      message.error((error instanceof FileRefused && error.sentence) || say('common.exportFailed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button loading={busy} onClick={() => void save()}>
        {say('common.export')}
      </Button>
      {errors.map((one) => (
        <span key={one.message} role="alert" className="gx-fault">
          {one.message}
        </span>
      ))}
    </>
  );
}
