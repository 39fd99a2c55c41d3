// Two kinds of tests: `unit` beside the files, without a browser; `browser` in tests/web, with Chromium against the
// program. Run one of them with --project.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const packages = (name: string) => ({ find: new RegExp(`^${name}$`), replacement: `${here}/node_modules/${name}` });
const alias = [{ find: /^@\//, replacement: here + '/' }];

export default defineConfig({
  cacheDir: here + '/node_modules/.vite',
  test: {
    projects: [
      { cacheDir: here + '/node_modules/.vite', resolve: { alias }, test: { name: 'unit', root: here, include: ['**/*.test.ts'], exclude: ['node_modules/**'], environment: 'node', setupFiles: [here + '/tools/node-crypto.ts'] } },
      {
        resolve: { alias: [...alias, ...['playwright-core', 'axe-core'].map(packages)] },
        cacheDir: here + '/node_modules/.vite',
        server: { fs: { allow: [repository] } },
        test: { name: 'browser', root: repository + '/tests/web', include: ['*.spec.ts'], environment: 'node', testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000 } }, pool: 'forks', poolOptions: { forks: { singleFork: true } } },
      },
    ],
  },
});
