import { defineConfig } from 'wxt';
import { lucideIcons } from './build/lucide-plugin.ts';
import { starterPack } from './build/starter-pack-plugin.ts';

// Fixes the extension's id when it is loaded unpacked, so that a company's policy and the tests can name it.
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs2+DzvJNBSbhqX5caPRv+fN2+CzrLD5zun3Vjc1bzoseD8TIWoB+k31DbpyWL8k8OSZtvVUo4t75YbqpxgRUf2tDrnklbFN0xvzsmVVk0ypo6f+zZWUSxGlMoYLgVTy1ZP3d0mFp3eLt66S6R9LXoJXcLgPa2EG3L3z40pAjWx144QqWDVtFg8Z7GiUZj+WbQzSe6CaO1L8dt4Mt2UJUPqNiCaUFd4+MBJ+GZ2IGpC1yGrWPJJMec9Y0owPtwoFSjRh1iuJNKecScMeI/T8CfyPNojOw3CJlnN8qsLQJEpYoHgrLORuC9fZa8pc3EFAgqHyv+fKmMzYgTJRix5BHwwIDAQAB';

// Trusted Types let through one policy, 'worker', which accepts the search worker's file alone: Chromium asks for a
// policy even there. Packs are fetched from the feeds that an operator or the company named: https, or this very computer,
// where a team lead tries a feed.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [lucideIcons(), starterPack()],
    // As the manifests ask: what these browsers can do (`light-dark()` among it) is not written out for older ones.
    build: { target: ['chrome137', 'firefox140'] },
    // The search worker is built by itself, and reads the pack too.
    worker: { format: 'es', plugins: () => [starterPack()] },
  }),
  zip: { name: 'spalla' },
  manifest: ({ browser, command }) => {
    const isFirefox = browser === 'firefox';
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'it',
      permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
      optional_host_permissions: ['http://*/*', 'https://*/*'],
      action: {},
      commands: {
        'open-search': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openSearch__' },
        // No CRM that we looked at uses it, and none can press it for the operator.
        'redact-field': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_redactField__' },
      },
      web_accessible_resources: [
        {
          resources: ['sidepanel.html'],
          matches: ['http://*/*', 'https://*/*'],
          ...(isFirefox ? {} : { use_dynamic_url: true }),
        },
      ],
      ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
      ...(isFirefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'spalla@spalla.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {
            key: PUBLIC_KEY,
            minimum_chrome_version: '137',
            // Firefox has no schema for policies: platform/feeds/policy.ts checks them everywhere.
            storage: { managed_schema: 'managed_schema.json' },
            // A CRM that sends COEP would otherwise keep the search worker from starting in the embedded frame.
            cross_origin_embedder_policy: { value: 'require-corp' },
            cross_origin_opener_policy: { value: 'same-origin' },
          }),
    };
  },
});
