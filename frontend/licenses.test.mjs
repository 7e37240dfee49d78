import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases, isAllowed, licenseOf, lines, packageFolder } from './licenses.mjs';

const allowed = new Set(['MIT', 'Apache-2.0', 'CC0-1.0']);

test('a licence is allowed if it is listed, also by another name', () => {
  assert.equal(isAllowed('MIT', allowed), true);
  assert.equal(isAllowed('CC0', allowed), false);
  assert.equal(isAllowed('CC0', allowed, aliases('CC0-1.0|CC0|Public Domain\n')), true);
  assert.equal(isAllowed('', allowed), false);
  assert.equal(isAllowed('UNLICENSED', allowed), false);
});

test('one allowed licence of several to choose from is enough, of several together none may be missing', () => {
  assert.equal(isAllowed('(GPL-3.0 OR MIT)', allowed), true);
  assert.equal(isAllowed('MIT OR GPL-3.0', allowed), true);
  assert.equal(isAllowed('MIT AND GPL-3.0', allowed), false);
  assert.equal(isAllowed('(GPL-3.0 OR MIT) AND Apache-2.0', allowed), true);
  assert.equal(isAllowed('GPL-3.0 OR MIT AND Apache-2.0', allowed), true);
});

test('what is no expression is not allowed', () => {
  assert.equal(isAllowed('MIT Apache-2.0', allowed), false);
  assert.equal(isAllowed('(MIT', allowed), false);
});

test('a bundled file belongs to the innermost package', () => {
  assert.equal(packageFolder('node_modules/bpmn-js/lib/Viewer.js'), 'node_modules/bpmn-js');
  assert.equal(packageFolder('node_modules/@lezer/lr/dist/index.js'), 'node_modules/@lezer/lr');
  assert.equal(packageFolder('node_modules/a/node_modules/b/index.js'), 'node_modules/a/node_modules/b');
  assert.equal(packageFolder('src/sheet/index.js'), null);
});

test('a package that points at a file has the licence of bpmn.io only if the file asks for the logo', () => {
  const description = { license: 'SEE LICENSE IN LICENSE' };
  assert.equal(licenseOf(description, ['… the watermark must stay fully visible …']), 'LicenseRef-bpmn.io');
  assert.equal(licenseOf(description, ['Anything goes.']), 'SEE LICENSE IN LICENSE');
  assert.equal(licenseOf({}, []), '');
});

test('blank lines of a list count for nothing', () => {
  assert.deepEqual(lines('MIT\n\n ISC \n'), ['MIT', 'ISC']);
});
