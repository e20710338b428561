import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePageGlance, pageGlance } from '../../platform/page-glance.ts';
import { pageInstance } from '../../platform/page-instance.ts';
import { createPageGlance } from './create-page-glance.ts';

/**
 * The only script on every page: it passes most of them over and leaves nothing behind but itself, which the background calls
 * when the page goes elsewhere. Registered at run time for the sites access was granted to (platform/inject.ts). Not one of WXT's
 * content scripts, because those post a message to the page and keep a listener on it.
 */
export default defineUnlistedScript(() => {
  const instance = pageInstance();
  // Something was switched on: what was brought to this page already looks for itself.
  if (instance?.bridge.isAlive()) return void instance.look(false, false);
  const known = pageGlance();
  if (known?.isAlive() && known.state() === 'looking') return;
  const glance = createPageGlance();
  leavePageGlance(glance);
  glance.look();
});
