import type { MapCheck } from './settings/map-check.ts';
import type { SiteMap } from './settings/site-map/site-map.ts';
import type { ComponentType } from 'preact';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { Note } from '@/call/notes/note.ts';
import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import type { PhaseId } from '@/knowledge-base/content/call-phase.ts';
import type { ProcedureId } from '@/knowledge-base/content/complaint-procedure.ts';
import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { Language, Localised } from '@/knowledge-base/content/localised.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import type { Report, Vote } from '@/knowledge-base/feedback/article-feedback.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { EntryKey, EntryKind, SearchHit } from '@/knowledge-base/search/hit.ts';
import type { MessageKey, Translate } from '@/locales/index.ts';
import type { FieldFindings, Finding } from '@/privacy/finding.ts';
import type { KeepReason } from '@/privacy/policy/policy.ts';
import type { FieldWords } from '@/privacy/signals/field-words.ts';
import type { SignalId } from '@/privacy/signals/find-signals.ts';
import type { Answers } from '@/knowledge-base/snippets/fill.ts';
import type { SnippetDraft } from './snippets/draft.ts';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import type { SnippetForm, SnippetShelf } from './snippets/snippet-form.ts';
import type { FeedOffer, FeedSummary, PackSummary } from './packs.ts';

export type PanelId = 'call' | 'answers' | 'complaints' | 'notes' | 'snippets' | 'practice' | 'privacy' | 'settings';
export type Theme = 'system' | 'light' | 'dark';
/** Where the panel sits: over the page, beside a narrowed page, or in the browser's own side panel. */
export type PanelPlace = 'overlay' | 'narrow' | 'browser';
export type PanelSide = 'left' | 'right';

