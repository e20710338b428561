const setOf = (names: string) => new Set(names.split(/\s+/));

// Common given names of many countries that are hardly ever the other sex's: evidence for "he" and
// "she" only, never shown. Names of both (Andrea, Kim, Robin, Jean, Sasha) are left out on purpose.
const SHE =
  setOf(`mary anna ann anne maria marie sarah sara emma laura julia julie jennifer jessica elizabeth susan linda karen
  lisa nancy betty margaret sandra donna carol ruth helen sharon michelle melissa deborah stephanie rebecca amy angela nicole
  katherine catherine kathryn kate christine janet diane alice martha teresa gloria olivia sophia sophie isabella mia charlotte
  amelia hannah rachel victoria natalie natalia olga elena irina tatiana svetlana ekaterina anastasia yulia oksana ursula angelika
  ingrid greta astrid sigrid freya fatima aisha zainab khadija layla leila amina mariam noor priya lakshmi sunita indira ananya mei
  xiu yuki sakura hiroko keiko carmen lucia sofia isabel ana rosa elena paula marta pilar ines beatriz fernanda giulia chiara
  francesca claire camille chloe hillary ivanka melania theresa nicola fiona jane joan judith barbara melinda megan heather emily
  abigail grace lily chiamaka ngozi wanjiru brenda cheryl tina wendy holly tracy tammy debbie kathleen patricia jacinda kamala oprah malala simone serena venus`);
const HE =
  setOf(`john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary jacob nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter henry carl
  arthur roger keith gerald harold jeremy bruce ralph roy louis philip bobby johnny bernie barack mike bill bob jim tom joe dan
  steve dave greg ted ben sam josh nick rick jeff vladimir sergey sergei dmitry dmitri ivan igor oleg boris andrei andrey mikhail
  alexei alexey nikolai pavel yuri viktor volodymyr oleksandr hans klaus karl jürgen wolfgang günter lars sven olaf jens erik
  mohammed muhammad mohamed ahmed ahmad ali hassan hussein omar ibrahim mustafa yusuf khalid abdullah rajesh raj sanjay narendra
  amit vijay arjun wei hiroshi takashi kenji jose juan carlos luis miguel jorge pedro pablo diego fernando antonio javier rafael
  enrique giovanni giuseppe marco luca matteo pierre jacques françois francois emmanuel nicolas recep benjamin kwame chinedu emeka
  kofi mitt barry boris keir rishi tony gordon neil ian alan graham nigel simon martin adam aaron nathan zachary ryan kyle sean liam
  oliver noah ethan lucas mason logan elijah oscar leo felix hugo victor walter albert howard eugene russell elon jeff`);

/** What "he" and "she" a given name goes with as a rule, or null where it could be either. */
export function firstNameGender(name: string): 'she' | 'he' | null {
  const first = name.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (SHE.has(first)) return HE.has(first) ? null : 'she';
  return HE.has(first) ? 'he' : null;
}
