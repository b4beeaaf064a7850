//! What a person does from the first start to a result, in the real app: the binary that SLIEKSNIS_APP names, otherwise the
//! one that `cargo build` left.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { KEYS, Window } from './window.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const app = process.env.SLIEKSNIS_APP ?? resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/slieksnis-desktop');
const pictures = process.env.SLIEKSNIS_PICTURES;
const home = mkdtempSync(join(tmpdir(), 'slieksnis-'));

let window;
/** Address of the audit's first screen. */
let audit;

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  window = await Window.open(app, home);
});

after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

const heading = () => window.run(() => document.querySelector('h1').textContent);
const focused = () => window.run(() => document.activeElement.textContent);

test('the first start welcomes in Latvian and offers the demo', async () => {
  await window.find('h1', 'Pārbaudiet, vai jūsu tīmekļvietne ir piekļūstama');
  assert.equal(await window.run(() => document.documentElement.lang), 'lv');
  await window.find('button', 'Izmēģināt ar parauga pašvaldību');
});

test('the first Tab stop skips to the content', async () => {
  await window.press(KEYS.tab);
  assert.equal(await focused(), 'Pāriet uz saturu');
  await window.press(KEYS.enter);
  await window.until(() => document.activeElement.tagName === 'MAIN', 'the focus in main');
  await picture('welcome');
});

test('a wrong address is explained beside its field', async () => {
  await window.type('#address', 'ht tp:/novads');
  await window.click('button', 'Sākt izvērtējumu');
  await window.until(() => document.activeElement.getAttribute('aria-invalid') === 'true', 'the focus in the wrong field');
  const described = await window.run(() =>
    document.activeElement
      .getAttribute('aria-describedby')
      .split(' ')
      .map((id) => document.getElementById(id).textContent)
      .join(' '),
  );
  assert.match(described, /atstarpe/);
});

test('the demo runs to its end and shows its pages arriving', async () => {
  await window.click('button', 'Izmēģināt ar parauga pašvaldību');
  await window.find('h2', 'Lapas');
  await window.find('tbody th a');
  await picture('arriving');
  await window.find('.doing', 'Pabeigts');
  assert.match(await window.run(() => document.querySelector('[role=status]').textContent), /Izvērtējums pabeigts/);
  await window.click('a', 'Skatīt rezultātus');
  await window.find('h1', 'Kopsavilkums');
  assert.equal(await focused(), 'Kopsavilkums');
  audit = await window.run(() => location.hash);
});

test('the summary tells faults, questions and what was not checked, and leads to each list', async () => {
  const figures = await window.run(() =>
    Object.fromEntries([...document.querySelectorAll('.figure')].map((card) => [card.getAttribute('href').split('=')[1], card.querySelector('.count').textContent])),
  );
  assert.ok(Number(figures.toFix) > 0, JSON.stringify(figures));
  await window.find('.list dt', 'Nav pārbaudītas');
  await window.click('.figure.fix');
  await window.find('h1', 'Problēmas');
  await window.until((all) => document.querySelectorAll('main ol > li').length === Math.min(50, Number(all)), 'all faults', figures.toFix);
});

test('results are there by service, page and criterion', async () => {
  await window.click('main nav a', 'Pakalpojumi');
  await window.find('h1', 'Pakalpojumi');
  await window.find('tbody th strong');
  assert.ok((await window.run(() => document.querySelectorAll('tbody th strong').length)) >= 10);

  await window.click('main nav a', 'Kritēriji');
  await window.find('h1', 'Kritēriji');
  await window.find('caption', 'Uztverams');
  assert.equal(await window.run(() => document.querySelectorAll('tbody tr').length), 50);
  await window.find('tbody td', 'Neatbilst');

  await window.click('main nav a', 'Lapas');
  await window.find('h1', 'Lapas');
  await window.click('nav a', 'Nav pārbaudītas');
  await window.until(() => location.hash.includes('standing=notJudged'), 'the filter');
});

test('a fault leads to its element, reason, remedy and every place', async () => {
  await window.go(`${audit}/problems?urgency=toFix`);
  await window.click('main ol > li a');
  await window.find('h2', 'Elements');
  assert.ok((await window.run(() => document.querySelector('pre').textContent)).includes('<'));
  await window.find('h2', 'Kā novērst');
  await window.find('h2', 'Kāpēc tas ir svarīgi');
  assert.ok((await heading()).length > 5);
  await window.click('tbody th a');
  await window.find('h2', 'Pierādījumi');
  await window.find('h2', 'Ko teica katra kārtula');
  assert.ok((await window.run(() => document.querySelectorAll('#outcomes ~ .table tbody tr').length)) >= 20);
});

test('the language changes everywhere at once', async () => {
  await window.click('button', 'English');
  await window.find('h2', 'Evidence');
  assert.equal(await window.run(() => document.documentElement.lang), 'en');
  await window.find('h2', 'What every rule said');
});

