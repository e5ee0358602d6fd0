import { listed, wordsOf } from './phrases.ts';

/** Words for a person, or that only a person does or is. */
export const PEOPLE: ReadonlySet<string> = wordsOf(
  listed(`
    cliente, clienti, sig, signor, signora, signore, sigra, ra, dott, dottssa, utente, titolare, intestatari@, assistit@, paziente, conducente, passegger@, assicurat@, contraente, richiedente, candidat@,
    marito, moglie, figli@, madre, padre, mamma, papa, nonn@, fratello, sorella, suocer@, zi@, nipote, compagn@, convivente, coniuge, familiare, parente, genitore, badante, inquilin@, coppia, famiglia,
    bambin@, bimb@, ragazz@, alunn@, student@, studente, studentessa, minore, minorenne, anzian@, pensionat@, dipendente, lavoratore, lavoratrice, collega, lui, lei, mio, mia, suo, sua, sue, soffro, soffre, affett@, riferisce, riferit@, dichiara, dichiarat@,
    dice, comunica, racconta, nat@, persona, uomo, donna, ex, proprietari@, erede, deceduto, deceduta, vicin@, dichiaro,
    suffers, suffering, diagnosed, passeggera, intestataria, investit@, infortunat@, controparte,
    customer, client, caller, mr, mrs, ms, miss, patient, insured, driver, passenger, policyholder, applicant, claimant, tenant, husband, wife, son, daughter, mother, father, mum, dad, brother, sister, partner, grandmother,
    grandfather, neighbour, employee, he, she, his, her, him, my, says, told, person, man, woman, child, lady, gentleman
  `),
);

/** Words for what is nobody: where one is nearer than any person, nothing is said of a person. */
export const THINGS: ReadonlySet<string> = wordsOf(
  listed(`
    polizza, polizze, copertura, coperture, garanzia, garanzie, copre, coprono, condizioni, brochure, opuscolo, prodotto, prodotti, servizio, servizi, sistema, sistemi, linea, linee, rete, router, modem, dispositivo, apparato, server,
    software, app, applicazione, programma, configurazione, impostazione, funzione, opzione, funzionalita, menu, sito, pagina, corso, convegno, articolo, film, libro, canale, radio, tv, rivista, giornale, notizia, campagna, giornata,
    fondazione, convenzione, convenzioni, informativa, modulo, normativa, regolamento, mercato, mercati, indice, fondo, titoli, azienda, societa, cassa, casse, altoparlante, audio, segnale, tariffa, tariffe, sconto, sconti,
    promo, offerta, offerte, eventuale, eventuali, qualsiasi, chiunque, casi, massimale, franchigia, processo, job, policy, cover, covers, coverage, service, system, feature, account, setting, option, website, page,
    requisiti, informazioni, info, regole, bando, bandi, caldaia, contatore, decoder, stampante, lavatrice, frigorifero, fibra, cuffie, materasso, catalogo,
    line, network, device, leaflet, requirements, information, printer, boiler, terms, conditions, market, markets, any, product, products, film, book, movie, show, channel, charity, campaign, research, department, faq
  `),
);
