/**
 * Returns the British spellings of an American word and vice versa, in all forms that its letters allow; the archive
 * knows which are words. `colourisation` gives `colorization`, and `colorization` gives `colourisation` and, for
 * Oxford's sake, `colourization`. Empty for most words.
 */
export function spellingVariants(word: string): readonly string[] {
  const typed = word.toLowerCase();
  const [ofAmerica, ofBritain] = [pairsTo('american', typed), pairsTo('british', typed)];
  const american = withZ(ofAmerica).replace(lyse, 'lyz').replace(doubledL, '$1$2');
  const british = withS(ofBritain).replace(lyze, 'lys').replace(singleL, '$1l$2');
  const variants = [american, british, withZ(ofBritain)];
  return [...new Set(variants)].filter((variant) => variant !== typed);
}

/** Returns whether a word is more than a plural or another spelling of the one that was typed. */
export function isOtherWord(word: string, typed: string): boolean {
  const [short = '', long = ''] = [word, typed].sort((a, b) => a.length - b.length);
  const isPlural = [`${short}s`, `${short}es`].includes(long);
  return !isPlural && !spellingVariants(typed).includes(word);
}

function withZ(word: string): string {
  return staysWithS.test(word) ? word : word.replace(endingWithS, '$1z$2');
}

function withS(word: string): string {
  return staysWithZ.test(word) ? word : word.replace(endingWithZ, '$1s$2');
}

const endingWithS = /(i)s(e|ed|es|er|ers|ing|able|ability|ations?|ational)$/;
const endingWithZ = /(i)z(e|ed|es|er|ers|ing|able|ability|ations?|ational)$/;
/** Words in -ise that are never written with a z. */
const staysWithS =
  /(?:wis|nois|rais|prais|ris|vis|pris|guis|cis|dis|pois|chis|tortois|turquois|(?:pro|sur|pre|com?pro)mis|expertis|advertis)(?:e|ed|es|er|ers|ing)$/;
const staysWithZ = /(?:siz|priz|seiz|maiz)(?:e|ed|es|er|ers|ing)$/;
const lyse = /lys(?=(?:e|ed|es|er|ers|ing)$)/;
const lyze = /lyz(?=(?:e|ed|es|er|ers|ing)$)/;

const endingInL =
  'cancel channel counsel dial equal fuel initial jewel label level marshal model panel parcel pencil rival shovel ' +
  'signal spiral swivel total travel trial tunnel unravel';
const lStems = endingInL.split(' ').join('|');
const doubledL = new RegExp(`^(.*(?:${lStems}))l(ed|er|ers|ing|ings)$`);
const singleL = new RegExp(`^(.*(?:${lStems}))(ed|er|ers|ing|ings)$`);

function pairsTo(side: 'american' | 'british', word: string): string {
  for (const { british, american, isWhole } of pairs) {
    const [from, to] = side === 'american' ? [british, american] : [american, british];
    const fits = isWhole ? word.startsWith(from) : word.includes(from);
    // If one form contains the other, the word may have the wanted form already.
    if (fits && !(to.includes(from) && word.includes(to))) return word.replace(from, to);
  }
  return word;
}

/** Parts of words; with `^` in front, only at the beginning. */
const written =
  'armour=armor arbour=arbor behaviour=behavior candour=candor clamour=clamor colour=color demeanour=demeanor ' +
  'endeavour=endeavor favour=favor fervour=fervor flavour=flavor harbour=harbor honour=honor ^humour=humor ' +
  'labour=labor neighbour=neighbor odour=odor parlour=parlor rancour=rancor rigour=rigor rumour=rumor ' +
  'savour=savor saviour=savior splendour=splendor tumour=tumor valour=valor vapour=vapor vigour=vigor ' +
  'centred=centered centring=centering centres=centers centre=center fibres=fibers fibre=fiber ' +
  '^metres=meters ^metre=meter kilometre=kilometer centimetre=centimeter millimetre=millimeter nanometre=nanometer ' +
  '^litre=liter theatre=theater calibre=caliber lustre=luster spectre=specter ^sombre=somber manoeuvr=maneuver ' +
  'defence=defense offence=offense licence=license licencing=licensing pretence=pretense ' +
  'dialogue=dialog catalogue=catalog analogue=analog monologue=monolog ' +
  'programmes=programs programme=program ^grey=gray aluminium=aluminum artefact=artifact ^ageing=aging ' +
  'judgement=judgment acknowledgement=acknowledgment sceptic=skeptic ^mould=mold plough=plow ^cheque=check ' +
  'sulph=sulf paediatr=pediatr anaemi=anemi leukaemi=leukemi oestro=estro foetal=fetal foetus=fetus ' +
  'anaesthe=anesthe orthopaed=orthoped gynaecolog=gynecolog haemo=hemo encyclopaedi=encyclopedi palaeo=paleo ' +
  'caesare=cesare oesophag=esophag ^aeroplane=airplane ^fulfil=fulfill ^enrol=enroll skilful=skillful ' +
  '^instalment=installment ^distil=distill focussed=focused focussing=focusing biassed=biased ' +
  'benefitted=benefited benefitting=benefiting ^storey=story ' +
  '^tyre=tire ^cosy=cozy ^pyjama=pajama practise=practice';

const pairs = written.split(' ').map((pair) => {
  const [british = '', american = ''] = pair.replace('^', '').split('=');
  return { british, american, isWhole: pair.startsWith('^') };
});
