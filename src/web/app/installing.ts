// The service worker that opens the app without signal, and the news that a newer app is there.
import { ref } from 'vue';

export const newerIsThere = ref(false);
let waiting: ServiceWorker | null = null;

export function beginWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const hadOne = !!navigator.serviceWorker.controller;
  // After the first screen stands: filling the cache must not slow it down.
  if (document.readyState === 'complete') register(hadOne);
  else addEventListener('load', () => register(hadOne), { once: true });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (waiting) location.reload();
  });
}

function register(hadOne: boolean): void {
  navigator.serviceWorker
    .register('/worker.js')
    .then(registration => {
      const watch = (worker: ServiceWorker | null) => {
        if (!worker) return;
        const look = () => {
          if (worker.state !== 'installed' || !hadOne) return;
          waiting = worker;
          newerIsThere.value = true;
        };
        worker.addEventListener('statechange', look);
        look();
      };
      watch(registration.waiting);
      watch(registration.installing);
      registration.addEventListener('updatefound', () => watch(registration.installing));
    })
    .catch(() => {
      /* a browser that refuses workers still works with signal */
    });
}

/** Takes the newer app into use; the page is loaded anew. */
export function takeNewer(): void {
  waiting?.postMessage('take over');
}
