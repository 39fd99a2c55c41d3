// The app of a folder before the program that serves it: with BIHUAN_DIST=FOLDER the tests walk what `vite build` has
// just made, and no C++ is compiled for a changed screen. Headers of safety are the program's own.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', png: 'image/png', webmanifest: 'application/manifest+json', json: 'application/json', wasm: 'application/wasm' };
const addresses = /^\/($|desk|field|e\/|d\/|sign-in)/;

export async function beginFront(folder: string, service: string): Promise<{ url: string; end: () => Promise<void> }> {
  const own = await fetch(service + '/', { method: 'GET' });
  const safety = Object.fromEntries([...own.headers].filter(([name]) => /^(content-security-policy|permissions-policy|referrer-policy|x-|cross-origin)/.test(name) && name !== 'x-request-id'));
  const server: Server = createServer((asked, answer) => {
    const path = normalize(decodeURIComponent((asked.url ?? '/').split('?')[0]!));
    const file = join(folder, path);
    const isFile = existsSync(file) && statSync(file).isFile();
    if (asked.method === 'GET' && !path.startsWith('/api/') && (isFile || addresses.test(path))) {
      const found = isFile ? file : join(folder, 'index.html');
      const type = types[found.split('.').pop() ?? ''] ?? 'application/octet-stream';
      const packs = /text|json|svg|javascript/.test(type) && /gzip/.test(String(asked.headers['accept-encoding'] ?? ''));
      answer.writeHead(200, { ...safety, 'Content-Type': type, 'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache', ...(packs ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}) });
      const bytes = createReadStream(found);
      if (packs) bytes.pipe(createGzip({ level: 9 })).pipe(answer);
      else bytes.pipe(answer);
      return;
    }
    const on = request(service + asked.url, { method: asked.method, headers: asked.headers }, given => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    on.on('error', () => answer.destroy());
    asked.on('aborted', () => on.destroy());
    asked.pipe(on);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    end: () => new Promise(done => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
