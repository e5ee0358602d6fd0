/**
 * The words beside a number that say what it is, Italian and English, small letters without accents or apostrophes;
 * several words are read together, and then say what they mean together alone.
 */
export const CUE_WORDS = {
  taxCode: listed('cf, c f, cod fisc, codice fiscale, cod fiscale, codicefiscale, tax code, fiscal code'),
  vatNumber: listed(`
    piva, p iva, p i, partita iva, part iva, partitaiva, partita i v a, p i v a, iva, vat, vat number, vat no, vat id, id iva,
    vies, vat registration, vat registration number, vat registration no, vat reg, vat reg no, vat code, codice iva,
    numero iva, identificativo iva
  `),
  account: listed('iban, conto, conto corrente, c c, cc, bonifico, account number, bank account'),
  paymentCard: listed(`
    carta, carte, carta di credito, carta credito, carta di debito, carta prepagata, card, cards, credit card,
    debit card, visa, mastercard, master card, maestro, amex, american express, postepay, pan, bancomat, diners,
    chargeback, prepagata, unionpay, carta numero, card number
  `),
  securityCode: listed(`
    cvv, cvc, cvv2, cvc2, csc, cid, cvn, codice di sicurezza, cod di sicurezza, codice sicurezza, codice dietro,
    codice sul retro, codice retro, codice posteriore, cod retro, cifre dietro, numeri dietro, numero dietro,
    cifre sul retro, numeri sul retro, cifre sul dietro, security code, security number, card verification,
    verification value, three digits on the back, digits on the back, code on the back, codice a tre cifre,
    codice di tre cifre, codice 3 cifre, codice di 3 cifre, codice a 3 cifre, codice di verifica della carta,
    codice dietro la carta, codice sul retro della carta, codice di controllo della carta, codice carta,
    numero di sicurezza, cod sicurezza, tre cifre, three digits, cifre dietro la carta,
    cifre sul retro della carta, numeri dietro la carta, back of the card, cod sic, codice sic, numerini dietro,
    numerini sul retro, tre numerini, codicino, codicino dietro, codicino della carta, retro carta, retro della carta,
    dietro la carta, retro della tessera, cifre retro, last three digits, numbers on the back, digits on the reverse,
    security digits
  `),
  expiry: listed(`
    scad, scadenza, scade, scadente, exp, expiry, expires, expiring, expiration, valid thru, valid until,
    mese anno, mm aa, valida fino, valida fino al, validita, data di scadenza, data scadenza, expiry date,
    exp date, scade il, scade a, valida sino al, scaduta, scaduto, expired
  `),
  phone: listed(`
    tel, telefono, telefonico, telefoni, telefonare, telefonato, cell, cellulare, cellulari, cel, mobile, phone,
    telephone, fisso, recapito, recapiti, contatto, contatti, contattare, contattarlo, contattarla, richiamare,
    richiamata, richiamato, richiamarlo, richiamarla, richiami, richiamatemi, ricontattare, ricontatto, chiamare,
    chiamata, chiamato, chiamatemi, chiama, chiami, call, called, callback, caller, calling, call me, whatsapp, wa,
    sms, msisdn, inbound, outbound, reach, reached, contact, utenza, linea, line, numero di telefono,
    numero telefonico, numero fisso, numero di cellulare, numero cellulare, phone number, mobile number,
    mio numero, suo numero, nuovo numero, my number, his number, her number, fax, texted, text me, ring, dial,
    portabilita, mnp, landline, cellphone, cell phone, cellul, telef, chiamante, chiamano, squillo, telegram,
    numeri di telefono, number on file, numero in anagrafica, numero di recapito, numero da richiamare, contact number
  `),
  email: listed('email, e mail, mail, pec, posta elettronica, posta certificata, email address'),
  /** The sign of an e-mail address, as it is said. */
  atSign: listed('at, chiocciola, chiocc'),
  identityCard: listed(`
    ci, cie, c i, carta identita, carta d identita, carta di identita, documento, documenti, doc, identita,
    id card, identity card, id, document, documento di identita, documento d identita, documento identita,
    documento di riconoscimento, doc identita, doc di identita, doc d identita, identity document, id document,
    national id, carta d identita elettronica, carta identita elettronica
  `),
  passport: listed(`
    passaporto, passaporti, passport, pass to, pas, documento, documenti, doc, document, passport no,
    passport number, passaporto numero
  `),
  drivingLicence: listed(`
    patente, patenti, pat, patente di guida, driving licence, driving license, driver license, drivers license,
    driver s license, driver s licence, drivers licence, driver licence, licence, license, documento, documenti,
    doc, document
  `),
  healthCard: listed(`
    tessera sanitaria, team, ts, health card, health insurance card, ehic, stp, eni, tessera sanitaria europea,
    tessera europea, european health card, card sanitaria, tess sanitaria
  `),
  residencePermit: listed(`
    permesso, permesso di soggiorno, permesso soggiorno, pds, perm soggiorno, perm di soggiorno, permit,
    residence permit, permesso di sogg, soggiorno, carta di soggiorno, residence card, pse, documento, documenti,
    doc, document, titolo di soggiorno, permesso unico
  `),
  birth: listed(`
    nato, nata, nati, nate, nascita, data di nascita, data nascita, dob, born, birth, birthday, date of birth,
    birth date, birthdate, ddn, d d n, d n, compleanno, n il, d o b, luogo e data di nascita
  `),
  plate: listed(`
    targa, targhe, targata, targato, targ, tg, plate, plates, number plate, license plate, licence plate,
    registration, registration number, targa auto, targa veicolo, targa moto, reg no
  `),
  /** What has a plate, though nobody says so. */
  vehicle: listed(`
    auto, automobile, autovettura, vettura, veicolo, veicoli, macchina, moto, motociclo, scooter, furgone, camion,
    autocarro, guida, guida di, guidava, vehicle, car, motorbike, motorcycle, van, truck, mezzo, conducente,
    driver, driving, camper, roulotte, suv, berlina, utilitaria, fuoristrada, trattore, autobus, pullman, taxi, lorry,
    motorhome, caravan, ciclomotore, rimorchio, parcheggiata, tamponato, motoveicolo
  `),
  ipAddress: listed('ip, indirizzo ip, ip address, ipv4, ipv6, ip pubblico, ip statico, static ip, public ip, host'),
  macAddress: listed('mac, mac address, indirizzo mac, hardware address, physical address'),
  imei: listed('imei, imei1, imei2, codice imei, cod imei, numero imei'),
  sim: listed('iccid, sim, seriale sim, icc, scheda sim, numero sim, esim, sim card, seriale della sim, sim serial'),
  electricity: listed(`
    pod, codice pod, cod pod, punto di prelievo, fornitura luce, utenza luce, supply point, electricity supply point
  `),
  gas: listed(`
    pdr, codice pdr, cod pdr, punto di riconsegna, punto gas, fornitura gas, fornitura del gas, utenza gas, contatore gas,
    gas supply, gas supply point, gas point, gas meter point
  `),
  migration: listed(`
    migrazione, codice migrazione, codice di migrazione, cod migrazione, cod migr, cod di migrazione, migr,
    migration, migration code, codice di trasferimento, codice trasferimento, cod mig, codice migr,
    codice segreto di migrazione
  `),
  credential: listed(`
    password, passw, psw, pwd, pw, pswd, passwd, pass, passcode, passphrase, pin, puk, otp, pin2, puk2, codice pin,
    codice puk, codice otp, cod otp, cod pin, pin code, puk code, otp code, codice segreto, codice temporaneo,
    codice usa e getta, codice monouso, codice di verifica, codice verifica, codice di conferma, codice di accesso,
    codice accesso, codice dispositivo, codice di sblocco, codice sblocco, codice di sicurezza, one time code,
    one time password, verification code, access code, unlock code, secret code, security code, parola chiave,
    parola d ordine, codice sms, codice ricevuto via sms, codice via sms, codice ricevuto per sms, codice ricevuto,
    code received, sms code, codice di autorizzazione otp, passkey, chiave di accesso, chiave wifi, chiave wi fi,
    wifi key, spid, puk1, pin1, token, codice token, chiave, chiave di rete, chiave wpa, key, network key, security key,
    credenziali, credentials, login, accede, accedo, domanda segreta, risposta segreta, domanda di sicurezza, security answer, secret answer, codice arrivato,
    codice arrivato via sms, sms con codice, sms con il codice, codice autenticazione, codice di autenticazione, authentication code
  `),
  /** Numbers of things that are nobody’s: orders, tickets, meters, models. */
  reference: listed(`
    ordine, ordini, ord, order, orders, ticket, tck, pratica, pratiche, prat, contratto, contratti, contract,
    polizza, polizze, policy, protocollo, prot, protocol, matricola, matr, seriale, serial, sn, s n, serie,
    articolo, articoli, art, item, codice, codici, cod, code, codes, rif, riferimento, ref, reference, tracking,
    spedizione, spediz, shipment, parcel, pacco, colli, ldv, lettera di vettura, cro, trn, sinistro, sx, claim,
    impegnativa, nre, dsu, cig, cup, iuv, avviso, codice avviso, bollettino, fattura, fatture, fatt, ft, invoice,
    bolletta, lotto, batch, ean, modello, mod, model, job, sessione, session, delibera, lettura, contatore, meter,
    quietanza, ricevuta, receipt, report, preventivo, quote, segnalazione, reclamo, case, incident, caso,
    richiesta, request, guasto n, guasto nr, guasto numero, guasto id, codice guasto, id guasto, causale, numero cliente, codice cliente, cod cliente, id cliente, customer number,
    customer id, customer code, cod cli, codice utente, numero utente, user id, id utente, numero ordine,
    numero d ordine, numero pratica, mandato, numero contratto, numero polizza, numero ticket, reso, codice reso,
    errore, error, microchip, sku, isin, prodotto, product, mutuo, prestito, finanziamento, loan, transazione,
    transaction, trans, operazione, bolla, ddt, scontrino, cassetta, tessera, fidelity, concessione, bando,
    offerta, offerte, codice offerta, order number, ticket number, serial number, tracking number, policy number,
    claim number, reference number, codice ordine, codice pratica, codice articolo, codice prodotto,
    codice tracking, abbonamento, subscription, voucher, coupon, buono, cespite, asset, apparato, palo, armadio,
    cabina, centralina, ricambio, part, rma, iban parziale, verbale, notifica, raccomandata, cartella, atto, rep,
    repertorio, sentenza, id, assegno, assegni, vaglia, libretto, cheque, check, ord n, green pass, boarding pass,
    ski pass, pass ztl, pass auto, pass residenti, pass disabili, bus pass, travel pass, parking pass, evento, intervento, opportunita, lead, task, attivita, numero verde, toll free, partita, lot,
    bonifico rif, distinta, numero di conferma, numero conferma, booking, prenotazione, appuntamento, sportello, firmware, router, log,
    comunicazione, denuncia, querela, disposizione, istanza, domanda, autorizzazione, nota di credito, rettifica,
    id impianto, codice impianto, id linea, codice utenza, riscontro, riscontri, mav, rav, f24,
    tributo, determina, gara, concorso, fascicolo, dossier, bolletta numero, documento di trasporto, giacenza,
    cartone, bancale, scaffale, misuratore, sigillo, piombo, titolo, certificato n, licenza, license key, pagopa,
    quota, posizione, scheda tecnica, conto deposito, isee, ricetta, smart card, porta, permit, flight, pnr, ruolo, return, consumo,
    codice risorsa, circuito, tgu, sr, inc, tt, volo, gift card, carta regalo, carta fedelta, loyalty card, campagna, ont,
    decoder, biglietto, marca da bollo, collo, ticket no, order no, policy no, case no, job no, serial no, item no, numero di serie, codice a barre, barcode, isbn, telaio, vin, chassis, decreto,
    notice, complaint, enquiry, inquiry, ticket id, permit number, statement,
    payment reference, account reference, job number, work order, purchase order, waybill, awb, consignment, label, etichetta
  `),
  version: listed(`
    v, ver, vers, versione, version, release, rel, build, firmware, fw, app, android, ios, software, sw, art,
    articolo, comma, paragrafo, par, sezione, section, cap, kernel, driver, aggiornamento
  `),
  /** Words that may stand between a cue and its number. */
  filler: listed(`
    n, nr, no, num, numero, numeri, number, numbers, nro, il, lo, la, i, gli, le, l, un, una, di, del, della, dell,
    dei, delle, e, is, the, a, of, and, al, alla, sul, su, interno, codice, codici, cod, code, codes, seguente,
    seguenti, following, cliente, customer, id, nuovo, nuova, new, mio, suo, my, your, tuo, vecchio, vecchia, old,
    numero utenza, in bolletta, sulla bolletta, nella bolletta, in fattura, sulla fattura, con, with, for, per, d, ha, was, era, vostro, vs, ns, sua, mia, tua
  `),
} as const satisfies Record<string, readonly string[]>;

function listed(cues: string): readonly string[] {
  return cues.trim().split(/,\s+/u);
}
