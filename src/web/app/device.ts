/** What this device calls itself to the service; made once. */
export function deviceName(): string {
  let name = localStorage.getItem('bihuan.device');
  if (!name) localStorage.setItem('bihuan.device', (name = 'web-' + crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)));
  return name;
}
