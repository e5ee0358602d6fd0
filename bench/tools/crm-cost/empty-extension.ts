import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What every page gets of it: a content script and a port alone, or an empty frame too. */
export type EmptyKind = 'folded' | 'open';

/**
 * An extension that does nothing, in the places where ours works: what it holds is what the browser takes for a background, a
 * content script and a frame of any extension. Gives its folder.
 */
export function writeEmptyExtension(kind: EmptyKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  for (const [name, text] of Object.entries(filesOf(kind))) writeFileSync(join(folder, name), text);
  return folder;
}

function filesOf(kind: EmptyKind): Readonly<Record<string, string>> {
  const sites = ['http://*/*'];
  const manifest = {
    manifest_version: 3,
    name: `Empty, ${kind}`,
    version: '1.0.0',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: sites, js: ['page.js'], run_at: 'document_start' }],
    web_accessible_resources: [{ resources: ['frame.html'], matches: sites }],
  };
  return {
    'manifest.json': JSON.stringify(manifest),
    // An open port keeps the background awake, as ours is.
    'background.js': 'chrome.runtime.onConnect.addListener(() => undefined);',
    'page.js': `chrome.runtime.connect();${kind === 'open' ? FRAME : ''}`,
    'frame.html': '<!doctype html><title>Empty</title>',
  };
}

const FRAME = `
addEventListener('load', () => {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('frame.html');
  frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:384px;height:100%';
  document.documentElement.append(frame);
});`;
