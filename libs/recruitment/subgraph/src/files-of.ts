import { storedFileById, type FileTables, type ServiceContext, type StoredFileRow } from '@gaoxin/server';
import type { Context } from './mapping.ts';

/** The files that a row keeps, in the order in which they came. */
export async function filesOf(ids: readonly string[], ctx: Context): Promise<StoredFileRow[]> {
  const files = await Promise.all(ids.map((id) => (ctx as unknown as ServiceContext<FileTables>).load(storedFileById, id)));
  return files.filter((file) => file !== null);
}
