//! Every place of the window has an address, and every address a place.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createServer } from 'vite';

const vite = await createServer({ server: { middlewareMode: true, hmr: false, watch: null }, appType: 'custom', logLevel: 'error' });
after(() => vite.close());
const { href, parse } = await vite.ssrLoadModule('/src/lib/route.ts');
const { dateTime, fileName, number, size } = await vite.ssrLoadModule('/src/lib/format.ts');

const PLACES = [
  { name: 'home' },
  { name: 'new' },
  { name: 'settings' },
  { name: 'description', service: 3 },
  { name: 'description', service: 3, portal: 'latvija' },
  { name: 'rules' },
  { name: 'rule', rule: 'image-has-name' },
  { name: 'run', audit: 7 },
  { name: 'summary', audit: 7 },
  { name: 'services', audit: 7 },
  { name: 'pages', audit: 7 },
  { name: 'pages', audit: 7, service: 'none' },
  { name: 'register', only: 'priority', text: 'koki', sort: 'requests' },
  { name: 'documents', audit: 7 },
  { name: 'documents', audit: 7, part: 'unread', service: 3, kind: 'pdf', text: 'lēmums', sort: 'oldest', offset: 50 },
  { name: 'document', audit: 7, document: 12 },
  { name: 'new', service: 4 },
  { name: 'pages', audit: 7, standing: 'notJudged', service: 3, text: 'bērns & skola?', offset: 50 },
  { name: 'page', audit: 7, visit: 12 },
  { name: 'criteria', audit: 7 },
  { name: 'criteria', audit: 7, status: 'notMet' },
  { name: 'problems', audit: 7 },
  { name: 'problems', audit: 7, urgency: 'toFix', rule: 'link-has-name', criterion: '2.4.4', service: 3, offset: 100 },
  { name: 'problem', audit: 7, component: 'a/b c' },
  { name: 'problems', audit: 7, decided: true },
  { name: 'allProblems' },
  { name: 'allProblems', urgency: 'toFix', state: 'ready', responsible: 'supplier', service: 3, offset: 50 },
  { name: 'oneProblem', component: '0f' },
  { name: 'letter', components: ['0f', 'a1'] },
  { name: 'questions', of: 7 },
];

for (const place of PLACES) {
  test(`${href(place)} leads to the place it was made from`, () => assert.deepEqual(parse(href(place)), place));
}

test('an address of nothing is an unknown place', () => {
  for (const hash of ['#/nowhere', '#/audit/x', '#/audit/1/nothing', '#/audit/99999999999999999999']) {
    assert.deepEqual(parse(hash), { name: 'unknown' }, hash);
  }
});

test('an address with a broken filter shows the whole list', () => {
  assert.deepEqual(parse('#/audit/1/pages?standing=good&service=-1&offset=x'), { name: 'pages', audit: 1 });
  assert.deepEqual(parse('#/audit/1/problems/%E0%A4%A'), { name: 'problem', audit: 1, component: '%E0%A4%A' });
});

test('numbers, times and sizes read as in the reports', () => {
  const at = new Date(2026, 10, 21, 14, 5).getTime();
  assert.equal(dateTime('lv', at), '21.11.2026. plkst.\u{a0}14.05');
  assert.equal(dateTime('en', at), '21 November 2026, 14:05');
  assert.equal(number('lv', 12345), '12\u{a0}345');
  assert.equal(number('lv', 1234), '1234');
  assert.equal(number('en', 12345), '12,345');
  assert.equal(size('lv', 48211), '48,2\u{a0}kB');
});

test('a report is named after its audit', () => {
  assert.equal(fileName('Ķeguma novads!', Date.UTC(2026, 10, 21), 'html'), 'keguma-novads-2026-11-21.html');
  assert.equal(fileName('…', Date.UTC(2026, 10, 21), 'json'), 'slieksnis-2026-11-21.json');
});
