// What an office of operators asks of the host of a feed in one shift, with a new version in the middle. One real browser is
// recorded against a real nginx; its requests are then made for every operator, at the times of the extension's own schedule.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { newPublisher } from '../platform/feeds/testing/feed-publisher.ts';
import { startNginx } from '../scripts/nginx.mjs';
import { documented } from '../tests/e2e/harness/documented.ts';
import { busiest, questionsOf, timeOfShare } from './tools/office-day.ts';
import { recordClient, writeFiles } from './tools/record-client.ts';
import type { ClientRecord } from './tools/record-client.ts';
import { inParallel, replayOn } from './tools/replay.ts';
import { seeded, textsOf } from './tools/seeded.ts';
import { readWireLog, total, withWireLog } from './tools/wire-log.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    clients: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const clients = Number(values.clients);
const random = seeded(Number(values.seed));
const SHIFT_MINUTES = 9 * 60;
const ARRIVE_WITHIN_MINUTES = 10;
const RELEASE_MINUTE = 2 * 60;
const ARTICLES = 600;
const CHANGED = 10;

const folder = mkdtempSync(join(tmpdir(), 'spalla-feed-'));
const host = join(folder, 'public');
const list = join(host, 'feed.kbi');
const configuration = withWireLog(documented('deployment.md', 'nginx')[0] ?? '');
const nginx = await startNginx({ folder, configuration });
try {
  const figures = await measure();
  if (values.json) console.log(JSON.stringify(figures));
  else for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${figure}`);
} finally {
  await nginx.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<Record<string, number>> {
  const publisher = await newPublisher();
  const articles = textsOf(ARTICLES, random);
  await publisher.publish(articles);
  writeFiles(publisher, host);
  const before = readFileSync(list);
  const record = await recordClient({ address: nginx.address, folder }, async () => {
    const change = ({ id, line }: { id: string; line: string }) => ({ id, line: `Da oggi: ${line}` });
    await publisher.publish(articles.map((article, at) => (at < CHANGED ? change(article) : article)));
    writeFiles(publisher, host);
  });
  const after = readFileSync(list);
  writeFileSync(list, before);

  return {
    clients,
    packBytes: sizeOf(record.install, '/p/'),
    deltaBytes: sizeOf(record.update, '/d/'),
    ...(await replay(record, () => writeFileSync(list, after))),
  };
}

/** The evening before everybody installs; then comes the shift, and two hours into it a new version. */
async function replay(record: ClientRecord, release: () => void): Promise<Record<string, number>> {
  const browsers = replayOn(nginx.address);
  const begun = readWireLog(folder).length;
  const started = performance.now();
  await inParallel(
    Array.from({ length: clients }, (_, client) => client),
    (client) => browsers.ask(client, record.install),
  );
  const installed = readWireLog(folder, begun);

  const questions = questionsOf({
    clients,
    minutes: SHIFT_MINUTES,
    arriveWithin: ARRIVE_WITHIN_MINUTES,
    random,
  });
  const behind = new Set(Array.from({ length: clients }, (_, client) => client));
  const updates: number[] = [];
  await inParallel(
    questions.filter(({ minute }) => minute < RELEASE_MINUTE),
    ({ client }) => browsers.ask(client, record.quiet),
  );
  release();
  await inParallel(
    questions.filter(({ minute }) => minute >= RELEASE_MINUTE),
    ({ client, minute }) => {
      if (!behind.delete(client)) return browsers.ask(client, record.quiet);
      updates.push(minute - RELEASE_MINUTE);
      return browsers.ask(client, record.update);
    },
  );
  const seconds = (performance.now() - started) / 1000;
  browsers.close();
  await new Promise((resume) => setTimeout(resume, 500)); // the log is written a moment later

  const shift = readWireLog(folder, begun + installed.length);
  const minutes = questions.map(({ minute }) => minute);
  return {
    shiftRequests: shift.length,
    shiftAnswerBytes: total(shift, 'answerBytes'),
    shiftRequestBytes: questions.length * total(record.quiet, 'requestBytes'),
    notModifiedShare: round(shift.filter(({ status }) => status === 304).length / shift.length),
    busiestSecond: busiest(minutes, 1 / 60),
    busiestMinute: busiest(minutes, 1),
    installAnswerBytes: total(installed, 'answerBytes'),
    updateAnswerBytes: updates.length * total(record.update, 'answerBytes'),
    updatedHalfAfterMinutes: round(timeOfShare(updates, 0.5)),
    updatedAllAfterMinutes: round(timeOfShare(updates, 1)),
    busiestSecondOfUpdate: busiest(updates, 1 / 60) * record.update.length,
    servedPerSecond: Math.round((installed.length + shift.length) / seconds),
    wrongAnswers: browsers.wrong,
  };
}

function sizeOf(asked: ClientRecord['install'], folderOfFile: string): number {
  return asked.find(({ path }) => path.startsWith(folderOfFile))?.answerBytes ?? 0;
}

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
