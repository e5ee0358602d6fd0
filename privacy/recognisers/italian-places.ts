import { wordSet } from './word-set.ts';

/** The chief towns of the Italian provinces, by the first word that is not an article, and other large towns. */
export const TOWNS = wordSet(`
  agrigento alessandria ancona aosta arezzo ascoli asti avellino bari barletta belluno benevento bergamo biella bologna bolzano
  brescia brindisi cagliari caltanissetta campobasso carbonia caserta catania catanzaro chieti como cosenza cremona crotone
  cuneo enna fermo ferrara firenze foggia forli frosinone genova gorizia grosseto imperia isernia aquila spezia latina lecce
  lecco livorno lodi lucca macerata mantova massa matera messina milano modena monza napoli novara nuoro oristano padova palermo
  parma pavia perugia pesaro pescara piacenza pisa pistoia pordenone potenza prato ragusa ravenna reggio rieti rimini roma
  rovigo salerno sassari savona siena siracusa sondrio taranto teramo terni torino trani trapani trento treviso trieste udine
  varese venezia verbania vercelli verona vibo vicenza viterbo andria cesena olbia gela marsala giugliano molfetta altamura
  sesto cinisello busto legnano rho gallarate vigevano faenza imola carpi sanremo empoli velletri tivoli anzio aprilia
  pozzuoli casoria castellammare bassano london manchester birmingham leeds glasgow liverpool bristol edinburgh dublin
`);

/** Their codes, as `(RM)`. */
export const PROVINCES = wordSet(`
  ag al an ao ar ap at av ba bt bl bn bg bi bo bz bs br ca cl cb ce ct cz ch co cs cr kr cn en fm fe fi fg fc fr ge go gr im is aq
  sp lt le lc li lo lu mc mn ms mt me mi mo mb na no nu or pd pa pr pv pg pu pe pc pi pt pn pz po rg ra rc re ri rn rm ro sa ss sv
  si sr so su ta te tr to tp tn tv ts ud va ve vb vc vr vv vi vt
`);
