// The service worker: the app's own files come from a cache that is filled when a build is installed, the interface
// from the network alone. A new build waits until the person takes it, so that no page changes under their hands.
/// <reference lib="webworker" />
export {};
declare const self: ServiceWorkerGlobalScope;
declare const __FILES__: string[];
declare const __BUILD__: string;

const cacheName = 'bihuan-' + __BUILD__;

self.addEventListener('install', event => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      // What a build before had under the same name is the same: names carry their content.
      const missing: string[] = [];
      for (const file of __FILES__) {
        const had = file.startsWith('/assets/') ? await caches.match(file) : undefined;
        if (had) await cache.put(file, had);
        else missing.push(file);
      }
      await cache.addAll(missing.map(file => new Request(file, { cache: 'reload' })));
      if (!self.registration.active) await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('bihuan-') && name !== cacheName) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', event => {
  if (event.data === 'take over') void self.skipWaiting();
});

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || /^\/(api\/|healthz|readyz|metrics)/.test(url.pathname)) return;
  if (event.request.mode === 'navigate' && !url.pathname.includes('.')) {
    event.respondWith((async () => (await caches.match('/', { cacheName })) ?? fetch(event.request))());
    return;
  }
  event.respondWith((async () => (await caches.match(event.request, { cacheName })) ?? fetch(event.request))());
});
