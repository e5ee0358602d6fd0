import { whenLoaded } from '../page-loaded.ts';
import { bodyOf, rootOf } from './elements.ts';
import { guardHost } from './guard-host.ts';
import { boundedWidth } from './host-state.ts';
import type { HostState } from './host-state.ts';
import { createHostView } from './host-view.ts';
import type { HostView } from './host-view.ts';
import { createLimit } from './limit.ts';
import { makeRoom } from './make-room.ts';
import type { PanelHost, PanelHostOptions } from './panel-host.ts';
import { quietFocus } from './quiet-focus.ts';
import { quietKeys } from './quiet-keys.ts';
import { stayOnTop } from './stay-on-top.ts';
import { awaitSuccessor } from './succession.ts';

/** The panel in one document, through all the host elements that the page may take from it. */
export interface PanelSeat {
  readonly panel: PanelHost;
  /** Neither ended nor declared lost. */
  isAlive(): boolean;
  leave(): void;
}

/** So often the page may remove or hide the host before we let it be. */
const DEFEATS = { most: 5, within: 10_000 } as const;
/** Milliseconds until the host comes back: time for a page that is being drawn anew to end its work. */
const BACK_AFTER = 100;
/** Milliseconds after the last move of the edge. */
const ROOM_AFTER = 150;
/** Window width in CSS pixels from which the page can spare the room. */
const NARROW_FROM = 1250;

interface Shown {
  readonly view: HostView;
  readonly life: AbortController;
}

