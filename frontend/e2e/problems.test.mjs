//! The way of IT through the problems, in the real app: work on one, mend the demo, look again, answer questions, audit once
//! more, and find every decision still there.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until, Window } from './window.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const app = process.env.SLIEKSNIS_APP ?? resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/slieksnis-desktop');
const pictures = process.env.SLIEKSNIS_PICTURES;
const home = mkdtempSync(join(tmpdir(), 'slieksnis-'));
const opened = join(home, 'opened');
const mended = mkdtempSync(join(tmpdir(), 'slieksnis-mended-'));

/** The page whose image has no alternative, and the image. */
const PAGE = 'pakalpojumi/berna-registracija-pirmsskola.html';
const IMAGE = 'src="/assets/atteli/skola.webp"';

let window;
/** Address of the problem. */
let problem;
/** Address of the questions of the first audit. */
let questions;

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  process.env.SLIEKSNIS_DEMO_MENDED = mended;
  // Stands in for the browser of the system: keeps what it is asked to open.
  writeFileSync(join(home, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 });
  process.env.PATH = `${home}:${process.env.PATH}`;
  window = await Window.open(app, home);
});

after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
  rmSync(mended, { recursive: true, force: true });
});

const picture = async (name) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await window.shoot(join(pictures, `problems-${name}.png`));
};
const accessible = async (name) => {
  await picture(name);
  assert.deepEqual(await window.violations(), [], name);
};

test('before the first audit the problems say what to do', async () => {
  await window.find('h1', 'Pārbaudiet');
  await window.go('#/problems');
  await window.find('p', 'Vēl nav neviena pabeigta izvērtējuma');
  await accessible('none');
});

test('after an audit of the demo the fix that clears most pages stands first', async () => {
  await window.go('#/');
  await window.click('button', 'Izmēģināt ar parauga pašvaldību');
  await window.find('.doing', 'Pabeigts');
  await window.go('#/problems');
  const first = await window.find('li .clears');
  assert.ok(first);
  assert.match(await window.run(() => document.querySelector('li .clears').textContent), /Viens labojums – 10 lapas/);
  await accessible('all');
});

test('a problem is taken up, and a name is asked for once', async () => {
  await window.click('h2 a', 'Attēlam nav atribūta');
  await window.find('h2', 'Ko darīt');
  problem = await window.run(() => {
    const excerpt = document.querySelector('pre').textContent;
    return excerpt.includes('skola.webp') ? location.hash : '';
  });
  if (!problem) problem = await found();
  await window.type('#person', 'Jānis Liepa');
  await window.click('button', 'Sākt labot');
  await window.find('.chip', 'Tiek labota');
  await window.find('p', 'Tiks saglabāts ar vārdu: Jānis Liepa');
  await window.click('button', 'Izlabots, jāpārliecinās');
  await window.find('.chip', 'Jāpārliecinās');
  await window.until(() => document.querySelector('#do ~ * .button.main')?.textContent === 'Pārbaudīt vēlreiz', 'the check as what comes next');
  await window.until(() => document.activeElement.textContent === 'Pārbaudīt vēlreiz', 'the focus where the pressed button was');
  await accessible('one');
});

test('a check on the spot that still finds it says so', async () => {
  await window.click('button', 'Pārbaudīt vēlreiz');
  await window.find('#retested ~ * .chip', 'Vēl ir: 1');
  await window.find('.chip', 'Tiek labota');
});

test('once the page is mended the check fixes the problem, with before and after', async () => {
  const broken = readFileSync(join(root, 'fixtures/sites/novads', PAGE), 'utf8');
  assert.ok(broken.includes(IMAGE));
  const path = join(mended, PAGE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, broken.replace(IMAGE, `${IMAGE} alt="Skolas ēka"`));
  await window.click('button', 'Pārbaudīt vēlreiz');
  await window.find('#retested ~ * .chip', 'Vairs nav: 1');
  await window.find('.chip', 'Novērsta');
  await window.find('td', 'alt="Skolas ēka"');
  await window.find('li', 'Novērsta: pārbaude to vairs neatrod');
  await accessible('fixed');
});

