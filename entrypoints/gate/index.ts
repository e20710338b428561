import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePageInstance, pageInstance } from '../../platform/page-instance.ts';
import { createPageInstance } from './create-page-instance.ts';

/**
 * Brought to pages that may carry an article (`glanceAt`), and to those the reader asks about: it decides, says why not, and has
 * the reader brought.
 */
export default defineUnlistedScript(() => {
  const known = pageInstance();
  const instance = known?.bridge.isAlive() ? known : createPageInstance();
  leavePageInstance(instance);
  void instance.look(false, false);
});
