// Bundles our browser elements into the classpath, where Spring serves them under /mubiao/.
import { build } from 'esbuild';
import { basename } from 'node:path';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const out = '../target/classes/META-INF/resources/mubiao';
const notice = '../target/license';
mkdirSync(out, { recursive: true });
mkdirSync(notice, { recursive: true });

const elements = await build({
  entryPoints: {
    'bpmn-viewer': 'src/bpmn-viewer/index.js',
    'bpmn-modeler': 'src/bpmn-modeler/index.js',
    kept: 'src/kept/index.js',
    charts: 'src/charts/index.js',
    sheet: 'src/sheet/index.js',
    keys: 'src/keys/index.js',
    'input-method': 'src/keys/input-method.js',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: out,
  legalComments: 'linked',
  metafile: true,
  loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.eot': 'dataurl' },
  logLevel: 'info',
});
// For notice.mjs: whose code the files for the browser hold.
writeFileSync(`${notice}/inputs.json`, JSON.stringify(Object.keys(elements.metafile.inputs)));

// A style sheet is one file for the browser, put together from the parts that it imports.
const styles = readdirSync('src/styles').filter((name) => name.endsWith('.css'));
await build({ entryPoints: styles.map((name) => `src/styles/${name}`), bundle: true, outdir: out });
for (const other of ['styles/icon.svg', 'styles/scheme.js', 'session/activity.js']) {
  cpSync(`src/${other}`, `${out}/${basename(other)}`);
}
