// The bill of materials of what is bundled for the browser, in the format of CycloneDX.

/** The package URL of an npm package. */
export function packageUrl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The bill of these packages, each as its package.json describes it. */
export function billOfMaterials(packages) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: packages.map(({ name, version }) => ({
      type: 'library',
      'bom-ref': packageUrl({ name, version }),
      name,
      version,
      purl: packageUrl({ name, version }),
    })),
  };
}
