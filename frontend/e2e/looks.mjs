//! The looks in which every screen has to be usable: both themes, enlarged to 200 %, and 320 pixels wide. One list, which the
//! end-to-end tests share.

import assert from 'node:assert/strict';
import { KEYS } from './window.mjs';

const LOOKS = [
  { name: 'light', theme: 'Gaišs' },
  { name: 'dark', theme: 'Tumšs' },
  { name: 'enlarged', theme: 'Gaišs', isEnlarged: true },
  { name: 'narrow', theme: 'Tumšs', width: 320 },
];

/** Nothing is loading any more. */
export const settled = (window) =>
  window.until(() => !/^(Loading…|Ielādē…)$/m.test(document.querySelector('main').innerText), 'the screen to load');

/** Goes to a place with everything on it open that is folded away. */
export async function shown(window, place) {
  await window.go(place);
  await settled(window);
  await window.run(() => document.querySelectorAll('main details').forEach((details) => (details.open = true)));
  await settled(window);
}

/** Looks at every place in every look: axe-core finds nothing, and nothing is wider than the window. */
export async function inEveryLook(window, places, picture) {
  for (const { name, theme, isEnlarged = false, width = 1280 } of LOOKS) {
    await window.resize(1280, 900);
    await window.go('#/settings');
    await window.click('label', theme);
    await window.click('button', 'Saglabāt');
    await window.find('.done', 'Saglabāts');
    if (isEnlarged) {
      await window.pressWith(KEYS.control, '=', '=', '=', '=', '=');
      await window.until(() => Math.abs(innerWidth - 640) < 40, 'a page of twice the size');
    }
    if (width !== 1280) await window.resize(width, 640);
    for (const [screen, place] of places) {
      await shown(window, place);
      assert.deepEqual(await window.violations(), [], `${screen}, ${name}`);
      const [content, view] = await window.run(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(content <= view, `${screen} is ${content} wide in a window of ${view}, ${name}`);
      await picture(`${screen}-${name}`);
    }
    if (isEnlarged) {
      await window.pressWith(KEYS.control, '0');
      await window.until(() => Math.abs(innerWidth - 1280) < 40, 'a page of its own size');
    }
  }
  await window.resize(1280, 900);
}
