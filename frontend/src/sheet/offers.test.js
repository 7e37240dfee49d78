import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsOf } from './fixtures.js';
import { moved, offered } from './offers.js';

const COLUMNS = [
  { field: 'LEVEL1', choices: ['产出指标', '效益指标'], children: {} },
  { field: 'LEVEL2', choices: ['其他'], children: { 产出指标: ['数量指标', '质量指标', '时效指标'], 效益指标: [] } },
];

function offers(level1, text, before = '', column = 1) {
  return offered(rowsOf([[level1, before]], COLUMNS), { id: 'r0', column, before }, text);
}

test('a first level offers what the form has', () => {
  assert.deepEqual(offers('', '', '', 0), ['产出指标', '效益指标']);
});

test('a second level offers what belongs to the first, or what the form has where nothing does', () => {
  assert.deepEqual(offers('产出指标', ''), ['数量指标', '质量指标', '时效指标']);
  assert.deepEqual(offers('效益指标', ''), ['其他']);
  assert.deepEqual(offers('unknown', ''), ['其他']);
});

test('what is typed narrows it', () => {
  assert.deepEqual(offers('产出指标', ' 量 '), ['数量指标', '质量指标']);
  assert.deepEqual(offers('产出指标', 'x'), []);
});

test('as long as the text is the old one, all are offered', () => {
  assert.deepEqual(offers('产出指标', '质量指标', '质量指标'), ['数量指标', '质量指标', '时效指标']);
});

test('the one that is typed already is not offered alone', () => {
  assert.deepEqual(offers('产出指标', '数量指标'), []);
  assert.deepEqual(offers('', '指标', '', 0), ['产出指标', '效益指标']);
  const columns = [{ field: 'UNIT', choices: ['人', '人次'], children: {} }];
  assert.deepEqual(offered(rowsOf([['']], columns), { id: 'r0', column: 0, before: '' }, '人'), ['人', '人次']);
});

test('the highlight goes round, and begins at either end', () => {
  assert.equal(moved(-1, 1, 3), 0);
  assert.equal(moved(-1, -1, 3), 2);
  assert.equal(moved(0, 1, 3), 1);
  assert.equal(moved(2, 1, 3), 0);
  assert.equal(moved(0, -1, 3), 2);
  assert.equal(moved(2, -1, 3), 1);
});
