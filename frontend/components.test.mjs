import assert from 'node:assert/strict';
import { test } from 'node:test';
import { billOfMaterials } from './components.mjs';

test('each bundled package is named by its package URL', () => {
  const bill = billOfMaterials([
    { name: '@bpmn-io/diagram-js-ui', version: '0.2.4', license: 'MIT' },
    { name: 'echarts', version: '6.1.0' },
  ]);
  assert.equal(bill.bomFormat, 'CycloneDX');
  assert.deepEqual(
    bill.components.map(({ purl }) => purl),
    ['pkg:npm/%40bpmn-io/diagram-js-ui@0.2.4', 'pkg:npm/echarts@6.1.0'],
  );
});
