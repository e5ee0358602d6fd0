import type { Frame, Page } from 'puppeteer-core';

/** The panel's frame where we put it: right beside the page. */
export function frameIn(crm: Page): Frame | undefined {
  return crm.frames().find((frame) => frame.parentFrame() === crm.mainFrame() && isPanel(frame));
}

/** Whether a frame shows the panel's page, whoever embedded it. */
export function isPanel(frame: Frame): boolean {
  return frame.url().includes('/sidepanel.html');
}
