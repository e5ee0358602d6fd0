import { mountPanelHost } from '@/crm/host/panel-host.ts';
import type { HostSettings, PanelHost } from '@/crm/host/panel-host.ts';
import { drawn } from '@/crm/drawn.ts';
import { whenLoaded } from '@/crm/page-loaded.ts';
import { watchPage } from '@/crm/watch-page.ts';
import type { WatchedPage } from '@/crm/watch-page.ts';
import { crmProfiles } from '@/crm/profiles/index.ts';
import { pageTranslator } from '@/locales/page.ts';
import { writePanelAddress } from '@/panel/panel-address.ts';
import { refuseUnseen } from '@/panel/refuse-unseen.ts';
import { watchSight } from '@/panel/seen-by-operator.ts';
import type { PagePicker } from '@/crm/picking/watch-picking.ts';
import { askAgain } from '@/platform/messages/ask-again.ts';
import { createCaller } from '@/platform/messages/caller.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { connectToBackground, hearCalls } from '@/platform/messages/connect.ts';
import type { pageEvents, pageRequests } from '@/platform/messages/page-map.ts';
import type { Preferences, SiteSettings } from '@/platform/messages/page-values.ts';
import type { FieldFindings } from '@/privacy/finding.ts';
import { openFindings } from '@/privacy/policy/open-findings.ts';
import type { FieldWords } from '@/privacy/signals/field-words.ts';
import { answerPicking } from './answer-picking.ts';
import type { StartFields } from './load-fields.ts';
import { fieldTexts, hostTexts, railOf } from './page-texts.ts';

type PageRequest = keyof typeof pageRequests;
type PageEvent = keyof typeof pageEvents;
type PageCaller = Caller<PageRequest, PageEvent>;

/** What the CRM page and the practice page do differently. */
export interface PageWorld {
  /** The address of the panel's page, without what follows `#`. */
  readonly panelPage: string;
  readonly loadFields: (caller: PageCaller) => Promise<StartFields | null>;
  readonly loadPicker: (caller: PageCaller) => Promise<PagePicker | null>;
  /** The tokens of the theme, for what is drawn in the page. */
  readonly css: string;
  readonly closedRootOf: (element: HTMLElement) => ShadowRoot | null;
  /** Of the browser, until the operator's own is known. */
  readonly language: 'it' | 'en';
  readonly newId: () => string;
  readonly lifetime: AbortController;
  /** Whether this page may be without a port while its panel is folded: the background can call it. */
  readonly mayRest: () => boolean;
  /** The extension was updated or removed under this page. */
  readonly onLost: () => void;
}

/** Puts the panel beside this page and watches its fields, until the lifetime ends. */
export async function runPage(world: PageWorld): Promise<void> {
  const { signal } = world.lifetime;
  const lost = new AbortController();
  let host: PanelHost | null = null;
  const caller: PageCaller = createCaller<PageRequest, PageEvent>({
    messages: 'judged',
    connect: () => connectToBackground('content'),
    onLost() {
      // The panel may still hold a draft; whoever watches the fields from now on is the next copy, or nobody.
      lost.abort();
      host?.declareLost();
      world.onLost();
    },
    mayRest: () => host?.isFolded() === true && world.mayRest(),
    signal,
  });
  hearCalls(caller.wake, signal);
  // From the beginning, so that it hears before any script of the page does.
  const page = watch(world, { caller, host: () => host, lost: lost.signal });
  answerPanel(caller, page);
  caller.on('site.disabled', () => world.lifetime.abort());
  const mounted = mount();
  // Who asks for the panel while the page loads gets it then.
  const onHost = (act: (it: PanelHost) => void) => void mounted.then((it) => it && act(it)).catch(() => undefined);
  caller.on('host.toggle', () => onHost((it) => it.toggle()));
  caller.on('search.focus', () => {
    onHost((it) => {
      it.open();
      it.focusFrame();
    });
  });
  if (!(await mounted)) return;
  answerPicking({
    caller,
    page,
    document,
    loadPicker: world.loadPicker,
    css: world.css,
    isOurs: (target) => host?.contains(target) ?? false,
    focusPanel: () => host?.focusFrame(),
    signal: AbortSignal.any([signal, lost.signal]),
  });
  // A pack knows the company's own CRM better than we do. Without an answer our own profiles stay.
  const brought = await askAgain(() => caller.ask('profiles.read', {})).catch(() => []);
  if (brought.length > 0) page.setProfiles([...brought, ...crmProfiles]);

  /** Behind the page's load: to answer, the background needs the processor that the page is waiting for. */
  async function mount(): Promise<PanelHost | null> {
    await new Promise<void>((resume) => whenLoaded(resume, signal));
    const [settings, preferences] = await Promise.all([
      askAgain(() => caller.ask('site.read', {})),
      askAgain(() => caller.ask('preferences.read', {})),
    ]);
    if (signal.aborted) return null;
    host = mountHost(world, { caller, settings, preferences });
    host.setBadge('privacy', openCount(page.findings()));
    page.setTexts(fieldTexts(pageTranslator(preferences.language)));
    follow(world, { caller, host, page, settings });
    return host;
  }
}

