//! Every screen of the real app in every look, with the data of two audits of the demo; and the first screen of all when
//! somebody else holds the database.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

let window;
let holder;

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  holder = spawn('flock', ['--exclusive', '--no-fork', join(home, 'slieksnis.db.lock'), 'sleep', '600'], { stdio: 'ignore' });
  await new Promise((resolve, reject) => holder.once('spawn', resolve).once('error', reject));
  window = await Window.open(app, home);
});

after(async () => {
  holder?.kill();
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Saves a picture where SLIEKSNIS_PICTURES says, if it does. */
const picture = async (name) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await window.shoot(join(pictures, `screens-${name}.png`));
};

test('a program that cannot begin yet begins by itself once the database is free', async () => {
  await window.find('h1', 'Programma nevar sākt darbu');
  await window.find('[role=alert]', 'lieto cita programma');
  await window.find('button', 'Mēģināt vēlreiz');
  await window.find('p', 'Programma pati mēģina vēlreiz');
  assert.deepEqual(await window.violations(), []);
  await picture('in-use');
  holder.kill();
  await window.find('h1', 'Pārbaudiet, vai jūsu tīmekļvietne ir piekļūstama');
  await window.find('button', 'Izmēģināt ar parauga pašvaldību');
});

test('every screen is usable in both themes, enlarged, and in a narrow window', async () => {
  await window.click('button', 'Izmēģināt ar parauga pašvaldību');
  await window.find('.doing', 'Pabeigts');
  await window.go('#/new');
  const address = await window.run(() => window.__TAURI_INTERNALS__.invoke('start_demo').then(({ addresses }) => addresses[0]));
  await window.type('#address-0', address);
  await window.click('button', 'Sākt izvērtējumu');
  await window.find('.doing', 'Pabeigts');
  const places = await screens();
  const named = new Set(places.map(([name]) => name.split(' ')[0]));
  assert.deepEqual([...named].sort(), routes().sort(), 'the list has every screen that the window has');
  await inEveryLook(window, places.map(([name, place]) => [name.replaceAll(' ', '-'), place]), picture);
});

/** Names of all places of the window. */
function routes() {
  const source = readFileSync(join(root, 'frontend/src/lib/route.ts'), 'utf8');
  const type = source.slice(source.indexOf('export type Route ='), source.indexOf('export interface'));
  return [...type.matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
}

/** The first link on a screen that leads where it should. */
async function first(place, selector) {
  await window.go(place);
  await settled(window);
  await window.find(selector);
  return window.run((css) => document.querySelector(css).getAttribute('href'), selector);
}

/** Every screen, named after its place, with its address. */
async function screens() {
  const audit = '#/audit/2';
  const unseen = await first(`${audit}/pages?standing=notJudged`, 'tbody th a');
  const problem = await first('#/problems', 'h2 a[href^="#/problems/"]');
  const component = problem.split('/')[2];
  return [
    ['home', '#/'],
    ['new', '#/new'],
    ['new for-service', '#/new?service=1'],
    ['run', `${audit}/run`],
    ['summary', audit],
    ['services', `${audit}/services`],
    ['pages', `${audit}/pages`],
    ['page', await first(`${audit}/pages?standing=judged`, 'tbody th a')],
    ['pages unseen', `${audit}/pages?standing=notJudged`],
    ['page unseen', unseen],
    ['documents', `${audit}/documents`],
    ['document', await first(`${audit}/documents`, 'tbody th a')],
    ['criteria', `${audit}/criteria`],
    ['problems', `${audit}/problems`],
    ['problem', `${audit}/problems/${component}`],
    ['allProblems', '#/problems'],
    ['oneProblem', problem],
    ['questions', '#/questions/2'],
    ['letter', `#/letter/${component}`],
    ['compare', '#/compare/1/2'],
    ['comparedProblems', '#/compare/1/2/problems'],
    ['comparedProblem', await first('#/compare/1/2/problems', 'main ol > li a')],
    ['comparedPages', '#/compare/1/2/pages'],
    ['rules', '#/rules'],
    ['rule', '#/rules/image-has-name'],
    ['register', '#/services'],
    ['service', '#/services/1'],
    ['description', '#/services/1/description'],
    ['newService', '#/services/new'],
    ['editService', '#/services/1/edit'],
    ['import', '#/services/import'],
    ['programme', '#/programme'],
    ['programmeService', '#/programme/1'],
    ['settings', '#/settings'],
    ['unknown', '#/nowhere'],
  ];
}
