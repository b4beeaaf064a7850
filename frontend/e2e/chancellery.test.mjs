//! What the chancellery does: imports its services, lets the site be read, and writes the improvement of a description. In the
//! real app and, for the document, the command line over the same database.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inEveryLook, settled } from './looks.mjs';
import { KEYS, until, Window } from './window.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const app = process.env.SLIEKSNIS_APP ?? resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/slieksnis-desktop');
const cli = process.env.SLIEKSNIS_CLI ?? join(dirname(app), 'slieksnis');
const pictures = process.env.SLIEKSNIS_PICTURES;
const home = mkdtempSync(join(tmpdir(), 'slieksnis-'));

const SERVICE = 'Koku ciršana ārpus meža';
const PROPOSAL = 'Maksas pakalpojums: nodeva 1,42 EUR par lēmumu.';
const CARD = `${SERVICE}
Īss apraksts:
Pašvaldība izsniedz atļauju nocirst koku ārpus meža.
Cena:
Bezmaksas
Izpildes termiņš:
30 darba dienas
Saņēmējs:
Jebkura persona
Pakalpojuma pieprasīšana:
Iesniedziet iesniegumu klātienē vai e-adresē.
`;

let window;
/** Address of the improvement sheet. */
let sheet;

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  window = await Window.open(app, home);
});

after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

