import type { CallProgress } from '@/call/flow/progress.ts';
import { kindNames } from '@/knowledge-base/content/kinds.ts';
import { packSchema } from '@/knowledge-base/content/pack.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import { translator } from '@/locales/index.ts';
import { NO_SNIPPETS } from './snippets/snippet-form.ts';
import type { PanelActions, PanelModel } from './panel.ts';

// For tests only: a panel as an operator would have it, with a small pack of our own.

/** A panel in English on a connected page, with nothing done yet. */
export function aPanelModel(overrides: Partial<PanelModel> = {}): PanelModel {
  const language = overrides.language ?? 'en';
  return {
    t: translator(language),
    language,
    theme: 'system',
    panel: 'answers',
    content: aPack(),
    now: Date.parse('2026-11-25T10:03:42Z'),
    connection: 'connected',
    record: null,
    call: null,
    query: '',
    answeredQuery: overrides.query ?? '',
    hits: [],
    nearest: [],
    filter: null,
    selected: null,
    open: null,
    suggested: [],
    pinned: [],
    recent: [],
    openProcedure: null,
    notes: [],
    draft: { text: '', status: 'empty' },
    draftGuard: { findings: [], isKeptWithoutSecrets: false, signals: [], undoable: 0 },
    findings: [],
    masks: {},
    reasons: [{ id: 'needed', text: both('Serve alla pratica', 'The case needs it') }],
    privacyStatus: { isCompanyUnreadable: false, notPersonal: 0 },
    words: { signals: [], asksFor: [] },
    proposal: null,
    snippetForm: null,
    snippets: NO_SNIPPETS,
    snippetDraft: null,
    announcement: null,
    mapCheck: null,
    siteMap: null,
    picking: null,
    site: 'https://crm.example.com',
    place: 'overlay',
    side: 'right',
    enabledSites: [{ site: 'https://crm.example.com', pausedUntil: null }],
    storage: { status: 'ready', notesKept: 0 },
    searchShortcut: 'Alt+Shift+K',
    redactShortcut: 'Alt+Shift+G',
    packs: [],
    feeds: [],
    feedOffer: null,
    origins: new Map(),
    changes: new Map(),
    votes: new Map(),
    report: null,
    reportedQuery: null,
    feedback: { articles: 0, unanswered: 0 },
    mayAddFeeds: 'yes',
    ...overrides,
  };
}

/** Actions that do nothing but remember what was asked, as `[name, ...arguments]`. */
export function recordedActions(): { actions: PanelActions; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const remember =
    (name: keyof PanelActions) =>
    (...values: unknown[]): void => {
      asked.push([name, ...values]);
    };
  return {
    asked,
    actions: {
      showPanel: remember('showPanel'),
      search: remember('search'),
      select: remember('select'),
      open: remember('open'),
      filterBy: remember('filterBy'),
      pin: remember('pin'),
      openProcedure: remember('openProcedure'),
      copy: remember('copy'),
      checkMap: remember('checkMap'),
      openSiteMap: remember('openSiteMap'),
      pickField: remember('pickField'),
      stepPick: remember('stepPick'),
      forgetPicked: remember('forgetPicked'),
      downloadSiteMap: remember('downloadSiteMap'),
      copySiteMap: remember('copySiteMap'),
      insert: remember('insert'),
      insertSnippet: remember('insertSnippet'),
      leaveSnippet: remember('leaveSnippet'),
      putSnippet: remember('putSnippet'),
      editSnippet: remember('editSnippet'),
      changeSnippetDraft: remember('changeSnippetDraft'),
      leaveSnippetDraft: remember('leaveSnippetDraft'),
      saveSnippet: remember('saveSnippet'),
      deleteSnippet: remember('deleteSnippet'),
      exportSnippets: remember('exportSnippets'),
      importSnippets: remember('importSnippets'),
      writeOwnValues: remember('writeOwnValues'),

      startCall: remember('startCall'),
      endCall: remember('endCall'),
      goToPhase: remember('goToPhase'),
      toggleItem: remember('toggleItem'),
      editDraft: remember('editDraft'),
      finishDraft: remember('finishDraft'),
      redactDraft: remember('redactDraft'),
      undoRedaction: remember('undoRedaction'),
      editNote: remember('editNote'),
      deleteNote: remember('deleteNote'),
      redact: remember('redact'),
      redactAll: remember('redactAll'),
      showMask: remember('showMask'),
      keepFinding: remember('keepFinding'),
      dismissFinding: remember('dismissFinding'),
      moveFinding: remember('moveFinding'),
      exportNotPersonal: remember('exportNotPersonal'),
      forgetNotPersonal: remember('forgetNotPersonal'),
      openProposal: remember('openProposal'),
      dismissProposal: remember('dismissProposal'),
      setProposals: remember('setProposals'),
      openPractice: remember('openPractice'),
      setLanguage: remember('setLanguage'),
      setTheme: remember('setTheme'),
      setPlace: remember('setPlace'),
      setSide: remember('setSide'),
      disableSite: remember('disableSite'),
      pauseSite: remember('pauseSite'),
      exportNotes: remember('exportNotes'),
      deleteEverything: remember('deleteEverything'),
      addFeed: remember('addFeed'),
      importFeedFile: remember('importFeedFile'),
      confirmFeed: remember('confirmFeed'),
      dismissFeedOffer: remember('dismissFeedOffer'),
      checkFeeds: remember('checkFeeds'),
      rollBack: remember('rollBack'),
      releaseHold: remember('releaseHold'),
      removeFeed: remember('removeFeed'),
      readArticle: remember('readArticle'),
      openWhenAnswered: remember('openWhenAnswered'),
      voteArticle: remember('voteArticle'),
      reportArticle: remember('reportArticle'),
      reportMiss: remember('reportMiss'),
      exportFeedback: remember('exportFeedback'),
      deleteFeedback: remember('deleteFeedback'),
      close: remember('close'),
      returnFocus: remember('returnFocus'),
      dismissAnnouncement: remember('dismissAnnouncement'),
    },
  };
}

