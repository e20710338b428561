import { defineConfig } from 'wxt';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

const icons = (name: 'on' | 'off') => ({
  16: `icons/${name}-16.png`,
  32: `icons/${name}-32.png`,
  48: `icons/${name}-48.png`,
  128: `icons/${name}-128.png`,
});

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
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the mark before',
      },
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Open or close the note',
      },
      'toggle-inserted': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: 'Put inserted lines aside, or back',
      },
      'save-article': {
        // Chromium loads no extension that suggests more than four keys; there the reader sets this one.
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+S' } }),
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
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
});