function mountHost(
  world: PageWorld,
  { caller, settings, preferences }: { caller: PageCaller; settings: SiteSettings; preferences: Preferences },
): PanelHost {
  const t = pageTranslator(preferences.language);
  return mountPanelHost({
    document,
    async frameAddress(panel) {
      const { token } = await caller.ask('token.issue', {});
      return world.panelPage + writePanelAddress({ token, panel });
    },
    rail: railOf(t),
    texts: hostTexts(t),
    settings: hostSettings(settings),
    theme: preferences.theme,
    css: world.css,
    // What the operator chose is in force here already; when it cannot be kept, the next page starts as before.
    onChange: (change) => void caller.ask('site.write', change).catch(() => undefined),
    closedRootOf: world.closedRootOf,
    refuseUnseen: (element, signal) =>
      refuseUnseen(element, {
        sight: watchSight(element, { now: () => performance.now(), drawn: () => drawn(window), signal }),
        signal,
      }),
    onSuccessor: () => world.lifetime.abort(),
    onPanel: (panel) => caller.tell('panel.show', { panel }),
    signal: world.lifetime.signal,
  });
}

function watch(
  world: PageWorld,
  { caller, host, lost }: { caller: PageCaller; host: () => PanelHost | null; lost: AbortSignal },
): WatchedPage {
  return watchPage({
    document,
    site: `${location.protocol}//${location.host}`,
    profiles: crmProfiles,
    loadFields: () => world.loadFields(caller),
    readMeasures: () => caller.ask('privacy.read', {}),
    texts: fieldTexts(pageTranslator(world.language)),
    css: world.css,
    onFindings(fields) {
      caller.mention('findings.changed', plainFindings(fields));
      host()?.setBadge('privacy', openCount(fields));
    },
    onSaveStopped: () => caller.mention('save.stopped', {}),
    onWords: (words) => caller.mention('words.changed', plainWords(words)),
    onRecord: (record) => caller.mention('record.changed', record),
    onShowPrivacy: () => host()?.open('privacy'),
    shortcuts: {
      names: () => caller.ask('snippets.names', {}),
      read: (shortcut) => caller.ask('snippets.read', { shortcut }),
      onAsking(shortcut) {
        caller.tell('snippet.typed', { shortcut });
        host()?.open();
        host()?.focusFrame();
      },
      copy: (text) => navigator.clipboard.writeText(text),
    },
    isOurs: (target) => host()?.contains(target) ?? false,
    isFrameComing: () => host()?.isFrameComing() ?? false,
    focusPanel: () => host()?.focusFrame(),
    newId: world.newId,
    signal: AbortSignal.any([world.lifetime.signal, lost]),
  });
}

