// Bundles our browser elements into the classpath, where Spring serves them under /mubiao/.
import { build } from 'esbuild';
import { basename } from 'node:path';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './components.mjs';
import { packageFolder } from './licenses.mjs';

const out = '../target/classes/META-INF/resources/mubiao';
const notice = '../target/license';
const sbom = '../target/classes/META-INF/sbom';
mkdirSync(out, { recursive: true });
mkdirSync(notice, { recursive: true });
mkdirSync(sbom, { recursive: true });

const elements = await build({
  entryPoints: {
    'bpmn-viewer': 'src/bpmn-viewer/index.js',
    'bpmn-modeler': 'src/bpmn-modeler/index.js',
    kept: 'src/kept/index.js',
    charts: 'src/charts/index.js',
    sheet: 'src/sheet/index.js',
    keys: 'src/keys/index.js',
    print: 'src/print/index.js',
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

// The type of our PDF, beside the class that embeds it.
const fonts = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'].map(
  (file) => `node_modules/@expo-google-fonts/noto-sans-sc/${file}`,
);
const pdf = '../target/classes/dev/mubiao/documents/write/pdf';
mkdirSync(pdf, { recursive: true });
for (const font of fonts) {
  cpSync(font, `${pdf}/${basename(font)}`);
}

// For notice.mjs: whose code the files for the browser hold, and whose fonts the jar.
const inputs = [...Object.keys(elements.metafile.inputs), ...fonts];
writeFileSync(`${notice}/inputs.json`, JSON.stringify(inputs));
const packages = [...new Set(inputs.map(packageFolder).filter(Boolean))]
  .sort()
  .map((folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
writeFileSync(`${sbom}/browser.cdx.json`, JSON.stringify(billOfMaterials(packages), null, 2));

// A style sheet is one file for the browser, put together from the parts that it imports.
const styles = readdirSync('src/styles').filter((name) => name.endsWith('.css'));
await build({ entryPoints: styles.map((name) => `src/styles/${name}`), bundle: true, outdir: out });
for (const other of ['styles/icon.svg', 'styles/scheme.js', 'session/activity.js']) {
  cpSync(`src/${other}`, `${out}/${basename(other)}`);
}
