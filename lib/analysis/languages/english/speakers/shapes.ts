import type { SpeakerShapes } from '../../parts/speaker-shapes';

const ADVERB = /(?:ingly|edly|ically|ously|ively|fully|ately|ently|antly|ably|ibly|arily)$/;
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;

/** What the letters of a word tell in English, whichever word it is. */
export const shapes: SpeakerShapes = {
  abbreviation:
    /^(Brig|Cmdr|Ens|Cpl|Pvt|Pfc|Supt|Insp|Atty|Pres|Hon|Amb|Sec|Min|Ald|Dep|Asst|Prof|Fr|Lieut|Comdr|Cdr|Cllr|Bros|Spc|Wm|Mt|Ft|Bgen|Sens|Reps|Govs|Gens|Drs|Profs|Messrs|Jr|Sr|[A-Z])$/,
  capital: /^(?:\p{Lu}|(?:al|el|as|ul|ud|ad|an|ar|ash|at|az|d|de|e|l|da|ibn|bin|abu)[-’'‘]\p{Lu})/u,
  articleOfName: /^(?:al|el|as|ash|ad|an|ar|at|az|ul|ud|d|l)[-'](?=.)/,
  camelSurname:
    /^(Mc|Mac|De|Del|Des|Di|Du|Da|Dos|La|Le|Lo|Li|Van|Vander|Von|Fitz|San|St|Al|El|Abd|Abu|Bin|Ben|Ibn|Jo|Mary|Rose|Sue|Ann)\p{Lu}/u,
  seat: /^([DR])-\p{Lu}/u,
  seatKey: /^[dri]-(?=\p{L})/u,
  sharedOffice: /^co-/,
  joinedNewspapers: /^(news|times|post|herald|star|journal|tribune|press|courier|sun|democrat|union)-[a-z]{4,}$/,
  age: /^\d{1,3}-year-old$/,
  national: /(?:an|ard|on|i)$|^(?:croat|czech|dane|finn|greek|kurd|pole|scot|serb|swede|thai|turk|uzbek)$/,
  ageOfPerson: /^\d+-(year|month)-old$/,
  amount: /^[\d$€£%.,/-]+$|^\d[\d.,]*(%|m|bn|k)?$|^\d+-\p{L}$|^\d+-(year|month|week|day)s?-old$/u,
  anonymous: /\banonym/i,
  unnamed: /\banonym|\bunnamed/i,
  alias:
    /^[,(]? ?(also |better |commonly |widely |formerly |locally )*known (as|by|to)( \p{L}+){0,5}( [“"‘'])?$|^[,(] (also |sometimes )?(called|nicknamed)( [“"‘'])?$|^[,(]? ?(aka|nom de guerre|alias)( [“"‘'])?$/u,
  calls:
    /^(named|called|nicknamed|(identified|known)( \w+){0,2} as|who .*\b((first|last|full|nick|family)? ?names?( only)?( as| is| was)?|(himself|herself)( only)? as|nom de guerre( of| is)?|goes by|went by|is called|was called))( ,)?( as)?( the (name( of)?|nickname|alias|pseudonym|call sign|callsign))?( ,)?$/,
  possessive: /[’']s$/,
  owned: /[’']s/,
  wordEnd: /'s$|\W+$/,
  women: /woman$|sister$/,
  men: /^man$|[^o]man$|brother$/,
  countedPeople:
    /(man|woman|brother|sister|leader|minister|president|official|general|senator|lawmaker|candidate|lawyer)$/,
  isGerund: (key) => /.{3}ing$/.test(key),
  isAdverb: (key) => /.{3}ly$/.test(key),
  isSureAdverb: (key) => ADVERB.test(key) || TENS.test(key),
  isParticiple: (key) => /^\w{3,}ed$/.test(key),
  isVerbForm: (key) => /\p{Ll}{3}(ed|ly|ing)$/u.test(key),
  isFinite: (key) => /^\p{Ll}{3,}(ed|s|d)$/u.test(key),
  endsAsVerb: (key) => /(ed|s)$/.test(key),
  endsInS: (key) => key.endsWith('s'),
  isPluralOfPeople: (key) => /[^s]s$/.test(key),
  isPlural: (key) => /[^sui]s$/.test(key),
  singular: (key) => key.replace(/ies$/, 'y').replace(/s$/, ''),
  plain: (key) => (/[^aious']s$/.test(key) && key.length > 4 ? key.slice(0, -1) : key),
};