test('settings are kept', async () => {
  await window.go('#/settings');
  await window.type('#institution', 'Parauga novada pašvaldība');
  await window.click('label', 'Dark');
  await window.click('button', 'Save');
  await window.find('.done', 'Saved');
  assert.equal(await window.run(() => document.documentElement.dataset.theme), 'dark');
});

test('a service is added to the register, mended and taken out again', async () => {
  await window.go('#/services');
  await window.find('tbody th a');
  const before = await window.run(() => document.querySelectorAll('tbody th a').length);
  await window.click('a', 'Add a service');
  await window.find('h1', 'New service');
  await window.click('button', 'Save');
  await window.until(() => document.activeElement.id === 'name' && document.activeElement.getAttribute('aria-invalid') === 'true', 'the focus in the empty name');
  await window.type('#name', 'Koku ciršanas atļauja');
  await window.type('#siteAddress', 'ftp://novads.example');
  await window.click('button', 'Save');
  await window.until(() => document.activeElement.id === 'siteAddress', 'the focus in the wrong address');
  await window.type('#siteAddress', 'novads.example/koki');
  await window.type('#requestsPerYear', '9000');
  await window.click('button', 'Save');
  await window.find('tbody th a', 'Koku ciršanas atļauja');
  assert.equal(await window.run(() => document.querySelectorAll('tbody th a').length), before + 1);

  await window.click('main nav a', 'Often asked for');
  await window.until(() => document.querySelectorAll('tbody th a').length === 1, 'the only one asked for often');
  await window.click('tbody th a', 'Koku ciršanas atļauja');
  await window.find('h1', 'Koku ciršanas atļauja');
  await window.click('a', "Change the register's facts");
  await window.find('h1', "Change the register's facts");
  assert.equal(await window.run(() => document.querySelector('#siteAddress').value), 'https://novads.example/koki');
  await window.click('button', 'Take out of the register');
  await window.click('button', 'Yes, take it out');
  await window.find('h1', 'Services');
  await window.until((count) => document.querySelectorAll('tbody th a').length === count, 'one service less', before);
});

test('a table of services is looked at, refused with its faults, and imported once it is mended', async () => {
  const table = join(home, 'services.csv');
  const rows = Array.from({ length: 52 }, (_, index) => `${index + 101};Service ${index + 1};Chancellery`);
  await window.go('#/services');
  await window.find('tbody th a');
  const before = await window.run(() => document.querySelectorAll('tbody th a').length);
  await window.click('a', 'Import from a table');
  await window.find('h1', 'Import services');
  writeFileSync(table, ['Number;Name;Unit', ...rows, '153;;Chancellery'].join('\n'));
  await window.choose('#table', table);
  await window.find('h2', '1 fault in the table');
  assert.equal(await window.run(() => document.querySelector('tbody td').textContent), '54');
  writeFileSync(table, ['Number;Name;Unit', ...rows].join('\n'));
  await window.choose('#table', table);
  await window.find('h2', '52 services will change');
  await picture('import');
  await window.click('button', 'Import');
  await window.until((count) => document.querySelectorAll('tbody th a').length === count, 'all services', before + 52);
});

test('an audit that takes its time can be paused', async () => {
  await window.go('#/');
  const address = await window.run(() => document.querySelector('tbody .address').textContent);
  await window.click('a', 'New audit');
  await window.find('h1', 'New audit');
  await window.type('#address-0', `http://${address}`);
  await window.type('#name', 'Slow');
  await window.click('summary', 'More settings');
  await window.type('#delay', '2');
  await window.click('button', 'Start the audit');
  await window.find('h1', 'Slow');
  await window.find('tbody th a');
  await window.click('button', 'Pause');
  await window.find('.doing', 'Paused');
  assert.equal((await focused()).trim(), 'Resume');
});

test('after a restart the audits and the settings are there again', async () => {
  await window.close();
  window = await Window.open(app, home);
  await window.find('h1', 'Audits');
  await window.find('tbody td', 'Finished');
  await window.find('tbody td', 'Paused');
  assert.equal(await window.run(() => document.documentElement.dataset.theme), 'dark');
  await window.go('#/settings');
  assert.equal(await window.run(() => document.querySelector('#institution').value), 'Parauga novada pašvaldība');
});

test('a paused audit goes on after a restart, until a person cancels it', async () => {
  await window.go('#/');
  await window.click('button', 'Resume: Slow');
  await window.find('h1', 'Slow');
  await window.find('.doing', 'Checking:');
  await window.click('button', 'Cancel');
  await window.click('button', 'Yes, cancel it');
  await window.find('.doing', 'Cancelled');
  await window.go('#/');
  await window.find('tbody td', 'Cancelled');
});

/** Saves a picture where SLIEKSNIS_PICTURES says, if it does. */
const picture = (name) => pictures && window.shoot(join(pictures, `${name}.png`));