export function createPanelSeat(options: PanelHostOptions): PanelSeat {
  const { document } = options;
  const end = new AbortController();
  const signal = AbortSignal.any([options.signal, end.signal]);
  const defeats = createLimit({ ...DEFEATS, now: () => performance.now() });
  const badges = new Map<string, number>();
  const { settings, texts, rail, theme } = options;
  let state: HostState = { settings, texts, rail, theme, badges, notice: 'none' };
  let shown: Shown | null = null;
  /** The panel that the next frame shows first. */
  let first: string | null = null;
  let backTimer: ReturnType<typeof setTimeout> | undefined;
  let roomTimer: ReturnType<typeof setTimeout> | undefined;
  let growth: MutationObserver | null = null;
  let isWaiting = true;

  const room = makeRoom({ document, isOurs: (element) => element === shown?.view.host.element, signal });
  signal.addEventListener('abort', takeDown);
  whenLoaded(() => {
    isWaiting = false;
    draw();
  }, signal);

  return {
    isAlive: () => !signal.aborted && state.notice === 'none',
    leave: () => end.abort(),
    panel: {
      apply(next) {
        state = { ...state, settings: { ...next, width: boundedWidth(next.width) } };
        draw();
      },
      setTexts(nextTexts, nextRail) {
        state = { ...state, texts: nextTexts, rail: nextRail };
        render();
      },
      setTheme(next) {
        state = { ...state, theme: next };
        render();
      },
      setBadge(panel, count) {
        if (badges.get(panel) === count) return;
        badges.set(panel, count);
        // Behind the open panel nobody sees it, and beside a long text the browser draws any change for tens of milliseconds.
        if (!(isOpen() && shown?.view.frame.isLoaded)) render();
      },
      open: (panel) => open(panel ?? null),
      fold,
      toggle: () => (isOpen() ? fold() : open(null)),
      focusFrame: () => shown?.view.frame.focus(),
      declareLost() {
        if (state.notice !== 'none') return;
        state = { ...state, notice: 'updated' };
        draw();
      },
      isOpen,
      isFrameComing: () => shown?.view.frame.isComing ?? false,
      isFolded: () => state.settings.place !== 'browser' && !isOpen(),
      contains: (target) => target !== null && target === shown?.view.host.element,
    },
  };

  function isOpen(): boolean {
    return state.settings.isOpen && canOpen();
  }

  /** Once the extension is gone there is no address for a new frame; one that is loaded may still be read. */
  function canOpen(): boolean {
    if (signal.aborted || state.settings.place === 'browser' || state.notice === 'blocked') return false;
    return state.notice === 'none' || shown?.view.frame.isLoaded === true;
  }

  function open(panel: string | null): void {
    if (!canOpen()) return;
    const cameFromRail = shown?.view.focusHolder() === 'rail';
    first = panel;
    setOpen('open');
    if (cameFromRail && shown?.view.frame.isLoaded) shown.view.frame.focus();
  }

  function fold(): void {
    if (!isOpen()) return;
    const cameFromFrame = shown?.view.focusHolder() === 'frame';
    setOpen('folded');
    if (cameFromFrame) shown?.view.focusRail();
  }

  function setOpen(next: 'open' | 'folded'): void {
    const isChange = state.settings.isOpen !== (next === 'open');
    state = { ...state, settings: { ...state.settings, isOpen: next === 'open' } };
    draw();
    if (isChange) options.onChange({ isOpen: next === 'open' });
  }

  function setWidth(width: number): void {
    state = { ...state, settings: { ...state.settings, width } };
    render();
    // The page is narrowed when the edge comes to rest: to do it at every move would make the edge stumble.
    clearTimeout(roomTimer);
    roomTimer = setTimeout(reserveRoom, ROOM_AFTER);
  }

  function draw(): void {
    if (isWaiting || signal.aborted || backTimer !== undefined) return;
    if (state.settings.place === 'browser') {
      takeDown();
      room.reserve('right', 0);
      return;
    }
    const parent = rootOf(document);
    // Added before `<body>` is there, it would stand between the page and the markup that its scripts expect.
    if (!parent || !bodyOf(document)) {
      drawWhenThereIsABody();
      return;
    }
    shown ??= build(parent);
    render();
    if (isOpen()) shown.view.frame.show(first);
    first = null;
    reserveRoom();
  }

  function render(): void {
    shown?.view.render({ ...state, settings: { ...state.settings, isOpen: isOpen() } });
  }

  function build(parent: HTMLElement): Shown {
    const life = new AbortController();
    const view = createHostView({
      document,
      css: options.css,
      frameAddress: options.frameAddress,
      onPanel: options.onPanel,
      onOpen: open,
      onResize: setWidth,
      onResized: (width) => options.onChange({ width }),
      onFrameLoaded: () => view.focusHolder() === 'rail' && view.frame.focus(),
      onFrameFailed: () => {
        state = { ...state, settings: { ...state.settings, isOpen: false } };
        draw();
      },
      onDismiss: () => !isOpen() && end.abort(),
      signal: life.signal,
    });
    const { host } = view;
    options.refuseUnseen(host.body, life.signal);
    host.setSide(state.settings.side);
    awaitSuccessor({ body: host.body, onSuccessor: options.onSuccessor, signal: life.signal });
    parent.append(host.element);
    host.raise();
    window.addEventListener('resize', reserveRoom, { signal: life.signal });
    room.watch(life.signal);
    if (state.notice !== 'blocked') defend(view, life.signal);
    return { view, life };
  }

  function defend({ host, frame }: HostView, life: AbortSignal): void {
    const guard = guardHost({ host: host.element, onRemoved: comeBack, onHidden, signal: life });
    quietKeys({ host: host.element, focused: host.focused, signal: life });
    quietFocus({ document, host: host.element, signal: life });
    const hasFrame = () => frame.element !== null;
    stayOnTop({ document, host, hasFrame, move: guard.move, onStranded: renew, signal: life });

    function onHidden(): void {
      if (defeats.allows()) host.raise();
      else giveUp();
    }
  }

  function renew(): void {
    takeDown();
    draw();
  }

  /** With a new element: the page may hold the old one, and the frame in it has been unloaded. */
  function comeBack(): void {
    takeDown();
    if (!defeats.allows()) {
      giveUp();
      return;
    }
    backTimer = setTimeout(() => {
      backTimer = undefined;
      draw();
    }, BACK_AFTER);
  }

  /** One last element says so. Nothing guards it: if the page takes this one too, nothing more happens in the page. */
  function giveUp(): void {
    takeDown();
    state = { ...state, notice: 'blocked' };
    draw();
    options.onBlocked?.();
  }

  function takeDown(): void {
    clearTimeout(backTimer);
    clearTimeout(roomTimer);
    backTimer = undefined;
    growth?.disconnect();
    growth = null;
    shown?.life.abort();
    shown?.view.host.element.remove();
    shown = null;
  }

  function reserveRoom(): void {
    if (!shown) return;
    const { place, side } = state.settings;
    const hasRoom = place === 'narrow' && state.notice !== 'blocked';
    const isOver = isOpen() && window.innerWidth < NARROW_FROM;
    room.reserve(side, hasRoom ? (isOver ? shown.view.railWidth() : shown.view.takenWidth()) : 0);
  }

  function drawWhenThereIsABody(): void {
    if (growth) return;
    growth = new MutationObserver(() => {
      if (!bodyOf(document)) return;
      growth?.disconnect();
      growth = null;
      draw();
    });
    growth.observe(document, { childList: true, subtree: true });
  }
}
