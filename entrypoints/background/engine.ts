export { warmStore } from '../../platform/store/warm-store.ts';
export { analyse, analysePart, analyseRest, forgetAnswers } from './analyse.ts';
export { lookUpStored } from './look-up-stored.ts';
export { savePage } from './save-page.ts';
