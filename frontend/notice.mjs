// Writes META-INF/LICENSE, META-INF/NOTICE and META-INF/licenses into the classes of the jar, from what the build bundled:
// target/license/java.txt (by Maven), target/license/inputs.json (by build.mjs) and the description of Vaadin's bundle.
// Fails at a licence that src/license/allowed.txt does not list.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { aliases, isAllowed, licenseOf, lines, packageFolder } from './licenses.mjs';

const read = (file) => readFileSync(file, 'utf8');
const lists = '../src/license';
const allowed = new Set(lines(read(`${lists}/allowed.txt`)));
const names = aliases(read(`${lists}/names.txt`));
const metaInf = '../target/classes/META-INF';
const refused = [];

function check(name, license) {
  if (!isAllowed(license, allowed, names)) {
    refused.push(`${name}: ${license || 'no licence'}`);
  }
}

/** Licence and notice files of a package, those of what it contains itself included. */
function licenseFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => !file.includes('node_modules'))
    .filter((file) => /(^|[\\/])(licen[cs]e|copying|notice)([-_]\w+)?(\.(md|txt))?$/i.test(file))
    .sort();
}

/** Name, version, licence and the licence's text of each npm package of which a file is bundled. */
function npmPackages() {
  const folders = new Set(
    JSON.parse(read('../target/license/inputs.json'))
      .map((input) => packageFolder(input))
      .filter(Boolean),
  );
  return [...folders].sort().map((folder) => {
    const description = JSON.parse(read(`${folder}/package.json`));
    const texts = licenseFiles(folder).map((file) => read(`${folder}/${file}`).trim());
    const license = licenseOf(description, texts);
    check(description.name, license);
    return { name: description.name, version: description.version, license, texts };
  });
}

/** What Vaadin has bundled beforehand, one line a package. */
function vaadinPackages() {
  const { npmModules, cvdlModules } = JSON.parse(read(`${metaInf}/VAADIN/config/stats.json`));
  const known = new Map(
    lines(read(`${lists}/vaadin-bundle.txt`)).map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  // Highcharts draws for @vaadin/charts and comes under its licence.
  const commercial = new Set([...Object.keys(cvdlModules), 'highcharts']);
  return Object.keys(npmModules).map((name) => {
    let license = known.get(name) ?? (name.startsWith('@vaadin/') ? 'Apache-2.0' : '');
    if (commercial.has(name)) {
      license = 'commercial, not used';
    } else {
      check(name, license);
    }
    return `${name} ${npmModules[name]}: ${license}`;
  });
}

function notice() {
  const packages = npmPackages();
  return `Mubiao
Copyright 2026 The Mubiao authors
Licensed under the Apache License, Version 2.0; see META-INF/LICENSE.

This program contains the parts listed below. Where a part has several licences, any one of them may be chosen.


Java libraries

They lie unchanged in BOOT-INF/lib, each with the licence and notice files that its authors put into it. The licence that
has to come with hibernate-core is META-INF/licenses/LGPL-2.1.txt. Sources of all of them are published under the same
coordinates.

${read('../target/license/java.txt').trim()}


Vaadin's ready-made bundle (vaadin-prod-bundle, META-INF/VAADIN)

Vaadin publishes this bundle for applications without a build of their own. It contains besides the free components the
browser parts of commercial ones, among them those of the Spreadsheet and Highcharts. This program does not use them: the
Java classes that they need are not in it. Whoever wants to use them needs a licence of Vaadin Ltd.

${vaadinPackages().join('\n')}


npm packages in META-INF/resources/mubiao, and the type of PDF files in dev/mubiao/documents/write/pdf

bpmn-js has the licence of bpmn.io: that of MIT, and the logo in the corner of each diagram stays visible. Its icons are
the font bpmn-font, under the SIL Open Font License; see META-INF/licenses/bpmn-font.txt. So is Noto Sans SC.

${packages.map(({ name, version, license }) => `${name} ${version}: ${license}`).join('\n')}


Their licences

${packages
  .filter(({ texts }) => texts.length > 0)
  .map(({ name, texts }) => `--- ${name}\n\n${texts.join('\n\n')}`)
  .join('\n\n')}
`;
}

const text = notice();
if (refused.length > 0) {
  process.stderr.write(`Licences that src/license/allowed.txt does not list:\n${refused.join('\n')}\n`);
  process.exit(1);
}
mkdirSync(metaInf, { recursive: true });
cpSync('../LICENSE', `${metaInf}/LICENSE`);
cpSync(`${lists}/texts`, `${metaInf}/licenses`, { recursive: true });
writeFileSync(`${metaInf}/NOTICE`, text);
