import { createPanelSeat } from './panel-seat.ts';
import type { PanelSeat } from './panel-seat.ts';
import type { IconShapes } from './elements.ts';
import { succeedEarlierHosts } from './succession.ts';
import type { ClosedRootOf } from './succession.ts';

/** How the panel sits on one site. */
export interface HostSettings {
  readonly place: 'overlay' | 'narrow' | 'browser';
  readonly side: 'left' | 'right';
  /** CSS pixels without the rail, from 320 to 640. */
  readonly width: number;
  readonly isOpen: boolean;
}

export interface RailEntry {
  readonly id: string;
  readonly title: string;
  readonly icon: IconShapes;
  /** `work` stands at the top of the rail, `own` at its foot. */
  readonly group: 'work' | 'own';
}

export interface HostTexts {
  readonly railName: string;
  readonly open: string;
  /** The word under the picture; `open` is the whole name. */
  readonly openWord: string;
  readonly fold: string;
  readonly resize: string;
  readonly frameTitle: string;
  readonly updatedNotice: string;
  readonly updatedReload: string;
  readonly blocked: string;
  /** The name of a rail entry that carries a count. */
  badge(panel: string, count: number): string;
}

export type HostTheme = 'system' | 'light' | 'dark';

export interface PanelHostOptions {
  /** The document of this window: the window itself is taken from the global, which the page cannot shadow. */
  readonly document: Document;
  /** A fresh address of the panel's page each time: it carries a one-time token and the panel to show first. */
  readonly frameAddress: (panel: string | null) => Promise<string>;
  readonly rail: readonly RailEntry[];
  readonly texts: HostTexts;
  readonly settings: HostSettings;
  readonly theme: HostTheme;
  /** The tokens as text, written for `:host`. */
  readonly css: string;
  /** The operator opened, folded or resized the panel. */
  readonly onChange: (change: Partial<HostSettings>) => void;
  /** A rail entry was chosen while the frame is already loaded. */
  readonly onPanel: (panel: string) => void;
  readonly closedRootOf: ClosedRootOf;
  /** Lets nothing be clicked in there that the operator does not see: a page may cover it. */
  readonly refuseUnseen: (element: HTMLElement, signal: AbortSignal) => void;
  /** A newer copy of the extension has come to this page; it waits for this one to end. */
  readonly onSuccessor: () => void;
  /** The page keeps removing or hiding the panel, so it left: the browser's own side panel remains. */
  readonly onBlocked?: () => void;
  /** When it aborts, everything is undone and the page is as it was. */
  readonly signal: AbortSignal;
}

export interface PanelHost {
  apply(settings: HostSettings): void;
  setTexts(texts: HostTexts, rail: readonly RailEntry[]): void;
  setTheme(theme: HostTheme): void;
  /** The count on a rail entry; 0 shows none. */
  setBadge(panel: string, count: number): void;
  /** Opens the panel, at a rail entry if one is given. */
  open(panel?: string): void;
  fold(): void;
  toggle(): void;
  focusFrame(): void;
  /** The extension was updated under the open page: a notice with a reload button; an open frame keeps its draft. */
  declareLost(): void;
  isOpen(): boolean;
  /** The panel's frame is being loaded, or has been a moment ago. */
  isFrameComing(): boolean;
  /** It lives in this page, and is not open there. */
  isFolded(): boolean;
  /** Is this event target our own host element? */
  contains(target: EventTarget | null): boolean;
}

/**
 * Puts the panel beside a page that is not ours. A second call for the same document gives back the panel that is there
 * already, unless the first was declared lost: then the new one takes its place.
 */
export function mountPanelHost(options: PanelHostOptions): PanelHost {
  const seats = seatsOfThisWorld();
  const earlier = seats.get(options.document);
  if (earlier?.isAlive()) return earlier.panel;
  earlier?.leave();
  succeedEarlierHosts(options.document, options.closedRootOf);
  const seat = createPanelSeat(options);
  seats.set(options.document, seat);
  return seat.panel;
}

/**
 * Two copies of the script share the global of the extension's isolated world, which the page can neither read nor write:
 * nothing in the document says that the panel is there.
 */
function seatsOfThisWorld(): WeakMap<Document, PanelSeat> {
  const world = globalThis as { [key: symbol]: WeakMap<Document, PanelSeat> | undefined };
  return (world[Symbol.for('panel-seats')] ??= new WeakMap<Document, PanelSeat>());
}
