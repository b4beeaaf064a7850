//! The real window, driven over plain WebDriver: WebKitWebDriver starts the app and speaks to its web view.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Longest wait for anything a person would wait for. */
const PATIENCE_MS = 60_000;
/** Pause between two looks. */
const LOOK_MS = 50;

export const KEYS = { tab: '\uE004', enter: '\uE007', control: '\uE009' };

/** A running app. */
export class Window {
  #driver;
  #session;
  #app;
  #home;

  /** Starts the app with its data in a folder. */
  static async open(app, home) {
    const window = new Window();
    window.#app = realpathSync(app);
    window.#home = home;
    const port = await freePort();
    window.#driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, TAURI_WEBVIEW_AUTOMATION: 'true', SLIEKSNIS_HOME: home },
    });
    try {
      await window.#begin(`http://127.0.0.1:${port}`, app);
    } catch (error) {
      window.#driver.kill();
      throw error;
    }
    return window;
  }

  async #begin(base, app) {
    await until(async () => (await fetch(`${base}/status`).catch(() => null))?.ok, 'the driver to listen');
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: app, args: [] } } };
    const { sessionId } = await call('POST', `${base}/session`, { capabilities });
    this.#session = `${base}/session/${sessionId}`;
  }

  /** Closes the app and its driver, and waits until the app has let go of its database. The driver may end first and leave the app behind. */
  async close() {
    await this.#call('DELETE', '').catch(() => null);
    const gone = new Promise((resolve) => this.#driver.once('exit', resolve));
    this.#driver.kill();
    await gone;
    for (const id of processes(this.#app, this.#home)) kill(id);
    await until(() => processes(this.#app, this.#home).length === 0, 'the app to end');
  }

  /** Waits for an element, by CSS selector and by a part of its text. */
  find(selector, text = '') {
    const find = async () => {
      const found = await this.run(
        (css, part) =>
          [...document.querySelectorAll(css)].find((element) => element.checkVisibility() && element.textContent.includes(part)) ?? null,
        selector,
        text,
      );
      return found?.[ELEMENT];
    };
    return until(find, `${selector} “${text}”`, () => this.run(() => document.querySelector('main')?.innerText));
  }

  async click(selector, text) {
    const element = await this.find(selector, text);
    await this.#still({ [ELEMENT]: element });
    await this.#call('POST', `/element/${element}/click`, {});
  }

  /** Waits until an element in view stays where it is: what is loaded above it moves it from under the pointer. */
  async #still(element) {
    const place = (found) => {
      found.scrollIntoView({ block: 'center' });
      const { x, y } = found.getBoundingClientRect();
      return `${x} ${y}`;
    };
    let before;
    await until(async () => {
      const now = await this.run(place, element);
      const stays = now === before;
      before = now;
      return stays;
    }, 'an element that stays where it is');
  }

  /** Types into a field that is emptied first. */
  async type(selector, words) {
    const element = await this.find(selector);
    await this.#call('POST', `/element/${element}/clear`, {});
    await this.#call('POST', `/element/${element}/value`, { text: words });
  }

  /** Gives a file to a field for files. */
  async choose(selector, path) {
    const element = await this.find(selector);
    await this.#call('POST', `/element/${element}/value`, { text: path });
  }

  /** Presses keys, whatever has the focus. */
  async press(...keys) {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Presses keys while another is held. */
  async pressWith(held, ...keys) {
    const pressed = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const actions = [{ type: 'keyDown', value: held }, ...pressed, { type: 'keyUp', value: held }];
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** What a function gives when it runs in the screen. */
  run(work, ...args) {
    return this.#call('POST', '/execute/sync', { script: `return (${work})(...arguments)`, args });
  }

  /** Waits until a function that runs in the screen gives something true. */
  until(work, what, ...args) {
    return until(() => this.run(work, ...args), what, () => this.run(() => document.querySelector('main')?.innerText));
  }

  /** Goes to a place by its address and waits for its heading. */
  async go(hash) {
    await this.run((to) => {
      const screen = (hash) => hash.split('?')[0];
      if (location.hash === to) return;
      // Another part of the same screen keeps its heading.
      if (screen(location.hash) !== screen(to)) document.querySelector('h1')?.setAttribute('data-left', '');
      location.hash = to;
    }, hash);
    await this.until(
      (to) => location.hash === to && document.querySelector('h1:not([data-left])') !== null,
      `the screen ${hash}`,
      hash,
    );
  }

  /** Resizes the window; sizes are CSS pixels. */
  async resize(width, height) {
    await this.#call('POST', '/window/rect', { width, height });
    await this.until((wide) => Math.abs(innerWidth - wide) < 40, `a width of ${width}`, width);
  }

  /** Violations that axe-core finds on the screen, as short lines. */
  async violations() {
    await this.#call('POST', '/execute/sync', { script: `if (!window.axe) { ${AXE} }`, args: [] });
    return this.#call('POST', '/execute/async', {
      script: `const done = arguments[0];
        axe.run(document, { resultTypes: ['violations'] }).then(
          ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
            id + ' ' + target.join(' ') + ' ' + failureSummary))),
          (error) => done([String(error)]));`,
      args: [],
    });
  }

  /** Saves a picture of the window. */
  async shoot(path) {
    writeFileSync(path, Buffer.from(await this.#call('GET', '/screenshot'), 'base64'));
  }

  #call(method, path, body) {
    return call(method, this.#session + path, body);
  }
}

/** Looks until there is something; fails after a while, saying what was waited for and what was there instead. */
export async function until(look, what, otherwise = () => '') {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. There was: ${await otherwise()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Processes of the app with its data in a folder. */
function processes(app, home) {
  return readdirSync('/proc').filter((name) => {
    try {
      return readlinkSync(`/proc/${name}/exe`) === app && readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(`SLIEKSNIS_HOME=${home}`);
    } catch {
      return false; // no process, or one that ended meanwhile or is not ours
    }
  });
}

function kill(id) {
  try {
    process.kill(Number(id), 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function call(method, address, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE_MS) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
