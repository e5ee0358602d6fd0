import { browser } from 'wxt/browser';

/** The language of the browser as far as we speak it: what holds until the operator chooses. */
export function browserLanguage(): 'it' | 'en' {
  return browser.i18n.getUILanguage().startsWith('it') ? 'it' : 'en';
}
