import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { output } from '../../scripts/tools.mjs';

const BUILDS = ['chrome', 'firefox', 'edge'] as const;
const WEB = ['http://*/*', 'https://*/*'];
/** The longest description that the stores of Chrome and Edge take, in characters. */
const DESCRIPTION_MAX = 132;

const KEYS = {
  every: [
    'action',
    'background',
    'commands',
    'content_security_policy',
    'default_locale',
    'description',
    'icons',
    'manifest_version',
    'name',
    'optional_host_permissions',
    'permissions',
    'version',
    'web_accessible_resources',
  ],
  chromium: [
    'cross_origin_embedder_policy',
    'cross_origin_opener_policy',
    'key',
    'minimum_chrome_version',
    'side_panel',
    'storage',
  ],
  firefox: ['browser_specific_settings', 'sidebar_action'],
} as const;

interface Manifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly web_accessible_resources: readonly object[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly background: object;
  readonly [key: string]: unknown;
}

beforeAll(() => buildIfNeeded(...BUILDS), 120_000);

describe.each(BUILDS)('the manifest for %s', (build) => {
  const isFirefox = build === 'firefox';
  let manifest: Manifest;

  beforeAll(() => {
    manifest = manifestOf(build);
  });

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].toSorted()).toEqual(
      [
        'activeTab',
        'alarms',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...(isFirefox ? [] : ['sidePanel']),
      ].toSorted(),
    );
    expect(manifest['optional_permissions']).toBeUndefined();
  });

  it('reads no page before the operator lets it: web pages are optional, one site at a time', () => {
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(WEB);
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['user_scripts']).toBeUndefined();
  });

  it('has these keys and no other', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      [...KEYS.every, ...KEYS[isFirefox ? 'firefox' : 'chromium']].toSorted(),
    );
    expect(manifest.manifest_version).toBe(3);
  });

  it('lets its pages load nothing from outside but what they ask for as data, run no text as code, and be changed by no HTML', () => {
    const policy = Object.fromEntries(
      (manifest.content_security_policy['extension_pages'] ?? '').split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );

    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self' https: http://127.0.0.1:* http://localhost:*",
      'frame-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'worker',
    });
  });

  it('opens to web pages the panel alone, and in Chromium by an address that changes with each session', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['sidepanel.html'], matches: WEB, ...(!isFirefox && { use_dynamic_url: true }) },
    ]);
  });

  it('names files that are there', () => {
    const files = JSON.stringify([
      manifest.icons,
      manifest.background,
      manifest['side_panel'],
      manifest['sidebar_action'],
    ]);
    const named = [...files.matchAll(/"([^"]+\.(?:png|js|html))"/gu)].map(([, file = '']) => file);

    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    expect(named.length).toBeGreaterThanOrEqual(6);
    expect(named.filter((file) => !existsSync(join(folderOf(build), file)))).toEqual([]);
    for (const [size, file] of Object.entries(manifest.icons))
      expect(sizeOfPng(build, file)).toEqual([Number(size), Number(size)]);
  });

  it.each(['it', 'en'])('says in %s what it is, in the words that a store takes', (language) => {
    const messages = messagesOf(build, language);
    const fields = [manifest.name, manifest.description, JSON.stringify(manifest['commands'])].join(' ');
    const names = [...fields.matchAll(/__MSG_(\w+)__/gu)].map(([, name = '']) => name);

    expect(names).toEqual(['extensionName', 'extensionDescription', 'openSearch', 'redactField']);
    expect(names.filter((name) => !/\S{3}/u.test(messages[name]?.message ?? ''))).toEqual([]);
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extensionDescription']?.message.length).toBeGreaterThan(40);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
  });

  it('has commands whose keys CRMs do not use', () => {
    expect(manifest['commands']).toEqual({
      'open-search': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openSearch__' },
      'redact-field': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_redactField__' },
    });
  });
});

describe('the manifest for firefox', () => {
  it('says that it collects no data, and opens no sidebar by itself', () => {
    const manifest = manifestOf('firefox');

    expect(manifest['browser_specific_settings']).toEqual({
      gecko: {
        id: 'spalla@spalla.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
    expect(manifest['sidebar_action']).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });
});

describe.each(['chrome', 'edge'] as const)('the manifest for %s', (build) => {
  it("keeps the extension's id, and has the panel in the browser's own side panel", () => {
    const manifest = manifestOf(build);

    expect(manifest['key']).toMatch(/^[A-Za-z0-9+/=]{300,}$/u);
    expect(manifest['side_panel']).toEqual({ default_path: 'sidepanel.html' });
    expect(Number(manifest['minimum_chrome_version'])).toBeGreaterThanOrEqual(137);
  });
});

function manifestOf(build: (typeof BUILDS)[number]): Manifest {
  return JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8')) as Manifest;
}

function folderOf(build: (typeof BUILDS)[number]): string {
  return join(output, `${build}-mv3`);
}

function messagesOf(build: (typeof BUILDS)[number], language: string): Readonly<Record<string, { message: string }>> {
  return JSON.parse(readFileSync(join(folderOf(build), '_locales', language, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
}

function sizeOfPng(build: (typeof BUILDS)[number], file: string): [number, number] {
  const bytes = readFileSync(join(folderOf(build), file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
