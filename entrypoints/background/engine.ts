export { analyse, analysePart, analyseRest, embedStored, forgetAnswers, warmUp } from './analyse.ts';
export { lookUpStored } from './look-up-stored.ts';
export { savePage } from './save-page.ts';
