import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { germanData } from './lib/analysis/languages/german/data';

/** Takes dangerouslySetInnerHTML out of Preact: nothing here uses it, and the add-on linter warns of the assignment. */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(mjs|module\.js)(\?|$)/.test(id)) return undefined;
      const out = code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html\b/g, '$1.textContent=$2.__html');
      if (out === code) this.error('preact no longer assigns innerHTML the way this plugin expects');
      return { code: out, map: null };
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  imports: false,
  // Everything lies on the reader's disk: nothing to load ahead, and no polyfill that fetches.
  vite: () => ({ plugins: [preact(), preactWithoutInnerHtml()], build: { modulePreload: false } }),
  hooks: {
    // The words of a language that is only read when a page in it is.
    'build:publicAssets'(_, assets) {
      assets.push({ relativeDest: 'model/german.json', contents: JSON.stringify(germanData) });
    },
    'vite:build:extendConfig'(entrypoints, config) {
      // Whose code is in each part, with its licence: the bundler knows.
      config.build = { ...config.build, license: { fileName: `notices/${entrypoints[0]!.name}.md` } };
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      // The popup opens faster from a few files than from many; what its first list has no need of stands in files of its own.
      const panel =
        /\/node_modules\/preact\/|\/lib\/looks\/|\/components\/(?!options|welcome|report|collection|corrections|numbers|save\/(?!files|exported-page|export-words)|summary\/(?:Kinds|ReadingModes)|claims\/(?:KeyBox|key-box|Caveats|ClaimFinder|UpdateHeading)|panel\/PutAside|states\/SettingsProblems)/;
      // What the first list is made from, with what only that asks for. The background keeps articles with it, and has no document.
      const report =
        /\/lib\/(?:report\/(?!numbers|comparisons|scale|counted|figure-rows|exports\/(?!claim-text|one-line|addresses))|analysis\/(?:source-types|sure-from)|extension\/reading-modes)/;
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output))
        output.codeSplitting = {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'panel', test: panel },
            { name: 'reading', test: report },
          ],
        };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Its readme, with privacy and security linked. The host is reserved for examples: the real one comes with the publication.
    homepage_url: 'https://sourcelight.example/',
    minimum_chrome_version: '140',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      // For collections; asks nothing either.
      'unlimitedStorage',
      // Firefox has the sidebar without asking.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'toggle-highlights': { description: '__MSG_commandToggle__', suggested_key: { default: 'Alt+Shift+H' } },
      'next-claim': { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Shift+J' } },
      'previous-claim': { description: '__MSG_commandPrevious__', suggested_key: { default: 'Alt+Shift+K' } },
      // Chromium lets an extension suggest four keys; readers can give this one theirs.
      'reading-mode': { description: '__MSG_commandMode__' },
    },
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      // The tagger's row sums are WebAssembly; nothing else may be made into code.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sourcelight@sourcelight.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '153.0' },
      },
    }),
  }),
});
