// Packs what Vite built into one source file of the program: every file, and beside it the same compressed where that
// makes it smaller. Usage: node embed.mjs DIST OUT.cpp
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const [dist, out] = process.argv.slice(2).map(path => resolve(path));
const files = [];
(function gather(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) gather(path);
    else if (!name.endsWith('.gz')) files.push(path);
  }
})(dist);

const all = [];
for (const file of files) {
  all.push(file);
  const bytes = readFileSync(file);
  const packed = gzipSync(bytes, { level: 9 });
  if (packed.length < bytes.length * 0.9) {
    writeFileSync(file + '.gz', packed);
    all.push(file + '.gz');
  }
}
const symbol = index => `bihuan_embedded_pages_${index}`;
const blocks = all.map((file, index) =>
  `asm(".pushsection .rodata\\n.global ${symbol(index)}\\n${symbol(index)}:\\n.incbin \\"${file}\\"\\n.global ${symbol(index)}_end\\n${symbol(index)}_end:\\n.byte 0\\n.popsection\\n");\n` +
  `extern "C" { extern const char ${symbol(index)}[]; extern const char ${symbol(index)}_end[]; }`);
const rows = all.map((file, index) =>
  `    {"${relative(dist, file)}", {${symbol(index)}, static_cast<std::size_t>(${symbol(index)}_end - ${symbol(index)})}},`);
writeFileSync(out, `#include "core/embedded.hpp"
${blocks.join('\n')}
namespace bihuan::embedded {
std::span<const EmbeddedFile> pages();
std::span<const EmbeddedFile> pages() {
  static const EmbeddedFile files[] = {
${rows.join('\n')}
  };
  return files;
}
} // namespace bihuan::embedded
`);
