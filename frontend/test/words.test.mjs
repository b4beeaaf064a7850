//! Both languages say the same things, and every word that a screen asks for is there.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const here = new URL('.', import.meta.url);
const lv = messages('lv');
const en = messages('en');
const sources = read(new URL('../src/', here));

test('Latvian and English have the same keys', () => {
  assert.deepEqual([...lv.keys()], [...en.keys()]);
});

test('Latvian and English take the same arguments', () => {
  for (const [key, text] of lv) assert.deepEqual(variables(text), variables(en.get(key)), key);
});

test('no text is empty', () => {
  for (const [key, text] of [...lv, ...en]) assert.notEqual(text.trim(), '', key);
});

test('every key that a screen names is there', () => {
  const called = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key);
  const listed = [...sources.matchAll(/word: '([^']+)'/g)].map(([, key]) => key);
  assert.ok(called.length > 100);
  for (const key of [...called, ...listed]) assert.ok(lv.has(key), key);
});

test('every key is used by a screen', () => {
  for (const key of lv.keys()) {
    const [id, attribute] = key.split('.');
    assert.ok(sources.includes(`'${id}'`) || sources.includes(`'${key}'`), key);
    if (attribute) assert.ok(sources.includes(`.${attribute}\``) || sources.includes(`'${key}'`), key);
  }
});

/** Key or key.attribute → text. */
function messages(language) {
  const texts = new Map();
  let id = '';
  let key = '';
  const folder = new URL(`../../locales/${language}/`, here);
  const files = ['ui.ftl', ...readdirSync(new URL('screens/', folder)).sort().map((name) => `screens/${name}`)];
  for (const line of files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))) {
    const message = /^([a-z][a-z0-9-]*) = ?(.*)$/.exec(line);
    const attribute = /^ {4}\.([a-z]+) = (.*)$/.exec(line);
    if (message) {
      [id, key] = [message[1], message[1]];
      assert.ok(!texts.has(key), `${key} is there twice`);
      texts.set(key, message[2]);
    } else if (attribute) {
      key = `${id}.${attribute[1]}`;
      texts.set(key, attribute[2]);
    } else if (/^\s+\S/.test(line)) {
      texts.set(key, `${texts.get(key)}\n${line}`);
    }
  }
  return texts;
}

function variables(text) {
  return [...new Set([...text.matchAll(/\$([A-Za-z]+)/g)].map(([, name]) => name))].sort();
}

function read(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'bindings')
    .map((entry) => {
      const path = new URL(entry.name + (entry.isDirectory() ? '/' : ''), folder);
      return entry.isDirectory() ? read(path) : readFileSync(path, 'utf8');
    })
    .join('\n');
}
