import type { Finding } from '@/privacy/finding.ts';
import type { TextControl } from '../editable-field.ts';
import { editBetween } from '../find-after-edit.ts';
import { isInput, isText } from '../node-kinds.ts';
import { boxOf, type Box } from './box.ts';

/** A transparent copy of a control's text, laid over it, where the browser can't mark a control's characters. */
export interface Mirror {
  readonly write: (findings: readonly Finding[]) => void;
  readonly place: (visible: Box | null) => void;
  /** Where the text ends, from the top of the window. */
  readonly bottom: () => number;
  readonly remove: () => void;
}

export function createMirror(root: ShadowRoot, control: TextControl): Mirror {
  const { ownerDocument: document } = root;
  const frame = document.createElement('div');
  const copy = document.createElement('div');
  frame.className = isInput(control) ? 'mirror line' : 'mirror';
  frame.append(copy);
  frame.hidden = true;
  root.append(frame);
  const names = [...getComputedStyle(control)].filter((name) => COPIED.test(name));

  let parts: readonly Part[] = [];

  const draw = ({ text, isMarked }: Part): Node => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.textContent = text;
    return mark;
  };
  return {
    write(findings) {
      const { value } = control;
      // The browser lays out what changed and all behind it: past this, the pill alone has to do.
      const next = partsOf(value, value.length > LONGEST ? [] : findings);
      const shortest = Math.min(parts.length, next.length);
      let first = 0;
      while (first < shortest && isSame(parts[first], next[first])) first += 1;
      let last = 0;
      while (last < shortest - first && isSame(parts.at(-1 - last), next.at(-1 - last))) last += 1;
      const before = parts.slice(first, parts.length - last);
      const after = next.slice(first, next.length - last);
      parts = next;
      // One key in between two marks: the browser lays out the line alone.
      const [only] = before;
      if (before.length === 1 && after.length === 1 && only?.isMarked === after[0]?.isMarked) {
        edit(copy.childNodes[first], only?.text ?? '', after[0]?.text ?? '');
        return;
      }
      for (let gone = before.length; gone > 0; gone -= 1) copy.childNodes[first]?.remove();
      const behind = copy.childNodes[first] ?? null;
      for (const part of after) copy.insertBefore(draw(part), behind);
    },
    place(visible) {
      frame.hidden = visible === null;
      if (!visible) return;
      copyStyle(control, names, frame);
      const { left, top, right, bottom } = boxOf(control);
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

/** Changes no more of a text than what changed. */
function edit(node: ChildNode | undefined, before: string, after: string): void {
  const text = isText(node) ? node : node?.firstChild;
  const { start, oldEnd, newEnd } = editBetween(before, after);
  if (isText(text)) text.replaceData(start, oldEnd - start, after.slice(start, newEnd));
}

interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

function isSame(part: Part | undefined, other: Part | undefined): boolean {
  return part?.text === other?.text && part?.isMarked === other?.isMarked;
}

/** Nothing where nothing is marked. */
function partsOf(value: string, findings: readonly Finding[]): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of findings) {
    parts.push({ text: value.slice(done, start), isMarked: false }, { text: value.slice(start, end), isMarked: true });
    done = end;
  }
  // A last empty line has its height only when something stands on it.
  if (parts.length > 0) parts.push({ text: `${value.slice(done)}\u200b`, isMarked: false });
  return parts;
}

const COPIED =
  /^(?:font|letter|line-|word|text-(?:align|indent|rendering|transform)|padding-|border-\w+-width|direction|hyphens|overflow-wrap|tab-size)/u;

function copyStyle(control: TextControl, names: readonly string[], frame: HTMLElement): void {
  const style = getComputedStyle(control);
  for (const name of names) {
    const written = style.getPropertyValue(name);
    if (frame.style.getPropertyValue(name) !== written) frame.style.setProperty(name, written);
  }
  const scrollbar =
    control.offsetWidth -
    control.clientWidth -
    Number.parseFloat(style.borderLeftWidth) -
    Number.parseFloat(style.borderRightWidth);
  frame.style.paddingRight = `${Number.parseFloat(style.paddingRight) + Math.max(scrollbar, 0)}px`;
}
