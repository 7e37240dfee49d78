// Bundles our browser elements into the classpath, where Spring serves them under /mubiao/.
import { build } from 'esbuild';
import { cpSync, mkdirSync } from 'node:fs';

const out = '../target/classes/META-INF/resources/mubiao';
mkdirSync(out, { recursive: true });

await build({
  entryPoints: { 'bpmn-viewer': 'src/bpmn-viewer/index.js', sheet: 'src/sheet/index.js', keys: 'src/keys/index.js' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: out,
  legalComments: 'linked',
  logLevel: 'info',
});

cpSync('src/styles', out, { recursive: true });