test('a page and a service are looked at again where they are shown', async () => {
  await window.click('tbody th a', PAGE);
  await window.find('h2', 'Pārbaudīt šo lapu vēlreiz');
  await window.click('button', 'Pārbaudīt vēlreiz');
  await window.find('#retested');
  await window.find('#retested ~ * .chip', 'Vairs nav: 1');
  await window.find('#retested ~ * td', 'alt="Skolas ēka"');
  await accessible('page-again');
  await window.click('h2#tie ~ * a');
  await window.find('h2', 'Pārbaudīt šī pakalpojuma lapas vēlreiz');
  await window.click('button', 'Pārbaudīt vēlreiz');
  await window.find('#retested ~ * .chip', 'Vairs nav: 1');
  await window.run(() => document.querySelector('#retested').scrollIntoView());
  await accessible('service-again');
});

test('a sure failure is put off only with a reason', async () => {
  await window.go('#/problems');
  await window.click('h2 a', 'kontrasts 2,46:1');
  await window.find('h2', 'Ko darīt');
  await window.click('summary', 'Pieņemt lēmumu');
  assert.equal(await window.run(() => document.querySelector('#decide-meets')), null);
  await window.click('label', 'Atlikt');
  await window.click('button', 'Saglabāt lēmumu');
  await window.until(() => document.activeElement.id === 'reason', 'the focus in the reason');
  await window.type('#reason', 'Jauna veidne būs martā.');
  await window.click('button', 'Saglabāt lēmumu');
  await window.find('.chip', 'Atlikta');
  await accessible('deferred');
});

test('the letter says what, where, why and how', async () => {
  await window.click('a', 'Rakstīt vēstuli');
  await window.find('h1', 'Vēstule piegādātājam');
  await window.type('#contact', '63000000');
  await window.click('button', 'Rādīt e-pasta tekstu');
  await window.find('h2', 'E-pasts');
  const body = await window.run(() => document.querySelector('#body').value);
  for (const part of ['kontrasts 2,46:1', '/pakalpojumi/', '1.4.3', 'Jānis Liepa', 'color: #']) assert.ok(body.includes(part), part);
  await accessible('letter');
});

test('questions are answered one after another by the keyboard', async () => {
  await window.go('#/problems');
  await window.click('a', 'Atbildēt uz jautājumiem');
  await window.find('#question');
  questions = await window.run(() => location.hash);
  await window.until(() => document.activeElement.id === 'question', 'the focus in the question');
  await window.find('dt', 'Teksts apkārt');
  await window.click('article button', 'Atvērt lapu pārlūkā');
  await until(() => existsSync(opened) && /^http:\/\/127\.0\.0\.1:\d+\/.*\.html$/.test(readFileSync(opened, 'utf8')), 'the page in the browser');
  await window.run(() => document.querySelector('#question').focus());
  await accessible('question');
  const left = () => window.run(() => [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Atbildēts:')).textContent);
  assert.match(await left(), /Atbildēts: 0/);
  for (const [key, count] of [['a', 1], ['x', 2], ['n', 3]]) {
    await window.press(key);
    await window.find('p', `Atbildēts: ${count}`);
  }
});

test('a new audit finds every decision still in force, and what is fixed stays fixed', async () => {
  await window.go('#/');
  await window.run(() => document.querySelector('h1').focus());
  await window.click('a', 'Jauns izvērtējums');
  await again();
  await window.go('#/problems?state=deferred');
  await window.find('h2 a', 'kontrasts 2,46:1');
  await window.go(problem);
  await window.find('.chip', 'Novērsta');
  const second = questions.replace(/\d+$/, (number) => String(Number(number) + 1));
  await window.go(`#/audit/${second.match(/\d+$/)[0]}/problems?decided=true`);
  await window.find('ol li h2');
  await accessible('decided');
});

/** The problem of the image, when another stands first. */
async function found() {
  await window.go('#/problems');
  await window.find('li .excerpt');
  const to = await window.run(() => {
    const row = [...document.querySelectorAll('main li')].find(
      (item) => item.textContent.includes('skola.webp') && item.textContent.includes('atribūta alt'),
    );
    return row?.querySelector('h2 a').getAttribute('href') ?? '';
  });
  assert.ok(to, 'the image without an alternative is in the list');
  await window.go(to);
  await window.find('h2', 'Ko darīt');
  return to;
}

/** Audits the demo again, at the address it is served at. */
async function again() {
  const address = await window.run(() =>
    window.__TAURI_INTERNALS__.invoke('start_demo').then(({ addresses }) => addresses[0]),
  );
  await window.type('#address-0', address);
  await window.click('button', 'Sākt izvērtējumu');
  await window.find('.doing', 'Pabeigts');
}
