import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePageInstance, pageInstance } from '../../platform/page-instance.ts';
import { createPageInstance } from './create-page-instance.ts';

/**
 * The only script on every page: it decides, and leaves nothing behind on most of them. Registered
 * at run time for the sites access was granted to (platform/inject.ts). Not one of WXT's content
 * scripts, because those post a message to the page and keep a listener on it.
 */
export default defineUnlistedScript(() => {
  const known = pageInstance();
  const instance = known?.bridge.isAlive() ? known : createPageInstance();
  leavePageInstance(instance);
  void instance.look(false, false);
});
