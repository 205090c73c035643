import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { host, manifest } from './extension/manifest.ts'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDir: process.env.MINGCHA_OUT ?? '.output',
  imports: false,
  manifest: ({ browser }) => manifest(browser),
  // The beacon is a plain script: WXT's content-script wrapper would bring the polyfill along.
  hooks: {
    'build:manifestGenerated': (_wxt, built) => {
      built.content_scripts = [{ matches: [host], js: ['beacon.js'], run_at: 'document_idle' }]
    },
  },
  vite: () => ({
    plugins: [preact()],
    build: { target: ['chrome102', 'firefox140'], cssTarget: ['chrome102', 'firefox140'], sourcemap: false },
  }),
})