/** What is changed elsewhere is changed here. */
function follow(
  { lifetime }: PageWorld,
  { caller, host, page, settings }: { caller: PageCaller; host: PanelHost; page: WatchedPage; settings: SiteSettings },
): void {
  let place = settings.place;
  const applySite = (next: SiteSettings): void => {
    // Whether the panel is open here is this window's own matter, unless it moves to another place.
    host.apply({ ...hostSettings(next), isOpen: next.place === place ? host.isOpen() : next.isOpen });
    place = next.place;
  };
  const applyPreferences = ({ language, theme }: Preferences): void => {
    const t = pageTranslator(language);
    host.setTheme(theme);
    host.setTexts(hostTexts(t), railOf(t));
    page.setTexts(fieldTexts(t));
  };
  caller.on('site.changed', applySite);
  caller.on('preferences.changed', applyPreferences);
  caller.onBack(() => {
    void caller.ask('site.read', {}).then(applySite, () => undefined);
    void caller.ask('preferences.read', {}).then(applyPreferences, () => undefined);
    void page.readMeasures();
    void page.readShortcuts();
  });
  // Whoever goes to the panel will ask for something.
  const approach = ({ target, isTrusted }: Event) => isTrusted && host.contains(target) && caller.wake();
  document.addEventListener('pointerover', approach, { capture: true, passive: true, signal: lifetime.signal });
  caller.answer('host.close', () => {
    host.fold();
    return 'closed';
  });
}

/** What the panel asks of the page itself. */
function answerPanel(caller: PageCaller, page: WatchedPage): void {
  caller.on('privacy.changed', () => void page.readMeasures());
  caller.on('snippets.changed', () => void page.readShortcuts());
  caller.on('field.redact', () => {
    void page.redactHere().then((count) => caller.tell('findings.redacted', { count }));
  });

  caller.answer('page.drawn', () => drawn(window));
  caller.answer('record.read', () => page.record());
  caller.answer('map.check', () => {
    const { profile, fields } = page.checkMap();
    return { profile, fields: [...fields] };
  });
  caller.answer('field.insert', (text) => page.insert(text));
  caller.answer('snippet.waiting', () => {
    const shortcut = page.waitingShortcut();
    return shortcut === null ? null : { shortcut };
  });
  caller.answer('snippet.insert', (text) => page.insertForShortcut(text));
  caller.answer('snippet.leave', () => page.leaveShortcut());
  caller.answer('field.focus', () => page.focusField());
  caller.answer('findings.read', () => plainFindings(page.findings()));
  caller.answer('words.read', () => plainWords(page.words()));
  caller.answer('findings.mask', ({ fieldId, finding }) => page.mask(fieldId, finding));
  caller.answer('findings.redact', ({ fieldId, finding }) => page.redact(fieldId, finding));
  caller.answer('findings.redact-all', () => page.redactAll());
  caller.answer('findings.keep', ({ fieldId, finding, because }) => page.keep(fieldId, finding, because));
  caller.answer('findings.move', ({ fieldId, finding }) => page.move(fieldId, finding));
  caller.answer('findings.dismiss', async ({ fieldId, finding }) => {
    // Right after the first key the salt may still be on its way.
    if (!page.notPersonal(fieldId, finding)) await page.readMeasures();
    const value = page.notPersonal(fieldId, finding);
    if (!value) return false;
    await caller.ask('privacy.remember', value);
    await page.readMeasures();
    return true;
  });
  caller.answer('reasons.read', () => page.reasons().map(({ id, text }) => ({ id, text: { ...text } })));
}

function openCount(fields: readonly FieldFindings[]): number {
  return fields.reduce((count, { findings }) => count + openFindings(findings).length, 0);
}

/** Messages carry plain arrays that may be changed; the domain's are read-only. */
function plainFindings(fields: readonly FieldFindings[]) {
  return fields.map((field) => ({ ...field, findings: [...field.findings] }));
}

function plainWords({ signals, asksFor }: FieldWords) {
  return { signals: [...signals], asksFor: [...asksFor] };
}

function hostSettings({ place, side, width, isOpen }: SiteSettings): HostSettings {
  return { place, side, width, isOpen };
}
