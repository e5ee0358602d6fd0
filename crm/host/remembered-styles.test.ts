// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rememberStyles } from './remembered-styles.ts';

describe('remembered styles', () => {
  it('put back what stood there before, however often it was set', () => {
    const element = pageElement('<div style="right: 5px; color: red !important;"></div>');
    const before = element.getAttribute('style');
    const styles = rememberStyles();

    styles.set(element, { right: '450px', color: 'blue' });
    styles.set(element, { right: '300px' });

    expect(element.style.getPropertyValue('right')).toBe('300px');
    expect(element.style.getPropertyPriority('right')).toBe('important');
    styles.undoAll();
    expect(element.getAttribute('style')).toBe(before);
    expect(styles.elements()).toEqual([]);
  });

  it('leave no style attribute where there was none', () => {
    const element = pageElement('<div></div>');
    const styles = rememberStyles();

    styles.set(element, { 'max-width': '900px' });
    styles.undo(element);

    expect(element.hasAttribute('style')).toBe(false);
  });

  it('leave alone what the page has written over since', () => {
    const element = pageElement('<div></div>');
    const styles = rememberStyles();
    styles.set(element, { right: '450px' });

    element.style.setProperty('right', '7px');

    expect(styles.stands(element)).toBe(false);
    styles.undoAll();
    expect(element.style.getPropertyValue('right')).toBe('7px');
  });

  it('reach a form that has a field named style', () => {
    const form = pageElement('<form><input name="style"></form>');
    const styles = rememberStyles();

    styles.set(form, { right: '450px' });

    expect(form.getAttribute('style')).toContain('450px');
  });
});

function pageElement(html: string): HTMLElement {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('The markup holds no element');
  return element;
}
