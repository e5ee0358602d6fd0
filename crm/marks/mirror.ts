import type { Finding } from '@/privacy/finding.ts';
import type { TextControl } from '../editable-field.ts';
import type { Box } from './box.ts';

/** A transparent copy of a control's text, laid over it, where the browser can't mark a control's characters. */
export interface Mirror {
  readonly write: (findings: readonly Finding[]) => void;
  readonly place: (visible: Box | null) => void;
  /** Where the text ends, from the top of the window. */
  readonly bottom: () => number;
  readonly remove: () => void;
}

export function createMirror(root: ShadowRoot, control: TextControl): Mirror {
  const { ownerDocument: document } = control;
  const frame = document.createElement('div');
  const copy = document.createElement('div');
  frame.className = control instanceof HTMLInputElement ? 'mirror line' : 'mirror';
  frame.append(copy);
  root.append(frame);
  const names = [...getComputedStyle(control)].filter((name) => COPIED.test(name));

  return {
    write(findings) {
      const { value } = control;
      // The browser lays out the whole copy again at each change: past this, the pill alone has to do.
      const marked = value.length > LONGEST ? [] : findings;
      const parts: (Node | string)[] = [];
      let done = 0;
      for (const { start, end } of marked) {
        const mark = document.createElement('span');
        mark.className = 'mark';
        mark.textContent = value.slice(start, end);
        parts.push(value.slice(done, start), mark);
        done = end;
      }
      // A last empty line has its height only when something stands on it.
      if (marked.length > 0) parts.push(`${value.slice(done)}\u200b`);
      copy.replaceChildren(...parts);
    },
    place(visible) {
      frame.hidden = visible === null;
      if (!visible) return;
      copyStyle(control, names, frame);
      const { left, top, right, bottom } = control.getBoundingClientRect();
      Object.assign(frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
        clipPath: `inset(${visible.top - top}px ${right - visible.right}px ${bottom - visible.bottom}px ${visible.left - left}px)`,
      });
      copy.style.translate = `${-control.scrollLeft}px ${-control.scrollTop}px`;
    },
    bottom: () => copy.getBoundingClientRect().bottom,
    remove: () => frame.remove(),
  };
}

const LONGEST = 50_000;

const COPIED =
  /^(?:font|letter|line-|word|text-(?:align|indent|rendering|transform)|padding-|border-\w+-width|direction|hyphens|overflow-wrap|tab-size)/u;

function copyStyle(control: TextControl, names: readonly string[], frame: HTMLElement): void {
  const style = getComputedStyle(control);
  for (const name of names) frame.style.setProperty(name, style.getPropertyValue(name));
  const scrollbar =
    control.offsetWidth -
    control.clientWidth -
    Number.parseFloat(style.borderLeftWidth) -
    Number.parseFloat(style.borderRightWidth);
  frame.style.paddingRight = `${Number.parseFloat(style.paddingRight) + Math.max(scrollbar, 0)}px`;
}
