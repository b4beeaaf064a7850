//! The chancellery's journey in the real app: from the board to a service, its checklists, a refused and a granted sign-off,
//! and the report to the council.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inEveryLook } from './looks.mjs';
import { KEYS, until, Window } from './window.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const app = process.env.SLIEKSNIS_APP ?? resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/slieksnis-desktop');
const program = join(dirname(app), 'slieksnis');
const pictures = process.env.SLIEKSNIS_PICTURES;
const home = mkdtempSync(join(tmpdir(), 'slieksnis-'));
const year = new Date().getFullYear();

let window;
let site;
/** Set when the form and the description are mended. */
let isMended = false;
/** Address of the service's screen. */
let service;

before(async () => {
  assert.ok(existsSync(app), `there is no app at ${app}`);
  assert.ok(existsSync(program), `there is no program at ${program}`);
  site = createServer((request, response) => {
    const body = PAGES[request.url]?.();
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? 'Nav');
  });
  await new Promise((listening) => site.listen(0, '127.0.0.1', listening));
  window = await Window.open(app, home);
});

after(async () => {
  // First the site: while it listens, this process does not end, whatever becomes of the window.
  site?.close();
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

const at = (path) => `http://127.0.0.1:${site.address().port}${path}`;
const page = (title, main) =>
  `<!doctype html><html lang=lv><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title><main><h1>${title}</h1>${main}</main></html>`;

const PAGES = {
  '/': () => page('Parauga novads', '<p><a href="/koki.html">Koku ciršana</a></p>'),
  '/forma/1.html': () =>
    page('1. solis no 1: pieteikums', `<form>${isMended ? '<label for=v>Vārds</label>' : ''} <input id=v name=v autocomplete=name><button>Iesniegt</button></form>`),
  '/koki.html': () => page('Koku ciršana', description()),
};

function description() {
  const today = new Date().toLocaleDateString('de', { day: '2-digit', month: '2-digit', year: 'numeric' });
  const channels = isMended
    ? '<li>Klātiene: klientu centrs, Domes laukums 1; pirmdien 8.00–18.00.</li><li>E-pasts: <a href="mailto:dome@paraugs.example">dome@paraugs.example</a>.</li><li>E-adrese: pašvaldība.</li>'
    : '';
  return `<dl><div><dt>Cena</dt><dd>Bezmaksas</dd></div><div><dt>Izpildes termiņš darba dienās</dt><dd>10</dd></div>
    <div><dt>Saņēmējs</dt><dd>Jebkura persona</dd></div><div><dt>Saņemšanas ierobežojumi</dt><dd>Nav</dd></div></dl>
    <p><a href="/forma/1.html">Saņemt pakalpojumu</a></p><p>Ja Jums vajadzīga atļauja, iesniedziet pieteikumu pašvaldībai.</p>
    <h2>Procesa apraksts</h2><ol><li><h3>1. Pakalpojuma pieprasīšana</h3><p>Aizpildiet e-formu.</p><h4>Nepieciešamie dokumenti</h4><ul><li>Apliecība.</li></ul>
    <h4>Pieprasīšanas kanāli</h4><ul>${channels}</ul></li><li><h3>2. Pakalpojuma apmaksas kārtība</h3><p>Pakalpojums ir bezmaksas.</p></li>
    <li><h3>3. Pakalpojuma saņemšana</h3><p>Lēmumu Jūs saņemsiet e-adresē.</p></li></ol>
    <h2>Pārsūdzības iespējas</h2><p>Lēmumu var apstrīdēt domē viena mēneša laikā no dienas, kad tas stājies spēkā.</p><p>Informācija atjaunota ${today}.</p>`;
}

async function audit() {
  await window.go('#/new');
  await window.type('#address-0', at('/'));
  await window.click('button', 'Sākt izvērtējumu');
  await window.find('.doing', 'Pabeigts');
}

/** Opens a checklist and answers its lines; the first with the keyboard, as a person without a mouse does. */
async function answer(id) {
  await window.run((list) => document.querySelector(`#${list} summary`).focus(), id);
  await window.press(KEYS.enter);
  await window.until((list) => document.getElementById(list).open, 'an open checklist', id);
  await window.run((list) => document.querySelector(`#${list} input[type=radio]`).focus(), id);
  await window.press(' ');
  await window.until((list) => document.querySelector(`#${list} input[type=radio]`).checked, 'an answer given with the keyboard', id);
  await window.run((list) => {
    for (const yes of document.querySelectorAll(`#${list} input[type=radio][value=yes]`)) yes.click();
  }, id);
}

test('an empty programme says what to do next', async () => {
  await window.click('header a', 'Programma');
  await window.find('h1', 'Programma 2026–2029');
  await window.find('.lead', '52 prioritārie pakalpojumi');
  await window.find('.lead', 'apsolīts uzlabot 20');
  await window.find('a', 'Importēt no tabulas');
});

test('the board shows a service, its year and what it lacks', async () => {
  await window.go('#/services/new');
  await window.type('#name', 'Koku ciršana');
  await window.type('#number', '1');
  await window.type('#siteAddress', at('/koki.html'));
  await window.type('#formAddresses', at('/forma/1.html'));
  await window.type('#priority', '1');
  await window.type('#plannedYear', String(year));
  await window.click('button', 'Saglabāt');
  await window.find('h1', 'Pakalpojumi');
  await audit();
  await window.go('#/programme');
  await window.find('.places .small', 'Neizpildīti');
  assert.equal(await window.run(() => document.querySelectorAll('.places li').length), 20);
  await picture('programme-board');
  await window.click('.places a', 'Koku ciršana');
  await window.find('h1', 'Koku ciršana');
  service = await window.run(() => location.hash);
  await window.find('.lines li', 'neizlabota „Jālabo“ problēma');
  await picture('programme-service');
});

test('a mended form alone does not count: the refusal names every reason', async () => {
  isMended = true;
  await audit();
  await window.go(service);
  await window.find('.lines .chip', 'Izpildīts');
  await window.type('#person', 'Anna Ozola');
  await window.click('button', `Ieskaitīt ${year}. gadā`);
  await window.find('.failure', 'nav atbildes uz 17 pārbaudes jautājumiem');
  await window.find('.failure', 'Par e-formu kopumā nav atbildes uz 11 jautājumiem');
  assert.equal(await window.run(() => document.querySelector('.failure').textContent.includes('„Jālabo“ problēma')), false);
  await picture('programme-refused');
});

test('the checklists are answered and keep the name of who answered', async () => {
  for (const [id, all] of [['step-1', 17], ['transaction', 11]]) {
    await answer(id);
    await picture(`programme-${id}`);
    await window.click(`#${id} button`, 'Saglabāt atbildes');
    await window.find(`#${id} summary`, `atbildētas ${all} no ${all}`);
  }
  await window.find('#step-1 fieldset', 'Saglabāts: Jā – Anna Ozola');
});

test('what meets the definition is counted once, with its evidence', async () => {
  await window.find('p', 'Visi nosacījumi ir izpildīti');
  await window.click('button', `Ieskaitīt ${year}. gadā`);
  await window.find('.chip', `Ieskaitīts ${year}. gadā`);
  await window.click('summary', 'Pierādījumi, kas palikuši pie paraksta');
  await window.find('pre', '"hash"');
  await window.go('#/programme');
  await window.find('.lead', 'Pabeigti un ieskaitīti: 1 no 20');
  await window.find('.places .chip', 'Ieskaitīts');
  await window.find('button', 'Saglabāt DOCX');
});

test('its page in the register says where it stands', async () => {
  await window.go(service.replace('programme', 'services'));
  await window.find('#in-programme ~ p .chip', `Ieskaitīts ${year}. gadā`);
});

test('the screens of a counted service are usable in every look', async () => {
  await inEveryLook(window, [['board', '#/programme'], ['service', service]], (name) => picture(`programme-${name}`));
});

test('the report to the council is saved, and the terminal tells the same', async () => {
  await window.close();
  window = undefined;
  const run = (...words) => execFileSync(program, ['programme', ...words], { env: { ...process.env, SLIEKSNIS_HOME: home }, encoding: 'utf8' });
  // The window lets go of the database a moment after it is gone.
  const free = () => {
    try {
      return run();
    } catch (error) {
      if (/lieto cita programma/.test(error.stderr)) return '';
      throw error;
    }
  };
  assert.match(await until(free, 'the database to be free'), /Pabeigti un ieskaitīti: 1 no 20/);
  assert.equal(JSON.parse(run('--json')).rows[0].counted, year);
  for (const name of ['parskats.docx', 'parskats.html', 'programma.xlsx']) {
    run('report', join(home, name));
    assert.ok(statSync(join(home, name)).size > 1000, name);
  }
});

/** Saves a picture where SLIEKSNIS_PICTURES says, if it does. */
const picture = (name) => pictures && window.shoot(join(pictures, `${name}.png`));
