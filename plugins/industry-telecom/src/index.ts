import { definePlugin, packFile } from '@wheelhouse/plugin-api';

/** The telecom industry plugin: one template pack for mobile and home-broadband operators, and no code. */
export default definePlugin({
  id: 'industry-telecom',
  version: '1.0.0',
  engine: '^1.0.0',
  title: { en: 'Telecom operator', 'zh-Hans': '电信运营商', 'zh-Hant': '電信業者' },
  templates: [packFile('industry-telecom', '1.0.0', new URL('../packs/telecom.json', import.meta.url))],
});
