import type { Language } from '../../content/localised.ts';

// Words that say nothing of what a text is about, folded. Those that a customer asks with are among them: everybody asks.
const WORDS: Readonly<Record<Language, string>> = {
  it: `a ad al allo alla ai agli alle anche ancora avere c che chi ci cio come con cosa cui d da dal dallo dalla dai dagli dalle
    dall del dello della dei degli delle dell di dove e ed era essere fa faccio fare gia gli ha hai hanno ho i il in io l la le
    lei li lo loro ma me mi mia mie miei mio ne nel nello nella nei negli nelle nell noi nostra nostro o ogni per pero piu
    poi posso possono puo qual quale quali qualche quando quanta quanti quanto quella quelle quelli quello quell questa queste
    questi questo quest se sei si sia siamo sono sta sto su sua sue sui sul sullo sulla sugli sulle sull suo suoi te ti tra fra
    tu tua tuo tutti tutto un una uno vi viene vengono voglio voi vorrei vostra vostro devo deve devono bisogna quindi`,
  en: `a about all am an and any are as at be been but by can could d did do does doing don for from get got had has have how i
    if in into is isn it its just ll m me my no not of on or our re s she should so some t than that the their them then there
    these they this those to us ve want was we were what when where which who why will with would you your please need i'm im`,
};

export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: new Set(WORDS.it.split(/\s+/u)),
  en: new Set(WORDS.en.split(/\s+/u)),
};
