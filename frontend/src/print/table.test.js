import assert from 'node:assert/strict';
import test from 'node:test';
import { tableOf } from './table.js';

class Node {
  constructor(tag) {
    this.tag = tag;
    this.children = [];
  }

  append(...children) {
    this.children.push(...children);
  }

  prepend(child) {
    this.children.unshift(child);
  }

  get html() {
    const inner = this.children.map((child) => child.html ?? `'${child}'`).join('');
    return `<${this.tag}>${inner}</${this.tag}>`;
  }
}

const document = { createElement: (tag) => new Node(tag) };

test('all rows stand below a head of their own, as texts', () => {
  const table = tableOf(
    {
      head: ['项目', '状态'],
      rows: [
        ['<b>操场</b>', '草稿'],
        ['锅炉', ''],
      ],
    },
    document,
  );
  assert.equal(
    table.html,
    "<table><thead><tr><th>'项目'</th><th>'状态'</th></tr></thead>" +
      "<tbody><tr><td>'<b>操场</b>'</td><td>'草稿'</td></tr><tr><td>'锅炉'</td><td>''</td></tr></tbody></table>",
  );
  assert.equal(table.className, 'list-print');
});

test('sums stand below the rows', () => {
  const table = tableOf({ head: ['单位', '草稿'], rows: [['第二中学', '1']], foot: ['合计', '1'] }, document);
  assert.equal(table.children.at(-1).html, "<tfoot><tr><td>'合计'</td><td>'1'</td></tr></tfoot>");
});

test('that rows are left out is said', () => {
  const table = tableOf({ head: ['a'], rows: [['1']], note: '前 1 条，共 2 条' }, document);
  assert.equal(table.children[0].html, "<caption>'前 1 条，共 2 条'</caption>");
});
