import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { contentWorldOf } from './harness/content-world.ts';
import { inkOn } from './harness/ink.ts';
import type { Rectangle } from './harness/ink.ts';
import { browsers, setScene, TICKET } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { ACTIVITY, emptyTicket, IBAN, NOTES, REASON, REPLY, TAX_CODE, write, writtenIn } from './harness/writing.ts';
import type { WritingField } from './harness/writing.ts';

describe.each(browsers)('marks in the page in %s', (name) => {
  let scene: Scene;
  let crm: Page;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
  });
  afterEach(() => emptyTicket(crm));
  afterAll(() => scene?.close());

  it.each([
    ['the input', REASON],
    ['the text area', NOTES],
    ['the rich editor', REPLY],
  ])('lie under the characters in %s as soon as the number is complete', async (_what, field) => {
    await write(crm, field, `Rimborso su ${IBAN.slice(0, -1)}`);
    const line = await firstLineOf(crm, field);
    expect((await inkOn(crm, 'amber', line)).count).toBe(0);

    await crm.keyboard.type(`${IBAN.slice(-1)} da oggi`);

    const place = await placeOf(crm, field, IBAN);
    const mark = await until('the mark', async () => {
      const ink = await inkOn(crm, 'amber', line);
      return ink.count > 1000 && ink;
    });
    expect(Math.abs(mark.left - place.left)).toBeLessThanOrEqual(2);
    expect(Math.abs(mark.right - place.right)).toBeLessThanOrEqual(2);

    await crm.keyboard.press('Home');
    await crm.keyboard.type('No: ');

    const next = await placeOf(crm, field, IBAN);
    expect(next.left).toBeGreaterThan(place.left + 10);
    await until('the mark under the characters that moved', async () => {
      const { left, right } = await inkOn(crm, 'amber', line);
      return Math.abs(left - next.left) <= 2 && Math.abs(right - next.right) <= 2;
    });
  });

  it('change nothing in the page’s own document', async () => {
    const elsewhere = await scene.under.newPage(`${scene.server.url.replace('127.0.0.1', 'crm-a.test')}${TICKET}`);
    const expected = await changesWhileWriting(elsewhere);
    expect(await inkOn(elsewhere, 'amber', await firstLineOf(elsewhere, REPLY))).toMatchObject({ count: 0 });
    await elsewhere.close();

    const here = await scene.openCrm();
    const changes = await changesWhileWriting(here);

    const line = await firstLineOf(here, REPLY);
    await until('the marks', async () => (await inkOn(here, 'amber', line)).count > 1000);
    await here.close();
    expect(changes).toEqual(expected);
    expect(changes.length).toBeGreaterThan(20); // what the editor itself does while it is typed in
  });

  it.each([
    ['the input', REASON],
    ['the text area', NOTES],
    ['the rich editor', REPLY],
  ])('come with a pill at %s that says how many, and redacts them by mouse', async (_what, field) => {
    await write(crm, field, `CF ${TAX_CODE} e ${IBAN}`);

    await pillSays('2 items of personal data Redact');
    await clickRedact(crm, field);

    await until(
      'the redacted text',
      async () => (await writtenIn(crm, field)) === 'CF [codice fiscale] e IT** **** 3456',
    );
    await crm.keyboard.type(', ok'); // the caret is where it was
    expect(await writtenIn(crm, field)).toBe('CF [codice fiscale] e IT** **** 3456, ok');
    await until('the pill to go', async () => (await pillOf(crm, field)).count < 1000);
  });

  // In Firefox a text area of this length has its pill alone.
  it.each(name === 'firefox' ? [REPLY] : [NOTES, REPLY])(
    'stand in a very long text wherever it is scrolled to: $label',
    async (field) => {
      await fillIn(crm, field, [`CF ${TAX_CODE}.`, ...LONG_TEXT, `Conto ${IBAN}.`, ...LONG_TEXT.slice(0, 4)]);
      await pillSays('2 items of personal data Redact');
      const inkAt = async (share: number) => {
        const seen = await scrollIn(crm, field, share);
        return async () => (await inkOn(crm, 'amber', seen)).count;
      };

      const atTheEnd = await inkAt(1);
      await until('the mark at the end', async () => (await atTheEnd()) > 1000);
      const inTheMiddle = await inkAt(0.5);
      await until('nothing in the middle', async () => (await inTheMiddle()) === 0);
      const atTheTop = await inkAt(0);
      await until('the mark at the top', async () => (await atTheTop()) > 1000);
    },
  );

  it('have their pill above a modal dialog too', async () => {
    await crm.evaluate(() => scrollTo(0, 0));
    await crm.locator('[data-action="new-activity"]').click();
    await write(crm, ACTIVITY, `Conto ${IBAN}`);

    await pillSays('1 item of personal data Redact');
    const mark = await inkOn(crm, 'amber', await firstLineOf(crm, ACTIVITY));
    const place = await placeOf(crm, ACTIVITY, IBAN);
    expect(Math.abs(mark.left - place.left)).toBeLessThanOrEqual(2);
    await clickRedact(crm, ACTIVITY);

    await until('the redacted text', async () => (await writtenIn(crm, ACTIVITY)) === 'Conto IT** **** 3456');
    expect(await crm.$('dialog:modal')).not.toBeNull();
    await crm.locator('[data-action="cancel-activity"]').click();
  });

  async function pillSays(words: string): Promise<void> {
    await until(`a pill that says "${words}"`, async () =>
      (await contentWorldOf(scene.under, crm)).drawn.some((drawn) => drawn === words),
    );
  }
});

