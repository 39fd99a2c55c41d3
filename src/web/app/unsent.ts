// How much waits on this device to be sent; asked before anybody signs out. The store itself is loaded only where
// something was ever kept: the database itself says so, since a killed browser may have lost lesser notes.
export async function keepsSomething(): Promise<boolean> {
  const databases = await indexedDB.databases?.().catch(() => null);
  return databases ? databases.some(one => one.name === 'bihuan') : true;
}

export async function unsentCount(): Promise<number> {
  if (!(await keepsSomething())) return 0;
  const { countUnsent } = await import('./outbox');
  return countUnsent();
}
