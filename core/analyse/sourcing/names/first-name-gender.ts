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
  abigail grace lily petra lotte greta leona judith miriam jenna amara priscilla deborah selma lidia irena nadia ottilie
  maureen anjali dagmar ilse sunniva halyna beatriz gwen fay bronagh siobhan aoife niamh ciara orla eilidh morag catriona rhiannon
  bronwen sian nia zoe eva eve ella ava isla ivy ruby daisy poppy holly molly lucy katie jodie kirsty gemma hayley leanne joanne
  joanna jacqueline pamela marilyn maureen doreen sheila eileen irene edith hilda agnes mabel phyllis shirley gillian lesley
  elaine lorraine yvonne yvette annette bernadette colette odette juliette josephine delphine sandrine valerie sylvie aurelie
  manon lea ines amelie margaux heidi gisela renate brigitte sabine silke anke heike katrin birgit gudrun helga ilona zofia
  agnieszka katarzyna malgorzata magdalena joanna zuzana jana lenka hana ivana milena jelena ljubica dragana vesna snezana
  ludmila lyudmila galina larisa natalya daria darya ksenia polina alina marina valentina nina zhanna inna alla tamara nino
  gulnara aygul ayse fatma zeynep elif emine hatice nadia samira yasmin yasmine jamila salma hala rania dina nour farah sana
  shabnam parveen nasreen rukhsana deepa kavita anita geeta meena rekha usha asha lata radha sita gauri pooja neha swati
  akiko tomoko naomi michiko yoko haruka ayumi minji soyeon jihye xiaoling meiling lihua thuy linh huong ngoc siti dewi
  adaeze nneka folake funmi yetunde amaka abena akosua esi thandiwe nomvula lerato palesa wambui njeri achieng atieno
  guadalupe rosario consuelo dolores mercedes esperanza soledad ximena valeria camila daniela gabriela mariana renata adriana
  luciana juliana leticia vanessa alessandra federica elisa ilaria silvia paola antonella giorgia lily chiamaka ngozi wanjiru brenda cheryl tina wendy holly tracy tammy debbie kathleen patricia jacinda kamala oprah malala simone serena venus
  rosalind tamsin morwenna gwendolyn harriet charlotte imogen beatrice florence matilda tilda wilma marit pernille annika
  britta gerda hedda solveig tove ragnhild signe karin lena helga greta olena iryna kateryna yana zlata anneli katja tanja
  svenja ulrike martina franziska ramona larissa noemi celine elodie anais mathilde simona raluca mihaela ioana despina
  eleni katerina ayesha zara mina layal rima lina maha nadira shirin nasrin parisa aditi divya kiran shreya nisha meera
  sakina amal hanan samia thandi zodwa precious blessing aminata mariama awa fatou isla freja maja alma vera ada ida nora klara
  samantha ellen eleanor rachael tracey sally sue jill jenny liz lizzie beth bethany vicky becky tanya paige alison lynn lynne
  josie carrie carly carla georgina gina jemma kayla lara lois lorna louise mandy marian marianne maggie nell norma philippa
  rita roberta rosemary rosie roxanne sadie sonia stella tessa thelma veronica vivienne ellie millie tilly lucinda bridget
  deirdre nadine natasha tania kirsten karina rebekah delia edna
  meghan camilla diana eugenie brittany aaliyah denise debra doris dorothy erica estelle esther gail geraldine gladys glenda
  gretchen ilhan rashida ayanna janice jeanette joyce juanita judy kathy lauren leah lucille marcia marjorie maxine melanie
  mildred monica pam peggy rhonda renee roisin sinead saoirse caoimhe maeve sonya sylvia tara vicki yolanda pauline priti
  suella nikki evelyn wanda velma kristen lori suzanne`);
const HE =
  setOf(`john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary jacob nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter henry carl
  arthur roger keith gerald harold jeremy bruce ralph roy louis philip bobby johnny bernie barack mike bill bob jim tom joe dan
  steve dave greg ted ben sam josh nick rick jeff vladimir sergey sergei dmitry dmitri ivan igor oleg boris andrei andrey mikhail
  alexei alexey nikolai pavel yuri viktor volodymyr oleksandr hans klaus karl jürgen wolfgang günter lars sven olaf jens erik
  mohammed muhammad mohamed ahmed ahmad ali hassan hussein omar ibrahim mustafa yusuf khalid abdullah rajesh raj sanjay narendra
  amit vijay arjun wei hiroshi takashi kenji jose juan carlos luis miguel jorge pedro pablo diego fernando antonio javier rafael
  clive harold rhys tomas uwe femi mateo yusuf lucian hugo henrik anselm henri derek viktor emil jonas konrad taras andriy
  borys oleg amaro nuno teodoro kieran petr pavel jiri vaclav milan goran zoran dragan bojan nikola marko stefan georgi dimitar
  bogdan radu ion gheorghe janos laszlo istvan ferenc gabor zoltan attila andras balazs tamas krzysztof andrzej piotr tomasz
  pawel jacek marek wojciech stanislaw zbigniew mateusz jakub lukasz maciej grzegorz henryk ludwik gustav axel bjorn bjarne
  gunnar sverre harald knut leif torsten anders mikael jesper soren rasmus niels mads morten kasper matti pekka jukka timo
  antti jari ville mikko juhani dieter jurgen horst manfred gerhard helmut rainer uli jochen matthias tobias florian sebastian
  moritz maximilian lukas niklas friedrich heinrich otto rudolf siegfried alain bernard christophe didier fabrice gilles
  guillaume jerome julien laurent marcel mathieu maxime olivier pascal philippe rene sylvain thierry yann yves sergio roberto
  mario paolo alberto stefano massimo matteo fabio claudio maurizio angelo salvatore vincenzo gianluca silvio fausto raul ramon
  ruben oscar alejandro alvaro eduardo ernesto esteban gerardo gonzalo guillermo gustavo hector ignacio joaquin julio lorenzo
  manuel marcos mauricio nicolas rodrigo salvador santiago sergio tomas vicente joao paulo thiago tiago rui duarte kostas
  giorgos dimitris yannis nikos panagiotis mehmet murat emre burak kemal hakan ismail osman selim karim tariq rashid walid
  bilal hamza imran asif naveed salman faisal saeed reza hossein mehdi amir behrouz farid suresh ramesh mahesh anil sunil ravi
  rohit vikram deepak ashok manoj pradeep kumar rakesh vivek satoshi takeshi kazuo haruki yoshihiro naoki daisuke shinji jun
  bongani sipho thabo themba tendai kamau kipchoge mwangi otieno wanyama oluwaseun babatunde adebayo ifeanyi obinna uche kwabena
  yaw declan conor cormac eoin fergus niall padraig seamus colm dermot ewan hamish callum alasdair angus gareth geraint huw
  owain emrys dafydd alun ivor wayne darren dean craig stuart neville trevor clifford cedric cyril basil ernest sidney
  stanley leonard raymond reginald rupert hugh giles miles toby jasper enrique giovanni giuseppe marco luca matteo pierre jacques françois francois emmanuel nicolas recep benjamin kwame chinedu emeka
  kofi mitt barry boris keir rishi tony gordon neil ian alan graham nigel simon martin adam aaron nathan zachary ryan kyle sean liam
  oliver noah ethan lucas mason logan elijah oscar leo felix hugo victor walter albert howard eugene russell elon jeff
  tim tommy edmund edgar alfred archie freddie gerald hubert humphrey roland rowan samir karim nabil bashir farouk jamal kamal
  malik rafiq tomasz kofi mikel iker unai pau jordi sergi denys ihor vasyl mykola pavlo serhiy yevhen maksym danylo artem
  bohdan stanislav vladislav vyacheslav konstantin anatoly gennady valery leonid ruslan timur rustam ilya roman kirill gleb
  yegor fyodor grigory semyon mads lasse jonas tobias sander joost pieter willem bram thijs ruud geert arne magnus henning
  sigurd tor terje geir roar odd jari lauri eero aleksander kristof pal bence marton levente matus lubomir radek zdenek
  vojtech ondrej branko dusan slavko vuk dejan sasho kiril plamen todor florin dan mircea costel stelian aleks dario enzo
  rocco dino gino luigi carmine emilio ettore ivo joris klaas boyd callum colin dafydd duncan kenny malcolm martyn norman
  percy stewart tristan winston ambrose barnaby cecil desmond dominic rory ronan ciaran niall tadhg brendan malachy kwesi
  jon rolf ralf rob robbie ron don ken phil phillip pete andy mick gavin geoff geoffrey luke max jake finn tyler dylan connor
  aidan kieron danny jimmy eddie freddy ollie alfie harry dick dougie stan vince vincent warren wesley bryan marcus fraser
  lloyd lester mitchell quentin rafe reg rufus theo
  charlie doug mitch brad travis todd kurt duane dwayne darryl darrell glenn leroy marvin melvin otis randall randy rodney rudy
  shawn denis sylvester theodore virgil wendell wilbur willie cory jermaine tyrone terrence sajid humza micheal eamon eamonn cillian
  darragh cian eoghan oisin shane clint alfredo barron`);

/** What "he" and "she" a given name goes with as a rule, or null where it could be either. */
export function firstNameGender(name: string): 'she' | 'he' | null {
  const first = name.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (SHE.has(first)) return HE.has(first) ? null : 'she';
  return HE.has(first) ? 'he' : null;
}
