import assert from 'node:assert/strict';
import test from 'node:test';
import { storeFor } from './fixtures.js';
import { Zoom } from './zoom.js';

const NAME = 'mubiao.sheet.zoom';

function zoomIn() {
  const drawn = [];
  const grid = {
    toolbar: { tell: () => drawn.push('bar') },
    view: { layOut: () => drawn.push('view') },
    show: () => drawn.push('cells'),
  };
  return { zoom: new Zoom(grid), drawn };
}

test('it goes in steps, and no further than the ends', (t) => {
  storeFor(t);
  const { zoom } = zoomIn();
  assert.equal(zoom.percent, 100);
  const seen = [1, 1, 1, 1].map((by) => zoom.step(by) && zoom.percent);
  assert.deepEqual(seen, [110, 125, 150, 150]);
  const back = [-1, -1, -1, -1, -1, -1].map((by) => zoom.step(by) && zoom.percent);
  assert.deepEqual(back, [125, 110, 100, 90, 80, 80]);
  assert.equal(zoom.scale, 0.8);
});

test('each step draws the grid anew', (t) => {
  storeFor(t);
  const { zoom, drawn } = zoomIn();
  zoom.step(1);
  assert.deepEqual(drawn, ['bar', 'view', 'cells']);
});

test('it is remembered', (t) => {
  storeFor(t);
  zoomIn().zoom.step(1);
  assert.equal(zoomIn().zoom.percent, 110);
});

test('what is no step of it is not taken from the store', (t) => {
  const kept = storeFor(t);
  kept.set(NAME, '1000');
  assert.equal(zoomIn().zoom.percent, 100);
});

test('without a store it holds for the page', (t) => {
  storeFor(t, { refusing: true });
  const { zoom } = zoomIn();
  zoom.step(1);
  assert.equal(zoom.percent, 110);
});