/** How the last thing the operator asked for went; said aloud and shown for a while. */
export interface Announcement {
  readonly id: number;
  readonly tone: 'done' | 'warning' | 'failed';
  readonly message: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type DraftStatus = 'empty' | 'typing' | 'saving' | 'saved' | 'failed';

/** What was found in the note being written. */
export interface DraftGuard {
  readonly findings: readonly Finding[];
  /** What is kept of it lacks the secrets that are on screen. */
  readonly isKeptWithoutSecrets: boolean;
  /** What its words announce. */
  readonly signals: readonly SignalId[];
  /** How many were redacted last, while that can be undone; else 0. */
  readonly undoable: number;
}

/** What a trigger proposes to open, and why. */
export interface Proposal {
  /** The trigger. */
  readonly id: string;
  /** The key of an article, guide or procedure, or `procedures` for the list of them. */
  readonly show: string;
  readonly why: Localised;
}

/** Everything a panel may show. Values only. */
export interface PanelModel {
  readonly t: Translate;
  readonly language: Language;
  readonly theme: Theme;
  readonly panel: PanelId;
  readonly content: Pack;
  /** Milliseconds since the epoch; moves once a second while a call is on. */
  readonly now: number;
  /** `none`: no CRM page is connected; `lost`: the extension was updated under an open page. */
  readonly connection: 'connected' | 'none' | 'lost';
  readonly record: RecordContext | null;
  readonly call: CallProgress | null;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** The query that `hits` answers; while it differs from `query` the search is still running. */
  readonly answeredQuery: string;
  /** Where there are no hits: the articles whose questions look most like the query. */
  readonly nearest: readonly EntryKey[];
  /** The kind of hit that is to be seen alone. */
  readonly filter: EntryKind | null;
  readonly selected: EntryKey | null;
  /** What is open in the list. */
  readonly open: EntryKey | null;
  /** What suits the record on screen; nothing where that is not sure. */
  readonly suggested: readonly EntryKey[];
  /** Kept by the operator, the last one first. */
  readonly pinned: readonly EntryKey[];
  /** Articles opened before, the last one first. */
  readonly recent: readonly EntryKey[];
  readonly openProcedure: ProcedureId | null;
  /** The notes on the record, without the one being written. */
  readonly notes: readonly Note[];
  readonly draft: { readonly text: string; readonly status: DraftStatus };
  readonly draftGuard: DraftGuard;
  readonly findings: readonly FieldFindings[];
  /** Masked forms that the operator asked to see, by `fieldId:start:end`. */
  readonly masks: Readonly<Record<string, string>>;
  /** What may be answered to keep something on this page. */
  readonly reasons: readonly KeepReason[];
  /** Whether a part of the company's rules can't be read, and how many values were marked as no personal data. */
  readonly privacyStatus: { readonly isCompanyUnreadable: boolean; readonly notPersonal: number };
  /** What the words in the page's fields say. */
  readonly words: FieldWords;
  /** One at most: the rest waits until this one is answered. */
  readonly proposal: Proposal | null;
  /** Whether anything is proposed at all. */
  readonly proposals?: 'shown' | 'hidden' | undefined;
  /** A text that waits for what is missing in it: it is shown instead of the panel. */
  readonly snippetForm: SnippetForm | null;
  readonly snippets: SnippetShelf;
  /** A text of the operator's own that is being written. */
  readonly snippetDraft: SnippetDraft | null;
  readonly announcement: Announcement | null;
  /** What was found of the page beside, when that was last asked; null when it was not, or the page is another. */
  readonly mapCheck: MapCheck | null;
  /** The map of the site beside, where a team lead looks at it; null where nobody does. */
  readonly siteMap: SiteMap | null;
  /** The role that is being pointed at on the page. */
  readonly picking: FieldRole | null;
  readonly site: string | null;
  readonly place: PanelPlace;
  readonly side: PanelSide;
  /** `pausedUntil`: when the pause there ends, in milliseconds since the epoch. */
  readonly enabledSites: readonly { readonly site: string; readonly pausedUntil: number | null }[];
  /** `safe-mode`: the database could not be opened; what is read or written now is kept in memory only. */
  readonly storage: { readonly status: 'ready' | 'safe-mode'; readonly notesKept: number | null };
  readonly searchShortcut: string;
  /** The keys that redact the field with the focus; empty where none are set. */
  readonly redactShortcut: string;
  /** The packs whose content is shown, and those that are kept but hidden. */
  readonly packs: readonly PackSummary[];
  readonly feeds: readonly FeedSummary[];
  /** A feed to be confirmed by its words; `asking` while it is being fetched. */
  readonly feedOffer: FeedOffer | 'asking' | { readonly problem: FeedProblemCode } | null;
  /** Which installed pack an item comes from, by `kind/id`; what is not in it comes from the bundle. */
  readonly origins: ReadonlyMap<string, { readonly pack: Localised; readonly version: number }>;
  /** Articles that changed since they were last read, as they were then. */
  readonly changes: ReadonlyMap<ArticleId, Article>;
  /** What was answered to «Did it help?» since this panel opened; only the counts are kept. */
  readonly votes: ReadonlyMap<ArticleId, Vote>;
  /** The last report of an answer: its words stay in the form until they are kept. */
  readonly report: { readonly article: ArticleId; readonly status: 'keeping' | 'kept' | 'failed' } | null;
  /** The query that was last reported as unanswered, as it was typed. */
  readonly reportedQuery: string | null;
  /** How many articles have feedback, and how many unanswered questions are kept. */
  readonly feedback: { readonly articles: number; readonly unanswered: number };
  /** False where the company's policy names the feeds and allows no others. */
  /** Whether an operator may add feeds; a company's policy with a slip in it lets nobody. */
  readonly mayAddFeeds: 'yes' | 'no' | 'policy-unreadable';
}

/** Everything a panel may ask for. */
export interface PanelActions {
  readonly showPanel: (panel: PanelId) => void;
  readonly search: (query: string) => void;
  readonly select: (entry: EntryKey | null) => void;
  /** Opens the best answer to what is being asked as soon as it is there; another question ends it. */
  readonly openWhenAnswered: () => void;
  readonly open: (entry: EntryKey | null) => void;
  readonly filterBy: (kind: EntryKind | null) => void;
  readonly pin: (entry: EntryKey, isPinned: boolean) => void;
  readonly openProcedure: (procedure: ProcedureId | null) => void;
  readonly copy: (text: string) => void;
  /** What is missing in it is asked for first. */
  readonly insert: (text: string) => void;
  /** Inserts the text that waits, with these answers. */
  readonly insertSnippet: (answers: Answers) => void;
  /** Leaves the field of the page as it is. */
  readonly leaveSnippet: () => void;
  /** Inserts the text of a shortcut at the caret; what is missing in it is asked for first. */
  readonly putSnippet: (shortcut: string) => void;
  /** Takes one of the operator's own as the draft, or with none begins another. */
  readonly editSnippet: (id: string | null) => void;
  readonly changeSnippetDraft: (change: Partial<Pick<SnippetDraft, 'title' | 'shortcut' | 'text'>>) => void;
  readonly leaveSnippetDraft: () => void;
  readonly saveSnippet: () => void;
  readonly deleteSnippet: (id: string) => void;
  readonly exportSnippets: () => void;
  readonly importSnippets: (file: File) => void;
  readonly writeOwnValues: (change: Partial<OwnValues>) => void;
  readonly startCall: () => void;
  readonly endCall: () => void;
  readonly goToPhase: (phase: PhaseId) => void;
  readonly toggleItem: (itemId: string) => void;
  readonly editDraft: (text: string) => void;
  /** Closes the note being written; the next one starts empty. */
  readonly finishDraft: () => void;
  /** Puts the redaction in place of these findings of the note being written. */
  readonly redactDraft: (findings: readonly Finding[]) => void;
  readonly undoRedaction: () => void;
  /** Takes a note back as the draft, to be changed there; a note being written is closed first. */
  readonly editNote: (note: Note) => void;
  readonly deleteNote: (note: Note) => void;
  readonly redact: (fieldId: string, finding: Finding) => void;
  readonly redactAll: () => void;
  readonly showMask: (fieldId: string, finding: Finding) => void;
  /** Keeps it in this field, for as long as its text stays; `because` is the id of a reason. */
  readonly keepFinding: (fieldId: string, finding: Finding, because: string) => void;
  /** It is no personal datum: this value is not pointed out again on this computer. */
  readonly dismissFinding: (fieldId: string, finding: Finding) => void;
  /** To the field of the page where it belongs. */
  readonly moveFinding: (fieldId: string, finding: Finding) => void;
  readonly exportNotPersonal: () => void;
  /** What was marked as no personal data is pointed out again. */
  readonly forgetNotPersonal: () => void;
  readonly openProposal: () => void;
  /** Not again on this record. */
  readonly dismissProposal: () => void;
  readonly setProposals: (proposals: 'shown' | 'hidden') => void;
  readonly openPractice: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPlace: (place: PanelPlace) => void;
  readonly setSide: (side: PanelSide) => void;
  readonly disableSite: (site: string) => void;
  /** Leaves the operator alone there for a while; with no length, takes up again. */
  readonly pauseSite: (site: string, length: 'hour' | 'tomorrow' | null) => void;
  readonly exportNotes: () => void;
  readonly deleteEverything: () => void;
  /** Fetches what a feed offers; nothing is installed before `confirmFeed`. */
  readonly addFeed: (address: string) => void;
  readonly importFeedFile: (file: File) => void;
  readonly confirmFeed: () => void;
  readonly dismissFeedOffer: () => void;
  readonly checkFeeds: () => void;
  /** Back to the version before, which is then held. */
  readonly rollBack: (packKey: string) => void;
  /** Lets newer versions in again. */
  readonly releaseHold: (packKey: string) => void;
  readonly removeFeed: (feedId: string) => void;
  /** This version of the article was read: it counts as unchanged from now on. */
  readonly readArticle: (article: ArticleId) => void;
  /** Counts a vote; the same one again takes it back, the other one takes its place. */
  readonly voteArticle: (article: ArticleId, vote: Vote) => void;
  readonly reportArticle: (article: ArticleId, report: Report) => void;
  /** Keeps the words of a query that found nothing, without personal data, for the team lead. */
  readonly reportMiss: (query: string) => void;
  readonly exportFeedback: () => void;
  readonly deleteFeedback: () => void;
  /** Folds the panel back to its rail. */
  readonly close: () => void;
  /** Gives the focus back to the field and caret that were left. */
  readonly returnFocus: () => void;
  readonly dismissAnnouncement: () => void;
  /** Looks what is found of the page beside, and by what. */
  readonly checkMap: () => void;
  readonly openSiteMap: (isOpen: boolean) => void;
  /** Lets the team lead point at the field of this role on the page; it counts there at once. */
  readonly pickField: (role: FieldRole) => void;
  readonly stepPick: (step: 'next' | 'previous' | 'wider' | 'narrower' | 'take' | 'leave') => void;
  /** What was pointed at for a role, or for all of them. */
  readonly forgetPicked: (role: FieldRole | null) => void;
  readonly downloadSiteMap: () => void;
  readonly copySiteMap: () => void;
}

export interface PanelProps {
  readonly model: PanelModel;
  readonly actions: PanelActions;
}

/** What the rail needs to know of a panel, light enough for the content script that draws the folded rail. */
export interface PanelHeader {
  readonly id: PanelId;
  readonly title: MessageKey;
  /** Shapes of a lucide icon, from `virtual:lucide/<name>`. */
  readonly icon: readonly [tag: string, attributes: Readonly<Record<string, string>>][];
  /** Digit pressed with Alt inside the panel. */
  readonly shortcut: string;
  /** `work` panels stand at the top of the rail, `own` ones (privacy, options) at its foot. */
  readonly group: 'work' | 'own';
}

/** One panel of the sidebar. */
export interface Panel extends PanelHeader {
  /** The count that matters on the rail; 0 shows none. */
  readonly badge: (model: PanelModel) => number;
  readonly View: ComponentType<PanelProps>;
}

export function definePanel(panel: Panel): Panel {
  return panel;
}
