import type { KeyInput, Page } from 'puppeteer-core';
import type { SystemName } from '../../../scripts/crm-systems.mjs';

/** What there is to know of a real CRM to test the panel beside it. */
export interface RealCrm {
  readonly name: SystemName;
  /** With what `SYSTEMS` says. */
  logIn(page: Page, address: string, account: Account): Promise<void>;
  /** The pages an operator works on, each with something in it that must not be lost. */
  readonly states: readonly PageState[];
  /** A dialog of the CRM, with a field in it where it has one. */
  readonly dialog?: OpenDialog;
  /** A key that leads to another page, to show that it would. */
  readonly shortcut?: { readonly state: PageState; readonly key: KeyInput; readonly leadsTo: string };
  /** A record, and what the profile of the CRM reads of it. */
  readonly record?: RecordOnPage;
  /** Where a note is written. */
  readonly note: { readonly state: PageState; readonly field: RealField };
  /** Where a reply is written and kept. */
  readonly replies: readonly Reply[];
}

export interface Account {
  readonly user: string;
  readonly password: string;
}

export interface PageState {
  readonly name: string;
  /** Shows it in a new tab of the browser that is logged in; `address` as `http://127.0.0.1:8201`. */
  show(page: Page, address: string): Promise<void>;
}

export interface OpenDialog extends PageState {
  readonly field?: RealField;
  isOpen(page: Page): Promise<boolean>;
}

export interface RecordOnPage {
  readonly state: PageState;
  readonly id: string;
  readonly customer: string;
}

/** Where text is written: in the page itself, or in the one frame of an editor that `frame` finds. */
export interface RealField {
  readonly frame?: string;
  readonly selector: string;
}

export interface Reply {
  readonly editor: string;
  readonly state: PageState;
  readonly field: RealField;
  /** Keeps the reply, as the operator does, and waits until the CRM says so. */
  save(page: Page): Promise<void>;
  /** What the CRM shows of it in a page that was loaded anew. */
  readBack(page: Page, address: string): Promise<string>;
}
