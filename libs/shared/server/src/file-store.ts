import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '@gaoxin/kernel';
import { ServiceContext, type ContextPlace } from './context.ts';
import { contentOf, StoredContent, StoredFile, storedFileById, type FileTables, type StoredFileRow } from './stored-file.ts';
import { useCase } from './use-case.ts';
import type { Caller, Viewer } from './viewer.ts';
import { inZone } from './zone.ts';

/** Most bytes of one file. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** What an oversized upload may still send before it is cut: browsers read the refusal only after they have sent all. */
const DRAINED_BYTES = 10 * MAX_FILE_BYTES;
const LOOSE_MS = 24 * 3_600_000;
const MAX_NAME = 200;

/** Answers `POST /files/<service>` and `GET /files/<service>/<id>` for a caller that the gateway has verified. */
export type FileHandler = (req: IncomingMessage, res: ServerResponse, caller: Caller, id: string | null) => Promise<void>;

const PROBLEMS = {
  UNAUTHENTICATED: { status: 401, zh: '请先登录。', en: 'Sign in first.' },
  FORBIDDEN: { status: 403, zh: '无权上传文件。', en: 'You may not upload files.' },
  NOT_FOUND: { status: 404, zh: '没有这个文件，或不在您的范围。', en: 'No such file, or it is not yours to see.' },
  METHOD_NOT_ALLOWED: { status: 405, zh: '上传用 POST，下载用 GET。', en: 'POST uploads, GET downloads.' },
  FILE_TOO_LARGE: { status: 413, zh: '文件超过 20 MB，没有上传。', en: 'The file is larger than 20 MB and was not uploaded.' },
  FILE_EMPTY: { status: 400, zh: '文件是空的。', en: 'The file is empty.' },
  FILE_NAME: { status: 400, zh: '缺文件名，或文件名超过 200 字。', en: 'The file has no name, or one of more than 200 characters.' },
} as const;

type Problem = keyof typeof PROBLEMS;

/** Who may upload and which file a caller may read: an official all of the zone, an enterprise its own. */
export const filePolicy = {
  'file:store': ({ kind, scopes }: Viewer) => kind !== 'CLIENT' || scopes.includes('service:write'),
};
const mayRead = (viewer: Viewer, file: StoredFileRow) =>
  viewer.kind === 'OFFICIAL' || (viewer.enterprise !== null && file.enterpriseId === viewer.enterprise) || file.uploadedBy === viewer.id;

const storeFile = (content: Uint8Array) =>
  useCase('file:store', async (tx, input: { idempotencyKey: string; name: string; mediaType: string }) => {
    const { zone: zoneId, enterprise: enterpriseId, id: uploadedBy } = tx.viewer;
    const file = new StoredFile({ ...input, zoneId, enterpriseId, content, uploadedBy, uploadedAt: tx.now });
    tx.allow(file);
    await tx.em.nativeDelete(StoredFile, { zoneId, attached: false, uploadedAt: { $lt: new Date(tx.now.getTime() - LOOSE_MS) } });
    tx.add(file, new StoredContent(file, content));
    return file;
  });

/** The files of a service whose entities hold `fileEntities`. */
export function fileHandler(place: ContextPlace): FileHandler {
  const put: FileHandler = async (req, res, caller) => {
    if (!filePolicy['file:store'](caller.viewer!)) return refuse(res, caller, 'FORBIDDEN');
    const name = nameOf(req);
    if (!name) return refuse(res, caller, 'FILE_NAME');
    const content = await bodyOf(req);
    if (content === null || content.byteLength === 0) return refuse(res, caller, content ? 'FILE_EMPTY' : 'FILE_TOO_LARGE');
    const input = { idempotencyKey: newId(), name, mediaType: mediaTypeOf(req) };
    const file = await new ServiceContext(place, caller).perform(storeFile(content), input);
    sendJson(res, 201, { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size });
  };
  const get: FileHandler = async (_req, res, caller, id) => {
    const file = await new ServiceContext<FileTables>(place, caller).load(storedFileById, id!);
    const content = file && mayRead(caller.viewer!, file) ? await inZone(file.zoneId, () => contentOf(place.em(), file)) : null;
    if (!file || !content) return refuse(res, caller, 'NOT_FOUND');
    res.writeHead(200, {
      // Never opened in the page's own origin, whatever it claims to be.
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-type': file.mediaType,
      'content-length': content.byteLength,
      'content-security-policy': 'sandbox',
      'cache-control': 'private, no-store',
    });
    res.end(content);
  };
  return async (req, res, caller, id) => {
    if (!caller.viewer) return refuse(res, caller, 'UNAUTHENTICATED');
    if (req.method === 'POST' && id === null) return put(req, res, caller, id);
    if (req.method === 'GET' && id !== null) return get(req, res, caller, id);
    refuse(res, caller, 'METHOD_NOT_ALLOWED');
  };
}

/** The name without the folders that some browsers send, or null when there is none to keep. */
function nameOf(req: IncomingMessage): string | null {
  try {
    const name = decodeURIComponent(req.headers['x-file-name']?.toString() ?? '').split(/[/\\]/).at(-1)!.replaceAll(/\p{Cc}/gu, '').trim();
    return name.length > 0 && name.length <= MAX_NAME ? name : null;
  } catch {
    return null;
  }
}

const mediaTypeOf = (req: IncomingMessage) => /^[\w.+-]+\/[\w.+-]+/.exec(req.headers['content-type'] ?? '')?.[0].toLowerCase() ?? 'application/octet-stream';

/** The body, or null when it is too large. */
async function bodyOf(req: IncomingMessage): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MAX_FILE_BYTES) chunks.push(chunk);
    else chunks = [];
    if (size > DRAINED_BYTES) break;
  }
  return size > MAX_FILE_BYTES ? null : Buffer.concat(chunks);
}

function refuse(res: ServerResponse, { locale }: Caller, code: Problem): void {
  const { status, zh, en } = PROBLEMS[code];
  if (status === 413) res.setHeader('connection', 'close');
  sendJson(res, status, { errors: [{ message: { zh, en }[locale], extensions: { code, messages: { zh, en } } }] });
}

function sendJson(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
