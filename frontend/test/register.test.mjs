//! The register as a list: narrowed, and in the order that was asked for.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createServer } from 'vite';

const vite = await createServer({ server: { middlewareMode: true, hmr: false, watch: null }, appType: 'custom', logLevel: 'error' });
after(() => vite.close());
const { listed } = await vite.ssrLoadModule('/src/lib/register.ts');

const row = (number, name, fields = {}) => ({
  id: Number(number) || 0,
  isFrequent: (fields.requestsPerYear ?? 0) > 5000,
  fields: { number, name, category: '', holder: '', unit: '', priority: null, requestsPerYear: null, plannedYear: null, ...fields },
});

const rows = [
  row('10', 'Ēkas nodošana', { requestsPerYear: 40, plannedYear: 2028 }),
  row('', 'Žogu saskaņošana'),
  row('2', 'Āra reklāma', { requestsPerYear: 9000, plannedYear: 2026, priority: 1 }),
  row('1', 'Čeku loterija', { unit: 'Kanceleja' }),
];
const names = (filter) => listed(rows, filter, 'lv').map(({ fields }) => fields.name[0]).join('');

test('services stand in the order of their numbers, those without one last', () => assert.equal(names({}), 'ČĀĒŽ'));

test('names are sorted as Latvian sorts them', () => assert.equal(names({ sort: 'name' }), 'ĀČĒŽ'));

test('what is not known stands last in every order', () => {
  assert.equal(names({ sort: 'requests' }).slice(0, 2), 'ĀĒ');
  assert.equal(names({ sort: 'year' }).slice(0, 2), 'ĀĒ');
  assert.equal(names({ sort: 'unit' })[0], 'Č');
});

test('parts and words narrow the list', () => {
  assert.equal(names({ only: 'priority' }), 'Ā');
  assert.equal(names({ only: 'frequent' }), 'Ā');
  assert.equal(names({ text: 'KANCELEJA' }), 'Č');
});
