import { useMemo } from 'react';
import { currentLanguage } from './language.ts';
import { useAccessToken } from './session-provider.tsx';

export interface UploadedFile {
  id: string;
  name: string;
  size: number;
}

/** Why a file was not taken, in the reader's language where the server said why. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  /** Undefined when the server could not be reached. */
  readonly sentence: string | undefined;

  constructor(sentence: string | undefined) {
    super(sentence ?? 'The file did not reach the server.');
    this.sentence = sentence;
  }
}

export interface Files {
  /** @throws FileRefused */
  upload(file: File): Promise<UploadedFile>;
  /** Fetches the content of a stored file with the viewer's token and hands it to the browser to keep. @throws FileRefused */
  save(file: { url: string; name: string }): Promise<void>;
}

/** The files of a service. */
export function useFiles(service: string): Files {
  const accessToken = useAccessToken();
  return useMemo(() => {
    const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
      const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${(await accessToken()) ?? ''}`, 'accept-language': currentLanguage() };
      const response = await fetch(url, { ...init, headers }).catch(() => {
        throw new FileRefused(undefined);
      });
      if (!response.ok) throw new FileRefused(await sentenceOf(response));
      return response;
    };
    return {
      async upload(file) {
        const headers = { 'content-type': file.type || 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) };
        return (await (await ask(`/files/${service}`, { method: 'POST', body: file, headers })).json()) as UploadedFile;
      },
      async save({ url, name }) {
        saveBlob(await (await ask(url)).blob(), name);
      },
    };
  }, [service, accessToken]);
}

/** Hands content to the browser to keep under a name. */
export function saveBlob(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers read it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

async function sentenceOf(response: Response): Promise<string | undefined> {
  const body = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
  return body.errors?.[0]?.message;
}