test('a register of 52 services is imported', async () => {
  const table = join(home, 'pakalpojumi.csv');
  const holder = 'Parauga novada pašvaldība';
  const rows = Array.from({ length: 52 }, (_, index) => [index + 1, index === 0 ? SERVICE : `Pakalpojums ${index + 1}`, holder, 'Kanceleja'].join(';'));
  writeFileSync(table, ['Nr.;Nosaukums;Turētājs;Struktūrvienība', ...rows].join('\n'));
  await window.find('h1');
  await window.go('#/services/import');
  await window.find('.address', 'Datne nav izvēlēta');
  await window.click('button', 'Apskatīt parauga sarakstu');
  await window.find('h2', 'Mainīsies 52 pakalpojumi');
  await picture('import-sample');
  await window.choose('#table', table);
  await window.find('.address', 'Izvēlēta datne: pakalpojumi.csv');
  await window.click('button', 'Importēt');
  await window.until(() => document.querySelectorAll('tbody th a').length === 52, 'all services');
  await window.until(() => document.querySelector('tbody th a').textContent.startsWith('1. '), 'the first number first');
  await window.run(() => {
    const sort = document.querySelector('#sort');
    sort.value = 'name';
    sort.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await window.until(() => location.hash === '#/services?sort=name', 'the order in the address');
  await window.until(() => document.querySelectorAll('tbody th a')[51].textContent.startsWith('52. '), 'numbers in names as numbers');
  await picture('register-sorted');
});

test('a service whose description was never read says what to do next', async () => {
  await window.click('tbody th a', SERVICE);
  await window.find('h2', 'Apraksts');
  await window.click('section a', 'Iesniegt apraksta tekstu');
  await window.find('h2', 'Apraksts vēl nav nolasīts');
  await settled(window);
  assert.deepEqual(await window.violations(), []);
  await picture('sheet-empty');
});

test('the audit of the site reads the descriptions', async () => {
  await window.go('#/');
  await window.click('button', 'Izmēģināt ar parauga pašvaldību');
  await window.find('.doing', 'Pabeigts');
  await window.go('#/services');
  await window.click('tbody th a', SERVICE);
  await window.find('tbody th a', 'Pašvaldības tīmekļvietne');
  await settled(window);
  assert.deepEqual(await window.violations(), []);
  await picture('service');
  await window.click('section a', 'Atvērt uzlabojumu lapu');
  await window.find('h3', 'Cena atbilst tekstam');
  sheet = await window.run(() => location.hash);
});

test('faults are marked in the text and lead to their point', async () => {
  await window.find('mark', '1,42 EUR');
  await window.click('mark + .reference');
  assert.match(await window.run(() => document.activeElement.textContent), /Cena atbilst tekstam/);
});

test('what is typed is saved when the field is left, and is there wherever one comes from', async () => {
  await window.type('#person', 'Anna Bērziņa');
  const field = await window.run(() => document.querySelector('[id$="price-matches-text-payments-proposal"]').id);
  await window.type(`[id="${field}"]`, PROPOSAL);
  await window.press(KEYS.tab);
  await window.find('.done', 'Saglabāts: Uzlabotais teksts');
  await window.find('article .chip', 'Uzlabojums sagatavots');
  const responsible = field.replace('proposal', 'responsible');
  await window.type(`[id="${responsible}"]`, 'Īpašumu nodaļa');
  await window.go('#/services');
  await window.go(sheet);
  await window.until((id, text) => document.getElementById(id)?.value === text, 'the proposal', field, PROPOSAL);
  await window.until((id) => document.getElementById(id)?.value === 'Īpašumu nodaļa', 'what was typed before leaving', responsible);
});

test('a point of a person is added and its state chosen', async () => {
  await window.type('#own-line', 'Pievienot aizpildīta iesnieguma paraugu');
  await window.click('button', 'Pievienot punktu');
  await window.find('h3', 'Pievienot aizpildīta iesnieguma paraugu');
  await window.find('h2', 'atvērti punkti');
  const state = await window.run(() => {
    const own = [...document.querySelectorAll('article')].find((line) => line.textContent.includes('Pievienot aizpildīta iesnieguma paraugu'));
    const choice = own.querySelector('select');
    choice.value = 'submitted';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    return choice.id;
  });
  await window.click(`[id="${state}"] ~ button`);
  await window.until((id) => document.getElementById(id).closest('article').querySelector('.chip').textContent.includes('Iesniegts'), 'the chosen state', state);
});

test('a text given by hand stands beside the published one and is compared with it', async () => {
  const file = join(home, 'kartite.txt');
  writeFileSync(file, CARD);
  await window.choose('#page', file);
  await window.until((text) => document.querySelector('#given').value === text, 'the text of the file', CARD);
  await window.click('button', 'Izvērtēt tekstu');
  await window.find('main nav a', 'Latvija.lv');
  await window.find('#differences ~ .table tbody td', 'Pretruna');
  await settled(window);
  assert.deepEqual(await window.violations(), []);
  await picture('sheet');
  await window.click('main nav a', 'Latvija.lv');
  await window.find('.facts dd', 'Anna Bērziņa');
  assert.deepEqual(await window.violations(), []);
  await picture('sheet-given');
});

test('the sheet of two publications is usable in every look', async () => {
  await inEveryLook(window, [['sheet', sheet]], picture);
});

test('the improvement sheet is a document with the proposal in it', async () => {
  await window.close();
  window = undefined;
  const file = join(home, 'uzlabojumi.docx');
  const database = join(home, 'slieksnis.db');
  await until(() => attempt(['describe', '--service', '1', '--db', database, '--sheet', file]), 'the app to let go of its database');
  assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK');
  execFileSync(cli, ['documents', file]);
  const page = join(home, 'uzlabojumi.html');
  execFileSync(cli, ['describe', '--service', '1', '--db', database, '--sheet', page]);
  const text = readFileSync(page, 'utf8');
  for (const words of [PROPOSAL, 'Īpašumu nodaļa', 'Pievienot aizpildīta iesnieguma paraugu', 'Uzlabojums sagatavots']) {
    assert.ok(text.includes(words), words);
  }
});

/** True if the command line could do it. */
function attempt(words) {
  try {
    execFileSync(cli, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Saves a picture where SLIEKSNIS_PICTURES says, if it does. */
const picture = (name) => pictures && window.shoot(join(pictures, `${name}.png`));
