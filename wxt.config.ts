import { type CompressOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

const icons = (name: 'on' | 'off') => ({
  16: `icons/${name}-16.png`,
  32: `icons/${name}-32.png`,
  48: `icons/${name}-48.png`,
  128: `icons/${name}-128.png`,
});

/** Scripts that run in pages, which have a budget (tools/size.mjs): a second minifier takes 4 % off what the first has left. */
const PAGE_SCRIPTS = ['glance.js', 'gate.js', 'reader.js'];
const squeeze = async (code: string, compress: CompressOptions) =>
  (await minify(code, { ecma: 2020, compress })).code ?? code;
const squeezePageScripts: Plugin = {
  name: 'squeeze-page-scripts',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !PAGE_SCRIPTS.includes(chunk.fileName)) continue;
        const once = await squeeze(chunk.code, { passes: 2 });
        // What the first run has moved together; and settings of other contexts, which are frozen, may go.
        chunk.code = await squeeze(once, { passes: 2, pure_funcs: ['Object.freeze'] });
      }
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Says Who',
    description:
      'Shows, on the news page you are reading, who says each thing. It asks questions and never says what is true.',
    // The attribution net runs in WebAssembly, from bytes in the extension's own code.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';" },
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    icons: icons('on'),
    action: { default_title: 'Says Who', default_icon: icons('on') },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next mark',
      },
      'previous-mark': {
        // Chromium loads no extension that suggests more than four keys: there the reader sets this one. On a mark the arrow
        // keys go both ways.
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+K' } }),
        description: 'Go to the mark before',
      },
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Open or close the note',
      },
      'toggle-inserted': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: 'Show lines put aside, or hide them',
      },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Save this article',
      },
    },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...((mode === 'e2e' || mode === 'demo') && { host_permissions: LOOPBACK }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '129' }),
  }),
  hooks: {
    // WXT takes a page of this name for the browser's own side panel and asks for it; ours opens in a tab.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.side_panel;
      delete manifest.sidebar_action;
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel') ?? [];
    },
  },
  vite: ({ mode }) => ({
    plugins: mode === 'development' ? [] : [squeezePageScripts],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers that the manifests let in: nothing is written twice for older ones.
    build: { target: ['chrome129', 'firefox147'] },
  }),
});
