// Names for comparing: without accents and capitals, with the short forms that people go by. Guesses no gender.
import { listed } from './phrases';

/** One spelling of a name: "Inês" and "ines" are the same. */
export const plainName = (name: string): string => (PLAIN.test(name) ? name : madePlain(name));

/** Already spelled so: most words of a mail are. */
const PLAIN = /^[a-z0-9]*$/u;

const madePlain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Each line: names that one person may go by. */
const SHORT_FORMS = [
  'elizabeth, liz, lizzie, beth, betty, eliza, lisa, elisabeth, libby, lizzy, ellie, bess',
  'william, bill, will, billy, liam, willy',
  'robert, bob, rob, bobby, robbie, bert',
  'richard, rick, dick, rich, ricky, richie',
  'james, jim, jimmy, jamie',
  'john, jack, johnny, jon',
  'jonathan, jon, johnny',
  'margaret, maggie, meg, peggy, greta, rita, margie, marge',
  'katherine, kate, kathy, katie, kat, kit, kay',
  'catherine, kate, cathy, cat, katie',
  'kathryn, kate, kathy, katie',
  'edward, ed, eddie, ted, ned, teddy',
  'theodore, ted, theo, teddy',
  'henry, harry, hank, hal',
  'harold, harry, hal',
  'anthony, tony, ant',
  'antonio, tony, toni, nino',
  'michael, mike, mick, mickey, micha, misha',
  'charles, charlie, chuck, chas',
  'charlotte, charlie, lottie',
  'alexander, alex, sandy, sasha, xander, alec, lex, sascha',
  'alexandra, alex, sandra, sasha, lexi, sascha, alexa',
  'david, dave, davey',
  'stephen, steve, stevie',
  'steven, steve',
  'susan, sue, susie, suzy',
  'deborah, deb, debbie',
  'patricia, pat, patty, trish, tricia, patti',
  'patrick, pat, paddy, rick',
  'joseph, joe, joey, jo, sepp',
  'josephine, jo, josie',
  'thomas, tom, tommy',
  'christopher, chris, kit, topher, kris',
  'christine, chris, tina, chrissie, christina, kirsten',
  'christina, chris, tina, chrissie',
  'nicholas, nick, nicky, nico, klaus',
  'nicole, nicky, nikki',
  'rebecca, becky, becca, bex',
  'jennifer, jen, jenny',
  'jessica, jess, jessie',
  'samuel, sam, sammy',
  'samantha, sam, sammy',
  'benjamin, ben, benny, benji',
  'matthew, matt, matty',
  'andrew, andy, drew',
  'daniel, dan, danny',
  'gregory, greg',
  'timothy, tim',
  'victoria, vicky, tori, vic, vickie',
  'francisco, paco, chico, kiko, pancho, fran',
  'francis, frank, fran',
  'frances, fran, frankie, fanny',
  'ignacio, nacho',
  'jose, pepe',
  'guadalupe, lupe',
  'dolores, lola',
  'maximilian, max',
  'maximiliano, max',
  'johannes, hannes, hans, jan',
  'friedrich, fritz',
  'sebastian, basti, seb, bas',
  'katharina, kathi, kati, katja, nina, kate',
  'wilhelm, willi, wim',
  'aleksandr, sasha, alex',
  'dmitri, dima, mitya',
  'ekaterina, katya, kate',
  'mikhail, misha',
  'vladimir, vova, vlad',
  'natalia, natasha, nat',
  'yevgeny, zhenya',
  'kenneth, ken, kenny',
  'lawrence, larry, laurie',
  'leonard, leo, len, lenny',
  'leonardo, leo',
  'gerald, gerry, jerry',
  'gerard, gerry',
  'ronald, ron, ronnie',
  'donald, don, donny',
  'raymond, ray',
  'walter, walt, wally',
  'abigail, abby, gail',
  'amanda, mandy',
  'barbara, barb, babs',
  'dorothy, dot, dottie, dolly',
  'eleanor, ellie, nell, nora, elle',
  'emily, em, emmy',
  'gabriella, gabi, ella',
  'gabriele, gabi',
  'gabriel, gabe',
  'gwendolyn, gwen',
  'isabella, bella, izzy, isa',
  'isabel, izzy, bel, isa',
  'judith, judy, jude',
  'kimberly, kim',
  'madeleine, maddie, mady',
  'martha, marty',
  'martin, marty',
  'mary, molly, polly, mae',
  'nathaniel, nate, nat, nathan',
  'nathan, nate',
  'pamela, pam',
  'philip, phil, pip',
  'penelope, penny, nell',
  'philippa, pippa, pip',
  'rachel, rach, shelly',
  'reginald, reg, reggie',
  'rosemary, rosie, rose',
  'sarah, sally, sadie',
  'sidney, sid',
  'stanley, stan',
  'theresa, tess, terry, tessa',
  'teresa, tess, terry, tere',
  'valerie, val',
  'vincent, vince, vinny',
  'virginia, ginny',
  'winifred, winnie',
  'zachary, zach, zack',
  'augustus, gus',
  'augusto, gus',
  'albert, al, bert',
  'alfred, alf, fred, freddie',
  'frederick, fred, freddie, fritz',
  'arthur, art',
  'bernard, bernie',
  'clifford, cliff',
  'douglas, doug',
  'eugene, gene',
  'geoffrey, geoff, jeff',
  'jeffrey, jeff',
  'herbert, herb, bert',
  'ibrahim, ibi',
  'mohammed, mo',
  'muhammad, mo',
  'mohamed, mo',
  'peter, pete',
  'paul, paulie',
  'ludwig, lutz',
  'giuseppe, beppe, peppe',
  'giovanni, gianni, nanni',
  'luigi, gigi',
  'oluwaseun, seun',
  'siobhan, shiv',
].map(listed);

const forms: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const line of SHORT_FORMS)
    for (const name of line) {
      const known = map.get(name) ?? new Set<string>();
      for (const other of line) known.add(other);
      map.set(name, known);
    }
  return map;
})();

/** Letters of a name that a short form has to keep: "Ben" for Benedikt. */
const KEPT = 3;

/** Whether somebody of this name may be called so. Both as {@link plainName} writes them. */
export function isCalled(name: string, called: string): boolean {
  if (name === called) return true;
  if (forms.get(name)?.has(called) === true) return true;
  const [long, short] = name.length >= called.length ? [name, called] : [called, name];
  return short.length >= KEPT && long.startsWith(short) && long.length > short.length;
}
