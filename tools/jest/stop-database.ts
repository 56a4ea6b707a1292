declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

export default async function stopDatabase(): Promise<void> {
  await globalThis.stopTestDatabase?.();
}
