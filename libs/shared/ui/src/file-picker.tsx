import { Button } from 'antd';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useWords } from './words.ts';

/** What the server takes; asking first spares a long upload that it would refuse. */
const MAX_BYTES = 20 * 1024 * 1024;

export interface PickedFile {
  id: string;
  name: string;
  size: number;
}

/** Chooses files by button or by dropping them; each is uploaded at once, and its id is what a form sends. */
export function FilePicker(props: {
  label: string;
  files: readonly PickedFile[];
  onChange: (files: PickedFile[]) => void;
  /** Rejects with an error whose `sentence` says why, where the server said it. */
  upload: (file: File) => Promise<PickedFile>;
  /** Such as `.xlsx,.csv`. */
  accept?: string;
  single?: boolean;
}) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);

  const take = async (chosen: readonly File[]) => {
    setBusy(true);
    const kept = props.single ? [] : [...props.files];
    const refused: string[] = [];
    for (const file of props.single ? chosen.slice(0, 1) : chosen) {
      if (file.size > MAX_BYTES) {
        refused.push(`${file.name}：${words.fileTooLarge}`);
        continue;
      }
      try {
        kept.push(await props.upload(file));
      } catch (error) {
        refused.push(`${file.name}：${(error as { sentence?: string }).sentence ?? words.uploadFailed}`);
      }
    }
    setFaults(refused);
    setBusy(false);
    props.onChange(kept);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  return (
    <div className="gx-field gx-files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label className="gx-field-label" htmlFor={id}>
        {props.label}
      </label>
      <input ref={input} id={id} className="gx-hidden-file" tabIndex={-1} type="file" multiple={!props.single} accept={props.accept} onChange={(event) => void take([...(event.target.files ?? [])])} />
      {props.files.map((file) => (
        <div key={file.id} className="gx-file">
          <span className="gx-ellipsis">{file.name}</span>
          <span className="gx-note">{sizeText(file.size)}</span>
          <Button type="link" size="small" onClick={() => props.onChange(props.files.filter((one) => one.id !== file.id))} aria-label={`${words.removeFile} ${file.name}`}>
            {words.removeFile}
          </Button>
        </div>
      ))}
      <Button loading={busy} onClick={() => input.current?.click()}>
        {words.chooseFile}
      </Button>
      {faults.length > 0 && (
        <div className="gx-fault" role="alert">
          {faults.map((fault) => (
            <div key={fault}>{fault}</div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Files that are kept with something, each a button that fetches it. */
export function FileLinks(props: { files: readonly { id: string; name: string; size: number; url: string }[]; onOpen: (file: { url: string; name: string }) => Promise<void> }) {
  const words = useWords();
  const [failed, setFailed] = useState<string>();
  const open = (file: { id: string; url: string; name: string }) => {
    setFailed(undefined);
    props.onOpen(file).catch((error: unknown) => setFailed((error as { sentence?: string }).sentence ?? words.downloadFailed));
  };
  if (props.files.length === 0) return null;
  return (
    <span className="gx-file-links">
      {props.files.map((file) => (
        <Button key={file.id} type="link" size="small" onClick={() => open(file)}>
          {file.name} <span className="gx-note">{sizeText(file.size)}</span>
        </Button>
      ))}
      {failed && (
        <span className="gx-fault" role="alert">
          {failed}
        </span>
      )}
    </span>
  );
}

const sizeText = (bytes: number): string => (bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`);
