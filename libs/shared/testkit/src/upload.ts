import { inZone, StoredContent, StoredFile, type Viewer } from '@gaoxin/server';
import type { TestService } from './open-service.ts';

/** A file that the viewer has just uploaded to the service. Returns its id. */
export async function upload({ service, clock }: TestService, viewer: Viewer, name: string, content: Uint8Array): Promise<string> {
  const file = new StoredFile({ zoneId: viewer.zone, enterpriseId: viewer.enterprise, name, mediaType: 'application/octet-stream', content, uploadedBy: viewer.id, uploadedAt: clock.now() });
  await inZone(viewer.zone, () => service.database.em().transactional(async (em) => void em.persist([file, new StoredContent(file, content)])));
  return file.id;
}

/** The content of a file that the service keeps. */
export async function download({ service }: TestService, viewer: Viewer, id: string): Promise<Uint8Array> {
  const found = await inZone(viewer.zone, () => service.database.em().findOneOrFail(StoredContent, { id, zoneId: viewer.zone }));
  return found.content;
}
