import vue from '@vitejs/plugin-vue';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/**
 * Tells the service worker (app/worker.ts) which files make the app: their names carry their content, and the
 * mark over all of them names the cache of this build.
 */
function filesForTheWorker(): Plugin {
  return {
    name: 'bihuan:files-for-the-worker',
    generateBundle(_options, bundle) {
      const worker = bundle['worker.js'];
      if (!worker || worker.type !== 'chunk') return;
      const names = Object.keys(bundle).filter(name => name.startsWith('assets/')).sort();
      const page = bundle['index.html'];
      const mark = createHash('sha256').update(names.join('\n'));
      if (page && page.type === 'asset') mark.update(page.source);
      worker.code = worker.code
        .replace('__FILES__', JSON.stringify(['/', '/manifest.webmanifest', '/mark.svg', ...names.map(name => '/' + name)]))
        .replace('__BUILD__', JSON.stringify(mark.digest('hex').slice(0, 16)));
    },
  };
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const service = process.env.BIHUAN_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [vue(), filesForTheWorker()],
  resolve: { alias: { '@': folder.replace(/\/$/, '') } },
  server: { proxy: { '/api': { target: service, changeOrigin: true } } },
  build: {
    target: 'es2020',
    outDir: process.env.BIHUAN_WEB_OUT ?? 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the security policy takes files, no data in stylesheets
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: { app: folder + 'index.html', worker: folder + 'app/worker.ts' },
      output: {
        entryFileNames: chunk => (chunk.name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
