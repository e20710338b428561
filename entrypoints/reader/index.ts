import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageInstance } from '../../platform/page-instance.ts';
import { runReader } from './run-reader.ts';

/** Brought by the background where the gate found an article: reads the page and shows its marks. */
export default defineUnlistedScript(() => {
  const instance = pageInstance();
  if (instance?.bridge.isAlive()) void runReader(instance);
});
