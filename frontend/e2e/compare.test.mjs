//! Two audits of a site that changes in between, compared in the real app: every figure leads to its list, and nothing is
//! called gone that nobody looked at.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inEveryLook, settled } from './looks.mjs';
import { Window } from './window.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = join(root, 'fixtures/sites/divi-auditi');
const app = process.env.SLIEKSNIS_APP ?? resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/slieksnis-desktop');
const pictures = process.env.SLIEKSNIS_PICTURES;
const home = mkdtempSync(join(tmpdir(), 'slieksnis-'));

let window;
let isLater = false;
let address;

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  if (isLater && path === '/konts.html') {
    response.writeHead(302, { location: '/login.html' }).end();
    return;
  }
  const file = join(site, isLater ? 'pec' : 'pirms', path === '/' ? 'index.html' : path.slice(1));
  if (!file.endsWith('.html') || !existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('nav');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(file));
});

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${server.address().port}/`;
  window = await Window.open(app, home);
});

after(async () => {
  // First the server: while it listens, this process does not end, whatever becomes of the window.
  server.close();
  server.closeAllConnections();
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Saves a picture where SLIEKSNIS_PICTURES says, if it does. */
const picture = (name) => pictures && window.shoot(join(pictures, `${name}.png`));

/** Scrolls to an element. */
const show = (selector) => window.run((css) => document.querySelector(css).scrollIntoView(), selector);

async function audit() {
  await window.go('#/new');
  await window.type('#address-0', address);
  await window.click('button', 'Sākt izvērtējumu');
  await window.find('.doing', 'Pabeigts');
  await window.click('a', 'Skatīt rezultātus');
  await window.find('h1', 'Kopsavilkums');
}

/** Figures of the table of faults by change: Jālabo. */
const figures = () =>
  window.run(() =>
    Object.fromEntries(
      [...document.querySelectorAll('#problems ~ .table tbody tr')].map((row) => [
        row.querySelector('.chip').textContent.trim(),
        Number(row.querySelector('td').textContent),
      ]),
    ),
  );

test('a first audit has nothing to be compared with', async () => {
  await window.go('#/services/new');
  await window.type('#name', 'Pieteikums novadam');
  await window.type('#siteAddress', `${address}pieteikums.html`);
  await window.click('button', 'Saglabāt');
  await window.find('tbody th a', 'Pieteikums novadam');
  await audit();
  assert.equal(await window.run(() => document.querySelector('main').innerText.includes('Salīdzināt ar iepriekšējo')), false);
});

test('a second audit offers to be compared with the first', async () => {
  isLater = true;
  await audit();
  await window.click('a', 'Salīdzināt ar iepriekšējo');
  await window.find('h1', 'Salīdzinājums');
  await settled(window);
  assert.deepEqual(await figures(), {
    Jauna: 2,
    Atgriezusies: 0,
    'Parādījusies kārtulas dēļ': 0,
    'Iepriekš neredzēta': 0,
    'Joprojām ir': 3,
    'Šoreiz neredzēta': 2,
    'Vairs neziņo kārtulas dēļ': 0,
    'Vairs nav': 1,
  });
  await picture('compare');
});

test('a figure leads to the list that it counts, and the list says why', async () => {
  await window.click('#problems ~ .table tbody tr:nth-child(6) td a');
  await window.find('h1', 'Kas noticis ar problēmām');
  await window.until(() => document.querySelectorAll('main ol > li').length === 2, 'both that were not seen');
  const text = await window.run(() => document.querySelector('main ol').innerText);
  assert.match(text, /Lapas vairs nav \(404\)/);
  assert.match(text, /Lapa nav pārbaudīta/);
  await picture('compare-not-seen');
  await window.click('main nav a', 'Vairs nav');
  await window.until(() => document.querySelectorAll('main ol > li').length === 1, 'the one that is gone');
  assert.match(await window.run(() => document.querySelector('main ol').innerText), /pilsdrupas/);
});

test('a fault tells what became of each of its places', async () => {
  await window.click('main ol > li a');
  await window.find('#places');
  await window.find('tbody td', 'Mainījusies lapa.');
  await picture('compare-problem');
  await window.click('a.button', 'Atvērt problēmu');
  await window.find('h2', 'Kā novērst');
});

test('pages are told apart by what became of them', async () => {
  await window.go('#/compare/1/2/pages');
  await window.find('tbody td', 'Nav mainīta');
  for (const words of ['Jauna', 'Lapas vairs nav', 'Vairs nav pārbaudīta', 'Mainīta']) await window.find('tbody td', words);
  await window.click('main nav a', 'Nav mainīta');
  await window.until(() => document.querySelectorAll('tbody tr').length === 1, 'the page that stayed as it was');
  await picture('compare-pages');
});

test('a third audit finds again what was gone in between', async () => {
  isLater = false;
  await audit();
  await window.click('a', 'Salīdzināt ar iepriekšējo');
  await window.find('h1', 'Salīdzinājums');
  await settled(window);
  const found = await figures();
  assert.equal(found.Atgriezusies, 1);
  assert.equal(found['Iepriekš neredzēta'], 2);
  await window.find('#trend ~ figure svg');
  assert.equal(await window.run(() => document.querySelectorAll('#trend ~ .table tbody tr').length), 3);
  await show('#trend');
  await picture('compare-third');
});

test('the page of a service tells what changed for it', async () => {
  await window.go('#/services/1');
  await window.find('h2', 'Kas mainījies kopš iepriekšējā izvērtējuma');
  await settled(window);
  await window.find('section[aria-labelledby=history] .chip', 'Joprojām ir');
  await show('#history');
  await picture('compare-service');
  await window.click('section[aria-labelledby=history] td a', '1');
  await window.find('h1', 'Kas noticis ar problēmām');
  await window.until(() => document.querySelectorAll('main ol > li').length === 1, 'the one fault of the service');
});

test('the screens of a comparison are usable in every look', async () => {
  await window.go('#/compare/1/2/problems');
  await settled(window);
  const problem = await window.run(() => document.querySelector('main ol > li a').getAttribute('href'));
  const places = [
    ['overview', '#/compare/2/3'],
    ['problems', '#/compare/1/2/problems'],
    ['problem', problem],
    ['pages', '#/compare/1/2/pages'],
    ['service', '#/services/1'],
  ];
  await inEveryLook(window, places, (name) => picture(`compare-${name}`));
});
