import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const locales = fileURLToPath(new URL('../locales', import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: { alias: { $locales: locales } },
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: ['.', locales] } },
  build: {
    // The oldest web views we run in: WebKitGTK and WKWebView like Safari 16.4, WebView2 like Chrome 111.
    target: ['safari16.4', 'chrome111'],
    // Fonts stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
  },
});
