// How much waits on this device to be sent; asked before anybody signs out. The store itself is loaded only where
// something was ever kept.
export async function unsentCount(): Promise<number> {
  if (localStorage.getItem('bihuan.keeps') !== 'yes') return 0;
  const { countUnsent } = await import('./outbox');
  return countUnsent();
}
