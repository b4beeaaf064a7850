//! Documents, steps and ties in the real app, on a site of our own: what was not read never looks good, and what a person
//! says about a page stays.

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
const app = process.env.SLIEKSNIS_APP ?? resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/slieksnis-desktop');
const pictures = process.env.SLIEKSNIS_PICTURES;
const home = mkdtempSync(join(tmpdir(), 'slieksnis-'));
const fixture = (name) => readFileSync(join(root, 'fixtures/documents', name));

const page = (title, content) => `<!doctype html><html lang="lv"><title>${title}</title><main><h1>${title}</h1>${content}</main></html>`;
const PAGES = {
  '/': page(
    'Parauga novads',
    `<p><a href="/koki">Koku ciršana</a> <a href="/par-mums">Par mums</a> <a href="/dok/nolikums.pdf">Nolikums (PDF, 38 KB)</a>
     <a href="/dok/cenradis.pdf">Cenrādis</a> <a href="/dok/lemums.pdf">Lēmums (PDF)</a> <a href="/dok/pazudis.pdf">Pazudis (PDF)</a>
     <a href="/dok/vecs.doc">Vecs dokuments</a></p>`,
  ),
  '/koki': page(
    'Koku ciršana ārpus meža',
    '<p><a href="/e/koki/1-pieteicejs">Aizpildīt e-formu</a></p><p>Veidlapu meklējiet <a href="/dok/cenradis.pdf">šeit</a>.</p>',
  ),
  '/e/koki/1-pieteicejs': page('Pieteicējs', '<p><a href="/e/koki/2-dati">Tālāk</a></p>'),
  '/e/koki/2-dati': page('Dati', '<p><img src="/shema.png"></p>'),
  '/par-mums': page('Par mums', '<p>Mēs esam novads.</p>'),
};
const FILES = {
  '/dok/nolikums.pdf': ['good.pdf', 'application/pdf'],
  '/dok/cenradis.pdf': ['untagged.pdf', 'application/pdf'],
  '/dok/lemums.pdf': ['scanned.pdf', 'application/pdf'],
  '/dok/vecs.doc': ['old.doc', 'application/msword'],
};

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  if (PAGES[path]) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[path]);
  } else if (FILES[path]) {
    const [name, type] = FILES[path];
    response.writeHead(200, { 'content-type': type, 'last-modified': 'Tue, 03 Mar 2015 08:00:00 GMT' }).end(fixture(name));
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('nav');
  }
});

let window;
let address;
/** Address of the audit's first screen. */
let audit;

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

const rows = () => window.run(() => [...document.querySelectorAll('tbody tr')].map((row) => row.innerText));

test('an audit of the register lists the documents of its pages', async () => {
  await window.go('#/services/new');
  await window.type('#name', 'Koku ciršana ārpus meža');
  await window.type('#siteAddress', `${address}koki`);
  await window.type('#formAddresses', `${address}e/koki/1-pieteicejs`);
  await window.click('button', 'Saglabāt');
  await window.find('tbody th a', 'Koku ciršana ārpus meža');
  await window.go('#/new');
  await window.type('#address-0', address);
  await window.click('label', 'Visi pakalpojumi (1)');
  await window.until(() => document.querySelector('input[value=all]').checked, 'all services to be chosen');
  await picture('new-with-services');
  await window.click('button', 'Sākt izvērtējumu');
  await window.find('.doing', 'Pabeigts');
  await window.click('a', 'Skatīt rezultātus');
  await window.find('h2', 'Dokumenti');
  audit = await window.run(() => location.hash);
  await picture('summary-documents');
});

test('each document is listed once, and one that was not read is called so', async () => {
  await window.click('main nav a', 'Dokumenti');
  await window.find('h1', 'Dokumenti');
  await window.find('tbody th a');
  const listed = await rows();
  assert.equal(listed.length, 5);
  const of = (name) => listed.find((row) => row.includes(name));
  assert.match(of('cenradis.pdf'), /Jālabo/);
  assert.match(of('lemums.pdf'), /Jālabo/);
  assert.match(of('pazudis.pdf'), /Nav saņemts[\s\S]*Kļūdas atbilde/);
  assert.match(of('vecs.doc'), /Nav nolasīts/);
  await picture('documents');
  await window.click('main nav a', 'Nav nolasīti');
  await window.until(() => document.querySelectorAll('tbody tr').length === 2, 'the two that were not read');
});

test('a document tells what to mend, who links to it and what was not looked at', async () => {
  await window.click('main nav a', 'Visi');
  await window.until(() => document.querySelectorAll('tbody tr').length === 5, 'all documents');
  await window.click('tbody th a');
  await window.find('h2', 'Kas atrasts');
  await window.find('h2', 'Kas nav pārbaudīts');
  const links = await rows();
  assert.equal(links.length, 2);
  assert.match(links[1], /šeit/);
  await picture('document');
});

test('a person re-ties a page, and the service shows it at once', async () => {
  await window.go(`${audit}/pages`);
  await window.click('tbody th a', 'Par mums');
  await window.find('h2', 'Pakalpojums');
  await window.click('#tie-change');
  await window.run(() => {
    const choice = document.querySelector('#tie-service');
    choice.value = choice.options[1].value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await window.type('#person', 'Anna Bērziņa');
  await picture('tie');
  await window.click('button', 'Saglabāt');
  await window.find('.card p', 'Norādīja cilvēks');
  await window.click('.card a', 'Koku ciršana ārpus meža');
  await window.find('h2', 'E-formas soļi');
});

test('a page that a person tied is left to the program again, and what was said stays to be read', async () => {
  await window.go(`${audit}/pages`);
  await window.click('tbody th a', 'Par mums');
  await window.find('h2', 'Pakalpojums');
  await window.click('#tie-change');
  await window.run(() => {
    const choice = document.querySelector('#tie-service');
    choice.value = 'automatic';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await window.click('button', 'Saglabāt');
  await window.find('p', 'Šī lapa nepieder nevienam pakalpojumam.');
  await window.click('summary', 'Agrāk norādītais');
  await window.find('li', 'Kā atrod programma');
  await window.find('li', 'Koku ciršana ārpus meža');
});

test('the service shows the steps of its form, the worst of them, and its documents', async () => {
  await window.go('#/services/1');
  await window.find('tbody th a', 'Dati');
  const steps = await window.run(() => [...document.querySelectorAll('section[aria-labelledby=steps] tbody tr')].map((row) => row.innerText));
  assert.equal(steps.length, 2);
  assert.match(steps[0], /Pieteicējs/);
  assert.match(steps[1], /Jālabo/);
  await window.find('section[aria-labelledby=steps] .chip', 'Jālabo');
  await window.find('section[aria-labelledby=documents] dd a', '1');
  await picture('service');
});

test('the screens of documents are usable in every look', async () => {
  await window.go(`${audit}/documents`);
  await settled(window);
  const document = await window.run(() => globalThis.document.querySelector('tbody th a').getAttribute('href'));
  await window.go(`${audit}/pages`);
  await settled(window);
  const page = await window.run(() => globalThis.document.querySelector('tbody th a').getAttribute('href'));
  const places = [
    ['summary', audit],
    ['audit-services', `${audit}/services`],
    ['documents', `${audit}/documents`],
    ['document', document],
    ['page', page],
    ['service', '#/services/1'],
  ];
  await inEveryLook(window, places, (name) => picture(`documents-${name}`));
});
