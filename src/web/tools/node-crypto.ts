// Node.js 18 (stock Debian 12) has Web Crypto, but not under the global name that browsers give it.
import { webcrypto } from 'node:crypto';

if (!globalThis.crypto) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
