//! What changed of a service between two runs, in the real app: fields of its description and a document, before and after.

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
const CARD = '/lv/pakalpojumi/suna-registracija';

let window;
let isLater = false;
let address;

const page = (title, main) =>
  `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

const card = () =>
  page(
    'Suņa reģistrācija',
    `<dl><dt>Cena</dt><dd>Bezmaksas</dd><dt>Izpildes termiņš darba dienās</dt><dd>${isLater ? 20 : 10}</dd>
    <dt>Saņēmējs</dt><dd>Fiziska persona</dd><dt>Saņemšanas ierobežojumi</dt><dd>-</dd></dl>
    <p>${isLater ? 'Reģistrējiet suni mēneša laikā pēc tam, kad tas ir kļuvis Jūsu.' : 'Pašvaldība reģistrē suņus.'}</p>
    <h2>Procesa apraksts</h2><h3>1. Pakalpojuma pieprasīšana</h3><p>Aizpildiet <a href="/datnes/veidlapa.pdf">veidlapu (PDF)</a>.</p>
    <h3>2. Pakalpojuma saņemšana</h3><p>Apliecību Jūs saņemsiet klātienē.</p>`,
  );

const pages = {
  '/': () => page('Novads', `<ul><li><a href="${CARD}">Suņa reģistrācija</a></li><li><a href="/suni">Par suņiem</a></li></ul>`),
  [CARD]: card,
  '/suni': () => page('Par suņiem', '<p>Suni ved pavadā.</p>'),
};

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  if (path === '/datnes/veidlapa.pdf') {
    const file = isLater ? 'good.pdf' : 'untagged.pdf';
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(readFileSync(join(root, 'fixtures/documents', file)));
    return;
  }
  const html = pages[path]?.();
  if (html === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('nav');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${server.address().port}`;
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

async function audit() {
  await window.go('#/new');
  await window.type('#address-0', `${address}/`);
  await window.click('button', 'Sākt izvērtējumu');
  await window.find('.doing', 'Pabeigts');
}

/** The entries of what changed: heading and text. */
const changes = () =>
  window.run(() =>
    [...document.querySelectorAll('section[aria-labelledby=changed] li')].map((item) => item.innerText.replaceAll(/\s+/g, ' ')),
  );

test('after one run there is nothing to compare', async () => {
  await window.go('#/services/new');
  await window.type('#name', 'Suņa reģistrācija');
  await window.type('#siteAddress', `${address}${CARD}`);
  await window.click('button', 'Saglabāt');
  await window.find('tbody th a', 'Suņa reģistrācija');
  await audit();
  await window.go('#/services/1');
  await settled(window);
  assert.deepEqual(await changes(), []);
});

test('a second run shows which field of the description and which document changed, before and after', async () => {
  isLater = true;
  await audit();
  await window.go('#/services/1');
  await settled(window);
  const found = await changes();
  const of = (word) => found.filter((text) => text.includes(word));
  assert.equal(of('Izpildes termiņš').length, 1, found.join('\n'));
  assert.match(of('Izpildes termiņš')[0], /\b10\b.*\b20\b/);
  assert.equal(of('Pašvaldība reģistrē suņus.').length, 1, found.join('\n'));
  const file = of('Dokuments: mainīts');
  assert.equal(file.length, 1, found.join('\n'));
  assert.match(file[0], /Bija Ir, kas jālabo\..*28.982 baiti.*Ir Automātiskā pārbaude problēmas neatrada\..*38.786 baiti/);
  await window.run(() => document.querySelector('#changed').scrollIntoView());
  await picture('changed-first');
});

test('what changed can be read in every look', async () => {
  await inEveryLook(window, [['service', '#/services/1']], async (name) => {
    await window.run(() => document.querySelector('#changed').scrollIntoView());
    await picture(`changed-${name}`);
  });
});
