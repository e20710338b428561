/** Words that carry no content: they say nothing of what a sentence is about and never vote. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same some any each every all both either neither no not none nothing nobody
  anybody anyone anything everybody everyone everything somebody someone something one ones other others another
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs himself herself
  itself themselves who whom whose which what whoever whatever whether where when why how while until since before
  after because although though unless if then than as so too very quite rather only just even also still yet already
  again ever never always often now here there at by for from in into of off on onto out over to toward towards under
  up upon with within without about above across against along among around behind below beneath beside besides
  between beyond down during except near through throughout till via and or but nor be am is are was were been being
  do does did done doing have has had having can could may might must shall should will would ought get gets got
  gotten getting let lets much many more most less least few little lot lots own per like unlike however therefore thus
  hence moreover furthermore nevertheless nonetheless meanwhile instead otherwise indeed perhaps maybe well once
  further according dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt hasnt havent hadnt
  thats theres whats im ive id youre theyre weve hes shes go goes going gone went come comes came coming make makes
  made making take takes took taken taking put puts`.split(/\s+/),
);
