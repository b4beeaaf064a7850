import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { paint } from './lib/preferences.svelte';

paint();
const target = document.getElementById('app');
if (target) mount(App, { target });