/** A call that began 3 minutes and 42 seconds before `now`, in its first phase with nothing ticked. */
export function aCall(overrides: Partial<CallProgress> = {}): CallProgress {
  const [first] = aPack().phases;
  if (!first) throw new Error('the pack has no phase');
  return {
    id: 'call-1',
    startedAt: '2026-11-25T10:00:00Z',
    phase: first.id,
    done: {},
    recordId: '48213',
    ...overrides,
  };
}

/** Three phases and fourteen articles: `double-bill` has everything, `late-bill` is past its review, the rest have the least. */
export function aPack(): Pack {
  const health = { owner: 'Ufficio qualità', verifiedOn: '2026-11-23', verifyBy: '2027-05-23' };
  const sure = { ...health, sources: ['arera'], confidence: 'high', verification: 'sourced' };
  const fillers = ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'].map((letter) => ({
    id: `question-${letter}`,
    question: both(`Domanda ${letter}`, `Question ${letter}`),
    line: both(`Risposta ${letter}`, `Answer ${letter}`),
    ...sure,
    verifiedOn: '2026-11-12',
  }));
  return packSchema.parse({
    id: 'test-pack',
    title: both('Pacchetto di prova', 'Test pack'),
    version: 3,
    ...Object.fromEntries(kindNames.map((name) => [name, []])),
    articles: [
      {
        id: 'double-bill',
        question: both('Bolletta pagata due volte', 'Bill paid twice'),
        line: both('La seconda fattura è annullata.', 'The second bill is cancelled.'),
        example: both('Pagata il 3 e il 5 ottobre.', 'Paid on 3 and on 5 October.'),
        steps: { it: [steps('Apri la seconda fattura')], en: [steps('Open the second bill')] },
        time: both('30 giorni', '30 days'),
        cost: both('gratuito', 'free'),
        topic: both('Fatturazione', 'Billing'),
        ...sure,
        owner: 'Ufficio fatture',
        verifiedOn: '2026-11-12',
        verifyBy: '2027-02-12',
      },
      {
        id: 'late-bill',
        question: both('La bolletta non arriva', 'The bill does not arrive'),
        line: { it: 'Gliela mando per e-mail.', en: null },
        ...sure,
        verifiedOn: '2026-01-12',
        verifyBy: '2026-11-01',
        confidence: 'low',
        verification: 'unverified',
      },
      ...fillers,
    ],
    phases: [
      {
        id: 'welcome',
        order: 1,
        name: both('Accoglienza', 'Welcome'),
        goal: both('Aprire con cortesia.', 'Open courteously.'),
        targetSeconds: 20,
        checklist: [
          { id: 'name', text: both('Azienda e nome', 'Company and name'), required: true },
          { id: 'help', text: both('Chiedere come aiutare', 'Ask how to help'), required: false },
        ],
        lines: [both('Buongiorno.', 'Good morning.'), both('Salve, come posso aiutarla?', 'Hello, how can I help?')],
        pitfalls: [both('nome detto in fretta', 'rushed company name')],
        ...sure,
      },
      {
        id: 'listening',
        order: 2,
        name: both('Ascolto', 'Listening'),
        goal: both('Capire la richiesta.', 'Understand the request.'),
        targetSeconds: 90,
        checklist: [
          { id: 'question', text: both('Domanda aperta', 'Open question'), required: true },
          { id: 'rephrase', text: both('Riformulare', 'Rephrase'), required: true },
        ],
        lines: [both('Mi racconti.', 'Tell me about it.')],
        pitfalls: [],
        ...sure,
      },
      {
        id: 'closing',
        order: 3,
        name: both('Chiusura', 'Closing'),
        goal: both('Chiudere bene.', 'Close well.'),
        targetSeconds: 30,
        checklist: [{ id: 'thanks', text: both('Ringraziare', 'Say thank you'), required: false }],
        lines: [both('Grazie.', 'Thank you.')],
        pitfalls: [],
        ...sure,
      },
    ],
    sources: [
      {
        id: 'arera',
        title: 'ARERA, TIQV',
        url: 'https://www.arera.it/tiqv',
        kind: 'law',
        pageDate: '2026-01-01',
        retrievedOn: '2026-11-20',
      },
    ],
  });
}

function both(it: string, en: string) {
  return { it, en };
}

function steps(first: string) {
  return { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: [{ type: 'text', text: first }] }]] };
}