const LONG_TEXT = Array.from({ length: 1200 }, () => 'Il cliente racconta che la linea cade ogni sera, e richiama.');

/** As a page does that loads a draft. */
async function fillIn(crm: Page, { selector }: WritingField, lines: readonly string[]): Promise<void> {
  await crm.locator(selector).click();
  await crm.$eval(
    selector,
    (field, written) => {
      if (field instanceof HTMLTextAreaElement) field.value = written.join('\n');
      else {
        field.replaceChildren(
          ...written.map((line) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = line;
            return paragraph;
          }),
        );
      }
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    lines,
  );
}

/** To the top of the text, its end or in between; gives the part of the window where it is seen. */
function scrollIn(crm: Page, { selector }: WritingField, share: number): Promise<Rectangle> {
  return crm.$eval(
    selector,
    (field, at) => {
      field.scrollTop = at * (field.scrollHeight - field.clientHeight);
      const paragraph = field.children[Math.round(at * (field.children.length - 1))];
      (paragraph ?? field).scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = field.getBoundingClientRect();
      return { left: left + 3, right: right - 3, top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
    },
    share,
  );
}

/** Clicks on the button at the right end of the pill, where it is seen. */
async function clickRedact(crm: Page, field: WritingField): Promise<void> {
  const { right, top, bottom } = await until('the pill on screen', async () => {
    const pill = await pillOf(crm, field);
    return pill.count > 1000 && pill;
  });
  await crm.mouse.click(right - 30, (top + bottom) / 2);
}

/** The pill's dark ground, inside the field at its lower right, or over a field that has no room. */
async function pillOf(crm: Page, { selector }: WritingField) {
  const within = await crm.$eval(selector, (field) => {
    const { left, right, top, bottom } = field.getBoundingClientRect();
    const isLow = bottom - top < 60;
    return {
      left: Math.max(left, right - 260),
      right,
      top: isLow ? top - 38 : bottom - 44,
      bottom: isLow ? top - 2 : bottom - 4,
    };
  });
  return inkOn(crm, 'dark', within);
}

/** Where the first line of text stands in a field. */
function firstLineOf(crm: Page, { selector }: WritingField): Promise<Rectangle> {
  return crm.$eval(selector, (field) => {
    const { left, right, top } = field.getBoundingClientRect();
    return { left: left + 3, right: right - 3, top: top + 5, bottom: top + 29 };
  });
}

/** Where some of the text of the first line stands, from its left edge to its right one. */
function placeOf(crm: Page, { selector }: WritingField, part: string): Promise<{ left: number; right: number }> {
  return crm.$eval(
    selector,
    (field, wanted) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
        const node = field.firstChild as Text;
        const range = document.createRange();
        const start = node.data.indexOf(wanted);
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        return { left: range.getBoundingClientRect().left, right: range.getBoundingClientRect().right };
      }
      const style = getComputedStyle(field);
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('No canvas to measure with');
      context.font = style.font;
      const before = field.value.slice(0, field.value.indexOf(wanted));
      const from =
        field.getBoundingClientRect().left +
        Number.parseFloat(style.paddingLeft) +
        Number.parseFloat(style.borderLeftWidth);
      const left = from + context.measureText(before).width;
      return { left, right: left + context.measureText(wanted).width };
    },
    part,
  );
}

/** Every change of the page's body while the same things are typed in each kind of field. */
async function changesWhileWriting(crm: Page): Promise<string[]> {
  await crm.bringToFront();
  await until('the ticket', () => crm.$(REPLY.selector));
  await crm.evaluate(() => {
    const seen: string[] = [];
    const nameOf = (node: Node) => node.nodeName.toLowerCase() + (node.parentElement?.dataset['editor'] ?? '');
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        seen.push(
          [
            type,
            nameOf(target),
            attributeName,
            [...addedNodes].map(nameOf).join(),
            [...removedNodes].map(nameOf).join(),
          ].join(' '),
        );
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(globalThis, { seen });
  });
  for (const field of [REASON, NOTES, REPLY]) await write(crm, field, `CF ${TAX_CODE} e ${IBAN}, ecco`);
  await new Promise((resume) => setTimeout(resume, 1000)); // for whatever might come late
  return crm.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}
